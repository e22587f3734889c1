"""Which of the sound that left the microphone belongs to the words that came back. Pure.

The service says what was said, not when. It ends a turn after a pause, so its words belong to the
last stretch of speech that has ended, with the pauses for thought in it; what sounds at this very
moment belongs to the next turn already.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import numpy as np

from desktop_app.audio import pcm
from desktop_app.protocol.formats import AudioFormat

PIECE_S: Final = 0.04
"""So long are the pieces whose levels are compared."""
LONGEST_S: Final = 60.0
"""Of a turn, and of what may lie between two: older sound is forgotten."""
QUIET_DBFS: Final = -50.0
"""A softer piece is no speech, as for `desktop_app.session.listening`."""
SOFTEST_DB: Final = 30.0
"""Nor is what lies so far below the loudest: the room, on a loud microphone."""
BREATH_S: Final = 0.3
"""A shorter gap is within a phrase."""
PAUSE_S: Final = 2.0
"""A longer gap lies between turns."""
SOUNDING_S: Final = 0.1
"""Speech that ended no longer ago than this goes on, for all that is known."""
MARGIN_S: Final = 0.12
"""Kept around the speech, for its soft edges."""

_FLOOR_POWER: Final = 10.0 ** (pcm.FLOOR_DBFS / 10.0)


def _pieces(seconds: float) -> int:
    return round(seconds / PIECE_S)


class Utterance:
    """What has left the microphone and has found no words yet.

    Args:
        agreed: Format of the chunks.
    """

    def __init__(self, agreed: AudioFormat) -> None:
        self.format = agreed
        self._piece = agreed.bytes_per_frame * round(PIECE_S * agreed.sample_rate)
        self._longest = _pieces(LONGEST_S) * self._piece
        self._sound = bytearray()

    def add(self, chunk: bytes) -> None:
        """Remember what has left."""
        self._sound += chunk
        if len(self._sound) > 2 * self._longest:  # not with each chunk: the rest has to be moved
            del self._sound[: -self._longest]

    def take(self) -> bytes:
        """Give the sound of the words that have come now; empty if there was no speech.

        It is forgotten then, with all that lies before it.
        """
        pieces = min(len(self._sound), self._longest) // self._piece
        del self._sound[: len(self._sound) - pieces * self._piece]
        first, last = (at * self._piece for at in spoken(self._levels(pieces)))
        words = bytes(self._sound[first:last])
        del self._sound[:last]
        return words

    def _levels(self, pieces: int) -> list[float]:
        """Measure each piece, in dBFS: all at once, which for a minute takes a few milliseconds."""
        if not pieces:
            return []
        samples = pcm.decode(bytes(self._sound), self.format.encoding)
        powers = np.mean(samples.reshape(pieces, -1) ** 2, axis=1)
        levels: list[float] = (10 * np.log10(np.maximum(powers, _FLOOR_POWER))).tolist()
        return levels


def spoken(levels: list[float]) -> tuple[int, int]:
    """Find the last stretch of speech that has ended.

    Args:
        levels: Of one piece after the other, in dBFS.

    Returns:
        Its first piece, and the one behind its last; twice 0 without speech.
    """
    threshold = max(max(levels, default=QUIET_DBFS) - SOFTEST_DB, QUIET_DBFS)
    phrases = _phrases([at for at, level in enumerate(levels) if level > threshold])
    if len(phrases) > 1 and len(levels) - phrases[-1][1] < _pieces(SOUNDING_S):
        phrases.pop()
    if not phrases:
        return 0, 0
    first, last = phrases[-1]
    for start, end in reversed(phrases[:-1]):
        if first - end > _pieces(PAUSE_S):
            break
        first = start
    return max(first - _pieces(MARGIN_S), 0), min(last + _pieces(MARGIN_S), len(levels))


def _phrases(loud: list[int]) -> list[tuple[int, int]]:
    """Join loud pieces, given by their places, across gaps that are no more than a breath."""
    if not loud:
        return []
    gaps = [
        (before, after) for before, after in pairwise(loud) if after - before > _pieces(BREATH_S)
    ]
    starts = [loud[0], *(after for _, after in gaps)]
    ends = [*(before for before, _ in gaps), loud[-1]]
    return [(start, end + 1) for start, end in zip(starts, ends, strict=True)]
