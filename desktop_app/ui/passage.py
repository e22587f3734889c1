"""A text of any length in a window of some height: what is not in sight is scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

LINES = 6
"""Lines of one passage in sight: it must not fill the screen."""


class Passage(QPlainTextEdit):
    """Text to be read: as high as it needs, up to a few lines, beyond which it scrolls.

    Args:
        name: For screen readers, which also read it line by line.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def show_text(self, text: str) -> None:
        """Show a text from its beginning; nothing hides the passage."""
        self.setPlainText(text)
        self.setVisible(bool(text))

    def event(self, e: QEvent) -> bool:
        """Fit the user's text size."""
        result = super().event(e)
        if e.type() in (QEvent.Type.FontChange, QEvent.Type.Resize):
            self.updateGeometry()
        return result

    def sizeHint(self) -> QSize:
        """Ask for every line, up to the limit."""
        return QSize(0, self._height(LINES))

    def minimumSizeHint(self) -> QSize:
        """Keep two lines in sight, whatever else the window holds."""
        return QSize(0, self._height(2))

    def _height(self, most: int) -> int:
        lines = min(max(1, round(self.document().size().height())), most)
        # Above, below, and what Qt (6.11) wants besides before it sees no need to scroll.
        margin = round(3 * self.document().documentMargin()) + 1
        frame = 10  # of the style sheet: padding and border, above and below
        return self.fontMetrics().lineSpacing() * lines + margin + frame
