"""Knowing when a window has been painted for the first time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls back once, after the first paint event of a window.

    Args:
        window: To be watched.
        on_painted: Called when the event has been handled.
    """

    def __init__(self, window: QWidget, on_painted: Callable[[], None]) -> None:
        super().__init__(window)
        self._on_painted = on_painted
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the paint event and let it pass."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._on_painted()
        return False
