"""Does somebody speak? Level that rises and falls over the noise of the room.

Speech comes in syllables: within half a second it is now far above, now near its own quietest
moment. A fan, hum or hiss stands close to its quietest moment however loud it is, a key on a
keyboard is over before it is a syllable.
"""

from __future__ import annotations

import math
from collections import deque
from typing import Final

import numpy as np

from desktop_app.audio.pcm import FLOOR_DBFS
from desktop_app.audio.types import Samples

FRAME_S: Final = 0.02
FLOOR_FRAMES: Final = 25
"""The quietest of so many frames is the noise floor: half a second."""
OVER_FLOOR_DB: Final = 9.0
LOWEST_DBFS: Final = -58.0
"""Nothing below is taken for speech."""
SYLLABLE_FRAMES: Final = 3
"""So many loud frames in a row are speech."""
PAUSE_S: Final = 0.3
"""So much quiet ends it."""

_FLOOR_POWER: Final = 10.0 ** (FLOOR_DBFS / 10.0)


class SpeechDetector:
    """Listens to one stream.

    Args:
        sample_rate: In Hz.
    """

    def __init__(self, sample_rate: int) -> None:
        self._frame = max(1, round(FRAME_S * sample_rate))
        self._missing = self._frame
        self._power = 0.0
        self._levels: deque[float] = deque(maxlen=FLOOR_FRAMES)
        self._loud_frames = 0
        self._quiet_s = PAUSE_S
        self._since_s = 0.0
        self._spoken_s = 0.0

    @property
    def speaking(self) -> bool:
        """Whether somebody speaks, pauses within speech included."""
        return self._spoken_s > 0

    @property
    def spoken_s(self) -> float:
        """How long they have spoken, from the first to the latest loud moment; 0 when silent."""
        return self._spoken_s

    @property
    def floor_dbfs(self) -> float:
        """The noise floor, or what is closest to it in the middle of speech."""
        return min(self._levels, default=LOWEST_DBFS)

    def push(self, block: Samples) -> bool:
        """Take the stream's next samples, of any number; return whether somebody speaks."""
        while len(block) >= self._missing:
            self._add(block[: self._missing])
            block = block[self._missing :]
            self._on_frame()
        if len(block):
            self._add(block)
            self._missing -= len(block)
        return self.speaking

    def _add(self, samples: Samples) -> None:
        self._power += float(np.dot(samples, samples))

    def _on_frame(self) -> None:
        level = 10 * math.log10(max(self._power / self._frame, _FLOOR_POWER))
        self._power, self._missing = 0.0, self._frame
        self._levels.append(level)
        loud = level > max(self.floor_dbfs + OVER_FLOOR_DB, LOWEST_DBFS)
        self._loud_frames = self._loud_frames + 1 if loud else 0
        self._quiet_s += FRAME_S
        if self.speaking:
            self._since_s += FRAME_S
        if self._loud_frames >= SYLLABLE_FRAMES:
            if not self.speaking:
                self._since_s = self._loud_frames * FRAME_S
            self._quiet_s, self._spoken_s = 0.0, self._since_s
        elif self._quiet_s >= PAUSE_S:
            self._since_s = self._spoken_s = 0.0
