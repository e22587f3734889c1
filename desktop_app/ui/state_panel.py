"""The ring with its word and the hint what to do next; beside it where height is scarce."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.session.state import SessionState
from desktop_app.ui import state_ring
from desktop_app.ui.state_ring import StateRing
from desktop_app.ui.text import LARGE, Label
from desktop_app.wording import tr

_LINES: Final = 30
_QUESTION_LINES: Final = 6
_NOTICE_LINES: Final = 4
_CROWDED_LINES: Final = 20
_HEIGHT: Final = 180
"""Lines of text that the rest of the window may need, and what needs height besides."""


class StatePanel(QWidget):
    """Shows a phase in a shape, a word and a hint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = StateRing(self)
        self.word = Label(scale=LARGE, bold=True, wrap=True, parent=self)
        self.hint = Label(tone="muted", wrap=True, parent=self)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addStretch(1)
        self._words.addWidget(self.word)
        self._words.addWidget(self.hint)
        self._words.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignCenter)
        self._layout.addLayout(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._compact = True
        self.set_compact(False)

    def show_words(self, word: str, hint: str) -> None:
        """Say what happens and what to do next."""
        if word != self.word.text():
            self.word.setText(word)
            self.ring.setAccessibleName(tr("State: {word}", word=word))
        if hint != self.hint.text():
            self.hint.setText(hint)
            self.hint.setVisible(bool(hint))

    def fit(self, height: int, state: SessionState) -> None:
        """Use the height there is: the ring shrinks before the transcript does.

        Where a question and a notice stand in a window that cannot hold all, the panel gives way:
        the question says what the panel would.

        Args:
            height: Of the window.
            state: Tells what else the window shows.
        """
        question, notice = bool(state.approvals), state.notice is not None
        crowded = question and notice
        more = _CROWDED_LINES if crowded else _QUESTION_LINES * question + _NOTICE_LINES * notice
        lines = _LINES + more
        line = self.window().fontMetrics().height()
        compact = height < lines * line + _HEIGHT
        self.set_compact(compact)
        self.ring.set_size(max(state_ring.SMALL, 3 * line) if compact else state_ring.LARGE)
        self.setVisible(not (compact and crowded))

    def set_compact(self, compact: bool) -> None:
        """Put the words beside a smaller ring, or below the large one."""
        if compact == self._compact:
            return
        self._compact = compact
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.LeftToRight if compact else directions.TopToBottom)
        self._layout.setSpacing(14 if compact else 4)
        side = Qt.AlignmentFlag.AlignLeft if compact else Qt.AlignmentFlag.AlignHCenter
        for label in (self.word, self.hint):
            label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
