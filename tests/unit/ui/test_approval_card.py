"""Whoever is asked for consent can read all of what is asked, by eye, by key and by ear."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.session.state import Approval
from desktop_app.ui.approval_card import SPOKEN
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.passage import LINES, Passage
from tests.unit.ui.states import APPROVAL, OPEN

LONG = "\n".join(f"line_{at}: {'word ' * at}{'x' * 200}" for at in range(40))
LONG_TOOL = "a_tool_with_a_very_long_name_such_as_only_machines_would_ever_think_of"


def ask(window: MainWindow, **changes: str) -> Approval:
    approval = replace(APPROVAL, **changes)  # type: ignore[arg-type]  # texts only
    window.show_state(replace(OPEN, approvals=(approval,)))
    return approval


def lines(passage: Passage) -> int:
    return round(passage.document().size().height())


def in_sight(passage: Passage) -> float:
    return passage.viewport().height() / passage.fontMetrics().lineSpacing()


def end_in_sight(passage: Passage) -> bool:
    return passage.viewport().rect().contains(passage.cursorRect())


def test_long_arguments_are_all_there_and_the_card_stays_small(
    window: MainWindow, qtbot: QtBot
) -> None:
    ask(window, arguments=LONG, description=LONG)
    passages = (window.approval_card.arguments, window.approval_card.why)
    assert [passage.toPlainText() for passage in passages] == [LONG, LONG]
    qtbot.waitUntil(lambda: all(at.verticalScrollBar().maximum() > 0 for at in passages))
    assert all(in_sight(passage) <= LINES + 1 for passage in passages)
    assert window.height() == 720


def test_short_arguments_take_no_more_room_than_they_need(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, description="")
    card = window.approval_card
    qtbot.waitUntil(lambda: card.arguments.verticalScrollBar().maximum() == 0)
    assert in_sight(card.arguments) < 2
    assert not card.why.isVisible()


def test_the_end_of_long_arguments_is_reached_by_key(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, arguments=LONG, description="")
    card = window.approval_card
    qtbot.waitUntil(lambda: card.arguments.verticalScrollBar().maximum() > 0)
    assert window.focusWidget() is card.deny
    QTest.keyClick(card.deny, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is card.arguments
    QTest.keyClick(card.arguments, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    bar = card.arguments.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0 and end_in_sight(card.arguments))
    QTest.keyClick(card.arguments, Qt.Key.Key_Tab)
    assert window.focusWidget() is card.deny
    QTest.keyClick(card.deny, Qt.Key.Key_Tab)
    assert window.focusWidget() is card.allow


def test_the_arguments_cannot_be_changed(window: MainWindow) -> None:
    ask(window)
    passage = window.approval_card.arguments
    passage.setFocus()
    QTest.keyClicks(passage, "else")
    assert passage.toPlainText() == APPROVAL.arguments


@pytest.mark.parametrize("size", [(460, 720), (360, 480)])
def test_nothing_is_cut_at_twice_the_text_size(
    window: MainWindow, qtbot: QtBot, big_text: Callable[[], None], size: tuple[int, int]
) -> None:
    window.resize(*size)
    big_text()
    ask(window, tool_name=LONG_TOOL, arguments="z" * 5000, description=LONG)
    card = window.approval_card

    def fits() -> bool:
        title = card.title
        passages = (card.arguments, card.why)
        return (
            title.heightForWidth(title.width()) <= title.height()
            and title.minimumSizeHint().width() <= title.width()
            and all(at.document().size().width() <= at.viewport().width() for at in passages)
            and all(at.horizontalScrollBar().maximum() == 0 for at in passages)
            and all(in_sight(at) >= 2 for at in passages)
            and card.rect().contains(card.childrenRect())
            and window.rect().contains(card.geometry())
        )

    qtbot.waitUntil(fits)
    assert lines(card.arguments) > 10


def test_a_name_without_end_is_read_whole_below_the_title(window: MainWindow) -> None:
    ask(window, tool_name="n" * 500)
    card = window.approval_card
    assert card.arguments.toPlainText() == f"{'n' * 500}\n{APPROVAL.arguments}"
    assert len(card.title.text()) < 250


def test_what_is_long_is_only_begun_aloud(window: MainWindow) -> None:
    card = window.approval_card
    assert card.spoken == ""
    ask(window, tool_name=LONG_TOOL)
    assert card.spoken == (
        f"The agent wants to use “{LONG_TOOL}”. https://example.com. to show you the invoice"
    )
    ask(window, tool_name="other", arguments=LONG)
    window.show_state(OPEN)
    ask(window, arguments=LONG)
    assert len(card.spoken) < SPOKEN + 200
    assert "and more to read" in card.spoken
    assert card.deny.accessibleDescription() == card.spoken
