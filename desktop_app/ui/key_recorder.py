"""A field that takes a key with its modifiers: pressed, not typed."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.session.keys import Accelerator, Modifier
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.physical_keys import key_name
from desktop_app.wording import tr

_MASK: Final = Qt.KeyboardModifier
# Qt calls Cmd "Control" and Ctrl "Meta" on macOS.
_CONTROL, _META = (
    (Modifier.META, Modifier.CTRL) if sys.platform == "darwin" else (Modifier.CTRL, Modifier.META)
)
_MODIFIERS: Final = (
    (_MASK.ControlModifier, _CONTROL),
    (_MASK.AltModifier, Modifier.ALT),
    (_MASK.ShiftModifier, Modifier.SHIFT),
    (_MASK.MetaModifier, _META),
)
_LONE: Final[dict[int, Modifier]] = {
    Qt.Key.Key_Control: _CONTROL,
    Qt.Key.Key_Alt: Modifier.ALT,
    Qt.Key.Key_Shift: Modifier.SHIFT,
    Qt.Key.Key_Meta: _META,
    Qt.Key.Key_Super_L: Modifier.META,
    Qt.Key.Key_Super_R: Modifier.META,
}
_ALT_GR: Final = (Qt.Key.Key_AltGr, Qt.Key.Key_Mode_switch)
_SILENT: Final = (Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock)


class KeyRecorder(QPushButton):
    """Shows a key; Enter, Space or a click waits for another.

    While it waits, Escape leaves the old one, Backspace and Delete leave none, and Tab goes on to
    the next field. What else is pressed is told, and shown once `show_key` says so.

    Signals:
        recorded: An `Accelerator`, and what its key writes on this keyboard.
        cleared: No key is wanted.
        failed: A sentence on why what was pressed is no key for this.
        recording_changed: Whether it waits: keys that work everywhere should not work then.
    """

    recorded = Signal(object, str)
    cleared = Signal()
    failed = Signal(str)
    recording_changed = Signal(bool)

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self._key: Accelerator | None = None
        self._alt_gr = False
        self.recording = False
        self._announcer = Announcer(self)
        self.setProperty("kind", "key")
        self.setAutoDefault(False)
        self.clicked.connect(self.start)
        self._show()

    def show_key(self, key: Accelerator | None) -> None:
        """Show the key that holds; ``None`` if there is none."""
        self._key = key
        if not self.recording:
            self._show()

    def start(self) -> None:
        """Wait for a key."""
        if self.recording:
            return
        self.recording = True
        self._alt_gr = False
        self.setFocus()
        if QGuiApplication.platformName() == "xcb":  # also what the desktop would take for itself
            self.grabKeyboard()
        self.recording_changed.emit(True)
        self._say(tr("Press the new keys…"))
        self._announcer.say(
            tr("Press the new keys. Escape leaves it as it is, Delete leaves none.")
        )

    def stop(self) -> None:
        """Wait no more, and show what holds."""
        if not self.recording:
            return
        self.recording = False
        if QGuiApplication.platformName() == "xcb":
            self.releaseKeyboard()
        self._show()
        self.recording_changed.emit(False)

    def event(self, event: QEvent) -> bool:
        """Take keys before shortcuts and the order of fields do."""
        if self.recording and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if self._leaves(event):
                    self.stop()
                    return super().event(event)
                self._record(event)
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyRelease:
                self._show_held(event)
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin with Enter as well; clear without beginning."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.start()
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete if self._key is not None:
                self.cleared.emit()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere wants no other key."""
        self.stop()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Neither does whoever closes the window."""
        self.stop()
        super().hideEvent(event)

    @staticmethod
    def _leaves(event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~_MASK.ShiftModifier == _MASK.NoModifier
        return plain and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

    def _record(self, event: QKeyEvent) -> None:
        key, held = event.key(), _held(event)  # a number: not every letter has a name in Qt
        if event.isAutoRepeat() or key in _SILENT:
            return
        if key in _ALT_GR:
            self._alt_gr = True
        if key in _LONE or key in _ALT_GR:
            self._show_held(event)
            return
        if event.modifiers() & ~_MASK.KeypadModifier == _MASK.NoModifier:
            if key == Qt.Key.Key_Escape:
                self.stop()
                return
            if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
                self.stop()
                self.cleared.emit()
                return
        name = key_name(
            QGuiApplication.platformName(), event.nativeScanCode(), event.nativeVirtualKey(), key
        )
        self.stop()
        if self._alt_gr or event.modifiers() & _MASK.GroupSwitchModifier:
            self.failed.emit(tr("AltGr writes characters; take Ctrl, Alt, Shift or Meta instead."))
        elif not name:
            self.failed.emit(tr("This key has no name that every system knows; take another."))
        else:
            letter = chr(key).upper() if 0x20 < key < 0x10000 and chr(key).isprintable() else ""
            self.recorded.emit(Accelerator(frozenset(held), name), letter)

    def _show_held(self, event: QKeyEvent) -> None:
        held = _held(event)
        lone = _LONE.get(event.key())
        if lone is not None:  # Qt tells the modifiers as they were before the event
            held = held | {lone} if event.type() == QEvent.Type.KeyPress else held - {lone}
        names = [modifier.value for modifier in Modifier if modifier in held]
        self._say("+".join((*names, "…")) if names else tr("Press the new keys…"))

    def _show(self) -> None:
        key = tr("Not set") if self._key is None else str(self._key)
        self._say(key)

    def _say(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(tr("{what}: {key}", what=self._what, key=text))


def _held(event: QKeyEvent) -> set[Modifier]:
    return {modifier for mask, modifier in _MODIFIERS if event.modifiers() & mask}
