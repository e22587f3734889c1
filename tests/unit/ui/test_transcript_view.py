from dataclasses import replace
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.session.turn import Speaker, Turn
from desktop_app.ui.theme import Theme
from desktop_app.ui.transcript_view import TranscriptView
from desktop_app.ui.turn_text import copied
from tests.unit.ui.states import turn

LONG = "The May invoice is 214 euros and it was paid on the third by bank transfer. " * 3


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TranscriptView:
    made = TranscriptView()
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def turns(count: int) -> tuple[Turn, ...]:
    return tuple(turn(key, LONG if key % 3 else "Yes.") for key in range(count))


def is_in_sight(view: TranscriptView, row: int) -> bool:
    rect = view.visualRect(view.model().index(row, 0))
    return view.viewport().rect().contains(rect)


def test_rows_follow_each_other_without_gap_or_overlap(view: TranscriptView) -> None:
    view.show_turns(turns(40))
    bottom = 0
    for row in range(40):
        rect = view.visualRect(view.model().index(row, 0))
        if row:
            assert rect.top() == bottom
        bottom = rect.top() + rect.height()
        if is_in_sight(view, row):
            assert view.indexAt(rect.center()).row() == row


def test_the_end_stays_in_sight_while_one_is_there(view: TranscriptView) -> None:
    view.show_turns(turns(30))
    assert is_in_sight(view, 29)
    growing = (*turns(30), turn(30, "One"))
    view.show_turns(growing)
    assert is_in_sight(view, 30)
    view.show_turns((*growing[:-1], turn(30, LONG)))
    assert view.is_at_end
    assert is_in_sight(view, 30)
    assert not view.unseen


def test_reading_above_is_not_disturbed_and_new_turns_are_counted(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_turns(turns(30))
    view.verticalScrollBar().setValue(400)
    row = view.indexAt(QPoint(10, 100)).row()
    where = view.visualRect(view.model().index(row, 0)).top()
    view.show_turns((*turns(30), turn(30), turn(31)))
    assert view.visualRect(view.model().index(row, 0)).top() == where
    assert view.unseen == 2
    button = view.jump_button
    assert button.isVisible()
    assert button.text() == "▾ 2 new messages"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.is_at_end
    assert not button.isVisible()
    assert is_in_sight(view, 31)


def test_scrolling_down_to_the_end_sticks_there_again(view: TranscriptView) -> None:
    view.show_turns(turns(30))
    bar = view.verticalScrollBar()
    bar.setValue(10)
    assert not view.is_at_end
    bar.setValue(bar.maximum())
    assert view.is_at_end


def test_a_wider_window_keeps_the_end(view: TranscriptView) -> None:
    view.show_turns(turns(30))
    view.resize(700, 260)
    assert view.is_at_end
    assert is_in_sight(view, 29)


def test_keys_walk_through_the_turns(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_turns(turns(30))
    for key, row in (
        (Qt.Key.Key_Up, 29),
        (Qt.Key.Key_Up, 28),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_End, 29),
        (Qt.Key.Key_Down, 29),
    ):
        QTest.keyClick(view, key)
        assert view.currentIndex().row() == row
        assert is_in_sight(view, row)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    above = view.currentIndex().row()
    assert above < 29
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.currentIndex().row() > above


def test_ctrl_c_copies_the_chosen_turns(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_turns(turns(5))
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == copied(turns(5)[:2])


def test_enter_opens_what_can_be_done_with_a_turn(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_turns(turns(3))
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Return)
    menu = view.findChild(QMenu)
    assert menu is not None
    actions = {action.text(): action for action in menu.actions()}
    actions["Copy turn"].trigger()
    assert QGuiApplication.clipboard().text() == copied(turns(3)[:1])
    actions["Copy all"].trigger()
    assert QGuiApplication.clipboard().text() == copied(turns(3))
    menu.close()


def test_a_screen_reader_finds_a_list_of_turns(view: TranscriptView) -> None:
    view.show_turns((turn(1), turn(2, "Which one?", Speaker.USER)))
    listed = QAccessible.queryAccessibleInterface(view)
    assert listed.role() == QAccessible.Role.List
    assert listed.childCount() == 2
    assert listed.child(1).text(QAccessible.Text.Name).endswith(": Which one?")


def test_markup_in_a_turn_stays_words(view: TranscriptView) -> None:
    view.show_turns((turn(1, "<b>bold</b> & <img src=x>"),))
    view.selectAll()
    view.copy()
    assert "<b>bold</b>" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("text", ["", "\n", "👩‍👩‍👧 שלום", "x" * 5000, "a\nb\n\nc"])
def test_any_text_finds_its_place(view: TranscriptView, text: str) -> None:
    odd = replace(turn(1, text), heard=len(text) // 2)
    view.show_turns((odd, replace(odd, key=2, speaker=Speaker.USER, tentative=True)))
    assert not view.grab().isNull()


def test_no_turn_measures_the_thousands_before_it(view: TranscriptView) -> None:
    many = turns(10_000)
    view.show_turns(many)
    measured = []
    measure = view.row_height

    def counting(row: int, width: int) -> int:
        measured.append(row)
        return measure(row, width)

    view.row_height = counting  # type: ignore[method-assign]  # counts what is measured
    view.show_turns((*many[:-1], replace(many[-1], text=LONG * 2)))
    view.show_turns((*many, turn(10_000)))
    assert len(measured) < 30


@pytest.mark.bench
def test_bench_the_last_of_ten_thousand_turns(view: TranscriptView) -> None:
    many = turns(10_000)
    view.show_turns(many)
    took = []
    for at in range(100):
        state = (*many[:-1], replace(many[-1], text=LONG[: 20 + at], heard=at))
        start = perf_counter()
        view.show_turns(state)
        view.grab()
        took.append((perf_counter() - start) * 1000)
    print(f"update and paint the last of 10 000 turns: {median(took):.2f} ms")
