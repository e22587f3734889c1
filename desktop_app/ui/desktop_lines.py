"""Lines for the desktop's own configuration, to be copied, where it gives programs no keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.settings_page import add_buttons, show_text
from desktop_app.ui.text import Label
from desktop_app.wording import tr


class DesktopLines(QWidget):
    """Shows what to write into which place. It is out of sight until there is something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(bold=True, wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy = QPushButton(tr("Copy these lines"))
        self.copy.clicked.connect(self._on_copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.text)
        add_buttons(column, self.copy)
        self._fit()
        self.hide()

    def show_lines(self, title: str, lines: str) -> None:
        """Show lines and where they belong; none hides them."""
        self.title.setText(title)
        self.text.setAccessibleName(title)
        show_text(self.text, lines)
        self.setVisible(bool(lines))
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Keep the user's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(QFontInfo(QApplication.font()).pointSizeF())
        self.text.setFont(font)
        rows = min(max(self.text.blockCount(), 2), 10)
        self.text.setFixedHeight((rows + 1) * QFontMetrics(font).lineSpacing() + 18)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
