"""The check-up is shown row by row, with the way out, to everybody."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.session.acoustic_words import Finding, Grade
from desktop_app.ui.checkup_window import CheckupWindow
from desktop_app.ui.mark import Mark, MarkView
from desktop_app.ui.theme import Theme
from tests.unit.ui.test_main_window import clipped, nameless

WELL = Finding(grade=Grade.OK, fact="The window can open.")
HINT = Finding(grade=Grade.WARN, fact="Your desktop has no tray.", meaning="So it stays there.")
FAULT = Finding(
    grade=Grade.BAD,
    fact="The folder of your settings cannot be written.",
    meaning="No space left on device: what you change is lost when you quit.",
    remedy="Make room there.",
)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> CheckupWindow:
    made = CheckupWindow()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def fill(window: CheckupWindow) -> None:
    window.show_row("display", "Display", WELL, again=True)
    window.show_row("tray", "Tray", HINT, again=True)
    window.show_row("disk", "Disk", FAULT, again=False)


def fixes(window: CheckupWindow) -> list[QPushButton]:
    return [one for one in window.findChildren(QPushButton) if one.objectName().startswith("fix ")]


def test_rows_appear_as_they_are_found_with_shape_and_word(window: CheckupWindow) -> None:
    assert window.status.text() == "Looking…"
    assert not window.copy_report.isEnabled()
    fill(window)
    marks = [view.mark for view in window.findChildren(MarkView)]
    assert marks == [Mark.GOOD, Mark.WARNING, Mark.BAD]
    window.show_done()
    assert window.status.text() == "Wrong: 1. Could be better: 1."
    assert window.copy_report.isEnabled()


def test_the_sum_is_told_and_announced(
    window: CheckupWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(window._announcer, "say", said.append)
    window.show_row("display", "Display", WELL, again=True)
    window.show_done()
    window.show_row("tray", "Tray", HINT, again=True)
    window.show_done()
    assert said == ["All is well.", "Nothing is wrong. Could be better: 1."]


def test_each_fault_has_a_button_that_leads_to_it_by_keyboard(
    window: CheckupWindow, qtbot: QtBot
) -> None:
    fill(window)
    tray, disk = fixes(window)
    assert (tray.text(), tray.accessibleName()) == ("Check again", "Check again: Tray")
    assert (disk.text(), disk.accessibleName()) == ("Fix…", "Fix: Disk")
    with qtbot.waitSignal(window.fix_clicked) as asked:
        QTest.keyClick(disk, Qt.Key.Key_Space)
    assert asked.args == ["disk"]


def test_looking_again_forgets_the_rows_and_keeps_the_keyboard(
    window: CheckupWindow, qtbot: QtBot
) -> None:
    fill(window)
    fixes(window)[0].setFocus()
    with qtbot.waitSignal(window.again_clicked):
        QTest.keyClick(window.again, Qt.Key.Key_Space)
    window.begin()
    assert window.again.hasFocus()
    qtbot.waitUntil(lambda: fixes(window) == [])
    fill(window)
    window.show_done()
    assert window.status.text() == "Wrong: 1. Could be better: 1."


def test_a_report_goes_to_the_clipboard_and_that_is_said(
    window: CheckupWindow, qtbot: QtBot
) -> None:
    window.show_done()
    with qtbot.waitSignal(window.report_clicked):
        QTest.keyClick(window.copy_report, Qt.Key.Key_Space)
    window.copy("ok    display")
    assert QGuiApplication.clipboard().text() == "ok    display"
    assert "clipboard" in window.status.text()


def test_every_control_has_a_name_and_no_word_is_cut_at_twice_the_text_size(
    window: CheckupWindow, qtbot: QtBot, big_text: Callable[[], None]
) -> None:
    fill(window)
    window.show_done()
    assert nameless(window) == []
    big_text()
    qtbot.waitUntil(lambda: not clipped(window))


def test_escape_closes_it(window: CheckupWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.finished):
        QTest.keyClick(window, Qt.Key.Key_Escape)
