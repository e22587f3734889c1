"""A small mark beside words: a tick, a warning, a cross, a dash, or a ring for what is open."""

from __future__ import annotations

import enum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.session.acoustic_words import Grade
from desktop_app.ui.text import Tone
from desktop_app.ui.theme import Colours, colours_in_force
from desktop_app.wording import tr


class Mark(enum.Enum):
    """What is to be seen; each has a shape of its own, for nobody need tell colours apart."""

    OPEN = "open"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    SKIPPED = "skipped"


MARKS: Final = {Grade.OK: Mark.GOOD, Grade.WARN: Mark.WARNING, Grade.BAD: Mark.BAD}
TONES: Final[dict[Mark, Tone]] = {
    Mark.OPEN: "muted",
    Mark.GOOD: "good",
    Mark.WARNING: "warning",
    Mark.BAD: "danger",
    Mark.SKIPPED: "muted",
}
WORDS: Final = {
    Mark.OPEN: tr("open"),
    Mark.GOOD: tr("good"),
    Mark.WARNING: tr("look here"),
    Mark.BAD: tr("wrong"),
    Mark.SKIPPED: tr("skipped"),
}
"""What each says to whoever does not see it."""


class MarkView(QWidget):
    """Shows a mark as high as the text beside it, which says the same in words."""

    def __init__(self, mark: Mark = Mark.OPEN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: Mark) -> None:
        """Show another one."""
        if mark is not self.mark:
            self.mark = mark
            self.update()

    def sizeHint(self) -> QSize:
        """Be as high as the letters."""
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - 2.0
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        _paint(painter, box, self.mark, colours_in_force())


def _paint(painter: QPainter, box: QRectF, mark: Mark, colours: Colours) -> None:
    ink = QPen(QColor(colours.window), max(1.6, box.width() / 8))
    ink.setCapStyle(Qt.PenCapStyle.RoundCap)

    def at(x: float, y: float) -> QPointF:
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height())

    if mark in (Mark.OPEN, Mark.SKIPPED):
        painter.setPen(QPen(QColor(colours.muted), ink.widthF()))
        if mark is Mark.OPEN:
            inset = ink.widthF()
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        else:
            painter.drawLine(at(0.2, 0.5), at(0.8, 0.5))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    match mark:
        case Mark.GOOD:
            painter.setBrush(QColor(colours.good))
            painter.drawEllipse(box)
            painter.setPen(ink)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([at(0.27, 0.52), at(0.44, 0.69), at(0.74, 0.35)]))
        case Mark.WARNING:
            painter.setBrush(QColor(colours.warning))
            painter.drawPolygon(QPolygonF([at(0.5, 0.02), at(1.0, 0.95), at(0.0, 0.95)]))
            painter.setPen(ink)
            painter.drawLine(at(0.5, 0.36), at(0.5, 0.62))
            painter.drawPoint(at(0.5, 0.8))
        case _:
            painter.setBrush(QColor(colours.danger))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
            painter.setPen(ink)
            painter.drawLine(at(0.3, 0.3), at(0.7, 0.7))
            painter.drawLine(at(0.7, 0.3), at(0.3, 0.7))
