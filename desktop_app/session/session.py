"""`VoiceSession`: what a person does with an agent, across calls and devices."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import replace

from desktop_app.errors import Action, AppError, Notice, Severity, UsageError
from desktop_app.protocol.events import Interruption, Score
from desktop_app.session.board import Board
from desktop_app.session.call import Call, CallRequest
from desktop_app.session.call_sound import CallSound
from desktop_app.session.ending import CallReport, Who, notice_for, unconnected
from desktop_app.session.following import Follower
from desktop_app.session.half_duplex import HalfDuplex
from desktop_app.session.happenings import (
    CallEnded,
    CallEnding,
    CallPlaced,
    GateMoved,
    HalfDuplexChosen,
    Happening,
    HeldBack,
    MuteChanged,
    NoticeDismissed,
    NoticeRaised,
    Received,
    RetryPlanned,
    Stopped,
    Typed,
    VolumeChanged,
)
from desktop_app.session.hints import HintTimer
from desktop_app.session.levels import Levels
from desktop_app.session.listening import KEPT_WHILE_RECONNECTING_S
from desktop_app.session.ports import Clock, Sound, Transport
from desktop_app.session.redial import Redial
from desktop_app.session.state import Line, Retry, SessionState
from desktop_app.session.talk import Outcome, TalkKey


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
        self._sound = sound
        self._clock = clock
        self._jitter = jitter
        self._board = Board(publish)
        self._hints = HintTimer(clock, self._tell)
        self._half_duplex = HalfDuplex(self._hold_back, self._speaker_latency_s)
        self._talk = TalkKey()
        self._request: CallRequest | None = None
        self._call: Call | None = None
        self._sounds: CallSound | None = None
        self._follower: Follower | None = None
        self._given_up = asyncio.Event()
        self._holding: asyncio.Task[CallReport] | None = None
        self._unsent: list[str] = []
        self._unsent_for = ""
        self.levels = Levels(
            voices=lambda: self._sounds,
            muted=lambda: self.state.muted,
        )

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
        self._tell(
            CallPlaced(
                agent_name=request.agent_name,
                text_only=request.text_only,
                at_s=self._clock.wall(),
            )
        )
        if request.hands_free and not request.text_only:
            self._follow(self._talk.hands_free(True))
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
        self._follow(self._talk.cancel())

    async def _call_until_done(self, request: CallRequest) -> CallReport:
        redial = Redial(wanted=request.reconnect, jitter=self._jitter)
        report = CallReport(who=Who.USER)
        while not self._given_up.is_set():
            report, trouble = await self._attempt(request)
            delay_s = redial.after(report)
            self._tell_end(report)
            if delay_s is None or self._given_up.is_set():
                self._tell_why(trouble or notice_for(report))
                return report
            self._tell_why(
                notice_for(report, reconnecting=True) if trouble is None else _patient(trouble)
            )
            due_s = self._clock.monotonic() + delay_s
            self._tell(RetryPlanned(retry=Retry(attempt=redial.retries, due_s=due_s)))
            await self._given_up_within(delay_s)
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
            self._sound,
            self._clock,
            tell=self._tell,
            on_chunk=lambda chunk: call.send_chunk(chunk),
            on_edge=lambda edge: follower.on_edge(edge),
        )
        follower = self._follower = Follower(sounds.agent, self._tell)
        sounds.agent.volume = self.state.volume
        if self.state.line is Line.RECONNECTING:
            sounds.user.keep_s = KEPT_WHILE_RECONNECTING_S
        self._move_gate()
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
            sounds.use_speaker(request.speaker)
            sounds.use_microphone(request.microphone)
        try:
            return await call.run(), None
        except AppError as error:
            return unconnected(error), error.notice
        finally:
            follower.note_heard()
            follower.close()
            self._unsent = call.unsent()
            self._call = self._sounds = self._follower = None
            await sounds.close()

    def end(self) -> None:
        """Hang up, or stop trying to reconnect."""
        self._given_up.set()
        if self._call is not None:
            self.stop()
            self._tell(CallEnding())
            self._call.end()

    async def wait_until_ended(self, deadline_s: float) -> None:
        """Wait for the call to be over; past the deadline it is cut off."""
        holding, self._holding = self._holding, None
        if holding is None:
            return
        await asyncio.wait({holding}, timeout=deadline_s)
        holding.cancel()
        await asyncio.gather(holding, return_exceptions=True)

    # Talking.

    def press_talk(self) -> None:
        """The talk key went down; while the agent speaks this also silences it.

        Where nobody could hear, the gate stays closed.
        """
        if self._request is None or self._request.text_only:
            return
        if self.state.line is Line.ENDING:
            self.stop()
            return
        now_s = self._clock.monotonic()
        outcome = self._talk.press(now_s, agent_speaks=self.state.speaking)
        if outcome.stop_agent:
            self.stop()
        self._follow(outcome)

    def release_talk(self) -> None:
        """The talk key went up."""
        self._follow(self._talk.release(self._clock.monotonic()))

    def set_hold_threshold(self, threshold_s: float) -> None:
        """Say how long a press may be and still be a tap, in seconds."""
        self._talk.threshold_s = threshold_s

    def set_muted(self, muted: bool) -> None:
        """Send silence, whatever the talk key says."""
        self._tell(MuteChanged(muted=muted))
        self._move_gate()

    def set_half_duplex(self, on: bool) -> None:
        """Listen, or do not listen, while the agent speaks."""
        self._tell(HalfDuplexChosen(on=on))

    def _hold_back(self, held: bool) -> None:
        self._tell(HeldBack(held=held))
        self._move_gate()

    def _speaker_latency_s(self) -> float:
        stream = None if self._sounds is None else self._sounds.agent.stream
        return 0.0 if stream is None else stream.latency_s

    def stop(self) -> None:
        """Silence the agent now and drop the rest of what it was saying."""
        if self._sounds is None or self._follower is None:
            return
        if self.state.speaking or self._sounds.agent.has_more:
            self._follower.note_heard()
            self._tell(Stopped())
        self._sounds.agent.stop()

    def _follow(self, outcome: Outcome) -> None:
        self._tell(
            GateMoved(
                gate_open=outcome.gate_open,
                latched=outcome.latched,
                now_s=self._clock.monotonic(),
                spoke=self._sounds is not None and self._sounds.user.spoke,
            )
        )
        self._move_gate()

    def _move_gate(self) -> None:
        if self._sounds is not None:
            closed = self.state.muted or self.state.held_back
            self._sounds.user.set_gate(opened=self.state.gate_open, muted=closed)

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

    # Devices.

    def use_microphone(self, device_id: str | None) -> None:
        """Talk through another microphone in this call; mute and gate stay."""
        if self._sounds is not None:
            self._sounds.use_microphone(device_id)

    def use_speaker(self, device_id: str | None) -> None:
        """Hear the agent from another speaker in this call."""
        if self._sounds is not None:
            self._sounds.use_speaker(device_id)

    def refresh_device_names(self) -> None:
        """Something was plugged in or out: a device may be called otherwise now."""
        if self._sounds is not None:
            self._sounds.tell_names()

    def set_volume(self, volume: float) -> None:
        """Of the agent's voice, 0 to 1."""
        self._tell(VolumeChanged(volume=volume))
        if self._sounds is not None:
            self._sounds.agent.volume = self.state.volume

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
        self._board.tell(happening)
        self._hints.follow(self.state)
        self._half_duplex.follow(self.state)


def _patient(trouble: Notice) -> Notice:
    """Say what keeps a retry from succeeding; the next one comes by itself."""
    return replace(trouble, action=Action.CANCEL, severity=Severity.WARNING)


ONE_CALL_AT_A_TIME = Notice(
    title="A call is already running",
    body="End it first, then call again.",
    action=Action.OK,
    severity=Severity.INFO,
)
