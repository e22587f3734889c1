"""What leaves the microphone: sound while the gate is open, silence of the same length otherwise.

A person presses and begins to speak at once, or a little before: what was heard just before the
gate opened leaves first (pre-roll), and a moment after it closed still leaves (tail).
"""

from __future__ import annotations

import enum
from collections import deque

import numpy as np

from desktop_app.audio.types import Samples


class _State(enum.Enum):
    OPEN = enum.auto()
    CLOSED = enum.auto()  # remembers, for the pre-roll
    HELD = enum.auto()  # remembers, for the pre-roll, if that is wanted on opening
    MUTED = enum.auto()  # remembers nothing


class Gate:
    """A microphone's gate, closed at first.

    Args:
        sample_rate: In Hz.
        pre_roll_s: How much of what was not sent goes out first on opening, in seconds.
        tail_s: How much still goes out after closing, in seconds.
    """

    def __init__(self, sample_rate: int, pre_roll_s: float = 0.3, tail_s: float = 0.2) -> None:
        self._pre_roll = round(pre_roll_s * sample_rate)
        self._tail = round(tail_s * sample_rate)
        self._state = _State.CLOSED
        self._tail_left = 0
        self._due: list[Samples] = []
        self._unsent: deque[Samples] = deque()
        self._unsent_frames = 0

    @property
    def is_open(self) -> bool:
        """Whether sound is let through; the tail after closing does not count."""
        return self._state is _State.OPEN

    def open(self, *, pre_roll: bool = True) -> None:
        """Let sound through from the next block on, after the pre-roll. Open already: nothing.

        Args:
            pre_roll: False leaves out what was heard before: nobody meant to be heard then.
        """
        self._state = _State.OPEN
        self._tail_left = 0
        if pre_roll:
            self._due += self._unsent
        self._forget()

    def close(self, *, tail: bool = True) -> None:
        """Send silence instead of sound.

        Args:
            tail: True lets the tail out and remembers what follows for the next pre-roll: the key
                was let go. False is the mute: silence at once, nothing remembered, nothing heard
                until `open` or ``close(tail=True)`` ever leaves.
        """
        if not tail:
            self._state = _State.MUTED
            self._tail_left = 0
            self._due.clear()
            self._forget()
            return
        if self._state is _State.OPEN:
            self._tail_left = self._tail
        self._state = _State.CLOSED

    def hold(self) -> None:
        """Send silence at once, though the key may be down, and remember what follows."""
        self._state = _State.HELD
        self._tail_left = 0
        self._due.clear()

    def push(self, block: Samples) -> list[Samples]:
        """Pass a block through the gate.

        Args:
            block: The microphone's next samples, of any number; not written to afterwards.

        Returns:
            What leaves, in order: together as long as the block, but for a pre-roll before it.
        """
        leaving, self._due = self._due, []
        if self._state is _State.OPEN:
            return [*leaving, block]
        sounding, quiet = block[: self._tail_left], block[self._tail_left :]
        self._tail_left -= len(sounding)
        if self._state is not _State.MUTED and len(quiet):
            self._remember(quiet)
        leaving += [piece for piece in (sounding, np.zeros_like(quiet)) if len(piece)]
        return leaving

    def _remember(self, samples: Samples) -> None:
        self._unsent.append(samples)
        self._unsent_frames += len(samples)
        excess = self._unsent_frames - self._pre_roll
        while excess > 0:
            oldest = self._unsent.popleft()
            if len(oldest) > excess:
                self._unsent.appendleft(oldest[excess:])
            dropped = min(len(oldest), excess)
            self._unsent_frames -= dropped
            excess -= dropped

    def _forget(self) -> None:
        self._unsent.clear()
        self._unsent_frames = 0
