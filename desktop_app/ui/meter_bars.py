"""A meter's drawing: bands of the voice, the held peak as a line, and a clip lamp.

It runs from left to right in every language, as the scales of sound devices do.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import Colours, colours_in_force

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from desktop_app.audio.meter import Reading

BANDS: Final = 24
LOWEST_DBFS: Final = -60.0
"""Of the scale for levels and peaks, which ends at 0."""
_BAND_FLOOR_DBFS: Final = -72.0
_BAND_CEILING_DBFS: Final = -16.0
"""One band holds a part of the power: full height is less than full scale."""
_BAND_RANGE_DB: Final = _BAND_CEILING_DBFS - _BAND_FLOOR_DBFS
_LAMP: Final = 10
_GAP: Final = 2
_BASE: Final = 3


def share(dbfs: float, floor: float = LOWEST_DBFS, ceiling: float = 0.0) -> float:
    """Map a level onto 0 to 1 of a scale."""
    return min(max((dbfs - floor) / (ceiling - floor), 0.0), 1.0)


class MeterBars(QWidget):
    """Shows readings. It redraws only when a pixel differs.

    The widget paints its own ground, so that its parents are left alone at every beat.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bands: NDArray[np.float32] | None = None
        self._peak = 0.0
        self._clipped = False
        self._dimmed = False
        self._drawn: tuple[list[int], int, bool, bool] = ([], 0, False, False)
        self._still = QPixmap()
        self._ground_key: tuple[QSize, float, Colours] | None = None

    def show_reading(self, reading: Reading | None, *, dimmed: bool = False) -> None:
        """Show a reading, or rest; ``dimmed`` when what is heard goes nowhere."""
        if reading is None:
            self._bands, self._peak, self._clipped = None, 0.0, False
        else:
            self._bands = reading.bands
            self._peak = share(reading.peak_dbfs)
            self._clipped = reading.clipped
        self._dimmed = dimmed
        if self._pixels() != self._drawn:
            self.update()

    def _room(self) -> int:
        return self.width() - _LAMP - 6

    def _pixels(self) -> tuple[list[int], int, bool, bool]:
        room = self.height()
        bars = [0] * BANDS
        if self._bands is not None:
            # By the array's own methods: numpy is loaded long after the window is painted.
            shares = (self._bands - _BAND_FLOOR_DBFS) / _BAND_RANGE_DB
            bars = (shares.clip(0.0, 1.0) * room).round().astype(int).tolist()
        return bars, round(self._peak * room), self._clipped, self._dimmed

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        self._drawn = bars, peak, clipped, dimmed = self._pixels()
        colours = colours_in_force()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground(colours))
        room, bottom = self._room(), self.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.field_border if dimmed else colours.bar))
        painter.drawRects(
            [
                QRect(left, bottom - tall, wide, tall)
                for (left, wide), tall in zip(self._columns(), bars, strict=True)
                if tall > 0
            ]
        )
        if peak > 0:
            painter.fillRect(0, bottom - peak, room, 2, QColor(colours.muted))
        if clipped:
            self._paint_lamp(painter, colours.danger, colours.danger)

    def _columns(self) -> list[tuple[int, int]]:
        """Give left edge and width of each bar."""
        room = self._room()
        edges = [at * (room + _GAP) // BANDS for at in range(BANDS + 1)]
        return [(left, max(right - left - _GAP, 1)) for left, right in itertools.pairwise(edges)]

    def _ground(self, colours: Colours) -> QPixmap:
        """Give what stands still, drawn once for a size and a look."""
        key = (self.size(), self.devicePixelRatioF(), colours)
        if self._ground_key != key:
            self._ground_key = key
            ratio = self.devicePixelRatioF()
            self._still = QPixmap(self.size() * ratio)
            self._still.setDevicePixelRatio(ratio)
            self._still.fill(QColor(colours.window))
            painter = QPainter(self._still)
            for left, wide in self._columns():
                painter.fillRect(left, self.height() - _BASE, wide, _BASE, QColor(colours.bar_off))
            self._paint_lamp(painter, colours.field_border, colours.window)
            painter.end()
        return self._still

    def _paint_lamp(self, painter: QPainter, pen: str, brush: str) -> None:
        """Draw the lamp: a ring at rest, a filled disc when the sound was cut off."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(pen))
        painter.setBrush(QColor(brush))
        size = _LAMP - 3
        painter.drawEllipse(self.width() - size - 1, (self.height() - size) // 2, size, size)

    def sizeHint(self) -> QSize:
        """Grow with the text beside it."""
        return QSize(150, max(22, round(self.fontMetrics().height() * 1.4)))

    def minimumSizeHint(self) -> QSize:
        """Keep two pixels per band."""
        return QSize(BANDS * 3 + _LAMP + 6, self.sizeHint().height())
