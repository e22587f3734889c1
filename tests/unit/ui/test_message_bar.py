"""The one thing that a notice offers is one button, and it leads somewhere."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import Action, Notice
from desktop_app.session.refusals import refusal_notice
from desktop_app.ui.message_bar import MessageBar
from desktop_app.ui.passage import LINES


@pytest.mark.parametrize(
    "notice",
    [
        refusal_notice(402, "Its own words", has_key=True),
        refusal_notice(403, "Its own words", "subscription_required", has_key=True),
    ],
)
def test_a_notice_that_offers_its_details_shows_them_and_has_one_button(
    qtbot: QtBot, notice: Notice
) -> None:
    assert notice.action is Action.DETAILS
    window = QWidget()
    qtbot.addWidget(window)
    bar = MessageBar(window)
    bar.show_notice(notice)

    assert bar.action_button.isHidden()
    assert not bar.details_button.isHidden()
    bar.details_button.click()

    assert not bar.details.isHidden()
    assert "Its own words" in bar.details.toPlainText()


def test_a_notice_that_offers_something_else_keeps_its_details_at_hand(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = MessageBar(window)
    bar.show_notice(refusal_notice(429, "Its own words", has_key=True))

    assert not bar.action_button.isHidden()
    assert bar.action_button.text() == Action.TRY_AGAIN.text
    assert not bar.details_button.isHidden()


def test_a_long_report_scrolls_and_can_be_copied_whole(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    bar = MessageBar(window)
    column.addWidget(bar)
    window.show()
    report = "\n".join(f"line {at} of a trace" for at in range(200))
    bar.show_notice(Notice(title="It ended", body="Look at it.", details=report))
    bar.details_button.click()
    lines = bar.details.fontMetrics().lineSpacing()
    assert bar.details.height() < (LINES + 2) * lines
    bar.copy_button.click()
    assert QApplication.clipboard().text() == report
    bar.details_button.click()
    assert bar.copy_button.isHidden()
