"""From the microphone's callback to the event loop: copies, in order, at most a second of them."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Final

import numpy as np

from desktop_app.audio.health import Health, Symptom
from desktop_app.audio.types import Samples
from desktop_app.devices.library import Flags
from desktop_app.devices.stream import post
from desktop_app.devices.stream_delay import input_delay_s

BLOCK_S: Final = 0.04
QUEUE_S: Final = 1.0
EXAMINED_BLOCKS: Final = 2
_SAMPLE_BYTES: Final = 4


class Capture:
    """One microphone's sound on its way to the loop.

    Each counter has one thread that writes it, so that no lock is needed.

    Args:
        loop: Where `on_block` is called.
        sample_rate: In Hz.
        channels: Interleaved in the device's buffers; averaged into one.
        on_block: Gets blocks of at least 40 ms, mono, its own to change: whole buffers of the
            device, joined, so that no sample waits for one to be filled up.
        on_first: Called once, on the loop, when the device delivers for the first time.
        delay_s: What the device adds, in seconds, if PortAudio does not tell.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        sample_rate: int,
        channels: int,
        on_block: Callable[[Samples], None],
        on_first: Callable[[], None],
        delay_s: float = 0.0,
    ) -> None:
        self.calls = 0
        """Callbacks so far."""
        self.faults = 0
        """Callbacks before which the system itself had lost sound."""
        self.dropped = 0
        """Frames lost because the loop was busy for longer than a second."""
        self.delay_s = delay_s
        """From the microphone to the callback that fills a block, for the block's first sample."""
        self._usual_delay_s = delay_s
        self._loop = loop
        self._sample_rate = sample_rate
        self._channels = channels
        self._frame_bytes = _SAMPLE_BYTES * channels
        self._on_block = on_block
        self._on_first = on_first
        self._limit = round(QUEUE_S * sample_rate)
        self._block = round(BLOCK_S * sample_rate)
        self._chunks: deque[bytearray] = deque()
        self._put = 0
        self._taken = 0
        self._closed = False
        self._health = Health(sample_rate)
        self._unexamined: list[Samples] = []

    @property
    def symptom(self) -> Symptom | None:
        """What is wrong with the sound as the device gives it."""
        return self._health.symptom

    def callback(self, indata: memoryview, frames: int, time: object, status: Flags) -> None:
        """Copy, post, return."""
        # Audio thread.
        self._chunks.append(bytearray(indata))
        # Of the buffers that fill a block the first came so much earlier than the last.
        earlier = -(-self._block // frames) * frames - frames
        self.delay_s = input_delay_s(time, self._usual_delay_s) + earlier / self._sample_rate
        self._put += frames
        if status:
            self.faults += 1
        while self._waiting > self._limit:
            try:
                oldest = len(self._chunks.popleft()) // self._frame_bytes
            except IndexError:  # the loop has just taken it
                break
            self.dropped += oldest
        self.calls += 1
        if self.calls == 1:
            post(self._loop, self._on_first)
        # The loop is woken when there is a block, not on the way there.
        if self._waiting >= self._block:
            post(self._loop, self.drain)

    @property
    def _waiting(self) -> int:
        """Frames that the loop has not taken yet."""
        return self._put - self._taken - self.dropped

    def drain(self) -> None:
        """Hand on what has come, if it is a block: an earlier call may have been late."""
        if self._closed or self._waiting < self._block:
            return
        sound = bytearray()
        while self._chunks:
            try:
                sound += self._chunks.popleft()
            except IndexError:  # the device has just dropped it
                break
        self._taken += len(sound) // self._frame_bytes
        samples = np.frombuffer(sound, np.float32)
        if self._channels > 1:
            samples = samples.reshape(-1, self._channels).mean(axis=1, dtype=np.float32)
        self._examine(samples)
        self._on_block(samples)

    def _examine(self, block: Samples) -> None:
        """Look at some blocks together: that costs what one of them would."""
        self._unexamined.append(block.copy())  # the reader may change it
        if len(self._unexamined) == EXAMINED_BLOCKS:
            self._health.push(np.concatenate(self._unexamined))
            self._unexamined.clear()

    def close(self) -> None:
        """Hand on nothing more."""
        self._closed = True
        self._chunks.clear()
