"""How much of the speaker's sound was taken out of the microphone's, in decibels.

An honest figure compares the microphone before and after only where it heard mostly echo. That it
did is seen in its loudness, which then goes up and down as the speaker's does, a little later. With
headphones, or while a person talks alone, it does not, and there is no figure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop_app.audio.pcm import level_dbfs
from desktop_app.audio.types import Samples

WINDOW_FRAMES: Final = 400
"""Frames of 10 ms that are looked at."""
LATEST_FRAMES: Final = 50
"""An echo comes so many frames after its sound at most."""
LOUD_DBFS: Final = -45.0
"""The speaker counts as sounding from here on."""
FLOOR_DBFS: Final = -75.0
"""Softer is as good as silent: a room is never softer."""
LIKENESS: Final = 0.5
"""From this correlation of loudness on, the microphone hears the speaker."""
ENOUGH_FRAMES: Final = 60

_TINY: Final = np.float32(1e-6)

EchoState: TypeAlias = Literal["off", "system", "missing", "working"]


@dataclass(frozen=True, slots=True)
class EchoReading:
    """What can be said of echo now.

    Attributes:
        state: ``off`` by choice, left to the ``system`` whose microphone is free of it, ``missing``
            because the library cannot be loaded, or ``working``.
        loss_db: How much softer the echo is than it came; ``None`` while none is heard.
    """

    state: EchoState
    loss_db: float | None = None


class EchoLoss:
    """Remembers how loud both ends were in the last four seconds."""

    def __init__(self) -> None:
        self._levels: NDArray[np.float32] = np.full((3, WINDOW_FRAMES), FLOOR_DBFS, np.float32)
        self._count = 0

    def add(self, far: Samples, before: Samples, after: Samples) -> None:
        """Take a frame of 10 ms of each, shape ``(n,)``.

        Args:
            far: What the speaker was given.
            before: What the microphone heard.
            after: What was left of it.
        """
        levels = self._levels[:, self._count % WINDOW_FRAMES]
        levels[0] = level_dbfs(far)
        levels[1] = level_dbfs(before)
        levels[2] = level_dbfs(after)
        self._count += 1

    def loss_db(self) -> float | None:
        """Give the echo's loss; ``None`` if the microphone heard no echo to speak of.

        Half of the frames with echo lost more. A median, because a person who talks at the same
        time is kept and must not make it look worse.
        """
        split = self._count % WINDOW_FRAMES
        far, before, after = np.roll(np.maximum(self._levels, FLOOR_DBFS), -split, axis=1)
        far = far[:-LATEST_FRAMES]  # the echo of later ones may be yet to come
        loud = far > LOUD_DBFS
        if np.count_nonzero(loud) < ENOUGH_FRAMES:
            return None
        likeness = _likeness(far, before)
        lag = int(np.argmax(likeness))
        if likeness[lag] < LIKENESS:
            return None
        return float(np.median((before - after)[lag : lag + len(far)][loud]))


def _likeness(far: NDArray[np.float32], near: NDArray[np.float32]) -> NDArray[np.float32]:
    """Correlate a course of loudness with each stretch of a longer one, by where it begins."""
    stretches = np.lib.stride_tricks.sliding_window_view(near, len(far))
    others = stretches - stretches.mean(axis=1, keepdims=True)
    one = far - far.mean()
    norms = np.linalg.norm(one) * np.linalg.norm(others, axis=1)
    found: NDArray[np.float32] = others @ one / np.maximum(norms, _TINY)
    return found
