"""Settings: the account. Which hosts, and the API key, which is never shown again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop_app.settings import Region, Settings
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Choice, Section, add_buttons, show_text
from desktop_app.ui.text import Label
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
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(tr("Paste a key here"))
        self.key.returnPressed.connect(self._enter)
        self.key.textEdited.connect(self._on_key_edited)
        self.paste = QPushButton(tr("Paste"))
        self.check = QPushButton(tr("Check and keep"))
        self.remove = QPushButton(tr("Remove key"))
        self.check.setProperty("kind", "primary")
        self.paste.clicked.connect(self._paste)
        self.check.clicked.connect(self._enter)
        self.remove.clicked.connect(lambda: self.key_removed.emit())
        self.kept = Label(tone="muted", wrap=True)
        self.result = Label(wrap=True)
        self.region: Choice[Region] = Choice(_REGIONS)
        self.region.activated.connect(lambda at: self.change(region=self.region.value_at(at)))
        self.host = QLineEdit()
        self.host.setPlaceholderText("https://example.com")
        self.host.editingFinished.connect(self._on_host)
        self.account = QLineEdit()
        self.account.setPlaceholderText(tr("The usual one"))
        self.account.editingFinished.connect(self._on_account)
        self.add(
            SettingRow(
                tr("API key"),
                self.key,
                tr("Private agents need one; public agents and the built-in one do not."),
            )
        )
        add_buttons(self.column, self.paste, self.check, self.remove)
        self.column.addWidget(self.result)
        self.column.addWidget(self.kept)
        self.column.addSpacing(14)
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
        self.show_key_kept("", "")
        self.result.hide()
        self._on_key_edited()

    def show_fields(self, settings: Settings) -> None:
        """Show region, host and account."""
        self.region.show_value(settings.region)
        show_text(self.host, settings.own_host)
        show_text(self.account, settings.account)
        self.host_row.setVisible(settings.region == "own")
        self.account_row.setVisible(len(settings.profiles) > 1 or bool(settings.account))

    def show_key_kept(self, ending: str, where: str) -> None:
        """Tell which key is kept, by its last letters, and where; empty: none."""
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
        if good:
            self.key.clear()
            self._on_key_edited()

    def forget_draft(self) -> None:
        """Forget what was typed and not kept: it was meant for the account shown so far."""
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
            self.check.setEnabled(False)
            self.result.setText(tr("Checking…"))
            self.result.set_tone("muted")
            self.result.show()
            self.key_entered.emit(key)

    def _on_host(self) -> None:
        host = self.host.text().strip()
        if host != self.settings.own_host:
            self.change(own_host=host)

    def _on_account(self) -> None:
        account = self.account.text().strip()
        if account != self.settings.account:
            self.change(account=account)
