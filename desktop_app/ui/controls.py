"""The call's buttons: mute, talk, stop speech, and end or start."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.session.state import Line, SessionState
from desktop_app.ui.control_button import ControlButton, TalkButton
from desktop_app.wording import tr


class Controls(QWidget):
    """The row of buttons.

    Signals:
        talk_pressed: A hold began.
        talk_released: It ended.
        talk_locked: It goes on without a finger.
        mute_clicked: Mute, or unmute.
        stop_clicked: Silence the agent, or a replay, now.
        end_clicked: End the call.
        call_clicked: Start one.
    """

    talk_pressed = Signal()
    talk_released = Signal()
    talk_locked = Signal()
    mute_clicked = Signal()
    stop_clicked = Signal()
    end_clicked = Signal()
    call_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_call = False
        self.mute = ControlButton("microphone", tr("Mute"), tr("M"), self)
        self.talk = TalkButton(self)
        self.stop = ControlButton("stop", tr("Stop speech"), tr("Esc"), self)
        self.call = ControlButton("call", tr("Start call"), tr("Ctrl+N"), self)
        self.talk.talk_pressed.connect(self.talk_pressed)
        self.talk.talk_released.connect(self.talk_released)
        self.talk.talk_locked.connect(self.talk_locked)
        self.mute.clicked.connect(self.mute_clicked)
        self.stop.clicked.connect(self.stop_clicked)
        self.call.clicked.connect(self._on_call)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for button, stretch in ((self.mute, 2), (self.talk, 3), (self.stop, 2), (self.call, 2)):
            layout.addWidget(button, stretch)

    def show_state(self, state: SessionState) -> None:
        """Show what each button does now."""
        self._in_call = state.line is not Line.IDLE
        talks, may_talk = state.talks, state.may_talk
        # A mute outlives its call, so it can be chosen and taken back between calls.
        self.mute.setEnabled(may_talk or state.muted)
        if state.muted:
            self.mute.show_word("muted", tr("Unmute"), tr("M"))
        else:
            self.mute.show_word("microphone", tr("Mute"), tr("M"))
        self.talk.setEnabled(may_talk)
        if may_talk and state.muted:
            self.talk.show_word("muted", tr("Muted"), tr("M to unmute"))
        elif talks and state.microphone.trouble:
            self.talk.show_word("muted", tr("No microphone"), tr("type instead"))
        elif state.silenced:
            self.talk.show_word("muted", tr("Muted"), tr("let go to talk"))
        elif state.gate_open and state.latched:
            self.talk.show_word("microphone", tr("Talking", meant="button"), tr("tap to close"))
        elif state.gate_open:
            self.talk.show_word("microphone", tr("Talking", meant="button"), tr("let go to send"))
        else:
            self.talk.show_word("microphone", tr("Talk"), tr("Space"))
        self.talk.set_primary(talks and not state.muted)
        # Escape is a key of the window and works at any time, twice as well.
        self.stop.setEnabled(state.sounds)
        if self._in_call:
            self.call.show_word("end", tr("End", meant="the call"), tr("Ctrl+D"))
        else:
            self.call.show_word("call", tr("Start call"), tr("Ctrl+N"))
        self.call.setEnabled(state.line is not Line.ENDING)
        self.call.set_primary(not self._in_call)

    def _on_call(self) -> None:
        if self._in_call:
            self.end_clicked.emit()
        else:
            self.call_clicked.emit()
