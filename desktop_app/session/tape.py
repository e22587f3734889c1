"""A sound that is played once, and a sound that is recorded, each with its place in time."""

from __future__ import annotations

import asyncio

import numpy as np

from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice, SoundError
from desktop_app.session.ports import Clock


class Clip:
    """A sound that a speaker plays once; `Source` of the ports."""

    def __init__(self, samples: Samples, clock: Clock) -> None:
        self.samples = samples
        self._clock = clock
        self._given = 0
        self._pulls: list[tuple[float, int]] = []

    def pull(self, out: Samples) -> Edge | None:
        """Fill ``out``; silence follows the end, which is told once."""
        # Audio thread.
        before, self._given = self._given, self._given + len(out)
        part = self.samples[before : self._given]
        out[: len(part)] = part
        out[len(part) :] = 0
        if before < len(self.samples):
            self._pulls.append((self._clock.monotonic(), before))
            return Edge.RAN_DRY if self._given >= len(self.samples) else None
        return None

    def begun_s(self, sample_rate: int) -> float:
        """When the first sample was handed over, on the clock.

        A block counts from its first sample, here as in a recording. A callback may be late but
        never early, so the earliest one tells the pace of all.
        """
        return min(at_s - given / sample_rate for at_s, given in self._pulls)


class Recorder:
    """Keeps what a microphone gives."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._blocks: list[Samples] = []
        self._arrivals: list[tuple[float, int]] = []
        self._frames = 0
        self._wanted = 0
        self.over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Done when as much is there as was waited for, failed when the microphone has gone."""

    def on_block(self, block: Samples) -> None:
        """Take the next block."""
        self._blocks.append(block)
        self._arrivals.append((self._clock.monotonic(), self._frames))
        self._frames += len(block)
        if self._wanted and self._frames >= self._wanted and not self.over.done():
            self.over.set_result(None)

    def on_lost(self, notice: Notice) -> None:
        """The microphone has gone."""
        fail(self.over, notice)

    async def wait_for(self, frames: int) -> None:
        """Record so many samples from now on; what was heard before is forgotten.

        Raises:
            SoundError: The microphone has gone.
        """
        self._blocks.clear()
        self._arrivals.clear()
        self._frames, self._wanted = 0, frames
        await self.over

    def result(self, sample_rate: int) -> tuple[Samples, float]:
        """Give all that was recorded, and when its first sample arrived, on the clock."""
        sound = np.concatenate((np.empty(0, np.float32), *self._blocks))
        arrivals = self._arrivals or [(self._clock.monotonic(), 0)]
        return sound, min(at_s - frames / sample_rate for at_s, frames in arrivals)


def fail(over: asyncio.Future[None], notice: Notice) -> None:
    """Let whoever waits know that a device has gone."""
    if not over.done():
        over.set_exception(SoundError(notice))


def forget(over: asyncio.Future[None]) -> None:
    """Wait for it no more, and have nobody complain of what it brought too late."""
    if not over.cancel() and not over.cancelled():
        over.exception()
