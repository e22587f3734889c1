"""The first run, page 3: the key of an account, which private agents need."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from desktop_app.ui.key_entry import KeyEntry
from desktop_app.ui.mark import Mark
from desktop_app.ui.setup.page import SetupPage
from desktop_app.ui.text import SMALL, Label
from desktop_app.wording import tr

_LEAD: Final = tr(
    "To talk with the agents of your ElevenLabs account, paste an API key that may use agents. It"
    " is checked at once. Public agents and the built-in one need none: skip this page then."
)
_REGION: Final = tr(
    "An account of another region, or a server of your own? Choose it in the settings, under"
    " Account, before you paste."
)


class SetupKeyPage(SetupPage):
    """Takes the key. Checking and keeping it is the roof's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("key", tr("Key"), _LEAD, parent)
        self.entry = KeyEntry()
        label = Label(tr("API key"), bold=True)
        label.setBuddy(self.entry.key)
        self.column.addSpacing(8)
        self.column.addWidget(label)
        self.column.addWidget(self.entry)
        self.column.addSpacing(8)
        self.column.addWidget(Label(_REGION, scale=SMALL, tone="muted", wrap=True))
        self.show_key_kept("", "")

    def keeps_enter(self) -> bool:
        """Enter in the field checks what is in it."""
        return self.entry.key.hasFocus() and bool(self.entry.key.text().strip())

    def show_key_kept(self, ending: str, where: str) -> None:
        """Tell which key is kept, by its last letters, and where; empty: none."""
        self.entry.show_key_kept(ending, where)
        if where:
            self.show_proof(Mark.GOOD, tr("A key is stored in: {where}.", where=where))
        else:
            self.show_proof(Mark.OPEN, tr("No key yet. It is needed for private agents alone."))
            self.proved.emit(False)  # also where one was kept when this was last seen

    def show_key_check(self, text: str, *, good: bool) -> None:
        """Show how the check of the entered key ended."""
        self.entry.show_key_check(text, good=good)
