"""Global keys on a real X server: pressed in another program's window, whatever else happens."""

import asyncio
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from Xlib.display import Display
from Xlib.ext.xtest import fake_input
from Xlib.protocol import request
from Xlib.protocol.request import UngrabKeyboard
from Xlib.X import CurrentTime, KeyRelease

from desktop_app.hotkeys import x_connection
from desktop_app.hotkeys.x11 import X11Hotkeys
from desktop_app.hotkeys.x_connection import XConnection
from desktop_app.session.keys import Accelerator, Binding, Deed, Fate
from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import speech
from tests.desktop.virtual_desktop import VirtualDesktop

TALK = Accelerator.parse("Ctrl+Alt+Space")
OTHER = str(Path(__file__).with_name("other_program.py"))
SOON_S = 5.0
AUTO_REPEAT_S = 0.9
"""Longer than the server waits before it repeats a key, and some repetitions more."""


@dataclass
class Heard:
    """What the keys told."""

    told: asyncio.Queue[tuple[str, Deed]] = field(default_factory=asyncio.Queue)
    changes: asyncio.Queue[Mapping[Deed, Binding]] = field(default_factory=asyncio.Queue)

    async def next(self) -> tuple[str, Deed]:
        async with asyncio.timeout(SOON_S):
            return await self.told.get()

    async def nothing(self, wait_s: float) -> bool:
        try:
            async with asyncio.timeout(wait_s):
                await self.told.get()
        except TimeoutError:
            return True
        return False


@asynccontextmanager
async def keys(desktop: VirtualDesktop) -> AsyncIterator[tuple[X11Hotkeys, Heard]]:
    hotkeys, heard = X11Hotkeys(desktop.env["DISPLAY"]), Heard()
    hotkeys.watch(
        pressed=lambda deed: heard.told.put_nowait(("pressed", deed)),
        released=lambda deed: heard.told.put_nowait(("released", deed)),
        changed=heard.changes.put_nowait,
    )
    try:
        yield hotkeys, heard
    finally:
        await hotkeys.close()


@contextmanager
def other_program(desktop: VirtualDesktop) -> Iterator[subprocess.Popen[bytes]]:
    """Another program, with the keyboard."""
    process = desktop.spawn([sys.executable, OTHER], name="other")
    try:

        def has_the_keyboard() -> bool:
            found = desktop.run(
                ["xdotool", "search", "--onlyvisible", "--name", "^Another program$"]
            ).stdout.split()
            if not found:
                return False
            desktop.xdotool("windowactivate", found[-1])
            return desktop.xdotool("getwindowfocus") == found[-1]

        desktop.wait_until(has_the_keyboard, "another program with the keyboard")
        yield process
    finally:
        desktop.stop(process)


@pytest.fixture
def elsewhere(desktop: VirtualDesktop) -> Iterator[subprocess.Popen[bytes]]:
    with other_program(desktop) as process:
        yield process


async def test_a_key_is_held_in_another_programs_window(
    desktop: VirtualDesktop, elsewhere: subprocess.Popen[bytes]
) -> None:
    async with keys(desktop) as (hotkeys, heard):
        bindings = await hotkeys.bind({Deed.TALK: TALK})
        assert bindings == {
            Deed.TALK: Binding(fate=Fate.WORKS, label="Ctrl+Alt+Space", wanted=TALK)
        }
        desktop.xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "space")
        assert await heard.next() == ("pressed", Deed.TALK)
        assert await heard.nothing(AUTO_REPEAT_S), "a key that repeats is one that is held"
        desktop.xdotool("keyup", "space", "keyup", "alt", "keyup", "ctrl")
        assert await heard.next() == ("released", Deed.TALK)
        desktop.xdotool("type", "x")
        desktop.wait_until(lambda: desktop.log(elsewhere) == "'x'\n", "the other's own key alone")
        assert heard.told.empty()


async def test_taps_are_told_apart(
    desktop: VirtualDesktop, elsewhere: subprocess.Popen[bytes]
) -> None:
    async with keys(desktop) as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        desktop.xdotool("key", "--delay", "0", "ctrl+alt+space", "ctrl+alt+space", "ctrl+alt+space")
        told = [await heard.next() for _ in range(6)]
        assert told == [("pressed", Deed.TALK), ("released", Deed.TALK)] * 3


async def test_modifiers_let_go_first_leave_the_key_held(desktop: VirtualDesktop) -> None:
    async with keys(desktop) as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        desktop.xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "space")
        assert await heard.next() == ("pressed", Deed.TALK)
        desktop.xdotool("keyup", "alt", "keyup", "ctrl")
        assert await heard.nothing(0.3)
        desktop.xdotool("keyup", "space")
        assert await heard.next() == ("released", Deed.TALK)


@pytest.mark.parametrize("lock", ["Caps_Lock", "Num_Lock"])
async def test_a_lock_that_is_on_changes_nothing(desktop: VirtualDesktop, lock: str) -> None:
    async with keys(desktop) as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        desktop.xdotool("key", lock)
        try:
            desktop.xdotool("key", "ctrl+alt+space")
            assert await heard.next() == ("pressed", Deed.TALK)
            assert await heard.next() == ("released", Deed.TALK)
        finally:
            desktop.xdotool("key", lock)


async def test_other_modifiers_are_another_key(desktop: VirtualDesktop) -> None:
    async with keys(desktop) as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK, Deed.MUTE: Accelerator.parse("F8")})
        desktop.xdotool("key", "ctrl+space", "ctrl+alt+shift+space", "alt+F8", "F8")
        assert await heard.next() == ("pressed", Deed.MUTE)
        assert await heard.next() == ("released", Deed.MUTE)
        assert heard.told.empty()


async def test_a_release_that_never_comes_is_found_out(desktop: VirtualDesktop) -> None:
    async with keys(desktop) as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        desktop.xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "space")
        assert await heard.next() == ("pressed", Deed.TALK)
        assert hotkeys._connection is not None
        # Whoever ends the grab of a key that is held keeps its release from us.
        UngrabKeyboard(display=hotkeys._connection._display, time=CurrentTime)
        hotkeys._connection._flush()
        assert await heard.nothing(0.3), "the key is down all the same"
        desktop.xdotool("keyup", "space", "keyup", "alt", "keyup", "ctrl")
        assert await heard.next() == ("released", Deed.TALK)


async def test_a_server_that_somebody_keeps_to_itself_blocks_nobody(
    desktop: VirtualDesktop,
) -> None:
    async with keys(desktop) as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        desktop.xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "space")
        assert await heard.next() == ("pressed", Deed.TALK)
        somebody = Display(desktop.env["DISPLAY"])
        try:
            somebody.grab_server()
            somebody.sync()
            assert await heard.nothing(0.3), "nobody answers, and the key is still down"
            fake_input(somebody, KeyRelease, somebody.keysym_to_keycode(0x20))
            somebody.sync()
            assert await heard.next() == ("released", Deed.TALK)
        finally:
            somebody.close()
        desktop.xdotool("keyup", "space", "keyup", "alt", "keyup", "ctrl")
        desktop.xdotool("key", "ctrl+alt+space")
        assert await heard.next() == ("pressed", Deed.TALK)


async def test_a_server_that_cannot_tell_repeats_apart_is_asked_for_the_truth(
    desktop: VirtualDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def cannot(_connection: XConnection) -> bool:
        return False

    monkeypatch.setattr(XConnection, "tell_repeats_apart", cannot)
    async with keys(desktop) as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        desktop.xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "space")
        assert await heard.next() == ("pressed", Deed.TALK)
        assert await heard.nothing(AUTO_REPEAT_S)
        desktop.xdotool("keyup", "space", "keyup", "alt", "keyup", "ctrl")
        assert await heard.next() == ("released", Deed.TALK)


async def test_a_key_of_another_program_is_said_to_be_taken_and_others_are_offered(
    desktop: VirtualDesktop,
) -> None:
    async with keys(desktop) as (owner, owned), keys(desktop) as (hotkeys, heard):
        taken = {Deed.TALK: TALK, Deed.MUTE: Accelerator.parse("Ctrl+Alt+J")}
        await owner.bind(taken)
        binding = (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK]
        assert binding.fate is Fate.TAKEN
        assert binding.instead == (Accelerator.parse("F8"), Accelerator.parse("F9"))
        desktop.xdotool("key", "ctrl+alt+space", "F8")
        assert await owned.next() == ("pressed", Deed.TALK)
        assert heard.told.empty()
        # The other gives it up, and it is ours when it is asked for again.
        await owner.close()
        assert (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.WORKS
        desktop.xdotool("key", "ctrl+alt+space")
        assert await heard.next() == ("pressed", Deed.TALK)


async def test_another_key_takes_the_place_of_the_first(desktop: VirtualDesktop) -> None:
    async with keys(desktop) as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        desktop.xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "space")
        assert await heard.next() == ("pressed", Deed.TALK)
        await hotkeys.bind({Deed.TALK: Accelerator.parse("F8")})
        assert await heard.next() == ("released", Deed.TALK), "it is held no more"
        desktop.xdotool("keyup", "space", "keyup", "alt", "keyup", "ctrl")
        desktop.xdotool("key", "ctrl+alt+space", "F8")
        assert await heard.next() == ("pressed", Deed.TALK)
        assert await heard.next() == ("released", Deed.TALK)
        assert heard.told.empty()


async def test_another_layout_moves_the_label_and_warns_of_alt_gr(desktop: VirtualDesktop) -> None:
    async with keys(desktop) as (hotkeys, heard):
        wanted = Accelerator.parse("Ctrl+Alt+Y")
        bindings = await hotkeys.bind(
            {Deed.TALK: wanted, Deed.MUTE: Accelerator.parse("Ctrl+Alt+Q")}
        )
        assert [one.label for one in bindings.values()] == ["Ctrl+Alt+Y", "Ctrl+Alt+Q"]
        desktop.run(["setxkbmap", "de"])
        try:
            async with asyncio.timeout(SOON_S):
                changed = await heard.changes.get()
            assert changed[Deed.TALK].label == "Ctrl+Alt+Z"
            assert changed[Deed.TALK].fate is Fate.WORKS
            assert "right Alt" in changed[Deed.MUTE].why
            desktop.xdotool("key", "ctrl+alt+z")
            assert await heard.next() == ("pressed", Deed.TALK)
            assert await heard.next() == ("released", Deed.TALK)
        finally:
            desktop.run(["setxkbmap", "us"])
        async with asyncio.timeout(SOON_S):
            assert (await heard.changes.get())[Deed.TALK].label == "Ctrl+Alt+Y"


async def test_a_lost_connection_lets_go_is_told_and_found_again(desktop: VirtualDesktop) -> None:
    async with keys(desktop) as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        desktop.xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "space")
        assert await heard.next() == ("pressed", Deed.TALK)
        assert hotkeys._connection is not None
        hotkeys._connection._display.socket.shutdown(2)
        assert await heard.next() == ("released", Deed.TALK)
        desktop.xdotool("keyup", "space", "keyup", "alt", "keyup", "ctrl")
        async with asyncio.timeout(SOON_S):
            assert (await heard.changes.get())[Deed.TALK].fate is Fate.ABSENT
            assert (await heard.changes.get())[Deed.TALK].fate is Fate.WORKS
        desktop.xdotool("key", "ctrl+alt+space")
        assert await heard.next() == ("pressed", Deed.TALK)


async def test_what_the_server_refuses_ends_no_looking(
    desktop: VirtualDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with keys(desktop) as (hotkeys, heard):
        await hotkeys.bind({Deed.TALK: TALK})
        connection = hotkeys._connection
        assert connection is not None
        real, refusals = connection.held_keys, asyncio.Event()

        async def held_keys() -> frozenset[int]:
            if not refusals.is_set():
                refusals.set()
                # There is no key of the number 0.
                await connection._ask(
                    request.GetKeyboardMapping(
                        display=connection._display, defer=True, first_keycode=0, count=1
                    )
                )
            return await real()

        monkeypatch.setattr(connection, "held_keys", held_keys)
        hotkeys._releases_are_real = False  # so that it is the looking that ends the hold
        desktop.xdotool("key", "ctrl+alt+space")
        assert await heard.next() == ("pressed", Deed.TALK)
        assert await heard.next() == ("released", Deed.TALK)
        assert refusals.is_set()


async def test_a_key_that_the_keyboard_has_not_is_impossible(desktop: VirtualDesktop) -> None:
    async with keys(desktop) as (hotkeys, _heard):
        binding = (await hotkeys.bind({Deed.TALK: Accelerator.parse("F24")}))[Deed.TALK]
        assert binding.fate is Fate.IMPOSSIBLE
        assert binding.why


@pytest.mark.parametrize("display", ["", ":98765", "nonsense"])
async def test_without_a_server_there_are_no_keys(display: str) -> None:
    hotkeys = X11Hotkeys(display)
    binding = (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK]
    assert binding.fate is Fate.ABSENT
    assert binding.why
    await hotkeys.close()


async def test_a_server_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(x_connection, "OPEN_S", 0.1)
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind("\0/tmp/.X11-unix/X98764")
        silent.listen()
        hotkeys = X11Hotkeys(":98764")
        assert (await hotkeys.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.ABSENT
        await hotkeys.close()


# The whole program.


def test_a_key_hides_the_window_and_shows_it_again(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start(settings={"version": 1, "show_hotkey": "Ctrl+Alt+J"})
    earshot.wait_for(lambda screen: screen.says("Ctrl+Alt+Space"), "the keys")
    earshot.activate()

    def shown() -> bool:
        # Of this very program: the desktop may show a box of that name for another.
        search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(earshot.process.pid)]
        search += ["--name", "^Earshot$"]
        return bool(desktop.run(search).stdout.split())

    def has_the_keyboard() -> bool:
        return desktop.xdotool("getwindowname", desktop.xdotool("getwindowfocus")) == "Earshot"

    desktop.xdotool("key", "ctrl+alt+j")
    desktop.wait_until(lambda: not shown(), "no window")
    desktop.xdotool("key", "ctrl+alt+j")
    desktop.wait_until(lambda: shown() and has_the_keyboard(), "the window with the keyboard")
    desktop.xdotool("key", "ctrl+alt+j")
    desktop.wait_until(lambda: not shown(), "no window again")
    assert earshot.end() == 0


def test_a_key_in_another_window_talks_to_the_agent(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start()
    earshot.wait_for(lambda screen: screen.says("Ctrl+Alt+Space"), "the key in the hint")
    with other_program(desktop):
        desktop.xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "space")
        earshot.wait_until_greeted()  # out of a call, it places one
        desktop.play(speech("What time is it?")).wait()
        desktop.xdotool("keyup", "space", "keyup", "alt", "keyup", "ctrl")
        earshot.wait_for(lambda screen: screen.said_by("You") != [], "what was said")
        screen = earshot.wait_for_state("Hold to talk")
        assert screen.said_by("You") == ["what time is it"]
        # A tap keeps the microphone open, and another closes it.
        desktop.xdotool("key", "ctrl+alt+space")
        earshot.wait_for_state("Listening")
        desktop.xdotool("key", "ctrl+alt+space")
        earshot.wait_for_state("Hold to talk")
    assert earshot.end() == 0
    assert earshot.output == ""


def test_a_key_does_the_same_in_our_own_window_and_does_not_write(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start()
    earshot.wait_for(lambda screen: screen.says("Ctrl+Alt+Space"), "the key in the hint")
    earshot.press("ctrl+n")
    earshot.wait_for_state("Hold to talk")
    earshot.focus("Message")
    for state in ("Listening", "Hold to talk"):
        desktop.xdotool("key", "ctrl+alt+space")
        earshot.wait_for_state(state)
    earshot.focus("Talk")
    for state in ("Listening", "Hold to talk"):
        desktop.xdotool("key", "ctrl+alt+space")
        earshot.wait_for_state(state)
    assert earshot.text_of("Message") == ""
    assert earshot.end() == 0


def test_keys_for_mute_and_window_work_from_elsewhere(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start(
        "call",
        "--builtin",
        settings={"mute_hotkey": "Ctrl+Alt+M", "show_hotkey": "Ctrl+Alt+J", "talk_hotkey": "Fn"},
    )
    screen = earshot.wait_for(lambda screen: screen.notice != "", "what is wrong with the key")
    assert "Fn cannot be used in other programs" in screen.notice
    earshot.wait_for_state("Listening")
    with other_program(desktop):
        desktop.xdotool("key", "ctrl+alt+m")
        earshot.wait_for_state("Muted")
        desktop.xdotool("key", "ctrl+alt+m")
        earshot.wait_for_state("Listening")
        desktop.xdotool("key", "ctrl+alt+j")
        desktop.wait_until(
            lambda: desktop.xdotool("getwindowfocus") == earshot.window("^Earshot"),
            "our window in front",
        )
    assert earshot.end() == 0


async def test_a_key_that_is_taken_is_said_and_given_back_at_the_end(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    async with keys(desktop) as (owner, _heard):
        await owner.bind({Deed.TALK: TALK})
        earshot = start()
        screen = earshot.wait_for(lambda screen: "is used by" in screen.notice, "the notice")
        assert "Ctrl+Alt+Space is used by another program" in screen.notice
        assert "Pick one of: F8, Ctrl+Alt+J." in screen.notice
        assert screen.says("Hold Space")
        assert earshot.end() == 0
        await owner.bind({})
        second = start()
        second.wait_for(lambda screen: screen.says("Ctrl+Alt+Space"), "the key in the hint")
        assert (await owner.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.TAKEN


async def test_a_key_that_has_become_free_is_had_when_the_window_comes_to_the_front(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    async with keys(desktop) as (owner, _heard):
        await owner.bind({Deed.TALK: TALK})
        earshot = start()
        earshot.wait_for(lambda screen: "is used by" in screen.notice, "the notice")
        await owner.bind({})
        with other_program(desktop):
            desktop.xdotool("windowactivate", "--sync", earshot.window("^Earshot"))
            earshot.wait_for(lambda screen: screen.says("Ctrl+Alt+Space"), "the key in the hint")
            earshot.wait_for(lambda screen: not screen.notice, "no notice any more")
        assert earshot.end() == 0
        assert (await owner.bind({Deed.TALK: TALK}))[Deed.TALK].fate is Fate.WORKS
