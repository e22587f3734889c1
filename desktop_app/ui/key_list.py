"""The keys: what they do, in one table, and the window that lists them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.text import LARGE, Label

KEYS: Final = (
    ("Space", "Talk: hold, or tap to keep the microphone open"),
    ("M", "Mute or unmute"),
    ("Esc", "Stop the agent's speech, or what plays again"),
    ("Ctrl+N", "Start a call"),
    ("Ctrl+D", "End the call"),
    ("Enter", "Send the message; Shift+Enter begins a new line"),
    ("F6, Shift+F6", "Next or previous part of the window"),
    ("Up, Down, Home, End", "Walk through the transcript"),
    ("Ctrl+C", "Copy the chosen turns"),
    ("Enter, in the transcript", "What can be done with a turn"),
    ("Ctrl+,", "Settings"),
    ("F1 or ?", "This list"),
)


class KeyList(QDialog):
    """Lists the keys. Shown, never executed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        page = QWidget()
        page.setObjectName("page")
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (key, action) in enumerate(KEYS):
            grid.addWidget(Label(key, bold=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(action, wrap=True), row, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(KEYS), 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.setAccessibleName("List of keys")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(Label("Keys", scale=LARGE, bold=True))
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        em = self.fontMetrics().height()
        self.resize(34 * em, 32 * em)
