"""A large button of the call: a picture, a word, and the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from desktop_app.ui.icons import icon
from desktop_app.ui.talk_key import REPEAT_MS
from desktop_app.ui.text import SMALL, scaled
from desktop_app.ui.theme import colours_in_force
from desktop_app.wording import tr

_PAD_X = 10
_PAD_Y = 8
_GAP = 3


class ControlButton(QPushButton):
    """Shows its key under its word."""

    def __init__(self, picture: str, word: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._word = word
        self._key = key
        self._primary = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self._name()

    @property
    def word(self) -> str:
        """What it says."""
        return self._word

    def show_word(self, picture: str, word: str, key: str) -> None:
        """Say something else."""
        if (picture, word, key) != (self._picture, self._word, self._key):
            self._picture, self._word, self._key = picture, word, key
            self._name()
            self.updateGeometry()
            self.update()

    def set_primary(self, primary: bool) -> None:
        """Stand out, as the thing to do next."""
        if primary != self._primary:
            self._primary = primary
            self.setProperty("kind", "primary" if primary else "")
            self.style().polish(self)
            self.update()

    def _name(self) -> None:
        self.setAccessibleName(self._word)
        self.setAccessibleDescription(tr("Key: {key}", key=self._key) if self._key else "")
        named = tr("{word} ({key})", word=self._word, key=self._key)
        self.setToolTip(named if self._key else self._word)

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        font = self.font()
        return QFontMetrics(scaled(font, 1.0, bold=True)), QFontMetrics(scaled(font, SMALL))

    def sizeHint(self) -> QSize:
        """Fit picture, word and key."""
        word, key = self._metrics()
        width = max(word.horizontalAdvance(self._word), key.horizontalAdvance(self._key))
        height = word.height() + key.height() + word.height() + 2 * _GAP
        return QSize(width + 2 * _PAD_X, height + 2 * _PAD_Y)

    def minimumSizeHint(self) -> QSize:
        """Never cut the word."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the style's button, then picture, word and key."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        colours = colours_in_force()
        ink = colours.on_accent if self._primary else colours.text
        soft = ink if self._primary else colours.muted
        if not self.isEnabled():
            ink = soft = colours.muted
        elif self._primary and (self.isDown() or self.underMouse()):
            ink = soft = colours.window
        self._paint_inside(painter, ink, soft)

    def _paint_inside(self, painter: QPainter, ink: str, soft: str) -> None:
        word, key = self._metrics()
        height = word.height() + word.height() + key.height() + 2 * _GAP
        y = (self.height() - height) // 2
        side = word.height()
        icon(self._picture, ink).paint(painter, QRect((self.width() - side) // 2, y, side, side))
        y += side + _GAP
        painter.setPen(QColor(ink))
        painter.setFont(scaled(self.font(), 1.0, bold=True))
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRect(0, y, self.width(), word.height()), centre, self._word)
        y += word.height() + _GAP
        painter.setPen(QColor(soft))
        painter.setFont(scaled(self.font(), SMALL))
        painter.drawText(QRect(0, y, self.width(), key.height()), centre, self._key)


class TalkButton(ControlButton):
    """Pressed and held to talk, by mouse, touch, Enter, or a screen reader's "press".

    Its presses and releases always come in pairs: whatever takes the button away while it is held
    (another window, a disabled button, a hidden one) releases it.

    Signals:
        talk_pressed: The hold began.
        talk_released: It ended.
        talk_locked: Pressed in another way while held: talking goes on without a finger.
    """

    talk_pressed = Signal()
    talk_released = Signal()
    talk_locked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("microphone", tr("Talk"), tr("Space"), parent)
        self._held = False
        self._let_go = QTimer(self, singleShot=True, interval=REPEAT_MS)
        self._let_go.timeout.connect(self.release)
        # Only a screen reader or a program clicks: mouse and keys are handled below.
        self.clicked.connect(self._tap)

    def press(self) -> None:
        """Begin a hold, or lock one that goes on."""
        repeated = self._let_go.isActive()
        self._let_go.stop()
        if self._held and not repeated:
            self.talk_locked.emit()
        elif not self._held and self.isEnabled():
            self._held = True
            self.setDown(True)
            self.talk_pressed.emit()

    def release(self) -> None:
        """End the hold, if there is one."""
        self._let_go.stop()
        if self._held:
            self._held = False
            self.setDown(False)
            self.talk_released.emit()

    def _tap(self) -> None:
        self.press()
        self.release()

    def mousePressEvent(self, e: QMouseEvent) -> None:
        """Hold with the first button."""
        if e.button() == Qt.MouseButton.LeftButton:
            self.press()

    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        """Keep holding when the pointer slips off the button."""

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Let go."""
        if e.button() == Qt.MouseButton.LeftButton:
            self.release()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold with Enter; the window holds with the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.press()
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._let_go.start()  # unless it is only repeated
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let go when the button is taken away."""
        kinds = QEvent.Type
        gone = (kinds.FocusOut, kinds.Hide, kinds.WindowDeactivate, kinds.EnabledChange)
        if event.type() in gone:
            self.release()
        return super().event(event)
