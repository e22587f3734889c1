"""The calls into Windows' user32 are as winuser.h declares them."""

import ctypes
from collections.abc import Callable

import pytest

from desktop_app.hotkeys.user32 import User32
from tests.unit.hotkeys.libraries import Library

WM_HOTKEY, WM_CLOSE = 0x0312, 0x0010
WINDOW, LAYOUT = 0x1234_5678_9ABC, 0x407
HWND_MESSAGE, GWLP_WNDPROC = ctypes.c_void_p(-3).value, -4


class Windows:
    """A user32 that keeps what it is told."""

    def __init__(self) -> None:
        self.window: int | None = WINDOW
        self.procedure: Callable[[int, int, int, int], int] | None = None
        self.destroyed: list[int] = []
        self.hotkeys: dict[int, tuple[int, int, int]] = {}
        self.refuses = False
        self.down: set[int] = set()
        self.signs = {0x41: ord("A"), 0xDE: 0x8000_005E, 0x07: 0}
        self.writes: tuple[int, str] = (0, "")
        self.keys = b""
        self.library = Library(
            {
                "CreateWindowExW": self.create,
                "SetWindowLongPtrW": self.subclass,
                "DefWindowProcW": lambda _window, message, first, second: message + first + second,
                "DestroyWindow": self.destroyed.append,
                "RegisterHotKey": self.register,
                "UnregisterHotKey": lambda _window, number: self.hotkeys.pop(number),
                "GetAsyncKeyState": lambda code: -0x8000 if code in self.down else 1,
                "GetKeyboardLayout": lambda _thread: LAYOUT,
                "MapVirtualKeyExW": self.translate,
                "ToUnicodeEx": self.write,
            }
        )

    def create(self, style: int, kind: str, title: str, *more: object) -> int | None:
        parent = more[5]
        assert isinstance(parent, ctypes.c_void_p)
        assert parent.value == HWND_MESSAGE
        return self.window

    def subclass(
        self, window: int, index: int, procedure: Callable[[int, int, int, int], int]
    ) -> int:
        assert (window, index) == (WINDOW, GWLP_WNDPROC)
        self.procedure = procedure
        return 1

    def register(self, window: int, number: int, modifiers: int, code: int) -> int:
        self.hotkeys[number] = window, modifiers, code
        return not self.refuses

    def translate(self, code: int, way: int, layout: int) -> int:
        assert layout == LAYOUT
        return {3: {0x1E: 0x41}, 2: self.signs}[way].get(code, 0)

    def write(
        self,
        code: int,
        place: int,
        keys: bytes,
        text: "ctypes.Array[ctypes.c_wchar]",
        size: int,
        flags: int,
        layout: int,
    ) -> int:
        assert (code, size, flags, layout) == (0x45, len(text), 4, LAYOUT)
        self.keys = keys
        count, text.value = self.writes
        return count

    def send(self, message: int, first: int, second: int) -> int:
        assert self.procedure is not None
        return self.procedure(WINDOW, message, first, second)


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Windows:
    windows = Windows()

    def load(name: str, *, use_last_error: bool) -> Library:
        assert (name, use_last_error) == ("user32", True)
        return windows.library

    monkeypatch.setattr(ctypes, "CDLL", load)
    return windows


def test_presses_come_by_number_and_other_messages_are_windows_own(windows: Windows) -> None:
    user32, heard = User32(), list[int]()
    assert user32.open(heard.append)
    assert windows.send(WM_HOTKEY, 2, 0x0077_0000) == 0
    assert windows.send(WM_CLOSE, 7, -30) == WM_CLOSE + 7 - 30
    assert heard == [2]
    user32.close()
    user32.close()
    assert windows.destroyed == [WINDOW]


def test_opening_again_leaves_no_window_behind(windows: Windows) -> None:
    user32, heard = User32(), list[int]()
    assert user32.open(lambda _number: pytest.fail("the first one is over"))
    assert user32.open(heard.append)
    windows.send(WM_HOTKEY, 1, 0)
    assert heard == [1]
    user32.close()
    assert windows.destroyed == [WINDOW, WINDOW]


def test_no_window_no_presses(windows: Windows) -> None:
    windows.window = None
    user32 = User32()
    assert not user32.open(lambda _number: None)
    user32.close()
    assert not windows.destroyed


def test_keys_are_asked_for_and_given_back(windows: Windows) -> None:
    user32 = User32()
    user32.open(lambda _number: None)
    assert user32.register(2, 0x4003, 0x20) == 0
    assert windows.hotkeys == {2: (WINDOW, 0x4003, 0x20)}
    user32.unregister(2)
    assert not windows.hotkeys
    windows.refuses = True
    assert user32.register(2, 0x4003, 0x20) != 0
    user32.close()


def test_a_key_is_down_by_its_highest_bit(windows: Windows) -> None:
    user32 = User32()
    assert not user32.is_down(0x20)
    windows.down = {0x20}
    assert user32.is_down(0x20)


def test_the_layout_says_what_is_where_and_printed_on_it(windows: Windows) -> None:
    user32 = User32()
    assert (user32.code_at(0x1E), user32.code_at(0x1F)) == (0x41, 0)
    assert (user32.sign_of(0x41), user32.sign_of(0xDE)) == ("A", "^")
    assert user32.sign_of(0x07) == ""


@pytest.mark.parametrize("shift", [False, True])
@pytest.mark.parametrize(
    ("writes", "typed"), [((1, "€"), "€"), ((0, "x"), ""), ((-1, "~"), "~"), ((2, "ab"), "ab")]
)
def test_what_alt_gr_writes_is_asked_with_ctrl_and_alt_down(
    windows: Windows, writes: tuple[int, str], typed: str, shift: bool
) -> None:
    windows.writes = writes
    assert User32().typed_with_alt_gr(0x45, shift=shift) == typed
    assert {index for index, state in enumerate(windows.keys) if state} == {
        *(0x11, 0x12),
        *((0x10,) if shift else ()),
    }
    assert len(windows.keys) == 256
