"""The two forms of the mini window: the pill, and the card with captions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.session.state import Phase, SessionState
from desktop_app.ui.captions import Captions, newest_words
from desktop_app.ui.control_button import TalkButton
from desktop_app.ui.level_bars import LevelBars
from desktop_app.ui.mini_buttons import TALK, TALKING, FlatTalk, SmallButton, StateTalk
from desktop_app.ui.ring_shapes import TURN_S
from desktop_app.ui.state_ring import StateRing
from desktop_app.ui.text import Label, ShortLabel
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.audio.meter import Reading

PILL: Final = QSize(262, 42)
CARD: Final = QSize(378, 148)
"""Inside an edge of one pixel, at the usual text size; larger text makes both larger."""


class MiniForm(QWidget):
    """What both forms have: talk, mute, close, level and time.

    Signals:
        talk_pressed, talk_released: In pairs; a short press latches.
        mute_clicked: Mute, or unmute.
        stop_clicked: Silence the agent now.
        smaller_clicked: The pill is wanted.
        close_clicked: The mini window is in the way.
    """

    talk_pressed = Signal()
    talk_released = Signal()
    mute_clicked = Signal()
    stop_clicked = Signal()
    smaller_clicked = Signal()
    close_clicked = Signal()

    def __init__(self, talk: TalkButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.talk = talk
        self.bars = LevelBars(self)
        self.time = Label(tone="muted", parent=self)
        self.mute = SmallButton("microphone", tr("Mute"), self)
        self.close_button = SmallButton("close", tr("Close the mini window"), self)
        talk.talk_pressed.connect(self.talk_pressed)
        talk.talk_released.connect(self.talk_released)
        self.mute.clicked.connect(self.mute_clicked)
        self.close_button.clicked.connect(self.close_clicked)

    def show_state(self, state: SessionState, word: str) -> None:
        """Show a state, whose word is given."""
        self.talk.setEnabled(state.may_talk)
        self.talk.show_word("microphone", TALKING if state.gate_open else TALK, "")
        self.mute.setEnabled(state.may_talk or state.muted)
        self.mute.show_picture(
            "muted" if state.muted else "microphone", tr("Unmute") if state.muted else tr("Mute")
        )

    def show_time(self, seconds: float | None) -> None:
        """Show how long the call has lasted; ``None`` without one."""
        whole = max(0, int(seconds or 0.0))
        text = "" if seconds is None else f"{whole // 60:02}:{whole % 60:02}"
        if text != self.time.text():
            self.time.setText(text)
            self.time.setAccessibleName(tr("Time: {time}", time=text) if text else "")

    def show_moment(self, now_s: float, reading: Reading | None, *, hears: bool) -> None:
        """Move what moves."""
        self.bars.show_reading(reading, dimmed=not hears)

    def set_caption_points(self, points: int) -> None:
        """Write captions in that size, where there are any."""


class Pill(MiniForm):
    """One line: the state is the talk button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.state_talk = StateTalk()
        super().__init__(self.state_talk, parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        for part in (self.state_talk, self.bars, self.time, self.mute, self.close_button):
            layout.addWidget(part)

    def show_state(self, state: SessionState, word: str) -> None:
        """Show a state in a shape and a word."""
        super().show_state(state, word)
        self.state_talk.show_phase(state.phase, word)

    def show_moment(self, now_s: float, reading: Reading | None, *, hears: bool) -> None:
        """Turn the shapes that turn."""
        super().show_moment(now_s, reading, hears=hears)
        self.state_talk.show_turn(now_s / TURN_S % 1.0)

    def sizeHint(self) -> QSize:
        """Be as small as text allows."""
        return super().sizeHint().expandedTo(PILL)


class Card(MiniForm):
    """State and agent, the agent's words, and the call's buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(FlatTalk(), parent)
        self.ring = StateRing(self)
        self.ring.set_size(26)
        self.word = ShortLabel(bold=True, parent=self)
        self.agent = ShortLabel(tone="muted", parent=self)
        self.agent.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.smaller = SmallButton("smaller", tr("Make it smaller"), self)
        self.smaller.clicked.connect(self.smaller_clicked)
        self.captions = Captions(self)
        self.stop = QPushButton(tr("Stop speech"), self)
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop.clicked.connect(self.stop_clicked)
        self._lay_out()

    def show_state(self, state: SessionState, word: str) -> None:
        """Show a state, and the words that the voice has come to."""
        super().show_state(state, word)
        self.ring.show_phase(state.phase)
        self.ring.setAccessibleName(tr("State: {word}", word=word))
        self.word.show_text(word)
        self.agent.show_text(state.agent_name)
        self.stop.setEnabled(state.sounds)
        self.captions.show_turn(newest_words(state.turns, state.first_turn))

    def show_moment(self, now_s: float, reading: Reading | None, *, hears: bool) -> None:
        """Turn the shapes that turn."""
        super().show_moment(now_s, reading, hears=hears)
        self.ring.show_moment(now_s, reading, reading)

    def set_caption_points(self, points: int) -> None:
        """Write captions in that size."""
        self.captions.set_points(points)

    def sizeHint(self) -> QSize:
        """Fit two rows of captions."""
        return super().sizeHint().expandedTo(CARD)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.ring)
        top.addWidget(self.word, 3)
        top.addWidget(self.agent, 2)
        for button in (self.mute, self.smaller, self.close_button):
            top.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.bars)
        below.addWidget(self.time)
        below.addStretch(1)
        below.addWidget(self.stop)
        below.addWidget(self.talk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.captions, 1)
        layout.addLayout(below)


def moves(phase: Phase) -> bool:
    """Tell whether there is something to see for who waits: only a call at rest has nothing."""
    return phase not in (Phase.IDLE, Phase.WAITING, Phase.MUTED)
