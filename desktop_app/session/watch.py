"""How long nothing happened: a deadline that moves along for as long as something does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from desktop_app.session.ports import Clock

EARLY_S: Final = 0.02
"""Timers may ring a little early; what is left then is not waited for."""


class Watch:
    """Rings when nothing was noted for a while, and again each time that while has passed.

    Noting costs nothing: the timer runs on, and finds out when it rings. Another while holds at
    once: of what has passed of it already, nothing is waited for again.

    Args:
        clock: Of the session.
        after_s: So long nothing has to be noted, in seconds.
        ring: Called then; it may stop the watch.
    """

    def __init__(self, clock: Clock, after_s: float, ring: Callable[[], None]) -> None:
        self._after_s = after_s
        self._clock = clock
        self._ring = ring
        self._quiet_since_s = 0.0
        self._timer: asyncio.TimerHandle | None = None

    @property
    def after_s(self) -> float:
        """So long nothing has to be noted, in seconds; it may be changed at any time."""
        return self._after_s

    @after_s.setter
    def after_s(self, after_s: float) -> None:
        if after_s == self._after_s:
            return
        self._after_s = after_s
        if self._timer is not None:
            self._timer.cancel()
            self._wait(max(self._left_s(), 0.0))

    @property
    def runs(self) -> bool:
        """Whether it is being watched."""
        return self._timer is not None

    def follow(self, on: bool) -> None:
        """Begin to watch, or stop."""
        if on == self.runs:
            return
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        else:
            self.note()
            self._wait(self._after_s)

    def note(self) -> None:
        """Something happened: the while begins anew."""
        self._quiet_since_s = self._clock.monotonic()

    def _wait(self, wait_s: float) -> None:
        self._timer = asyncio.get_running_loop().call_later(wait_s, self._look)

    def _look(self) -> None:
        left_s = self._left_s()
        if left_s > EARLY_S:
            self._wait(left_s)
            return
        self.note()
        self._wait(self._after_s)
        self._ring()

    def _left_s(self) -> float:
        return self._quiet_since_s + self._after_s - self._clock.monotonic()
