"""The transcript follows the voice: while it sounds, its place in the text is told on and on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from desktop_app.audio.playout import Edge
from desktop_app.session.happenings import Happening, HeardUpTo, SoundRanDry, SoundStarted
from desktop_app.session.speaking import AgentVoice

log = logging.getLogger(__name__)

CURSOR_S = 0.1
"""How often the transcript's cursor follows the voice."""


class Follower:
    """Tells the edges of the agent's sound, and between them how far it has come.

    Args:
        voice: Of the agent.
        tell: Receives what happened.
    """

    def __init__(self, voice: AgentVoice, tell: Callable[[Happening], None]) -> None:
        self._voice = voice
        self._tell = tell
        self._sounding = asyncio.Event()
        self._following = asyncio.get_running_loop().create_task(self._follow())
        self._following.add_done_callback(_log_fault)

    def on_edge(self, edge: Edge) -> None:
        """Sound begins or ends to leave the speaker."""
        if edge is Edge.STARTED:
            self._sounding.set()
            self._tell(SoundStarted())
        else:
            self._sounding.clear()
            self.note_heard()
            self._tell(SoundRanDry(underruns=self._voice.underruns))

    def note_heard(self) -> None:
        """Tell how far the voice has come by now."""
        heard, position = self._voice.heard(), self._voice.heard_position()
        if heard is not None and position is not None:
            event_id, chars, estimate = heard
            self._tell(
                HeardUpTo(
                    event_id=event_id, chars=chars, estimate=estimate, heard_s=position.heard_s
                )
            )

    def close(self) -> None:
        """Follow no more."""
        self._following.cancel()

    async def _follow(self) -> None:
        while True:
            await self._sounding.wait()
            self.note_heard()
            await asyncio.sleep(CURSOR_S)


def _log_fault(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (fault := task.exception()) is not None:
        log.error("the transcript no longer follows the voice", exc_info=fault)
