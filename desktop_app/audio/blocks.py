"""Any lengths in, equal blocks out."""

from __future__ import annotations

import numpy as np

from desktop_app.audio.types import Samples


class Blocks:
    """Cuts a stream into blocks of one length; what does not fill a block waits for more.

    Args:
        frames: Length of every block in samples, at least 1.

    Raises:
        ValueError: If ``frames`` is less than 1.
    """

    def __init__(self, frames: int) -> None:
        if frames < 1:
            raise ValueError(f"a block needs at least one sample, not {frames}")
        self._frames = frames
        self._held: Samples = np.empty(0, np.float32)

    def push(self, samples: Samples) -> list[Samples]:
        """Take the stream's next samples and return the blocks that are complete by now."""
        if len(samples) == self._frames and not len(self._held):
            return [samples]
        joined = np.concatenate((self._held, samples)) if len(self._held) else samples
        whole = len(joined) - len(joined) % self._frames
        # A copy, so that a short rest does not keep a long chunk alive, nor change with it.
        self._held = joined[whole:].copy()
        return [joined[at : at + self._frames] for at in range(0, whole, self._frames)]
