"""Settings: whether and where it is asked for a newer version, and what came of asking now."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.errors import Action, ServiceError
from desktop_app.protocol.release import EXAMPLE, read_address
from desktop_app.settings import Settings
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Section, add_buttons
from desktop_app.ui.text import Label, Tone
from desktop_app.wording import tr


class UpdatesSection(Section):
    """The address that is asked, a button that asks now, and a line of what came of it.

    Signals:
        came_into_view: What came of asking last can be shown now, by `show_last`.
        check_clicked: Ask the address of the settings; answered by `show_answer`.
        page_clicked: Address of the page to show in the browser.
    """

    came_into_view = Signal()
    check_clicked = Signal()
    page_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._announcer = Announcer(self)
        self._shown = ""
        self._judged = ""
        self._page = ""
        self.address = QLineEdit()
        self.address.setPlaceholderText(EXAMPLE)
        self.address.textEdited.connect(lambda _: self._clear())
        self.address.editingFinished.connect(self._on_address)
        self.check = QPushButton(tr("Check now"))
        self.open = QPushButton(Action.OPEN_PAGE.text)
        self.result = Label(wrap=True)
        self.check.clicked.connect(self._on_check)
        self.open.clicked.connect(lambda: self.page_clicked.emit(self._page))
        buttons = QWidget()
        column = QVBoxLayout(buttons)
        column.setContentsMargins(0, 0, 0, 0)
        add_buttons(column, self.check, self.open)
        row = self.add(
            SettingRow(
                tr("Address for update checks"),
                self.address,
                tr(
                    "Earshot asks this address which version is the newest, by itself once a day, "
                    "and every hour while nobody answers, without telling its own or anything "
                    "about you; nothing is ever downloaded or installed. Empty asks nobody."
                ),
            ),
            "update_address",
        )
        row.add_below(buttons)
        row.add_below(self.result)
        QWidget.setTabOrder(self.address, self.check)  # as they stand
        QWidget.setTabOrder(self.check, self.open)
        self.result.hide()
        self.open.hide()

    def show_fields(self, settings: Settings) -> None:
        """Show the address, unless it is shown already: what is being mended stays."""
        if settings.update_address != self._shown:
            self._shown = self._judged = settings.update_address
            self.address.setText(settings.update_address)
            self._clear()

    def show_answer(self, sentence: str, *, to: str, good: bool, page: str = "") -> None:
        """Tell what came of asking, with the page to open if there is one.

        Args:
            sentence: What there is to tell.
            to: The address that was asked; if another stands in the field by now, nothing is told.
            good: Somebody answered, and is believed.
            page: Where the newer version is.
        """
        if self._stands_there(to):
            self._offer(page)
            self._say(sentence, "good" if good else "danger")

    def show_last(self, sentence: str, *, at_s: float, to: str, good: bool, page: str = "") -> None:
        """Show the answer of an earlier time, which nobody waits for: without a word.

        Args:
            sentence: As for `show_answer`, and so are the others.
            at_s: When that was, in seconds since 1970.
            to: The address.
            good: Somebody answered, and is believed.
            page: Where the newer version is.
        """
        if self._stands_there(to):
            self._offer(page)
            then = QDateTime.fromSecsSinceEpoch(int(at_s))
            when = QLocale().toString(then, QLocale.FormatType.ShortFormat)
            self._write(
                tr("Last asked: {when}. {answer}", when=when, answer=sentence),
                "good" if good else "danger",
            )

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page was opened."""
        super().showEvent(event)
        self.came_into_view.emit()

    def _stands_there(self, address: str) -> bool:
        """Tell whether this address stands in its field still."""
        return address.strip() == self.address.text().strip()

    def _offer(self, page: str) -> None:
        self._page = page
        if self.open.hasFocus() and not page:
            self.check.setFocus()
        self.open.setVisible(bool(page))

    def _on_address(self) -> None:
        """Take the address once it was changed; leaving the field as it was says nothing."""
        if self.address.text().strip() != self._judged:
            self._take()

    def _on_check(self) -> None:
        if self._take():
            self._say(tr("Asking…"), "muted")
            self.check_clicked.emit()
        elif not self._judged:
            self._say(tr("Enter the address that the publisher gives."), "danger")

    def _take(self) -> bool:
        """Take the address that was entered; tells whether there is one to ask."""
        self._judged = address = self.address.text().strip()
        if address:
            try:
                read_address(address)
            except ServiceError as error:
                self._clear()
                self._say(error.notice.sentence, "danger")
                return False
        if address != self.settings.update_address:
            self._shown = address
            self.change(update_address=address)
        return bool(address)

    def _clear(self) -> None:
        self.result.hide()
        if self.open.hasFocus():
            self.check.setFocus()
        self.open.hide()

    def _say(self, sentence: str, tone: Tone) -> None:
        self._write(sentence, tone)
        self._announcer.say(sentence)
        self.part_shown.emit(self.result)

    def _write(self, sentence: str, tone: Tone) -> None:
        self.result.setText(sentence)
        self.result.set_tone(tone)
        self.result.show()
