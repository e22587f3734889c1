"""Text to event and back: one JSON object per text frame.

Reading is lenient and total. Whatever arrives becomes a value: an event, `Unknown` for a type that
is not in this language, `Malformed` for what could not be read. The quick way decodes the payload
straight into its struct; only what that refuses is looked at field by field, so that one wrong id
or one ``null`` does not cost a transcript. The rules of the second look:

- ``null`` for a field that may be left out counts as left out;
- from a server, a field whose default is ``None`` (ids above all) is one that can be done without:
  unreadable, it counts as left out too, and so does the id of sound;
- an older spelling of a field is taken for the newer one (`_OLDER_FIELDS`);
- everything else that cannot be read makes the message `Malformed`.

Writing is strict: fields in the order of the struct, what is not set left out, nothing that JSON
cannot say.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Mapping
from typing import Final, Generic, TypeVar, get_args

import msgspec
from msgspec.structs import FieldInfo, fields

from desktop_app.protocol.base import Event, LocalProtocolError, Malformed, Record, Unknown, Unread
from desktop_app.protocol.events import (
    AgentChatResponsePart,
    ClientEvent,
    ServerEvent,
    UserAudio,
    UserTranscript,
)

_E = TypeVar("_E", bound=Event)

_OLDER_TYPES: Final[Mapping[str, type[ServerEvent]]] = {
    "user_transcription": UserTranscript,  # official Flutter SDK, lib/src/messaging
    "agent_response_part": AgentChatResponsePart,  # the same
}
_OLDER_FIELDS: Final = {"user_transcript": "transcript"}
"""Present name of a field, and the one that the official Flutter SDK still reads."""

_LONGEST_NAME: Final = 64
"""A type's name is kept for the log; nobody's log needs more of it."""


class _Reader(Generic[_E]):
    """How one type of message is read."""

    def __init__(self, type_name: str, event_type: type[_E], *, forgiving: bool) -> None:
        self.type_name = type_name
        self.event_type = event_type
        self.keys = () if event_type.wire_key is None else _payload_keys(event_type, type_name)
        self.decoder = msgspec.json.Decoder(event_type, strict=False)
        self.fields = fields(event_type)
        self.forgiving = forgiving

    def can_do_without(self, field: FieldInfo) -> bool:
        """Whether an unreadable value of ``field`` counts as left out."""
        return not field.required and (
            field.name == "event_id" or (self.forgiving and field.default is None)
        )


# Reading.


def decode_server(text: str | bytes) -> ServerEvent | Unread:
    """Read a message that a server sent. Never raises."""
    return _decode(text, _SERVER)


def decode_client(text: str | bytes) -> ClientEvent | Unread:
    """Read a message that a client sent. Never raises."""
    return _decode(text, _CLIENT)


def _decode(text: str | bytes, readers: Mapping[str, _Reader[_E]]) -> _E | Unread:
    try:
        envelope = _ENVELOPE.decode(text)
        if "type" in envelope:
            type_name = _STRING.decode(envelope["type"])
        elif "user_audio_chunk" in envelope:
            type_name = UserAudio.wire_type
        else:
            return Malformed(problem="no type")
    except _UNREADABLE as error:
        return Malformed(problem=_problem(error))
    reader = readers.get(type_name)
    if reader is None:
        return Unknown(type_name=type_name[:_LONGEST_NAME])
    # A payload that is missing is looked for beside the type, where some servers put it and where
    # an event without fields needs nothing.
    payload: msgspec.Raw | str | bytes = text
    for key in reader.keys:
        if key in envelope:
            payload = envelope[key]
            break
    try:
        return reader.decoder.decode(payload)
    except _UNREADABLE:
        return _read_by_field(reader, payload)


def _read_by_field(reader: _Reader[_E], payload: msgspec.Raw | str | bytes) -> _E | Malformed:
    """Read what the quick way refused, leaving out what can be done without."""
    try:
        given = _PAYLOAD.decode(payload) or {}
    except _UNREADABLE as error:
        return Malformed(problem=_problem(error), type_name=reader.type_name)
    read: dict[str, object] = {}
    for field in reader.fields:
        name = field.encode_name
        value = given.get(name, given.get(_OLDER_FIELDS.get(name, name)))
        if not field.required and (value is None or value == _NULL):
            continue
        if value is None and not _takes_none(field):
            return Malformed(problem=f"no {name}", type_name=reader.type_name)
        try:
            read[field.name] = None if value is None else _read_field(field, value)
        except _UNREADABLE as error:
            if not reader.can_do_without(field):
                problem = f"{name}: {_problem(error)}"
                return Malformed(problem=problem, type_name=reader.type_name)
    return reader.event_type(**read)


def _read_field(field: FieldInfo, value: msgspec.Raw) -> object:
    if _holds_records(field.type):
        records = _without_nulls(msgspec.json.decode(value))
        return msgspec.convert(records, field.type, strict=False)
    return msgspec.json.decode(value, type=field.type, strict=False)


def _problem(error: Exception) -> str:
    """Say what is wrong and where, in words that hold nothing of the message."""
    if isinstance(error, UnicodeError):
        return "not valid Unicode"
    if isinstance(error, RecursionError):
        return "nested too deeply"
    said = str(error)
    if said.startswith("Invalid enum value"):  # the one sentence of msgspec that quotes its input
        return "not one of the words allowed"
    return said


def _holds_records(annotation: object) -> bool:
    """Whether a value of this type is made of structs of ours, not of free JSON."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return True
    return any(_holds_records(part) for part in get_args(annotation))


def _takes_none(field: FieldInfo) -> bool:
    return type(None) in get_args(field.type)


def _without_nulls(value: object) -> object:
    """Drop the ``null`` fields of a record, or of each record in a list."""
    if isinstance(value, list):
        return [_without_nulls(item) for item in value]
    if isinstance(value, dict):
        return {key: item for key, item in value.items() if item is not None}
    return value


def _payload_keys(event_type: type[Event], type_name: str) -> tuple[str, ...]:
    """The payload's key, and the two that official SDKs accept in its place."""
    return tuple(dict.fromkeys((str(event_type.wire_key), f"{type_name}_event", type_name)).keys())


# Writing.


def encode(event: Event) -> str:
    """Write a message of either direction.

    What is ``None`` by default is left out. Half a character (a lone surrogate, which a text field
    can hold) is written as U+FFFD, since the wire is UTF-8.

    Raises:
        LocalProtocolError: The event is not of the wire (`Unknown`, `Malformed`), or holds what
            JSON cannot say: a number that is not finite, a foreign object, a circle.
    """
    if not event.wire_type and not isinstance(event, UserAudio):
        raise LocalProtocolError(f"{event!r} is no message of the wire")
    try:
        message = _message(event)
        try:
            return _ENCODER.encode(message).decode()
        except UnicodeEncodeError:
            return _ENCODER.encode(_with_whole_characters(message)).decode()
    except (TypeError, ValueError, RecursionError) as error:
        raise LocalProtocolError(f"{event!r} holds what JSON cannot say") from error


def _message(event: Event) -> dict[str, object]:
    body = _plain_fields(event)
    if not event.wire_type:
        return body
    if event.wire_key is None:
        return {"type": event.wire_type, **body}
    return {"type": event.wire_type, event.wire_key: body}


def _plain_fields(value: Event | Record) -> dict[str, object]:
    return {
        wire_name: _plain(item)
        for name, wire_name, may_be_left_out in _layout(type(value))
        if (item := getattr(value, name)) is not None or not may_be_left_out
    }


@functools.cache
def _layout(value_type: type[Event | Record]) -> tuple[tuple[str, str, bool], ...]:
    """Each field's name, its name on the wire, and whether ``None`` is not written."""
    return tuple((f.name, f.encode_name, f.default is None) for f in fields(value_type))


def _plain(value: object) -> object:
    match value:
        case Record():
            return _plain_fields(value)
        case tuple():
            return [_plain(item) for item in value]
        case float() if value.is_integer():
            return int(value)  # the schemas count milliseconds and seconds in integers
        case _:
            return _finite(value)


def _finite(value: object) -> object:
    """Give back free JSON as it is, without what an encoder would quietly turn into ``null``."""
    match value:
        case dict():
            return {key: _finite(item) for key, item in value.items()}
        case list() | tuple():
            return [_finite(item) for item in value]
        case float() if not math.isfinite(value):
            raise ValueError("not a finite number")
        case _:
            return value


def _with_whole_characters(value: object) -> object:
    match value:
        case str():
            return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        case dict():
            return {
                _with_whole_characters(key): _with_whole_characters(item)
                for key, item in value.items()
            }
        case list():
            return [_with_whole_characters(item) for item in value]
        case _:
            return value


# Built once, for every message of a call.

_UNREADABLE: Final = (msgspec.MsgspecError, UnicodeError, RecursionError)
_ENVELOPE: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])
_STRING: Final = msgspec.json.Decoder(str)
_NULL: Final = msgspec.Raw(b"null")
_PAYLOAD: Final = msgspec.json.Decoder(dict[str, msgspec.Raw] | None)
_ENCODER: Final = msgspec.json.Encoder()


def _readers(types: Iterable[type[_E]], *, forgiving: bool) -> dict[str, _Reader[_E]]:
    return {cls.wire_type: _Reader(cls.wire_type, cls, forgiving=forgiving) for cls in types}


_SERVER: Final[dict[str, _Reader[ServerEvent]]] = _readers(get_args(ServerEvent), forgiving=True)
_SERVER.update({name: _Reader(name, cls, forgiving=True) for name, cls in _OLDER_TYPES.items()})
_CLIENT: Final[dict[str, _Reader[ClientEvent]]] = _readers(get_args(ClientEvent), forgiving=False)
