"""Captions follow the voice, two rows at a time."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop_app.session.turn import Speaker, Turn
from desktop_app.ui.captions import ROWS, Captions, newest_words
from desktop_app.ui.theme import Theme
from tests.unit.ui.states import turn

LONG = "The May invoice is two hundred and fourteen euros and it was paid on the third of June."


@pytest.fixture
def captions(qtbot: QtBot, theme: Theme) -> Captions:
    made = Captions()
    qtbot.addWidget(made)
    made.set_points(18)
    made.resize(300, made.sizeHint().height())
    made.show()
    return made


def rows(captions: Captions) -> tuple[str, ...]:
    return captions.rows


def test_they_show_the_rows_that_the_voice_has_come_to(captions: Captions) -> None:
    said = replace(turn(1, LONG), heard=0)
    captions.show_turn(said)
    assert rows(captions) == ()
    captions.show_turn(replace(said, heard=5))
    (first,) = rows(captions)
    assert LONG.startswith(first)
    captions.show_turn(replace(said, heard=len(LONG)))
    assert len(rows(captions)) == ROWS
    assert LONG.endswith(" ".join(rows(captions)))
    captions.show_turn(turn(1, LONG))
    assert LONG.endswith(" ".join(rows(captions))), "all of a finished turn was heard"
    assert captions.accessibleName() == f"Captions: {LONG}"
    captions.show_turn(None)
    assert rows(captions) == ()
    assert captions.accessibleName() == ""


def test_no_letter_is_lost_between_rows_whatever_it_takes_to_write_it(captions: Captions) -> None:
    words = "😀 " * 30 + "end"
    seen: list[str] = []
    for heard in range(1, len(words) + 1):
        captions.show_turn(replace(turn(1, words), heard=heard))
        seen += [row for row in rows(captions) if row not in seen]
    assert {word for row in seen for word in row.split()} == {"😀", "end"}


@pytest.mark.parametrize("points", [14, 18, 32, 48])
def test_every_size_has_room_for_two_rows_of_words(captions: Captions, points: int) -> None:
    captions.set_points(points)
    captions.resize(captions.sizeHint())
    captions.show_turn(turn(1, LONG))
    metrics = captions.fontMetrics()
    assert captions.font().pointSize() == points
    assert captions.height() >= ROWS * metrics.lineSpacing()
    for row in rows(captions):
        assert metrics.horizontalAdvance(row) <= captions.width()
    assert len(" ".join(rows(captions))) >= 20


def test_they_are_white_on_black_in_every_look(captions: Captions) -> None:
    captions.show_turn(turn(1, LONG))
    image = captions.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(300) for y in range(image.height())}
    assert image.pixelColor(0, 0) == QColor("#000000")
    assert "#ffffff" in colours


def test_they_are_the_agents_and_of_this_call() -> None:
    turns = (
        turn(0, "old"),
        turn(1, "asked", Speaker.USER),
        turn(2, "answered"),
        turn(3, "thanks", Speaker.USER),
        turn(4, ""),
    )
    assert newest_words(turns, 1) == turns[2]
    assert newest_words(turns, 3) is None
    empty: tuple[Turn, ...] = ()
    assert newest_words(empty, 0) is None
