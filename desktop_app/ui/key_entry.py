"""The field for an API key: pasted, checked, kept somewhere, and never shown again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.announcer import Announcer
from desktop_app.ui.settings_page import add_buttons
from desktop_app.ui.text import Label
from desktop_app.wording import tr


class KeyEntry(QWidget):
    """Takes a key, and tells what became of it.

    Signals:
        entered: A key to check and keep; answered by `show_key_check` and `show_key_kept`.
        removed: Forget the key.
    """

    entered = Signal(str)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._announcer = Announcer(self)
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(tr("Paste a key here"))
        self.key.setAccessibleName(tr("API key"))
        self.key.returnPressed.connect(self._enter)
        self.key.textEdited.connect(self._on_key_edited)
        self.paste = QPushButton(tr("Paste"))
        self.check = QPushButton(tr("Check and keep"))
        self.remove = QPushButton(tr("Remove key"))
        self.check.setProperty("kind", "primary")
        self.paste.clicked.connect(self._paste)
        self.check.clicked.connect(self._enter)
        self.remove.clicked.connect(lambda: self.removed.emit())
        self.kept = Label(tone="muted", wrap=True)
        self.result = Label(wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.key)
        add_buttons(column, self.paste, self.check, self.remove)
        column.addWidget(self.result)
        column.addWidget(self.kept)
        self.show_key_kept("", "")
        self.result.hide()
        self._on_key_edited()

    def show_key_kept(self, ending: str, where: str) -> None:
        """Tell which key is kept, by its last letters, and where; empty: none."""
        if not where and self.remove.hasFocus():
            self.key.setFocus()
        self.remove.setEnabled(bool(where))
        self.kept.setText(
            tr("The key that ends in …{ending} is kept in: {where}.", ending=ending, where=where)
            if where
            else tr("No key is kept.")
        )

    def show_key_check(self, text: str, *, good: bool) -> None:
        """Show how the check of the entered key ended; a good key leaves the field."""
        self.check.setEnabled(True)
        self.result.setText(text)
        self.result.set_tone("good" if good else "danger")
        self.result.show()
        self._announcer.say(text)
        if good:
            self.key.clear()
            self._on_key_edited()

    def forget_draft(self) -> None:
        """Forget what was typed and not kept."""
        self.key.clear()
        self.result.hide()
        self._on_key_edited()

    def _on_key_edited(self) -> None:
        self.check.setEnabled(bool(self.key.text().strip()))

    def _paste(self) -> None:
        self.key.clear()
        self.key.paste()
        self._on_key_edited()
        self.key.setFocus()

    def _enter(self) -> None:
        key = self.key.text().strip()
        if key:
            if self.check.hasFocus():
                self.key.setFocus()
            self.check.setEnabled(False)
            self.result.setText(tr("Checking…"))
            self.result.set_tone("muted")
            self.result.show()
            self.entered.emit(key)
