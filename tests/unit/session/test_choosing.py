"""The next device is the best that is left, by the user's order, and never a headset unasked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.session.choosing import SYSTEM, Choice, choose, rank, wishes
from desktop_app.session.ports import Device

BUILT_IN = Device("built-in", "Built-in", is_default=True)
YETI = Device("yeti", "Blue Yeti")
WEBCAM = Device("webcam", "Webcam")
HEADSET = Device("headset", "Headset", is_default=True, is_bluetooth=True)
LAPTOP = Device("laptop", "Laptop")
OWN = Device("own", "Own", build="built-in")
SCREEN = Device("screen", "Screen", build="screen")
MADE = Device("made", "Made by software", build="virtual")


@pytest.mark.parametrize(
    ("chosen", "order", "plugged", "avoided", "expected"),
    [
        (None, (), (YETI, BUILT_IN), (), "built-in"),
        ("yeti", (), (BUILT_IN, YETI), (), "yeti"),
        ("gone", (), (BUILT_IN, YETI), (), "built-in"),
        ("gone", ("webcam", "yeti"), (BUILT_IN, YETI, WEBCAM), (), "webcam"),
        ("gone", ("webcam", "yeti"), (BUILT_IN, YETI, WEBCAM), ("webcam",), "yeti"),
        (None, ("yeti",), (BUILT_IN, WEBCAM, YETI), ("built-in",), "yeti"),
        (None, (), (BUILT_IN, WEBCAM, YETI), ("built-in",), "webcam"),
        (None, (), (BUILT_IN,), ("built-in",), None),
        (None, (), (), (), SYSTEM),
        (None, (), (), (SYSTEM,), None),
        ("yeti", (), (), (), "yeti"),
        ("yeti", (), (), ("yeti",), SYSTEM),
        (None, (), (YETI, WEBCAM), (), "yeti"),
    ],
)
def test_the_best_that_is_left_is_chosen(
    chosen: str | None,
    order: tuple[str, ...],
    plugged: tuple[Device, ...],
    avoided: tuple[str, ...],
    expected: str | None,
) -> None:
    found = choose("microphone", wishes(chosen, order), plugged, avoided)
    assert found == (None if expected is None else Choice(expected))


@pytest.mark.parametrize(
    ("chosen", "order", "plugged", "expected"),
    [
        (None, (), (HEADSET, LAPTOP), Choice("laptop", spared=HEADSET)),
        (None, (), (HEADSET,), Choice("headset")),
        (None, ("webcam",), (HEADSET, LAPTOP, WEBCAM), Choice("webcam", spared=HEADSET)),
        ("headset", (), (HEADSET, LAPTOP), Choice("headset")),
        (None, ("headset",), (HEADSET, LAPTOP), Choice("headset")),
        (None, ("headset", "laptop"), (HEADSET, LAPTOP), Choice("headset")),
        (None, ("laptop", "headset"), (HEADSET, LAPTOP), Choice("laptop", spared=HEADSET)),
        (None, (), (MADE, SCREEN, HEADSET, YETI, OWN), Choice("own", spared=HEADSET)),
        (None, (), (MADE, SCREEN, HEADSET, YETI), Choice("yeti", spared=HEADSET)),
        (None, (), (MADE, HEADSET, SCREEN), Choice("screen", spared=HEADSET)),
        (None, (), (MADE, HEADSET), Choice("made", spared=HEADSET)),
        (None, ("made",), (OWN, HEADSET, MADE), Choice("made", spared=HEADSET)),
    ],
)
def test_the_microphone_of_a_bluetooth_headset_is_opened_only_for_who_asked_for_it(
    chosen: str | None, order: tuple[str, ...], plugged: tuple[Device, ...], expected: Choice
) -> None:
    assert choose("microphone", wishes(chosen, order), plugged) == expected


def test_a_headset_is_a_speaker_like_any_other() -> None:
    assert choose("speaker", wishes(None, ()), (HEADSET, LAPTOP)) == Choice("headset")


_NAMES = ("a", "b", "c", "d")
_DEVICES = st.builds(
    lambda names, default, wireless: tuple(
        Device(name, name.upper(), name == default, name in wireless) for name in names
    ),
    st.lists(st.sampled_from(_NAMES), unique=True),
    st.sampled_from(_NAMES),
    st.sets(st.sampled_from(_NAMES)),
)


@given(
    st.sampled_from(("microphone", "speaker")),
    st.sampled_from((None, *_NAMES)),
    st.lists(st.sampled_from(_NAMES), unique=True),
    _DEVICES,
)
def test_every_device_is_tried_once_before_there_is_none_left(
    kind: str, chosen: str | None, order: list[str], plugged: tuple[Device, ...]
) -> None:
    wished = wishes(chosen, tuple(order))
    tried: list[str] = []
    while (
        choice := choose(
            "microphone" if kind == "microphone" else "speaker", wished, plugged, tried
        )
    ) is not None:
        assert choice.device_id not in tried
        tried.append(choice.device_id)
    assert {device.id for device in plugged} <= set(tried) or not plugged
    named = [one for one in tried if one in wished and one != SYSTEM]
    default = next((device.id for device in plugged if device.is_default), None)
    if default is None:
        assert named == sorted(named, key=lambda one: rank(one, wished))
