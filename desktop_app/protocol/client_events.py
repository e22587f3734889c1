"""Client to server: every message this program may send."""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from desktop_app.protocol.base import Event, JsonObject, Record, Score, ToolErrorType


class Text(Record, frozen=True, kw_only=True):
    """The text inside a `MultimodalMessage`: a user message in its own right."""

    type: Literal["user_message"] = "user_message"
    text: str = ""


class FileInput(Record, frozen=True, kw_only=True):
    """A file that was uploaded to this conversation."""

    type: Literal["file_input"] = "file_input"
    file_id: str


class SourceInfo(Record, frozen=True, kw_only=True):
    """Which client speaks; programs outside the official list send ``unknown``."""

    source: str = "unknown"
    version: str = ""


class ToolMockConfig(Record, frozen=True, kw_only=True):
    """Which tools the server should pretend to call."""

    mocking_strategy: Literal["none", "all", "selected"] = "none"
    mocked_tool_names: tuple[str, ...] = ()
    fallback_strategy: Literal["raise_error", "call_real_tool"] | None = None


class InitiationData(Event, frozen=True, kw_only=True):
    """First message of the client. What is not set is left out, as the documentation asks."""

    wire_type: ClassVar[str] = "conversation_initiation_client_data"
    conversation_config_override: JsonObject | None = None
    custom_llm_extra_body: JsonObject | None = None
    dynamic_variables: JsonObject | None = None
    user_id: str | None = None
    source_info: SourceInfo | None = None
    branch_id: str | None = None
    environment: str | None = None
    starting_workflow_node_id: str | None = None
    procedure_ids: tuple[str, ...] | None = None
    start_procedure_ids: tuple[str, ...] | None = None
    tool_mock_config: ToolMockConfig | None = None


class EnclaveSetup(Event, frozen=True, kw_only=True):
    """Set-up of a self-hosted orchestrator, sent before `InitiationData`.

    The first four are always written, as ``null`` where they are not set.
    """

    wire_type: ClassVar[str] = "enclave_setup_config"
    agent_config_dict: JsonObject | None
    override_agent_config_list: tuple[JsonObject, ...] | None
    tools_config_list: tuple[JsonObject, ...] | None
    prompt_knowledge_base: JsonObject | tuple[str, ...] | None
    bedrock_inference_profile: str | None = None
    post_call_transcription_webhook: JsonObject | None = None
    post_call_audio_webhook: JsonObject | None = None
    post_call_transcription_webhook_url: str | None = None
    post_call_audio_webhook_url: str | None = None


class UserAudio(Event, frozen=True, kw_only=True):
    """Sound of the microphone in the agreed input format; the one message without a type."""

    chunk: bytes = msgspec.field(name="user_audio_chunk")


class Pong(Event, frozen=True, kw_only=True):
    """Answer to `Ping`, with the same id."""

    wire_type: ClassVar[str] = "pong"
    event_id: int | None = None


class UserMessage(Event, frozen=True, kw_only=True):
    """Typed text, treated like a spoken turn; the server does not echo it."""

    wire_type: ClassVar[str] = "user_message"
    text: str | None = None
    rich_content_id: str | None = None
    user_identifier: str | None = None


class UserActivity(Event, frozen=True, kw_only=True):
    """The user is busy (typing): the agent holds back its "are you still there"."""

    wire_type: ClassVar[str] = "user_activity"


class ContextualUpdate(Event, frozen=True, kw_only=True):
    """A note for the agent that asks for no answer; the same ``context_id`` supersedes."""

    wire_type: ClassVar[str] = "contextual_update"
    text: str
    context_id: str | None = None


class ClientToolResult(Event, frozen=True, kw_only=True):
    """What a client tool gave back: always a string."""

    wire_type: ClassVar[str] = "client_tool_result"
    tool_call_id: str
    result: str
    is_error: bool
    error_type: ToolErrorType | None = None


class McpToolApprovalResult(Event, frozen=True, kw_only=True):
    """The user's answer to an MCP tool that awaits approval."""

    wire_type: ClassVar[str] = "mcp_tool_approval_result"
    tool_call_id: str
    is_approved: bool


class Feedback(Event, frozen=True, kw_only=True):
    """Thumb up, thumb down, or ``None`` to clear, for one agent response."""

    wire_type: ClassVar[str] = "feedback"
    event_id: int
    score: Score | None


class MultimodalMessage(Event, frozen=True, kw_only=True):
    """Text and uploaded files in one turn; ``file`` repeats the first for older servers."""

    wire_type: ClassVar[str] = "multimodal_message"
    text: Text | None = None
    file: FileInput | None = None
    files: tuple[FileInput, ...] | None = None
