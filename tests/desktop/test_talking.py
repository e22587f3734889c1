"""Pause, words taken back, and talking while muted: by real keys, with cues that are heard."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_app.audio.cues import MELODIES, Cue, make
from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import Earshot, Screen, level_dbfs, speech
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_sound import SAMPLE_RATE, write_wav

FRAME = SAMPLE_RATE // 50
SENTENCE = "Please tell me everything about the weather in the mountains."


def melody(sound: NDArray[np.float32]) -> list[int]:
    """Give the notes that sound, one after the other, as the nearest pitches of cues in Hz.

    Pieces of a fiftieth of a second are looked at, because a sound server on a busy machine leaves
    out a cycle now and then.
    """
    pitches = np.array(sorted({hz for notes in MELODIES.values() for hz, _ in notes if hz}))
    times = np.arange(FRAME) / SAMPLE_RATE
    waves = np.exp(-2j * np.pi * np.outer(pitches, times))
    found: list[int] = []
    for start in range(0, len(sound) - FRAME, FRAME // 2):
        frame = sound[start : start + FRAME]
        if level_dbfs(frame) > -45:
            pitch = round(pitches[np.argmax(np.abs(waves @ (frame * np.hanning(FRAME))))])
            if found[-1:] != [pitch]:
                found.append(pitch)
    return found


def calm(earshot: Earshot) -> None:
    """Wait for the end of the agent's greeting."""
    earshot.wait_for(lambda screen: bool(screen.said_by("Agent")), "the greeting")
    earshot.wait_for_state("Listening", "Hold to talk")


def taken_back(screen: Screen) -> list[str]:
    """The words that the user took back."""
    return [turn for turn in screen.turns if turn.startswith("You, ") and "taken back" in turn]


def test_every_change_of_the_microphone_is_heard_and_so_is_the_end(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    earshot = start("call", "--builtin")
    calm(earshot)
    heard: dict[str, NDArray[np.float32]] = {}
    for name, keys, state in (
        ("mute", ("m",), "Muted"),
        ("unmute", ("m",), "Listening"),
        ("end", ("ctrl+d",), "Ready"),
    ):
        desktop.start_recording()
        earshot.press(*keys)
        earshot.wait_for_state(state)
        desktop.play(np.zeros(SAMPLE_RATE, np.float32)).wait()  # while it sounds
        heard[name], _ = desktop.stop_recording()
        write_wav(artifacts / f"cue-{name}.wav", heard[name], SAMPLE_RATE)
    for name, cue in (("mute", Cue.CLOSED), ("unmute", Cue.READY), ("end", Cue.CLOSED)):
        assert melody(heard[name]) == melody(make(cue, SAMPLE_RATE)), name
    assert earshot.end() == 0


def test_who_talks_while_muted_hears_and_sees_it(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    earshot = start("call", "--builtin")
    calm(earshot)
    earshot.press("m")
    earshot.wait_for_state("Muted")
    desktop.start_recording()
    talking = desktop.play(speech(SENTENCE))
    earshot.wait_for_state("You are muted")
    desktop.screenshot(artifacts / "muted-speech.png")
    talking.wait()
    earshot.wait_for_state("Muted")
    heard, _ = desktop.stop_recording()
    assert melody(heard)[-2:] == melody(make(Cue.MUTED, SAMPLE_RATE))
    assert earshot.screen().said_by("You") == []
    earshot.press("space")
    earshot.wait_for_state("You are muted")
    assert earshot.end() == 0


def test_a_second_esc_takes_back_what_is_being_said(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    earshot = start("call", "--builtin")
    calm(earshot)
    question = speech("What time is it?")
    talking = desktop.play(np.concatenate([question, speech(SENTENCE)]))
    desktop.play(np.zeros_like(question)).wait()  # so long the question takes
    desktop.start_recording()
    earshot.press("Escape", "Escape")
    earshot.wait_for_state("Hold to talk")
    screen = earshot.wait_for(lambda screen: bool(taken_back(screen)), "words taken back")
    earshot.wait_for(lambda screen: len(screen.said_by("Agent")) == 2, "an answer all the same")
    talking.wait()
    desktop.screenshot(artifacts / "taken-back.png")
    heard, _ = desktop.stop_recording()
    (words,) = taken_back(screen)
    assert "mountains" not in words  # the rest never left
    assert level_dbfs(heard) < -60  # nor is the answer heard
    assert earshot.screen().state == "Hold to talk"
    assert earshot.end() == 0


def test_a_pause_silences_the_agent_and_keeps_the_call(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    earshot = start("call", "--builtin")
    calm(earshot)
    earshot.send("/long 30")
    earshot.wait_for_state("Speaking")
    earshot.press("ctrl+p")
    earshot.wait_for_state("Paused")
    desktop.play(np.zeros(SAMPLE_RATE, np.float32)).wait()  # the cue is over by then
    desktop.start_recording()
    desktop.play(speech(SENTENCE)).wait()
    heard, _ = desktop.stop_recording()
    assert level_dbfs(heard) < -80
    desktop.screenshot(artifacts / "paused.png")
    assert earshot.screen().connection == "Connected"
    assert earshot.screen().said_by("You") == ["/long 30"]
    earshot.press("ctrl+p")
    earshot.wait_for_state("Listening")
    desktop.play(speech("What time is it?")).wait()
    earshot.wait_for(
        lambda screen: screen.said_by("Agent")[-1].startswith("It is "), "an answer after it"
    )
    assert earshot.end() == 0
