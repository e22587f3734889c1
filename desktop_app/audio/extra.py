"""Sound beside the agent's speech: mixed into what leaves the speaker, counted nowhere.

The loop queues and stops, the device mixes; as in `desktop_app.audio.playout` the two share no
lock. What the loop wants travels in one deque, every attribute has one side that writes it, and
edges that are not in the sound itself are rounded off.
"""

from __future__ import annotations

import math
from collections import deque
from typing import Final

import numpy as np

from desktop_app.audio.types import Samples

FADE_S: Final = 0.004
"""Length of an edge that is not in the sound itself: stopped, or ended in the middle of a wave."""
_NOTHING: Final[Samples] = np.empty(0, np.float32)


class Extra:
    """A queue of sound that is added to what a device plays.

    `play`, `stop` and the properties belong to one thread, the loop's; `mix` and `pull` to the
    device's.

    Args:
        sample_rate: Of what is queued and mixed, in Hz.
    """

    def __init__(self, sample_rate: int) -> None:
        self._sample_rate = sample_rate
        # The loop's side.
        self._queued = 0
        self._volume = 1.0
        # Between the two.
        self._posts: deque[Samples | None] = deque()
        # The device's side; the loop only reads.
        self._fall = np.linspace(1, 0, round(FADE_S * sample_rate) + 2, dtype=np.float32)[1:-1]
        self._queue: deque[Samples] = deque()
        self._cursor = 0
        self._tail = _NOTHING
        self._last = 0.0
        self._gain = 1.0
        self._done = 0

    @property
    def sample_rate(self) -> int:
        """Of what is queued and mixed, in Hz."""
        return self._sample_rate

    @property
    def left_s(self) -> float:
        """Seconds that were queued and neither mixed nor stopped yet."""
        return (self._queued - self._done) / self._sample_rate

    @property
    def volume(self) -> float:
        """Loudness, 0 to 1; a change is spread over one pull. NaN is 1."""
        return self._volume

    @volume.setter
    def volume(self, value: float) -> None:
        self._volume = 1.0 if math.isnan(value) else min(max(value, 0.0), 1.0)

    def play(self, samples: Samples) -> None:
        """Queue sound behind what is still to be played.

        Args:
            samples: float32 of shape ``(n,)``; not written to afterwards.
        """
        self._queued += len(samples)
        self._posts.append(samples)

    def stop(self) -> None:
        """Drop everything, with the next pull; what sounds fades out within 4 ms."""
        self._posts.append(None)

    def pull(self, out: Samples) -> None:
        """Fill ``out`` with this sound alone: a source of its own where nothing else plays."""
        # Audio thread.
        out[:] = 0
        self.mix(out)

    def mix(self, out: Samples) -> None:
        """Add the sound to ``out``, which stays within [-1, 1]; without any, ``out`` stays."""
        # Audio thread.
        while self._posts:
            self._take(self._posts.popleft())
        if not (self._queue or len(self._tail) or self._last):
            self._gain = self._volume
            return
        sound: Samples = np.zeros_like(out)
        self._fade(sound)
        filled = self._pour(sound)
        if filled < len(sound) and self._last:
            self._tail = self._last * self._fall
            self._last = 0.0
            self._fade(sound[filled:])
        if self._volume != self._gain:
            sound *= np.linspace(self._gain, self._volume, len(out), dtype=np.float32)
            self._gain = self._volume
        elif self._volume != 1.0:
            sound *= self._volume
        out += sound
        np.clip(out, -1, 1, out=out)

    # Audio thread, all that follows.

    def _take(self, post: Samples | None) -> None:
        if post is None:
            self._drop()
        elif len(post):
            self._queue.append(post)

    def _drop(self) -> None:
        """Forget what is queued, and let what sounds go on for a moment, falling.

        Beyond the end of its piece its last value is held.
        """
        if self._queue and (self._cursor or self._last):
            coming = self._queue[0][self._cursor : self._cursor + len(self._fall)]
            self._tail = coming[-1] * self._fall
            self._tail[: len(coming)] = coming * self._fall[: len(coming)]
            self._last = 0.0
        self._done += sum(map(len, self._queue)) - self._cursor
        self._queue.clear()
        self._cursor = 0

    def _pour(self, sound: Samples) -> int:
        """Move what is queued into ``sound`` and return how far it is filled then."""
        filled = 0
        while filled < len(sound) and self._queue:
            head = self._queue[0]
            moved = min(len(sound) - filled, len(head) - self._cursor)
            sound[filled : filled + moved] += head[self._cursor : self._cursor + moved]
            filled += moved
            self._done += moved
            self._cursor += moved
            self._last = float(head[self._cursor - 1])
            if self._cursor == len(head):
                self._queue.popleft()
                self._cursor = 0
        return filled

    def _fade(self, sound: Samples) -> None:
        """Add the end of what sounded before."""
        moved = min(len(self._tail), len(sound))
        sound[:moved] += self._tail[:moved]
        self._tail = self._tail[moved:]
