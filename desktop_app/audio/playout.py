"""The jitter buffer between the event loop, which pushes, and the sound device, which pulls.

The two sides share no lock, and every attribute has one side that writes it. What the loop wants
travels as frozen values in one deque that the device empties at its next pull; only the volume, one
number, is read as it stands. What the device did is read from single attributes it swaps. The
queue, the cursor and the fades belong to the device's side alone.
"""

from __future__ import annotations

import enum
import math
from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop_app.audio.prebuffer import START_S, Prebuffer
from desktop_app.audio.types import Samples

FADE_S: Final = 0.004
"""Length of every edge that is not in the sound itself: cleared, ran dry, resumed."""
LOOP_JITTER_S: Final = 0.005
"""How irregular the event loop may be while the network is calm."""
QUIET: Final = 0.003
"""A pause is what stays below this (-50 dBFS): there, and only there, lag may be added."""


class Edge(enum.Enum):
    """What a pull changed."""

    STARTED = "started"
    RAN_DRY = "ran dry"


@dataclass(frozen=True, slots=True)
class Position:
    """What was given to the device last.

    Attributes:
        event_id: Of the audio event; 0 before the first.
        heard_s: How much of that event's sound was given to the device, in seconds.
    """

    event_id: int
    heard_s: float


@dataclass(frozen=True, slots=True, eq=False)
class _Chunk:
    samples: Samples
    event_id: int
    hold: int  # frames
    enough: int  # frames
    grow: int  # frames


@dataclass(frozen=True, slots=True)
class _Clear:
    up_to: int | None

    def covers(self, event_id: int) -> bool:
        return self.up_to is None or event_id <= self.up_to


@dataclass(frozen=True, slots=True)
class _Finish:
    pass


_NOTHING: Final[Samples] = np.empty(0, np.float32)


class Playout:
    """Queues agent speech and plays it without a gap, as soon as that is safe.

    `push`, `finish`, `clear` and the properties belong to one thread, the loop's; `pull` belongs
    to the device's. How long to wait before playing is `desktop_app.audio.prebuffer`'s to say; on
    a calm network a chunk longer than 30 ms waits for one pull and 5 ms, so that the next chunk,
    due when this one ends, finds the device still busy. More than a chunk plays at once.

    Args:
        sample_rate: Of what is pushed and pulled, in Hz.
    """

    def __init__(self, sample_rate: int) -> None:
        self._sample_rate = sample_rate
        # The loop's side.
        self._prebuffer = Prebuffer()
        self._pushed = 0
        self._volume = 1.0
        # Between the two.
        self._posts: deque[_Chunk | _Clear | _Finish] = deque()
        # The device's side; the loop only reads.
        self._fade = round(FADE_S * sample_rate)
        self._rise = np.linspace(0, 1, self._fade + 2, dtype=np.float32)[1:-1]
        self._fall = self._rise[::-1].copy()
        self._queue: deque[_Chunk] = deque()
        self._cursor = 0
        self._queued = 0
        self._hold: int | None = None
        self._grow = 0
        self._sounding = False
        self._complete = False
        self._ragged = False
        self._owes_dry = False
        self._rise_left = 0
        self._tail = _NOTHING
        self._last = 0.0
        self._gain = 1.0
        self._done = 0
        self._played = 0
        self._underruns = 0
        self._at = (0, 0)

    @property
    def sample_rate(self) -> int:
        """Of what is pushed and pulled, in Hz."""
        return self._sample_rate

    @property
    def volume(self) -> float:
        """Loudness, 0 to 1; a change is spread over one pull. NaN is 1."""
        return self._volume

    @volume.setter
    def volume(self, value: float) -> None:
        self._volume = 1.0 if math.isnan(value) else min(max(value, 0.0), 1.0)

    @property
    def buffered_s(self) -> float:
        """Seconds that were pushed and neither played nor cleared yet."""
        return (self._pushed - self._done) / self._sample_rate

    @property
    def playing(self) -> bool:
        """Whether the last pull ended in sound, pauses of the speech included."""
        return self._sounding

    @property
    def underruns(self) -> int:
        """How often the device found nothing though speech was not finished."""
        return self._underruns

    @property
    def target_s(self) -> float:
        """The present prebuffer, 0.03 to 0.2 seconds."""
        return self._prebuffer.target_s

    def position(self) -> Position:
        """Tell what was given to the device last; its own latency is not counted."""
        event_id, frames = self._at
        return Position(event_id, frames / self._sample_rate)

    def push(self, samples: Samples, event_id: int, arrived_s: float) -> None:
        """Queue sound.

        Args:
            samples: float32 of shape ``(n,)``; not written to afterwards.
            event_id: Of the audio event it belongs to.
            arrived_s: When it came, on a monotonic clock: the buffer learns from it.
        """
        if not len(samples):
            return
        rate = self._sample_rate
        plan = self._prebuffer.arrived(
            arrived_s,
            len(samples) / rate,
            buffered_s=self.buffered_s,
            played_s=self._played / rate,
            underruns=self._underruns,
        )
        self._pushed += len(samples)
        self._posts.append(
            _Chunk(
                samples,
                event_id,
                hold=round(plan.hold_s * rate),
                enough=round(plan.enough_s * rate),
                grow=round(plan.grow_s * rate),
            )
        )

    def finish(self) -> None:
        """Say that what was pushed is the whole: it plays at once, and its end is no underrun."""
        self._prebuffer.restart()
        self._posts.append(_Finish())

    def clear(self, up_to: int | None = None) -> None:
        """Drop what is queued, with the next pull; what sounds fades out within 4 ms.

        Args:
            up_to: Highest event id to drop, sound of later events plays on; ``None`` drops all.
        """
        self._prebuffer.restart()
        self._posts.append(_Clear(up_to))

    def pull(self, out: Samples) -> Edge | None:
        """Fill ``out`` with sound, and with silence where there is none.

        Returns:
            What changed, one edge per pull: they alternate, beginning with `Edge.STARTED`.
        """
        # Audio thread.
        while self._posts:
            self._take(self._posts.popleft())
        size = len(out)
        edge: Edge | None = None
        filled = self._pour_tail(out, 0)
        if self._sounding:
            filled += self._linger(out, filled)
        elif self._owes_dry:
            self._owes_dry = False
            edge = Edge.RAN_DRY
        else:
            start = self._start(size)
            if start is not None:
                out[filled:start] = 0
                filled = max(filled, start)
                edge = Edge.STARTED
        if self._sounding:
            filled = self._pour(out, filled)
            if filled < size:
                filled = self._run_dry(out, filled)
                self._owes_dry = edge is not None
                edge = edge or Edge.RAN_DRY
        out[filled:] = 0
        self._turn_to_volume(out)
        return edge

    # Audio thread, all that follows.

    def _take(self, post: _Chunk | _Clear | _Finish) -> None:
        match post:
            case _Chunk():
                self._queue.append(post)
                self._queued += len(post.samples)
                self._grow = post.grow
                self._complete = False
            case _Finish():
                self._complete = True
                self._ragged = self._ragged and bool(self._queue)
            case _:
                self._drop(post)

    def _drop(self, clear: _Clear) -> None:
        head = self._queue[0] if self._queue else None
        if head is None or clear.covers(head.event_id):
            if self._sounding:
                self._fade_out(head)
            self._cursor = 0
        kept = [chunk for chunk in self._queue if not clear.covers(chunk.event_id)]
        left = sum(len(chunk.samples) for chunk in kept) - self._cursor
        self._done += self._queued - left
        self._queued = left
        self._queue = deque(kept)
        self._hold = None
        self._grow = 0
        if not kept:
            self._complete = True
            self._ragged = False

    def _fade_out(self, head: _Chunk | None) -> None:
        """Let what sounds go on for a moment, falling; beyond its end its last value is held."""
        going_on = _NOTHING
        if head is not None:
            going_on = head.samples[self._cursor : self._cursor + self._fade]
        held = float(going_on[-1]) if len(going_on) else self._last
        tail = np.full(self._fade, held, np.float32)
        tail[: len(going_on)] = going_on
        tail *= self._fall
        if self._rise_left:
            tail *= self._rise[self._fade - self._rise_left]
            self._rise_left = 0
        self._tail = tail

    def _start(self, size: int) -> int | None:
        """Decide whether sound begins in this pull, and return where."""
        if not self._queue:
            return None
        if self._complete or self._queued >= self._queue[-1].enough:
            start = 0
        else:
            if self._hold is None:
                rate = self._sample_rate
                rhythm = min(size + round(LOOP_JITTER_S * rate), round(START_S * rate))
                self._hold = max(self._queue[0].hold, rhythm)
            if self._hold >= size:
                self._hold -= size
                return None
            start = self._hold
        self._hold = None
        self._sounding = True
        self._rise_left = self._fade if self._ragged else 0
        self._ragged = False
        return start

    def _linger(self, out: Samples, filled: int) -> int:
        """Lengthen a pause of the speech by as much lag as is missing; return by how much."""
        missing = self._grow
        if missing <= 0 or self._complete or not self._queue:
            return 0
        coming = self._queue[0].samples[self._cursor : self._cursor + self._fade]
        if len(coming) < self._fade or max(coming.max(), -coming.min()) > QUIET:
            return 0
        added = min(missing, len(out) - filled)
        self._grow = missing - added
        out[filled : filled + added] = 0
        return added

    def _pour(self, out: Samples, filled: int) -> int:
        """Move queued sound into ``out`` and return how far it is filled then."""
        while filled < len(out) and self._queue:
            chunk = self._queue[0]
            moved = min(len(out) - filled, len(chunk.samples) - self._cursor)
            piece = out[filled : filled + moved]
            piece[:] = chunk.samples[self._cursor : self._cursor + moved]
            if self._rise_left:
                risen = min(moved, self._rise_left)
                start = self._fade - self._rise_left
                piece[:risen] *= self._rise[start : start + risen]
                self._rise_left -= risen
            filled += moved
            self._last = float(piece[-1])
            self._advance(chunk, moved)
        return filled

    def _advance(self, chunk: _Chunk, moved: int) -> None:
        event_id, heard = self._at
        self._at = (chunk.event_id, moved + (heard if chunk.event_id == event_id else 0))
        self._played += moved
        self._done += moved
        self._queued -= moved
        self._cursor += moved
        if self._cursor == len(chunk.samples):
            self._queue.popleft()
            self._cursor = 0

    def _run_dry(self, out: Samples, filled: int) -> int:
        self._sounding = False
        self._rise_left = 0
        self._grow = 0
        if not self._complete:
            self._underruns += 1
            self._ragged = True
            self._tail = self._last * self._fall
        return self._pour_tail(out, filled)

    def _pour_tail(self, out: Samples, filled: int) -> int:
        moved = min(len(self._tail), len(out) - filled)
        if moved:
            out[filled : filled + moved] = self._tail[:moved]
            self._tail = self._tail[moved:]
        return filled + moved

    def _turn_to_volume(self, out: Samples) -> None:
        volume = self._volume
        if volume != self._gain:
            out *= np.linspace(self._gain, volume, len(out), dtype=np.float32)
            self._gain = volume
        elif volume != 1.0:
            out *= volume
