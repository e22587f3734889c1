"""Which cue sounds when, and where: on the call's speaker, or on one that is opened for it.

A cue is sound beside the agent's voice: it moves neither the position nor the edges of that, so
nothing takes it for speech, and the echo canceller knows of it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Final

from desktop_app.audio.cues import Cue, CueSounds
from desktop_app.audio.extra import FADE_S, Extra
from desktop_app.errors import SoundError
from desktop_app.session.call_sound import CallSound
from desktop_app.session.ending import CallReport, Who
from desktop_app.session.ports import Clock, Sound
from desktop_app.session.speaking import AgentVoice
from desktop_app.session.state import Line, Phase, SessionState
from desktop_app.session.tap import Tap
from desktop_app.session.watch import Watch

log = logging.getLogger(__name__)

TICK_S: Final = 4.0
"""After so long, and again each time, it ticks while the agent thinks."""

RELEASE_CAP_S: Final = 1.0
"""A speaker that takes longer to be given back is not waited for."""
LAST_CUE_CAP_S: Final = 4.0
"""A speaker is kept open no longer for a cue, which may be a sound of the user's own."""


def cues_of(before: SessionState, state: SessionState) -> list[Cue]:
    """Give what a change of state is told by, in order."""
    if state.line is Line.IDLE:
        failed = state.phase is Phase.ERROR and before.phase is not Phase.ERROR
        return [Cue.ERROR] if failed else []
    asked = {approval.tool_call_id for approval in state.approvals}
    told = {
        Cue.CLOSED: _shut(state) and not _shut(before),
        Cue.MUTED: state.reminded_s not in (None, before.reminded_s),
        Cue.ASKS: bool(asked - {approval.tool_call_id for approval in before.approvals}),
        Cue.TROUBLE: bool(state.microphone.trouble) and not before.microphone.trouble,
    }
    return [cue for cue, due in told.items() if due]


def parting_cue(report: CallReport, *, again: bool) -> Cue:
    """Give what the end of an attempt is told by; ``again``: another one follows."""
    if again:
        return Cue.LOST
    return Cue.CLOSED if report.who in (Who.USER, Who.AGENT) else Cue.ERROR


def _shut(state: SessionState) -> bool:
    return state.muted or state.silenced or state.paused


class Cueing:
    """Sounds cues.

    Args:
        sound: Opens a speaker for the cue of an error that no call's speaker could sound.
        clock: Of the session.
        voices: Gives both voices of the call, while there are any.
        speaker: Gives the identity of the speaker to open; ``None`` follows the system.
    """

    def __init__(
        self,
        sound: Sound,
        clock: Clock,
        *,
        voices: Callable[[], CallSound | None],
        speaker: Callable[[], str | None],
    ) -> None:
        self.sounds = CueSounds()
        self.volume = 0.5
        """Of all cues, 0 to 1; 0 is off."""
        self.ticks = False
        """Whether it ticks while the agent thinks."""
        self._sound = sound
        self._voices = voices
        self._speaker = speaker
        self._thinking = Watch(clock, TICK_S, lambda: self.play(Cue.THINKING))
        self._parted = False
        self._sounding: set[asyncio.Task[None]] = set()

    def follow(self, before: SessionState, state: SessionState) -> None:
        """Tell of a change by what belongs to it."""
        self._thinking.follow(self.ticks and state.phase is Phase.THINKING)
        for cue in cues_of(before, state):
            if cue is not Cue.ERROR:
                self.play(cue)
            elif self.volume and not self._parted:
                self._spawn(self._open_and_play(cue))

    def play(self, cue: Cue) -> None:
        """Sound a cue beside the agent; without an open speaker, nothing sounds."""
        if (tap := self._tap) is not None and self.volume:
            tap.cues.play(self.volume * self.sounds.at(cue, tap.playout.sample_rate))

    @property
    def _tap(self) -> Tap | None:
        voices = self._voices()
        return None if voices is None or voices.agent.stream is None else voices.agent.tap

    def begin(self) -> None:
        """An attempt at a call begins."""
        self._parted = False

    def part(self, report: CallReport, *, again: bool) -> None:
        """An attempt is over, and its speaker is about to be closed."""
        self._parted = self._tap is not None
        self.play(parting_cue(report, again=again))

    # Without a call.

    async def close(self, agent: AgentVoice) -> None:
        """Close the agent's voice: at once, or, while a cue sounds on its speaker, after that.

        The call need not wait for it, and whoever wants the speaker has it given back.
        """
        stream, tap = agent.stream, agent.tap
        if stream is None or tap is None or not tap.cues.left_s:
            await agent.close()
            return
        agent.stop()
        self._spawn(_close_after(tap.cues.left_s + stream.latency_s, agent))

    async def released(self) -> None:
        """Fall silent, and wait until every speaker is given back that sounds a cue."""
        for task in self._sounding:
            task.cancel()
        if self._sounding:
            await asyncio.wait(self._sounding, timeout=RELEASE_CAP_S)

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._sounding.add(task)
        task.add_done_callback(self._on_done)

    def _on_done(self, task: asyncio.Task[None]) -> None:
        self._sounding.discard(task)
        if not task.cancelled() and (fault := task.exception()) is not None:
            log.error("a cue could not be played", exc_info=fault)

    async def _open_and_play(self, cue: Cue) -> None:
        made: list[Extra] = []

        def make(sample_rate: int) -> Extra:
            extra = Extra(sample_rate)
            extra.play(self.volume * self.sounds.at(cue, sample_rate))
            made.append(extra)
            return extra

        try:
            stream = await self._sound.open_speaker(
                self._speaker(), make, lambda _: None, lambda _: None, raw=True
            )
        except SoundError:  # What cannot be heard is seen.
            return
        try:
            await asyncio.sleep(made[-1].left_s + stream.latency_s + FADE_S)
        finally:
            await stream.close()


async def _close_after(wait_s: float, agent: AgentVoice) -> None:
    try:
        await asyncio.sleep(min(wait_s, LAST_CUE_CAP_S))
    finally:
        await agent.close()
