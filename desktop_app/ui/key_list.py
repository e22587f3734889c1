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

from desktop_app.session.words import PAUSE_KEY
from desktop_app.ui.text import LARGE, Label
from desktop_app.wording import tr

KEYS: Final = (
    (tr("Space"), tr("Talk: hold, or tap to keep the microphone open")),
    (tr("Space, while another talk key is held"), tr("Keep the microphone open")),
    (tr("M"), tr("Mute or unmute")),
    (tr("Esc"), tr("Stop the agent's speech, or what plays again")),
    (tr("Esc, Esc"), tr("Take back what you are saying, and close the microphone")),
    (PAUSE_KEY, tr("Pause the call, or go on")),
    (tr("Ctrl+N"), tr("Start a call")),
    (tr("Ctrl+D"), tr("End the call")),
    (tr("Enter"), tr("Send the message; Shift+Enter begins a new line")),
    (tr("F6, Shift+F6"), tr("Next or previous part of the window")),
    (tr("Up, Down, Home, End"), tr("Walk through the transcript")),
    (tr("Ctrl+C"), tr("Copy the chosen turns")),
    (tr("Enter, in the transcript"), tr("What can be done with a turn")),
    (tr("Ctrl+Shift+M"), tr("Show or hide the mini window")),
    (tr("Ctrl+,"), tr("Settings")),
    (tr("F1"), tr("Check-up")),
    (tr("?"), tr("This list")),
)


class KeyList(QDialog):
    """Lists the keys. Shown, never executed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
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
        area.setAccessibleName(tr("List of keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(Label(tr("Keys"), scale=LARGE, bold=True))
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        em = self.fontMetrics().height()
        self.resize(34 * em, 32 * em)
