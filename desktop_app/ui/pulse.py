"""The window's one heartbeat: it paints, and lives only while there is something to see."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStyle

from desktop_app.settings import Motion

MOVING_FPS: Final = 16
"""Fast enough for a bar that falls in 0.3 s; every frame of a call costs processor time."""
STILL_FPS: Final = 4


def motion_is_reduced() -> bool:
    """Tell whether the system asks for no animation, as far as Qt's style knows."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) == 0


def is_reduced(choice: Motion) -> bool:
    """Tell whether motion disturbs, by the user's choice or else the system's."""
    return motion_is_reduced() if choice == "system" else choice == "on"


class Pulse(QObject):
    """Beats sixteen times a second, or four for people whom motion disturbs.

    Signals:
        beat: Time to draw what moves.
    """

    beat = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.beat)
        self._reduced = motion_is_reduced()
        self.set_reduced(self._reduced)

    @property
    def reduced(self) -> bool:
        """Motion disturbs."""
        return self._reduced

    @property
    def beats(self) -> bool:
        """It runs."""
        return self._timer.isActive()

    def set_reduced(self, reduced: bool) -> None:
        """Beat slowly, or as usual."""
        self._reduced = reduced
        self._timer.setInterval(1000 // (STILL_FPS if reduced else MOVING_FPS))

    def set_running(self, running: bool) -> None:
        """Start or stop."""
        if running and not self._timer.isActive():
            self._timer.start()
        elif not running:
            self._timer.stop()
