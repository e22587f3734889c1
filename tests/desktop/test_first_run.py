"""A newcomer comes from the first start to a working call, by keyboard alone; or skips it all."""

import json
from pathlib import Path

import pytest

from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import Earshot, Screen, speech
from tests.desktop.test_hotkeys import other_program
from tests.desktop.virtual_desktop import VirtualDesktop

TWO_MINUTES_S = 120
SETUP = "Set up Earshot"


def focused(screen: Screen) -> list[str]:
    """What has the keyboard."""
    return [part.name for part in screen.focused if part.role != "list item"]


def wait_for_page(earshot: Earshot, words: str) -> None:
    """Wait for a page, and until the keyboard is at its top."""
    earshot.wait_for(
        lambda screen: any(name.startswith(words) for name in focused(screen)), f"“{words}…”"
    )


def wait_for_keyboard(desktop: VirtualDesktop, earshot: Earshot, title: str) -> None:
    """Wait until a window has the keyboard without being given it."""

    def has_it() -> bool:
        return desktop.xdotool("getwindowfocus") == earshot.window(f"^{title}")

    earshot.wait_for(lambda _: has_it(), f"the keyboard in {title}")


def open_from_menu(desktop: VirtualDesktop, earshot: Earshot, steps: int) -> None:
    """Open the menu by keyboard and take the item so many steps up from its end."""

    def windows() -> int:
        found = desktop.xdotool(
            "search", "--onlyvisible", "--all", "--pid", str(earshot.process.pid), "--name", ".*"
        )
        return len(found.splitlines())

    before = windows()
    earshot.focus("Menu")
    earshot.press("space")
    desktop.wait_until(lambda: windows() > before, "the menu")
    for _ in range(steps):
        earshot.press("Up")
    earshot.press("Return")


def press_talk_key(desktop: VirtualDesktop) -> bool:
    """Press the key of every program, and let it go; that alone proves nothing."""
    desktop.xdotool("keydown", "ctrl", "keydown", "alt", "keydown", "space")
    desktop.xdotool("keyup", "space", "keyup", "alt", "keyup", "ctrl")
    return False


def kept(earshot: Earshot) -> dict[str, object]:
    found: dict[str, object] = json.loads((earshot.profile / "config/settings.json").read_text())
    return found


@pytest.mark.deadline(TWO_MINUTES_S)
def test_a_newcomer_comes_to_a_working_call_in_two_minutes(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    earshot = start(first_start=True, ready=False)
    wait_for_page(earshot, "Earshot lets you talk")
    wait_for_keyboard(desktop, earshot, SETUP)
    assert earshot.screen().says("What leaves this computer")
    desktop.screenshot(artifacts / "setup-hello.png")
    earshot.press("Return")

    wait_for_page(earshot, "Say something")
    desktop.wait_until(earshot.hears, "the microphone, for its level")
    desktop.play(speech("One two three. One two three.")).wait()
    earshot.wait_for(lambda screen: screen.says("Your microphone hears you."), "a good level")
    earshot.focus("Play a test sound")
    earshot.press("space")
    earshot.wait_for(lambda screen: focused(screen) == ["Yes, I heard it"], "the question")
    desktop.screenshot(artifacts / "setup-sound.png")
    earshot.press("space")
    earshot.wait_for(lambda screen: screen.says("and you hear your speaker."), "the proof")
    earshot.focus("Next")
    earshot.press("Return")

    wait_for_page(earshot, "To talk with the agents")
    desktop.wait_until(lambda: not earshot.has_microphone(), "the microphone given back")
    earshot.focus("Skip this")
    earshot.press("space")

    wait_for_page(earshot, "Whom do you want")
    earshot.wait_for(lambda screen: screen.says("The built-in agent starts."), "the agent")
    earshot.press("Return")

    wait_for_page(earshot, "Hold the talk key")
    earshot.wait_for(lambda screen: screen.says("Ctrl+Alt+Space, from any program"), "the key")
    press_talk_key(desktop)
    earshot.wait_for(lambda screen: screen.says("Press it in another program."), "a hint")
    with other_program(desktop):
        proof = "both seen from another program"
        # Qt believes for half a second that it still has the keyboard: a person presses again, too.
        earshot.wait_for(lambda screen: screen.says(proof) or press_talk_key(desktop), proof)
    desktop.screenshot(artifacts / "setup-talk-key.png")
    assert earshot.screen().connection == "Not connected"
    wait_for_keyboard(desktop, earshot, SETUP)
    earshot.press("Return")

    wait_for_page(earshot, "Say hello")
    screen = earshot.screen()
    assert screen.says("2  Sound: good")
    assert screen.says("3  Key: skipped")
    earshot.press("Return")
    earshot.wait_for(lambda screen: screen.says("The agent was heard."), "the agent's voice")
    earshot.wait_for(lambda screen: not screen.says("Finish"), "the end of the first run")
    earshot.wait_for_state("Hold to talk")
    wait_for_keyboard(desktop, earshot, "Earshot")

    earshot.hold("space")
    earshot.wait_for_state("Listening")
    desktop.play(speech("What time is it?")).wait()
    earshot.let_go("space")
    earshot.wait_for(lambda screen: len(screen.said_by("Agent")) >= 2, "an answer")
    assert earshot.screen().said_by("You") == ["what time is it"]
    assert earshot.end() == 0
    assert earshot.output == ""
    assert set(kept(earshot)["setup_done"]) == {"hello", "sound", "agent", "talk_key"}  # type: ignore[call-overload]  # JSON


def test_whoever_skips_all_has_a_window_that_works(
    desktop: VirtualDesktop, start: StartEarshot, tmp_path: Path
) -> None:
    earshot = start(first_start=True, ready=False, profile=tmp_path / "new")
    wait_for_page(earshot, "Earshot lets you talk")
    wait_for_keyboard(desktop, earshot, SETUP)
    earshot.focus("Skip all")
    earshot.press("space")
    screen = earshot.wait_for(lambda screen: "Welcome" in screen.notice, "the welcome")
    assert "Set up…" in screen.notice
    wait_for_keyboard(desktop, earshot, "Earshot")
    earshot.press("space")
    earshot.wait_for_state("Listening", "Speaking")
    assert earshot.end() == 0
    again = start(profile=tmp_path / "new")
    assert again.screen().notice == ""
    assert not again.screen().says("Skip all")
    assert again.end() == 0


def test_the_main_window_can_be_used_at_once(start: StartEarshot) -> None:
    earshot = start(first_start=True)
    earshot.press("ctrl+n")
    earshot.wait_for_state("Hold to talk", "Speaking")
    assert earshot.screen().says("Skip all")
    assert earshot.end() == 0


def test_a_first_start_with_a_call_opens_nothing_else(start: StartEarshot) -> None:
    earshot = start("call", "--builtin", first_start=True)
    earshot.wait_for_state("Listening", "Speaking")
    assert not earshot.screen().says("Skip all")
    assert earshot.end() == 0


def test_from_the_menu_only_what_is_not_done_is_shown_and_nothing_is_lost(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    settings = {
        "version": 1,
        "theme": "dark",
        "volume": 0.4,
        "talk_hotkey": "",
        "setup_done": ["hello", "agent"],
    }
    earshot = start(settings=settings)
    open_from_menu(desktop, earshot, 4)
    wait_for_page(earshot, "Say something")
    wait_for_keyboard(desktop, earshot, SETUP)
    screen = earshot.screen()
    assert screen.says("1  Hello: good")
    assert screen.says("2  Sound, this page: open")
    earshot.press("Return")
    wait_for_page(earshot, "To talk with the agents")
    earshot.press("Return")
    wait_for_page(earshot, "Hold the talk key")
    earshot.hold("space")
    earshot.wait_for(lambda screen: screen.says("pressed"), "the first lamp")
    earshot.let_go("space")
    earshot.wait_for(lambda screen: screen.says("Space works"), "the second lamp")
    earshot.press("Escape")
    earshot.wait_for(lambda screen: not screen.says("Skip all"), "the end of it")
    assert earshot.screen().notice == ""
    assert earshot.end() == 0
    after = kept(earshot)
    del after["geometry"]
    assert after == {**settings, "setup_done": ["hello", "agent", "talk_key"]}


def test_f1_opens_the_check_up_whose_faults_lead_to_where_they_are_mended(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    earshot = start(settings={"version": 1, "talk_hotkey": "A"})
    earshot.press("F1")
    earshot.wait_for(lambda screen: screen.says("Could be better:"), "all rows")
    wait_for_keyboard(desktop, earshot, "Check-up")
    screen = earshot.screen()  # read after the last row came, not while it did
    assert screen.says("Microphone: look here. “Virtual Microphone” gives no sound at all.")
    assert screen.says("Agent: good. The built-in agent starts.")
    assert screen.says("Password store: good.")
    desktop.screenshot(artifacts / "check-up.png")
    desktop.wait_until(lambda: not earshot.has_microphone(), "the microphone given back")
    earshot.focus("Fix: Echo")
    earshot.press("Return")
    earshot.wait_for(lambda screen: screen.says("Check my sound"), "the sound settings")
    earshot.activate("Check-up")
    earshot.focus("Fix: Talk key")
    earshot.press("space")
    wait_for_page(earshot, "Hold the talk key")
    earshot.press("Escape")
    assert earshot.end() == 0
    assert earshot.output == ""
