"""`AgentOptions`: how the agent behaves, for people and for tests of everything that can fail."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

import msgspec

PUBLIC_AGENT: Final = "earshot-builtin"
PRIVATE_AGENT: Final = "earshot-private"
"""Needs a signed URL."""

KEY_PREFIX: Final = "sk_test"
"""Keys that begin so are accepted when `AgentOptions.api_key` is not set."""

BodyShape: TypeAlias = Literal["full", "short", "list", "text"]
"""The four shapes that error bodies of the service take."""

Moment: TypeAlias = Literal["before_metadata", "after_metadata", "after_greeting", "in_answer"]


def error_body(
    shape: BodyShape, code: str = "invalid_request", message: str = "The request is not valid."
) -> bytes:
    """Write an error body as the service does, in one of its four shapes.

    ``full``: an object with type, code, message, status and request id; ``short``: status and
    message; ``list``: FastAPI's list of faults, each with a place; ``text``: a string.
    """
    detail: object
    match shape:
        case "full":
            detail = {
                "type": _ERROR_TYPES.get(code, "invalid_request_error"),
                "code": code,
                "message": message,
                "status": code,
                "request_id": "req-local",
                "param": None,
            }
        case "short":
            detail = {"status": code, "message": message}
        case "list":
            detail = [{"loc": ["query", "agent_id"], "msg": message, "type": code}]
        case "text":
            detail = message
    return msgspec.json.encode({"detail": detail})


_ERROR_TYPES: Final = {
    "invalid_api_key": "authentication_error",
    "missing_api_key": "authentication_error",
    "unauthorized": "authentication_error",
    "agent_not_found": "not_found_error",
    "rate_limit_exceeded": "rate_limit_error",
}


@dataclass(frozen=True, slots=True)
class Refusal:
    """An HTTP answer in place of the upgrade: an error, or a redirect with ``Location``."""

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    content_type: str = "application/json"


@dataclass(frozen=True, slots=True)
class CloseAt:
    """When and how the server ends the conversation by itself.

    ``code`` ``None`` loses the line without a close frame.
    """

    moment: Moment
    code: int | None = 1000
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentOptions:
    """How the agent behaves. The defaults behave as the service does."""

    output_format: str = "pcm_16000"
    input_format: str = "pcm_16000"
    first_message: str | None = None
    """``None``: a greeting; ``""``: wait for the user. The client's override goes first."""

    chunk_ms: int = 250
    """Length of a chunk of speech."""

    burst: float = 3.0
    """How many times faster than real time sound is sent; 1 is real time; 0 is all at once."""

    jitter_ms: float = 0.0
    """Each chunk is sent up to so much late; it never runs ahead of `burst`."""

    jitter_seed: int = 1
    ping_interval_s: float = 2.0
    """0 sends no pings."""

    queue_s: float = 0.0
    """How long each conversation is held in the queue."""

    queue_times_out: bool = False
    """Whether the queue ends with ``timed_out`` and close code 3008 instead of admission."""

    silent_metadata: bool = False
    """Whether the server accepts the socket and then says nothing at all."""

    refusal: Refusal | None = None
    """Refuse every handshake with this answer."""

    rest_refusal: Refusal | None = None
    """Refuse every REST call with this answer."""

    close_at: CloseAt | None = None
    raw_after_metadata: tuple[str, ...] = field(default=(), repr=False)
    """Text frames sent as they are, after the metadata."""

    api_key: str | None = field(default=None, repr=False)
    """The one accepted key; ``None`` accepts keys that begin with `KEY_PREFIX`."""

    only_hyphens: bool = False
    only_underscores: bool = False
    """Which spelling of the signed URL's path is answered; the other is a 404."""

    signed_url_valid_s: float = 900.0
    own_server_auth: str = field(default="Bearer local-secret", repr=False)
    """``Authorization`` that the imitation of a user's own server asks for."""

    tool_timeout_s: float = 20.0
    approval_timeout_s: float = 30.0
    initiation_timeout_s: float = 20.0
    """How long the client's first message is waited for."""

    def accepts_key(self, key: str) -> bool:
        """Whether an ``xi-api-key`` opens this server."""
        return key.startswith(KEY_PREFIX) if self.api_key is None else key == self.api_key


@dataclass(frozen=True, slots=True, kw_only=True)
class NextCall:
    """What a typed command changes for the conversations to come; ``None`` leaves it."""

    output_format: str | None = None
    input_format: str | None = None
    queue_s: float | None = None
    """For the next conversation alone."""
