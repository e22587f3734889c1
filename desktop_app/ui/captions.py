"""Captions: the agent's newest words in large letters, white on black whatever the look."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.session.turn import Speaker, Turn
from desktop_app.wording import tr

ROWS: Final = 2
"""As television has it: more is a page, and reading it misses the picture."""
_PAD: Final = 8
_LETTERS: Final = 20
"""At least so many letters fit in a row."""
_INK: Final = "#ffffff"
_GROUND: Final = "#000000"


class Captions(QWidget):
    """Shows the rows that the voice has come to, and the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._text = ""
        self._heard: int | None = None
        self._rows: tuple[str, ...] = ()
        self.show_turn(None)

    @property
    def rows(self) -> tuple[str, ...]:
        """What can be read now."""
        return self._rows

    def show_turn(self, turn: Turn | None) -> None:
        """Follow a turn's words as they are spoken."""
        text = "" if turn is None else " ".join(turn.text.split())
        heard = None
        if turn is not None and turn.heard is not None:
            # Counted in the text as it came, whose spaces may have been more.
            heard = len(" ".join(turn.text[: turn.heard].split()))
        if (text, heard) != (self._text, self._heard):
            if text != self._text:
                self.setAccessibleName(tr("Captions: {words}", words=text) if text else "")
            self._text, self._heard = text, heard
            self._choose_rows()

    def set_points(self, points: int) -> None:
        """Write in that size."""
        font = QFont(self.font())
        font.setPointSize(points)
        font.setWeight(QFont.Weight.Medium)
        self.setFont(font)
        self.updateGeometry()
        self._choose_rows()

    def _layout(self) -> QTextLayout:
        layout = QTextLayout(self._text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, self.width() - 2 * _PAD))
        layout.endLayout()
        return layout

    def _choose_rows(self) -> None:
        rows: tuple[str, ...] = ()
        if self._text and self._heard != 0:
            layout = self._layout()
            lines = [layout.lineAt(at) for at in range(layout.lineCount())]
            # Qt counts in UTF-16, two bytes a unit.
            text = self._text.encode("utf-16-le")
            spoken = len(self._text[: self._heard].encode("utf-16-le")) // 2
            last = sum(line.textStart() < spoken for line in lines)
            rows = tuple(
                text[2 * line.textStart() : 2 * (line.textStart() + line.textLength())]
                .decode("utf-16-le", "replace")
                .strip()
                for line in lines[max(0, last - ROWS) : last]
            )
        if rows != self._rows:
            self._rows = rows
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew."""
        self._choose_rows()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(_GROUND))
        painter.setPen(QColor(_INK))
        metrics = self.fontMetrics()
        for at, row in enumerate(self._rows):
            top = _PAD // 2 + at * metrics.lineSpacing()
            place = QRect(_PAD, top, self.width() - 2 * _PAD, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading, row)

    def sizeHint(self) -> QSize:
        """Ask for the rows' height, and room for a few words in each."""
        metrics = self.fontMetrics()
        return QSize(
            _LETTERS * metrics.averageCharWidth() + 2 * _PAD, ROWS * metrics.lineSpacing() + _PAD
        )

    def minimumSizeHint(self) -> QSize:
        """Never cut a row."""
        return self.sizeHint()


def newest_words(turns: tuple[Turn, ...], since: int) -> Turn | None:
    """Find the agent's newest turn of a call that begins at an index."""
    for at in range(len(turns) - 1, since - 1, -1):
        if turns[at].speaker is Speaker.AGENT and turns[at].text:
            return turns[at]
    return None
