"""The tray's menu: what can be done without the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.session.state import Line, SessionState
from desktop_app.settings import Settings
from desktop_app.ui.choice_menu import add_choices
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.meter_row import FOLLOW_SYSTEM
from desktop_app.wording import tr

_Value = TypeVar("_Value", int, str, float)


class ChoiceMenu(QMenu, Generic[_Value]):
    """A menu of a few values, of which one is checked.

    Signals:
        chosen: The value that the user chose.
    """

    chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._group: QActionGroup | None = None
        self._offered: tuple[object, ...] = ()

    def offer(self, values: Sequence[tuple[_Value, str]], chosen: _Value) -> None:
        """Offer values by their names; leave an open menu alone that offers them already."""
        offered = (*values, chosen)
        if offered == self._offered:
            return
        self._offered = offered
        if self._group is not None:
            self._group.deleteLater()
        self.clear()
        self._group = add_choices(self, values, chosen, self.chosen.emit)


class TrayMenu(QMenu):
    """Shows a state and the settings, and raises what the user wants.

    Signals:
        call_clicked, end_clicked, talk_clicked, stop_clicked, mute_clicked, pause_clicked: Of the
            call.
        agent_chosen: Index of another agent in the settings.
        microphone_chosen, speaker_chosen: Identity of a device; empty follows the system.
        show_clicked, hide_clicked: The window is wanted, or in the way.
        mini_clicked: The mini window is wanted, or not any more.
        stay_clicked: Whether closing the window leaves the program running.
        settings_clicked: The settings are wanted.
        quit_clicked: The user wants to leave the program.
    """

    call_clicked = Signal()
    end_clicked = Signal()
    talk_clicked = Signal()
    mute_clicked = Signal()
    stop_clicked = Signal()
    pause_clicked = Signal()
    agent_chosen = Signal(int)
    microphone_chosen = Signal(str)
    speaker_chosen = Signal(str)
    show_clicked = Signal()
    hide_clicked = Signal()
    mini_clicked = Signal()
    stay_clicked = Signal(bool)
    settings_clicked = Signal()
    quit_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._in_call = False
        self._window_shown = True
        self._chosen = ("", "")
        self._devices: tuple[Sequence[DeviceChoice], Sequence[DeviceChoice]] = ((), ())
        self.call = self._add(tr("Start call"), self._on_call)
        self.talk = self._add(tr("Talk"), self.talk_clicked.emit)
        self.stop = self._add(tr("Stop speech"), self.stop_clicked.emit)
        self.mute = self._add(tr("Mute"), self.mute_clicked.emit, checkable=True)
        self.pause = self._add(tr("Pause the call"), self.pause_clicked.emit)
        self.addSeparator()
        self.agents: ChoiceMenu[int] = ChoiceMenu(tr("Agent"), self)
        self.microphones: ChoiceMenu[str] = ChoiceMenu(tr("Microphone"), self)
        self.speakers: ChoiceMenu[str] = ChoiceMenu(tr("Speaker"), self)
        for menu, signal in (
            (self.agents, self.agent_chosen),
            (self.microphones, self.microphone_chosen),
            (self.speakers, self.speaker_chosen),
        ):
            menu.chosen.connect(signal.emit)
            self.addMenu(menu)
        self.addSeparator()
        self.window_action = self._add(tr("Hide window"), self._on_window)
        self.mini = self._add(tr("Mini window"), self.mini_clicked.emit, checkable=True)
        self.stay = self._add(tr("Keep running when the window is closed"), checkable=True)
        self.stay.triggered.connect(self.stay_clicked)
        self._add(tr("Settings…"), self.settings_clicked.emit)
        self.addSeparator()
        self._add(tr("Quit"), self.quit_clicked.emit)
        self.show_state(SessionState())
        self.show_settings(Settings())

    def show_state(self, state: SessionState) -> None:
        """Offer what can be done now."""
        self._in_call = state.line is not Line.IDLE
        _show(self.call, tr("End call") if self._in_call else tr("Start call"))
        self.call.setEnabled(state.line is not Line.ENDING)
        _show(self.talk, tr("Stop talking") if state.gate_open else tr("Talk"))
        self.talk.setEnabled((state.talks and not state.muted) or state.line is Line.IDLE)
        self.stop.setEnabled(state.sounds)
        self.mute.setEnabled(state.may_talk or state.muted)
        self.mute.setChecked(state.muted)
        _show(self.pause, tr("Go on with the call") if state.paused else tr("Pause the call"))
        self.pause.setEnabled(state.talks)
        self.agents.setEnabled(state.line is Line.IDLE)

    def show_window(self, *, shown: bool) -> None:
        """Offer to hide the window, or to show it."""
        self._window_shown = shown
        _show(self.window_action, tr("Hide window") if shown else tr("Show window"))

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        self.mini.setChecked(settings.mini_window)
        self.stay.setChecked(settings.close_to_tray)
        labels = [agent.label for agent in settings.agents]
        self.agents.offer(tuple(enumerate(labels)), settings.agent)
        self._chosen = (settings.microphone, settings.speaker)
        self._offer_devices()

    def show_devices(
        self, microphones: Sequence[DeviceChoice], speakers: Sequence[DeviceChoice]
    ) -> None:
        """Offer the devices that are plugged in."""
        self._devices = (microphones, speakers)
        self._offer_devices()

    def _offer_devices(self) -> None:
        menus = (self.microphones, self.speakers)
        for menu, devices, chosen in zip(menus, self._devices, self._chosen, strict=True):
            named = tuple((device.id, device.name) for device in devices)
            menu.offer((("", FOLLOW_SYSTEM), *named), chosen)

    def _add(self, text: str, *slots: object, checkable: bool = False) -> QAction:
        action = self.addAction(text)
        action.setCheckable(checkable)
        for slot in slots:
            action.triggered.connect(lambda _checked, slot=slot: slot())
        return action

    def _on_call(self) -> None:
        (self.end_clicked if self._in_call else self.call_clicked).emit()

    def _on_window(self) -> None:
        (self.hide_clicked if self._window_shown else self.show_clicked).emit()


def _show(action: QAction, text: str) -> None:
    if action.text() != text:
        action.setText(text)
