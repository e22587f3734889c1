"""The sound that is queued for a device, under a head that reads on, with its last moments kept.

It belongs to the thread that reads it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from desktop_app.audio.types import Samples


@dataclass(frozen=True, slots=True, eq=False)
class _Strip:
    """``offset``: frames of the same event that went before."""

    samples: Samples
    event_id: int
    offset: int


class Tape:
    """A queue of sound that remembers a little of what was read.

    Args:
        keep: How many frames that were read are remembered, at least.
    """

    def __init__(self, keep: int) -> None:
        self._keep = keep
        self._coming: deque[_Strip] = deque()
        self._cursor = 0  # in the first strip
        self._gone: deque[_Strip] = deque()
        self._gone_frames = 0
        self._newest: tuple[int, int] = (0, 0)
        self.ahead = 0
        """Frames that are still to be read."""

    @property
    def event_id(self) -> int | None:
        """Of what is read next; ``None`` when nothing is."""
        return self._coming[0].event_id if self._coming else None

    def append(self, samples: Samples, event_id: int) -> None:
        """Queue sound; it is not written to afterwards."""
        newest_id, frames = self._newest
        offset = frames if event_id == newest_id else 0
        self._coming.append(_Strip(samples, event_id, offset))
        self._newest = (event_id, offset + len(samples))
        self.ahead += len(samples)

    def coming(self, frames: int) -> Samples:
        """Show what is read next, up to so much, without a copy: no more than one strip of it."""
        if not self._coming:
            return _NOTHING
        return self._coming[0].samples[self._cursor : self._cursor + frames]

    def around(self, behind: int, ahead: int) -> tuple[Samples, int]:
        """Copy what was read last and what is read next.

        Args:
            behind: At most so many frames that were read.
            ahead: At most so many that were not.

        Returns:
            float32 of shape ``(n,)``, and where in it the head is.
        """
        pieces: list[Samples] = []
        at = 0
        if self._coming:
            pieces.append(self._coming[0].samples[max(self._cursor - behind, 0) : self._cursor])
            at = len(pieces[0])
        for strip in reversed(self._gone):
            if at >= behind:
                break
            pieces.insert(0, strip.samples[max(len(strip.samples) - (behind - at), 0) :])
            at += len(pieces[0])
        left = ahead
        start = self._cursor
        for strip in self._coming:
            if left <= 0:
                break
            pieces.append(strip.samples[start : start + left])
            left -= len(pieces[-1])
            start = 0
        return (np.concatenate(pieces) if pieces else _NOTHING), at

    def read(self, out: Samples) -> int:
        """Fill the beginning of ``out``, from one strip at most; return how much is filled."""
        moved = min(len(out), len(self._coming[0].samples) - self._cursor)
        out[:moved] = self._coming[0].samples[self._cursor : self._cursor + moved]
        self._advance(moved)
        return moved

    def skip(self, frames: int) -> None:
        """Move the head on by at most what is ahead."""
        while frames > 0:
            moved = min(frames, len(self._coming[0].samples) - self._cursor)
            self._advance(moved)
            frames -= moved

    def place(self, before: int = 0) -> tuple[int, int] | None:
        """Tell the event, and how many frames of it were read, as of ``before`` frames ago."""
        if self._coming and self._cursor > before:
            strip, end = self._coming[0], self._cursor - before
            return strip.event_id, strip.offset + end
        before -= self._cursor
        for strip in reversed(self._gone):
            if before < len(strip.samples):
                return strip.event_id, strip.offset + len(strip.samples) - before
            before -= len(strip.samples)
        return None

    def drop(self, covers: Callable[[int], bool]) -> None:
        """Forget what is queued of some events, and what was read if it was of these."""
        if self._coming and covers(self._coming[0].event_id):
            self._cursor = 0
        kept = [strip for strip in self._coming if not covers(strip.event_id)]
        self.ahead = sum(len(strip.samples) for strip in kept) - self._cursor
        self._coming = deque(kept)

    def forget(self) -> None:
        """Forget what was read: what comes next does not go on from there."""
        self._gone.clear()
        self._gone_frames = 0

    def _advance(self, frames: int) -> None:
        self.ahead -= frames
        self._cursor += frames
        if self._cursor == len(self._coming[0].samples):
            strip = self._coming.popleft()
            self._cursor = 0
            self._gone.append(strip)
            self._gone_frames += len(strip.samples)
            while self._gone_frames - len(self._gone[0].samples) >= self._keep:
                self._gone_frames -= len(self._gone.popleft().samples)


_NOTHING = np.empty(0, np.float32)
