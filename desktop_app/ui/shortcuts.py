"""Keys of a window, each of which does one thing once, however long it is held."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def add_shortcuts(window: QWidget, keys: Mapping[str, Callable[[], None]]) -> None:
    """Let keys, in Qt's names, work anywhere in a window."""
    for key, on_key in keys.items():
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(on_key)
