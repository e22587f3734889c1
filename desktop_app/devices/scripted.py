"""A microphone that speaks from an array and a speaker that keeps what it played, in real time.

Both advance on deadlines of the monotonic clock, so that nothing drifts however coarse the loop's
timers are: a timer that fires early finds nothing due, one that fires late finds several blocks.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Final

import numpy as np

from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice
from desktop_app.session.ports import Device, Kind, Source, Stream

SAMPLE_RATE: Final = 48_000
BLOCK: Final = 960
"""20 ms."""
HISS: Final = np.float32(1e-6)
"""Of the microphone where nobody speaks: far below the last bit of any format."""
_SHORTEST_S: Final = 0.001  # Qt's timers count whole milliseconds, and take less for none


class ScriptedSound:
    """`Sound` without a device, for a demonstration or a test.

    Args:
        monotonic: The clock, in seconds.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._to_say: Samples = np.empty(0, np.float32)
        self._played: list[Samples] = []

    def say(self, samples: Samples) -> None:
        """Speak into the microphone, after whatever is still being said; silence follows.

        Args:
            samples: Mono at `SAMPLE_RATE`.
        """
        self._to_say = np.concatenate((self._to_say, samples.astype(np.float32)))

    @property
    def left_to_say_s(self) -> float:
        """How much speech the microphone has still to deliver, in seconds."""
        return len(self._to_say) / SAMPLE_RATE

    @property
    def played(self) -> Samples:
        """All that the speaker has played, silence included, at `SAMPLE_RATE`."""
        return np.concatenate(self._played) if self._played else np.empty(0, np.float32)

    async def ready(self) -> None:
        """Wait for nothing."""

    def devices(self, kind: Kind) -> tuple[Device, ...]:
        """Give the one that there is."""
        return (Device(f"scripted {kind}", f"Scripted {kind}", is_default=True),)

    async def open_microphone(
        self,
        device_id: str | None,
        on_block: Callable[[Samples], None],
        on_lost: Callable[[Notice], None],
        *,
        raw: bool = False,
    ) -> Stream:
        """Open the microphone; it is never lost."""
        hiss = np.random.default_rng(0)

        def tick() -> None:
            # Never exact zeros, which no microphone delivers that works.
            block: Samples = HISS * hiss.standard_normal(BLOCK, np.float32)
            said = self._to_say[:BLOCK]
            block[: len(said)] = said
            self._to_say = self._to_say[BLOCK:]
            on_block(block)

        return _ScriptedStream("Scripted microphone", tick, self._monotonic)

    async def open_speaker(
        self,
        device_id: str | None,
        make_source: Callable[[int], Source],
        on_edge: Callable[[Edge], None],
        on_lost: Callable[[Notice], None],
        *,
        raw: bool = False,
    ) -> Stream:
        """Open the speaker; it is never lost."""
        source = make_source(SAMPLE_RATE)

        def tick() -> None:
            block: Samples = np.zeros(BLOCK, np.float32)
            edge = source.pull(block)
            self._played.append(block)
            if edge is not None:
                on_edge(edge)

        return _ScriptedStream("Scripted speaker", tick, self._monotonic)


class _ScriptedStream:
    """Calls ``tick`` once for every 20 ms that have passed."""

    def __init__(self, name: str, tick: Callable[[], None], monotonic: Callable[[], float]) -> None:
        self._name = name
        self._tick = tick
        self._monotonic = monotonic
        self._started_s = monotonic()
        self._ticks = 0
        self._closed = False
        self._loop = asyncio.get_running_loop()
        self._timer = self._loop.call_later(BLOCK / SAMPLE_RATE, self._advance)

    @property
    def name(self) -> str:
        """The device's human name."""
        return self._name

    @property
    def device_id(self) -> str:
        """Identity of the device."""
        return self._name.lower()

    @property
    def sample_rate(self) -> int:
        """In Hz."""
        return SAMPLE_RATE

    @property
    def symptom(self) -> None:
        """Nothing ever is wrong with it."""

    @property
    def latency_s(self) -> float:
        """A block is handed over when it is complete."""
        return BLOCK / SAMPLE_RATE

    async def close(self) -> None:
        """Stop. Calling it twice is harmless."""
        self._closed = True
        self._timer.cancel()

    def _advance(self) -> None:
        now_s = self._monotonic() - self._started_s
        due = int(now_s * SAMPLE_RATE) // BLOCK
        wait_s = (due + 1) * BLOCK / SAMPLE_RATE - now_s
        # First, so that a reader that fails does not stop the clock.
        self._timer = self._loop.call_later(max(wait_s, _SHORTEST_S), self._advance)
        while self._ticks < due and not self._closed:
            self._ticks += 1
            self._tick()
