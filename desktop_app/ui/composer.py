"""The text box: what is written stays here until it is sent."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QSizePolicy, QWidget

from desktop_app.ui.icons import FONT_EVENTS, fit_icon, icon
from desktop_app.ui.theme import colours_in_force
from desktop_app.wording import tr

LINES = 4


class MessageBox(QPlainTextEdit):
    """A field that grows to four lines and sends on Enter.

    Signals:
        sent: Enter, or Ctrl+Enter.
    """

    sent = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self.setAccessibleName(tr("Message"))
        self.setPlaceholderText(tr("Type a message…"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Send on Enter, break the line on Shift+Enter; while an input method composes, neither."""
        enter = e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not self._composing and not e.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if not e.isAutoRepeat():
                self.sent.emit()
            return
        super().keyPressEvent(e)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know whether an input method still composes: its Enter chooses a word."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def event(self, e: QEvent) -> bool:
        """Fit the user's text size."""
        result = super().event(e)
        if e.type() in (QEvent.Type.FontChange, QEvent.Type.Resize, QEvent.Type.Polish):
            self._fit()
        return result

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > LINES else policy.ScrollBarAlwaysOff
        )
        height = self._height(min(lines, LINES))
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    @property
    def line_height(self) -> int:
        """How high it is with one line."""
        return self._height(1)

    def _height(self, lines: int) -> int:
        margin = round(2 * self.document().documentMargin())
        frame = 10  # of the style sheet: padding and border, above and below
        return self.fontMetrics().lineSpacing() * lines + margin + frame

    def sizeHint(self) -> QSize:
        """Ask for little width; the layout gives what there is."""
        return QSize(160, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Keep a few words in sight."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.minimumHeight())


class Composer(QWidget):
    """The text box and its button.

    Signals:
        message_sent: The text, without the white space around it.
        typing_noticed: The user changed the draft. The draft itself is never told.
    """

    message_sent = Signal(str)
    typing_noticed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clearing = False
        self._can_send = False
        self.box = MessageBox(self)
        self.box.sent.connect(self._send)
        self.box.textChanged.connect(self._on_text_changed)
        self.button = QPushButton(tr("Send"), self)
        self.button.setAccessibleName(tr("Send message"))
        self.button.setToolTip(tr("Send (Enter)"))
        self.button.clicked.connect(self._send)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self.show_open(False)

    def show_open(self, is_open: bool) -> None:
        """Tell whether a message would reach anybody; drafts can be written at any time."""
        self._can_send = is_open
        self._enable()

    def _enable(self) -> None:
        self.button.setEnabled(self._can_send and bool(self.box.toPlainText().strip()))

    def _send(self) -> None:
        text = self.box.toPlainText().strip()
        if not text or not self._can_send:
            return
        self._clearing = True
        self.box.clear()
        self._clearing = False
        self.message_sent.emit(text)

    def quote(self, text: str) -> None:
        """Begin the message with a quotation; what was written stays below it."""
        self.give_back(f"{text}\n")
        self.box.setFocus()

    def give_back(self, text: str) -> None:
        """Take back a message that reached nobody, before whatever was written since."""
        self._clearing = True
        self.box.setPlainText("\n".join(filter(None, (text, self.box.toPlainText()))))
        self.box.moveCursor(QTextCursor.MoveOperation.End)
        self._clearing = False

    def _on_text_changed(self) -> None:
        self._enable()
        if not self._clearing:
            self.typing_noticed.emit()

    def event(self, event: QEvent) -> bool:
        """Follow the colours of the text."""
        if event.type() in FONT_EVENTS:
            fit_icon(self.button)
            self.button.setMinimumHeight(self.box.line_height)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.Polish):
            self.button.setIcon(icon("send", colours_in_force().text))
        return super().event(event)
