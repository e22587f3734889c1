"""Calling again after a lost line: whether it makes sense, and how long to wait first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from desktop_app.session import backoff
from desktop_app.session.ending import CallReport, worth_retrying

LASTING_CALL_S: Final = 20.0
"""A call of this length was a real one; a line that drops sooner is still the same trouble."""


class Redial:
    """Counts the attempts after lost lines. Pure: the session waits and calls.

    Args:
        wanted: The user wants to be connected again.
        jitter: Gives numbers in [0, 1) that spread the attempts.

    Attributes:
        retries: Attempts since the last call that lasted.
    """

    def __init__(self, *, wanted: bool, jitter: Callable[[], float]) -> None:
        self._wanted = wanted
        self._jitter = jitter
        self._was_open = False
        self.retries = 0

    def after(self, report: CallReport) -> float | None:
        """Take note of how an attempt ended.

        Returns:
            Seconds until the next one; ``None`` when there shall be none.
        """
        if report.conversation_id:
            self._was_open = True
        if report.duration_s >= LASTING_CALL_S:
            self.retries = 0
        if not (self._wanted and self._was_open and worth_retrying(report)):
            return None
        delay_s = backoff.delay_s(self.retries, self._jitter())
        if delay_s is not None:
            self.retries += 1
        return delay_s
