"""Windows' own box, by a stand-in for its library."""

import ctypes

import pytest

from desktop_app.hotkeys.message_box import show_box
from tests.unit.hotkeys.libraries import Library


def test_a_text_is_shown_as_an_error_in_front(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[object, ...]] = []

    def message_box(*given: object) -> int:
        shown.append(given)
        return 1

    def library(name: str) -> Library:
        assert name == "user32"
        return Library({"MessageBoxW": message_box})

    monkeypatch.setattr(ctypes, "CDLL", library)
    show_box("Earshot", "There is no display.")
    assert shown == [(None, "There is no display.", "Earshot", 0x10010)]
