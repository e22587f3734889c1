"""One conversation: a task group around one connection."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass

from desktop_app.errors import Action, Notice, ServiceError
from desktop_app.protocol.conversation import Conversation, Role, State
from desktop_app.protocol.events import (
    AgentResponse,
    AgentResponseComplete,
    AgentToolResponse,
    AgentToolResponseFull,
    Audio,
    ClientEvent,
    ClientToolCall,
    ContextualUpdate,
    ConversationMetadata,
    Feedback,
    InitiationData,
    Interruption,
    Malformed,
    McpToolCall,
    QueueStatus,
    Score,
    ServerEvent,
    Unknown,
    Unread,
    UserActivity,
    UserAudio,
    UserMessage,
)
from desktop_app.session.ending import CallReport, Who, report
from desktop_app.session.happenings import (
    ApprovalAsked,
    ApprovalSettled,
    CallOpened,
    Happening,
    NoticeRaised,
    Received,
)
from desktop_app.session.listening import UserVoice
from desktop_app.session.ports import Clock, Connection, Doorway, Transport
from desktop_app.session.speaking import AgentVoice
from desktop_app.session.state import Approval
from desktop_app.session.tools import Consent

log = logging.getLogger(__name__)

METADATA_TIMEOUT_S = 10.0
"""How long the server may take to announce the formats."""
GOODBYE_CAP_S = 30.0
"""The agent's last words are played this long at most before the call closes."""
LOST_LINE_CAP_S = 5.0
AUDIO_BACKLOG = 250
"""Chunks of 20 ms that may wait for a slow socket; the oldest are dropped."""
ACTIVITY_SPACING_S = 2.0
HOLDING = (State.CONNECTING, State.QUEUED)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRequest:
    """Whom to call, and how."""

    agent_name: str
    doorway: Doorway
    initiation: InitiationData
    text_only: bool = False
    hands_free: bool = False
    reconnect: bool = True
    microphone: str | None = None
    speaker: str | None = None


class Call:
    """Drives one connection from handshake to report."""

    def __init__(
        self,
        request: CallRequest,
        *,
        transport: Transport,
        clock: Clock,
        user: UserVoice,
        agent: AgentVoice,
        tell: Callable[[Happening], None],
    ) -> None:
        self._request = request
        self._transport = transport
        self._clock = clock
        self._user = user
        self._agent = agent
        self._tell = tell
        self._conversation = Conversation(Role.CLIENT)
        self._words: deque[ClientEvent] = deque()
        self._chunks: deque[bytes] = deque(maxlen=AUDIO_BACKLOG)
        self._wake = asyncio.Event()
        self._metadata_seen = asyncio.Event()
        self._hang_up = asyncio.Event()
        self._group: asyncio.TaskGroup | None = None
        self._children: set[asyncio.Task[None]] = set()
        self._consent = Consent()
        self._leaving = False
        self._ended_by_user = False
        self._ended_by_agent = False
        self._last_activity_s = float("-inf")
        self._opened_s: float | None = None

    # The course of a call.

    async def run(self) -> CallReport:
        """Hold the conversation until either side ends it.

        Raises:
            ServiceError: It never came to a conversation.
        """
        connection = await self._connect()
        if connection is None:
            return CallReport(who=Who.USER)
        try:
            async with asyncio.TaskGroup() as group:
                self._group = group
                self._children = {
                    group.create_task(self._write(connection)),
                    group.create_task(self._hang_up_on_request(connection)),
                    group.create_task(self._expect_metadata(connection)),
                }
                self._post(self._request.initiation)
                await self._read(connection)
                for child in self._children:
                    child.cancel()
        finally:
            await connection.close(1000, "User ended conversation")
        return await self._conclude(connection)

    async def _connect(self) -> Connection | None:
        """Connect, or give ``None`` when the user hangs up first."""
        connecting = asyncio.ensure_future(self._dial())
        hanging_up = asyncio.ensure_future(self._hang_up.wait())
        try:
            await asyncio.wait({connecting, hanging_up}, return_when=asyncio.FIRST_COMPLETED)
            return await connecting if connecting.done() else None
        finally:
            for waiting in (connecting, hanging_up):
                waiting.cancel()
            await asyncio.gather(connecting, hanging_up, return_exceptions=True)

    async def _dial(self) -> Connection:
        return await self._transport.connect(await self._request.doorway.address())

    async def _conclude(self, connection: Connection) -> CallReport:
        closing = connection.closing
        never_began = not self._metadata_seen.is_set() and not self._ended_by_user
        if never_began and closing is not None and closing.by_us:
            raise ServiceError(SILENT_SERVER)
        ended = report(
            closing=closing,
            ended_by_user=self._ended_by_user,
            ended_by_agent=self._ended_by_agent,
            last_fault=self._conversation.last_fault,
            duration_s=self._duration_s(),
            conversation_id=self._conversation.conversation_id,
        )
        if not self._ended_by_user:
            lost = closing is None or closing.code != 1000
            await self._agent.drained(LOST_LINE_CAP_S if lost else GOODBYE_CAP_S)
        return ended

    def _duration_s(self) -> float:
        return 0.0 if self._opened_s is None else self._clock.monotonic() - self._opened_s

    async def _hang_up_on_request(self, connection: Connection) -> None:
        await self._hang_up.wait()
        await connection.close(1000, "User ended conversation")

    async def _expect_metadata(self, connection: Connection) -> None:
        try:
            async with asyncio.timeout(METADATA_TIMEOUT_S):
                await self._metadata_seen.wait()
        except TimeoutError:
            await connection.close(1000, "No metadata")

    # Reading.

    async def _read(self, connection: Connection) -> None:
        async for event in connection.events():
            try:
                self._receive(event)
            except Exception:
                # One event must never end a call; the fault is ours and keeps its traceback.
                log.exception("could not handle %s", type(event).__name__)

    def _receive(self, event: ServerEvent | Unread) -> None:
        if isinstance(event, Unknown | Malformed):
            log.info("server message not read: %s", type(event).__name__)
            return
        deliver = self._conversation.receive(event)
        for reply in self._conversation.replies():
            self._enqueue(reply)
        if deliver:
            self._act(event)
            self._tell(
                Received(event=event, at_s=self._clock.wall(), now_s=self._clock.monotonic())
            )

    def _act(self, event: ServerEvent) -> None:
        match event:
            case ConversationMetadata():
                self._open(event)
            case Audio():
                self._agent.play(event)
            case AgentResponse(event_id=int(event_id), agent_response=text):
                self._agent.set_text(event_id, text)
            case Interruption():
                self._agent.interrupt(self._conversation.watermark)
            case AgentResponseComplete():
                self._agent.complete()
            case AgentToolResponse() | AgentToolResponseFull():
                if event.tool_name == "end_call" and event.is_called and not event.is_error:
                    self._spawn(self._say_goodbye())
            case ClientToolCall():
                if (result := self._consent.answer(event)) is not None:
                    self._post(result)
            case McpToolCall():
                self._consider(event)
            case QueueStatus(status="admitted"):
                self._wake.set()
            case _:
                pass

    def _open(self, event: ConversationMetadata) -> None:
        self._opened_s = self._clock.monotonic()
        self._metadata_seen.set()
        self._tell(CallOpened(metadata=event, at_s=self._clock.wall()))
        self._wake.set()
        spoken, heard = self._conversation.output_format, self._conversation.input_format
        if spoken is None or heard is None:
            self._tell(NoticeRaised(notice=UNKNOWN_FORMAT))
        if spoken is not None:
            self._agent.configure(spoken)
        if heard is not None:
            self._user.configure(heard)

    async def _say_goodbye(self) -> None:
        self._ended_by_agent = True
        self._leaving = True
        await self._agent.drained(GOODBYE_CAP_S)
        self._hang_up.set()

    # Consent.

    def _consider(self, event: McpToolCall) -> None:
        if event.state != "awaiting_approval":
            if self._consent.withdraw(event.tool_call_id):
                self._tell(ApprovalSettled(tool_call_id=event.tool_call_id))
        elif (asked := self._consent.ask(event, self._clock.monotonic())) is not None:
            self._tell(ApprovalAsked(approval=asked))
            self._spawn(self._deny_when_due(asked))

    async def _deny_when_due(self, asked: Approval) -> None:
        await asyncio.sleep(asked.due_s - self._clock.monotonic())
        self.answer_approval(asked.tool_call_id, approved=False)

    def answer_approval(self, tool_call_id: str, *, approved: bool) -> None:
        """Settle a tool's request; a late or second answer is dropped."""
        answer = self._consent.settle(tool_call_id, approved=approved)
        if answer is not None:
            self._post(answer)
            self._tell(ApprovalSettled(tool_call_id=tool_call_id, approved=approved))

    # Writing.

    def send_chunk(self, chunk: bytes) -> None:
        """Queue one microphone chunk; behind a slow socket the oldest are dropped."""
        if not self._leaving:
            self._chunks.append(chunk)
            self._wake.set()

    def say(self, text: str) -> None:
        """Send typed text as a turn of the user; it also cuts the agent short."""
        self._agent.stop()
        self._post(UserMessage(text=text))

    def add_context(self, text: str, context_id: str | None = None) -> None:
        """Tell the agent something without asking for an answer."""
        self._post(ContextualUpdate(text=text, context_id=context_id))

    def note_activity(self) -> None:
        """The user types: at most every two seconds the agent hears so, never the draft."""
        now_s = self._clock.monotonic()
        if now_s - self._last_activity_s >= ACTIVITY_SPACING_S:
            self._last_activity_s = now_s
            self._post(UserActivity())

    def give_feedback(self, event_id: int, score: Score | None) -> None:
        """Rate one agent response; ``None`` takes it back."""
        self._post(Feedback(event_id=event_id, score=score))

    def end(self) -> None:
        """Hang up."""
        self._ended_by_user = True
        self._leaving = True
        self._hang_up.set()

    def _post(self, event: ClientEvent) -> None:
        self._words.append(event)
        self._wake.set()

    def _enqueue(self, event: ClientEvent) -> None:
        """Put an answer that must not wait before everything else."""
        self._words.appendleft(event)
        self._wake.set()

    async def _write(self, connection: Connection) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            while (event := self._next_event()) is not None:
                await connection.send(event)

    def _next_event(self) -> ClientEvent | None:
        """Words before sound; what the server would not hear yet is held, sound is dropped."""
        for index, event in enumerate(self._words):
            legal = self._conversation.send(event)
            if legal is not None or self._conversation.state not in HOLDING:
                del self._words[index]
                return legal or self._next_event()
        while self._chunks:
            sound = self._conversation.send(UserAudio(chunk=self._chunks.popleft()))
            if sound is not None:
                return sound
        return None

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        assert self._group is not None
        self._children.add(self._group.create_task(work))


SILENT_SERVER = Notice(
    title="The agent did not answer",
    body="The connection was accepted, but no conversation began within 10 seconds.",
    action=Action.TRY_AGAIN,
)
UNKNOWN_FORMAT = Notice(
    title="This agent uses an unknown sound format",
    body="You can type with it. Its owner can choose another audio format in the agent's settings.",
    action=Action.CHOOSE_AGENT,
)
