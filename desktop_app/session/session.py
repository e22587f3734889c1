"""`VoiceSession`: what a person does with an agent, across calls and devices."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import replace

from desktop_app.audio.cues import Cue
from desktop_app.errors import Action, AppError, Notice, Severity, UsageError
from desktop_app.protocol.events import Interruption
from desktop_app.session.attention import PAUSED_OUT, Attention
from desktop_app.session.board import Board
from desktop_app.session.call import Call, CallRequest
from desktop_app.session.call_sound import CallSound
from desktop_app.session.cueing import Cueing
from desktop_app.session.devices import Devices
from desktop_app.session.ending import CallReport, Who, notice_for, patient, unconnected
from desktop_app.session.following import Follower
from desktop_app.session.happenings import (
    CallEnded,
    CallEnding,
    CallPlaced,
    Happening,
    NoticeDismissed,
    NoticeRaised,
    NoticeSettled,
    Received,
    RetryPlanned,
    Stopped,
)
from desktop_app.session.hints import HintTimer
from desktop_app.session.levels import Levels
from desktop_app.session.listening import KEPT_WHILE_RECONNECTING_S
from desktop_app.session.ports import Clock, Sound, Transport
from desktop_app.session.redial import Redial
from desktop_app.session.replaying import Replayer
from desktop_app.session.state import Line, Retry, SessionState
from desktop_app.session.talking import Talking
from desktop_app.session.writing import Writing
from desktop_app.wording import tr


class VoiceSession:
    """Owns the `SessionState` and carries out what the user wants.

    Intents are plain calls that return at once; `place` gives the task of a call.
    Every change is published once per turn of the event loop, never from within an intent.

    Args:
        publish: Receives each new state.
        jitter: Gives numbers in [0, 1) that spread the attempts to reconnect.
    """

    def __init__(
        self,
        *,
        transport: Transport,
        sound: Sound,
        clock: Clock,
        publish: Callable[[SessionState], None],
        jitter: Callable[[], float],
    ) -> None:
        self._transport = transport
        self._clock = clock
        self._jitter = jitter
        self._board = Board(publish)
        self._hints = HintTimer(clock, self._tell)
        self._request: CallRequest | None = None
        self._call: Call | None = None
        self._sounds: CallSound | None = None
        self._follower: Follower | None = None
        self._given_up = asyncio.Event()
        self._holding: asyncio.Task[CallReport] | None = None
        self._replayer = Replayer(
            sound,
            self._tell,
            voices=lambda: self._sounds,
            volume=lambda: self.state.volume,
        )
        self.cues = Cueing(
            sound,
            clock,
            voices=lambda: self._sounds,
            speaker=lambda: self.devices.in_use[1] or None,
        )
        self.attention = Attention(
            clock,
            self._tell,
            close_gate=lambda: self.talking.close_gate(),
            keep_quiet=self._keep_quiet,
            end_pause=self._end_pause,
            held_elsewhere=lambda: self.talking.held_elsewhere,
        )
        self.devices = Devices(sound, self._tell, voices=self._heard_voices)
        self.talking = Talking(
            clock,
            self._tell,
            state=lambda: self.state,
            voices=lambda: self._sounds,
            is_heard=lambda: self._is_heard,
            stop=self.stop,
            stop_replay=self._replayer.stop,
            withdraw=self._withdraw,
            speaker_latency_s=lambda: self.devices.speaker_latency_s,
        )
        self.press_talk = self.talking.press
        self.release_talk = self.talking.release
        self.set_muted = self.talking.set_muted
        self._writing = Writing(
            clock,
            self._tell,
            call=lambda: self._call,
            may_say=self._may_say,
            before=self._before_saying,
        )
        self.say = self._writing.say
        self.add_context = self._writing.add_context
        self.answer_approval = self._writing.answer_approval
        self.give_feedback = self._writing.give_feedback
        self.set_half_duplex = self.talking.set_half_duplex
        self.set_hold_threshold = self.talking.set_hold_threshold
        self.levels = Levels(voices=lambda: self._sounds, muted=lambda: self.state.muted)

    @property
    def state(self) -> SessionState:
        """The newest snapshot."""
        return self._board.state

    @property
    def in_call(self) -> bool:
        """Whether a call is running, connecting and reconnecting included."""
        return self._request is not None

    # Calls.

    def place(self, request: CallRequest) -> asyncio.Task[CallReport]:
        """Begin a call; the task ends with it. After a lost line it calls again, if asked to.

        Raises:
            UsageError: A call is running already.
        """
        if self._request is not None:
            raise UsageError(ONE_CALL_AT_A_TIME)
        self._request = request
        self._writing.begin(request.agent_name)
        self._given_up.clear()
        self.devices.memory.begin(request.microphone, request.speaker)
        self._tell(
            CallPlaced(
                agent_name=request.agent_name,
                text_only=request.text_only,
                at_s=self._clock.wall(),
            )
        )
        self.talking.begin(hands_free=request.hands_free and not request.text_only)
        holding = asyncio.get_running_loop().create_task(self._call_until_done(request))
        holding.add_done_callback(lambda _: self._on_over())
        self._holding = holding
        return holding

    def _on_over(self) -> None:
        self._request = None
        if self._given_up.is_set():
            self._writing.forget()
        if self.state.line is not Line.IDLE:  # cut off from outside, perhaps before it began
            self._tell_end(CallReport(who=Who.USER))
        self.talking.end()

    async def _call_until_done(self, request: CallRequest) -> CallReport:
        redial = Redial(wanted=request.reconnect, jitter=self._jitter)
        report = CallReport(who=Who.USER)
        await self._released()
        while not self._given_up.is_set():
            report, trouble, delay_s = await self._attempt(request, redial)
            self._tell_end(report)
            if delay_s is None or self._given_up.is_set():
                self._tell_why(trouble or notice_for(report))
                return report
            self._tell_why(
                notice_for(report, reconnecting=True) if trouble is None else patient(trouble)
            )
            due_s = self._clock.monotonic() + delay_s
            self._tell(RetryPlanned(retry=Retry(attempt=redial.retries, due_s=due_s)))
            await self._given_up_within(delay_s)
            await self._released()
        self._tell_end(report)
        self._tell_why(None)
        return replace(report, who=Who.USER)

    def _tell_end(self, report: CallReport) -> None:
        self._tell(CallEnded(report=report, at_s=self._clock.wall()))

    def _tell_why(self, notice: Notice | None) -> None:
        """Say how it ended; whoever hung up needs no word, and none that speaks of retrying."""
        shown = self.state.notice
        if notice is not None:
            self._tell(NoticeRaised(notice=notice))
        elif shown is not None and shown.action is Action.CANCEL:
            self._tell(NoticeDismissed())

    async def _given_up_within(self, delay_s: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(delay_s):
                await self._given_up.wait()

    async def _released(self) -> None:
        """Have every speaker given back that was opened beside a call."""
        await self._replayer.released()
        await self.cues.released()

    async def _attempt(
        self, request: CallRequest, redial: Redial
    ) -> tuple[CallReport, Notice | None, float | None]:
        """Hold a conversation; give how it ended, what was wrong, and when to call again."""
        sounds = self._sounds = CallSound(
            self.devices.sound,
            self._clock,
            self.devices.memory,
            tell=self._tell,
            on_chunk=lambda chunk: self._send(call, chunk),
            on_edge=lambda edge: follower.on_edge(edge),
            on_ready=lambda: self.cues.play(Cue.READY),
            on_speech=self._on_speech,
            close_voice=self.cues.close,
        )
        follower = self._follower = Follower(sounds.agent, self._tell)
        if self.state.line is Line.RECONNECTING:
            sounds.user.keep_s = KEPT_WHILE_RECONNECTING_S
        self.talking.move_gate()
        call = self._call = Call(
            request,
            transport=self._transport,
            clock=self._clock,
            user=sounds.user,
            agent=sounds.agent,
            tell=self._tell,
        )
        self._writing.hand_over(call)
        if request.text_only:
            sounds.agent.go_without()
        else:
            sounds.begin(microphone=not self.devices.microphone_rests)
        self.cues.begin()
        trouble: Notice | None = None
        try:
            try:
                report = await call.run()
            except AppError as error:
                report, trouble = unconnected(error), error.notice
            delay_s = redial.after(report)
            self.cues.part(report, again=delay_s is not None and not self._given_up.is_set())
            return report, trouble, delay_s
        finally:
            self._replayer.stop()
            follower.note_heard()
            follower.close()
            self._writing.take_back(call)
            self._call = self._sounds = self._follower = None
            await sounds.close()

    def end(self) -> None:
        """Hang up, or stop trying to reconnect."""
        self._given_up.set()
        self._replayer.stop()
        if self._call is not None:
            self.stop()
            self._tell(CallEnding())
            self._call.end()

    async def wait_until_ended(self, deadline_s: float) -> None:
        """Wait for the call to be over; past the deadline it is cut off."""
        holding, self._holding = self._holding, None
        if holding is not None:
            await asyncio.wait({holding}, timeout=deadline_s)
            holding.cancel()
            await asyncio.gather(holding, return_exceptions=True)
        await self._released()

    async def close(self) -> None:
        """Give back what is kept for another call; none may run any more."""
        await self.devices.sound.close()

    def _end_pause(self) -> None:
        self._tell(NoticeRaised(notice=PAUSED_OUT))
        self.end()

    # Talking.

    def _on_speech(self, spoken_s: float) -> None:
        if self.talking.on_speech(spoken_s):
            self.attention.note()

    def _withdraw(self, spoke: bool) -> None:
        if self._call is not None:
            self._call.withdraw(spoke=spoke)

    def _heard_voices(self) -> CallSound | None:
        """Give both voices of a call that is heard, not typed."""
        return self._sounds if self._is_heard else None

    @property
    def _is_heard(self) -> bool:
        return self._request is not None and not self._request.text_only

    def stop(self) -> None:
        """Silence the agent now and drop the rest of what it was saying; end a replay."""
        self._replayer.stop()
        if self._sounds is None or self._follower is None:
            return
        if self.state.speaking or self._sounds.agent.has_more:
            self._follower.note_heard()
            self._tell(Stopped())
        self._sounds.agent.stop()

    def replay(self, turn_key: int, *, speaker: str | None = None) -> bool:
        """Let a spoken turn be heard again, from this speaker if no call has one.

        ``False`` where there is no sound of it, and while the agent speaks or is about to.
        """
        if self.state.speaking:
            return False
        return self._replayer.play(turn_key, self.devices.next_speaker(speaker))

    def _send(self, call: Call, chunk: bytes) -> None:
        self._replayer.sent(chunk)
        call.send_chunk(chunk)

    # Writing.

    def _may_say(self) -> bool:
        leaving = self._given_up.is_set() or self.state.line is Line.ENDING
        return self._request is not None and not leaving

    def _before_saying(self) -> None:
        self.stop()
        self.talking.resume()
        self.talking.want_answers()
        self.attention.note()

    def note_typing(self) -> None:
        """The user edits a draft; only the fact leaves, at most every two seconds."""
        self.attention.note()
        self._keep_quiet()

    def _keep_quiet(self) -> None:
        if self._call is not None:
            self._call.note_activity()

    # Publishing.

    def raise_notice(self, notice: Notice) -> None:
        """Show something that happened outside the conversation."""
        self._tell(NoticeRaised(notice=notice))

    def dismiss_notice(self) -> None:
        """The user has read it."""
        self._tell(NoticeDismissed())

    def settle_notice(self, notice: Notice) -> None:
        """What this notice spoke of is over; another that is shown by now stays."""
        self._tell(NoticeSettled(notice=notice))

    def _tell(self, happening: Happening) -> None:
        cut = isinstance(happening, Received) and isinstance(happening.event, Interruption)
        if cut and self._follower is not None:
            self._follower.note_heard()  # what is cut off depends on it
        before = self.state
        self._board.tell(happening)
        self._hints.follow(self.state)
        self._replayer.follow(happening, before, self.state)
        self.talking.follow(happening, self.state)
        self.attention.follow(self.state)
        self.cues.follow(before, self.state)
        self.devices.follow(self.state)


ONE_CALL_AT_A_TIME = Notice(
    title=tr("A call is already running"),
    body=tr("End it first, then call again."),
    action=Action.OK,
    severity=Severity.INFO,
)
