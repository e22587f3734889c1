"""What there is of the program beside its window: the tray, the mini window, and what they tell."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject

from desktop_app.errors import Action, Notice, Severity
from desktop_app.notifying import Notifying
from desktop_app.session.state import SessionState
from desktop_app.settings import Explained, Settings
from desktop_app.ui.captions import newest_words
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.mini_window import MiniWindow, places_itself
from desktop_app.ui.panel import Panel, panel_of
from desktop_app.ui.tray import Tray, has_tray
from desktop_app.ui.tray_menu import TrayMenu
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.app import App
    from desktop_app.audio.meter import Reading
    from desktop_app.devices.catalog import DeviceCatalog
    from desktop_app.intents import Intents

Read: TypeAlias = "Callable[[], Reading | None]"

QUIET_S: Final = 30.0
"""Who is told that the agent speaks is not told again of every sentence."""


class TrayKeeping(QObject):
    """Hangs tray and mini window on wishes, states and settings.

    Args:
        window: The main window.
        intents: Carries out what is wished.
        settings: Gives the present settings.
        change: Takes new ones.
        choose_agent: Chooses an agent by its index.
        choose_microphone: Chooses one by its identity.
        choose_speaker: Likewise.
        open_settings: Shows the settings.
        quit_program: Ends it.
        warn: Shows a notice in the main window.
        readings: The microphone's meter now, ``None`` while there is none; and the speaker's.
        available: Tells whether the desktop has a tray now.
        panel: Tells what an icon in it stands on now.

    Attributes:
        tell: Shows a message outside all windows: a title, and a text.
    """

    def __init__(
        self,
        window: MainWindow,
        intents: Intents,
        *,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
        choose_agent: Callable[[int], None],
        choose_microphone: Callable[[str], None],
        choose_speaker: Callable[[str], None],
        open_settings: Callable[[], None],
        quit_program: Callable[[], None],
        warn: Callable[[Notice], None],
        readings: tuple[Read, Read],
        available: Callable[[], bool] = has_tray,
        panel: Callable[[], Panel] = lambda: Panel.DARK,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._intents = intents
        self._settings = settings
        self._change = change
        self._warn = warn
        self._readings = readings
        self._state = SessionState()
        self._told: int | None = None
        self._told_s = -QUIET_S
        self._seen: Settings | None = None
        self._hide_when_found = False
        self._began_hidden = False
        self.mini: MiniWindow | None = None
        self.menu = menu = TrayMenu(window)
        self.tray = tray = Tray(menu, self, available, panel)
        self.tell: Callable[[str, str], None] = tray.tell
        menu.call_clicked.connect(intents.call)
        menu.end_clicked.connect(intents.end)
        menu.talk_clicked.connect(intents.toggle_talk)
        menu.stop_clicked.connect(intents.stop)
        menu.mute_clicked.connect(intents.toggle_mute)
        menu.pause_clicked.connect(intents.toggle_pause)
        menu.agent_chosen.connect(choose_agent)
        menu.microphone_chosen.connect(choose_microphone)
        menu.speaker_chosen.connect(choose_speaker)
        menu.show_clicked.connect(intents.show_window)
        menu.hide_clicked.connect(window.hide)
        menu.mini_clicked.connect(self.toggle_mini)
        menu.stay_clicked.connect(lambda stay: self._choose(close_to_tray=stay))
        menu.settings_clicked.connect(open_settings)
        menu.quit_clicked.connect(quit_program)
        tray.clicked.connect(self._on_tray_clicked)
        tray.middle_clicked.connect(intents.toggle_talk)
        tray.message_clicked.connect(intents.show_window)
        tray.came.connect(self._on_tray_came)
        tray.went.connect(self._on_tray_went)
        tray.missed.connect(self._on_tray_missed)
        window.mini_clicked.connect(self.toggle_mini)
        window.quit_clicked.connect(quit_program)
        window.installEventFilter(self)

    def begin(self, *, hidden: bool = False) -> None:
        """Look for a tray, and show what is to be shown.

        Args:
            hidden: The window is not shown, if there is a tray. It waits in the task bar for one
                that comes late, as when both begin with the session, and opens if none does.
        """
        self._hide_when_found = self._began_hidden = hidden
        self.show_settings(self._settings())
        self.tray.look()
        if hidden and not self.tray.is_there():
            self._window.showMinimized()
        self._on_window_seen()

    def close(self) -> None:
        """Take it all away."""
        self._window.removeEventFilter(self)
        self.tray.close()
        if self.mini is not None:
            self.mini.close_down()
            self.mini = None

    # --- what they show -----------------------------------------------------------------------

    def show_state(self, state: SessionState) -> None:
        """Show a state, and tell what nobody would see."""
        before, self._state = self._state, state
        self.tray.show_state(state)
        if self.mini is not None:
            self.mini.show_state(state)
        self._tell(before, state)

    def show_settings(self, settings: Settings) -> None:
        """Follow the settings."""
        before, self._seen = self._seen, settings
        self.menu.show_settings(settings)
        if settings.mini_window and self.mini is None:
            self._make_mini()
        if self.mini is not None:
            self.mini.show_settings(settings)
        wanted = settings.close_to_tray and before is not None and not before.close_to_tray
        if wanted and not self.tray.is_there():
            self._warn(NO_TRAY)

    def follow(self, catalog: DeviceCatalog) -> None:
        """Offer the devices that are plugged in."""
        microphones = [DeviceChoice(one.id, one.name) for one in catalog.microphones()]
        speakers = [DeviceChoice(one.id, one.name) for one in catalog.speakers()]
        self.menu.show_devices(microphones, speakers)

    def toggle_mini(self) -> None:
        """Show the mini window, or take it away."""
        self._choose(mini_window=not self._settings().mini_window)

    # --- the window and its place -------------------------------------------------------------

    def stays(self) -> bool:
        """Tell whether the program outlives its window, which is being closed; explain it once."""
        # Who let it begin in the tray does not want it to end with a look at the window.
        wanted = self._settings().close_to_tray or self._began_hidden
        if not (wanted and self.tray.is_there()):
            return False
        if self._explains("tray"):
            self.tell(
                tr("Earshot goes on in the tray"),
                tr("Click its icon to see the window again. “Quit” in the icon's menu ends it."),
            )
        return True

    def toggle_window(self) -> None:
        """Put the window away if it has the keyboard, into the tray if there is one; or bring it.

        One that is seen but has not the keyboard may lie below others, and is brought as well.
        """
        if not self._in_sight():
            self._intents.show_window()
        elif self.tray.is_there():
            self._window.hide()
        else:
            self._window.showMinimized()

    def _on_tray_clicked(self) -> None:
        if self._window.isVisible() and not self._window.isMinimized():
            self._window.hide()
        else:
            self._intents.show_window()

    def _on_tray_came(self) -> None:
        if self._hide_when_found and self._window.isMinimized():
            self._window.hide()
        self._hide_when_found = False

    def _on_tray_missed(self) -> None:
        """Not everybody has a task bar to find a window in."""
        if self._hide_when_found and self._window.isMinimized():
            self._intents.show_window()
        self._hide_when_found = False

    def _on_tray_went(self) -> None:
        """Nobody could bring the window back any more."""
        if not self._window.isVisible():
            self._intents.show_window()

    def _on_window_seen(self) -> None:
        shown = self._window.isVisible()
        self.menu.show_window(shown=shown and not self._window.isMinimized())
        # Without an icon a window that nobody sees is lost; with one that is seen nobody needs it.
        self.tray.watch(watched=not shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the window's coming and going."""
        kinds = QEvent.Type
        if event.type() in (kinds.Show, kinds.Hide, kinds.WindowStateChange):
            self._on_window_seen()
        return False

    # --- the mini window ----------------------------------------------------------------------

    def _make_mini(self) -> None:
        free = places_itself()
        self.mini = mini = MiniWindow(
            now_s=time.monotonic,
            wall_s=time.time,
            microphone_reading=self._readings[0],
            speaker_reading=self._readings[1],
            free=free,
        )
        intents = self._intents
        mini.talk_pressed.connect(intents.press_talk)
        mini.talk_released.connect(intents.release_talk)
        mini.mute_clicked.connect(intents.toggle_mute)
        mini.stop_clicked.connect(intents.stop)
        mini.show_clicked.connect(intents.show_window)
        mini.changed.connect(self._change)
        mini.closed.connect(lambda: self._choose(mini_window=False))
        mini.show_state(self._state)
        if not free and self._explains("mini"):
            self._warn(ON_WAYLAND)

    # --- what they tell -----------------------------------------------------------------------

    def _tell(self, before: SessionState, state: SessionState) -> None:
        """Tell that the agent asks, or speaks, while the window is out of sight."""
        asked = {approval.tool_call_id for approval in state.approvals}
        asks = bool(asked - {approval.tool_call_id for approval in before.approvals})
        turn = None
        if state.turns is not before.turns:
            turn = newest_words(state.turns, state.first_turn)
        speaks = turn is not None and turn.key != self._told
        if turn is not None:
            self._told = turn.key
        if not (asks or speaks) or not self._settings().notifications or self._in_sight():
            return
        agent = state.agent_name or tr("The agent")
        if asks:
            self.tell(tr("{agent} asks for your OK", agent=agent), tr("Click to answer."))
        elif turn is not None and not self._captioned() and self._due():
            words = turn.text if self._settings().notification_words else ""
            self.tell(
                tr("{agent} is speaking", agent=agent), words or tr("Click to see the window.")
            )

    def _in_sight(self) -> bool:
        return self._window.isActiveWindow() and not self._window.isMinimized()

    def _captioned(self) -> bool:
        return self.mini is not None and self.mini.isVisible()

    def _due(self) -> bool:
        now_s = time.monotonic()
        due = now_s - self._told_s >= QUIET_S
        if due:
            self._told_s = now_s
        return due

    def _explains(self, what: Explained) -> bool:
        """Tell whether something has still to be explained; it is then done."""
        explained = self._settings().explained
        if what in explained:
            return False
        self._choose(explained=(*explained, what))
        return True

    def _choose(self, **fields: object) -> None:
        self._change(replace(self._settings(), **fields))


def hang_tray(app: App, quit_program: Callable[[], None]) -> TrayKeeping:
    """Hang tray and mini window on what the roof has built, and on what is plugged in."""
    keeping = TrayKeeping(
        app.window,
        app.intents,
        settings=lambda: app.settings,
        change=app.change_settings,
        choose_agent=app.window.agent_chosen.emit,
        choose_microphone=app.wishes.choose_microphone,
        choose_speaker=app.wishes.choose_speaker,
        open_settings=app.desk.open,
        quit_program=quit_program,
        warn=app.session.raise_notice,
        readings=(app.readings.microphone, app.readings.speaker),
        panel=lambda: panel_of(app.theme.desktop),
    )
    app.theme.changed.connect(keeping.tray.show_icon)
    if sys.platform == "linux":
        beside, on_click = keeping.tray.tell, app.intents.show_window
        keeping.tell = Notifying(app.tasks, beside=beside, on_click=on_click).tell
    if app.catalog is not None:
        app.catalog.changed.connect(partial(keeping.follow, app.catalog))
    return keeping


NO_TRAY: Final = Notice(
    title=tr("Your desktop has no tray"),
    body=tr("Closing the window quits Earshot. Minimise it to keep it running."),
    action=Action.OK,
    severity=Severity.INFO,
)
ON_WAYLAND: Final = Notice(
    title=tr("The mini window is an ordinary one here"),
    body=tr(
        "On Wayland a program cannot keep its windows above others or choose their place. "
        "The menu of its title bar may do so."
    ),
    action=Action.OK,
    severity=Severity.INFO,
)
