"""The keys of the window: what they do, in one table, and the window that lists them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.session.key_advice import DEED_NAMES
from desktop_app.session.keys import Accelerator, Binding, Deed, Fate
from desktop_app.session.words import PAUSE_KEY
from desktop_app.ui.screen_room import resize_within_screen
from desktop_app.ui.text import LARGE, Label
from desktop_app.wording import tr

KEYS: Final = (
    (tr("Space"), tr("Talk: hold, or tap to keep the microphone open"), ("Space",)),
    (tr("Space, while another talk key is held"), tr("Keep the microphone open"), ()),
    (tr("M"), tr("Mute or unmute"), ("M",)),
    (tr("Esc"), tr("Stop the agent's speech, or what plays again"), ()),
    (tr("Esc, Esc"), tr("Take back what you are saying, and close the microphone"), ()),
    (PAUSE_KEY, tr("Pause the call, or go on"), ("Ctrl+P",)),
    (tr("Ctrl+N"), tr("Start a call"), ("Ctrl+N",)),
    (tr("Ctrl+D"), tr("End the call"), ("Ctrl+D",)),
    (tr("Enter"), tr("Send the message; Shift+Enter begins a new line"), ()),
    (tr("F6, Shift+F6"), tr("Next or previous part of the window"), ("F6", "Shift+F6")),
    (tr("Up, Down, Home, End"), tr("Walk through the transcript"), ()),
    (tr("Ctrl+C"), tr("Copy the chosen turns"), ("Ctrl+C",)),
    (tr("Enter, in the transcript"), tr("What can be done with a turn"), ()),
    (tr("Ctrl+Shift+M"), tr("Show or hide the mini window"), ("Ctrl+Shift+M",)),
    (tr("Ctrl+,"), tr("Settings"), ("Ctrl+Comma",)),
    (tr("Ctrl+F"), tr("Search, in the settings"), ("Ctrl+F",)),
    (tr("F1"), tr("Check-up"), ("F1",)),
    (tr("?"), tr("This list"), ()),
)
"""What to press, what it does, and those of it that could be keys of every program."""

_DEEDS: Final = {**DEED_NAMES, Deed.TALK: KEYS[0][1]}
"""What the keys of every program do."""
_LINES: Final = (34, 32)
"""How wide and high the window is, in lines of text."""


def keys_of_window() -> dict[Accelerator, str]:
    """Give what the window's keys do, as far as a key of every program could be one of them."""
    return {Accelerator.parse(key): action for _, action, keys in KEYS for key in keys}


class _Cell(Label):
    """Text that wraps: it asks for the room of its longest word, and takes what it is given."""

    def __init__(self, text: str, *, bold: bool = False) -> None:
        super().__init__(text, bold=bold, wrap=True)

    def sizeHint(self) -> QSize:
        """Leave it to the columns how wide they are."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())


class KeyTable(QWidget):
    """The table, to be read. The keys take two fifths of its width, what they do the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._global: list[_Cell] = []
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, (key, action, _) in enumerate(KEYS, len(Deed)):
            self._add(row, key, action)
        grid.setRowStretch(len(Deed) + len(KEYS), 1)

    def show_bindings(self, bindings: Mapping[Deed, Binding]) -> None:
        """Name above all others the keys that work in every program."""
        for cell in self._global:
            cell.deleteLater()
            self._grid.removeWidget(cell)
        self._global = []
        for row, deed in enumerate(Deed):
            binding = bindings.get(deed)
            if binding is not None and binding.fate is Fate.WORKS and binding.label:
                key = tr("{key}, from any program", key=binding.label)
                self._global += self._add(row, key, _DEEDS[deed])

    def _add(self, row: int, key: str, action: str) -> tuple[_Cell, _Cell]:
        cells = _Cell(key, bold=True), _Cell(action)
        for column, cell in enumerate(cells):
            self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
        return cells


class KeyList(QDialog):
    """Lists the keys. Shown, never executed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.table = KeyTable()
        self.table.setObjectName("page")
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.table)
        self.area.setAccessibleName(tr("List of keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setIcon(QIcon())  # the style's own is drawn for light windows
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(Label(tr("Keys"), scale=LARGE, bold=True))
        layout.addWidget(self.area, 1)
        layout.addWidget(buttons)
        resize_within_screen(self, *_LINES)

    def _fit(self) -> None:
        """Be wide enough for the longest words: nothing is to be scrolled from side to side."""
        bar = self.area.verticalScrollBar().sizeHint().width()
        frame = 2 * self.area.frameWidth()
        self.area.setMinimumWidth(self.table.minimumSizeHint().width() + bar + frame)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the words as they are now."""
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Grow with the text."""
        result = super().event(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            resize_within_screen(self, *_LINES)
        elif event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return result
