"""The agent talks on and on in a room with an echo: does it hear itself?"""

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.desktop.earshot_process import Earshot, Screen
from tests.desktop.virtual_sound import SAMPLE_RATE
from tests.room import impulse_response

ECHO_DB = -10.0
ROOM_S = 0.15

_GREETING_S = 15.0
_SLACK_S = 20.0
"""Beyond the length of a speech: the synthetic voice has a pace of its own."""
_CUT_OFF = re.compile(r"Agent, .*, interrupted: ")


@dataclass(frozen=True)
class Overheard:
    """What became of one speech.

    Attributes:
        interruptions: How many turns of the agent were cut off.
        phantoms: What the agent believes to have been told meanwhile.
    """

    interruptions: int = 0
    phantoms: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether the agent heard anything at all."""
        return bool(self.interruptions or self.phantoms)


def living_room() -> NDArray[np.float32]:
    """Give a room's impulse response at the rate of the virtual devices, shape (n,)."""
    return impulse_response(SAMPLE_RATE, ROOM_S, gain_db=ECHO_DB)


def greet(earshot: Earshot) -> Overheard:
    """Wait for the end of the agent's greeting, or until it hears itself."""
    return _listen(earshot, 0, _GREETING_S)


def talk(earshot: Earshot, seconds: float) -> Overheard:
    """Have the built-in agent speak, hands-free, to its end or until it hears itself.

    Args:
        earshot: In a call with the built-in agent, which is silent at the moment.
        seconds: How long to speak, 200 at most.
    """
    before = len(earshot.screen().turns)
    earshot.send(f"/long {seconds:g}")
    return _listen(earshot, before, seconds + _SLACK_S)


def _listen(earshot: Earshot, before: int, timeout_s: float) -> Overheard:
    earshot.wait_for(
        lambda screen: screen.state.startswith("Speaking") or bool(_overheard(screen, before)),
        "speech",
    )
    screen = earshot.wait_for(
        lambda screen: screen.state == "Listening" or bool(_overheard(screen, before)),
        "its end",
        timeout_s=timeout_s,
    )
    return _overheard(screen, before)


def _overheard(screen: Screen, before: int) -> Overheard:
    turns = screen.turns[before:]
    told = [turn.split(": ", 1)[1] for turn in turns if turn.startswith("You, ")]
    return Overheard(
        interruptions=sum(bool(_CUT_OFF.match(turn)) for turn in turns),
        phantoms=tuple(words for words in told if not words.startswith("/")),
    )
