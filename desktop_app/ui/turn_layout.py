"""One turn laid out for a width: a bubble for people, a quiet line for tools and notes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from desktop_app.session.turn import Speaker, Turn
from desktop_app.ui.text import SMALL, scaled
from desktop_app.ui.theme import Colours
from desktop_app.ui.turn_text import Ink, Span, heading, line, spans

SIDE: Final = 10.0
GAP: Final = 5.0
PADDING_X: Final = 13.0
PADDING_Y: Final = 8.0
RADIUS: Final = 14.0
WIDEST: Final = 0.84
"""Of the row, so that one sees at a glance who spoke."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a layout depends on beside the turn itself."""

    font: QFont
    colours: Colours


class TurnLayout:
    """A turn, wrapped. ``height`` is that of its whole row, the same while it is heard again."""

    def __init__(self, turn: Turn, width: float, style: Style, *, replaying: bool = False) -> None:
        self._turn = turn
        self._heading = heading(turn, replaying=replaying)
        self._style = style
        self._width = width
        self._quiet = turn.speaker in (Speaker.TOOL, Speaker.NOTE)
        small = scaled(style.font, SMALL)
        self._heading_font = small
        room = (width - 2 * SIDE) * (1.0 if self._quiet else WIDEST) - 2 * PADDING_X
        if self._quiet:
            parts: tuple[Span, ...] = (Span(line(turn), Ink.UNHEARD),)
        else:
            parts = spans(turn) or (Span("…", Ink.TENTATIVE),)
        self._text = _laid_out(parts, small if self._quiet else style.font, max(room, 20.0), style)
        self._text_size = self._text.boundingRect()
        self._heading_height = 0.0 if self._quiet else QFontMetricsF(small).height() + 2
        self.height = round(
            self._heading_height
            + self._text_size.height()
            + (2.0 if self._quiet else 2 * PADDING_Y)
            + 2 * GAP
        )

    def paint(self, painter: QPainter, top_left: QPointF, *, selected: bool, focused: bool) -> None:
        """Draw the row; a selected one is outlined, thicker while the list has the keyboard."""
        painter.save()
        painter.translate(top_left)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._quiet:
            self._paint_line(painter)
        else:
            self._paint_bubble(painter)
        if selected:
            pen = QPen(QColor(self._style.colours.accent_text), 2.0 if focused else 1.0)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.frame().adjusted(-1, -1, 1, 1), RADIUS, RADIUS)
        painter.restore()

    def frame(self) -> QRectF:
        """Give where in its row the turn stands."""
        width = self._text_size.width() + 2 * PADDING_X
        if self._quiet:
            return QRectF((self._width - width) / 2, GAP, width, self.height - 2 * GAP)
        left = self._width - SIDE - width if self._stands_right() else SIDE
        top = GAP + self._heading_height
        return QRectF(left, top, width, self._text_size.height() + 2 * PADDING_Y)

    def _stands_right(self) -> bool:
        """Put the user's own words where lines end in the user's language."""
        return (self._turn.speaker is Speaker.USER) != QGuiApplication.isRightToLeft()

    def _paint_line(self, painter: QPainter) -> None:
        frame = self.frame()
        painter.setPen(QColor(self._style.colours.muted))
        self._text.draw(painter, QPointF(frame.left() + PADDING_X, frame.top() + 1))

    def _paint_bubble(self, painter: QPainter) -> None:
        colours = self._style.colours
        frame = self.frame()
        user = self._turn.speaker is Speaker.USER
        painter.setPen(QColor(colours.muted))
        painter.setFont(self._heading_font)
        side = Qt.AlignmentFlag.AlignRight if self._stands_right() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            QRectF(SIDE + 2, GAP, self._width - 2 * SIDE - 4, self._heading_height),
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop,
            self._heading,
        )
        painter.setPen(QPen(QColor(colours.bubble if user else colours.border), 1))
        painter.setBrush(QColor(colours.bubble if user else colours.surface))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(QColor(colours.text))
        self._text.draw(painter, QPointF(frame.left() + PADDING_X, frame.top() + PADDING_Y))


def _laid_out(parts: tuple[Span, ...], font: QFont, room: float, style: Style) -> QTextLayout:
    """Wrap text into lines no wider than ``room``, at words where possible."""
    formats = []
    start = 0
    for part in parts:
        length = len(part.text.encode("utf-16-le")) // 2  # Qt counts UTF-16 units
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = start, length, _format(part.ink, style.colours)
        formats.append(span)
        start += length
    text = "".join(part.text for part in parts).replace("\n", "\u2028")
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(formats)
    # Twice: the second time as wide as the widest line, so that the bubble hugs short text.
    widest = _wrap(layout, room)
    _wrap(layout, min(room, math.ceil(widest) + 1))
    return layout


def _wrap(layout: QTextLayout, room: float) -> float:
    """Break the text into lines; give the width of the widest."""
    layout.beginLayout()
    y = widest = 0.0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(room)
        row.setPosition(QPointF(0, y))
        y += row.height()
        widest = max(widest, row.naturalTextWidth())
    layout.endLayout()
    return widest


def _format(ink: Ink, colours: Colours) -> QTextCharFormat:
    result = QTextCharFormat()
    match ink:
        case Ink.PLAIN:
            pass
        case Ink.UNHEARD:
            result.setForeground(QColor(colours.muted))
        case Ink.TENTATIVE:
            result.setForeground(QColor(colours.muted))
            result.setFontItalic(True)
        case Ink.CUT:
            result.setForeground(QColor(colours.muted))
            result.setFontStrikeOut(True)
    return result
