"""Settings: the account. Which hosts, and the API key, which is never shown again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.settings import Region, Settings
from desktop_app.ui.key_entry import KeyEntry
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Choice, Section, show_text
from desktop_app.wording import tr

_REGIONS: Final[dict[Region, str]] = {
    "default": tr("Default"),
    "us": tr("United States"),
    "eu": tr("European Union"),
    "in": tr("India"),
    "sg": tr("Singapore"),
    "own": tr("Own host…"),
}


class AccountSection(Section):
    """Region and key.

    Signals:
        key_entered: A key to check and keep.
        key_removed: Forget the key.
    """

    key_entered = Signal(str)
    key_removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = KeyEntry()
        self.entry.entered.connect(self.key_entered)
        self.entry.removed.connect(self.key_removed)
        self.region: Choice[Region] = Choice(_REGIONS)
        self.region.activated.connect(lambda at: self.change(region=self.region.value_at(at)))
        self.host = QLineEdit()
        self.host.setPlaceholderText("https://example.com")
        self.host.editingFinished.connect(self._on_host)
        self.account = QLineEdit()
        self.account.setPlaceholderText(tr("The usual one"))
        self.account.editingFinished.connect(self._on_account)
        row = self.add(
            SettingRow(
                tr("API key"),
                self.entry,
                tr("Private agents need one; public agents and the built-in one do not."),
            )
        )
        self.entry.key.setAccessibleDescription(row.explanation)
        self.add(
            SettingRow(
                tr("Region"),
                self.region,
                tr("Where conversations are held. An account belongs to one region."),
            ),
            "region",
        )
        self.host_row = self.add(
            SettingRow(tr("Own host"), self.host, tr("The address of your own server.")), "own_host"
        )
        self.account_row = self.add(
            SettingRow(
                tr("Account"),
                self.account,
                tr(
                    "A name of your own. Each account has a key of its own; profiles of the same "
                    "account share it."
                ),
            ),
            "account",
        )

    def show_fields(self, settings: Settings) -> None:
        """Show region, host and account."""
        self.region.show_value(settings.region)
        show_text(self.host, settings.own_host)
        show_text(self.account, settings.account)
        self.host_row.setVisible(settings.region == "own")
        self.account_row.setVisible(len(settings.profiles) > 1 or bool(settings.account))

    def show_key_kept(self, ending: str, where: str) -> None:
        """Tell which key is kept, by its last letters, and where; empty: none."""
        self.entry.show_key_kept(ending, where)

    def show_key_check(self, text: str, *, good: bool) -> None:
        """Show how the check of the entered key ended; a good key leaves the field."""
        self.entry.show_key_check(text, good=good)

    def forget_draft(self) -> None:
        """Forget what was typed and not kept: it was meant for the account shown so far."""
        self.entry.forget_draft()

    def _on_host(self) -> None:
        host = self.host.text().strip()
        if host != self.settings.own_host:
            self.change(own_host=host)

    def _on_account(self) -> None:
        account = self.account.text().strip()
        if account != self.settings.account:
            self.change(account=account)
