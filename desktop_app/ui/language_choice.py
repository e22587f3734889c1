"""The languages to choose from, each in its own name."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from desktop_app.ui.meter_row import FOLLOW_SYSTEM
from desktop_app.ui.settings_page import Choice
from desktop_app.wording import LANGUAGES, tr

LANGUAGE_NOTE: Final = tr("Another language is spoken from the next start on.")


class LanguageChoice(Choice[str]):
    """Offers the languages by their codes; empty follows the system."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__({"": FOLLOW_SYSTEM, **LANGUAGES}, parent)

    def show_value(self, value: str) -> None:
        """Show a language; one that is not spoken is the system's."""
        super().show_value(value if value in LANGUAGES else "")
