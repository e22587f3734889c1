"""The whole wire language in one place: every event, and the two directions as unions."""

from __future__ import annotations

from typing import TypeAlias

from desktop_app.protocol.base import (
    Event,
    JsonObject,
    LocalProtocolError,
    Malformed,
    McpState,
    PartKind,
    QueueState,
    Record,
    Score,
    ToolErrorType,
    Unknown,
    Unread,
)
from desktop_app.protocol.client_events import (
    ClientToolResult,
    ContextualUpdate,
    EnclaveSetup,
    Feedback,
    FileInput,
    InitiationData,
    McpToolApprovalResult,
    MultimodalMessage,
    Pong,
    SourceInfo,
    Text,
    ToolMockConfig,
    UserActivity,
    UserAudio,
    UserMessage,
)
from desktop_app.protocol.server_events import (
    AgentChatResponsePart,
    AgentReasoningResponsePart,
    AgentResponse,
    AgentResponseComplete,
    AgentResponseCorrection,
    AgentResponseMetadata,
    Alignment,
    AsrMetadata,
    Attachment,
    Audio,
    AudioAlignment,
    ClientFault,
    ContextUsage,
    ConversationMetadata,
    GuardrailTriggered,
    Interruption,
    Ping,
    QueueStatus,
    ServerFault,
    TentativeAgentResponse,
    TentativeUserTranscript,
    TurnProbability,
    UserTranscript,
    VadScore,
)
from desktop_app.protocol.tool_events import (
    AgentToolRequest,
    AgentToolResponse,
    AgentToolResponseFull,
    AgentTyping,
    ClientToolCall,
    DtmfRequest,
    ExternalAgentConnected,
    ExternalAgentDisconnected,
    McpConnectionStatus,
    McpIntegration,
    McpToolCall,
    RichContent,
)

ServerEvent: TypeAlias = (
    ConversationMetadata
    | AsrMetadata
    | Ping
    | QueueStatus
    | ServerFault
    | ClientFault
    | ContextUsage
    | GuardrailTriggered
    | Audio
    | AudioAlignment
    | UserTranscript
    | TentativeUserTranscript
    | AgentResponse
    | AgentResponseCorrection
    | AgentResponseMetadata
    | AgentResponseComplete
    | AgentChatResponsePart
    | AgentReasoningResponsePart
    | Interruption
    | VadScore
    | TurnProbability
    | TentativeAgentResponse
    | ClientToolCall
    | AgentToolRequest
    | AgentToolResponse
    | AgentToolResponseFull
    | McpToolCall
    | McpConnectionStatus
    | DtmfRequest
    | AgentTyping
    | ExternalAgentConnected
    | ExternalAgentDisconnected
    | RichContent
)

ClientEvent: TypeAlias = (
    InitiationData
    | EnclaveSetup
    | UserAudio
    | Pong
    | UserMessage
    | UserActivity
    | ContextualUpdate
    | ClientToolResult
    | McpToolApprovalResult
    | Feedback
    | MultimodalMessage
)

__all__ = [
    "AgentChatResponsePart",
    "AgentReasoningResponsePart",
    "AgentResponse",
    "AgentResponseComplete",
    "AgentResponseCorrection",
    "AgentResponseMetadata",
    "AgentToolRequest",
    "AgentToolResponse",
    "AgentToolResponseFull",
    "AgentTyping",
    "Alignment",
    "AsrMetadata",
    "Attachment",
    "Audio",
    "AudioAlignment",
    "ClientEvent",
    "ClientFault",
    "ClientToolCall",
    "ClientToolResult",
    "ContextUsage",
    "ContextualUpdate",
    "ConversationMetadata",
    "DtmfRequest",
    "EnclaveSetup",
    "Event",
    "ExternalAgentConnected",
    "ExternalAgentDisconnected",
    "Feedback",
    "FileInput",
    "GuardrailTriggered",
    "InitiationData",
    "Interruption",
    "JsonObject",
    "LocalProtocolError",
    "Malformed",
    "McpConnectionStatus",
    "McpIntegration",
    "McpState",
    "McpToolApprovalResult",
    "McpToolCall",
    "MultimodalMessage",
    "PartKind",
    "Ping",
    "Pong",
    "QueueState",
    "QueueStatus",
    "Record",
    "RichContent",
    "Score",
    "ServerEvent",
    "ServerFault",
    "SourceInfo",
    "TentativeAgentResponse",
    "TentativeUserTranscript",
    "Text",
    "ToolErrorType",
    "ToolMockConfig",
    "TurnProbability",
    "Unknown",
    "Unread",
    "UserActivity",
    "UserAudio",
    "UserMessage",
    "UserTranscript",
    "VadScore",
]
