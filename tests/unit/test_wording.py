"""Sentences in the user's language."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import wording
from desktop_app.errors import Action, Notice
from desktop_app.wording import decimals, later, said, sentences, tr


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


def test_english_itself_has_two_forms() -> None:
    assert tr("{number} key", "{number} keys", number=1) == "1 key"
    assert tr("{number} key", "{number} keys", number=0) == "0 keys"


@pytest.mark.parametrize("broken", ["{nobody}", "{0}", "{", "{name", "{name:d}", "{name.nothing}"])
def test_a_translation_that_asks_for_other_values_gives_way_to_english(broken: str) -> None:
    wording.speak(lambda _text, _number: broken)
    assert tr("“{name}” is used.", name="Yeti") == "“Yeti” is used."


@given(translation=st.text("{}:.!0a名 \n", max_size=12), number=st.none() | st.integers())
def test_no_translation_whatever_it_holds_is_an_error(translation: str, number: int | None) -> None:
    wording.speak(lambda _text, _number: translation)
    assert tr("{a} is used.", "{a} are used.", number=number, a="Yeti")


def test_what_is_marked_is_translated_when_it_is_shown() -> None:
    marked = later("Try again")
    assert said(marked) == Action.TRY_AGAIN.text == "Try again"
    wording.speak(lambda text, _number: {"Try again": "Noch einmal"}.get(text, ""))
    assert said(marked) == Action.TRY_AGAIN.text == "Noch einmal"


def test_sentences_follow_one_another_as_the_language_has_it() -> None:
    assert sentences("", "One.", "", "Two.", "Three.") == "One. Two. Three."
    assert sentences() == ""
    wording.speak(
        lambda text, _number: text.replace(" ", "").replace(".", "。") if "}" in text else ""
    )
    assert sentences("甲。", "乙。") == "甲。乙。"
    assert Notice(title="甲", body="乙。").sentence == "甲。乙。"


def test_numbers_have_the_point_of_the_language() -> None:
    assert decimals(0.44, 1) == "0.4"
    wording.speak(lambda _text, _number: "", "de", ",")
    assert wording.language() == "de"
    assert decimals(-18.0, 1) == "-18,0"
