"""In a room where the speaker is heard by the microphone, the agent does not hear itself."""

import re

import pytest

from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import speech
from tests.desktop.self_talk import greet, living_room, talk
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_room import VirtualRoom

SPEECH_S = 20


def test_the_agent_is_not_interrupted_by_its_own_voice_but_by_a_persons(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    with VirtualRoom(desktop, living_room()):
        earshot = start("call", "--builtin")
        assert not greet(earshot)
        assert not talk(earshot, SPEECH_S)
        told = re.fullmatch(r"Echo removed: (\d+) dB", earshot.description_of("Microphone level"))
        assert told, earshot.description_of("Microphone level")
        assert int(told[1]) >= 20
        earshot.send(f"/long {SPEECH_S}")
        earshot.wait_for_state("Speaking")
        desktop.play(speech("What time is it?"))
        earshot.wait_for(
            lambda screen: any("interrupted" in turn for turn in screen.turns), "the interruption"
        )
        assert earshot.end() == 0


@pytest.mark.parametrize("how", ["command line", "settings"])
def test_without_processing_it_hears_itself_in_the_same_room(
    desktop: VirtualDesktop, start: StartEarshot, how: str
) -> None:
    raw = {"echo_cancellation": False, "noise_suppression": False, "high_pass": False}
    with VirtualRoom(desktop, living_room()):
        if how == "settings":
            earshot = start("call", "--builtin", settings={"version": 1, "processing": raw})
        else:
            earshot = start("call", "--builtin", "--raw-sound")
        assert greet(earshot) or talk(earshot, SPEECH_S)
        assert earshot.end() == 0


def test_in_half_duplex_even_raw_sound_does_not_interrupt_the_agent(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    with VirtualRoom(desktop, living_room()):
        earshot = start(
            "call", "--builtin", "--raw-sound", settings={"version": 1, "half_duplex": True}
        )
        earshot.wait_for_state("Speaking, not listening")
        assert not greet(earshot)
        assert not talk(earshot, SPEECH_S / 2)
        desktop.play(speech("What time is it?")).wait()
        earshot.wait_for(
            lambda screen: "what time is it" in screen.said_by("You"), "the person's words"
        )
        assert earshot.end() == 0
