"""When speech is stretched: while its lag is wrong, and where it has not come in time.

The prebuffer says by how much the lag behind the arrivals falls short of what is safe, or exceeds
it; here that is worked off, a splice at a time, where the sound allows it. It belongs to the
device's thread.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop_app.audio.stretch import (
    LONGEST_S,
    MEMORY_S,
    STEADY,
    STEADY_S,
    Splice,
    foretell,
    lengthen,
    prolong,
    shorten,
)
from desktop_app.audio.tape import Tape
from desktop_app.audio.types import Samples

SLOWER_EVERY_S: Final = 0.030
"""Between two splices that lengthen: about three quarters of the speed."""
PLENTY_S: Final = 0.100
"""With less than this to play there is no time between: about two thirds of the speed."""
FASTER_EVERY_S: Final = 0.250
"""Between two splices that shorten: at most a tenth faster."""
LEAST: Final = 0.8
"""A splice joins passages so much alike, at first."""
PATIENCE_S: Final = 0.5
"""After searching for so long, any two passages will do."""
SEARCH_EVERY_S: Final = 0.020
SPARE_S: Final = 0.010
"""So much too much, or too little, is not worth a splice."""
FULL_S: Final = 0.200
"""What stands in for late sound is as loud as that for so long; half of it if it was changing."""
SILENT_S: Final = 0.300
"""Then it fades, until it is silent after so much time; half of it if it was changing."""


class Elastic:
    """Finds splices for one tape.

    Args:
        sample_rate: In Hz.
    """

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self.short = 0
        """Frames by which the lag falls short; negative when it is too long."""
        self._in_speech = False
        self._paced = False
        self._wait = 0  # frames until the next splice may come
        self._searched = 0
        self._stood_in = 0
        # What is needed of LAPACK is loaded here, not on the device's thread.
        foretell(np.zeros(self.keep, np.float32), 1, sample_rate)

    @property
    def keep(self) -> int:
        """How many played frames it wants to see."""
        return round(MEMORY_S * self._rate)

    @property
    def eager(self) -> bool:
        """Whether a splice is wanted."""
        return self._in_speech and self.short != 0

    @property
    def stands_in(self) -> bool:
        """Whether what sounds now, or sounded last, stands in for speech that is late."""
        return self._stood_in > 0

    @property
    def loudness(self) -> float:
        """Of what stands in: 1 at first, 0 when it is over."""
        return float(self._fading(np.array([self._stood_in]))[0])

    def wish(self, short: int, *, in_speech: bool, paced: bool) -> None:
        """Take the prebuffer's word.

        Args:
            short: Frames of lag that are missing, negative when there are too many.
            in_speech: Whether to work it off now, or in pauses only.
            paced: Whether the speech arrives as it is spoken, so that a lack is lateness.
        """
        self.short, self._in_speech, self._paced = short, in_speech, paced
        if not in_speech:
            self._searched = 0

    def rest(self) -> None:
        """Forget all wishes: what sounded is over."""
        self.short = self._wait = self._searched = self._stood_in = 0
        self._in_speech = False

    def lingered(self, frames: int) -> None:
        """Note silence that was put into a pause."""
        self.short -= frames

    def passed(self, frames: int) -> None:
        """Note sound that was played as it is."""
        self._wait -= frames
        self._stood_in = 0

    def adapt(self, tape: Tape, room: int) -> Splice | None:
        """Work off some of the lag that is wrong, if here is the place.

        Args:
            tape: What is played.
            room: Frames that are wanted next.
        """
        if self._wait > 0:
            return None
        window, at = tape.around(self._frames(LONGEST_S), self._frames(LONGEST_S + STEADY_S))
        if self.short > 0:
            splice = lengthen(window, at, self._rate)
            pause = 0 if tape.ahead < self._frames(PLENTY_S) else self._frames(SLOWER_EVERY_S)
        else:
            spare = min(-self.short, tape.ahead - room)
            splice = shorten(window, at, self._rate, spare)
            pause = self._frames(FASTER_EVERY_S)
        self._wait = self._frames(SEARCH_EVERY_S)
        self._searched += self._wait
        patience = max(1 - self._searched / self._frames(PATIENCE_S), 0.0)
        if splice is None or splice.likeness < LEAST * patience:
            return None
        self._wait, self._searched = pause, 0
        before = self.short
        self.short -= len(splice.samples) - splice.instead_of
        if abs(self.short) < self._frames(SPARE_S) or (before > 0) != (self.short > 0):
            self.short = 0
        return splice

    def stand_in(self, tape: Tape) -> Splice | None:
        """Go on where there is less to play than wanted, though speech is to come.

        Returns:
            What is left and some more; ``None`` if silence is better.
        """
        if not self._paced or self._stood_in >= self._frames(SILENT_S):
            return None
        window, at = tape.around(self.keep, tape.ahead)
        splice = prolong(window, len(window) - at, self._rate)
        if splice is None:
            return None
        added = len(splice.samples) - splice.instead_of
        pace = 1 if splice.likeness >= STEADY else 2
        since = np.maximum(np.arange(len(splice.samples)) - splice.instead_of, 0)
        passed = self._stood_in + pace * since
        self._stood_in += pace * added
        return replace(splice, samples=splice.samples * self._fading(passed))

    def _fading(self, stood_in: NDArray[np.int64]) -> Samples:
        ends = (FULL_S * self._rate, SILENT_S * self._rate)
        return np.interp(stood_in, ends, (1.0, 0.0)).astype(np.float32)

    def _frames(self, seconds: float) -> int:
        return round(seconds * self._rate)
