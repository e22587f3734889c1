"""The first run, page 1: what leaves the computer, what does not, and a way without an account."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.ui.mark import Mark
from desktop_app.ui.settings_page import add_buttons
from desktop_app.ui.setup.page import SetupPage
from desktop_app.ui.text import SMALL, Label, readable
from desktop_app.wording import tr

_LEAD: Final = tr(
    "Earshot lets you talk with an agent. Five short steps lead to the first call; each can be"
    " skipped, and the menu has them again under “Set up…”."
)
_LEAVES: Final = tr(
    "In a call, the sound of your microphone while it is open, and silence while it is not; the"
    " messages that you send; that you are writing, but not what; and what you entered for an"
    " agent, such as your own ids. It goes to the service that runs the agent, and nowhere else."
)
_STAYS: Final = tr(
    "What is said while you are muted, and drafts. The transcript and the sound of a call are in"
    " memory and gone when you quit. Your settings are a file of yours; a key is in your system's"
    " password store and shown to its own service alone. Nothing is counted or reported."
)
_BUILT_IN: Final = tr(
    "The built-in agent runs on this computer: of a call with it, nothing leaves."
)


class HelloPage(SetupPage):
    """Says it in plain words.

    Signals:
        without_account_clicked: Go on with the built-in agent.
    """

    without_account_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("hello", tr("Hello"), _LEAD, parent)
        for title, text in (
            (tr("What leaves this computer"), _LEAVES),
            (tr("What stays here"), _STAYS),
        ):
            self.column.addSpacing(8)
            self.column.addWidget(Label(title, bold=True))
            self.column.addWidget(readable(text))
        self.without_account = QPushButton(tr("Try without an account"))
        self.without_account.setAccessibleDescription(_BUILT_IN)
        self.without_account.clicked.connect(lambda: self.without_account_clicked.emit())
        self.column.addSpacing(12)
        add_buttons(self.column, self.without_account)
        self.column.addWidget(Label(_BUILT_IN, scale=SMALL, tone="muted", wrap=True))

    def show_read(self) -> None:
        """Whoever went on has read it."""
        self.show_proof(Mark.GOOD, tr("You know what leaves and what stays."))
