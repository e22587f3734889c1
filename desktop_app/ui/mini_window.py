"""The mini window: a small piece of the call above other programs that never takes the keyboard.

Since it cannot be reached by keyboard, all that it does can be done elsewhere, too: by the keys of
the main window, the keys that work everywhere, the tray's menu and the command line.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QGuiApplication,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.session.state import Line, Phase, SessionState
from desktop_app.session.words import words
from desktop_app.settings import Settings
from desktop_app.ui.icons import application_icon
from desktop_app.ui.mini_forms import Card, MiniForm, Pill, moves
from desktop_app.ui.mini_menu import MiniMenu
from desktop_app.ui.mini_place import USUAL, place_of, point_of
from desktop_app.ui.pulse import Pulse, is_reduced
from desktop_app.ui.theme import colours_in_force
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.audio.meter import Reading

IDLE_MS: Final = 8000
_BEATS_PER_WORDS: Final = 4


def places_itself() -> bool:
    """Tell whether a window may choose where it stands: on Wayland only its user may."""
    return not QGuiApplication.platformName().startswith("wayland")


class MiniWindow(QWidget):
    """Shows a `SessionState` in a pill or a card.

    Args:
        now_s: The monotonic clock.
        wall_s: The clock of ``started_at_s``.
        microphone_reading: The microphone's meter now; ``None`` while there is none.
        speaker_reading: The same of what leaves the speaker.
        free: Whether it places itself, above other windows and without a frame.

    Signals:
        talk_pressed, talk_released: In pairs; a short press latches.
        mute_clicked, stop_clicked: Of the call.
        show_clicked: The main window is wanted.
        changed: Settings that the user chose here.
        closed: The user closed it.
    """

    talk_pressed = Signal()
    talk_released = Signal()
    mute_clicked = Signal()
    stop_clicked = Signal()
    show_clicked = Signal()
    changed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        *,
        now_s: Callable[[], float],
        wall_s: Callable[[], float],
        microphone_reading: Callable[[], Reading | None],
        speaker_reading: Callable[[], Reading | None],
        free: bool,
    ) -> None:
        super().__init__()
        self._now_s = now_s
        self._wall_s = wall_s
        self._microphone_reading = microphone_reading
        self._speaker_reading = speaker_reading
        self._free = free
        self._settings = Settings()
        self._state = SessionState()
        self._beats = 0
        self._grip: QPoint | None = None
        self.setWindowTitle(tr("Mini window"))
        self.setWindowIcon(application_icon())
        if free:
            kinds = Qt.WindowType
            self.setWindowFlags(
                kinds.Tool
                | kinds.FramelessWindowHint
                | kinds.WindowStaysOnTopHint
                | kinds.WindowDoesNotAcceptFocus
            )
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self._pulse = Pulse(self)
        self._pulse.beat.connect(self._on_beat)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.hide)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)
        self.form: MiniForm = self._take(Pill(self))
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._settle)
        application.primaryScreenChanged.connect(self._settle)

    # --- what it shows ------------------------------------------------------------------------

    def show_state(self, state: SessionState) -> None:
        """Show a snapshot in place of the last one."""
        before, self._state = self._state, state
        self._show_words()
        self._run_pulse()
        if self._settings.mini_window and (moves(state.phase) or state.phase is not before.phase):
            self._wake()

    def show_settings(self, settings: Settings) -> None:
        """Take form, letters, opacity and place, and be shown or not."""
        before, self._settings = self._settings, settings
        kind = Card if settings.mini_form == "card" else Pill
        if not isinstance(self.form, kind):
            self.form = self._take(kind(self))
        self.form.set_caption_points(settings.caption_points)
        self._pulse.set_reduced(is_reduced(settings.reduced_motion))
        self.setWindowOpacity(settings.mini_opacity if self._free else 1.0)
        self._show_words()
        self._fit()
        if not settings.mini_window:
            self._idle.stop()
            self.hide()
        elif (settings.mini_window, settings.mini_auto_hide) != (
            before.mini_window,
            before.mini_auto_hide,
        ):
            self._wake()

    def close_down(self) -> None:
        """Go for good."""
        self._idle.stop()
        self._pulse.set_running(False)
        self.hide()
        self.deleteLater()

    def make_menu(self) -> MiniMenu:
        """Build the menu of what can be chosen here."""
        menu = MiniMenu(self._settings, self, opacity=self._free)
        menu.changed.connect(self.changed)
        menu.show_clicked.connect(self.show_clicked)
        menu.close_clicked.connect(self.closed)
        return menu

    # --- inside -------------------------------------------------------------------------------

    def _take(self, form: MiniForm) -> MiniForm:
        """Put a form in place of the last one."""
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        form.talk_pressed.connect(self.talk_pressed)
        form.talk_released.connect(self.talk_released)
        form.mute_clicked.connect(self.mute_clicked)
        form.stop_clicked.connect(self.stop_clicked)
        form.smaller_clicked.connect(lambda: self._choose(mini_form="pill"))
        form.close_clicked.connect(self.closed)
        self._layout.addWidget(form)
        form.show()  # a hidden one asks for no room
        return form

    def _choose(self, **fields: object) -> None:
        self.changed.emit(replace(self._settings, **fields))

    def _show_words(self) -> None:
        state = self._state
        word = words(state, self._now_s(), "").word
        if state.phase is Phase.RECONNECTING and state.retry is not None:
            left_s = max(0, math.ceil(state.retry.due_s - self._now_s()))
            word = tr("Retry in {seconds} s", seconds=left_s)
        self.form.show_state(state, word)
        live = state.line in (Line.OPEN, Line.RECONNECTING) and state.started_at_s is not None
        self.form.show_time(self._wall_s() - (state.started_at_s or 0.0) if live else None)

    def _on_beat(self) -> None:
        self._beats += 1
        state = self._state
        speaks = state.phase is Phase.SPEAKING
        reading = self._speaker_reading() if speaks else self._microphone_reading()
        still = self._pulse.reduced
        now_s = 0.0 if still else self._now_s()
        self.form.show_moment(now_s, reading, hears=speaks or state.hears)
        if still or self._beats % _BEATS_PER_WORDS == 0:
            self._show_words()

    def _run_pulse(self) -> None:
        running = self._state.live and self.isVisible()
        if self._pulse.beats and not running:
            self.form.show_moment(0.0, None, hears=False)
        self._pulse.set_running(running)

    def _wake(self) -> None:
        """Be seen, and if it is so chosen, only as long as something happens."""
        if not self.isVisible():
            self.show()
        if self._settings.mini_auto_hide and not moves(self._state.phase) and not self._pointed():
            self._idle.start()
        else:
            self._idle.stop()

    def _pointed(self) -> bool:
        return self.underMouse() or any(menu.isVisible() for menu in self.findChildren(MiniMenu))

    def _fit(self) -> None:
        """Be as large as the form asks, and stand in the place that was chosen."""
        self._layout.activate()
        self.setFixedSize(self._layout.sizeHint())
        self._settle()

    # --- where it stands ----------------------------------------------------------------------

    def _settle(self) -> None:
        """Stand at the edge that was chosen on this screen."""
        screen = self._chosen_screen()
        if self._free and screen is not None and self._grip is None:
            place = self._settings.mini_places.get(screen.name(), USUAL)
            self.move(point_of(place, self.size(), screen.availableGeometry()))

    def _chosen_screen(self) -> QScreen | None:
        for screen in QGuiApplication.screens():
            if screen.name() == self._settings.mini_screen:
                return screen
        return QGuiApplication.primaryScreen()

    def _drop(self) -> None:
        self._grip = None
        screen = QGuiApplication.screenAt(self.frameGeometry().center()) or self.screen()
        place = place_of(self.frameGeometry(), screen.availableGeometry())
        places = {**self._settings.mini_places, screen.name(): place}
        self._choose(mini_places=places, mini_screen=screen.name())

    # --- Qt's events --------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the window."""
        if event.button() == Qt.MouseButton.LeftButton and self._free:
            self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it at the nearest edge, and remember which."""
        if self._grip is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change the form."""
        self._choose(mini_form="pill" if isinstance(self.form, Card) else "card")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be chosen here."""
        self.make_menu().popup(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody points at it."""
        self._idle.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on as before."""
        if self._settings.mini_window and self.isVisible():
            self._wake()

    def event(self, event: QEvent) -> bool:
        """Fit what is inside, when it asks for another size."""
        result = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.ApplicationFontChange):
            self._fit()
        return result

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move."""
        super().showEvent(event)
        self._settle()
        self._run_pulse()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._run_pulse()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the user closed it."""
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its edge."""
        colours = colours_in_force()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.window))
        if self._free:
            painter.setPen(QColor(colours.field_border))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
