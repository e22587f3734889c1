"""A live test of a key: one lamp for its press, one for its release."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.announcer import Announcer
from desktop_app.ui.mark import Mark, MarkView
from desktop_app.ui.text import Label
from desktop_app.wording import tr


class KeyLamps(QWidget):
    """Lights a lamp when a key is seen to go down, and another when it comes up again.

    Signals:
        passed: Both were seen, in this order, and counted.
    """

    passed = Signal()

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self._counts = False
        self._announcer = Announcer(self)
        self.name = Label(what, bold=True, wrap=True)
        self.pressed = MarkView()
        self.released = MarkView()
        self.words = (Label(), Label())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(4, 1)
        grid.addWidget(self.name, 0, 0, 1, 5)
        for at, (lamp, word) in enumerate(
            zip((self.pressed, self.released), self.words, strict=True)
        ):
            grid.addWidget(lamp, 1, 2 * at)
            grid.addWidget(word, 1, 2 * at + 1)
        self.clear()

    @property
    def lit(self) -> bool:
        """Both lamps shine."""
        return self.pressed.mark is self.released.mark is Mark.GOOD

    def rename(self, what: str) -> None:
        """Test another key: what was seen of the last one counts no more."""
        if what != self._what:
            self._what = what
            self.name.setText(what)
            self.clear()

    def clear(self) -> None:
        """Put both out."""
        self.pressed.show_mark(Mark.OPEN)
        self.released.show_mark(Mark.OPEN)
        self._name()

    def show_pressed(self, *, counts: bool = True) -> None:
        """The key went down; ``counts`` if that proves anything."""
        self._counts = counts
        self.pressed.show_mark(Mark.GOOD if counts else Mark.WARNING)
        self.released.show_mark(Mark.OPEN)
        self._name()
        self._announcer.say(tr("Pressed"))

    def show_released(self) -> None:
        """It came up."""
        if self.pressed.mark is Mark.OPEN:
            return
        self.released.show_mark(Mark.GOOD if self._counts else Mark.WARNING)
        self._name()
        self._announcer.say(tr("Released"))
        if self._counts:
            self.passed.emit()

    def _name(self) -> None:
        for word, lamp, (yet, seen) in zip(
            self.words,
            (self.pressed, self.released),
            ((tr("not pressed yet"), tr("pressed")), (tr("not released yet"), tr("released"))),
            strict=True,
        ):
            word.setText(yet if lamp.mark is Mark.OPEN else seen)
            word.setAccessibleName(tr("{what}: {word}", what=self._what, word=word.text()))
