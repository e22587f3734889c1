"""The sound of spoken turns, to be heard again: in memory only, bounded, the oldest given up first.

It is held as it travelled, in wire bytes, which is a quarter to a twelfth of what a speaker gets.
Nothing of it is ever written anywhere, and it is gone with the program. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from desktop_app.protocol.formats import AudioFormat

ROOM_S: Final = 600.0
"""So much sound is kept: ten minutes are 19 MB at 16 kHz."""


@dataclass(frozen=True, slots=True)
class Recording:
    """One turn's sound: wire bytes in an agreed format."""

    sound: bytes = field(repr=False)
    format: AudioFormat

    @property
    def duration_s(self) -> float:
        """How long it sounds."""
        return self.format.seconds(len(self.sound))

    def pieces(self, piece_s: float) -> Iterator[bytes]:
        """Cut it into pieces of this length; the last one is shorter."""
        step = max(round(piece_s * self.format.sample_rate), 1) * self.format.bytes_per_frame
        for start in range(0, len(self.sound), step):
            yield self.sound[start : start + step]


@dataclass(slots=True)
class _Kept:
    sound: bytearray
    format: AudioFormat

    @property
    def duration_s(self) -> float:
        return self.format.seconds(len(self.sound))


class Recordings:
    """Holds recordings by the key of their turn.

    Args:
        room_s: How much is kept in all, in seconds.
    """

    def __init__(self, room_s: float = ROOM_S) -> None:
        self._room_s = room_s
        self._kept: dict[int, _Kept] = {}
        self._keys: frozenset[int] = frozenset()

    @property
    def keys(self) -> frozenset[int]:
        """Of the turns that can be heard again; the same object until that changes."""
        return self._keys

    def get(self, key: int) -> Recording | None:
        """Give a turn's sound."""
        kept = self._kept.get(key)
        return None if kept is None else Recording(bytes(kept.sound), kept.format)

    def add(self, key: int, chunk: bytes, agreed: AudioFormat) -> None:
        """Append to a turn's sound; where that leaves no room, the oldest turns lose theirs.

        A turn that alone fills the room keeps its beginning. Sound in another format than the
        turn's own is not taken.
        """
        kept = self._kept.get(key)
        if not chunk or (kept is not None and kept.format != agreed):
            return
        if kept is None:
            kept = self._kept[key] = _Kept(bytearray(), agreed)
        kept.sound += chunk
        over_s = sum(one.duration_s for one in self._kept.values()) - self._room_s
        for other in [one for one in self._kept if one != key]:
            if over_s <= 0:
                break
            over_s -= self._kept.pop(other).duration_s
        if over_s > 0:
            self._trim(kept, self._room_s)
        self._note_keys()

    def cut(self, key: int, heard_s: float) -> None:
        """Keep only so much of the beginning of a turn's sound; of nothing, nothing is kept."""
        kept = self._kept.get(key)
        if kept is None:
            return
        self._trim(kept, heard_s)
        if not kept.sound:
            del self._kept[key]
            self._note_keys()

    @staticmethod
    def _trim(kept: _Kept, length_s: float) -> None:
        frames = max(round(length_s * kept.format.sample_rate), 0)
        del kept.sound[frames * kept.format.bytes_per_frame :]

    def _note_keys(self) -> None:
        if self._keys != self._kept.keys():
            self._keys = frozenset(self._kept)
