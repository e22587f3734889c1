"""A few bars that tell that there is sound, where a whole meter has no room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.meter_bars import share
from desktop_app.ui.ring_shapes import spread
from desktop_app.ui.theme import colours_in_force
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.audio.meter import Reading

BARS: Final = 8
_WIDE: Final = 3
_GAP: Final = 2


class LevelBars(QWidget):
    """Shows a reading in as few pixels as possible; dimmed when what is heard goes nowhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Level"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._shown: tuple[list[int], bool] = ([0] * BARS, False)

    def show_reading(self, reading: Reading | None, *, dimmed: bool = False) -> None:
        """Show a reading, or rest."""
        levels = [] if reading is None else [share(b, -72.0, -16.0) for b in reading.bands.tolist()]
        shown = [round(level * self.height()) for level in spread(levels, BARS)], dimmed
        if shown != self._shown:
            self._shown = shown
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        colours = colours_in_force()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.window))
        bars, dimmed = self._shown
        ink = QColor(colours.field_border if dimmed else colours.bar)
        step = self.width() // BARS
        for at, tall in enumerate(bars):
            tall = max(tall, 2)  # the row of dots that waits for a sound
            bar = QRect(at * step, self.height() - tall, step - _GAP, tall)
            painter.fillRect(bar, ink if tall > 2 else QColor(colours.field_border))

    def sizeHint(self) -> QSize:
        """Grow with the text beside it."""
        high = self.fontMetrics().height()
        return QSize(BARS * (max(_WIDE, high // 5) + _GAP), high)
