"""The ring: what happens now, at one glance, by shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.session.state import Phase
from desktop_app.ui.meter_bars import share
from desktop_app.ui.ring_shapes import MOVING, TURN_S, Pencil
from desktop_app.ui.theme import colours_in_force
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.audio.meter import Reading

LARGE: Final = 120
SMALL: Final = 64
_SHAKE: Final = 5
"""So far it goes aside when it shakes, in pixels."""
_SHAKE_S: Final = 0.7
_STEPS: Final = 24
"""Levels are drawn in so many steps, so that a hair's breadth redraws nothing."""


class StateRing(QWidget):
    """Paints a phase. It has no clock of its own: the window tells it the time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("State"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._size = LARGE
        self._phase = Phase.IDLE
        self._mark = ""
        self._reminded_s: float | None = None
        self._aside = 0
        self._turn = 0.0
        self._microphone: list[float] = []
        self._speaker: list[float] = []

    def show_phase(self, phase: Phase, mark: str = "") -> None:
        """Show a phase; ``mark`` is the countdown in its middle."""
        if (phase, mark) != (self._phase, self._mark):
            self._phase, self._mark = phase, mark
            self.update()

    def show_reminder(self, since_s: float | None) -> None:
        """Shake for a moment from a time on: the user talks to nobody."""
        self._reminded_s = since_s

    def show_moment(
        self,
        now_s: float,
        microphone: Reading | None,
        speaker: Reading | None,
        *,
        still: bool = False,
    ) -> None:
        """Move what moves in this phase; ``still`` for people whom motion disturbs."""
        self._shake(now_s, still=still)
        if self._phase in MOVING:
            if not still:
                self._turn = now_s / TURN_S % 1.0
                self.update()
            return
        if self._phase is Phase.LISTENING:
            levels = _levels(microphone)
            if levels != self._microphone:
                self._microphone = levels
                self.update()
        elif self._phase is Phase.SPEAKING:
            levels = _levels(speaker)
            if levels != self._speaker:
                self._speaker = levels
                self.update()

    def _shake(self, now_s: float, *, still: bool) -> None:
        since_s = self._reminded_s
        shakes = since_s is not None and now_s - since_s < _SHAKE_S and not still
        aside = (-1 if self._aside > 0 else 1) * _SHAKE if shakes else 0
        if aside != self._aside:
            self._aside = aside
            self.update()

    def set_size(self, size: int) -> None:
        """Be that wide and high, in pixels."""
        if size != self._size:
            self._size = size
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        colours = colours_in_force()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2 + self._aside, self.height() / 2)
        scale = min(self.width(), self.height()) / 92
        painter.scale(scale, scale)
        Pencil(
            painter,
            colours,
            turn=self._turn,
            microphone=self._microphone,
            speaker=self._speaker,
            mark=self._mark,
            font=self.font(),
        ).draw(self._phase)

    def sizeHint(self) -> QSize:
        """Be square."""
        return QSize(self._size, self._size)


def _levels(reading: Reading | None) -> list[float]:
    if reading is None:
        return []
    return [round(share(band, -70.0, -20.0) * _STEPS) / _STEPS for band in reading.bands.tolist()]
