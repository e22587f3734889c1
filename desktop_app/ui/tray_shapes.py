"""The tray's icons: one shape a state, readable on a panel of any colour."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from desktop_app.session.state import Phase

SIZES: Final = (16, 22, 24, 32, 48, 64)
"""Widths in pixels, as panels have them."""
_GRID: Final = 22.0
"""Shapes are drawn on a square so wide, with the origin in its middle."""
_INK: Final = "#ffffff"
_CONTOUR: Final = "#16181d"
_HEARS: Final = "#4f78ff"
"""Fills the microphone that hears: white in a contour would look empty on a light panel."""
_LINE: Final = 2.1
_CONTOUR_WIDTH: Final = 1.5
"""Around each line: panels are light or dark, and hardly ever say which."""


@lru_cache(maxsize=len(Phase))
def tray_icon(phase: Phase) -> QIcon:
    """Give the icon of a phase, in every size."""
    icon = QIcon()
    for size in SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(size / 2, size / 2)
        painter.scale(size / _GRID, size / _GRID)
        draw(painter, phase)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def draw(painter: QPainter, phase: Phase) -> None:
    """Draw a phase into a square 22 units wide, centred on the origin."""
    lines, solid = _shape(phase)
    for colour, grown in ((_CONTOUR, 2 * _CONTOUR_WIDTH), (_INK, 0.0)):
        _stroke(painter, lines, colour, _LINE + grown)
        painter.setBrush(QColor(colour))
        painter.setPen(_pen(colour, grown) if grown else Qt.PenStyle.NoPen)
        painter.drawPath(solid)
    if phase is Phase.LISTENING:
        painter.setBrush(QColor(_HEARS))
        painter.drawPath(solid)
    if phase is Phase.MUTED:
        slash = QPainterPath(QPointF(-7.5, -7.5))
        slash.lineTo(7.5, 7.5)
        _stroke(painter, slash, _CONTOUR, _LINE + 2 * _CONTOUR_WIDTH)
        _stroke(painter, slash, _INK, _LINE)


def _pen(colour: str, width: float) -> QPen:
    return QPen(
        QColor(colour),
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


def _stroke(painter: QPainter, path: QPainterPath, colour: str, width: float) -> None:
    painter.setPen(_pen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _shape(phase: Phase) -> tuple[QPainterPath, QPainterPath]:
    """Give the lines of a phase, and what is filled."""
    lines, solid = QPainterPath(), QPainterPath()
    match phase:
        case Phase.IDLE:
            lines.addEllipse(QPointF(0, 0), 5, 5)
        case Phase.CONNECTING:
            _arc(lines, QPointF(0, 0), 7, 90, -270)
        case Phase.LISTENING:
            _microphone(lines)
            solid.addRoundedRect(QRectF(-3.6, -9.4, 7.2, 11.6), 3.6, 3.6)
        case Phase.WAITING | Phase.MUTED:
            _microphone(lines)
        case Phase.THINKING:
            for x in (-6.6, 0, 6.6):
                solid.addEllipse(QPointF(x, 0), 2.2, 2.2)
        case Phase.PAUSED:
            for x in (-5.4, 1.8):
                solid.addRoundedRect(QRectF(x, -7, 3.6, 14), 1.4, 1.4)
        case Phase.SPEAKING:
            solid.addEllipse(QPointF(-7, 0), 2, 2)
            for radius in (4.8, 8.8, 12.4):
                _arc(lines, QPointF(-7, 0), radius, -42, 84)
        case Phase.TOOL_ASKS | Phase.DEVICE_TROUBLE | Phase.ERROR:
            solid.addRoundedRect(QRectF(-1.7, -9, 3.4, 11.5), 1.7, 1.7)
            solid.addEllipse(QPointF(0, 7), 2.1, 2.1)
        case Phase.RECONNECTING:
            for at in range(3):
                _arc(lines, QPointF(0, 0), 7, 120 * at + 30, 62)
        case _:
            assert_never(phase)
    return lines, solid


def _microphone(lines: QPainterPath) -> None:
    lines.addRoundedRect(QRectF(-3.2, -9, 6.4, 10.8), 3.2, 3.2)
    lines.moveTo(-6.6, -1)
    lines.cubicTo(-6.6, 7, 6.6, 7, 6.6, -1)
    lines.moveTo(0, 5.3)
    lines.lineTo(0, 8.6)


def _arc(lines: QPainterPath, centre: QPointF, radius: float, start: float, span: float) -> None:
    place = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    lines.arcMoveTo(place, start)
    lines.arcTo(place, start, span)
