"""The agent's REST calls: a pure function from request to reply, in the service's shapes."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, field
from email.parser import BytesParser
from typing import Final, Literal
from urllib.parse import quote, urlencode

import msgspec

from desktop_app.local_agent import bodies
from desktop_app.local_agent.options import (
    PRIVATE_AGENT,
    PUBLIC_AGENT,
    AgentOptions,
    error_body,
)
from desktop_app.local_agent.record import Held

CONVERSATION_PATH: Final = "/v1/convai/conversation"
AGENTS: Final = {PUBLIC_AGENT: "Built-in agent", PRIVATE_AGENT: "Built-in agent (private)"}


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request. ``headers``: names in lower case."""

    method: str
    path: str
    query: dict[str, str] = field(default_factory=dict, repr=False)
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """One HTTP answer."""

    status: int
    body: bytes = field(default=b"", repr=False)
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True, repr=False)
class Signature:
    """One signed URL that was handed out."""

    agent_id: str
    expires_s: float
    conversation_id: str | None = None
    """Reserved by ``include_conversation_id``; such a signature works once."""


@dataclass(slots=True, repr=False)
class Rest:
    """Everything the calls need, and what they remember.

    Attributes:
        url: ``ws://host:port`` of this server.
        options: How the agent behaves now.
        clock: Seconds of a steady clock.
        new_id: Makes the random part of an id or a signature.
        held: The conversations since the start, oldest first.
        signatures: Signed URLs handed out, by signature.
        own_server_queries: What the imitation of a user's own server was asked, in order.
    """

    url: str
    options: AgentOptions
    clock: Callable[[], float]
    new_id: Callable[[], str]
    held: dict[str, Held] = field(default_factory=dict)
    signatures: dict[str, Signature] = field(default_factory=dict)
    own_server_queries: list[dict[str, str]] = field(default_factory=list)

    def reply(self, request: Request) -> Reply:
        """Answer a request. Never raises on account of what was asked."""
        refusal = self.options.rest_refusal
        if refusal is not None:
            return Reply(refusal.status, refusal.body, refusal.content_type, refusal.headers)
        path = request.path.rstrip("/")
        if path == "/health":
            return _json({"status": "ok"})
        if path.startswith("/my-server/signed-url"):
            return self._own_server(path, request)
        if request.method == "POST":
            return self._post(path, request)
        if request.method != "GET":
            return _error(405, "text", "", "Method Not Allowed")
        if path in (f"{CONVERSATION_PATH}/get-signed-url", f"{CONVERSATION_PATH}/get_signed_url"):
            return self._signed_url(path, request)
        if path == f"{CONVERSATION_PATH}/token":
            return self._token(request)
        if path.startswith("/v1/convai/agents/") and path.endswith("/widget"):
            return self._widget(path.split("/")[-2])
        if not path.startswith("/v1/"):
            return _NOT_FOUND
        return self._refuse_key(request) or self._with_key(path, request)

    def admit(self, query: dict[str, str]) -> tuple[str, str] | Reply:
        """Decide on a WebSocket's handshake.

        Returns:
            The agent's id and the conversation's id, or the refusal.
        """
        agent_id = query.get("agent_id", "")
        if agent_id not in AGENTS:
            return _no_agent(agent_id)
        conversation_id = f"conv_{self.new_id()}"
        if agent_id == PUBLIC_AGENT and "conversation_signature" not in query:
            return agent_id, conversation_id
        signature = self.signatures.get(query.get("conversation_signature", ""))
        if signature is None or signature.agent_id != agent_id:
            return _error(401, "full", "unauthorized", "This agent needs a signed URL.")
        if self.clock() > signature.expires_s:
            return _error(401, "full", "unauthorized", "The signed URL has expired.")
        if signature.conversation_id is not None:
            del self.signatures[query["conversation_signature"]]
            conversation_id = signature.conversation_id
        return agent_id, conversation_id

    # Without a key.

    def _widget(self, agent_id: str) -> Reply:
        if agent_id not in AGENTS:
            return _no_agent(agent_id)
        if agent_id == PRIVATE_AGENT:
            return _error(401, "full", "unauthorized", "This agent needs a signature.")
        return _json({"agent_id": agent_id, "widget_config": {}})

    def _token(self, request: Request) -> Reply:
        agent_id = request.query.get("agent_id", "")
        if agent_id not in AGENTS:
            return _no_agent(agent_id)
        if agent_id == PRIVATE_AGENT and (refused := self._refuse_key(request)):
            return refused
        conversation_id = f"conv_{self.new_id()}"
        claims = {"video": {"room": f"room_{agent_id}_{conversation_id}", "roomJoin": True}}
        token = ".".join(
            base64.urlsafe_b64encode(part).rstrip(b"=").decode()
            for part in (b'{"alg":"none"}', msgspec.json.encode(claims), self.new_id().encode())
        )
        return _json({"token": token, "conversation_id": conversation_id})

    def _own_server(self, path: str, request: Request) -> Reply:
        """Imitate a user's own server that hands out signed URLs."""
        if request.headers.get("authorization") != self.options.own_server_auth:
            return Reply(401, b"Who are you?", "text/plain")
        self.own_server_queries.append(request.query)
        url = self._sign(request.query.get("agent_id", PRIVATE_AGENT), {})
        if path.endswith("/json"):
            return _json({"signed_url": url})
        return Reply(200, f"{url}\n".encode(), "text/plain")

    def _post(self, path: str, request: Request) -> Reply:
        parts = path.split("/")
        match parts:
            case ["", "v1", "convai", "conversations", conversation_id, "files"]:
                return self._upload(conversation_id, request)
            case ["", "v1", "convai", "conversations", conversation_id, "feedback"]:
                return self._feedback(conversation_id, request)
            case _:
                return _NOT_FOUND

    def _upload(self, conversation_id: str, request: Request) -> Reply:
        held = self.held.get(conversation_id)
        if held is None:
            return _no_conversation()
        size = _uploaded_bytes(request)
        if size is None:
            return Reply(422, error_body("list", "missing", "field required"))
        file_id = f"file_{self.new_id()}"
        held.files[file_id] = size
        return _json({"file_id": file_id})

    def _feedback(self, conversation_id: str, request: Request) -> Reply:
        held = self.held.get(conversation_id)
        if held is None:
            return _no_conversation()
        try:
            held.overall_feedback.append(msgspec.json.decode(request.body, type=dict[str, object]))
        except msgspec.MsgspecError:
            return Reply(422, error_body("list", "json_invalid", "JSON decode error"))
        return _json({})

    # With a key.

    def _refuse_key(self, request: Request) -> Reply | None:
        key = request.headers.get("xi-api-key", "")
        if not key:
            return _error(401, "full", "missing_api_key", "An API key is required.")
        if not self.options.accepts_key(key):
            return _error(401, "full", "invalid_api_key", "Invalid API key")
        return None

    def _signed_url(self, path: str, request: Request) -> Reply:
        hyphens = path.endswith("get-signed-url")
        if self.options.only_underscores if hyphens else self.options.only_hyphens:
            return _NOT_FOUND
        if refused := self._refuse_key(request):
            return refused
        agent_id = request.query.get("agent_id", "")
        if not agent_id:
            return Reply(422, error_body("list", "missing", "field required"))
        if agent_id not in AGENTS:
            return _no_agent(agent_id)
        return _json({"signed_url": self._sign(agent_id, request.query)})

    def _sign(self, agent_id: str, query: dict[str, str]) -> str:
        reserved = None
        if query.get("include_conversation_id", "").lower() == "true":
            reserved = f"conv_{self.new_id()}"
        signature = f"cvtkn_{self.new_id()}"
        expires_s = self.clock() + self.options.signed_url_valid_s
        self.signatures[signature] = Signature(agent_id, expires_s, reserved)
        asked = {"agent_id": agent_id, "conversation_signature": signature}
        return f"{self.url}{CONVERSATION_PATH}?{urlencode(asked, quote_via=quote)}"

    def _with_key(self, path: str, request: Request) -> Reply:
        match path.split("/")[2:]:
            case ["user"]:
                return _json(bodies.USER)
            case ["user", "subscription"]:
                return _json(bodies.SUBSCRIPTION)
            case ["convai", "agents"]:
                return self._agents(request.query)
            case ["convai", "agents", agent_id]:
                return self._agent(agent_id)
            case ["convai", "conversations"]:
                return self._conversations(request.query)
            case ["convai", "conversations", conversation_id]:
                held = self.held.get(conversation_id)
                return (
                    _no_conversation()
                    if held is None
                    else _json(bodies.conversation(held, AGENTS[held.agent_id]))
                )
            case _:
                return _NOT_FOUND

    def _agents(self, query: dict[str, str]) -> Reply:
        sought = query.get("search", "").lower()
        agents = [
            bodies.agent_line(*agent) for agent in AGENTS.items() if sought in agent[1].lower()
        ]
        page, cursor = bodies.page(agents, query)
        return _json({"agents": page, "next_cursor": cursor, "has_more": cursor is not None})

    def _agent(self, agent_id: str) -> Reply:
        name = AGENTS.get(agent_id)
        if name is None:
            return _no_agent(agent_id)
        return _json(bodies.agent(agent_id, name, self.options))

    def _conversations(self, query: dict[str, str]) -> Reply:
        wanted = query.get("agent_id")
        newest_first = [
            bodies.conversation_line(held, AGENTS[held.agent_id])
            for held in reversed(self.held.values())
            if wanted in (None, held.agent_id)
        ]
        page, cursor = bodies.page(newest_first, query)
        return _json({"conversations": page, "next_cursor": cursor, "has_more": cursor is not None})


def _uploaded_bytes(request: Request) -> int | None:
    """Size of the multipart field ``file``, or ``None`` when there is none."""
    kind = request.headers.get("content-type", "")
    if not kind.startswith("multipart/form-data"):
        return None
    message = BytesParser().parsebytes(
        b"Content-Type: " + kind.encode() + b"\r\n\r\n" + request.body
    )
    if not message.is_multipart():
        return None
    for part in message.walk():
        if part.get_param("name", header="content-disposition") == "file":
            payload = part.get_payload(decode=True)
            return len(payload) if isinstance(payload, bytes) else None
    return None


def _json(value: object) -> Reply:
    return Reply(200, msgspec.json.encode(value))


def _error(status: int, shape: Literal["full", "text"], code: str, message: str) -> Reply:
    return Reply(status, error_body(shape, code, message))


def _no_agent(agent_id: str) -> Reply:
    if not agent_id:
        return Reply(422, error_body("list", "missing", "field required"))
    return _error(404, "full", "agent_not_found", "There is no agent with this id.")


def _no_conversation() -> Reply:
    return _error(404, "full", "document_not_found", "There is no conversation with this id.")


_NOT_FOUND: Final = _error(404, "text", "", "Not Found")
