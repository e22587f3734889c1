"""Settings taken to another computer and back: export, import, and going back on an import."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from desktop_app.errors import Action, AppError, Notice, Severity
from desktop_app.settings import Settings
from desktop_app.storage import settings_export
from desktop_app.ui.advanced_page import AdvancedSection
from desktop_app.wording import sentences, tr


class Carrying:
    """Answers what the advanced page asks of files.

    Args:
        page: Asks, and shows how it ended.
        settings: Gives the present settings.
        change: Takes new ones.
        warn: Shows a notice in the main window.
    """

    def __init__(
        self,
        page: AdvancedSection,
        *,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
        warn: Callable[[Notice], None],
    ) -> None:
        self._page = page
        self._settings = settings
        self._change = change
        self._warn = warn
        self._before: Settings | None = None

    async def export(self, path: Path) -> None:
        """Write the settings to a file."""
        try:
            await asyncio.to_thread(settings_export.export, path, self._settings())
        except AppError as error:
            self._page.show_carried(error.notice.sentence, good=False)
        else:
            self._page.show_carried(
                tr("Exported to “{name}”, without keys.", name=path.name), good=True
            )

    async def take(self, path: Path) -> None:
        """Read settings from a file, and use them; it can be undone."""
        try:
            taken, unread = await asyncio.to_thread(settings_export.take, path)
        except AppError as error:
            self._page.show_carried(error.notice.sentence, good=False)
            return
        before = self._settings()
        self._change(settings_export.taken_over(taken, before))
        self._before = before
        words = tr("The settings of “{name}” are used now.", name=path.name)
        if unread:
            words = sentences(
                words, tr("Some could not be read: {names}.", names=", ".join(unread))
            )
        self._page.show_carried(words, good=not unread, undoable=True)
        self._warn(
            Notice(
                title=tr("Settings were imported"),
                body=words,
                action=Action.UNDO_IMPORT,
                severity=Severity.INFO,
            )
        )

    def undo(self) -> None:
        """Go back to the settings before the import; what belongs to this computer stays."""
        if self._before is None:
            return
        self._change(settings_export.taken_over(self._before, self._settings()))
        self._before = None
        self._page.show_carried(tr("Your settings are as before the import."), good=True)
