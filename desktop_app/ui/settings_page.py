"""A page of settings: sections of rows in a scrolling column, and how fields are shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSlider,
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_app.settings import Settings
from desktop_app.ui.scrolling import scroll_to
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.text import LARGE, Label
from desktop_app.ui.usual import is_usual, made_usual

Value = TypeVar("Value")


class Section(QWidget):
    """Rows that belong together: shows settings, and raises new ones when the user changed a field.

    Signals:
        changed: New `Settings`.
        part_shown: A part that has just got something to say, for the page to scroll to.
    """

    changed = Signal(object)
    part_shown = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = Settings()
        self._paths: dict[SettingRow, tuple[str, ...]] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def add(self, row: SettingRow, *paths: str) -> SettingRow:
        """Put a row below the others.

        Args:
            row: The row.
            paths: Of the settings that it is about, as in `usual`; with none it has no way back.
        """
        self.column.addWidget(row)
        self.bind(row, *paths)
        return row

    def bind(self, row: SettingRow, *paths: str) -> None:
        """Give a row, wherever it stands, the way back to the usual."""
        if paths:
            self._paths[row] = paths
            row.reset_clicked.connect(
                lambda: self.changed.emit(made_usual(self.settings, *paths)),
            )

    def change(self, **fields: object) -> None:
        """Raise settings with other values."""
        self.changed.emit(msgspec.structs.replace(self.settings, **fields))

    def show_settings(self, settings: Settings) -> None:
        """Show these settings."""
        self.settings = settings
        self.show_fields(settings)
        for row, paths in self._paths.items():
            row.show_usual(is_usual(settings, *paths))

    def show_fields(self, settings: Settings) -> None:
        """Bring the fields up to date, raising nothing."""
        raise NotImplementedError

    def reveal(self, row: SettingRow) -> None:
        """Open whatever a row is folded away in."""

    def folded(self, row: SettingRow) -> bool:
        """Tell whether a row is out of sight only because it is folded away."""
        return False


class SettingsPage(QScrollArea):
    """A title, and sections one below the other."""

    def __init__(self, title: str, *sections: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sections = sections
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # nothing to do here but in its fields
        self.setAccessibleName(title)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 0, 12, 8)
        column.setSpacing(4)
        column.addWidget(Label(title, scale=LARGE, bold=True, wrap=True))
        column.addSpacing(6)
        for section in sections:
            column.addWidget(section)
            section.part_shown.connect(self.scroll_to, Qt.ConnectionType.QueuedConnection)
        column.addStretch(1)
        self.setWidget(page)

    def scroll_to(self, part: QWidget) -> None:
        """Bring a part into view, once there is room for what it has got to say."""
        scroll_to(self, part)

    def rows(self) -> list[tuple[Section, SettingRow]]:
        """Give the rows that the user could see here now, unfolding included."""
        return [
            (section, row)
            for section in self.sections
            for row in section.findChildren(SettingRow)
            if row.isVisibleTo(self) or section.folded(row)
        ]

    def go_to(self, section: Section) -> None:
        """Bring a section to the top, and the keyboard to its first field."""
        self.verticalScrollBar().setValue(section.y())
        for field in section.findChildren(QWidget):
            usable = field.isEnabledTo(self) and field.isVisibleTo(self)
            if usable and field.focusPolicy() & Qt.FocusPolicy.TabFocus:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def go_to_row(self, section: Section, row: SettingRow) -> None:
        """Bring a row into view, and the keyboard to its field."""
        section.reveal(row)
        if row.isVisibleTo(self):
            row.take_focus()
            section.part_shown.emit(row)


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


def show_number(field: QSpinBox | QAbstractSlider, number: int) -> None:
    """Show a number, raising nothing."""
    field.blockSignals(True)
    field.setValue(number)
    field.blockSignals(False)


def number_box(least: int, most: int, step: int, unit: str) -> QSpinBox:
    """Make a field for a whole number, which is taken once it is complete."""
    field = QSpinBox()
    field.setRange(least, most)
    field.setSingleStep(step)
    field.setSuffix(unit)
    field.setKeyboardTracking(False)
    field.lineEdit().setTextMargins(6, 0, 0, 0)  # which no style sheet reaches
    return field


class Choice(QComboBox, Generic[Value]):
    """A field with a few values, each with its words. ``activated`` comes from the user alone."""

    def __init__(self, values: Mapping[Value, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[Value, ...] = ()
        # A long name makes the list wider, never the page.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.offer(values)

    def offer(self, values: Mapping[Value, str]) -> None:
        """Offer other values."""
        if tuple(values) == self._values and list(values.values()) == self._words():
            return  # a list that is open stays so
        self.clear()
        self._values = tuple(values)
        self.addItems(list(values.values()))
        for at, words in enumerate(values.values()):
            self.setItemData(at, words, Qt.ItemDataRole.ToolTipRole)

    def show_value(self, value: Value) -> None:
        """Show a value; one that is not offered shows nothing."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)
        self.setToolTip(self.currentText())

    def value_at(self, index: int) -> Value:
        """Give the value of a line."""
        return self._values[index]

    def showPopup(self) -> None:
        """Open the list, as wide as its longest line, if the screen is."""
        view = self.view()
        room = self.screen().availableGeometry().width() - 24
        needed = view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width() + 24
        view.setMinimumWidth(min(max(needed, self.width()), room))
        super().showPopup()

    def _words(self) -> list[str]:
        return [self.itemText(at) for at in range(self.count())]
