"""Every window of the program, page by page and state by state; and the looks it can have."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.session.state import Phase, SessionState
from desktop_app.session.turn import Speaker
from desktop_app.settings import STEPS, AgentChoice, Settings
from desktop_app.ui.checkup_window import CheckupWindow
from desktop_app.ui.choices import DeviceChoice, FoundAgent
from desktop_app.ui.key_list import KeyList
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.setup.window import SAY_HELLO, SetupWindow
from desktop_app.ui.stylesheet import stylesheet
from desktop_app.ui.theme import Colours, palette_of
from tests.unit.ui.states import APPROVAL, BY_PHASE, NOTICE, OPEN, turn
from tests.unit.ui.test_checkup_window import fill

SETTINGS = Settings(
    agents=(
        AgentChoice(),
        AgentChoice(door="private", agent_id="", name="Ann"),
        AgentChoice(door="server", name="Shop", text_only=True),
    )
)
MICROPHONES = (DeviceChoice("y", "Blue Yeti"),)
SPEAKERS = (DeviceChoice("a", "AirPods Pro"),)
TURNS = (turn(1, speaker=Speaker.USER), turn(2), turn(3))
STATES = {phase.value: replace(state, turns=TURNS) for phase, state in BY_PHASE.items()} | {
    "empty": SessionState(),
    "notice": replace(OPEN, turns=TURNS, notice=NOTICE),
    "notice and question": replace(OPEN, notice=NOTICE, approvals=(APPROVAL,)),
    "text only": replace(OPEN, text_only=True),
    "muted, waiting": replace(BY_PHASE[Phase.THINKING], muted=True),
}
"""What the main window can show."""

View = tuple[str, QWidget]
Track = Callable[[QWidget], None]


def dress(colours: Colours) -> None:
    """Put a look on, whatever the system and the settings say."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setPalette(palette_of(colours))
    application.setStyleSheet(stylesheet(colours))


def main_views(window: MainWindow, _track: Track) -> Iterator[View]:
    """Show the main window in every state."""
    window.show_settings(SETTINGS)
    window.show_devices(MICROPHONES, SPEAKERS, SETTINGS)
    for name, state in STATES.items():
        window.show_state(state)
        if state.notice is not None and not window.message_bar.details_button.isChecked():
            window.message_bar.details_button.click()
        yield name, window


def settings_views(_window: MainWindow, track: Track) -> Iterator[View]:
    """Show every page of the settings."""
    dialog = SettingsDialog(SETTINGS)
    track(dialog)
    dialog.show_devices(MICROPHONES, SPEAKERS)
    dialog.show_agents((FoundAgent("", "Ann"),), "")
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        yield dialog.list.item(row).text(), dialog


def setup_views(_window: MainWindow, track: Track) -> Iterator[View]:
    """Show every page of the first run."""
    setup = SetupWindow(lambda: None)
    track(setup)
    setup.show_settings(SETTINGS)
    setup.agent.show_agents((FoundAgent("", "Ann"),))
    setup.begin(STEPS, ())
    for name in (*STEPS, SAY_HELLO):
        setup.show_page(name)
        yield name, setup
    setup.sound.set_running(False)


def checkup_views(_window: MainWindow, track: Track) -> Iterator[View]:
    """Show the check-up, before and after it has looked."""
    checkup = CheckupWindow()
    track(checkup)
    yield "begun", checkup
    fill(checkup)
    checkup.show_done()
    yield "done", checkup


def key_list_views(_window: MainWindow, track: Track) -> Iterator[View]:
    """Show the list of keys."""
    keys = KeyList()
    track(keys)
    yield "keys", keys


WINDOWS: dict[str, Callable[[MainWindow, Track], Iterator[View]]] = {
    "main": main_views,
    "settings": settings_views,
    "first run": setup_views,
    "check-up": checkup_views,
    "keys": key_list_views,
}
