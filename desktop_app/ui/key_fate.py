"""How a key that works everywhere fares, in a sentence, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.session.keys import OFFERED, Accelerator, Binding, Fate
from desktop_app.ui.settings_page import add_buttons
from desktop_app.ui.text import SMALL, Label, Tone
from desktop_app.wording import sentences, tr

_TONES: Final[dict[Fate, Tone]] = {
    Fate.WORKS: "good",
    Fate.TAKEN: "danger",
    Fate.UNSET: "warning",
    Fate.IMPOSSIBLE: "danger",
    Fate.ABSENT: "warning",
}
_PICK: Final = (Fate.TAKEN, Fate.IMPOSSIBLE)


class KeyFate(QWidget):
    """Says how one key fares; offers others where it does not work.

    Signals:
        picked: An `Accelerator` to take instead.
        window_wanted: Open the window in which the desktop gives keys.
    """

    picked = Signal(object)
    window_wanted = Signal()

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self._offered: tuple[Accelerator, ...] = ()
        self.words = Label(scale=SMALL, wrap=True)
        self.picks = tuple(QPushButton() for _ in range(OFFERED))
        self.open_window = QPushButton(tr("Open that window"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        add_buttons(column, *self.picks, self.open_window)
        for at, button in enumerate(self.picks):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, at=at: self.picked.emit(self._offered[at]))
        self.open_window.clicked.connect(lambda: self.window_wanted.emit())
        self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self._show("", "", ())

    def show_binding(self, binding: Binding, instead: Sequence[Accelerator]) -> None:
        """Say how the key fares.

        Args:
            binding: How it does.
            instead: Keys to offer where it does not work.
        """
        pick = binding.fate in _PICK
        self._show(fate_words(binding), _TONES[binding.fate], instead if pick else ())
        self.open_window.setVisible(binding.fate is Fate.UNSET)

    def say(self, sentence: str, tone: Tone) -> None:
        """Say something else of it, such as why another was not taken."""
        self._show(sentence, tone, ())

    def _show(self, words: str, tone: Tone, offered: Sequence[Accelerator]) -> None:
        self._offered = tuple(offered)[:OFFERED]
        self.words.setText(words)
        self.words.set_tone(tone)
        self.words.setVisible(bool(words))
        self.open_window.hide()
        for at, button in enumerate(self.picks):
            button.setVisible(at < len(self._offered))
            if at < len(self._offered):
                key = str(self._offered[at])
                button.setText(tr("Use {key}", key=key))
                button.setAccessibleName(tr("Use {key} for “{action}”", key=key, action=self._what))


def fate_words(binding: Binding) -> str:
    """Say how a key fares: what is, and what to do."""
    key = binding.label or ("" if binding.wanted is None else str(binding.wanted))
    match binding.fate:
        case Fate.WORKS:
            words = tr("Works in every program: {key}.", key=key)
        case Fate.TAKEN:
            words = tr("{key} is used by another program. Pick one of these, or another.", key=key)
        case Fate.UNSET:
            words = tr(
                "Your desktop has not given us a key yet. You choose it in a window of the "
                "desktop's own."
            )
        case Fate.IMPOSSIBLE:
            words = tr("Your system cannot watch {key}. Pick one of these, or another.", key=key)
        case Fate.ABSENT:
            words = tr("Your system gives programs no keys that work everywhere.")
    return sentences(words, binding.why)
