"""The far end: what the speaker was really given, read in step with the microphone.

Both ends of an echo canceller have to run side by side, frame by frame, although the speaker asks
in pieces of its own and the loop that reads is sometimes late. So frames are taken by their place
in the stream, not by the time at which somebody comes for them: a stall delays both ends alike.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from desktop_app.audio.recent import Recent
from desktop_app.audio.types import Samples

FRAME_S: Final = 0.01
BLOCK_S: Final = 0.04
"""The least that a block of the microphone lasts: so far behind is whoever reads beside one."""
SPARE_S: Final = 0.025
"""So much more is a reader behind, that it can read a block that lasts a little longer, and need
not wait for the speaker's next piece. But no more than the speaker takes to sound: no echo may come
before what it is the echo of."""
RING_S: Final = 2.0
WATCH_FRAMES: Final = 100
"""A reader is judged by the least that it was behind within so many frames, one second. If that is
a frame more than its spare, the speaker's clock runs fast, or some of the microphone's sound was
lost: what is too much is left out."""


class FarEnd:
    """One speaker's sound: the last two seconds, written by the audio thread.

    Args:
        sample_rate: In Hz.
        delay_s: How long after `write` the sound leaves the speaker, until somebody knows better.
    """

    def __init__(self, sample_rate: int, delay_s: float = 0.0) -> None:
        self.sample_rate = sample_rate
        self.delay_s = delay_s
        self.recent = Recent(round(RING_S * sample_rate))

    @property
    def lead_s(self) -> float:
        """How long ago what a reader begins with was written, in seconds."""
        return BLOCK_S + min(max(self.delay_s, 0.0), SPARE_S)

    def write(self, samples: Samples) -> None:
        """Take what the speaker has just been given, shape ``(n,)``."""
        # Audio thread.
        self.recent.write(samples)


class FarReader:
    """Reads a far end in step with one microphone, on the loop.

    Args:
        far: To read.
    """

    def __init__(self, far: FarEnd) -> None:
        self._far = far
        self._recent = far.recent
        self._frame = round(FRAME_S * far.sample_rate)
        self._read: int | None = None
        self._least = math.inf
        self._watched = 0

    def next(self) -> Samples:
        """Give the next 10 ms; silence while the speaker has not played as far."""
        written = self._recent.written
        start = self._read
        if start is None or written - start > self._recent.frames // 2:
            start = written - self._behind(self._far.lead_s)
        ahead = written - start - self._frame
        if ahead < 0:
            # The reader waits for this frame, and is that much further behind from then on.
            self._read = start
            return np.zeros(self._frame, np.float32)
        start += self._skip(ahead)
        self._read = start + self._frame
        return self._recent.stretch(start, self._frame)

    def _skip(self, ahead: int) -> int:
        """Tell how many samples to leave out, because the speaker has been ahead for a second."""
        self._least = min(self._least, ahead)
        self._watched += 1
        if self._watched < WATCH_FRAMES:
            return 0
        least, self._least, self._watched = int(self._least), math.inf, 0
        spare = self._behind(self._far.lead_s - BLOCK_S)
        return least - spare if least > spare + self._frame else 0

    def _behind(self, seconds: float) -> int:
        return round(seconds * self._far.sample_rate)
