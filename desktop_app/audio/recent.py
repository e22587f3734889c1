"""The last stretch of a stream, written by one thread and read by another without a lock."""

from __future__ import annotations

import numpy as np

from desktop_app.audio.types import Samples


class Recent:
    """A ring that always holds the newest samples; before the first ones it holds silence.

    One thread writes. Any thread reads: a reader that is overtaken sees some samples newer than
    the others, which a meter may; keep the ring twice as long as what is read and it needs a
    writer that laps half the ring within one copy.

    Args:
        frames: How many samples the ring holds.
    """

    def __init__(self, frames: int) -> None:
        self._ring: Samples = np.zeros(frames, np.float32)
        self._written = 0

    @property
    def frames(self) -> int:
        """How many samples the ring holds."""
        return len(self._ring)

    @property
    def written(self) -> int:
        """Samples written since the beginning."""
        return self._written

    def write(self, samples: Samples) -> None:
        """Append samples, forgetting the oldest. The cost depends on ``len(samples)`` alone."""
        # Audio thread.
        size = len(self._ring)
        kept = samples[-size:]
        end = self._written + len(samples)
        start = (end - len(kept)) % size
        first = min(len(kept), size - start)
        self._ring[start : start + first] = kept[:first]
        self._ring[: len(kept) - first] = kept[first:]
        self._written = end

    def last(self, frames: int) -> Samples:
        """Copy out the newest ``frames`` samples, oldest first; at most the ring's length."""
        end = self._written % len(self._ring)
        if frames <= end:
            return self._ring[end - frames : end].copy()
        return np.concatenate((self._ring[end - frames :], self._ring[:end]))

    def stretch(self, start: int, frames: int) -> Samples:
        """Copy out ``frames`` samples from place ``start`` of the stream on.

        Args:
            start: Counted from the beginning; at most the ring's length before `written`.
            frames: So that the stretch ends at `written` at the latest.
        """
        size = len(self._ring)
        at = start % size
        if at + frames <= size:
            return self._ring[at : at + frames].copy()
        return np.concatenate((self._ring[at:], self._ring[: at + frames - size]))
