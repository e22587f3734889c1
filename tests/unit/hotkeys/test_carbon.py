"""The calls into macOS' Carbon are as its headers declare them."""

import ctypes
from collections.abc import Callable

import pytest

from desktop_app.hotkeys.carbon import Carbon
from tests.unit.hotkeys.libraries import Library, value_at

TARGET, HANDLER, EVENT = 0x7FFF_0000_1000, 0x7FFF_0000_2000, 0x7FFF_0000_3000
PRESSED, RELEASED = 5, 6
NOT_HANDLED, EXISTS = -9874, -9878


def four(letters: bytes) -> int:
    return int.from_bytes(letters, "big")


class Mac:
    """A Carbon that keeps what it is told."""

    def __init__(self) -> None:
        self.install_error = 0
        self.parameter_error = 0
        self.error = 0
        self.handler: Callable[[None, int, None], int] | None = None
        self.kinds: list[tuple[int, int]] = []
        self.removed: list[int] = []
        self.hotkeys: dict[int, tuple[int, int, int]] = {}
        self.kind = PRESSED
        self.number = 0
        self.secure = False
        self.down: set[int] = set()
        self.carbon = Library(
            {
                "GetApplicationEventTarget": lambda: TARGET,
                "InstallEventHandler": self.install,
                "RemoveEventHandler": self.removed.append,
                "RegisterEventHotKey": self.register,
                "UnregisterEventHotKey": self.hotkeys.pop,
                "GetEventKind": lambda _event: self.kind,
                "GetEventParameter": self.parameter,
                "IsSecureEventInputEnabled": lambda: self.secure,
            }
        )
        self.graphics = Library(
            {"CGEventSourceKeyState": lambda source, code: source == 1 and code in self.down}
        )

    def install(self, *given: object) -> int:
        target, handler, count, kinds, data, reference = given
        assert (target, data) == (TARGET, None)
        assert callable(handler)
        assert isinstance(kinds, ctypes.Array)
        assert count == len(kinds)
        self.handler = handler
        self.kinds = [(one.event_class, one.kind) for one in kinds]
        value_at(reference).value = HANDLER
        return self.install_error

    def register(self, *given: object) -> int:
        code, modifiers, which, target, exclusive, reference = given
        assert (target, exclusive) == (TARGET, 1)
        assert isinstance(which, ctypes.Structure)
        signature, number = bytes(which)[:4], bytes(which)[4:]
        assert int.from_bytes(signature, "little") == four(b"Ears")
        hotkey = 0x7FFF_0000_4000 + int.from_bytes(number, "little")
        if self.error == 0:
            assert isinstance(code, int)
            assert isinstance(modifiers, int)
            self.hotkeys[hotkey] = code, modifiers, int.from_bytes(number, "little")
            value_at(reference).value = hotkey
        return self.error

    def parameter(self, *given: object) -> int:
        event, name, kind, _actual, size, _actual_size, reference = given
        assert (event, name, kind, size) == (EVENT, four(b"----"), four(b"hkid"), 8)
        value_at(reference).number = self.number
        return self.parameter_error

    def send(self, kind: int, number: int) -> int:
        assert self.handler is not None
        self.kind, self.number = kind, number
        return self.handler(None, EVENT, None)


@pytest.fixture
def mac(monkeypatch: pytest.MonkeyPatch) -> Mac:
    mac = Mac()
    libraries = {
        "/System/Library/Frameworks/Carbon.framework/Carbon": mac.carbon,
        "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics": mac.graphics,
    }
    monkeypatch.setattr(ctypes, "CDLL", libraries.__getitem__)
    return mac


def test_presses_and_releases_come_by_number(mac: Mac) -> None:
    carbon, heard = Carbon(), list[tuple[int, bool]]()
    assert carbon.open(lambda number, pressed: heard.append((number, pressed)))
    assert mac.kinds == [(four(b"keyb"), PRESSED), (four(b"keyb"), RELEASED)]
    assert mac.send(PRESSED, 2) == 0
    assert mac.send(RELEASED, 2) == 0
    assert heard == [(2, True), (2, False)]
    mac.parameter_error = NOT_HANDLED
    assert mac.send(PRESSED, 2) == NOT_HANDLED
    assert len(heard) == 2
    carbon.close()
    carbon.close()
    assert mac.removed == [HANDLER]


def test_opening_again_leaves_no_handler_behind(mac: Mac) -> None:
    carbon, heard = Carbon(), list[int]()
    assert carbon.open(lambda _number, _pressed: pytest.fail("the first one is over"))
    assert carbon.open(lambda number, _pressed: heard.append(number))
    mac.send(PRESSED, 1)
    assert heard == [1]
    carbon.close()
    assert mac.removed == [HANDLER, HANDLER]


def test_no_handler_no_keys(mac: Mac) -> None:
    mac.install_error = -9862
    carbon = Carbon()
    assert not carbon.open(lambda _number, _pressed: None)
    carbon.close()
    assert not mac.removed


def test_keys_are_asked_for_and_given_back(mac: Mac) -> None:
    carbon = Carbon()
    assert carbon.register(3, 0x1800, 0x31) == 0
    assert list(mac.hotkeys.values()) == [(0x31, 0x1800, 3)]
    carbon.unregister(3)
    assert not mac.hotkeys
    mac.error = EXISTS
    assert carbon.register(3, 0x1800, 0x31) == EXISTS


def test_the_keyboard_and_secure_entry_are_asked_about(mac: Mac) -> None:
    carbon = Carbon()
    assert not carbon.is_down(0x31)
    assert not carbon.secure_input()
    mac.down, mac.secure = {0x31}, True
    assert carbon.is_down(0x31)
    assert carbon.secure_input()
