"""What was queued and not played yet, so that another speaker can go on with it. Pure."""

from __future__ import annotations

from collections import deque
from typing import TypeAlias

from desktop_app.audio.types import Samples

Piece: TypeAlias = tuple[int, Samples]
"""An event id, and float32 samples of shape ``(n,)``."""


class Unplayed:
    """Remembers the end of a stream; how much of it is unplayed, the player knows."""

    def __init__(self) -> None:
        self._pieces: deque[Piece] = deque()
        self._frames = 0

    def add(self, event_id: int, samples: Samples, queued: int) -> None:
        """Remember what was queued last.

        Args:
            event_id: Of the samples.
            samples: Not written to afterwards.
            queued: Frames that the player has still to play, these included; older ones are
                forgotten.
        """
        self._pieces.append((event_id, samples))
        self._frames += samples.size
        while self._pieces and self._frames - self._pieces[0][1].size >= queued:
            self._frames -= self._pieces.popleft()[1].size

    def drop(self, up_to: int | None = None) -> None:
        """Forget everything, or what belongs to this event id and those before it."""
        kept = [piece for piece in self._pieces if up_to is not None and piece[0] > up_to]
        self._pieces = deque(kept)
        self._frames = sum(samples.size for _, samples in kept)

    def take(self, queued: int) -> list[Piece]:
        """Take out the last ``queued`` frames, in order."""
        pieces, self._pieces = self._pieces, deque()
        played, self._frames = max(self._frames - queued, 0), 0
        left: list[Piece] = []
        for event_id, samples in pieces:
            if played < samples.size:
                left.append((event_id, samples[played:]))
            played = max(played - samples.size, 0)
        return left
