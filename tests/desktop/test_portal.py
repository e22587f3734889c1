"""Global keys from a portal, on a session bus of their own, with a stand-in for the desktop."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, new_signal
from jeepney.io.asyncio import open_dbus_connection

from desktop_app import APP_ID
from desktop_app.hotkeys import bus, portal
from desktop_app.hotkeys.portal import PATH, SHORTCUTS, PortalHotkeys
from desktop_app.session.keys import Accelerator, Binding, Deed, Fate
from desktop_app.session.talk import HOLD_THRESHOLD_S
from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import Screen
from tests.desktop.stand_in_portal import StandInPortal, session_bus
from tests.desktop.virtual_desktop import VirtualDesktop

TALK, MUTE = Accelerator.parse("Ctrl+Alt+Space"), Accelerator.parse("F8")
SOON_S = 5.0
PRESSED, RELEASED = ("pressed", Deed.TALK), ("released", Deed.TALK)


@dataclass
class Heard:
    """What the keys told."""

    told: asyncio.Queue[tuple[str, Deed]] = field(default_factory=asyncio.Queue)
    changes: asyncio.Queue[Mapping[Deed, Binding]] = field(default_factory=asyncio.Queue)

    async def next(self) -> tuple[str, Deed]:
        async with asyncio.timeout(SOON_S):
            return await self.told.get()

    async def change(self) -> Binding:
        async with asyncio.timeout(SOON_S):
            return (await self.changes.get())[Deed.TALK]


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with tempfile.TemporaryDirectory(dir="/tmp") as folder, session_bus(Path(folder)) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def desk() -> StandInPortal:
    """A portal whose user takes what is suggested, at once."""
    portal = StandInPortal(triggers={"talk": "Ctrl+Alt+Space", "mute": "F8"})
    portal.chooses.set()
    return portal


@asynccontextmanager
async def keys(
    introduce: Callable[[], bool] = lambda: False,
) -> AsyncIterator[tuple[PortalHotkeys, Heard]]:
    hotkeys, heard = PortalHotkeys(introduce), Heard()
    hotkeys.watch(
        pressed=lambda deed: heard.told.put_nowait(("pressed", deed)),
        released=lambda deed: heard.told.put_nowait(("released", deed)),
        changed=heard.changes.put_nowait,
    )
    try:
        yield hotkeys, heard
    finally:
        await hotkeys.close()


async def test_a_program_registers_and_is_given_its_keys(address: str, desk: StandInPortal) -> None:
    async with desk.on(address), keys() as (hotkeys, heard):
        bindings = await hotkeys.bind({Deed.TALK: TALK, Deed.MUTE: MUTE})
        assert bindings == {
            Deed.TALK: Binding(fate=Fate.WORKS, label="Ctrl+Alt+Space", wanted=TALK),
            Deed.MUTE: Binding(fate=Fate.WORKS, label="F8", wanted=MUTE),
        }
        assert desk.registered == [APP_ID]
        assert desk.calls[0] == "Register", "before it is settled whom the portal takes us for"
        assert desk.asked == [{"talk": "CTRL+ALT+space", "mute": "F8"}]
        await desk.activate()
        assert await heard.next() == PRESSED
        await desk.activate("mute")
        assert await heard.next() == ("pressed", Deed.MUTE)
        await desk.deactivate()
        assert await heard.next() == RELEASED
        assert heard.changes.empty()


async def test_a_program_without_an_entry_makes_one_and_is_known_by_and_by(
    address: str, desk: StandInPortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portal, "NOTICE_S", 0.01)
    desk.unnoticed = 3
    made: list[bool] = []

    def introduce() -> bool:
        made.append(True)
        return True

    async with desk.on(address), keys(introduce) as (hotkeys, _heard):
        assert (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.WORKS
        assert desk.calls.count("Register") == 4
        assert len(made) == 1
        # Another session on the same connection is known already.
        assert (await hotkeys.bind({Deed.MUTE: MUTE}))[Deed.MUTE].fate is Fate.WORKS


async def test_a_program_that_stays_unknown_is_given_no_keys(
    address: str, desk: StandInPortal
) -> None:
    desk.unnoticed = 99
    async with desk.on(address), keys() as (hotkeys, _heard):
        assert (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.ABSENT


async def test_a_key_that_repeats_is_pressed_once(address: str, desk: StandInPortal) -> None:
    async with desk.on(address), keys() as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        for _ in range(3):
            await desk.activate()
        await desk.deactivate()
        assert [await heard.next(), await heard.next()] == [PRESSED, RELEASED]
        assert heard.told.empty()


async def test_a_press_long_after_the_last_ends_a_hold_whose_release_got_lost(
    address: str, desk: StandInPortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with desk.on(address), keys() as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        await desk.activate()
        assert await heard.next() == PRESSED
        monkeypatch.setattr(portal, "REPEATS_S", -1.0)  # however soon, it is long after
        await desk.activate()
        assert [await heard.next(), await heard.next()] == [RELEASED, PRESSED]
        await desk.deactivate()
        assert await heard.next() == RELEASED


async def test_what_is_of_no_concern_changes_nothing(address: str, desk: StandInPortal) -> None:
    async with desk.on(address), keys() as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        await desk.activate("something else")
        await desk.activate(session=f"{PATH}/session/of/another")
        # Any other program on the bus can send such a signal, too.
        stranger = await open_dbus_connection(address)
        where = DBusAddress(PATH, interface=SHORTCUTS)
        signal = new_signal(where, "Activated", "osta{sv}", (desk.session, "talk", 1, {}))
        assert hotkeys._bus is not None
        signal.header.fields[HeaderFields.destination] = hotkeys._bus.name
        await stranger.send(signal)
        await stranger.close()
        await desk.change(talk="F7")
        assert (await heard.change()).label == "F7"
        assert heard.told.empty()


@pytest.mark.parametrize("tells_at_once", [True, False])
async def test_a_key_that_was_left_empty_is_unset_until_it_is_chosen(
    address: str, desk: StandInPortal, tells_at_once: bool
) -> None:
    desk.triggers, desk.tells_at_once = {}, tells_at_once
    async with desk.on(address), keys() as (hotkeys, heard):
        bindings = await hotkeys.bind({Deed.TALK: TALK})
        assert bindings == {Deed.TALK: Binding(fate=Fate.UNSET, wanted=TALK)}
        await hotkeys.configure()
        assert desk.configured == 1
        await desk.change(talk="Super+J")
        assert await heard.change() == Binding(fate=Fate.WORKS, label="Super+J", wanted=TALK)


async def test_a_list_that_comes_later_has_the_keys(address: str, desk: StandInPortal) -> None:
    desk.tells_at_once = False
    async with desk.on(address), keys() as (hotkeys, _heard):
        assert (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.WORKS


async def test_an_old_portal_asks_again_by_a_new_session(address: str, desk: StandInPortal) -> None:
    desk.version, desk.code, desk.knows_registry = 1, 1, False
    async with desk.on(address), keys() as (hotkeys, heard):
        assert (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.UNSET
        desk.code = 0
        await hotkeys.configure()
        assert desk.configured == 0
        assert len(desk.asked) == 2
        assert (await heard.change()).fate is Fate.WORKS
        await desk.activate()
        assert await heard.next() == PRESSED


async def test_nobody_waits_for_the_person_to_choose(
    address: str, desk: StandInPortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portal, "ASKED_S", 0.05)
    desk.chooses.clear()
    async with desk.on(address), keys() as (hotkeys, heard):
        binding = (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK]
        assert binding.fate is Fate.UNSET
        assert binding.why
        desk.chooses.set()
        assert (await heard.change()).fate is Fate.WORKS


async def test_a_portal_that_starts_anew_lets_go_and_is_asked_again(
    address: str, desk: StandInPortal
) -> None:
    async with keys() as (hotkeys, heard):
        async with desk.on(address):
            await hotkeys.bind({Deed.TALK: TALK})
            await desk.activate()
            assert await heard.next() == PRESSED
        assert await heard.next() == RELEASED
        assert (await heard.change()).fate is Fate.ABSENT
        async with desk.on(address):
            assert (await heard.change()).fate is Fate.WORKS
            assert desk.registered == [APP_ID, APP_ID]
            await desk.activate()
            assert await heard.next() == PRESSED


async def test_a_session_that_the_desktop_ends_lets_go(address: str, desk: StandInPortal) -> None:
    async with desk.on(address), keys() as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        await desk.activate()
        assert await heard.next() == PRESSED
        await desk.end_session()
        assert await heard.next() == RELEASED
        assert (await heard.change()).fate is Fate.UNSET
        await hotkeys.configure()
        assert (await heard.change()).fate is Fate.WORKS


async def test_other_keys_take_the_place_of_the_first(address: str, desk: StandInPortal) -> None:
    async with desk.on(address), keys() as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        await desk.activate()
        assert await heard.next() == PRESSED
        await hotkeys.bind({Deed.MUTE: MUTE})
        assert await heard.next() == RELEASED
        assert desk.asked[-1] == {"mute": "F8"}
        assert await hotkeys.bind({}) == {}


async def test_without_a_portal_there_are_no_keys(address: str) -> None:
    async with keys() as (hotkeys, _heard):
        binding = (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK]
        assert binding.fate is Fate.ABSENT
        assert binding.why


@pytest.mark.parametrize("address", ["", "nonsense", "unix:path=/nowhere/bus", "tcp:host=x"])
async def test_without_a_bus_there_are_no_keys(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    async with keys() as (hotkeys, _heard):
        assert (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.ABSENT


async def test_a_portal_that_hangs_is_given_up(
    address: str, desk: StandInPortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bus, "ANSWER_S", 0.1)
    desk.hangs = True
    async with desk.on(address), keys() as (hotkeys, heard):
        assert (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.ABSENT
        desk.hangs = False
        assert (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.WORKS
        await desk.activate()
        assert await heard.next() == PRESSED


async def test_a_portal_whose_answers_cannot_be_read_gives_no_keys(
    address: str, desk: StandInPortal
) -> None:
    desk.garbles = True
    async with desk.on(address), keys() as (hotkeys, heard):
        assert (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.ABSENT
        desk.garbles = False
        assert (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.WORKS
        await desk.activate()
        assert await heard.next() == PRESSED


async def test_a_bus_that_ends_lets_go(
    monkeypatch: pytest.MonkeyPatch, desk: StandInPortal
) -> None:
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(dir="/tmp"))
        address = stack.enter_context(session_bus(Path(folder)))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        async with desk.on(address), keys() as (hotkeys, heard):
            await hotkeys.bind({Deed.TALK: TALK})
            await desk.activate()
            assert await heard.next() == PRESSED
            stack.close()
            assert await heard.next() == RELEASED
            assert (await heard.change()).fate is Fate.ABSENT
            assert (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.ABSENT


# The whole program.


async def test_the_program_opens_the_desktops_window_and_talks_by_the_key_chosen_there(
    desktop: VirtualDesktop, start: StartEarshot, desk: StandInPortal
) -> None:
    desk.triggers = {}
    async with desk.on(desktop.env["DBUS_SESSION_BUS_ADDRESS"]):
        # Threads, because the portal lives on this loop.
        earshot = await asyncio.to_thread(start, env={"XDG_SESSION_TYPE": "wayland"})

        async def see(condition: Callable[[Screen], bool], what: str) -> None:
            await asyncio.to_thread(earshot.wait_for, condition, what)

        await see(lambda screen: "has not given us a key yet" in screen.notice, "the notice")
        await see(lambda screen: screen.says("Hold Space"), "the window's own key")
        await asyncio.to_thread(earshot.focus, "Open that window")
        await asyncio.to_thread(earshot.press, "space")
        await see(lambda screen: not screen.notice, "no notice")
        await asyncio.to_thread(desktop.wait_until, lambda: desk.configured == 1, "that window")
        await desk.change(talk="Super+J")
        await see(lambda screen: screen.says("Hold Super+J"), "the key chosen there")
        await desk.activate()
        await see(lambda screen: screen.state == "Listening", "an open microphone")
        await asyncio.sleep(HOLD_THRESHOLD_S)
        await desk.deactivate()
        await see(lambda screen: screen.state in ("Hold to talk", "Speaking"), "a closed one")
        await see(lambda screen: screen.state == "Hold to talk", "a closed one")
        assert await asyncio.to_thread(earshot.end) == 0
