"""The jitter buffer between the event loop, which pushes, and the sound device, which pulls.

Speech that is sent far ahead is played as it is. Speech that arrives as it is spoken, now early,
now late, is stretched to keep its lag, and where it is too late it is made to last.

The two sides share no lock, and every attribute has one side that writes it. What the loop wants
travels as frozen values in one deque that the device empties at its next pull; only the volume, one
number, is read as it stands. What the device did is read from single attributes it swaps. The
queue, its stretching and the fades belong to the device's side alone.
"""

from __future__ import annotations

import enum
import math
from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop_app.audio.prebuffer import START_S, Plan, Prebuffer
from desktop_app.audio.reel import Reel
from desktop_app.audio.types import Samples

LOOP_JITTER_S: Final = 0.005
"""How irregular the event loop may be while the network is calm."""


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
    plan: Plan | None  # of a chunk that arrived, not of what was held back of one


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
        self._reel = Reel(sample_rate)
        self._first_hold = 0
        self._enough = 0
        self._hold: int | None = None
        self._sounding = False
        self._complete = False
        self._ragged = False
        self._owes_dry = False
        self._tail = _NOTHING
        self._gain = 1.0
        self._taken = 0
        self._done = 0
        self._extra = 0
        self._played = 0
        self._silences = 0
        self._lacks = 0
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
        """How often the device found too little, and speech went on after that."""
        return self._underruns

    @property
    def target_s(self) -> float:
        """The present prebuffer, 0.03 to 0.2 seconds."""
        return self._prebuffer.target_s

    def position(self) -> Position:
        """Tell what was given to the device last; its own latency is not counted."""
        event_id, frames = self._at
        return Position(event_id, frames / self._sample_rate)

    def push(self, samples: Samples, event_id: int, arrived_s: float | None) -> None:
        """Queue sound.

        Args:
            samples: float32 of shape ``(n,)``; not written to afterwards.
            event_id: Of the audio event it belongs to.
            arrived_s: When it came, on a monotonic clock: the buffer learns from it. ``None``
                for what was held back of an earlier chunk.
        """
        if not len(samples):
            return
        rate = self._sample_rate
        plan = None
        if arrived_s is None:
            self._prebuffer.follow(len(samples) / rate)
        else:
            plan = self._prebuffer.arrived(
                arrived_s,
                len(samples) / rate,
                buffered_s=self.buffered_s + self._extra / rate,
                played_s=self._played / rate,
                underruns=self._lacked(),
            )
        self._pushed += len(samples)
        self._posts.append(_Chunk(samples, event_id, plan))

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
        filled = self._pour_tail(out, 0) if len(self._tail) else 0
        if self._sounding:
            lingers = 0 if self._complete else self._reel.linger(size - filled)
            out[filled : filled + lingers] = 0
            filled += lingers
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
            filled += self._reel.pour(out[filled:], complete=self._complete)
            if filled < size:
                filled = self._run_dry(out, filled)
                self._owes_dry = edge is not None
                edge = edge or Edge.RAN_DRY
            self._note()
        out[filled:] = 0
        self._turn_to_volume(out)
        return edge

    def _lacked(self) -> int:
        """Count how often there was too little, ends of speech that nobody announced included."""
        return self._silences + self._reel.shortfalls

    # Audio thread, all that follows.

    def _take(self, post: _Chunk | _Clear | _Finish) -> None:
        match post:
            case _Chunk(samples=samples, plan=plan):
                if plan is not None:
                    self._heed(plan)
                    lacks, self._lacks = self._lacks, self._lacked()
                    self._underruns += self._lacks - lacks
                self._reel.append(samples, post.event_id)
                self._taken += len(samples)
                self._complete = False
            case _Finish():
                self._complete = True
                self._ragged = self._ragged and self._reel.ahead > 0
                self._reel.end()
                self._lacks = self._lacked()
            case _:
                self._drop(post)

    def _heed(self, plan: Plan) -> None:
        rate = self._sample_rate
        if not self._reel.ahead:
            self._first_hold = round(plan.hold_s * rate)
        self._enough = round(plan.enough_s * rate)
        short = round(plan.short_s * rate)
        self._reel.wish(short, in_speech=plan.in_speech, paced=plan.paced)

    def _drop(self, clear: _Clear) -> None:
        tail = self._reel.drop(clear.covers)
        if self._sounding and tail is not None:
            self._tail = tail
        self._hold = None
        if not self._reel.ahead:
            self._complete = True
            self._ragged = False
        self._lacks = self._lacked()
        self._count()

    def _start(self, size: int) -> int | None:
        """Decide whether sound begins in this pull, and return where."""
        if not self._reel.ahead:
            return None
        if self._complete or self._reel.ahead >= self._enough:
            start = 0
        else:
            if self._hold is None:
                rate = self._sample_rate
                rhythm = min(size + round(LOOP_JITTER_S * rate), round(START_S * rate))
                self._hold = max(self._first_hold, rhythm)
            if self._hold >= size:
                self._hold -= size
                return None
            start = self._hold
        self._hold = None
        self._sounding = True
        self._reel.begin(ragged=self._ragged)
        self._ragged = False
        return start

    def _note(self) -> None:
        """Leave word for the loop of how far the sound has come."""
        done = self._done
        covered = self._count()
        self._played += self._done - done
        self._at = self._reel.place(covered) or self._at

    def _count(self) -> int:
        covered, self._extra = self._reel.covered()
        self._done = self._taken - self._reel.ahead - covered
        return covered

    def _run_dry(self, out: Samples, filled: int) -> int:
        self._sounding = False
        if not self._complete:
            self._silences += not self._reel.stands_in
            self._ragged = True
        tail = self._reel.run_dry()
        if self._ragged:
            self._tail = tail
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
