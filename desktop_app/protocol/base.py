"""The base of every wire message, and the values that stand for what could not be read.

The wire nests most payloads one level deep under a key of its own; here each event is flat, and
``wire_key`` remembers that key (``None``: the fields stand beside ``type``). The codec does the
folding. Fields that a server may leave out have defaults, so reading is lenient; writing is
strict. Shapes follow the two official AsyncAPI schemas ("Agents Contract" 1.0.0 and "real-time
API" 1.1.0) and, where those are silent, the official SDKs.

``repr`` tells the kind and the id and never the content: events carry spoken words, sound and
tool arguments, and whatever can be printed ends in a log one day.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

import msgspec

JsonObject: TypeAlias = dict[str, Any]
Finite: TypeAlias = Annotated[float, msgspec.Meta(ge=-1e15, le=1e15)]
"""A number that can be reckoned with: lenient reading would let the words "nan" and "inf" in."""
PartKind: TypeAlias = Literal["start", "delta", "stop"]
McpState: TypeAlias = Literal["loading", "awaiting_approval", "success", "failure"]
QueueState: TypeAlias = Literal["waiting", "admitted", "timed_out"]
Score: TypeAlias = Literal["like", "dislike"]
ToolErrorType: TypeAlias = Literal[
    "user_rejected",
    "external_server",
    "external_client",
    "customer_auth",
    "client_timeout",
    "unknown",
]


class LocalProtocolError(Exception):
    """This program tried to say what the protocol does not allow: a fault of ours.

    What the other side does wrong never raises: it arrives as `Malformed`, or is not delivered.
    """


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """A value inside an event."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """Base of every message."""

    wire_type: ClassVar[str] = ""
    """The ``type`` on the wire; empty only for `UserAudio`, which has none."""
    wire_key: ClassVar[str | None] = None
    """Key of the payload object; ``None`` when the fields stand beside ``type``."""

    def __repr__(self) -> str:
        event_id = getattr(self, "event_id", None)
        return f"<{type(self).__name__}{'' if event_id is None else f' {event_id}'}>"


# What could not be read: values to log by kind, never the end of a call.


class Unknown(Event, frozen=True, kw_only=True):
    """A well-formed message of a type that is not in this language."""

    type_name: str


class Malformed(Event, frozen=True, kw_only=True):
    """A message that could not be read. ``problem`` says where, never what it held."""

    problem: str
    type_name: str = ""


Unread: TypeAlias = Unknown | Malformed
