"""What lasts a while only, such as "Thinking…" or "is typing…": a timer says when it is over."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from desktop_app.session.happenings import Happening, HintsDue
from desktop_app.session.ports import Clock
from desktop_app.session.state import SessionState

THINKING_CAP_S: Final = 30.0
"""An answer that has not come by then is not being thought about any more."""
WRITTEN_ONLY_S: Final = 2.0
"""Words of an answer that no sound has followed by then are all of it."""

REMINDED_S: Final = 4.0
"""So long it is shown to who talks while muted."""


def forget(state: SessionState, now_s: float) -> SessionState:
    """Let go of hints whose time is over."""
    if state.typing_until_s is not None and now_s >= state.typing_until_s:
        state = replace(state, agent_typing=False, typing_until_s=None)
    if state.reminded_s is not None and now_s >= state.reminded_s + REMINDED_S:
        state = replace(state, reminded_s=None)
    ends_s = _thinking_ends_s(state)
    if ends_s is not None and now_s >= ends_s:
        state = replace(state, thinking_since_s=None)
    return state


def due_s(state: SessionState) -> float | None:
    """Tell when the next hint is over, in monotonic time; ``None`` while there is none."""
    reminded_s = None if state.reminded_s is None else state.reminded_s + REMINDED_S
    ends_s = (state.typing_until_s, reminded_s, _thinking_ends_s(state))
    return min((end_s for end_s in ends_s if end_s is not None), default=None)


def _thinking_ends_s(state: SessionState) -> float | None:
    since_s, written_s = state.thinking_since_s, state.written_s
    if since_s is None:
        return None
    if written_s is None or written_s < since_s:
        return since_s + THINKING_CAP_S
    return min(since_s + THINKING_CAP_S, written_s + WRITTEN_ONLY_S)


class HintTimer:
    """Tells once the time of a shown hint is over, whether or not the server says anything.

    Args:
        clock: Of the session.
        tell: Receives `HintsDue`.
    """

    def __init__(self, clock: Clock, tell: Callable[[Happening], None]) -> None:
        self._clock = clock
        self._tell = tell
        self._due_s: float | None = None
        self._timer: asyncio.TimerHandle | None = None

    def follow(self, state: SessionState) -> None:
        """Look at the newest state."""
        wanted_s = due_s(state)
        if wanted_s == self._due_s:
            return
        self._due_s = wanted_s
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if wanted_s is not None:
            wait_s = max(wanted_s - self._clock.monotonic(), 0.0)
            self._timer = asyncio.get_running_loop().call_later(wait_s, self._ring, wanted_s)

    def _ring(self, now_s: float) -> None:
        self._due_s = self._timer = None
        self._tell(HintsDue(now_s=now_s))  # as planned: timers may ring a little early
