"""A person asks aloud and is answered aloud: the whole program, on real parts."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import AgentProcess, Earshot, level_dbfs, speech
from tests.desktop.likeness import likeness
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_sound import SAMPLE_RATE, write_wav

QUESTION = "What time is it?"


def ask_aloud(
    desktop: VirtualDesktop, earshot: Earshot, artifacts: Path, name: str
) -> tuple[str, NDArray[np.float32]]:
    """Ask the question into the microphone; give the answer as written and as heard."""
    earshot.wait_until_greeted()
    desktop.start_recording()
    desktop.play(speech(QUESTION)).wait()
    before = earshot.screen().said_by("Agent")
    earshot.wait_for(lambda screen: screen.state.startswith("Speaking"), "speech")
    screen = earshot.wait_for(
        lambda screen: screen.state == "Listening" and len(screen.said_by("Agent")) > 1,
        "the end of the answer",
    )
    heard, rate = desktop.stop_recording()
    write_wav(artifacts / f"{name}.wav", heard, rate)
    desktop.screenshot(artifacts / f"{name}.png")
    assert screen.said_by("You") == ["what time is it"]
    assert len(before) <= len(screen.said_by("Agent"))
    return screen.said_by("Agent")[-1], heard


def assert_speaks(heard: NDArray[np.float32], words: str) -> None:
    """What was heard is these words in the agent's voice, whole and in order."""
    assert level_dbfs(heard) > -40
    assert likeness(heard, speech(words), SAMPLE_RATE) > 0.8


def test_a_spoken_question_is_answered_by_the_built_in_agent(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    earshot = start("call", "--builtin")
    answer, heard = ask_aloud(desktop, earshot, artifacts, "builtin")
    assert answer.startswith("It is ")
    assert_speaks(heard, answer)
    earshot.wait_for(lambda screen: screen.connection == "Connected", "the line")
    assert earshot.end() == 0
    assert earshot.output == ""


def test_a_spoken_question_is_answered_by_an_agent_elsewhere(
    desktop: VirtualDesktop, start: StartEarshot, agent: AgentProcess, artifacts: Path
) -> None:
    earshot = start("call", "--agent", "earshot-builtin", "--server", agent.rest)
    answer, heard = ask_aloud(desktop, earshot, artifacts, "elsewhere")
    assert answer.startswith("It is ")
    assert_speaks(heard, answer)
    assert earshot.end() == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_window_shows_words_and_both_voices_in_either_theme(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path, theme: str
) -> None:
    earshot = start("call", "--builtin", settings={"version": 1, "theme": theme})
    earshot.wait_until_greeted()
    desktop.screenshot(artifacts / f"{theme}-listening.png")
    still = {part: earshot.still_picture(part) for part in ("Microphone level", "Speaker level")}
    talking = desktop.play(speech("Tell me a joke, please, and make it a good one."))
    earshot.wait_for_motion("Microphone level", still["Microphone level"])
    talking.wait()
    earshot.wait_for_state("Speaking")
    earshot.wait_for_motion("Speaker level", still["Speaker level"])
    desktop.screenshot(artifacts / f"{theme}-speaking.png")
    window = earshot.picture()
    background = np.median(window.reshape(-1, 3), axis=0).mean()
    assert (background > 200) if theme == "light" else (background < 60)
    assert len(np.unique(window.reshape(-1, 3), axis=0)) > 50, "the window is all but blank"
    earshot.press("ctrl+comma")
    earshot.wait_for(lambda screen: screen.says("Check and keep"), "the settings")
    desktop.screenshot(artifacts / f"{theme}-settings.png")
    assert earshot.end() == 0
