"""The live test of keys that work everywhere: two lamps each, lit by real presses and releases."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.session.key_advice import DEED_NAMES
from desktop_app.session.keys import Deed
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.text import SMALL, Label
from desktop_app.wording import tr

_DARK: Final = "○"
_LIT: Final = "●"


def another_has_keyboard() -> bool:
    """Tell whether no window of this program has the keyboard."""
    return QGuiApplication.focusWindow() is None


class KeyTest(QWidget):
    """Shows what was seen of each key. Good is what was pressed and released from elsewhere.

    Args:
        elsewhere: Whether another program has the keyboard now.
    """

    def __init__(
        self,
        elsewhere: Callable[[], bool] = another_has_keyboard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._elsewhere = elsewhere
        self._far: dict[Deed, set[str]] = {}
        self._near: dict[Deed, set[str]] = {}
        self._announcer = Announcer(self)
        self.lamps = {deed: (Label(), Label(), Label(wrap=True)) for deed in Deed}
        self._names = {deed: Label(DEED_NAMES[deed], bold=True) for deed in Deed}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(3, 1)
        for row, deed in enumerate(Deed):
            for place, label in enumerate((self._names[deed], *self.lamps[deed])):
                grid.addWidget(label, row, place)
        column.addLayout(grid)
        self.none = Label(tr("No key is set."), tone="muted", scale=SMALL)
        column.addWidget(self.none)
        self.show_deeds(())

    def show_deeds(self, deeds: Iterable[Deed]) -> None:
        """Test the keys of these; what was seen of another key counts no more."""
        wanted = set(deeds)
        self.none.setVisible(not wanted)
        for deed in Deed:
            for label in (self._names[deed], *self.lamps[deed]):
                label.setVisible(deed in wanted)
            self._show(deed)

    def forget(self, deed: Deed) -> None:
        """Begin again with a key: it is another now."""
        self._far.pop(deed, None)
        self._near.pop(deed, None)
        self._show(deed)

    def show_key_pressed(self, deed: Deed) -> None:
        """A key that works everywhere went down."""
        self._see(deed, "pressed")

    def show_key_released(self, deed: Deed) -> None:
        """A key that works everywhere went up."""
        self._see(deed, "released")

    def _see(self, deed: Deed, what: str) -> None:
        seen = self._far if self._elsewhere() else self._near
        before = self._works(deed)
        seen.setdefault(deed, set()).add(what)
        self._show(deed)
        if self._works(deed) and not before:
            self._announcer.say(tr("{action}: the key works.", action=DEED_NAMES[deed]))

    def _works(self, deed: Deed) -> bool:
        return self._far.get(deed, set()) >= {"pressed", "released"}

    def _show(self, deed: Deed) -> None:
        pressed, released, words = self.lamps[deed]
        far = self._far.get(deed, set())
        near = self._near.get(deed, set())
        for lamp, what, name in (
            (pressed, "pressed", tr("pressed")),
            (released, "released", tr("released")),
        ):
            lamp.setText(f"{_LIT if what in far | near else _DARK} {name}")
            lamp.set_tone("good" if self._works(deed) else "")
            seen = tr("seen") if what in far | near else tr("not seen yet")
            lamp.setAccessibleName(
                tr("{action}, {what}: {seen}", action=DEED_NAMES[deed], what=name, seen=seen)
            )
        words.set_tone("good" if self._works(deed) else "muted")
        if self._works(deed):
            words.setText(tr("✓ Works from other programs"))
        elif near:
            words.setText(tr("Seen here. Now from another window."))
        elif far:
            words.setText(tr("Not released yet."))
        else:
            words.setText(tr("Press it from another window now."))
