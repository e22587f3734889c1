"""Windows' hotkeys: what is asked of it, what its answers mean, and how a release is found."""

from collections.abc import Callable

import pytest

from desktop_app.hotkeys.windows import ALREADY_REGISTERED, CODES, PLACES, WindowsHotkeys
from desktop_app.session.keys import NAMED_KEYS, Accelerator, Deed, Fate, Modifier
from tests.unit.hotkeys.told import Told, loop_turns

MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_WIN, MOD_NOREPEAT = 1, 2, 4, 8, 0x4000
VK_CANCEL, VK_SPACE, VK_F8 = 0x03, 0x20, 0x77

US = dict(zip(PLACES.values(), (ord(name[0]) for name in PLACES), strict=True))
"""Any code will do for a sign; letters and digits have their own."""


class ScriptedWindows:
    """Windows as far as hotkeys see it, with another program that has keys, too."""

    def __init__(self) -> None:
        self.layout = dict(US)
        self.alt_gr: dict[tuple[int, bool], str] = {}
        self.others: set[tuple[int, int]] = set()
        self.error = 0
        self.opens = True
        self.down: set[int] = set()
        self.blind = False
        self.registered: dict[int, tuple[int, int]] = {}
        self._on_hotkey: Callable[[int], None] | None = None

    def open(self, on_hotkey: Callable[[int], None]) -> bool:
        self._on_hotkey = on_hotkey if self.opens else None
        return self.opens

    def close(self) -> None:
        self._on_hotkey = None

    def register(self, number: int, modifiers: int, code: int) -> int:
        assert self._on_hotkey is not None
        assert modifiers & MOD_NOREPEAT
        key = modifiers & ~MOD_NOREPEAT, code
        if key in self.others or key in self.registered.values():
            return ALREADY_REGISTERED
        if self.error == 0:
            self.registered[number] = key
        return self.error

    def unregister(self, number: int) -> None:
        del self.registered[number]

    def is_down(self, code: int) -> bool:
        return code in self.down and not self.blind

    def code_at(self, place: int) -> int:
        return self.layout.get(place, 0)

    def sign_of(self, code: int) -> str:
        return chr(code) if chr(code).isprintable() else ""

    def typed_with_alt_gr(self, code: int, *, shift: bool) -> str:
        return self.alt_gr.get((code, shift), "")

    # A person.

    def press(self, modifiers: int, code: int) -> None:
        self.down.add(code)
        for number, key in self.registered.items():
            if key == (modifiers, code) and self._on_hotkey is not None:
                self._on_hotkey(number)

    @property
    def closed(self) -> bool:
        return self._on_hotkey is None and not self.registered


@pytest.fixture
def windows() -> ScriptedWindows:
    return ScriptedWindows()


def key(text: str) -> Accelerator:
    return Accelerator.parse(text)


def test_every_key_with_a_name_has_a_code_or_a_place() -> None:
    assert set(CODES) | set(PLACES) == NAMED_KEYS
    assert not set(CODES) & set(PLACES)
    assert len(set(CODES.values())) == len(CODES)
    assert len(set(PLACES.values())) == len(PLACES)


async def test_a_key_held_in_any_program_is_pressed_and_released(windows: ScriptedWindows) -> None:
    hotkeys, told = WindowsHotkeys(windows), Told()
    told.watch(hotkeys)
    bindings = await hotkeys.bind({Deed.TALK: key("Ctrl+Alt+Space"), Deed.MUTE: key("F8")})
    assert {one.fate for one in bindings.values()} == {Fate.WORKS}
    assert bindings[Deed.TALK].label == "Ctrl+Alt+Space"
    assert not bindings[Deed.TALK].why
    assert sorted(windows.registered.values()) == [(0, VK_F8), (MOD_ALT | MOD_CONTROL, VK_SPACE)]
    windows.press(MOD_ALT | MOD_CONTROL, VK_SPACE)
    await told.until("+talk")
    windows.press(0, VK_F8)
    await told.until("+talk", "+mute")
    windows.down.remove(VK_SPACE)
    await told.until("+talk", "+mute", "-talk")
    windows.down.clear()
    await told.until("+talk", "+mute", "-talk", "-mute")
    await hotkeys.close()


async def test_a_press_is_told_after_windows_has_done_with_its_message(
    windows: ScriptedWindows,
) -> None:
    hotkeys, told = WindowsHotkeys(windows), Told()
    told.watch(hotkeys)
    await hotkeys.bind({Deed.SHOW: key("F8")})
    windows.press(0, VK_F8)
    assert told.keys == []
    await told.until("+show")
    await hotkeys.close()


async def test_a_lock_or_another_desktop_ends_the_hold(windows: ScriptedWindows) -> None:
    hotkeys, told = WindowsHotkeys(windows), Told()
    told.watch(hotkeys)
    await hotkeys.bind({Deed.TALK: key("F8")})
    windows.press(0, VK_F8)
    await told.until("+talk")
    windows.down.clear()  # from there, no key can be seen
    await told.until("+talk", "-talk")
    await hotkeys.close()


async def test_a_key_that_is_not_seen_at_its_press_is_a_tap_and_that_is_said_once(
    windows: ScriptedWindows,
) -> None:
    windows.blind = True
    hotkeys, told = WindowsHotkeys(windows), Told()
    told.watch(hotkeys)
    bound = await hotkeys.bind({Deed.TALK: key("F8"), Deed.MUTE: key("F9")})
    windows.press(0, VK_F8)
    await told.until("+talk", "-talk", changes=1)
    windows.press(0, VK_F8)
    windows.press(0, VK_F8 + 1)  # muting is done at the press, wherever
    await told.until("+talk", "-talk", "+talk", "+mute", "-talk", "-mute", changes=1)
    told_of = told.changes[0][Deed.TALK]
    assert (told_of.fate, told_of.switches) == (Fate.WORKS, True)
    assert told_of.why.endswith("once more to stop.")
    assert not bound[Deed.TALK].switches
    await hotkeys.close()


async def test_a_key_of_another_program_is_taken(windows: ScriptedWindows) -> None:
    windows.others = {(MOD_CONTROL, VK_SPACE), (MOD_WIN, VK_SPACE)}
    hotkeys = WindowsHotkeys(windows)
    bindings = await hotkeys.bind({Deed.TALK: key("Ctrl+Space"), Deed.MUTE: key("Meta+Space")})
    assert {one.fate for one in bindings.values()} == {Fate.TAKEN}
    assert bindings[Deed.TALK].wanted == key("Ctrl+Space")
    assert not bindings[Deed.TALK].why
    assert "Windows key" in bindings[Deed.MUTE].why
    assert bindings[Deed.MUTE].label == "Win+Space"
    await hotkeys.close()


async def test_in_place_of_a_taken_key_free_ones_are_offered(windows: ScriptedWindows) -> None:
    windows.others = {(0, VK_F8), (MOD_CONTROL, VK_SPACE)}
    windows.alt_gr = {(ord("J"), False): "ĳ"}
    del windows.layout[PLACES["K"]]
    hotkeys = WindowsHotkeys(windows)
    bindings = await hotkeys.bind({Deed.TALK: key("Ctrl+Space"), Deed.MUTE: key("F9")})
    assert bindings[Deed.TALK].instead == (key("Ctrl+Alt+Shift+Space"), key("Ctrl+Meta+F12"))
    assert not bindings[Deed.MUTE].instead
    assert list(windows.registered) == [2]
    await hotkeys.configure()
    await hotkeys.close()


async def test_a_second_wish_for_the_same_key_is_taken_and_the_first_works(
    windows: ScriptedWindows,
) -> None:
    hotkeys = WindowsHotkeys(windows)
    bindings = await hotkeys.bind({Deed.TALK: key("F8"), Deed.MUTE: key("F8")})
    assert [one.fate for one in bindings.values()] == [Fate.WORKS, Fate.TAKEN]
    await hotkeys.close()


@pytest.mark.parametrize("text", ["Ctrl+Alt+Delete", "Meta+L"])
async def test_what_windows_never_gives_is_not_asked_for(
    windows: ScriptedWindows, text: str
) -> None:
    hotkeys = WindowsHotkeys(windows)
    binding = (await hotkeys.bind({Deed.TALK: key(text)}))[Deed.TALK]
    assert binding.fate is Fate.IMPOSSIBLE
    assert binding.why.endswith(".")
    assert not windows.registered
    await hotkeys.close()


async def test_an_unknown_refusal_is_a_sentence(windows: ScriptedWindows) -> None:
    windows.error = 87
    hotkeys = WindowsHotkeys(windows)
    binding = (await hotkeys.bind({Deed.TALK: key("F8")}))[Deed.TALK]
    assert (binding.fate, binding.why) == (Fate.IMPOSSIBLE, "Windows did not accept this key.")
    await hotkeys.close()


async def test_without_a_window_for_presses_there_are_no_keys(windows: ScriptedWindows) -> None:
    windows.opens = False
    hotkeys = WindowsHotkeys(windows)
    binding = (await hotkeys.bind({Deed.TALK: key("F8")}))[Deed.TALK]
    assert (binding.fate, binding.wanted) == (Fate.ABSENT, key("F8"))
    assert binding.why
    assert not await hotkeys.bind({})
    await hotkeys.close()


async def test_the_place_on_the_keyboard_counts_and_its_own_sign_is_shown(
    windows: ScriptedWindows,
) -> None:
    windows.layout[PLACES["Q"]] = ord("A")  # a French keyboard
    windows.layout[PLACES["Minus"]] = 0xDB
    del windows.layout[PLACES["Backslash"]]
    windows.layout[PLACES["Grave"]] = 0x07
    hotkeys = WindowsHotkeys(windows)
    bindings = await hotkeys.bind({Deed.TALK: key("Ctrl+Shift+Q"), Deed.SHOW: key("Ctrl+Grave")})
    assert windows.registered[1] == (MOD_CONTROL | MOD_SHIFT, ord("A"))
    assert bindings[Deed.TALK].label == "Ctrl+Shift+A"
    assert bindings[Deed.SHOW].label == "Ctrl+Grave"  # nothing is printed on it
    missing = (await hotkeys.bind({Deed.TALK: key("Ctrl+Backslash")}))[Deed.TALK]
    assert (missing.fate, missing.why) == (Fate.IMPOSSIBLE, "This keyboard has no such key.")
    await hotkeys.close()


async def test_pause_along_with_ctrl_is_another_code(windows: ScriptedWindows) -> None:
    hotkeys = WindowsHotkeys(windows)
    await hotkeys.bind({Deed.TALK: key("Pause"), Deed.MUTE: key("Ctrl+Pause")})
    assert windows.registered == {1: (0, 0x13), 2: (MOD_CONTROL, VK_CANCEL)}
    await hotkeys.close()


async def test_a_key_that_alt_gr_writes_with_warns_and_works(windows: ScriptedWindows) -> None:
    windows.alt_gr = {(ord("E"), False): "€", (ord("Q"), True): "Ω", (ord("W"), False): " "}
    hotkeys = WindowsHotkeys(windows)

    async def why(text: str) -> str:
        binding = (await hotkeys.bind({Deed.TALK: key(text)}))[Deed.TALK]
        assert binding.fate is Fate.WORKS
        return binding.why

    assert "“€”" in await why("Ctrl+Alt+E")
    assert "“Ω”" in await why("Ctrl+Alt+Shift+Q")
    assert not await why("Ctrl+Alt+Shift+E")
    assert not await why("Ctrl+Alt+Q")
    assert not await why("Ctrl+Alt+W")  # a blank is no character to miss
    assert not await why("Ctrl+E")
    assert not await why("Ctrl+Alt+Meta+E")
    await hotkeys.close()


async def test_new_keys_replace_the_old_and_let_go_of_what_is_held(
    windows: ScriptedWindows,
) -> None:
    hotkeys, told = WindowsHotkeys(windows), Told()
    told.watch(hotkeys)
    await hotkeys.bind({Deed.TALK: key("F8"), Deed.MUTE: key("F9")})
    windows.press(0, VK_F8)
    await told.until("+talk")
    await hotkeys.bind({Deed.TALK: key("Ctrl+F8")})
    assert told.keys == ["+talk", "-talk"]
    assert windows.registered == {1: (MOD_CONTROL, VK_F8)}
    await hotkeys.close()


async def test_a_press_on_its_way_while_the_key_is_given_back_is_nobodys(
    windows: ScriptedWindows,
) -> None:
    hotkeys, told = WindowsHotkeys(windows), Told()
    told.watch(hotkeys)
    await hotkeys.bind({Deed.TALK: key("F8"), Deed.MUTE: key("F9")})
    windows.press(0, VK_F8)
    await hotkeys.bind({Deed.MUTE: key("F9")})
    await loop_turns()
    assert told.keys == []
    await hotkeys.close()


async def test_closing_gives_every_key_back(windows: ScriptedWindows) -> None:
    hotkeys, told = WindowsHotkeys(windows), Told()
    told.watch(hotkeys)
    await hotkeys.bind({deed: key(f"F{number}") for number, deed in enumerate(Deed, 8)})
    windows.press(0, VK_F8)
    await told.until("+talk")
    await hotkeys.close()
    assert windows.closed
    assert told.keys == ["+talk", "-talk"]
    await hotkeys.close()


def test_each_modifier_is_one_bit() -> None:
    from desktop_app.hotkeys.windows import MODIFIERS

    assert {MODIFIERS[one] for one in Modifier} == {MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_WIN}
