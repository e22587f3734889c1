"""Trying the sound: three buttons and what came of the last one. It fits any page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.session.acoustic_words import Finding
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.mark import MARKS, TONES
from desktop_app.ui.settings_page import add_buttons
from desktop_app.ui.text import SMALL, Label, Tone, readable
from desktop_app.wording import tr


class SoundCheck(QWidget):
    """Asks for a check of the sound, and shows how it goes and how it ended.

    Signals:
        check_clicked: Play the chirp and listen; answered by `show_step` and `show_finding`.
        record_clicked: Record the user and play it back; answered likewise.
        play_clicked: Play a few notes; answered likewise.
        stop_clicked: Break off what is going on.
        finding_shown: The `Finding` with which it ended.
        result_shown: There are new words below the buttons, for a page to scroll to.
    """

    check_clicked = Signal()
    record_clicked = Signal()
    play_clicked = Signal()
    stop_clicked = Signal()
    finding_shown = Signal(object)
    result_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = QPushButton(tr("Check my sound"))
        self.record = QPushButton(tr("Record and play back"))
        self.play = QPushButton(tr("Play a test sound"))
        self.stop = QPushButton(tr("Stop"))
        self.result = readable("")
        self._announcer = Announcer(self)
        self.check.clicked.connect(lambda: self.check_clicked.emit())
        self.record.clicked.connect(lambda: self.record_clicked.emit())
        self.play.clicked.connect(lambda: self.play_clicked.emit())
        self.stop.clicked.connect(lambda: self.stop_clicked.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for button, explanation in (
            (self.check, tr("Plays two seconds of sound and hears how your room answers.")),
            (
                self.record,
                tr("Three seconds of you, as the agent would hear them. Nothing is kept."),
            ),
            (self.play, tr("Four notes on your speaker.")),
        ):
            button.setAccessibleDescription(explanation)
            add_buttons(column, button)
            column.addWidget(Label(explanation, scale=SMALL, tone="muted", wrap=True))
            column.addSpacing(6)
        column.addWidget(self.result)
        add_buttons(column, self.stop)
        self.clear()

    def show_step(self, text: str) -> None:
        """Tell what is going on; it can be stopped."""
        self.stop.show()
        self._show(text, "muted")

    def show_finding(self, finding: Finding) -> None:
        """Tell how it ended."""
        self._rest()
        self._show(finding.passage, TONES[MARKS[finding.grade]])
        self.finding_shown.emit(finding)

    def clear(self) -> None:
        """Show neither a step nor a result."""
        self._rest()
        self.result.hide()
        self.result.clear()

    def _show(self, text: str, tone: Tone) -> None:
        self.result.setText(text)
        self.result.set_tone(tone)
        self.result.show()
        self._announcer.say(text.replace("\n", " "))
        self.result_shown.emit()

    def _rest(self) -> None:
        if self.stop.hasFocus():  # a button that goes takes the keyboard along, to nowhere good
            self.check.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stop.hide()
