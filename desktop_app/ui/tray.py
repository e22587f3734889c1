"""The icon in the tray, wherever and whenever there is a tray to put it in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from desktop_app.session.state import Phase, SessionState
from desktop_app.session.words import words
from desktop_app.ui.icons import application_icon
from desktop_app.ui.panel import Panel
from desktop_app.ui.tray_icons import tray_icon
from desktop_app.ui.tray_menu import TrayMenu

LOOK_EVERY_MS: Final = 1000
LOOKS: Final = 60
"""A desktop that has just begun may bring its tray later than its programs."""
LOOK_LATER_MS: Final = 30_000
"""After that, for one that somebody starts in the middle of the day."""
WATCH_EVERY_MS: Final = 5000
"""How soon a tray that died is missed by a window that nobody sees."""
MESSAGE_MS: Final = 8000


def has_tray() -> bool:
    """Tell whether the desktop has a tray now; takes about 2 ms."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Shows a state as a shape; looks for a late tray, and notices one that goes.

    Args:
        menu: Opens on the icon.
        parent: Owns it.
        available: Tells whether there is a tray now.
        panel: Tells what its icon stands on now.

    Signals:
        clicked: The icon was clicked.
        middle_clicked: With the middle button.
        message_clicked: What it told was clicked.
        came: There is a tray now.
        went: There is none any more.
        missed: None has come within the first minute of looking.
    """

    clicked = Signal()
    middle_clicked = Signal()
    message_clicked = Signal()
    came = Signal()
    went = Signal()
    missed = Signal()

    def __init__(
        self,
        menu: TrayMenu,
        parent: QObject,
        available: Callable[[], bool] = has_tray,
        panel: Callable[[], Panel] = lambda: Panel.DARK,
    ) -> None:
        super().__init__(parent)
        self._menu = menu
        self._available = available
        self._panel = panel
        self._icon: QSystemTrayIcon | None = None
        self._phase = Phase.IDLE
        self._tip = "Earshot"
        self._looks_left = 0
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._watching = QTimer(self, interval=WATCH_EVERY_MS)
        for timer, slot in ((self._looking, self._look), (self._watching, self.is_there)):
            timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
            timer.timeout.connect(slot)

    # --- whether there is one -----------------------------------------------------------------

    def look(self) -> None:
        """Look for a tray now, and if there is none, until there is one: after a minute, seldom."""
        if not self.is_there():
            self._looks_left = LOOKS
            self._looking.start(LOOK_EVERY_MS)

    def is_there(self) -> bool:
        """Look once; the icon comes and goes with the tray."""
        there = self._available()
        if there and self._icon is None:
            self._appear()
        elif not there and self._icon is not None:
            self._vanish()
        return there

    def watch(self, *, watched: bool) -> None:
        """Look every few seconds whether it is still there, or only when somebody asks."""
        if watched and not self._watching.isActive():
            self._watching.start()
        elif not watched:
            self._watching.stop()

    def close(self) -> None:
        """Take the icon away, and look no more."""
        self._looking.stop()
        self._watching.stop()
        self._remove()

    def _look(self) -> None:
        self._looks_left -= 1
        if self.is_there():
            self._looking.stop()
        elif self._looks_left == 0:
            self._looking.start(LOOK_LATER_MS)
            self.missed.emit()

    def _appear(self) -> None:
        # Made anew for each tray: Qt decides by then how it speaks with it.
        self._icon = icon = QSystemTrayIcon(self._picture(), self)
        icon.setToolTip(self._tip)
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._on_activated)
        icon.messageClicked.connect(self.message_clicked)
        icon.show()
        self._looking.stop()
        self.came.emit()

    def _vanish(self) -> None:
        self._remove()
        self.went.emit()
        self.look()

    def _remove(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    # --- what it shows ------------------------------------------------------------------------

    def show_state(self, state: SessionState) -> None:
        """Show a state, and in words when the pointer rests on it."""
        self._menu.show_state(state)
        # Seconds that pass are for the window: each change of the words is a message to the tray.
        word = words(state, state.thinking_since_s or 0.0, "").word
        parts = ["Earshot", word, state.agent_name]
        tip = " · ".join(part for part in parts if part)
        if state.phase is not self._phase:
            self._phase = state.phase
            self.show_icon()
        if tip != self._tip:
            self._tip = tip
            if self._icon is not None:
                self._icon.setToolTip(tip)

    def show_icon(self) -> None:
        """Show the icon as it has to be on what it stands on now."""
        if self._icon is not None:
            self._icon.setIcon(self._picture())

    def tell(self, title: str, text: str) -> None:
        """Show a message beside the icon, or wherever the desktop shows such."""
        if self._icon is not None:
            self._icon.showMessage(title, text, application_icon(), MESSAGE_MS)

    def _picture(self) -> QIcon:
        # Windows tells nobody that its task bar has another look: each state asks anew.
        return tray_icon(self._phase, self._panel())

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.clicked.emit()
        elif reason == QSystemTrayIcon.ActivationReason.MiddleClick:
            self.middle_clicked.emit()
