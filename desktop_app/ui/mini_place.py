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
    space = _space(window.size(), area)
    if edge in ("left", "right"):
        room, along = space.height(), window.top() - space.top()
    else:
        room, along = space.width(), window.left() - space.left()
    share = 0.0 if room <= 1 else min(max(along / (room - 1), 0.0), 1.0)
    return f"{edge} {share:.3f}"


def point_of(place: str, size: QSize, area: QRect) -> QPoint:
    """Give the corner of a window of that size at a place."""
    edge, _, along = place.partition(" ")
    share = float(along)
    space = _space(size, area)
    x = round(space.left() + share * (space.width() - 1))
    y = round(space.top() + share * (space.height() - 1))
    match edge:
        case "left":
            return QPoint(space.left(), y)
        case "right":
            return QPoint(space.right(), y)
        case "top":
            return QPoint(x, space.top())
        case _:
            return QPoint(x, space.bottom())


def _space(size: QSize, area: QRect) -> QRect:
    """Give where the corner of a window of that size may be; never empty."""
    wide = area.width() - 2 * MARGIN - size.width() + 1
    high = area.height() - 2 * MARGIN - size.height() + 1
    corner = area.topLeft() + QPoint(MARGIN, MARGIN)
    return QRect(corner, QSize(max(wide, 1), max(high, 1)))
