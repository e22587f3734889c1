"""Text that is larger or smaller than the user's own size, and stays so when that changes."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

Tone = Literal["", "muted", "danger", "warning", "good"]

SMALL = 0.88
LARGE = 1.35


def scaled(font: QFont, scale: float, *, bold: bool = False) -> QFont:
    """Give a font of another size, whether its size was told in points or in pixels."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * scale)
    else:
        result.setPixelSize(max(1, round(font.pixelSize() * scale)))
    if bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result


class Label(QLabel):
    """A label relative to the application's font. It always shows plain text.

    Words of agents, devices and servers are shown here: markup in them must stay words.
    """

    def __init__(
        self,
        text: str = "",
        *,
        scale: float = 1.0,
        bold: bool = False,
        tone: Tone = "",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._scale = scale
        self._bold = bold
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self._fit()

    def set_tone(self, tone: Tone) -> None:
        """Colour the text by its meaning; the words must carry that meaning as well."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().polish(self)
            self._fit()  # the style sheet gives back the font of its first time

    def event(self, event: QEvent) -> bool:
        """Keep the proportion when the user's text size changes."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        if self._scale != 1.0 or self._bold:
            self.setFont(scaled(QApplication.font(), self._scale, bold=self._bold))


class ShortLabel(Label):
    """A label of one line that gives way: it shows as much as fits, and says all of it."""

    def __init__(
        self, *, bold: bool = False, tone: Tone = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(bold=bold, tone=tone, parent=parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show another text."""
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(text)
            self.setToolTip(text)
            self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits now."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        elide = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._whole, elide, self.width()))


def readable(text: str) -> Label:
    """Make a text that the keyboard comes to, so that a screen reader reads it."""
    label = Label(text, wrap=True)
    label.setObjectName("result")
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return label
