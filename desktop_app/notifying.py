"""What is told beside the program: by the desktop's notification service, or beside the icon.

Qt asks that service too, and waits for it: one that hangs would hold every window for as long.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.runner import Tasks


class Notifying:
    """Has messages shown one after the other; nobody waits for it.

    Args:
        tasks: Runs what waits.
        beside: Shows a message beside the icon, where no service shows it.
        on_click: A message was clicked.
    """

    def __init__(
        self, tasks: Tasks, *, beside: Callable[[str, str], None], on_click: Callable[[], None]
    ) -> None:
        self._tasks = tasks
        self._beside = beside
        self._on_click = on_click
        self._untold: asyncio.Queue[tuple[str, str]] = asyncio.Queue()
        self._telling: asyncio.Task[None] | None = None

    def tell(self, title: str, text: str) -> None:
        """Have a message shown, soon."""
        self._untold.put_nowait((title, text))
        if self._telling is None or self._telling.done():
            self._telling = self._tasks.spawn(self._tell())

    async def _tell(self) -> None:
        from desktop_app.hotkeys.notifications import NoServiceError, Notifications

        service = Notifications(self._on_click)
        try:
            while True:
                title, text = await self._untold.get()
                try:
                    await service.show(title, text)
                except NoServiceError:
                    self._beside(title, text)
        finally:
            await service.close()
