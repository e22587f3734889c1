"""macOS' hotkeys: what is asked of Carbon, what its answers mean, and why a key may seem dead."""

import asyncio
from collections.abc import Callable

import pytest

from desktop_app.hotkeys import macos
from desktop_app.hotkeys.macos import ALREADY_EXISTS, CODES, MacHotkeys
from desktop_app.session.keys import NAMED_KEYS, Accelerator, Deed, Fate
from tests.unit.hotkeys.told import LONGEST_S, Told, loop_turns

CMD, SHIFT, OPTION, CONTROL = 0x100, 0x200, 0x800, 0x1000
VK_SPACE, VK_F8 = 0x31, 0x64
SECURE = "macOS hides key presses while Secure Keyboard Entry is on. The Talk button works."


class ScriptedMac:
    """Carbon as far as hotkeys see it."""

    def __init__(self) -> None:
        self.others: set[tuple[int, int]] = set()
        self.error = 0
        self.opens = True
        self.shows_keys = True
        self.down: set[int] = set()
        self.registered: dict[int, tuple[int, int]] = {}
        self.secure = False
        self.asked = asyncio.Event()
        self._on_key: Callable[[int, bool], None] | None = None

    def open(self, on_key: Callable[[int, bool], None]) -> bool:
        self._on_key = on_key if self.opens else None
        return self.opens

    def close(self) -> None:
        self._on_key = None

    def register(self, number: int, modifiers: int, code: int) -> int:
        assert self._on_key is not None
        key = modifiers, code
        if key in self.others or key in self.registered.values():
            return ALREADY_EXISTS
        if self.error == 0:
            self.registered[number] = key
        return self.error

    def unregister(self, number: int) -> None:
        del self.registered[number]

    def is_down(self, code: int) -> bool:
        return self.shows_keys and code in self.down

    def secure_input(self) -> bool:
        self.asked.set()
        return self.secure

    # A person.

    def press(self, code: int) -> None:
        self.down.add(code)
        self._tell(code, True)

    def release(self, code: int) -> None:
        self.down.remove(code)
        self._tell(code, False)

    def _tell(self, code: int, pressed: bool) -> None:
        for number, key in self.registered.items():
            if key[1] == code and self._on_key is not None:
                self._on_key(number, pressed)

    @property
    def closed(self) -> bool:
        return self._on_key is None and not self.registered


@pytest.fixture
def mac() -> ScriptedMac:
    return ScriptedMac()


@pytest.fixture(autouse=True)
def _quick_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(macos, "SECURE_EVERY_S", 0.005)
    monkeypatch.setattr(macos, "LOOK_EVERY_S", 0.005)


def key(text: str) -> Accelerator:
    return Accelerator.parse(text)


def asks(hotkeys: MacHotkeys) -> bool:
    return hotkeys._look_due is not None


def test_every_key_with_a_name_has_a_code_but_those_that_no_mac_has() -> None:
    assert NAMED_KEYS - set(CODES) == {"F21", "F22", "F23", "F24"}
    assert set(CODES) < NAMED_KEYS
    shared = {"Print", "ScrollLock", "Pause"}
    assert len(set(CODES.values())) == len(CODES) - len(shared)


async def test_a_key_held_in_any_program_is_pressed_and_released(mac: ScriptedMac) -> None:
    hotkeys, told = MacHotkeys(mac, "15.2"), Told()
    told.watch(hotkeys)
    bindings = await hotkeys.bind({Deed.TALK: key("Meta+Ctrl+Alt+Shift+Space")})
    assert bindings[Deed.TALK].fate is Fate.WORKS
    assert bindings[Deed.TALK].label == "Control-Option-Shift-Command-Space"
    assert mac.registered == {1: (CMD | SHIFT | OPTION | CONTROL, VK_SPACE)}
    mac.press(VK_SPACE)
    assert told.keys == []  # not from inside Carbon's call
    await told.until("+talk")
    mac.release(VK_SPACE)
    await told.until("+talk", "-talk")
    await hotkeys.close()


async def test_a_release_that_carbon_never_tells_is_seen_at_the_key(mac: ScriptedMac) -> None:
    hotkeys, told = MacHotkeys(mac, "14.6"), Told()
    told.watch(hotkeys)
    await hotkeys.bind({Deed.TALK: key("F8")})
    mac.press(VK_F8)
    await told.until("+talk")
    mac.down.clear()
    await told.until("+talk", "-talk")
    await hotkeys.close()


async def test_a_mac_that_shows_no_keys_ends_no_hold(mac: ScriptedMac) -> None:
    mac.shows_keys = False
    hotkeys, told = MacHotkeys(mac, "14.6"), Told()
    told.watch(hotkeys)
    await hotkeys.bind({Deed.TALK: key("F8")})
    mac.press(VK_F8)
    await told.until("+talk")
    async with asyncio.timeout(LONGEST_S):
        for _ in range(4):  # longer than a few looks at the key
            mac.asked.clear()
            await mac.asked.wait()
    assert told.keys == ["+talk"]
    mac.release(VK_F8)
    await told.until("+talk", "-talk")
    await hotkeys.close()


async def test_a_key_of_another_program_is_taken(mac: ScriptedMac) -> None:
    mac.others = {(CONTROL, VK_SPACE)}
    hotkeys = MacHotkeys(mac, "15.2")
    bindings = await hotkeys.bind({Deed.TALK: key("Ctrl+Space"), Deed.MUTE: key("F8")})
    assert [one.fate for one in bindings.values()] == [Fate.TAKEN, Fate.WORKS]
    await hotkeys.close()


async def test_in_place_of_a_taken_key_free_ones_are_offered(mac: ScriptedMac) -> None:
    mac.others = {(CONTROL, VK_SPACE), (0, VK_F8)}
    hotkeys = MacHotkeys(mac, "15.2")
    bindings = await hotkeys.bind({Deed.TALK: key("Ctrl+Space"), Deed.MUTE: key("F9")})
    assert bindings[Deed.TALK].instead == (key("Ctrl+Alt+J"), key("Ctrl+Alt+K"))
    assert list(mac.registered) == [2]
    await hotkeys.configure()
    await hotkeys.close()


@pytest.mark.parametrize("version", ["15.0", "15.0.1", "15.1", "15.1.1"])
@pytest.mark.parametrize("text", ["Alt+Space", "Shift+F8", "Alt+Shift+T"])
async def test_option_and_shift_alone_are_refused_where_macos_refuses_them(
    mac: ScriptedMac, version: str, text: str
) -> None:
    hotkeys = MacHotkeys(mac, version)
    binding = (await hotkeys.bind({Deed.TALK: key(text)}))[Deed.TALK]
    assert binding.fate is Fate.IMPOSSIBLE
    assert "Add Control or Command" in binding.why
    assert not mac.registered
    await hotkeys.close()


@pytest.mark.parametrize(
    ("version", "text"),
    [("15.1", "F8"), ("15.1", "Ctrl+Alt+Space"), ("15.2", "Alt+Space"), ("14.6", "Alt+Space")],
)
async def test_other_keys_and_other_versions_are_asked_for(
    mac: ScriptedMac, version: str, text: str
) -> None:
    hotkeys = MacHotkeys(mac, version)
    binding = (await hotkeys.bind({Deed.TALK: key(text)}))[Deed.TALK]
    assert (binding.fate, binding.why) == (Fate.WORKS, "")
    await hotkeys.close()


async def test_a_key_that_no_mac_has_is_impossible(mac: ScriptedMac) -> None:
    hotkeys = MacHotkeys(mac, "15.2")
    binding = (await hotkeys.bind({Deed.TALK: key("F24")}))[Deed.TALK]
    assert (binding.fate, binding.why) == (Fate.IMPOSSIBLE, "A Mac has no such key.")
    await hotkeys.close()


async def test_an_unknown_refusal_is_a_sentence(mac: ScriptedMac) -> None:
    mac.error = -9868
    hotkeys = MacHotkeys(mac, "15.2")
    binding = (await hotkeys.bind({Deed.TALK: key("F8")}))[Deed.TALK]
    assert (binding.fate, binding.why) == (Fate.IMPOSSIBLE, "macOS did not accept this key.")
    await hotkeys.close()


async def test_without_a_handler_there_are_no_keys(mac: ScriptedMac) -> None:
    mac.opens = False
    hotkeys = MacHotkeys(mac, "15.2")
    binding = (await hotkeys.bind({Deed.TALK: key("F8")}))[Deed.TALK]
    assert (binding.fate, binding.wanted) == (Fate.ABSENT, key("F8"))
    assert binding.why
    await hotkeys.close()


async def test_keys_that_are_kept_from_us_are_explained_while_that_lasts(mac: ScriptedMac) -> None:
    mac.others = {(0, VK_F8)}
    hotkeys, told = MacHotkeys(mac, "15.2"), Told()
    told.watch(hotkeys)
    before = await hotkeys.bind({Deed.TALK: key("Ctrl+Space"), Deed.MUTE: key("F8")})
    assert not before[Deed.TALK].why
    mac.secure = True
    await told.until(changes=1)
    assert told.changes[0][Deed.TALK].why == SECURE
    assert told.changes[0][Deed.TALK].fate is Fate.WORKS
    assert told.changes[0][Deed.MUTE] == before[Deed.MUTE]
    mac.secure = False
    await told.until(changes=2)
    assert told.changes[1] == before
    await hotkeys.close()


async def test_keys_that_are_kept_from_us_already_are_explained_at_once(mac: ScriptedMac) -> None:
    mac.secure = True
    hotkeys = MacHotkeys(mac, "15.2")
    assert (await hotkeys.bind({Deed.TALK: key("F8")}))[Deed.TALK].why == SECURE
    await hotkeys.close()


async def test_nothing_is_asked_again_and_again_while_no_key_works(mac: ScriptedMac) -> None:
    mac.others = {(0, VK_F8)}
    hotkeys = MacHotkeys(mac, "15.2")
    await hotkeys.bind({Deed.TALK: key("F8")})
    assert not asks(hotkeys)
    await hotkeys.bind({Deed.TALK: key("F9")})
    assert asks(hotkeys)
    assert not await hotkeys.bind({})
    assert not asks(hotkeys)
    await hotkeys.close()


async def test_new_keys_replace_the_old_and_let_go_of_what_is_held(mac: ScriptedMac) -> None:
    hotkeys, told = MacHotkeys(mac, "15.2"), Told()
    told.watch(hotkeys)
    await hotkeys.bind({Deed.TALK: key("F8"), Deed.MUTE: key("F9")})
    mac.press(VK_F8)
    await told.until("+talk")
    await hotkeys.bind({Deed.TALK: key("Ctrl+F8")})
    assert told.keys == ["+talk", "-talk"]
    assert mac.registered == {1: (CONTROL, VK_F8)}
    await hotkeys.close()


async def test_a_press_on_its_way_while_the_key_is_given_back_is_nobodys(mac: ScriptedMac) -> None:
    hotkeys, told = MacHotkeys(mac, "15.2"), Told()
    told.watch(hotkeys)
    await hotkeys.bind({Deed.TALK: key("F8")})
    mac.press(VK_F8)
    await hotkeys.bind({Deed.MUTE: key("F9")})
    await loop_turns()
    assert told.keys == []
    await hotkeys.close()


async def test_closing_gives_every_key_back(mac: ScriptedMac) -> None:
    hotkeys, told = MacHotkeys(mac, "15.2"), Told()
    told.watch(hotkeys)
    await hotkeys.bind({deed: key(f"F{number}") for number, deed in enumerate(Deed, 8)})
    mac.press(VK_F8)
    await told.until("+talk")
    await hotkeys.close()
    assert mac.closed
    assert told.keys == ["+talk", "-talk"]
    await hotkeys.close()
