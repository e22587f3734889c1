"""A picture of a window, drawn without any screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget


def render_window(window: QWidget, path: Path, *, scale: float = 2.0) -> None:
    """Write a window as PNG, laid out as it would be on a screen; it need not be shown.

    Args:
        window: Whatever it shows now.
        path: The file to write.
        scale: Pixels of the picture per pixel of the window.

    Raises:
        OSError: The file cannot be written, or no font is installed to draw words with.
    """
    if not QFontDatabase.families():
        raise OSError("there is no font to draw the window with")
    window.ensurePolished()
    hidden = not window.isVisible()
    if hidden:
        # Shown to nobody: this makes Qt lay out every child.
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.show()
    try:
        from PySide6.QtGui import QPixmap

        size = window.size() * scale
        picture = QPixmap(size)
        picture.setDevicePixelRatio(scale)
        picture.fill(window.palette().window().color())
        window.render(picture)
        if not picture.save(str(path), "PNG"):
            raise OSError(f"cannot write {path}")
    finally:
        if hidden:
            window.hide()
            window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=False)
