"""What is legal now: the state of one conversation, for either role. No I/O, no clock.

Both ends of a conversation live through the same states, because the same messages move both, said
or heard:

    NEW --InitiationData--> CONNECTING --ConversationMetadata--> OPEN <--QueueStatus--> QUEUED
                                        (close() leads from anywhere to CLOSED)

So the state is not kept, it is read off what has been said; roles differ only in what they may
say, which is the table `_MAY_SAY`. A shell gives what it hears to `receive`, sends what `replies`
returns, and passes whatever it wants to say through `send`.

What the other side does wrong is never an error: it is not delivered. What this side does wrong
raises `LocalProtocolError`.

**The watermark.** An interruption names the id of what was interrupted: sound at or below it is
stale, sound above it belongs to the next turn ("real-time API" 1.1.0, InterruptionEvent). The
official SDKs disagree about the equal id: Python and Node drop sound with ``event_id <= N``, the
JavaScript client reports sound with ``N <= event_id`` and plays it all. The public schema's words
decide for the former. Unlike theirs, the watermark never falls: a later interruption with a lower
id frees nothing that an earlier one made stale.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final, NamedTuple, TypeVar, get_args

from desktop_app.protocol.base import LocalProtocolError, Malformed, Unknown
from desktop_app.protocol.events import (
    AgentResponse,
    Audio,
    ClientEvent,
    ClientFault,
    ClientToolCall,
    ClientToolResult,
    ConversationMetadata,
    EnclaveSetup,
    Event,
    Feedback,
    InitiationData,
    Interruption,
    McpToolApprovalResult,
    McpToolCall,
    Ping,
    Pong,
    QueueState,
    QueueStatus,
    Score,
    ServerEvent,
    ServerFault,
)
from desktop_app.protocol.formats import AudioFormat

_E = TypeVar("_E", bound=Event)
_Kinds = tuple[type[Event], ...]


class Role(Enum):
    """Which end of the wire this is."""

    CLIENT = "client"
    SERVER = "server"


class State(Enum):
    """How far a conversation has come."""

    NEW = "new"
    """Nothing said: the client's `InitiationData` comes next."""
    CONNECTING = "connecting"
    """The server's `ConversationMetadata` comes next."""
    OPEN = "open"
    QUEUED = "queued"
    """Held by a concurrency limit: the server throws away what the client says."""
    CLOSED = "closed"


class _Row(NamedTuple):
    """What a role may say in a state; anything else is an error of ours."""

    now: _Kinds = ()
    not_now: _Kinds = ()
    """Legal, but the other side would not hear it: `Conversation.send` gives ``None``."""


_SERVER_SAYS: Final[_Kinds] = get_args(ServerEvent)
_CLIENT_SAYS: Final[_Kinds] = get_args(ClientEvent)
_FAULTS: Final[_Kinds] = (ServerFault, ClientFault)
_OPENING: Final[_Kinds] = (EnclaveSetup, InitiationData)
_CLIENT_TALK: Final[_Kinds] = tuple(kind for kind in _CLIENT_SAYS if kind not in _OPENING)
_SERVER_TALK: Final[_Kinds] = tuple(
    kind for kind in _SERVER_SAYS if kind is not ConversationMetadata
)

_MAY_SAY: Final[Mapping[tuple[Role, State], _Row]] = {
    (Role.CLIENT, State.NEW): _Row(_OPENING),
    (Role.CLIENT, State.CONNECTING): _Row((Pong,), _CLIENT_TALK),
    (Role.CLIENT, State.OPEN): _Row(_CLIENT_TALK),
    (Role.CLIENT, State.QUEUED): _Row((Pong,), _CLIENT_TALK),
    (Role.CLIENT, State.CLOSED): _Row((), _CLIENT_SAYS),
    (Role.SERVER, State.NEW): _Row(_FAULTS),
    (Role.SERVER, State.CONNECTING): _Row((ConversationMetadata, *_FAULTS)),
    (Role.SERVER, State.OPEN): _Row(_SERVER_TALK),
    (Role.SERVER, State.QUEUED): _Row(_SERVER_TALK),
    (Role.SERVER, State.CLOSED): _Row((), _SERVER_SAYS),
}


class Conversation:
    """One conversation, from the first message to the last; not to be used twice.

    Args:
        role: Which end this is.
    """

    def __init__(self, role: Role) -> None:
        self._role = role
        self._initiated = False
        self._closed = False
        self._metadata: ConversationMetadata | None = None
        self._queue: QueueState | None = None
        self._watermark = 0
        self._latest_audio_id = 0
        self._last_response_id: int | None = None
        self._last_fault: ServerFault | ClientFault | None = None
        self._pongs: list[Pong] = []
        self._tool_calls: set[str] = set()
        self._tool_results: set[str] = set()
        self._approvals_asked: set[str] = set()
        self._approvals_over: set[str] = set()
        self._approvals_given: set[str] = set()

    # What is known.

    @property
    def state(self) -> State:
        """How far the conversation has come."""
        if self._closed:
            return State.CLOSED
        if not self._initiated:
            return State.NEW
        if self._metadata is None:
            return State.CONNECTING
        if self._queue in ("waiting", "timed_out"):
            return State.QUEUED
        return State.OPEN

    @property
    def metadata(self) -> ConversationMetadata | None:
        """The server's first message; a second one changes nothing."""
        return self._metadata

    @property
    def conversation_id(self) -> str:
        """The service's id of this conversation, empty until the metadata has come."""
        return "" if self._metadata is None else self._metadata.conversation_id

    @property
    def input_format(self) -> AudioFormat | None:
        """Format of the user's sound; ``None`` before the metadata and where it is not known."""
        known = self._metadata
        return None if known is None else AudioFormat.parse(known.user_input_audio_format)

    @property
    def output_format(self) -> AudioFormat | None:
        """Format of the agent's sound; ``None`` before the metadata and where it is not known."""
        known = self._metadata
        return None if known is None else AudioFormat.parse(known.agent_output_audio_format)

    @property
    def queue(self) -> QueueState | None:
        """Last word of the queue, ``None`` where there is none."""
        return self._queue

    @property
    def watermark(self) -> int:
        """Highest id that an interruption made stale; 0 before the first. Never falls."""
        return self._watermark

    @property
    def last_response_id(self) -> int | None:
        """Id of the last response or sound: what a `Feedback` without further words is about."""
        return self._last_response_id

    @property
    def last_fault(self) -> ServerFault | ClientFault | None:
        """The last error that the server spoke of, for the report of how the call ended."""
        return self._last_fault

    def is_stale(self, event_id: int) -> bool:
        """Whether sound with this id must not be played any more.

        Ids begin at 1; sound without a usable id (0) is never stale on arrival.
        """
        return 0 < event_id <= self._watermark

    # What is heard and said.

    def receive(self, event: ServerEvent | ClientEvent | Unknown | Malformed) -> bool:
        """Take in what the other side said. Afterwards send what `replies` returns.

        Returns:
            Whether to pass it on. Not passed on: stale sound, a second metadata, a tool call or a
            request for approval that was heard before, a second answer to one, whatever the other
            side may not say at all, and at a server what a client says while it is held in the
            queue. What could not be read is passed on, to be logged.
        """
        state = self.state
        if state is State.CLOSED:
            return False
        if isinstance(event, (Unknown, Malformed)):
            return True
        if self._role is Role.CLIENT:
            if isinstance(event, Ping) and event.event_id is not None:
                self._pongs.append(Pong(event_id=event.event_id))
            return isinstance(event, _SERVER_SAYS) and not self._server_said(event)
        if state is State.NEW and not isinstance(event, _OPENING):
            return False
        if state is State.QUEUED and not isinstance(event, Pong):
            return False
        if not isinstance(event, _CLIENT_SAYS) or self._is_too_late(event):
            return False
        return not self._client_said(event)

    def replies(self) -> list[Pong]:
        """Take what has to be sent at once, ahead of everything that waits.

        A client has a `Pong` for every `Ping`, also for those before the metadata; only its own
        first message goes ahead of them. A ping without an id has no answer.
        """
        if not self._initiated:
            return []
        pongs, self._pongs = self._pongs, []
        return pongs

    def send(self, event: _E) -> _E | None:
        """Ask to say ``event``.

        Returns:
            The event, to be written now; or ``None``: the other side would not hear it. While the
            state is CONNECTING or QUEUED, words may be held and asked for again when it is OPEN,
            and sound is dropped; otherwise its time is over (the conversation is closed, the
            approval was withdrawn, the sound was interrupted) and it is dropped.

        Raises:
            LocalProtocolError: This role may not say that now, or never, or not twice.
        """
        state = self.state
        row = _MAY_SAY[self._role, state]
        if not isinstance(event, (*row.now, *row.not_now)):
            raise LocalProtocolError(f"a {self._role.value} may not say {event!r} while {state}")
        if not isinstance(event, row.now) or self._is_too_late(event):
            return None
        say = self._client_said if self._role is Role.CLIENT else self._server_said
        if fault := say(event):
            raise LocalProtocolError(f"{event!r}: {fault}")
        return event

    def close(self) -> None:
        """The connection has ended; nothing is said or heard from here on."""
        self._closed = True

    # What it means. Either role learns the same from the same words; each of these returns why
    # the event does not count, or nothing.

    def _is_too_late(self, event: Event) -> bool:
        """Whether the other side's last word made this one void before it was sent."""
        if isinstance(event, Audio):
            return self.is_stale(event.event_id)
        if isinstance(event, McpToolApprovalResult):
            call_id = event.tool_call_id
            return call_id in self._approvals_over and call_id not in self._approvals_given
        return False

    def _server_said(self, event: Event) -> str:
        match event:
            case ConversationMetadata():
                if self._metadata is not None:
                    return "the metadata is given once"
                self._metadata = event
            case QueueStatus(status=status):
                self._queue = status
            case Interruption(event_id=interrupted):
                # Without a usable id, what was interrupted is whatever had been heard so far.
                reached = self._latest_audio_id if interrupted is None else interrupted
                self._watermark = max(self._watermark, reached)
            case Audio(event_id=audio_id):
                if self.is_stale(audio_id):
                    return "the sound is stale"
                self._latest_audio_id = max(self._latest_audio_id, audio_id)
                self._last_response_id = audio_id or self._last_response_id
            case AgentResponse(event_id=int(response_id)):
                self._last_response_id = response_id
            case ClientToolCall(tool_call_id=call_id):
                if call_id in self._tool_calls:
                    return "the tool was called before with this id"
                self._tool_calls.add(call_id)
            case McpToolCall(tool_call_id=call_id, state="awaiting_approval"):
                if call_id in self._approvals_asked:
                    return "approval was asked for before with this id"
                self._approvals_asked.add(call_id)
            case McpToolCall(tool_call_id=call_id):
                self._approvals_over.update({call_id} & self._approvals_asked)
            case ServerFault() | ClientFault():
                self._last_fault = event
        return ""

    def _client_said(self, event: Event) -> str:
        match event:
            case EnclaveSetup() if self._initiated:
                return "it goes before the first message"
            case InitiationData():
                if self._initiated:
                    return "it is the first message alone"
                self._initiated = True
            case ClientToolResult(tool_call_id=call_id):
                return _answered_once(call_id, self._tool_calls, self._tool_results)
            case McpToolApprovalResult(tool_call_id=call_id):
                return _answered_once(call_id, self._approvals_asked, self._approvals_given)
            case Feedback(score=score) if score is not None and score not in get_args(Score):
                return "no such score"
        return ""


def _answered_once(call_id: str, asked: set[str], answered: set[str]) -> str:
    if call_id not in asked:
        return "nobody asked"
    if call_id in answered:
        return "it is answered once"
    answered.add(call_id)
    return ""
