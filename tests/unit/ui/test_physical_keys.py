"""A key is named by its place, whatever it is labelled."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.session.keys import NAMED_KEYS
from desktop_app.ui import physical_keys
from desktop_app.ui.physical_keys import key_name

KEY_Y = int(Qt.Key.Key_Y)


@pytest.mark.parametrize(
    ("platform", "scan_code", "virtual_key", "name"),
    [
        ("xcb", 52, 0, "Z"),  # a German keyboard writes Y there
        ("wayland", 52, 0, "Z"),
        ("windows", 0x2C, 0, "Z"),
        ("cocoa", 0, 0x06, "Z"),
        ("xcb", 65, 0, "Space"),
        ("xcb", 110, 0, "Home"),
        ("windows", 0x147, 0, "Home"),
        ("windows", 0x47, 0, ""),  # the number block's
        ("cocoa", 0, 0x73, "Home"),
        ("xcb", 191, 0, "F13"),
        ("windows", 0x64, 0, "F13"),
        ("xcb", 9, 0, ""),  # Escape
        ("xcb", 255, 0, ""),
        ("offscreen", 52, 0, "Y"),
        ("xcb", 0, 0, "Y"),  # made by a program, at no place
    ],
)
def test_the_place_counts(platform: str, scan_code: int, virtual_key: int, name: str) -> None:
    assert key_name(platform, scan_code, virtual_key, KEY_Y) == name


def test_what_has_neither_place_nor_meaning_has_no_name() -> None:
    assert key_name("offscreen", 0, 0, 0x20AC) == ""


@pytest.mark.parametrize("table", ["_LINUX", "_WINDOWS", "_MACOS", "_BY_MEANING"])
def test_every_name_is_one_that_can_be_written(table: str) -> None:
    names = set(getattr(physical_keys, table).values())
    assert names <= NAMED_KEYS
    assert {*"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "Space", "F1", "F12", "Left"} <= names
