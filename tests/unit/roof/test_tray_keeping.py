"""Tray, mini window and what they tell, hung on the whole program."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_app import tray_keeping as keeping_module
from desktop_app.protocol.events import AgentResponse
from desktop_app.session.keys import Deed
from desktop_app.session.state import Approval, Line, Phase, SessionState
from desktop_app.session.turn import Speaker, Turn
from desktop_app.settings import Settings
from desktop_app.tray_keeping import NO_TRAY, ON_WAYLAND
from desktop_app.ui import tray as tray_module
from desktop_app.ui.mini_window import MiniWindow
from desktop_app.ui.panel import Panel
from desktop_app.ui.tray import LOOKS
from desktop_app.ui.tray_icons import tray_icon
from tests import guards
from tests.unit.roof.conftest import SETTINGS, Run, Running
from tests.unit.session.fakes import settle

STAYING = msgspec.structs.replace(SETTINGS, close_to_tray=True)
WITH_MINI = msgspec.structs.replace(SETTINGS, mini_window=True)


class Icon(QObject):
    """The system's side of a tray icon, on a desktop with or without a tray."""

    ActivationReason = QSystemTrayIcon.ActivationReason
    activated = Signal(object)
    messageClicked = Signal()
    there = True
    made: list["Icon"] = []

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self.messages: list[tuple[str, str]] = []
        self.icons = [icon]
        Icon.made.append(self)

    @staticmethod
    def isSystemTrayAvailable() -> bool:
        return Icon.there

    def setIcon(self, icon: QIcon) -> None:
        self.icons.append(icon)

    def setToolTip(self, tip: str) -> None: ...

    def setContextMenu(self, menu: QMenu) -> None: ...

    def show(self) -> None: ...

    def hide(self) -> None: ...

    def showMessage(self, title: str, text: str, icon: QIcon, ms: int) -> None:
        self.messages.append((title, text))

    def click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        self.activated.emit(reason)


@pytest.fixture(autouse=True)
def _desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tray_module, "QSystemTrayIcon", Icon)
    monkeypatch.setattr(Icon, "made", [])
    monkeypatch.setattr(Icon, "there", True)


def icon() -> Icon:
    return Icon.made[-1]


def settings(running: Running) -> Settings:
    return running.app.settings


async def test_the_icon_follows_the_desktop_and_not_the_look_that_the_user_chose(
    run_app: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")

    def shown() -> int:
        return icon().icons[-1].cacheKey()

    async with run_app(SETTINGS) as running:
        theme = running.app.theme
        theme.desktop = Qt.ColorScheme.Light
        theme.choose("dark")
        assert shown() == tray_icon(Phase.IDLE, Panel.LIGHT).cacheKey()
        theme.desktop = Qt.ColorScheme.Dark
        theme.choose("light")
        assert shown() == tray_icon(Phase.IDLE, Panel.DARK).cacheKey()


# Closing the window.


async def test_closing_the_window_quits_unless_it_was_chosen_to_stay(run_app: Run) -> None:
    async with run_app() as running:
        running.app.window.close()
        assert running.quit_asked.is_set()


async def test_closed_into_the_tray_it_goes_on_and_says_so_once(run_app: Run) -> None:
    async with run_app(STAYING) as running:
        window = running.app.window
        line = await running.call()
        window.close()
        await settle()
        assert not running.quit_asked.is_set()
        assert running.app.session.state.line is Line.OPEN
        assert line.closes == []
        assert [title for title, _ in icon().messages] == ["Earshot goes on in the tray"]
        assert settings(running).explained == ("tray",)
        icon().click(QSystemTrayIcon.ActivationReason.Trigger)
        assert window.isVisible()
        icon().click(QSystemTrayIcon.ActivationReason.Trigger)
        assert not window.isVisible()
        running.app.intents.show_window()
        window.close()
        assert len(icon().messages) == 1
        running.app.tray.menu.quit_clicked.emit()
        assert running.quit_asked.is_set()


async def test_without_a_tray_closing_quits_whatever_was_chosen(run_app: Run) -> None:
    Icon.there = False
    async with run_app(STAYING) as running:
        running.app.window.close()
        assert running.quit_asked.is_set()


async def test_whoever_wants_to_stay_without_a_tray_is_told(run_app: Run) -> None:
    Icon.there = False
    async with run_app() as running:
        running.app.tray.menu.stay_clicked.emit(True)
        await settle()
        assert running.app.session.state.notice == NO_TRAY


async def test_quit_in_the_menu_quits_though_the_window_would_stay(run_app: Run) -> None:
    async with run_app(STAYING) as running:
        running.app.window.header.quit_clicked.emit()
        assert running.quit_asked.is_set()


async def test_a_tray_that_dies_brings_a_hidden_window_back(run_app: Run) -> None:
    async with run_app(STAYING) as running:
        window, tray = running.app.window, running.app.tray.tray
        assert not tray._watching.isActive(), "nobody waits for a window that is there"
        window.close()
        assert tray._watching.isActive()
        Icon.there = False
        tray._watching.timeout.emit()
        assert window.isVisible()
        assert not tray._watching.isActive()


@pytest.mark.parametrize("there", [True, False])
async def test_the_key_that_shows_the_window_hides_it_too(
    run_app: Run, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    Icon.there = there
    async with run_app() as running:
        window = running.app.window
        active = True
        monkeypatch.setattr(window, "isActiveWindow", lambda: active)
        press = running.app.global_keys._on_pressed
        press(Deed.SHOW)
        assert window.isVisible() is not there
        assert window.isMinimized() is not there, "without a tray a hidden window would be lost"
        active = False
        press(Deed.SHOW)
        assert window.isVisible()
        assert not window.isMinimized()
        press(Deed.SHOW)
        assert window.isVisible(), "it may lie below others, and comes forward"
        assert not window.isMinimized()


# Beginning hidden.


def hide_at_start(running: Running) -> None:
    running.app.hidden = True


async def test_it_begins_hidden_where_there_is_a_tray(run_app: Run) -> None:
    async with run_app(before=hide_at_start) as running:
        assert not running.app.window.isVisible()


async def test_it_waits_in_the_task_bar_for_a_late_tray(run_app: Run) -> None:
    Icon.there = False
    async with run_app(before=hide_at_start) as running:
        window = running.app.window
        assert window.isVisible()
        assert window.isMinimized()
        Icon.there = True
        running.app.tray.tray._looking.timeout.emit()
        assert not window.isVisible()


async def test_where_no_tray_comes_the_window_opens_after_all(run_app: Run) -> None:
    Icon.there = False
    async with run_app(before=hide_at_start) as running:
        for _ in range(LOOKS):
            assert running.app.window.isMinimized()
            running.app.tray.tray._looking.timeout.emit()
        assert not running.app.window.isMinimized()
        assert running.app.window.isVisible()


async def test_what_began_in_the_tray_goes_back_there_when_its_window_is_closed(
    run_app: Run,
) -> None:
    async with run_app(before=hide_at_start) as running:
        running.app.intents.show_window()
        running.app.window.close()
        await settle()
        assert not running.quit_asked.is_set()
        assert not running.app.window.isVisible()
        Icon.there = False
        running.app.intents.show_window()
        running.app.window.close()
        await settle()
        assert running.quit_asked.is_set(), "there is no tray any more"


async def test_a_late_tray_hides_no_window_that_was_brought_forward(run_app: Run) -> None:
    Icon.there = False
    async with run_app(before=hide_at_start) as running:
        running.app.intents.show_window()
        Icon.there = True
        running.app.tray.tray._looking.timeout.emit()
        assert running.app.window.isVisible()


async def test_nothing_ticks_faster_than_a_second_in_the_tray(run_app: Run) -> None:
    async with run_app(WITH_MINI, before=hide_at_start) as running:
        await running.call()
        running.app.window.end_clicked.emit()
        await settle()
        ticking = guards.running_timers()
        assert len(ticking) == 1, "the one that watches over the tray"
        assert "every 5000 ms" in ticking[0]


# The menu's wishes.


async def test_the_menu_calls_mutes_and_chooses(run_app: Run) -> None:
    async with run_app() as running:
        menu = running.app.tray.menu
        menu.agents.actions()[1].trigger()
        assert settings(running).chosen.label == "Bob"
        line = running.line()
        menu.call.trigger()
        await settle()
        line.open()
        await settle()
        assert menu.call.text() == "End call"
        menu.mute.trigger()
        await settle()
        assert running.app.session.state.muted
        assert menu.mute.isChecked()
        menu.microphone_chosen.emit("Headset")
        assert settings(running).microphone == "Headset"
        icon().click(QSystemTrayIcon.ActivationReason.MiddleClick)
        menu.call.trigger()
        await settle()
        assert running.app.session.state.line is Line.IDLE


async def test_a_middle_click_talks_and_stops_talking(run_app: Run) -> None:
    async with run_app() as running:
        await running.call()
        icon().click(QSystemTrayIcon.ActivationReason.MiddleClick)
        await settle()
        assert running.app.session.state.latched
        icon().click(QSystemTrayIcon.ActivationReason.MiddleClick)
        await settle()
        assert not running.app.session.state.gate_open


# The mini window.


def mini_of(running: Running) -> MiniWindow | None:
    return running.app.tray.mini


async def test_the_key_and_the_menu_bring_the_mini_window_and_it_is_kept(run_app: Run) -> None:
    async with run_app() as running:
        menu = running.app.tray.menu
        assert mini_of(running) is None, "it costs nothing until it is wanted"
        running.app.window.mini_clicked.emit()
        mini = mini_of(running)
        assert mini is not None
        assert mini.isVisible()
        assert menu.mini.isChecked()
        assert settings(running).mini_window
        mini.closed.emit()
        assert not mini.isVisible()
        assert not settings(running).mini_window


async def test_the_mini_window_talks_mutes_and_changes_the_settings(run_app: Run) -> None:
    async with run_app(WITH_MINI) as running:
        mini = running.app.tray.mini
        assert mini is not None
        await running.call()
        mini.talk_pressed.emit()
        await settle()
        assert running.app.session.state.gate_open
        mini.talk_released.emit()
        mini.mute_clicked.emit()
        await settle()
        assert running.app.session.state.muted
        mini.make_menu().card.trigger()
        assert settings(running).mini_form == "card"
        running.app.window.hide()
        mini.show_clicked.emit()
        assert running.app.window.isVisible()


async def test_on_wayland_it_is_said_once_that_it_is_an_ordinary_window(
    run_app: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping_module, "places_itself", lambda: False)
    async with run_app() as running:
        running.app.tray.toggle_mini()
        await settle()
        assert running.app.session.state.notice == ON_WAYLAND
        assert settings(running).explained == ("mini",)
        assert running.app.tray.mini is not None
        assert running.app.tray.mini.windowType() is Qt.WindowType.Window


async def test_motion_is_reduced_by_choice(run_app: Run) -> None:
    async with run_app(msgspec.structs.replace(WITH_MINI, reduced_motion="on")) as running:
        mini = running.app.tray.mini
        assert mini is not None
        pulses = (running.app.window.moving.pulse, mini._pulse)
        assert [pulse.reduced for pulse in pulses] == [True, True]
        running.app.change_settings(msgspec.structs.replace(WITH_MINI, reduced_motion="off"))
        assert [pulse.reduced for pulse in pulses] == [False, False]


# What is told.


async def test_the_agents_words_are_told_while_the_window_is_out_of_sight(run_app: Run) -> None:
    async with run_app() as running:
        line = await running.call()
        running.app.window.hide()
        line.say(AgentResponse(event_id=1, agent_response="The code is 4711"))
        await settle()
        assert icon().messages == [("Ada is speaking", "Click to see the window.")]
        line.say(AgentResponse(event_id=2, agent_response="And more"))
        await settle()
        assert len(icon().messages) == 1, "once in a while is enough"
        icon().messageClicked.emit()
        assert running.app.window.isVisible()


async def test_words_are_shown_only_to_who_chose_it(run_app: Run) -> None:
    chosen = msgspec.structs.replace(SETTINGS, notification_words=True)
    async with run_app(chosen) as running:
        line = await running.call()
        running.app.window.showMinimized()
        line.say(AgentResponse(event_id=1, agent_response="The code is 4711"))
        await settle()
        assert icon().messages == [("Ada is speaking", "The code is 4711")]


async def test_nothing_is_told_to_who_sees_the_window_or_chose_silence(
    run_app: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = msgspec.structs.replace(SETTINGS, notifications=False)
    async with run_app() as running:
        monkeypatch.setattr(running.app.window, "isActiveWindow", lambda: True)
        line = await running.call()
        line.say(AgentResponse(event_id=1, agent_response="Hello"))
        await settle()
        assert icon().messages == []
    async with run_app(silent) as running:
        line = await running.call()
        running.app.window.hide()
        line.say(AgentResponse(event_id=1, agent_response="Hello"))
        await settle()
        assert icon().messages == []


async def test_captions_are_enough_but_a_question_is_always_told(run_app: Run) -> None:
    async with run_app(WITH_MINI) as running:
        tray = running.app.tray
        running.app.window.hide()
        said = Turn(key=0, speaker=Speaker.AGENT, text="Shall I?", at_s=0.0)
        state = SessionState(line=Line.OPEN, agent_name="Ada", turns=(said,))
        tray.show_state(state)
        await settle()
        assert icon().messages == []
        asked = Approval(
            tool_call_id="1", tool_name="secret", description="", arguments="x", due_s=1.0
        )
        tray.show_state(replace(state, approvals=(asked,)))
        await settle()
        assert icon().messages == [("Ada asks for your OK", "Click to answer.")]
        tray.show_state(replace(state, approvals=(asked,), muted=True))
        await settle()
        assert len(icon().messages) == 1
        tray.show_state(replace(state, approvals=(replace(asked, tool_call_id="2"),)))
        await settle()
        assert len(icon().messages) == 2, "one was settled as another was asked"
