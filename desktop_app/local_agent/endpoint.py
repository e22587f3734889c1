"""Where speech begins and where it ends: voice activity per 30 ms, and a small memory of it.

The package of the recogniser carries WebRTC's voice activity detector. Its own endpointer uses one
window for both edges; here speech begins after about 200 ms, so that a short word counts and an
interruption is quick, and ends after `END_SILENCE_S`, so that a pause for breath does not.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np
from pocketsphinx import Vad

from desktop_app.audio import pcm
from desktop_app.audio.types import Samples

RATE: Final = 16000
"""The rate that detector and recogniser want, in Hz."""

FRAME: Final = 480
"""Samples of one decision: 30 ms."""

START_FRAMES: Final = 7
"""This many of the last `START_WINDOW` frames must be speech: 210 ms."""

START_WINDOW: Final = 9
END_SILENCE_S: Final = 0.6
PRE_ROLL_FRAMES: Final = START_WINDOW + 14
"""Kept from before the decision: the window itself and 420 ms, for soft first sounds."""

LONGEST_S: Final = 20.0
"""Speech that never ends is cut here."""

QUIETEST_DBFS: Final = -65.0
"""Frames below this are silence, whatever the detector thinks."""

_END_FRAMES: Final = round(END_SILENCE_S * RATE / FRAME)
_LONGEST_FRAMES: Final = round(LONGEST_S * RATE / FRAME)
_STRICTNESS: Final = 2


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """The user has been speaking for about 200 ms."""


@dataclass(frozen=True, slots=True, eq=False)
class SpeechEnded:
    """The user has been silent for `END_SILENCE_S`.

    ``samples``: what was said, float32 of shape ``(n,)`` at `RATE`, with the moments around it.
    """

    samples: Samples


class Endpointer:
    """Cuts a stream of sound into utterances. Costs about 20 us per 20 ms of sound."""

    def __init__(self) -> None:
        self._vad = Vad(mode=_STRICTNESS, sample_rate=RATE, frame_length=FRAME / RATE)
        self._rest: Samples = np.empty(0, np.float32)
        self._recent: deque[bool] = deque(maxlen=START_WINDOW)
        self._before: deque[Samples] = deque(maxlen=PRE_ROLL_FRAMES)
        self._utterance: list[Samples] = []
        self._silent_frames = 0

    @property
    def in_speech(self) -> bool:
        """Whether the user is speaking now."""
        return bool(self._utterance)

    def push(self, samples: Samples) -> list[SpeechStarted | SpeechEnded]:
        """Take the stream's next samples at `RATE`, any number of them."""
        held = np.concatenate((self._rest, samples)) if len(self._rest) else samples
        whole = len(held) - len(held) % FRAME
        self._rest = held[whole:]
        taken = (self._take(held[start : start + FRAME]) for start in range(0, whole, FRAME))
        return [event for event in taken if event is not None]

    def _take(self, frame: Samples) -> SpeechStarted | SpeechEnded | None:
        spoken = self._is_speech(frame)
        if not self._utterance:
            self._before.append(frame)
            self._recent.append(spoken)
            if sum(self._recent) < START_FRAMES:
                return None
            self._utterance = list(self._before)
            self._silent_frames = 0
            return SpeechStarted()
        self._utterance.append(frame)
        # One lone frame in a silence is a click, not the next word.
        self._recent.append(spoken)
        if spoken and sum(self._recent) > 1:
            self._silent_frames = 0
        else:
            self._silent_frames += 1
        if self._silent_frames < _END_FRAMES and len(self._utterance) < _LONGEST_FRAMES:
            return None
        ended = SpeechEnded(np.concatenate(self._utterance))
        self._utterance = []
        self._recent.clear()
        self._before.clear()
        return ended

    def _is_speech(self, frame: Samples) -> bool:
        if pcm.level_dbfs(frame) < QUIETEST_DBFS:
            return False
        return bool(self._vad.is_speech(pcm.encode(frame, "pcm")))
