"""Values that can be printed without giving anything away."""

from pathlib import Path
from typing import get_args

import pytest

from desktop_app.protocol import events
from desktop_app.protocol.codec import decode_client, decode_server
from desktop_app.protocol.events import (
    Attachment,
    Audio,
    ClientEvent,
    Event,
    Record,
    ServerEvent,
    Unread,
    UserTranscript,
)
from tests.unit.protocol.samples import CLIENT, SERVER, read


@pytest.mark.parametrize("path", SERVER, ids=lambda path: path.stem)
def test_a_printed_server_event_shows_its_kind_and_id_alone(path: Path) -> None:
    event = decode_server(read(path))
    event_id = getattr(event, "event_id", None)
    assert repr(event) == f"<{type(event).__name__}{'' if event_id is None else f' {event_id}'}>"


@pytest.mark.parametrize("path", CLIENT, ids=lambda path: path.stem)
def test_a_printed_client_event_shows_its_kind_and_id_alone(path: Path) -> None:
    event = decode_client(read(path))
    assert repr(event).startswith(f"<{type(event).__name__}")
    assert len(repr(event)) < 40


def test_a_printed_record_shows_its_kind_alone() -> None:
    assert repr(Attachment(url="https://files.example/secret")) == "<Attachment>"


def test_events_cannot_be_changed() -> None:
    event = UserTranscript(user_transcript="hello", event_id=3)
    with pytest.raises(AttributeError):
        setattr(event, "user_transcript", "goodbye")  # noqa: B010 - assigning is what is tried


def test_the_two_directions_hold_every_event_there_is() -> None:
    known = {*get_args(ServerEvent), *get_args(ClientEvent), *get_args(Unread)}
    assert set(Event.__subclasses__()) == known


def test_everything_the_room_offers_is_named() -> None:
    offered = {
        name
        for name, value in vars(events).items()
        if isinstance(value, type) and issubclass(value, (Event, Record))
    }
    assert offered <= set(events.__all__)


def test_no_two_events_of_a_direction_share_a_type() -> None:
    for direction in (ServerEvent, ClientEvent):
        types = [cls.wire_type for cls in get_args(direction)]
        assert len(types) == len(set(types))


def test_sound_without_an_id_has_the_id_that_stands_for_none() -> None:
    assert Audio(chunk=b"\0\0").event_id == 0
