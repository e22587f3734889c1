"""The message bar: what happened, what it means, and one thing to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.errors import Action, Notice
from desktop_app.ui.icons import FONT_EVENTS, fit_icon, icon
from desktop_app.ui.passage import Passage
from desktop_app.ui.text import Label
from desktop_app.ui.theme import colours_in_force
from desktop_app.ui.tool_button import ToolButton
from desktop_app.wording import tr


class MessageBar(QFrame):
    """Shows a notice, and is hidden without one.

    Signals:
        action_clicked: The notice's own button, with its `Action`.
        dismissed: The user has read it.
    """

    action_clicked = Signal(object)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._notice: Notice | None = None
        self.title = Label(bold=True, wrap=True, parent=self)
        self.body = Label(wrap=True, parent=self)
        self.details = Passage(tr("Details"), self)
        for label in (self.title, self.body):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.action_button = QPushButton(self)
        self.action_button.setProperty("kind", "primary")
        self.action_button.clicked.connect(self._on_action)
        self.details_button = QPushButton(tr("Details"), self)
        self.copy_button = QPushButton(tr("Copy details"), self)
        self.copy_button.clicked.connect(self._on_copy)
        for button in (self.action_button, self.details_button, self.copy_button):
            button.setAutoDefault(True)  # Enter presses it, too
        for button in (self.details_button, self.copy_button):
            button.setProperty("kind", "flat")
        self.details_button.setCheckable(True)
        self.details_button.clicked.connect(self._on_details)
        self.close_button = ToolButton(self)
        self.close_button.setProperty("kind", "flat")
        self.close_button.setAccessibleName(tr("Close this message"))
        self.close_button.setToolTip(tr("Close this message"))
        self.close_button.clicked.connect(self.dismissed)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.action_button)
        bottom.addWidget(self.details_button)
        bottom.addWidget(self.copy_button)
        bottom.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 10)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.body)
        layout.addWidget(self.details)
        layout.addLayout(bottom)

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice in place of the last one; none hides the bar."""
        if notice == self._notice:
            return
        self._notice = notice
        if notice is None:
            self.hide()
            return
        self.setProperty("severity", notice.severity.value)
        self.style().polish(self)
        self.setAccessibleName(notice.sentence)
        self.title.setText(notice.title)
        self.body.setText(notice.body)
        self.body.setVisible(bool(notice.body))
        self.details.show_text(notice.details)
        self.details_button.setChecked(False)
        self._on_details(False)
        self.details_button.setVisible(bool(notice.details))
        # The bar's own button leads to the details: it is enough.
        self.action_button.setVisible(notice.action not in (None, Action.DETAILS))
        if notice.action is not None:
            self.action_button.setText(notice.action.text)
        self.show()

    def _on_details(self, wanted: bool) -> None:
        self.details.setVisible(wanted)
        self.copy_button.setVisible(wanted)

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.details.toPlainText())

    def _on_action(self) -> None:
        if self._notice is not None and self._notice.action is not None:
            self.action_clicked.emit(self._notice.action)

    def event(self, event: QEvent) -> bool:
        """Follow the colours of the text."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.Polish):
            self.close_button.setIcon(icon("close", colours_in_force().text))
        if event.type() in FONT_EVENTS:
            fit_icon(self.close_button)
        return super().event(event)
