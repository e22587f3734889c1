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
LEAD_S: Final = 0.03
"""Written so long ago is what is read first: the speaker's pieces never make a reader wait.

It is less than what any system takes from the output callback to the ear and back to the input
callback, so that no echo comes before its sound."""
RING_S: Final = 2.0
SLACK_S: Final = 0.02
"""So much more than its lead may a speaker be ahead: its clock may run fast, or the loop may have
lost some of the microphone's sound. What is more is left out."""
WATCH_FRAMES: Final = 100
"""The clock is judged by the least lead within so many frames: one second."""


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
        self._recent = far.recent
        self._frame = round(FRAME_S * far.sample_rate)
        self._lead = round(LEAD_S * far.sample_rate)
        self._slack = round(SLACK_S * far.sample_rate)
        self._read: int | None = None
        self._least = math.inf
        self._watched = 0

    def next(self) -> Samples:
        """Give the next 10 ms; silence while the speaker has not played as far."""
        written = self._recent.written
        start = self._read
        if start is None or written - start > self._recent.frames // 2:
            start = written - self._lead
        ahead = written - start - self._frame
        if ahead < 0:
            # The reader waits by this frame, and reads that much further behind from then on.
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
        return least - self._lead if least > self._lead + self._slack else 0
