"""The settings and what is plugged in lead to one microphone and one speaker."""

import pytest

from desktop_app.session.picking import picked
from desktop_app.session.ports import Device, Kind
from desktop_app.settings import Settings

PLUGGED = (Device("a", "A"), Device("b", "B"), Device("c", "C", is_default=True))


@pytest.mark.parametrize(
    ("kind", "settings", "device_id"),
    [
        ("microphone", Settings(microphone="a", speaker="b"), "a"),
        ("speaker", Settings(microphone="a", speaker="b"), "b"),
        ("microphone", Settings(microphone="gone", microphones=("b",), speakers=("a",)), "b"),
        ("speaker", Settings(speaker="gone", microphones=("b",), speakers=("a",)), "a"),
        ("microphone", Settings(), "c"),
        ("speaker", Settings(), "c"),
    ],
)
def test_the_chosen_one_then_the_order_then_the_systems(
    kind: Kind, settings: Settings, device_id: str
) -> None:
    assert picked(kind, settings, PLUGGED) == device_id


def test_where_nobody_knows_what_is_plugged_in_the_system_decides() -> None:
    assert picked("speaker", Settings(), ()) is None
    assert picked("speaker", Settings(speaker="desk"), ()) == "desk"
