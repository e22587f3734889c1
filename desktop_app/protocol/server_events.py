"""Server to client: the session, sound and words."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from desktop_app.protocol.base import Event, Finite, JsonObject, PartKind, QueueState, Record

# The session.


class ConversationMetadata(Event, frozen=True, kw_only=True):
    """First message of the server: the id and both audio formats. Sent once."""

    wire_type: ClassVar[str] = "conversation_initiation_metadata"
    wire_key: ClassVar[str | None] = "conversation_initiation_metadata_event"
    conversation_id: str = ""
    agent_output_audio_format: str = "pcm_16000"
    user_input_audio_format: str = "pcm_16000"


class AsrMetadata(Event, frozen=True, kw_only=True):
    """Speech recognition has started; no documented fields."""

    wire_type: ClassVar[str] = "asr_initiation_metadata"
    wire_key: ClassVar[str | None] = "asr_initiation_metadata_event"


class Ping(Event, frozen=True, kw_only=True):
    """The server measures the round trip: answer with `Pong` at once.

    ``ping_ms`` is the server's estimate from earlier rounds, absent at first.
    """

    wire_type: ClassVar[str] = "ping"
    wire_key: ClassVar[str | None] = "ping_event"
    event_id: int | None = None
    ping_ms: Finite | None = None


class QueueStatus(Event, frozen=True, kw_only=True):
    """The caller is held by a concurrency limit; while waiting the server drops our messages."""

    wire_type: ClassVar[str] = "queue_status"
    wire_key: ClassVar[str | None] = "queue_status_event"
    status: QueueState


class ServerFault(Event, frozen=True, kw_only=True):
    """Something failed at the service; a close with the same code usually follows."""

    wire_type: ClassVar[str] = "error"
    wire_key: ClassVar[str | None] = "error_event"
    code: int | None = None
    message: str | None = None
    error_type: str | None = None
    reason: str | None = None
    debug_message: str | None = None
    details: JsonObject | None = None


class ClientFault(Event, frozen=True, kw_only=True):
    """The service refuses what we sent ("real-time API" spelling of an error)."""

    wire_type: ClassVar[str] = "client_error"
    wire_key: ClassVar[str | None] = "error_event"
    code: int | None = None
    error_name: str | None = None
    message: str | None = None


class ContextUsage(Event, frozen=True, kw_only=True):
    """How full the model's context is, after an agent turn."""

    wire_type: ClassVar[str] = "context_usage"
    wire_key: ClassVar[str | None] = "context_usage_event"
    event_id: int | None = None
    model: str = ""
    context_tokens: int = 0
    context_limit_tokens: int = 0


class GuardrailTriggered(Event, frozen=True, kw_only=True):
    """A guardrail of the agent acted; one schema sends no payload at all."""

    wire_type: ClassVar[str] = "guardrail_triggered"
    wire_key: ClassVar[str | None] = "guardrail_triggered_event"
    guardrail_name: str = ""


# Sound and words.


class Alignment(Record, frozen=True, kw_only=True):
    """When each character of a chunk is spoken, in milliseconds from the chunk's start."""

    chars: tuple[str, ...] = ()
    char_start_times_ms: tuple[Finite, ...] = ()
    char_durations_ms: tuple[Finite, ...] = ()


class Audio(Event, frozen=True, kw_only=True):
    """Sound the agent speaks, faster than real time; many chunks share one ``event_id``.

    ``chunk``: raw samples in the agreed output format (base64 on the wire); empty where the
    message carries an alignment alone.
    ``event_id``: ids of the service begin at 1, so 0 stands for sound without a usable id; it is
    always played on arrival, and an interruption clears it where it is still queued.
    ``is_final``: last chunk of the present response.
    """

    wire_type: ClassVar[str] = "audio"
    wire_key: ClassVar[str | None] = "audio_event"
    chunk: bytes = msgspec.field(name="audio_base_64", default=b"")
    event_id: int = 0
    alignment: Alignment | None = None
    is_final: bool = False


class AudioAlignment(Event, frozen=True, kw_only=True):
    """Alignment apart from its sound, as some servers send it."""

    wire_type: ClassVar[str] = "audio_alignment"
    wire_key: ClassVar[str | None] = "audio_alignment_event"
    event_id: int = 0
    alignment: Alignment | None = None


class UserTranscript(Event, frozen=True, kw_only=True):
    """What the user said, final."""

    wire_type: ClassVar[str] = "user_transcript"
    wire_key: ClassVar[str | None] = "user_transcription_event"
    user_transcript: str
    event_id: int | None = None


class TentativeUserTranscript(Event, frozen=True, kw_only=True):
    """What the user seems to say so far; replaces the one before."""

    wire_type: ClassVar[str] = "tentative_user_transcript"
    wire_key: ClassVar[str | None] = "tentative_user_transcription_event"
    user_transcript: str
    event_id: int | None = None


class Attachment(Record, frozen=True, kw_only=True):
    """A file relayed by a human agent."""

    url: str = ""
    name: str = ""
    mime_type: str | None = None


class AgentResponse(Event, frozen=True, kw_only=True):
    """The whole text of the agent's turn, sent with its first sound; not all may be spoken."""

    wire_type: ClassVar[str] = "agent_response"
    wire_key: ClassVar[str | None] = "agent_response_event"
    agent_response: str
    event_id: int | None = None
    attachments: tuple[Attachment, ...] | None = None


class AgentResponseCorrection(Event, frozen=True, kw_only=True):
    """What the agent really said before it was interrupted; replaces that turn's text."""

    wire_type: ClassVar[str] = "agent_response_correction"
    wire_key: ClassVar[str | None] = "agent_response_correction_event"
    original_agent_response: str = ""
    corrected_agent_response: str
    event_id: int | None = None


class AgentResponseMetadata(Event, frozen=True, kw_only=True):
    """What a custom language model attached to its answer."""

    wire_type: ClassVar[str] = "agent_response_metadata"
    wire_key: ClassVar[str | None] = "agent_response_metadata_event"
    metadata: JsonObject = {}
    event_id: int | None = None


class AgentResponseComplete(Event, frozen=True, kw_only=True):
    """No more text or sound belongs to this response."""

    wire_type: ClassVar[str] = "agent_response_complete"
    wire_key: ClassVar[str | None] = "agent_response_complete_event"
    event_id: int | None = None


class AgentChatResponsePart(Event, frozen=True, kw_only=True):
    """Streamed text of a text conversation; the full response follows with the same id."""

    wire_type: ClassVar[str] = "agent_chat_response_part"
    wire_key: ClassVar[str | None] = "text_response_part"
    text: str = ""
    part: PartKind = msgspec.field(name="type", default="delta")
    event_id: int | None = None


class AgentReasoningResponsePart(Event, frozen=True, kw_only=True):
    """Streamed reasoning, experimental; its id is a string of its own numbering."""

    wire_type: ClassVar[str] = "agent_reasoning_response_part"
    wire_key: ClassVar[str | None] = "reasoning_response_part"
    text: str = ""
    part: PartKind = msgspec.field(name="type", default="delta")
    event_id: str | int | None = None


class Interruption(Event, frozen=True, kw_only=True):
    """The user spoke over the agent: sound at or below this id must not be played any more."""

    wire_type: ClassVar[str] = "interruption"
    wire_key: ClassVar[str | None] = "interruption_event"
    event_id: int | None = None
    reason: str | None = None


class VadScore(Event, frozen=True, kw_only=True):
    """How sure the server is that the user speaks, 0 to 1."""

    wire_type: ClassVar[str] = "vad_score"
    wire_key: ClassVar[str | None] = "vad_score_event"
    vad_score: Finite


class TurnProbability(Event, frozen=True, kw_only=True):
    """How likely the user's turn has ended, 0 to 1; internal to the service, rare."""

    wire_type: ClassVar[str] = "internal_turn_probability"
    wire_key: ClassVar[str | None] = "turn_probability_internal_event"
    turn_probability: Finite


class TentativeAgentResponse(Event, frozen=True, kw_only=True):
    """A draft of the answer that may be thrown away; internal to the service, rare."""

    wire_type: ClassVar[str] = "internal_tentative_agent_response"
    wire_key: ClassVar[str | None] = "tentative_agent_response_internal_event"
    tentative_agent_response: str
