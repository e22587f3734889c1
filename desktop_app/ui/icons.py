"""Icons: drawings of our own as SVG, in the colour of the text beside them."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton

from desktop_app.paths import resource

_INK: Final = "#000000"


@lru_cache(maxsize=64)
def icon(name: str, colour: str) -> QIcon:
    """Give an icon in one colour; an empty one when the drawing is missing.

    Args:
        name: A file of ``resources/icons`` without its ending.
        colour: As ``#rrggbb``.
    """
    try:
        drawing = resource(f"icons/{name}.svg").read_text(encoding="ascii")
    except OSError:
        return QIcon()
    # Read as an image, the drawing needs no Python module for SVG.
    image = QImage.fromData(drawing.replace(_INK, colour).encode("ascii"))
    return QIcon(QPixmap.fromImage(image))


FONT_EVENTS: Final = (
    QEvent.Type.FontChange,
    QEvent.Type.ApplicationFontChange,
    QEvent.Type.Polish,
)
"""After these a button may have another text size."""


def fit_icon(button: QAbstractButton) -> None:
    """Make a button's icon as large as its text."""
    side = round(button.fontMetrics().height() * 1.1)
    button.setIconSize(QSize(side, side))


def application_icon() -> QIcon:
    """Give the program's own icon, for windows and task bars."""
    return QIcon(str(resource("earshot.svg")))
