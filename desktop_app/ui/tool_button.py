"""A small button that every key for buttons presses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton


class ToolButton(QToolButton):
    """Enter presses it, as Space does; Qt's own knows Space alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it once, however long Enter is held."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
