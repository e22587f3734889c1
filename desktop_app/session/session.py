"""`VoiceSession`: what a person does with an agent, across calls and devices."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import replace

from desktop_app.audio import cues
from desktop_app.errors import Action, AppError, Notice, Severity, UsageError
from desktop_app.protocol.events import Interruption, Score
from desktop_app.session.board import Board
from desktop_app.session.call import Call, CallRequest
from desktop_app.session.call_sound import CallSound
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
    Received,
    RetryPlanned,
    Stopped,
    Typed,
)
from desktop_app.session.hints import HintTimer
from desktop_app.session.levels import Levels
from desktop_app.session.listening import KEPT_WHILE_RECONNECTING_S
from desktop_app.session.ports import Clock, Sound, Transport
from desktop_app.session.redial import Redial
from desktop_app.session.replaying import Replayer
from desktop_app.session.state import Line, Retry, SessionState
from desktop_app.session.talking import Talking
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
        self.cue_volume = 0.5
        """Of the notes that tell when the microphone hears, 0 to 1."""
        self._follower: Follower | None = None
        self._given_up = asyncio.Event()
        self._holding: asyncio.Task[CallReport] | None = None
        self._unsent: list[str] = []
        self._unsent_for = ""
        self._replayer = Replayer(
            sound,
            self._tell,
            voices=lambda: self._sounds,
            volume=lambda: self.state.volume,
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
            speaker_latency_s=lambda: self.devices.speaker_latency_s,
        )
        self.press_talk = self.talking.press
        self.release_talk = self.talking.release
        self.set_muted = self.talking.set_muted
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
        if request.agent_name != self._unsent_for:  # never meant for this one
            self._unsent.clear()
        self._unsent_for = request.agent_name
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
        if self._given_up.is_set():  # who hangs up takes back what was not yet said
            self._unsent.clear()
        if self.state.line is not Line.IDLE:  # cut off from outside, perhaps before it began
            self._tell_end(CallReport(who=Who.USER))
        self.talking.end()

    async def _call_until_done(self, request: CallRequest) -> CallReport:
        redial = Redial(wanted=request.reconnect, jitter=self._jitter)
        report = CallReport(who=Who.USER)
        await self._replayer.released()
        while not self._given_up.is_set():
            report, trouble = await self._attempt(request)
            delay_s = redial.after(report)
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
            await self._replayer.released()
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

    async def _attempt(self, request: CallRequest) -> tuple[CallReport, Notice | None]:
        sounds = self._sounds = CallSound(
            self.devices.sound,
            self._clock,
            self.devices.memory,
            tell=self._tell,
            on_chunk=lambda chunk: self._send(call, chunk),
            on_edge=lambda edge: follower.on_edge(edge),
            on_ready=lambda: sounds.agent.cue(cues.ready, self.cue_volume),
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
        unsent, self._unsent = self._unsent, []
        for text in unsent:
            call.say(text)
        if request.text_only:
            sounds.agent.go_without()
        else:
            sounds.begin(microphone=not self.devices.microphone_rests)
        try:
            return await call.run(), None
        except AppError as error:
            return unconnected(error), error.notice
        finally:
            self._replayer.stop()
            follower.note_heard()
            follower.close()
            self._unsent = call.unsent()
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
        await self._replayer.released()
        holding, self._holding = self._holding, None
        if holding is None:
            return
        await asyncio.wait({holding}, timeout=deadline_s)
        holding.cancel()
        await asyncio.gather(holding, return_exceptions=True)

    async def close(self) -> None:
        """Give back what is kept for another call; none may run any more."""
        await self.devices.sound.close()

    # Talking.

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

    def say(self, text: str) -> bool:
        """Send typed text, or keep it until the call is up.

        ``False`` without a call, and where one is ending: nobody would read it.
        """
        leaving = self._given_up.is_set() or self.state.line is Line.ENDING
        if self._request is None or leaving or not text.strip():
            return False
        self.stop()
        if self._call is None:
            self._unsent.append(text)
        else:
            self._call.say(text)
        self._tell(Typed(text=text, at_s=self._clock.wall(), now_s=self._clock.monotonic()))
        return True

    def add_context(self, text: str, context_id: str | None = None) -> bool:
        """Give the agent a note that asks for no answer."""
        if self._call is None:
            return False
        self._call.add_context(text, context_id)
        return True

    def note_typing(self) -> None:
        """The user edits a draft; only the fact leaves, at most every two seconds."""
        if self._call is not None:
            self._call.note_activity()

    def answer_approval(self, tool_call_id: str, *, approved: bool) -> None:
        """Say yes or no to a tool."""
        if self._call is not None:
            self._call.answer_approval(tool_call_id, approved=approved)

    def give_feedback(self, event_id: int, score: Score | None) -> None:
        """Rate one agent response."""
        if self._call is not None:
            self._call.give_feedback(event_id, score)

    # Publishing.

    def raise_notice(self, notice: Notice) -> None:
        """Show something that happened outside the conversation."""
        self._tell(NoticeRaised(notice=notice))

    def dismiss_notice(self) -> None:
        """The user has read it."""
        self._tell(NoticeDismissed())

    def _tell(self, happening: Happening) -> None:
        cut = isinstance(happening, Received) and isinstance(happening.event, Interruption)
        if cut and self._follower is not None:
            self._follower.note_heard()  # what is cut off depends on it
        before = self.state
        self._board.tell(happening)
        self._hints.follow(self.state)
        self._replayer.follow(happening, before, self.state)
        self.talking.follow(self.state)
        self.devices.follow(self.state)


ONE_CALL_AT_A_TIME = Notice(
    title=tr("A call is already running"),
    body=tr("End it first, then call again."),
    action=Action.OK,
    severity=Severity.INFO,
)
