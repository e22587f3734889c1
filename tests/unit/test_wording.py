"""Sentences in the user's language."""

from collections.abc import Iterator

import pytest

from desktop_app import wording
from desktop_app.wording import tr


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    wording.speak(lambda _text, _number: "")


def test_without_a_catalogue_the_sources_speak() -> None:
    assert tr("Ready.") == "Ready."
    assert tr("“{name}” is used.", name="Blue {Yeti}") == "“Blue {Yeti}” is used."


def test_a_sentence_without_values_may_have_braces() -> None:
    assert tr("Write {name} for the name.") == "Write {name} for the name."


def test_a_catalogue_speaks_and_english_fills_its_gaps() -> None:
    wording.speak(lambda text, _number: {"“{name}” is used.": "{name} wird benutzt."}.get(text, ""))
    assert tr("“{name}” is used.", name="Yeti") == "Yeti wird benutzt."
    assert tr("Ready.") == "Ready."


def test_a_number_chooses_the_form_and_is_put_in() -> None:
    wording.speak(lambda _text, number: "eine Taste" if number == 1 else "{number} Tasten")
    assert tr("{number} keys", number=1) == "eine Taste"
    assert tr("{number} keys", number=3) == "3 Tasten"
