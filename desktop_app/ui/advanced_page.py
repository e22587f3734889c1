"""Settings: what few people need, and carrying settings to another computer."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.settings import Settings
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.asking import ask_what_to_open, ask_where_to_save
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Choice, Section, add_buttons, show_text
from desktop_app.ui.text import Label
from desktop_app.wording import tr

LogLevel: TypeAlias = Literal["debug", "info", "warning"]

_LOG_LEVELS: Final[dict[LogLevel, str]] = {
    "warning": tr("Trouble alone"),
    "info": tr("Usual"),
    "debug": tr("Everything"),
}
FILE_NAME: Final = "earshot-settings.json"


class AdvancedSection(Section):
    """Log, origin, export and import.

    Signals:
        export_chosen: A `Path` to write the settings to; answered by `show_carried`.
        import_chosen: A `Path` to read settings from; answered likewise.
        undo_clicked: Go back to the settings before the import.
    """

    export_chosen = Signal(object)
    import_chosen = Signal(object)
    undo_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.origin = QLineEdit()
        self.origin.setPlaceholderText("https://example.com")
        self.origin.editingFinished.connect(self._on_origin)
        self.log_level: Choice[LogLevel] = Choice(_LOG_LEVELS)
        self.log_level.activated.connect(
            lambda at: self.change(log_level=self.log_level.value_at(at))
        )
        self.export = QPushButton(tr("Export…"))
        self.take = QPushButton(tr("Import…"))
        self.undo = QPushButton(tr("Undo the import"))
        self.result = Label(wrap=True)
        self._announcer = Announcer(self)
        self.export.clicked.connect(self._on_export)
        self.take.clicked.connect(self._on_import)
        self.undo.clicked.connect(self._on_undo)
        buttons = QWidget()
        column = QVBoxLayout(buttons)
        column.setContentsMargins(0, 0, 0, 0)
        add_buttons(column, self.export, self.take, self.undo)
        self.add(
            SettingRow(
                tr("Origin header"),
                self.origin,
                tr("For agents that let in certain sites alone. Empty sends none."),
            ),
            "origin",
        )
        self.add(
            SettingRow(
                tr("What the log tells"),
                self.log_level,
                tr("For whoever looks for a fault: never words, sound or keys."),
            ),
            "log_level",
        )
        row = self.add(
            SettingRow(
                tr("Export and import of settings"),
                buttons,
                tr(
                    "Takes what you chose to another computer. Keys stay in the password store; "
                    "devices, and places of windows, stay as they are on each computer."
                ),
            )
        )
        row.add_below(self.result)
        self.result.hide()
        self.undo.hide()

    def show_fields(self, settings: Settings) -> None:
        """Show what is chosen."""
        show_text(self.origin, settings.origin)
        self.log_level.show_value(settings.log_level)

    def show_carried(self, sentence: str, *, good: bool, undoable: bool = False) -> None:
        """Tell how an export or an import ended, and whether it can be undone."""
        self.result.setText(sentence)
        self.result.set_tone("good" if good else "danger")
        self.result.show()
        if self.undo.hasFocus() and not undoable:
            self.take.setFocus()
        self.undo.setVisible(undoable)
        self._announcer.say(sentence)
        self.part_shown.emit(self.result)

    def _on_export(self) -> None:
        ask_where_to_save(
            self, tr("Export settings"), FILE_NAME, lambda path: self.export_chosen.emit(path)
        )

    def _on_import(self) -> None:
        ask_what_to_open(self, tr("Import settings"), lambda path: self.import_chosen.emit(path))

    def _on_undo(self) -> None:
        self.undo_clicked.emit()

    def _on_origin(self) -> None:
        origin = self.origin.text().strip()
        if origin != self.settings.origin:
            self.change(origin=origin)
