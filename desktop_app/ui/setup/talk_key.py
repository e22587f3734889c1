"""The first run, page 5: the key that talks, seen to go down and to come up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.session.acoustic_words import Grade
from desktop_app.session.key_words import of_binding
from desktop_app.session.keys import Binding, Fate
from desktop_app.ui.key_lamps import KeyLamps
from desktop_app.ui.mark import MARKS, TONES, Mark
from desktop_app.ui.settings_page import add_buttons
from desktop_app.ui.setup.page import SetupPage
from desktop_app.ui.text import Label
from desktop_app.wording import sentences, tr

_LEAD: Final = tr(
    "Hold the talk key and speak; let go to send. A short tap keeps the microphone open until the"
    " next one. While this page is open, a press only lights the lamps."
)
_ELSEWHERE: Final = tr("Seen, but this window had the keyboard. Press it in another program.")


def _program_has_keyboard() -> bool:
    return QGuiApplication.focusWindow() is not None


class SetupTalkKeyPage(SetupPage):
    """Tests the key of every program, and the space bar of the window.

    Args:
        has_keyboard: Whether a window of this program has the keyboard now.

    Signals:
        keys_opened: The user wants another key.
    """

    keys_opened = Signal()

    def __init__(
        self,
        has_keyboard: Callable[[], bool] = _program_has_keyboard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("talk_key", tr("Talk key"), _LEAD, parent)
        self._has_keyboard = has_keyboard
        self._works = False
        self.anywhere = KeyLamps(tr("The talk key, from any program"))
        self.note = Label(wrap=True)
        self.change = QPushButton(tr("Choose a key…"))
        self.change.clicked.connect(lambda: self.keys_opened.emit())
        self.space = KeyLamps(tr("Space, in Earshot's window: try it now"))
        self.anywhere.passed.connect(self._show_proof)
        self.space.passed.connect(self._show_proof)
        self.column.addSpacing(10)
        self.column.addWidget(self.anywhere)
        self.column.addWidget(self.note)
        add_buttons(self.column, self.change)
        self.column.addSpacing(10)
        self.column.addWidget(self.space)
        self.show_binding(None)

    def show_binding(self, binding: Binding | None) -> None:
        """Tell how the key fares that works in every program; ``None`` if none is wanted."""
        said = of_binding(binding)
        fate = None if binding is None else binding.fate
        self._works = works = fate is Fate.WORKS
        if binding is not None and works:
            self.anywhere.rename(tr("{key}, from any program", key=binding.label))
        else:
            self.anywhere.clear()
        self.anywhere.setVisible(works)
        self.change.setVisible(fate is not Fate.ABSENT)
        unset = fate is Fate.UNSET
        self.change.setText(tr("Open that window…") if unset else tr("Choose a key…"))
        self.note.setText(
            sentences(tr("Go to another program and press it there."), binding.why)
            if binding is not None and works
            else said.sentence
        )
        good = said.grade is Grade.OK
        self.note.set_tone("muted" if good else TONES[MARKS[said.grade]])
        self._show_proof()

    def show_key_pressed(self) -> None:
        """The key that works in every program went down."""
        counts = not self._has_keyboard()
        self.anywhere.show_pressed(counts=counts)
        if not counts and self.mark is not Mark.GOOD:
            self.show_proof(Mark.WARNING, _ELSEWHERE)

    def show_key_released(self) -> None:
        """It came up."""
        self.anywhere.show_released()

    def _show_proof(self) -> None:
        if self.anywhere.lit:
            words = tr("Pressed and released were both seen from another program.")
            self.show_proof(Mark.GOOD, words)
        elif self._works:
            self.show_proof(Mark.OPEN, tr("Not seen from another program yet."))
        elif self.space.lit:
            self.show_proof(Mark.GOOD, tr("Space works: press it in Earshot's window to talk."))
        else:
            self.show_proof(Mark.OPEN, tr("Press Space and let go: both lamps light up."))
