"""One conversation: a task group around one connection."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass

from desktop_app.errors import AppError, ServiceError
from desktop_app.protocol.base import LocalProtocolError
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
    Score,
    ServerEvent,
    Unknown,
    Unread,
    UserActivity,
    UserMessage,
)
from desktop_app.session.dialling import GOODBYE, connection_of, unless
from desktop_app.session.ending import SILENT_SERVER, UNKNOWN_FORMAT, CallReport, Who, report
from desktop_app.session.happenings import (
    ApprovalAsked,
    ApprovalSettled,
    CallEnding,
    CallOpened,
    Happening,
    Received,
    ToolAnswered,
)
from desktop_app.session.listening import UserVoice
from desktop_app.session.outbox import Outbox
from desktop_app.session.ports import Clock, Closing, Connection, Doorway, Transport
from desktop_app.session.speaking import AgentVoice
from desktop_app.session.state import Approval
from desktop_app.session.tool_lines import HANG_UP, NOT_OFFERED
from desktop_app.session.tools import Consent

log = logging.getLogger(__name__)

METADATA_TIMEOUT_S = 10.0
"""How long the server may take to announce the formats."""
GOODBYE_CAP_S = 30.0
"""The agent's last words are played this long at most before the call closes."""
LOST_LINE_CAP_S = 5.0
"""What had arrived before the line was lost is played this long at most."""
ACTIVITY_SPACING_S = 2.0
WITHDRAWN = "The user took back what they were just saying. Do not answer it."
"""What the agent is told of words that cannot be unsent."""
WITHDRAWN_ID = "earshot-withdrawn"


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
    """Drives one connection from handshake to report.

    Args:
        request: Whom to call.
        transport: Opens the connection.
        clock: Of the session.
        user: Chunks of it come in by `send_chunk`, once it knows the format.
        agent: Plays what the server says.
        tell: Receives what happened, in order.
    """

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
        self._outbox = Outbox(self._conversation, request.initiation)
        self._wake = asyncio.Event()
        self._wake.set()
        self._metadata_seen = asyncio.Event()
        self._hang_up = asyncio.Event()
        self._left = asyncio.Event()
        self._group: asyncio.TaskGroup | None = None
        self._children: set[asyncio.Task[None]] = set()
        self._consent = Consent()
        self._saying_goodbye = False
        self._last_activity_s = float("-inf")
        self._opened_s: float | None = None

    # The course of a call.

    async def run(self) -> CallReport:
        """Hold the conversation until either side ends it. A fault of ours ends it, too.

        Raises:
            AppError: It never came to a conversation.
        """
        try:
            connection = await connection_of(self._dial(), self._left)
            if connection is None:
                return CallReport(who=Who.USER)
            try:
                await self._converse(connection)
            finally:
                await connection.close(1000, GOODBYE)
            return await self._conclude(connection)
        except AppError:
            raise
        except Exception:
            # A fault of ours ends this call like any other end, and leaves the program usable.
            log.exception("the call failed")
            return self._report(None)

    async def _dial(self) -> Connection:
        return await self._transport.connect(await self._request.doorway.address())

    async def _converse(self, connection: Connection) -> None:
        async with asyncio.TaskGroup() as group:
            self._group = group
            self._spawn(self._write(connection))
            self._spawn(self._hang_up_on_request(connection))
            self._spawn(self._expect_metadata(connection))
            await self._read(connection)
            for child in self._children:
                child.cancel()

    async def _conclude(self, connection: Connection) -> CallReport:
        """Say how it ended, after the agent's last words were heard or the user has left."""
        self._conversation.close()
        closing = connection.closing
        ended = self._report(closing)
        if self._left.is_set():
            return ended
        if closing is not None and closing.by_us and not self._metadata_seen.is_set():
            raise ServiceError(SILENT_SERVER)
        if self._metadata_seen.is_set():
            self._tell(CallEnding())
        cap_s = GOODBYE_CAP_S if closing is not None and closing.code == 1000 else LOST_LINE_CAP_S
        draining = asyncio.get_running_loop().create_task(self._agent.drained(cap_s))
        try:
            await unless(self._left, draining)
        finally:
            draining.cancel()
            await asyncio.gather(draining, return_exceptions=True)
        return ended

    def _report(self, closing: Closing | None) -> CallReport:
        began_s = self._opened_s
        return report(
            closing=closing,
            ended_by_user=self._left.is_set(),
            ended_by_agent=self._saying_goodbye,
            last_fault=self._conversation.last_fault,
            duration_s=0.0 if began_s is None else self._clock.monotonic() - began_s,
            conversation_id=self._conversation.conversation_id,
        )

    async def _hang_up_on_request(self, connection: Connection) -> None:
        await self._hang_up.wait()
        await connection.close(1000, GOODBYE)

    async def _expect_metadata(self, connection: Connection) -> None:
        try:
            async with asyncio.timeout(METADATA_TIMEOUT_S):
                await self._metadata_seen.wait()
        except TimeoutError:
            await connection.close(1000, "No metadata")

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        assert self._group is not None
        child = self._group.create_task(work)
        self._children.add(child)
        child.add_done_callback(self._children.discard)

    # Reading.

    async def _read(self, connection: Connection) -> None:
        async for event in connection.events():
            try:
                self._receive(event)
            except Exception:
                # One event must never end a call; the fault is ours and keeps its traceback.
                log.exception("could not handle %s", type(event).__name__)

    def _receive(self, event: ServerEvent | Unread) -> None:
        if isinstance(event, Malformed):
            log.info("a %s could not be read: %s", event.type_name or "message", event.problem)
            return
        if isinstance(event, Unknown):
            log.info("a message of an unknown type: %.60s", event.type_name)
            return
        deliver = self._conversation.receive(event)
        self._wake.set()  # a pong may be due, or words may leave that were held
        if deliver:
            now_s = self._clock.monotonic()
            self._tell(Received(event=event, at_s=self._clock.wall(), now_s=now_s))
            self._act(event)

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
                carried_out = event.is_called and not (event.is_error or event.is_blocked)
                if event.tool_name == HANG_UP and carried_out and not self._saying_goodbye:
                    self._saying_goodbye = True
                    self._spawn(self._say_goodbye())
            case ClientToolCall():
                self._answer(event)
            case McpToolCall():
                self._consider(event)
            case _:
                pass

    def _open(self, event: ConversationMetadata) -> None:
        self._opened_s = self._clock.monotonic()
        self._metadata_seen.set()
        self._tell(CallOpened(metadata=event, at_s=self._clock.wall()))
        if self._request.text_only:
            return
        if (spoken := self._conversation.output_format) is None:
            self._agent.refuse(UNKNOWN_FORMAT)
        else:
            self._agent.configure(spoken)
        if (heard := self._conversation.input_format) is None:
            self._user.refuse(UNKNOWN_FORMAT)
        else:
            self._user.configure(heard)

    async def _say_goodbye(self) -> None:
        await self._agent.drained(GOODBYE_CAP_S)
        self._hang_up.set()

    # Tools.

    def _answer(self, event: ClientToolCall) -> None:
        if (result := self._consent.answer(event)) is not None:
            self._post(result)
            self._tell(ToolAnswered(tool_call_id=event.tool_call_id, detail=NOT_OFFERED))

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
        if not (self._saying_goodbye or self._left.is_set()):
            self._outbox.speak(chunk, early=self._user.catching_up)
            self._wake.set()

    def withdraw(self, *, spoke: bool) -> None:
        """Drop what has not left of the user's words; if some was said, tell the agent so."""
        self._outbox.withdraw()
        if spoke and self._conversation.state is State.OPEN:
            self.add_context(WITHDRAWN, WITHDRAWN_ID)

    def say(self, text: str) -> None:
        """Send typed text as a turn of the user, as soon as the server would hear it."""
        self._post(UserMessage(text=text))

    def unsent(self) -> list[str]:
        """Typed texts that this call could not bring to the server."""
        return self._outbox.unsent()

    def add_context(self, text: str, context_id: str | None = None) -> None:
        """Tell the agent something without asking for an answer."""
        self._post(ContextualUpdate(text=text, context_id=context_id))

    def note_activity(self) -> None:
        """The user is there: at most every two seconds the agent hears so, never of a draft."""
        now_s = self._clock.monotonic()
        spaced = now_s - self._last_activity_s >= ACTIVITY_SPACING_S
        if spaced and self._conversation.state is State.OPEN:  # later, it would be no news
            self._last_activity_s = now_s
            self._post(UserActivity())

    def give_feedback(self, event_id: int, score: Score | None) -> None:
        """Rate one agent response; ``None`` takes it back."""
        self._post(Feedback(event_id=event_id, score=score))

    def end(self) -> None:
        """Hang up."""
        self._left.set()
        self._hang_up.set()

    def _post(self, event: ClientEvent) -> None:
        self._outbox.say(event)
        self._wake.set()

    async def _write(self, connection: Connection) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            while (event := self._outbox.next()) is not None:
                try:
                    await connection.send(event)
                except LocalProtocolError:
                    log.exception("could not write %s", type(event).__name__)
                if connection.closing is not None:
                    return  # what was written last may be lost; the outbox remembers it
                self._outbox.delivered()
