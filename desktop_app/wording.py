"""The words that people read, in their language: English in the sources, the rest in catalogues.

Every sentence for the user goes through `tr`. The roof says what language that is, once, before
the modules that hold sentences are loaded; until then, and for whatever has no translation, it is
the English of the sources.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

Translate: TypeAlias = Callable[[str, int | None], str]
"""Gives a sentence in the user's language, in the form for a number; empty if there is none."""


class _Catalogue:
    """Where translations come from; one for the whole program, since it speaks one language."""

    def __init__(self) -> None:
        self.translate: Translate = lambda _text, _number: ""


_CATALOGUE: Final = _Catalogue()


def speak(translate: Translate) -> None:
    """Take words from this catalogue from now on."""
    _CATALOGUE.translate = translate


def tr(text: str, /, *, number: int | None = None, **values: object) -> str:
    """Give a sentence in the user's language.

    Args:
        text: English, with ``{name}`` for each value: a literal, so that it can be collected.
        number: What the sentence counts, for languages with more forms than one and many; it also
            stands for ``{number}``.
        values: What is put in for the names; kept as they are.
    """
    words = _CATALOGUE.translate(text, number) or text
    if number is not None:
        values["number"] = number
    return words.format(**values) if values else words
