"""The window by its keys: talk, mute, stop, write, end; the microphone is open in calls only."""

from itertools import pairwise
from pathlib import Path

import numpy as np

from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import Earshot, Screen, level_dbfs, speech
from tests.desktop.virtual_desktop import VirtualDesktop

QUIET_DBFS = -60.0


def answers(screen: Screen) -> int:
    return len(screen.said_by("Agent"))


def greeted(screen: Screen) -> bool:
    """The agent has said hello, and said it to its end."""
    return answers(screen) == 1 and screen.state in ("Listening", "Hold to talk", "Muted")


def test_the_microphone_is_open_in_calls_only(desktop: VirtualDesktop, start: StartEarshot) -> None:
    earshot = start()
    assert earshot.screen().state == "Ready"
    assert not earshot.has_microphone()
    earshot.press("ctrl+n")
    earshot.wait_for_state("Hold to talk", "Speaking")
    desktop.wait_until(earshot.has_microphone, "the microphone in the call")
    earshot.press("ctrl+d")
    earshot.wait_for_state("Ready")
    desktop.wait_until(lambda: not earshot.has_microphone(), "the microphone given back")
    desktop.wait_until(lambda: not earshot.streams("Output"), "the speaker given back")
    assert earshot.end() == 0
    assert earshot.output == ""


def test_space_starts_a_call_and_talks_while_it_is_held(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start()
    earshot.hold("space")
    earshot.wait_until_greeted()
    desktop.play(speech("What time is it?")).wait()
    earshot.let_go("space")
    screen = earshot.wait_for(
        lambda screen: screen.state == "Speaking" and screen.said_by("You") != [], "the answer"
    )
    assert screen.said_by("You") == ["what time is it"]
    screen = earshot.wait_for_state("Hold to talk")
    assert not screen.says("Talking")
    # With the key up, nobody hears.
    desktop.play(speech("Tell me a joke.")).wait()
    earshot.send("/ping")
    earshot.wait_for(lambda screen: "/ping" in screen.said_by("You"), "the typed line")
    assert earshot.screen().said_by("You") == ["what time is it", "/ping"]
    assert earshot.end() == 0


def test_a_tap_keeps_the_microphone_open_and_another_closes_it(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start()
    earshot.press("ctrl+n")
    earshot.wait_for_state("Speaking")
    earshot.wait_for_state("Hold to talk")
    earshot.press("space")
    earshot.wait_for_state("Listening")
    desktop.play(speech("What time is it?")).wait()
    earshot.wait_for_state("Speaking")
    earshot.wait_for_state("Listening")
    earshot.press("space")
    earshot.wait_for(lambda screen: not screen.says("Talking"), "a closed microphone")
    desktop.play(speech("Tell me a joke.")).wait()
    assert earshot.screen().said_by("You") == ["what time is it"]
    assert earshot.end() == 0


def test_muted_the_agent_hears_nothing(desktop: VirtualDesktop, start: StartEarshot) -> None:
    earshot = start("call", "--builtin")
    earshot.wait_for(greeted, "the greeting")
    earshot.press("m")
    earshot.wait_for_state("Muted")
    still = earshot.still_picture("Microphone level")
    playing = desktop.play(speech("Tell me a joke."))
    earshot.wait_for_motion("Microphone level", still)  # the meter proves that it works
    playing.wait()
    earshot.press("m")
    earshot.wait_for_state("Listening")
    desktop.play(speech("What time is it?")).wait()
    earshot.wait_for(lambda screen: answers(screen) == 2, "an answer")
    assert earshot.screen().said_by("You") == ["what time is it"]
    assert earshot.end() == 0


def test_escape_silences_the_agent_at_once(desktop: VirtualDesktop, start: StartEarshot) -> None:
    earshot = start("call", "--builtin")
    earshot.wait_for(greeted, "the greeting")
    desktop.start_recording()
    earshot.send("/long 30")
    earshot.wait_for_state("Speaking")
    earshot.press("Escape")
    earshot.wait_for_state("Listening", timeout_s=2.0)
    # Whatever follows has to be silence: ask for something that takes a while and says nothing.
    earshot.send("/ping")
    earshot.wait_for(lambda screen: "/ping" in screen.said_by("You"), "the typed line")
    heard, rate = desktop.stop_recording()
    sounding = np.flatnonzero(np.abs(heard) > 10 ** (QUIET_DBFS / 20))
    assert len(sounding) > 0
    assert sounding[-1] - sounding[0] < 10 * rate
    assert level_dbfs(heard[sounding[-1] + 1 :]) < QUIET_DBFS
    assert len(heard) - sounding[-1] > rate // 10
    assert any("interrupted" in turn for turn in earshot.screen().turns)
    assert earshot.end() == 0


def test_a_written_message_is_answered_aloud_and_in_writing(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start()
    desktop.start_recording()
    earshot.send("Count to 3")
    screen = earshot.wait_for(
        lambda screen: answers(screen) >= 1 and "Count to 3" in screen.said_by("You"), "an answer"
    )
    earshot.wait_for_state("Speaking")
    screen = earshot.wait_for_state("Hold to talk")
    heard, _rate = desktop.stop_recording()
    assert level_dbfs(heard) > -40
    assert "Count to 3" in screen.said_by("You")
    assert earshot.text_of("Message") == ""
    earshot.press("ctrl+d")
    screen = earshot.wait_for_state("Ready")
    assert "Count to 3" in screen.said_by("You"), "the transcript stays"
    assert earshot.end() == 0


def test_the_transcript_is_copied_by_keyboard(start: StartEarshot) -> None:
    earshot = start("call", "--builtin", "--text-only")
    earshot.send("Count to 3")
    earshot.wait_for(lambda screen: answers(screen) == 2, "an answer")
    earshot.press("shift+F6", "shift+F6", "shift+F6", "shift+F6")
    earshot.focus("Transcript")
    earshot.press("ctrl+a", "ctrl+c")
    earshot.focus("Message")
    earshot.press("ctrl+v")
    lines = earshot.text_of("Message").splitlines()
    assert any(line.endswith("You: Count to 3") for line in lines)
    assert sum("Agent: " in line for line in lines) == 2
    assert earshot.end() == 0


def test_a_second_call_is_not_begun_while_one_runs(start: StartEarshot) -> None:
    earshot = start("call", "--builtin")
    earshot.wait_for(greeted, "the greeting")
    earshot.press("ctrl+n", "ctrl+n")
    earshot.send("Count to 3")
    screen = earshot.wait_for(lambda screen: answers(screen) == 2, "an answer")
    earshot.wait_for(lambda screen: screen.connection == "Connected", "the line")
    assert screen.notice == ""
    assert len(earshot.streams("Input")) == 1
    assert earshot.end() == 0


def test_closing_the_window_in_a_call_quits_with_a_goodbye(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start("call", "--builtin")
    earshot.wait_for_state("Speaking", "Listening")
    earshot.press("alt+F4")
    assert earshot.wait_until_gone() == 0
    assert earshot.output == ""


def test_the_window_comes_back_where_it_was(
    desktop: VirtualDesktop, start: StartEarshot, tmp_path: Path
) -> None:
    def place(earshot: Earshot) -> str:
        return desktop.xdotool("getwindowgeometry", earshot.window()).partition("\n")[2]

    first = start(profile=tmp_path / "kept")
    before = place(first)
    desktop.xdotool("windowmove", first.window(), "60", "90")
    desktop.wait_until(lambda: place(first) != before, "another place")
    moved = place(first)
    assert first.end() == 0
    second = start(profile=tmp_path / "kept")
    desktop.wait_until(lambda: place(second) == moved, "the same place")
    assert second.end() == 0


def test_pages_of_the_settings_stand_one_below_the_other(
    start: StartEarshot,
) -> None:
    earshot = start()
    earshot.press("ctrl+comma")
    screen = earshot.wait_for(lambda screen: screen.says("Check and keep"), "the settings")
    names = ("Talking", "Sound", "Agents and account", "Look and accessibility", "Shortcuts")
    places = [earshot.place(screen.part(name, "list item")) for name in names]
    for (_, top, _, height), (_, below, _, _) in pairwise(places):
        assert top + height <= below
    assert earshot.end() == 0


def test_a_question_mark_lists_the_keys(start: StartEarshot) -> None:
    earshot = start()
    earshot.press("question")
    earshot.wait_for(lambda screen: screen.says("Ctrl+D"), "the list of keys")
    earshot.press("Escape")
    assert earshot.end() == 0
