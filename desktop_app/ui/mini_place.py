"""Where the mini window stands: at an edge of a screen, so far along it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

USUAL: Final = "bottom 1.000"
MARGIN: Final = 8


def place_of(window: QRect, area: QRect) -> str:
    """Say at which edge a window is, as `Settings.mini_places` keeps it.

    Args:
        window: Where it was dropped.
        area: What of the screen windows may use.
    """
    away = {
        "left": window.left() - area.left(),
        "right": area.right() - window.right(),
        "top": window.top() - area.top(),
        "bottom": area.bottom() - window.bottom(),
    }
    edge = min(away, key=lambda name: away[name])
    if edge in ("left", "right"):
        room, along = area.height() - window.height(), window.top() - area.top()
    else:
        room, along = area.width() - window.width(), window.left() - area.left()
    share = 0.0 if room <= 0 else min(max(along / room, 0.0), 1.0)
    return f"{edge} {share:.3f}"


def point_of(place: str, size: QSize, area: QRect) -> QPoint:
    """Give the corner of a window of that size at a place."""
    edge, _, along = place.partition(" ")
    share = float(along)
    space = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    right = max(space.left(), space.right() + 1 - size.width())
    bottom = max(space.top(), space.bottom() + 1 - size.height())
    x = round(space.left() + share * (right - space.left()))
    y = round(space.top() + share * (bottom - space.top()))
    match edge:
        case "left":
            return QPoint(space.left(), y)
        case "right":
            return QPoint(right, y)
        case "top":
            return QPoint(x, space.top())
        case _:
            return QPoint(x, bottom)
