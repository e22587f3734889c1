"""The settings window: pages, applied at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Signal
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

from desktop_app.settings import Settings
from desktop_app.ui.account_page import AccountPage
from desktop_app.ui.agents_page import AgentsPage
from desktop_app.ui.choices import DeviceChoice, FoundAgent
from desktop_app.ui.settings_page import SettingsPage
from desktop_app.ui.small_pages import LookPage, TalkingPage
from desktop_app.ui.sound_page import SoundPage
from desktop_app.wording import tr

_PAGES: Final = ("account", "agents", "sound", "talking", "look")


class SettingsDialog(QDialog):
    """Shows settings, and raises new ones whenever something was changed. Shown, never executed.

    Signals:
        settings_changed: New `Settings`.
        key_entered: An API key to check and keep; answered by `show_key_check`.
        key_removed: Forget the API key.
        agents_requested: Fetch the agents of the account; answered by `show_agents`.
        server_secret_entered: Index of an agent, and the header value its server wants.
    """

    settings_changed = Signal(object)
    key_entered = Signal(str)
    key_removed = Signal()
    agents_requested = Signal()
    server_secret_entered = Signal(int, str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.account = AccountPage()
        self.agents = AgentsPage()
        self.sound = SoundPage()
        self.talking = TalkingPage()
        self.look = LookPage()
        self.list = QListWidget(self)
        self.list.setObjectName("pages")
        self.list.setAccessibleName(tr("Pages of settings"))
        self.stack = QStackedWidget(self)
        for page in self._pages():
            self.list.addItem(page.accessibleName())
            self.stack.addWidget(page)
            page.changed.connect(self._on_changed)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.account.key_entered.connect(self.key_entered)
        self.account.key_removed.connect(self.key_removed)
        self.agents.agents_requested.connect(self.agents_requested)
        self.agents.secret_entered.connect(self.server_secret_entered)
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
        layout.addLayout(columns, 1)
        layout.addWidget(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter belongs to the field that has the keyboard
            button.setDefault(False)
        em = self.fontMetrics().height()
        self.resize(42 * em, 38 * em)
        self._fit()
        self.show_settings(settings)
        self.show_page("account")

    def show_settings(self, settings: Settings) -> None:
        """Show these settings on every page."""
        for page in self._pages():
            page.show_settings(settings)

    def show_page(self, name: str) -> None:
        """Turn to a page: account, agents, sound, talking or look."""
        if name in _PAGES:
            self.list.setCurrentRow(_PAGES.index(name))

    def go_to(self, name: str) -> None:
        """Turn to a page and bring the keyboard to its first field."""
        self.show_page(name)
        for page in self._pages():
            if page is self.stack.currentWidget():
                page.focus_first()

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

    def _pages(self) -> tuple[SettingsPage, ...]:
        return (self.account, self.agents, self.sound, self.talking, self.look)

    def _on_changed(self, settings: Settings) -> None:
        self.show_settings(settings)
        self.settings_changed.emit(settings)

    def _fit(self) -> None:
        width = max(
            self.fontMetrics().horizontalAdvance(page.accessibleName()) for page in self._pages()
        )
        self.list.setFixedWidth(width + 48)

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
