"""Silence in place of a microphone that is not there, as steadily as one would deliver it.

The service closes a call after a minute without sound from its client, and a turn that was cut off
in the middle of a word ends only by the silence that follows it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from desktop_app.session.ports import Clock

EVERY_S: Final = 0.1
LATE_S: Final = 1.0
"""Whoever wakes up this late was asleep with the whole computer, and owes nothing."""


class StandIn:
    """Asks for silence on deadlines: what one came late for, the next includes.

    Args:
        clock: Of the session.
        chunk_s: Length of a chunk, in seconds.
        send: Sends so many chunks of silence.
    """

    def __init__(self, clock: Clock, chunk_s: float, send: Callable[[int], None]) -> None:
        self._clock = clock
        self._chunk_s = chunk_s
        self._send = send
        self._sent_until_s = 0.0
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Stand in from now on; again, it goes on."""
        if self._timer is None:
            self._sent_until_s = self._clock.monotonic()
            self._arm()

    def give_way(self) -> None:
        """A microphone is there again: ask for what is due until now."""
        if self._timer is not None:
            self.stop()
            self._ask()

    def stop(self) -> None:
        """Nobody listens any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _arm(self) -> None:
        wait_s = self._sent_until_s + EVERY_S - self._clock.monotonic()
        self._timer = asyncio.get_running_loop().call_later(max(wait_s, 0.0), self._on_time)

    def _on_time(self) -> None:
        self._ask()
        self._arm()

    def _ask(self) -> None:
        now_s = self._clock.monotonic()
        if now_s - self._sent_until_s > LATE_S:
            self._sent_until_s = now_s - EVERY_S
        count = round((now_s - self._sent_until_s) / self._chunk_s)
        self._sent_until_s += count * self._chunk_s
        self._send(count)
