"""Server to client: tools, people and rich content."""

from __future__ import annotations

from typing import ClassVar

from desktop_app.protocol.base import Event, Finite, JsonObject, McpState, Record

# Tools.


class ClientToolCall(Event, frozen=True, kw_only=True):
    """The agent asks this program to do something; answer with `ClientToolResult` if expected."""

    wire_type: ClassVar[str] = "client_tool_call"
    wire_key: ClassVar[str | None] = "client_tool_call"
    tool_name: str
    tool_call_id: str
    parameters: JsonObject = {}
    event_id: int | None = None
    expects_response: bool = True


class AgentToolRequest(Event, frozen=True, kw_only=True):
    """The agent starts a tool of its own. For information: never execute it."""

    wire_type: ClassVar[str] = "agent_tool_request"
    wire_key: ClassVar[str | None] = "agent_tool_request"
    tool_name: str = ""
    tool_call_id: str = ""
    tool_type: str = ""
    event_id: int | None = None
    expects_response: bool | None = None
    disable_interruptions: bool | None = None
    response_timeout_secs: int | None = None
    execution_mode: str | None = None


class AgentToolResponse(Event, frozen=True, kw_only=True):
    """A tool of the agent has ended; ``tool_name == "end_call"`` means the agent hangs up."""

    wire_type: ClassVar[str] = "agent_tool_response"
    wire_key: ClassVar[str | None] = "agent_tool_response"
    tool_name: str = ""
    tool_call_id: str = ""
    tool_type: str = ""
    is_error: bool = False
    is_called: bool = True
    is_blocked: bool = False
    event_id: int | None = None


class AgentToolResponseFull(Event, frozen=True, kw_only=True):
    """`AgentToolResponse` with the tool's result as an opaque, size-capped string."""

    wire_type: ClassVar[str] = "agent_tool_response_full_payload"
    wire_key: ClassVar[str | None] = "agent_tool_response_full_payload"
    tool_name: str = ""
    tool_call_id: str = ""
    tool_type: str = ""
    is_error: bool = False
    is_called: bool = True
    is_blocked: bool = False
    event_id: int | None = None
    full_tool_result: str = ""
    truncated: bool = False


class McpToolCall(Event, frozen=True, kw_only=True):
    """An MCP tool moves on; in ``awaiting_approval`` answer once with `McpToolApprovalResult`."""

    wire_type: ClassVar[str] = "mcp_tool_call"
    wire_key: ClassVar[str | None] = "mcp_tool_call"
    service_id: str = ""
    tool_call_id: str
    tool_name: str = ""
    tool_description: str | None = None
    parameters: JsonObject = {}
    timestamp: str | None = None
    state: McpState
    approval_timeout_secs: Finite = 300
    result: tuple[JsonObject, ...] | None = None
    error_message: str | None = None


class McpIntegration(Record, frozen=True, kw_only=True):
    """One MCP server of the agent."""

    integration_id: str = ""
    integration_type: str = ""
    is_connected: bool = False
    tool_count: int = 0


class McpConnectionStatus(Event, frozen=True, kw_only=True):
    """Which MCP servers the agent reaches."""

    wire_type: ClassVar[str] = "mcp_connection_status"
    wire_key: ClassVar[str | None] = "mcp_connection_status"
    integrations: tuple[McpIntegration, ...] = ()


class DtmfRequest(Event, frozen=True, kw_only=True):
    """Telephony tones; listed by the official enum, shape unknown."""

    wire_type: ClassVar[str] = "dtmf_request"
    wire_key: ClassVar[str | None] = "dtmf_request_event"


# People and rich content.


class AgentTyping(Event, frozen=True, kw_only=True):
    """A human agent types; clear the hint after ``duration_ms``."""

    wire_type: ClassVar[str] = "agent_typing"
    wire_key: ClassVar[str | None] = "agent_typing_event"
    is_typing: bool = False
    duration_ms: Finite | None = None


class ExternalAgentConnected(Event, frozen=True, kw_only=True):
    """A human took over."""

    wire_type: ClassVar[str] = "external_agent_connected"
    wire_key: ClassVar[str | None] = "external_agent_connected_event"


class ExternalAgentDisconnected(Event, frozen=True, kw_only=True):
    """The human left."""

    wire_type: ClassVar[str] = "external_agent_disconnected"
    wire_key: ClassVar[str | None] = "external_agent_disconnected_event"


class RichContent(Event, frozen=True, kw_only=True):
    """A component to show (cards, buttons), experimental; a tap answers with its id."""

    wire_type: ClassVar[str] = "rich_content"
    wire_key: ClassVar[str | None] = "rich_content"
    rich_content_id: str = ""
    component: str = ""
    props: JsonObject = {}
    event_id: int | None = None
