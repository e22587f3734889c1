"""The shapes of the state ring: one per phase, told apart without any colour."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from desktop_app.session.state import Phase
from desktop_app.ui.theme import Colours

MOVING: Final = frozenset({Phase.CONNECTING, Phase.THINKING, Phase.RECONNECTING})
"""Phases in which a shape turns."""
TURN_S: Final = 1.4
"""How long one turn takes."""
_INSIDE: Final = 7
_OUTSIDE: Final = 36
_ROUND: Final = 360 * 16
"""A full circle in Qt's sixteenths of a degree, which run against the clock."""


def _ray(at: int, side: int) -> tuple[float, float]:
    angle = math.radians(180.0 - side * (at + 0.5) * 360.0 / _OUTSIDE)
    return math.sin(angle), math.cos(angle)


_RAYS: Final = tuple((_ray(at, 1), _ray(at, -1)) for at in range(_OUTSIDE // 2))
"""Where the bars outside point, right and left, from top to bottom."""


class Pencil:
    """Draws one phase into a square, centred on the origin and 92 units wide.

    Args:
        painter: Already moved and scaled.
        colours: The look in force.
        turn: Where the animation is, in whole turns; 0 without motion.
        microphone: Levels 0 to 1 of the bars inside.
        speaker: Levels 0 to 1 of the bars outside.
        mark: A few characters for the middle: a countdown.
        font: Of characters.
    """

    def __init__(
        self,
        painter: QPainter,
        colours: Colours,
        *,
        turn: float,
        microphone: Sequence[float],
        speaker: Sequence[float],
        mark: str,
        font: QFont,
    ) -> None:
        self._painter = painter
        self._colours = colours
        self._turn = turn
        self._microphone = microphone
        self._speaker = speaker
        self._mark = mark
        self._font = font

    def draw(self, phase: Phase) -> None:
        """Draw the shape of a phase."""
        colours = self._colours
        match phase:
            case Phase.IDLE:
                self._circle(34, 2, colours.field_border)
            case Phase.CONNECTING:
                start = round(90 * 16 - self._turn * _ROUND)
                self._arc(34, 5, colours.accent, start, -_ROUND // 4)
            case Phase.LISTENING:
                self._circle(36, 7, colours.accent)
                self._inner_bars(colours.accent)
            case Phase.WAITING:
                self._circle(36, 3, colours.accent)
                self._microphone_glyph(colours.accent)
            case Phase.PAUSED:
                self._circle(36, 3, colours.border)
                self._two_bars(colours.text)
            case Phase.THINKING:
                self._circle(36, 2, colours.border)
                self._dots(colours.accent)
            case Phase.SPEAKING:
                self._circle(26, 5, colours.accent)
                self._outer_bars(colours.accent)
            case Phase.TOOL_ASKS:
                self._circle(36, 5, colours.warning)
                self._character("?", colours.warning)
            case Phase.MUTED:
                self._circle(36, 3, colours.danger)
                self._microphone_glyph(colours.danger)
                self._slash(colours.danger)
            case Phase.RECONNECTING:
                for at in range(4):
                    start = at * _ROUND // 4 + 15 * 16 - round(self._turn * _ROUND / 4)
                    self._arc(36, 5, colours.warning, start, 60 * 16)
                self._character(self._mark or "…", colours.warning)
            case Phase.DEVICE_TROUBLE:
                self._circle(36, 3, colours.warning)
                self._microphone_glyph(colours.warning)
                self._triangle(colours.warning)
            case Phase.ERROR:
                self._square(colours.danger)
                self._character("!", colours.danger)

    def _pen(self, colour: str, width: float) -> None:
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _circle(self, radius: float, width: float, colour: str) -> None:
        self._pen(colour, width)
        self._painter.drawEllipse(QPointF(0, 0), radius, radius)

    def _arc(self, radius: float, width: float, colour: str, start: int, span: int) -> None:
        self._pen(colour, width)
        self._painter.drawArc(QRectF(-radius, -radius, 2 * radius, 2 * radius), start, span)

    def _inner_bars(self, colour: str) -> None:
        self._pen(colour, 3.6)
        middle = (_INSIDE - 1) / 2
        lines = []
        for at, level in enumerate(spread(self._microphone, _INSIDE)):
            x = (at - middle) * 6.5
            tall = 1.5 + level * (18 - 2.2 * abs(at - middle))
            lines.append(QLineF(x, -tall, x, tall))
        self._painter.drawLines(lines)

    def _outer_bars(self, colour: str) -> None:
        self._pen(colour, 2.4)
        lines = []
        for level, sides in zip(spread(self._speaker, _OUTSIDE // 2), _RAYS, strict=True):
            far = 33.5 + 13.5 * level
            lines += [QLineF(x * 32.5, y * 32.5, x * far, y * far) for x, y in sides]
        self._painter.drawLines(lines)

    def _two_bars(self, colour: str) -> None:
        self._pen(colour, 8)
        self._painter.drawLines([QLineF(x, -14, x, 14) for x in (-10, 10)])

    def _dots(self, colour: str) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        for at in range(3):
            lift = max(0.0, math.sin(2 * math.pi * (self._turn - at / 6)))
            self._painter.drawEllipse(QPointF((at - 1) * 15, -7 * lift), 4.6, 4.6)

    def _microphone_glyph(self, colour: str) -> None:
        self._pen(colour, 3)
        path = QPainterPath()
        path.addRoundedRect(QRectF(-5.5, -17, 11, 20), 5.5, 5.5)
        path.moveTo(-11, -2)
        path.cubicTo(-11, 13, 11, 13, 11, -2)
        path.moveTo(0, 10)
        path.lineTo(0, 17)
        self._painter.drawPath(path)

    def _slash(self, colour: str) -> None:
        self._pen(self._colours.window, 9)
        self._painter.drawLine(QLineF(-20, -20, 20, 20))
        self._pen(colour, 3.5)
        self._painter.drawLine(QLineF(-25, -25, 25, 25))

    def _triangle(self, colour: str) -> None:
        path = QPainterPath(QPointF(26, 10))
        path.lineTo(41, 37)
        path.lineTo(11, 37)
        path.closeSubpath()
        self._pen(self._colours.window, 10)
        self._painter.drawPath(path)
        self._pen(colour, 3)
        self._painter.setBrush(QColor(self._colours.window))
        self._painter.drawPath(path)
        self._painter.drawLine(QLineF(26, 19, 26, 27))
        self._painter.drawPoint(QPointF(26, 32))

    def _square(self, colour: str) -> None:
        self._pen(colour, 4)
        self._painter.drawRoundedRect(QRectF(-30, -30, 60, 60), 8, 8)

    def _character(self, text: str, colour: str) -> None:
        font = QFont(self._font)
        # Units of the drawing, not of the screen: the ring's size scales it.
        font.setPixelSize(30 if len(text) < 3 else 22)
        font.setWeight(QFont.Weight.DemiBold)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(QRectF(-30, -30, 60, 60), Qt.AlignmentFlag.AlignCenter, text)


def spread(levels: Sequence[float], count: int) -> list[float]:
    """Reduce levels to a number of bars, each the loudest of its stretch; silence when empty."""
    if not levels:
        return [0.0] * count
    edges = [at * len(levels) // count for at in range(count + 1)]
    return [max(levels[left : max(right, left + 1)]) for left, right in itertools.pairwise(edges)]
