"""How large a window may be: as many lines as it likes, and never more than the screen has."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_FRAME_PX = 60
"""What the system puts around a window."""


def resize_within_screen(window: QWidget, wide: int, high: int) -> None:
    """Resize a window to so many lines of text in width and height, as far as there is room."""
    em = window.fontMetrics().height()
    room = window.screen().availableSize()
    window.resize(
        min(wide * em, room.width() - _FRAME_PX), min(high * em, room.height() - _FRAME_PX)
    )
