"""The main window: the parts in their places, and every intent of the user as a signal."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QMainWindow, QVBoxLayout, QWidget

from desktop_app.session.state import Line, Phase, SessionState
from desktop_app.session.words import words
from desktop_app.settings import Settings
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.approval_card import ApprovalCard
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.composer import Composer
from desktop_app.ui.controls import Controls
from desktop_app.ui.header import Header
from desktop_app.ui.icons import application_icon
from desktop_app.ui.key_help import KeyHelp
from desktop_app.ui.keyboard_place import KeyboardPlace
from desktop_app.ui.message_bar import MessageBar
from desktop_app.ui.meter_row import MeterRow
from desktop_app.ui.moving import Moving
from desktop_app.ui.narrator import Narrator
from desktop_app.ui.pulse import is_reduced
from desktop_app.ui.regions import Regions
from desktop_app.ui.shortcuts import add_shortcuts
from desktop_app.ui.state_panel import StatePanel
from desktop_app.ui.talk_key import TalkKey
from desktop_app.ui.transcript_view import TranscriptView
from desktop_app.ui.turn_menu import Sounds
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.audio.echo_loss import EchoReading
    from desktop_app.audio.meter import Reading

_SMALLEST: Final = QSize(360, 480)


class MainWindow(QMainWindow):
    """Shows a `SessionState` and raises what the user wants; it decides nothing.

    Args:
        now_s: The monotonic clock of ``due_s`` and ``thinking_since_s``.
        microphone_reading: The microphone's meter now; ``None`` while there is none.
        speaker_reading: The same of what leaves the speaker.
        echo_reading: What becomes of echo; ``None`` while no microphone hears any.

    Signals:
        talk_pressed, talk_released: The talk key or button, always in pairs.
        talk_locked: The talk key was pressed while the button was held, or the other way round.
        escape_pressed: Stop speech; twice, take back what is being said.
        pause_clicked: Pause the call, or go on.
        mute_clicked, stop_clicked, end_clicked, call_clicked: The call's buttons and keys.
        message_sent: A text to send.
        typing_noticed: The draft was changed by the user.
        agent_chosen: Index of another agent in the settings.
        microphone_chosen, speaker_chosen: Identity of a device; empty follows the system.
        volume_changed: 0 to 1.
        notice_action_clicked: The `Action` of the notice.
        notice_dismissed: The notice was read.
        replay_clicked: The key of a turn to be heard again.
        approval_answered: A tool call's id, and whether it is allowed once.
        settings_opened: The settings are wanted, at the page of that name; empty: wherever.
        mini_clicked: The mini window is wanted, or not any more.
        quit_clicked: The user wants to leave the program.
        checkup_opened: The check-up is wanted.
        closed: The window was closed. Quitting is for the roof to decide.
    """

    talk_pressed = Signal()
    talk_released = Signal()
    talk_locked = Signal()
    escape_pressed = Signal()
    pause_clicked = Signal()
    mute_clicked = Signal()
    stop_clicked = Signal()
    end_clicked = Signal()
    call_clicked = Signal()
    message_sent = Signal(str)
    typing_noticed = Signal()
    agent_chosen = Signal(int)
    microphone_chosen = Signal(str)
    speaker_chosen = Signal(str)
    volume_changed = Signal(float)
    notice_action_clicked = Signal(object)
    notice_dismissed = Signal()
    replay_clicked = Signal(int)
    approval_answered = Signal(str, bool)
    settings_opened = Signal(str)
    mini_clicked = Signal()
    quit_clicked = Signal()
    checkup_opened = Signal()
    closed = Signal()

    def __init__(
        self,
        *,
        now_s: Callable[[], float],
        microphone_reading: Callable[[], Reading | None],
        speaker_reading: Callable[[], Reading | None],
        echo_reading: Callable[[], EchoReading | None] = lambda: None,
    ) -> None:
        super().__init__()
        self._talk_key_label = tr("Space")
        self._now_s = now_s
        self._state = SessionState()
        self.key_help = KeyHelp(self)
        self.setWindowTitle("Earshot")
        self.setWindowIcon(application_icon())
        self.header = Header(self)
        self.message_bar = MessageBar(self)
        self.transcript = TranscriptView(self)
        self.approval_card = ApprovalCard(self)
        self.microphone = MeterRow(tr("Microphone"), "microphone", volume=False, parent=self)
        self.speaker = MeterRow(tr("Speaker"), "speaker", volume=True, parent=self)
        self.speaker.device.line_up_with(self.microphone.device)
        self.panel = StatePanel(self)
        self.controls = Controls(self)
        self.composer = Composer(self)
        self.moving = Moving(
            self.microphone,
            self.speaker,
            self.panel.ring,
            now_s=now_s,
            microphone_reading=microphone_reading,
            speaker_reading=speaker_reading,
            echo_reading=echo_reading,
            show_words=self._show_words,
            parent=self,
        )
        self._talk_key = TalkKey(self)
        self._keyboard = KeyboardPlace(self.controls, self.composer, self.transcript)
        self._narrator = Narrator(Announcer(self))
        self.setCentralWidget(centre := QWidget(self))
        self._layout = QVBoxLayout(centre)
        self._lay_out()
        self._connect()
        self._add_keys()
        self.resize(460, 720)
        self._fit()
        self.show_state(self._state)
        self.controls.talk.setFocus()

    # --- what it shows ------------------------------------------------------------------------

    def show_state(self, state: SessionState) -> None:
        """Show a snapshot in place of the last one."""
        before, self._state = self._state, state
        now_s = self._now_s()
        # Ten times a second only the transcript's cursor moves: what has not changed is left alone.
        first = state is before
        self.header.show_state(state)
        if first or state.notice != before.notice:
            self.message_bar.show_notice(state.notice)
        if before.line is Line.IDLE and state.line is not Line.IDLE:
            self.transcript.to_end()
        if first or state.turns is not before.turns:
            self.transcript.show_turns(state.turns)
        self.transcript.show_sounds(Sounds(state.recorded, state.replaying, state.speaking))
        if first or state.microphone != before.microphone:
            self.microphone.show_device(state.microphone)
        if state.warm != before.warm:
            note = tr("The microphone stays open between calls") if state.warm else ""
            self.microphone.show_note(note)
        if first or state.speaker != before.speaker:
            self.speaker.show_device(state.speaker)
        if first or state.volume != before.volume:
            self.speaker.show_volume(state.volume)
        here = self.focusWidget()
        self.controls.show_state(state)
        self.composer.show_open(state.line is not Line.ENDING)
        self._keyboard.follow(here, before.line, state.line)
        another = self.approval_card.show_approvals(state.approvals, now_s)
        self._show_words(now_s)
        self._narrator.tell(before, state, now_s)
        if another:
            self._narrator.ask(self.approval_card.spoken)
            here = self.focusWidget()
            # Whoever writes would answer with the next space. Whoever holds the talk key goes on
            # talking: the release would be lost on the way.
            if not (self.controls.talk.isDown() or here is self.composer.box):
                self.approval_card.take_focus(here)
        elif before.approvals and not state.approvals:
            self.approval_card.give_focus_back()
        self._run_pulse()

    def show_settings(self, settings: Settings) -> None:
        """Offer the agents of the settings, and move as they say."""
        self.header.show_settings(settings)
        self.set_reduced_motion(is_reduced(settings.reduced_motion))

    def show_devices(
        self,
        microphones: tuple[DeviceChoice, ...],
        speakers: tuple[DeviceChoice, ...],
        settings: Settings,
    ) -> None:
        """Offer the devices that are plugged in."""
        self.microphone.show_devices(microphones, settings.microphone)
        self.speaker.show_devices(speakers, settings.speaker)

    def show_talk_key(self, label: str) -> None:
        """Name the talk key in the hints: a key of this window, or one that works anywhere."""
        self._talk_key_label = label
        self._show_words(self._now_s())

    def set_reduced_motion(self, reduced: bool) -> None:
        """Keep still what moves only for the eye."""
        self.moving.set_reduced(reduced)

    def come_forward(self) -> None:
        """Be seen: shown, not minimised, in front, with the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def place(self) -> str:
        """Give the window's place and size, to be kept in the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_place(self, place: str) -> None:
        """Go back to a place; one that is on no screen any more is left alone by Qt."""
        if place:
            self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii")))

    def _show_words(self, now_s: float) -> None:
        state = self._state
        now = words(state, now_s, self._talk_key_label)
        # The message bar says what a failure means; the panel need not say it again.
        self.panel.show_words(now.word, "" if state.phase is Phase.ERROR else now.hint)
        self._narrator.tell_words(state, now.spoken, now_s)
        mark = ""
        if state.phase is Phase.RECONNECTING and state.retry is not None:
            mark = str(max(0, math.ceil(state.retry.due_s - now_s)))
        self.panel.ring.show_phase(state.phase, mark)
        self.panel.ring.show_reminder(state.reminded_s)
        self.moving.show_hearing(state.hears)
        self.approval_card.show_time(now_s)

    def _run_pulse(self) -> None:
        running = self._state.live and self.isVisible() and not self.isMinimized()
        self.moving.set_running(running)

    # --- how it is built ----------------------------------------------------------------------

    def _lay_out(self) -> None:
        layout = self._layout
        layout.setContentsMargins(14, 8, 14, 14)
        layout.setSpacing(10)
        layout.addWidget(self.header)
        layout.addWidget(self.message_bar)
        layout.addWidget(self.transcript, 1)
        layout.addWidget(self.approval_card)
        rule = QFrame(self)
        rule.setObjectName("rule")
        layout.addWidget(rule)
        meters = QVBoxLayout()
        meters.setSpacing(2)
        meters.addWidget(self.microphone)
        meters.addWidget(self.speaker)
        layout.addLayout(meters)
        for part in (self.panel, self.controls, self.composer):
            layout.addWidget(part)

    def _connect(self) -> None:
        self.header.agent_chosen.connect(self.agent_chosen)
        self.header.settings_opened.connect(self.settings_opened)
        self.header.pause_clicked.connect(self.pause_clicked)
        self.header.keys_opened.connect(self.key_help.show)
        self.header.mini_clicked.connect(self.mini_clicked)
        self.header.quit_clicked.connect(self.quit_clicked)
        self.message_bar.action_clicked.connect(self.notice_action_clicked)
        self.message_bar.dismissed.connect(self.notice_dismissed)
        self.transcript.replay_clicked.connect(self.replay_clicked)
        self.transcript.stop_clicked.connect(self.stop_clicked)
        self.transcript.quote_clicked.connect(self.composer.quote)
        self.approval_card.answered.connect(self.approval_answered)
        self.microphone.device_chosen.connect(self.microphone_chosen)
        self.speaker.device_chosen.connect(self.speaker_chosen)
        self.speaker.volume_changed.connect(self.volume_changed)
        # Whoever writes, or calls, wants to see the answer.
        self.composer.message_sent.connect(lambda _: self.transcript.to_end())
        self.composer.message_sent.connect(self.message_sent)
        self.composer.typing_noticed.connect(self.typing_noticed)
        controls = self.controls
        controls.mute_clicked.connect(self.mute_clicked)
        controls.stop_clicked.connect(self.stop_clicked)
        controls.end_clicked.connect(self.end_clicked)
        controls.call_clicked.connect(self.call_clicked)
        controls.talk_pressed.connect(self.talk_pressed)
        controls.talk_released.connect(self.talk_released)
        controls.talk_locked.connect(self.talk_locked)
        # The key holds the button down, which keeps the two from contradicting each other.
        self._talk_key.pressed.connect(controls.talk.press)
        self._talk_key.released.connect(controls.talk.release)

    def _add_keys(self) -> None:
        regions = Regions(
            self,
            (self.header, self.header.picker),
            (self.message_bar, self.message_bar.action_button),
            (self.transcript, self.transcript),
            (self.approval_card, self.approval_card.deny),
            (self.microphone, self.microphone.device),
            (self.speaker, self.speaker.device),
            (self.controls, self.controls.talk),
            (self.composer, self.composer.box),
        )
        keys = {
            "M": self.controls.mute.click,
            "Esc": self.escape_pressed.emit,
            "Ctrl+P": self.pause_clicked.emit,
            "Ctrl+D": self._end,
            "Ctrl+N": self._call,
            "Ctrl+,": lambda: self.settings_opened.emit(""),
            "Ctrl+Shift+M": self.mini_clicked.emit,
            "F1": self.checkup_opened.emit,
            "?": self.key_help.show,
            "F6": lambda: regions.walk(1),
            "Shift+F6": lambda: regions.walk(-1),
        }
        add_shortcuts(self, keys)

    def _end(self) -> None:
        if self._state.live:
            self.end_clicked.emit()

    def _call(self) -> None:
        if self._state.line is Line.IDLE:
            self.call_clicked.emit()

    def _fit(self) -> None:
        """Fit the height there is; see `StatePanel.fit`."""
        self.panel.fit(self.height(), self._state)
        self.setMinimumSize(self._layout.minimumSize().expandedTo(_SMALLEST))

    # --- Qt's events --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the space bar that no widget wanted."""
        if not self._talk_key.on_key_press(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move."""
        super().showEvent(event)
        self._run_pulse()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._run_pulse()

    def changeEvent(self, event: QEvent) -> None:
        """Rest while minimised; fit another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._run_pulse()

    def event(self, event: QEvent) -> bool:
        """Fit the window once its parts have asked for other sizes."""
        result = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.ApplicationFontChange):
            self._fit()
        return result

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the user closed the window."""
        self._talk_key.release()
        super().closeEvent(event)
        self.closed.emit()
