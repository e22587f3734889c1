"""What was said can be heard again, by the keys alone: the same sound leaves the speaker."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import Earshot, level_dbfs, speech
from tests.desktop.likeness import likeness
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_sound import SAMPLE_RATE, write_wav

QUESTION = "What time is it?"
SAME = 0.95
"""Correlation of a sound with itself, once more converted and mixed; other words reach 0.55."""
PIECE = SAMPLE_RATE // 10


def open_actions(earshot: Earshot, *walk: str) -> None:
    """Open what can be done with a turn: walk there from the end of the transcript."""
    earshot.focus("Transcript")
    earshot.press("End", *walk)
    before = windows(earshot)
    earshot.press("Return")
    earshot.desktop.wait_until(lambda: windows(earshot) > before, "the actions of a turn")


def windows(earshot: Earshot) -> int:
    """How many windows it has, menus among them."""
    pid = str(earshot.process.pid)
    found = earshot.desktop.xdotool("search", "--onlyvisible", "--all", "--pid", pid, "--name", "")
    return len(found.splitlines())


def replayed(desktop: VirtualDesktop, earshot: Earshot, *walk: str) -> NDArray[np.float32]:
    """Play a turn again, and give what the speaker played."""
    desktop.start_recording()
    open_actions(earshot, *walk)
    earshot.press("Down", "Return")
    earshot.wait_for(lambda screen: screen.says("plays again"), "the turn that plays again")
    earshot.wait_for(lambda screen: not screen.says("plays again"), "the end of it")
    return desktop.stop_recording()[0]


def correlation(heard: NDArray[np.float32], before: NDArray[np.float32]) -> float:
    """Look for pieces of one recording in another, and give how well most are found.

    Piece by piece, because a sound server on a busy machine leaves out a cycle now and then.

    Args:
        heard: Searched, shape (n,).
        before: Of its pieces of a tenth of a second those that sound are looked for.

    Returns:
        The median of the best normalised correlations: 1 the same, 0 unrelated.
    """
    sums = np.concatenate(([0.0], np.cumsum(heard.astype(np.float64) ** 2)))
    power = (sums[PIECE:] - sums[:-PIECE]).clip(1e-3)
    spectrum = np.fft.rfft(heard, len(heard) + PIECE)
    found = []
    for start in range(0, len(before) - PIECE, PIECE):
        piece = before[start : start + PIECE].astype(np.float64)
        if level_dbfs(before[start : start + PIECE]) > -40:
            turned = np.conj(np.fft.rfft(piece, len(heard) + PIECE))
            products = np.fft.irfft(spectrum * turned, len(heard) + PIECE)[: len(power)]
            found.append(float(np.max(products / np.sqrt(power * (piece @ piece)))))
    return float(np.median(found))


def test_a_turn_is_heard_again_by_keyboard_in_the_call_and_after_it(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    earshot = start("call", "--builtin")
    earshot.wait_until_greeted()
    desktop.start_recording()
    desktop.play(speech(QUESTION)).wait()
    earshot.wait_for_state("Speaking")
    earshot.wait_for(
        lambda screen: screen.state == "Listening" and len(screen.said_by("Agent")) > 1,
        "the end of the answer",
    )
    before, _rate = desktop.stop_recording()
    earshot.press("m")  # the virtual room has no ears, but a person may speak into it
    turns = earshot.wait_for_state("Muted").turns

    again = replayed(desktop, earshot)
    own = replayed(desktop, earshot, "Up")
    assert earshot.screen().turns == turns, "nothing was said or heard by it"
    assert earshot.screen().state == "Muted"
    earshot.press("ctrl+d")
    earshot.wait_for_state("Ready")
    desktop.wait_until(lambda: not earshot.streams("Output"), "the speaker given back")
    after = replayed(desktop, earshot, "Up")  # below it, the end of the call is told
    desktop.wait_until(lambda: not earshot.streams("Output"), "the speaker given back again")

    for name, heard in (("before", before), ("again", again), ("own", own), ("after", after)):
        write_wav(artifacts / f"replay-{name}.wav", heard, SAMPLE_RATE)
    assert correlation(again, before) > SAME
    assert correlation(after, before) > SAME
    assert likeness(own, speech(QUESTION), SAMPLE_RATE) > 0.8
    assert earshot.end() == 0
    assert earshot.output == ""


def test_escape_ends_what_plays_again(desktop: VirtualDesktop, start: StartEarshot) -> None:
    earshot = start("call", "--builtin")
    earshot.wait_for(lambda screen: len(screen.said_by("Agent")) == 1, "the greeting")
    earshot.wait_for_state("Listening")
    earshot.press("ctrl+d")
    earshot.wait_for_state("Ready")
    open_actions(earshot, "Home")
    earshot.press("Down", "Return")
    earshot.wait_for(lambda screen: screen.says("plays again"), "the turn that plays again")
    earshot.press("Escape")
    earshot.wait_for(lambda screen: not screen.says("plays again"), "silence", timeout_s=1.0)
    desktop.wait_until(lambda: not earshot.streams("Output"), "the speaker given back")
    assert earshot.end() == 0
    assert earshot.output == ""
