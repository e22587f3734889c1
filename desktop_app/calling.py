"""Placing calls, and what follows from how they end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.errors import AppError, Notice, UsageError

if TYPE_CHECKING:
    from desktop_app.options import CallOptions
    from desktop_app.placing import Placing
    from desktop_app.runner import Tasks
    from desktop_app.session.ending import CallReport
    from desktop_app.session.session import VoiceSession
    from desktop_app.settings import Settings


class Calling:
    """Calls the chosen agent, or the one that the command line named.

    Args:
        session: Holds the conversation.
        placing: Finds the way to an agent.
        tasks: Runs what waits.
        settings: Gives the present settings.
        asked: By the command line; ``None`` if nothing was.
        on_over: Told that a call which was to be the last is over, and what went wrong with it.
    """

    def __init__(
        self,
        session: VoiceSession,
        placing: Placing,
        tasks: Tasks,
        *,
        settings: Callable[[], Settings],
        asked: CallOptions | None,
        on_over: Callable[[Notice | None], None],
    ) -> None:
        self.asked = asked
        self._session = session
        self._placing = placing
        self._tasks = tasks
        self._settings = settings
        self._on_over = on_over

    def place(self) -> None:
        """Place a call; what is in the way is told in the window."""
        asked = self.asked
        try:
            call = self._session.place(self._placing.request(self._settings(), asked))
        except AppError as error:
            self._session.raise_notice(error.notice)
            if not isinstance(error, UsageError):  # then the call that runs goes on
                self._end(error.notice, asked)
        else:
            self._tasks.spawn(self._follow(call, asked))

    async def _follow(self, call: asyncio.Task[CallReport], asked: CallOptions | None) -> None:
        from desktop_app.session.ending import Who, notice_for

        report = await call
        went_well = report.who in (Who.USER, Who.AGENT)
        self._end(None if went_well else self._session.state.notice or notice_for(report), asked)

    def _end(self, trouble: Notice | None, asked: CallOptions | None) -> None:
        if asked is not None and asked.quit_when_ended:
            self._on_over(trouble)
