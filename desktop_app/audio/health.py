"""Is this microphone alive? Dead, stuck and overloaded ones are told from quiet ones and speech.

A room is never exactly silent and never repeats itself: a microphone that gives exact zeros, one
value, or one buffer over and over for a second has lost its path. One that sits at full scale for
much of two seconds is turned up too far; a shout alone is not.
"""

from __future__ import annotations

import enum
from collections import deque
from typing import Final

import numpy as np

from desktop_app.audio.types import Samples

DEAD_AFTER_S: Final = 1.0
"""How long exact zeros, one value or one buffer may last."""
SHORTEST_LOOP_S: Final = 0.0025
"""A shorter one is a tone, as generators make them, not a buffer."""
LONGEST_LOOP_S: Final = 0.2
"""The longest buffer whose repetition is noticed."""
ALIVE_AFTER_S: Final = 0.3
"""How much sound a dead microphone gives before it is believed again."""

CLIPPED_AT: Final = 0.985
"""Full scale, less what a converter or a resampler takes off it."""
CLIPPED_SHARE: Final = 0.005
"""A tenth of a second is hot when so much of it is at full scale: flat tops, not one peak."""
CLIPPED_SLICE_S: Final = 0.1
CLIPPED_WINDOW: Final = 20
"""Slices that are looked back on: two seconds."""
CLIPPING_FROM: Final = 8
"""So many hot slices are an overload; a shout or a knock is over before."""
CLIPPING_UNTIL: Final = 2
"""So few are none any more."""

_LONGEST_PIECE_S: Final = 0.02
_WORD: Final = 4  # bytes of a sample
_ANCHOR: Final = 16 * _WORD  # so many samples are not met again by chance in a live signal
_MOST_GUESSES: Final = 16  # periods tried in one piece


class Symptom(enum.Enum):
    """What is wrong with a microphone."""

    ZEROS = "zeros"
    STUCK = "stuck"
    CLIPPING = "clipping"


class Health:
    """Watches one microphone's stream; cheap enough for every block.

    Args:
        sample_rate: In Hz.
    """

    def __init__(self, sample_rate: int) -> None:
        self._piece = max(1, round(_LONGEST_PIECE_S * sample_rate))
        self._dead_after = round(DEAD_AFTER_S * sample_rate)
        self._alive_after = round(ALIVE_AFTER_S * sample_rate)
        self._flat = _FlatRun()
        self._loop = _Loop(sample_rate)
        self._clipping = _Clipping(sample_rate)
        self._sound = 0  # samples that were neither flat nor repeated, since the fault
        self._symptom: Symptom | None = None

    @property
    def symptom(self) -> Symptom | None:
        """What is wrong now."""
        return self._symptom

    @property
    def well(self) -> bool:
        """Whether nothing is wrong, or no longer."""
        return self._symptom is None

    def push(self, block: Samples) -> Symptom | None:
        """Look at the stream's next samples.

        Args:
            block: Of any number, as the device gave them: before gain, mute and processing.

        Returns:
            What has begun to be wrong within this block. It is told once; `well` tells when it is
            over. A dead microphone outranks an overloaded one.
        """
        begun = None
        for start in range(0, len(block), self._piece):
            begun = self._look_at(block[start : start + self._piece]) or begun
        return begun

    def _look_at(self, piece: Samples) -> Symptom | None:
        flat = self._flat.push(piece)
        repeated = self._loop.push(piece)
        clipping = self._clipping.push(piece, counts=flat == 0)
        dead = flat or repeated
        before = self._symptom
        if dead >= self._dead_after:
            self._sound = 0
            self._symptom = Symptom.ZEROS if flat and not self._flat.level else Symptom.STUCK
        elif before in (Symptom.ZEROS, Symptom.STUCK):
            self._sound += len(piece) if not dead else 0
            if self._sound >= self._alive_after:
                self._symptom = None
        else:
            self._symptom = Symptom.CLIPPING if clipping else None
        return self._symptom if self._symptom is not before else None


class _FlatRun:
    """How long the stream has stood at one value."""

    def __init__(self) -> None:
        self.level = 0.0
        self._run = 0

    def push(self, piece: Samples) -> int:
        """Return how many samples up to now have the same value; 0 for a moving signal."""
        last = float(piece[-1])
        stands = last == float(piece[0])
        if stands and np.minimum.reduce(piece) == np.maximum.reduce(piece):
            self._run = self._run + len(piece) if last == self.level else len(piece)
        else:
            self._run = 0
        self.level = last
        return self._run


class _Loop:
    """How long the stream has repeated itself, bit by bit, with any period up to `LONGEST_LOOP_S`.

    A few samples are taken as an anchor. Where they return may be one period later: the sound since
    then must be the sound since the anchor, and stay so.
    """

    def __init__(self, sample_rate: int) -> None:
        self._shortest = round(SHORTEST_LOOP_S * sample_rate) * _WORD
        self._longest = round(LONGEST_LOOP_S * sample_rate) * _WORD + _ANCHOR
        self._heard = bytearray()  # since the anchor, which it begins with; of a loop the last part
        self._period = 0  # bytes; 0: not known
        self._tried = 0  # bytes: no period up to here
        self._run = 0  # bytes of the loop

    def push(self, piece: Samples) -> int:
        """Return how many samples up to now are a repetition; 0 for a live signal."""
        known = len(self._heard)
        self._heard += piece.tobytes()
        if self._period:
            before = self._heard[known - self._period : -self._period]
            if self._heard[known:] != before:
                self._tried, self._period = self._period, 0
        if self._period:
            self._run += len(self._heard) - known
        else:
            self._guess()
        if len(self._heard) > self._longest:
            # A loop is known by its last turn; what is none is given up for a new anchor.
            del self._heard[: -self._longest if self._period else -_ANCHOR]
            self._tried = 0
        is_tone = _WORD < self._period < self._shortest
        return self._run // _WORD if self._period and not is_tone else 0

    def _guess(self) -> None:
        anchor = bytes(self._heard[:_ANCHOR])
        for _ in range(_MOST_GUESSES if len(self._heard) > _ANCHOR else 0):
            at = self._heard.find(anchor, self._tried + 1)
            if at < 0:
                self._tried = len(self._heard) - _ANCHOR
                return
            self._tried = at
            if at % _WORD == 0 and self._heard[at:] == self._heard[:-at]:
                self._period = at
                self._run = len(self._heard)
                return


class _Clipping:
    """Whether the signal has been at full scale too often of late."""

    def __init__(self, sample_rate: int) -> None:
        self._slice = round(CLIPPED_SLICE_S * sample_rate)
        self._seen = 0
        self._clipped = 0
        self._hot: deque[bool] = deque(maxlen=CLIPPED_WINDOW)
        self._is = False

    def push(self, piece: Samples, *, counts: bool) -> bool:
        """Return whether the stream clips; a piece that does not count passes as quiet."""
        self._seen += len(piece)
        if counts and (
            np.maximum.reduce(piece) >= CLIPPED_AT or np.minimum.reduce(piece) <= -CLIPPED_AT
        ):
            self._clipped += int(np.count_nonzero(np.abs(piece) >= CLIPPED_AT))
        if self._seen >= self._slice:
            self._hot.append(self._clipped > CLIPPED_SHARE * self._seen)
            self._seen = self._clipped = 0
            hot = sum(self._hot)
            self._is = hot > CLIPPING_UNTIL if self._is else hot >= CLIPPING_FROM
        return self._is
