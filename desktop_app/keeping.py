"""The settings in force: changed at once, written soon, away from the window."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

from desktop_app.errors import Notice, StorageError
from desktop_app.runner import Tasks
from desktop_app.settings import Settings
from desktop_app.storage import settings_file

log = logging.getLogger(__name__)

SAVE_AFTER_S = 0.3
"""Changes within this time are written once."""


class Keeping:
    """Holds the settings and writes them to their file.

    Args:
        file: Where they go; ``None`` keeps nothing.
        settings: To begin with.
        tasks: Runs the writing.
        warn: Told when the disk does not take them.
    """

    def __init__(
        self, file: Path | None, settings: Settings, tasks: Tasks, warn: Callable[[Notice], None]
    ) -> None:
        self._file = file
        self.tasks = tasks
        self._warn = warn
        self._due: asyncio.TimerHandle | None = None
        self._turn = asyncio.Lock()
        self._changed = False
        self.settings = settings
        self.unread = False
        """What stands in the file could not be read, or not all of it. Nothing is written over it
        until something is changed, and then it is put aside first."""

    def change(self, settings: Settings) -> None:
        """Take new settings, and write them soon."""
        self.settings = settings
        self._changed = True
        if self._due is None:
            self._due = asyncio.get_running_loop().call_later(SAVE_AFTER_S, self.save_now)

    def save_now(self) -> None:
        """Write them without waiting for more changes."""
        self._forget_timer()
        self.tasks.spawn(self.save())

    async def save(self) -> None:
        """Write them; a disk takes its time, and the loop does not wait for it."""
        self._forget_timer()
        if self._file is None:
            return
        try:
            async with self._turn:
                await asyncio.to_thread(self._write, self._file, self.settings, self._changed)
        except StorageError as error:
            log.warning("the settings were not saved: %s", error.notice.body)
            self._warn(error.notice)

    def _write(self, file: Path, settings: Settings, changed: bool) -> None:
        if self.unread:
            if not changed and settings_file.is_there(file):
                return
            settings_file.spare(file)
            self.unread = False
        settings_file.save(file, settings)

    def _forget_timer(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None
