"""The check-up's window: a row for each thing looked at, as it is found, with the way out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.session.acoustic_words import Finding, Grade
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.mark import MARKS, TONES, WORDS, MarkView
from desktop_app.ui.screen_room import resize_within_screen
from desktop_app.ui.text import LARGE, Label, readable
from desktop_app.wording import sentences, tr

_SPACING: Final = 12


class CheckupWindow(QDialog):
    """Shows what a check-up finds. Shown, never executed.

    Signals:
        fix_clicked: The name of the row that the user wants put right.
        again_clicked: Look at everything anew.
        report_clicked: Put what was found on the clipboard, by `copy`.
    """

    fix_clicked = Signal(str)
    again_clicked = Signal()
    report_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check-up"))
        self._announcer = Announcer(self)
        self._grades: list[Grade] = []
        self.status = Label(tone="muted", wrap=True)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(tr("What was found"))
        self._rows = QGridLayout()
        self.again = QPushButton(tr("Check again"))
        self.copy_report = QPushButton(tr("Copy report"))
        self.close_button = QPushButton(tr("Close"))
        self.copy_report.setAccessibleDescription(
            tr("For others to read: without names of devices, agents and folders.")
        )
        self.again.clicked.connect(lambda: self.again_clicked.emit())
        self.copy_report.clicked.connect(lambda: self.report_clicked.emit())
        self.close_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addWidget(self.copy_report)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(_SPACING)
        layout.addWidget(Label(tr("Check-up"), scale=LARGE, bold=True))
        layout.addWidget(self.status)
        layout.addWidget(self.area, 1)
        layout.addLayout(buttons)
        resize_within_screen(self, 36, 38)
        self.begin()

    def begin(self) -> None:
        """Forget every row: the looking begins."""
        here: QWidget | None = self.focusWidget()
        if here is not None and self.area.isAncestorOf(here):  # what goes takes the keyboard along
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        self._grades.clear()
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(_SPACING)
        self._rows.setVerticalSpacing(14)
        self._rows.setColumnStretch(1, 1)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.area.setWidget(page)
        self._show_status(tr("Looking…"))
        self.copy_report.setEnabled(False)

    def show_row(self, name: str, label: str, finding: Finding, *, again: bool) -> None:
        """Add a row.

        Args:
            name: Given back by `fix_clicked`.
            label: Of what was looked at, for people.
            finding: What was found.
            again: All that can be done here is to check again.
        """
        self._grades.append(finding.grade)
        at = self._rows.rowCount()
        mark = MARKS[finding.grade]
        view = MarkView(mark)
        title = tr("{what}: {word}", what=label, word=WORDS[mark])
        text = readable(finding.passage)
        text.setAccessibleName(sentences(tr("{title}.", title=title), finding.sentence))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, bold=True, tone=TONES[mark], wrap=True))
        words.addWidget(text)
        top = Qt.AlignmentFlag.AlignTop
        self._rows.addWidget(view, at, 0, top)
        self._rows.addLayout(words, at, 1)
        if finding.grade is not Grade.OK:
            fix = QPushButton(tr("Check again") if again else tr("Fix…"))
            fix.setAccessibleName(
                tr("Check again: {what}", what=label) if again else tr("Fix: {what}", what=label)
            )
            fix.setObjectName(f"fix {name}")
            fix.clicked.connect(lambda: self.fix_clicked.emit(name))
            self._rows.addWidget(fix, at, 2, top)

    def show_done(self) -> None:
        """Everything was looked at."""
        bad, warned = self._grades.count(Grade.BAD), self._grades.count(Grade.WARN)
        if bad:
            status = tr("Wrong: {bad}. Could be better: {warned}.", bad=bad, warned=warned)
        elif warned:
            status = tr("Nothing is wrong. Could be better: {warned}.", warned=warned)
        else:
            status = tr("All is well.")
        self._show_status(status)
        self._announcer.say(status)
        self.copy_report.setEnabled(True)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(text)
        said = tr("The report is on the clipboard, without names of devices, agents and folders.")
        self._show_status(said)
        self._announcer.say(said)

    def _show_status(self, text: str) -> None:
        self.status.setText(text)
