"""The words that people read, in their language: English in the sources, the rest in catalogues.

Every sentence for the user goes through `tr`. The roof says what language that is, once, before
the modules that hold sentences are loaded; until then, and for whatever has no translation, it is
the English of the sources. What is loaded earlier marks its sentences with `later` and has them
translated by `said` when they are shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NewType, TypeAlias

Translate: TypeAlias = Callable[[str, int | None], str]
"""Gives a sentence in the user's language, in the form for a number; empty if there is none. Behind
the sentence, after `MEANT`, may stand which of its meanings is meant."""
MEANT: Final = "\x04"
Marked = NewType("Marked", str)
"""English that is translated where it is shown."""

LANGUAGES: Final[Mapping[str, str]] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""The languages that the program speaks, by their code, each in its own name."""


class _Catalogue:
    """Where translations come from; one for the whole program, since it speaks one language."""

    def __init__(self) -> None:
        self.translate: Translate = lambda _text, _number: ""
        self.language = "en"
        self.decimal_point = "."


_CATALOGUE: Final = _Catalogue()


def speak(translate: Translate, language: str = "en", decimal_point: str = ".") -> None:
    """Take words from this catalogue from now on, and write numbers as its language does."""
    _CATALOGUE.translate = translate
    _CATALOGUE.language = language
    _CATALOGUE.decimal_point = decimal_point


def language() -> str:
    """Give the code of the language that is spoken."""
    return _CATALOGUE.language


def tr(
    text: str,
    many: str = "",
    /,
    *,
    meant: str = "",
    number: int | None = None,
    **values: object,
) -> str:
    """Give a sentence in the user's language.

    Args:
        text: English, with ``{name}`` for each value: a literal, so that it can be collected.
        many: The English for any number but one, where the sentence counts; a literal, too.
        meant: A literal for translators, where the English has several: "the key", "the call".
        number: What the sentence counts, for languages with more forms than one and many; it also
            stands for ``{number}``.
        values: What is put in for the names; kept as they are.
    """
    english = many if many and number != 1 else text
    if number is not None:
        values["number"] = number
    words = _CATALOGUE.translate(f"{text}{MEANT}{meant}" if meant else text, number)
    if words:
        try:
            return words.format(**values) if values else words
        except (LookupError, ValueError, AttributeError, TypeError, OverflowError):
            pass  # a catalogue that names other values than the sentence has
    return english.format(**values) if values else english


def later(text: str, /) -> Marked:
    """Mark a literal for the catalogues; `said` translates it once the language is known."""
    return Marked(text)


def said(marked: Marked, /) -> str:
    """Give in the user's language what `later` marked."""
    return _CATALOGUE.translate(marked, None) or marked


def sentences(*whole: str) -> str:
    """Put whole sentences behind one another, as the user's language does; empty ones are none."""
    text = ""
    for sentence in whole:
        both = text and sentence
        text = tr("{first} {next}", first=text, next=sentence) if both else text or sentence
    return text


def decimals(value: float, places: int) -> str:
    """Write a number as the user's language does, with so many places behind the point."""
    return f"{value:.{places}f}".replace(".", _CATALOGUE.decimal_point)
