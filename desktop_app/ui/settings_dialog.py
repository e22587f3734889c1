"""The settings window: pages, applied at once, and a search across them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.session.keys import Binding, Deed
from desktop_app.settings import Settings
from desktop_app.ui.account_page import AccountSection
from desktop_app.ui.advanced_page import AdvancedSection
from desktop_app.ui.agents_page import AgentsSection
from desktop_app.ui.choices import DeviceChoice, FoundAgent
from desktop_app.ui.cues_page import CuesSection
from desktop_app.ui.look_page import LookSection
from desktop_app.ui.presence_page import PresenceSection
from desktop_app.ui.profile_page import ProfileSection
from desktop_app.ui.settings_page import Section, SettingsPage
from desktop_app.ui.settings_search import Found, Search, SearchBox, SearchResults
from desktop_app.ui.shortcuts import add_shortcuts
from desktop_app.ui.shortcuts_page import ShortcutsSection
from desktop_app.ui.sound_page import SoundSection
from desktop_app.ui.talking_page import TalkingSection
from desktop_app.ui.updates_page import UpdatesSection
from desktop_app.wording import tr

_FIRST: Final = "account"


class SettingsDialog(QDialog):
    """Shows settings, and raises new ones whenever something was changed. Shown, never executed.

    Signals:
        settings_changed: New `Settings`.
        microphone_chosen, speaker_chosen: Identity of a device to use; empty follows the system.
        key_entered: An API key to check and keep; answered by `show_key_check`.
        key_removed: Forget the API key.
        agents_requested: Fetch the agents of the account; answered by `show_agents`.
        server_secret_entered: Index of an agent, and the header value its server wants.

    What else the pages ask for, their sections say: `advanced`, `updates`, `shortcuts`, `presence`.
    """

    settings_changed = Signal(object)
    microphone_chosen = Signal(str)
    speaker_chosen = Signal(str)
    key_entered = Signal(str)
    key_removed = Signal()
    agents_requested = Signal()
    server_secret_entered = Signal(int, str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.search = SearchBox(self)
        self.list = QListWidget(self)
        self.list.setObjectName("pages")
        self.list.setAccessibleName(tr("Pages of settings"))
        self.stack = QStackedWidget(self)
        self._make_sections()
        self.pages = (
            SettingsPage(tr("Talking"), self.talking, self.cues),
            SettingsPage(tr("Sound"), self.sound),
            SettingsPage(tr("Agents and account"), self.profile, self.account, self.agents),
            SettingsPage(tr("Look and accessibility"), self.look),
            SettingsPage(tr("Tray and mini window"), self.presence),
            SettingsPage(tr("Shortcuts"), self.shortcuts),
            SettingsPage(tr("Advanced"), self.advanced, self.updates),
        )
        for page in self.pages:
            self.list.addItem(page.accessibleName())
            self.stack.addWidget(page)
            for section in page.sections:
                section.changed.connect(self._on_changed)
        self.found = SearchResults()
        self.found.chosen.connect(self._on_found)
        self.stack.addWidget(self.found)
        self.list.currentRowChanged.connect(self._on_page)
        self.list.itemClicked.connect(lambda _: self._on_page(self.list.currentRow()))
        # Kept: its slots are called for as long as it is there.
        self._search = Search(self.search, self.found, self.pages, self._show_found)
        add_shortcuts(self, {"Ctrl+F": self._on_search})
        self._lay_out()
        self._fit()
        self.show_settings(settings)
        self.show_page(_FIRST)

    def _make_sections(self) -> None:
        self.talking = TalkingSection()
        self.cues = CuesSection()
        self.sound = SoundSection()
        self.profile = ProfileSection()
        self.account = AccountSection()
        self.agents = AgentsSection()
        self.look = LookSection()
        self.presence = PresenceSection()
        self.shortcuts = ShortcutsSection()
        self.advanced = AdvancedSection()
        self.updates = UpdatesSection()
        self.sound.microphone_chosen.connect(self.microphone_chosen)
        self.sound.speaker_chosen.connect(self.speaker_chosen)
        self.account.key_entered.connect(self.key_entered)
        self.account.key_removed.connect(self.key_removed)
        self.agents.agents_requested.connect(self.agents_requested)
        self.agents.secret_entered.connect(self.server_secret_entered)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setIcon(QIcon())  # the style's own is drawn for light windows
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addWidget(self.list)
        columns.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(self.search)
        layout.addLayout(columns, 1)
        layout.addWidget(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter belongs to the field that has the keyboard
            button.setDefault(False)

    def show_settings(self, settings: Settings) -> None:
        """Show these settings on every page."""
        for page in self.pages:
            for section in page.sections:
                section.show_settings(settings)

    def show_page(self, name: str) -> None:
        """Turn to the page of a section: `talking`, `sound`, `account`, `agents` and so on."""
        found = self._find(name)
        if found is not None:
            self.search.clear()
            self.list.setCurrentRow(self.pages.index(found[0]))

    def go_to(self, name: str) -> None:
        """Turn to the page of a section and bring the keyboard to its first field."""
        found = self._find(name)
        if found is not None:
            self.show_page(name)
            found[0].go_to(found[1])

    def show_devices(
        self, microphones: Sequence[DeviceChoice], speakers: Sequence[DeviceChoice]
    ) -> None:
        """Offer the devices that are plugged in."""
        self.sound.show_devices(microphones, speakers)

    def show_key_kept(self, ending: str, where: str) -> None:
        """Tell which key is kept, by its last letters, and where; empty: none."""
        self.account.show_key_kept(ending, where)

    def show_key_check(self, text: str, *, good: bool) -> None:
        """Show how the check of the entered key ended."""
        self.account.show_key_check(text, good=good)

    def show_agents(self, agents: Sequence[FoundAgent], problem: str = "") -> None:
        """Show the agents of the account, or why they could not be fetched."""
        self.agents.show_agents(agents, problem)

    def show_bindings(self, bindings: Mapping[Deed, Binding]) -> None:
        """Show how the keys that work in every program fare."""
        self.shortcuts.show_bindings(bindings)

    def _find(self, name: str) -> tuple[SettingsPage, Section] | None:
        section = getattr(self, name, None)
        places = ((page, one) for page in self.pages for one in page.sections)
        return next((place for place in places if place[1] is section), None)

    def _on_changed(self, settings: Settings) -> None:
        self.show_settings(settings)
        self.settings_changed.emit(settings)

    def _on_page(self, row: int) -> None:
        self.search.clear()
        self.stack.setCurrentIndex(row)

    def _show_found(self, found: bool) -> None:
        self.stack.setCurrentWidget(self.found if found else self.pages[self.list.currentRow()])

    def _on_found(self, found: Found) -> None:
        self.search.clear()
        self.list.setCurrentRow(self.pages.index(found.page))
        found.page.go_to_row(found.section, found.row)

    def _on_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _fit(self) -> None:
        em, room = self.fontMetrics().height(), self.screen().availableSize() * 0.9
        width = max(
            self.fontMetrics().horizontalAdvance(page.accessibleName()) for page in self.pages
        )
        self.list.setFixedWidth(width + 48)
        # The longest line of a page is seen whole, if the screen is as wide.
        insides = [page.widget() or page for page in self.pages]
        longest = max(inside.minimumSizeHint().width() for inside in insides)
        wide = max(52 * em, self.list.width() + longest + 5 * em)
        self.resize(self.size().expandedTo(QSize(wide, 44 * em)).boundedTo(room))

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the rows of lists again: a screen reader asks before they have their style."""
        super().showEvent(event)
        for rows in self.findChildren(QListWidget):
            rows.scheduleDelayedItemsLayout()

    def event(self, event: QEvent) -> bool:
        """Fit the user's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()
        return super().event(event)
