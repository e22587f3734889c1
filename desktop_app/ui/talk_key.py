"""The space bar as talk key: pressed anywhere in the window, released whatever happens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

REPEAT_MS = 30
"""Far longer than the two events of a repetition are apart, far shorter than a finger can be."""


class TalkKey(QObject):
    """Turns the space bar into presses and releases that always come in pairs.

    The window hands over key presses that no widget wanted. While the key is held, every event of
    the program is looked at, because the release goes to whoever has the keyboard by then; and it
    never comes when the window loses the keyboard, which therefore counts as a release.

    A held key repeats. Under X11 each repetition is a release and a press at the same moment, and
    Qt takes many of them for real ones (6.11), so a release counts when no press follows at once.

    Signals:
        pressed: The key went down.
        released: It came up, or the window lost the keyboard.
    """

    pressed = Signal()
    released = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._held = False
        self._let_go = QTimer(self, singleShot=True, interval=REPEAT_MS)
        self._let_go.timeout.connect(self.release)

    @property
    def held(self) -> bool:
        """The key is down."""
        return self._held

    def on_key_press(self, event: QKeyEvent) -> bool:
        """Take a key press; tell whether it was the talk key's."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() != Qt.Key.Key_Space or not plain:
            return False
        if not self._held and not event.isAutoRepeat():
            self._held = True
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # it runs
            self.pressed.emit()
        return True

    def release(self) -> None:
        """Let go."""
        self._let_go.stop()
        if self._held:
            self._held = False
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # it runs
            self.released.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch for the release while the key is held."""
        kinds = QEvent.Type
        kind = event.type()
        if kind in (kinds.KeyPress, kinds.KeyRelease, kinds.ShortcutOverride):
            assert isinstance(event, QKeyEvent)
            if event.key() != Qt.Key.Key_Space:
                return False
            if kind == kinds.KeyPress:
                self._let_go.stop()
            elif kind == kinds.KeyRelease and not event.isAutoRepeat():
                self._let_go.start()
            return True
        if kind == kinds.ApplicationDeactivate or (
            kind in (kinds.WindowDeactivate, kinds.Hide, kinds.Close) and watched is self._window
        ):
            self.release()
        return False
