"""A page of settings: a scrolling column of named fields, and how fields are shown and read."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.settings import Settings
from desktop_app.ui.text import LARGE, SMALL, Label

Value = TypeVar("Value")


class SettingsPage(QScrollArea):
    """Shows settings, and raises new ones whenever the user changed a field.

    Signals:
        changed: New `Settings`.
    """

    changed = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = Settings()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # nothing to do here but in its fields
        self.setAccessibleName(title)
        page = QWidget()
        page.setObjectName("page")
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(4, 0, 12, 8)
        self.column.setSpacing(4)
        self.column.addWidget(Label(title, scale=LARGE, bold=True))
        self.column.addSpacing(6)
        self.setWidget(page)

    def focus_first(self) -> None:
        """Bring the keyboard to the first field."""
        for field in self.findChildren(QWidget):
            if field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.isEnabledTo(self):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_settings(self, settings: Settings) -> None:
        """Show these settings."""
        self.settings = settings
        self.show_fields(settings)

    def show_fields(self, settings: Settings) -> None:
        """Bring the fields up to date, raising nothing."""
        raise NotImplementedError


def add_field(column: QBoxLayout, name: str, field: QWidget, explanation: str = "") -> Label:
    """Put a field under its name, with what it is for below; give the name's label."""
    label = Label(name, bold=True, wrap=True)
    label.setBuddy(field)
    field.setAccessibleName(name)
    column.addWidget(label)
    column.addWidget(field)
    if explanation:
        field.setAccessibleDescription(explanation)
        column.addWidget(Label(explanation, scale=SMALL, tone="muted", wrap=True))
    column.addSpacing(10)
    return label


def add_buttons(column: QBoxLayout, *buttons: QWidget) -> None:
    """Put buttons side by side."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)


def show_text(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Show a text where it differs, so that the cursor of whoever is typing stays."""
    if isinstance(field, QLineEdit):
        if field.text() != text:
            field.setText(text)
    elif field.toPlainText() != text:
        field.blockSignals(True)
        field.setPlainText(text)
        field.blockSignals(False)


class Choice(QComboBox, Generic[Value]):
    """A field with a few values, each with its words. ``activated`` comes from the user alone."""

    def __init__(self, values: dict[Value, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[Value, ...] = ()
        self.offer(values)

    def offer(self, values: dict[Value, str]) -> None:
        """Offer other values."""
        self.clear()
        self._values = tuple(values)
        self.addItems(list(values.values()))

    def show_value(self, value: Value) -> None:
        """Show a value; one that is not offered shows nothing."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def value_at(self, index: int) -> Value:
        """Give the value of a line."""
        return self._values[index]
