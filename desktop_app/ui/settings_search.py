"""Finding a row of the settings by its words, on whatever page it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.ui.announcer import Announcer
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Section, SettingsPage
from desktop_app.ui.text import Label
from desktop_app.wording import tr


@dataclass(frozen=True, slots=True)
class Found:
    """A row and where it is."""

    page: SettingsPage
    section: Section
    row: SettingRow


def find(pages: Sequence[SettingsPage], text: str) -> list[Found]:
    """Find the rows that have all words of a text in their name or explanation.

    Rows whose name has them come first.
    """
    words = text.split()
    found = [
        Found(page, section, row)
        for page in pages
        for section, row in page.rows()
        if words and row.matches(words)
    ]
    return sorted(found, key=lambda one: not _named(one.row, words))


def _named(row: SettingRow, words: Sequence[str]) -> bool:
    name = row.name.casefold()
    return all(word.casefold() in name for word in words)


class SearchBox(QLineEdit):
    """Where the words are typed.

    Signals:
        entered: Go to the first row, or the one that is chosen.
        stepped: Up or down in the list of rows: -1 or 1.
    """

    entered = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Search the settings"))
        self.setAccessibleName(tr("Search the settings"))
        self.setAccessibleDescription(tr("Enter goes to what was found."))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and go without leaving the box; Escape empties it before it closes the window."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.text().strip():
                self.entered.emit()
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)


class SearchResults(QWidget):
    """The rows that were found.

    Signals:
        chosen: A `Found` to go to.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()
        self.summary = Label(tone="muted", wrap=True)
        self.list = QListWidget()
        self.list.setObjectName("found")
        self.list.setAccessibleName(tr("Settings that were found"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda _: self.enter())
        self.list.itemClicked.connect(lambda _: self.enter())
        self.list.installEventFilter(self)
        self._announcer = Announcer(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 12, 0)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)

    def show_found(self, found: Sequence[Found], text: str) -> None:
        """Show rows, the first of them chosen."""
        self._found = tuple(found)
        self.list.clear()
        for one in found:
            place = one.page.accessibleName()
            item = QListWidgetItem(f"{one.row.name}\n{place}")
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                tr("{name}, {page}", name=one.row.name, page=place),
            )
            item.setToolTip(one.row.explanation)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if found:
            words = tr(
                "{number} setting has “{text}”",
                "{number} settings have “{text}”",
                number=len(found),
                text=text,
            )
        else:
            words = tr("No setting has “{text}”", text=text)
        self.summary.setText(words)
        self._announcer.say(words)

    def step(self, step: int) -> None:
        """Choose the next row, or the one before."""
        row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
        self.list.setCurrentRow(row)
        if 0 <= row < len(self._found):
            self._announcer.say(self._found[row].row.name)

    def enter(self) -> None:
        """Go to the chosen row."""
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            self.chosen.emit(self._found[row])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go to the row on every system, also where a list does not take it so."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and cast(QKeyEvent, event).key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
            return True
        return super().eventFilter(watched, event)


class Search:
    """Shows in one place what is searched for in another.

    Args:
        box: Where the words are typed.
        results: Shows the rows.
        pages: That are searched.
        show: Brings the rows to sight, or the pages again.
    """

    def __init__(
        self,
        box: SearchBox,
        results: SearchResults,
        pages: Sequence[SettingsPage],
        show: Callable[[bool], None],
    ) -> None:
        self._box = box
        self._results = results
        self._pages = pages
        self._show = show
        box.textChanged.connect(self._on_text)
        box.entered.connect(results.enter)
        box.stepped.connect(results.step)

    def _on_text(self, text: str) -> None:
        text = text.strip()
        self._show(bool(text))
        if text:
            self._results.show_found(find(self._pages, text), text)
