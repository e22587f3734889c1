"""Queued sound on its way out: as it is, and where it is stretched, by way of splices.

It belongs to the device's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from desktop_app.audio.elastic import Elastic
from desktop_app.audio.stretch import Splice
from desktop_app.audio.tape import Tape
from desktop_app.audio.types import Samples

FADE_S: Final = 0.004
"""Length of every edge that is not in the sound itself: cleared, ran dry, resumed."""
QUIET: Final = 0.003
"""A pause is what stays below this (-50 dBFS): there silence may be added."""

_NO_SPLICE: Final = Splice(np.empty(0, np.float32), 0, 1.0)


class Reel:
    """Pours a tape out, without an edge that is not in the sound.

    Args:
        sample_rate: In Hz.
    """

    def __init__(self, sample_rate: int) -> None:
        self._fade = round(FADE_S * sample_rate)
        self._rise = np.linspace(0, 1, self._fade + 2, dtype=np.float32)[1:-1]
        self._fall = self._rise[::-1].copy()
        self._rise_left = 0
        self._elastic = Elastic(sample_rate)
        self._tape = Tape(self._elastic.keep)
        self._splice = _NO_SPLICE
        self._left = 0  # frames of the splice that were not poured yet
        self._last = 0.0
        self.shortfalls = 0
        """How often there was too little to pour, and sound was made to stand in for it."""

    @property
    def ahead(self) -> int:
        """Frames on the tape that nothing has been poured of."""
        return self._tape.ahead

    @property
    def stands_in(self) -> bool:
        """Whether what was poured last stands in for sound that is late."""
        return self._elastic.stands_in

    def append(self, samples: Samples, event_id: int) -> None:
        """Queue sound; it is not written to afterwards."""
        self._tape.append(samples, event_id)

    def wish(self, short: int, *, in_speech: bool, paced: bool) -> None:
        """Take the wishes of `Elastic.wish`."""
        self._elastic.wish(short, in_speech=in_speech, paced=paced)

    def begin(self, *, ragged: bool) -> None:
        """Begin to pour: with a fade where the sound was torn, else as something new."""
        self._rise_left = self._fade if ragged else 0
        if not ragged:
            self._tape.forget()

    def pour(self, out: Samples, *, complete: bool) -> int:
        """Fill the beginning of ``out`` as far as there is sound.

        Args:
            out: float32 of shape ``(n,)``.
            complete: Whether nothing more is to come: then nothing is stretched.

        Returns:
            How many frames are filled.
        """
        filled = 0
        while filled < len(out):
            rest = out[filled:]
            if self._left or (
                self._may_splice(len(rest), complete) and self._begins_splice(len(rest))
            ):
                filled += self._pour_splice(rest)
            elif self._tape.ahead:
                filled += self._pour_tape(rest)
            else:
                break
        return filled

    def linger(self, frames: int) -> int:
        """Tell for how many of the next frames a pause is to be lengthened, if here is one."""
        missing = self._elastic.short
        if missing <= 0 or self._left:
            return 0
        coming = self._tape.coming(self._fade)
        # One sample tells nearly always that this is no pause.
        if len(coming) < self._fade or not -QUIET <= coming[0] <= QUIET:
            return 0
        if max(coming.max(), -coming.min()) > QUIET:
            return 0
        added = min(missing, frames)
        self._elastic.lingered(added)
        return added

    def covered(self) -> tuple[int, int]:
        """Tell what is left to pour of a splice: frames that it stands for, and beyond them."""
        left = self._left
        if not left:
            return 0, 0
        covered = left * self._splice.instead_of // len(self._splice.samples)
        return covered, left - covered

    def place(self, covered: int) -> tuple[int, int] | None:
        """Tell the event that was poured last, and how many frames of it were, if it is known."""
        return self._tape.place(covered)

    def end(self) -> None:
        """Know that nothing more comes: what stands in for it fades out."""
        if self.stands_in and not self._tape.ahead:
            left = self._rest_of_splice()[: self._fade]
            self._begin_splice(Splice(left * self._fall[: len(left)], 0, 1.0))

    def run_dry(self) -> Samples:
        """Come to rest, and return how what sounded last falls silent."""
        self._rise_left = 0
        self._elastic.rest()
        return self._last * self._fall

    def drop(self, covers: Callable[[int], bool]) -> Samples | None:
        """Forget sound of some events.

        Returns:
            If what is poured now is among it: how it falls silent.
        """
        event_id = self._tape.event_id
        tail = self._falling() if event_id is None or covers(event_id) else None
        if tail is not None:
            self._left = self._rise_left = 0
            self._tape.forget()
        self._tape.drop(covers)
        self._elastic.rest()
        return tail

    def _may_splice(self, room: int, complete: bool) -> bool:
        """Tell cheaply what is nearly always so: that there is nothing to stretch."""
        wanted = self._tape.ahead < room or self._elastic.eager
        return wanted and not complete and not self._rise_left

    def _begins_splice(self, room: int) -> bool:
        splice: Splice | None = None
        if self._tape.ahead < room:
            first = not self.stands_in
            splice = self._elastic.stand_in(self._tape)
            self.shortfalls += first and splice is not None
        elif self._elastic.eager and not self.stands_in:  # what has faded must rise first
            splice = self._elastic.adapt(self._tape, room)
        if splice is None:
            return False
        self._tape.skip(splice.instead_of)
        self._begin_splice(splice)
        return True

    def _begin_splice(self, splice: Splice) -> None:
        self._splice, self._left = splice, len(splice.samples)

    def _rest_of_splice(self) -> Samples:
        return self._splice.samples[len(self._splice.samples) - self._left :]

    def _pour_splice(self, out: Samples) -> int:
        piece = self._rest_of_splice()[: len(out)]
        out[: len(piece)] = piece
        self._left -= len(piece)
        self._last = float(piece[-1])
        return len(piece)

    def _pour_tape(self, out: Samples) -> int:
        if self.stands_in:  # what was late is here
            self._rise_left = round((1 - self._elastic.loudness) * self._fade)
        moved = self._tape.read(out)
        if self._rise_left:
            risen = min(moved, self._rise_left)
            start = self._fade - self._rise_left
            out[:risen] *= self._rise[start : start + risen]
            self._rise_left -= risen
        self._last = float(out[moved - 1])
        self._elastic.passed(moved)
        return moved

    def _falling(self) -> Samples:
        """Let what sounds go on for a moment, falling; beyond its end its last value is held."""
        going_on = self._rest_of_splice()[: self._fade]
        if len(going_on) < self._fade:
            going_on = np.concatenate((going_on, self._tape.coming(self._fade - len(going_on))))
        held = float(going_on[-1]) if len(going_on) else self._last
        tail = np.full(self._fade, held, np.float32)
        tail[: len(going_on)] = going_on
        tail *= self._fall
        if self._rise_left:
            tail *= self._rise[self._fade - self._rise_left]
        return tail
