"""Somebody to tell of keys, who remembers and can be waited for."""

import asyncio
from collections.abc import Mapping

from desktop_app.session.keys import Binding, Deed, Hotkeys

LONGEST_S = 10.0


class Told:
    """Remembers presses (``+``), releases (``-``) and changes."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.changes: list[Mapping[Deed, Binding]] = []
        self._news = asyncio.Event()

    def watch(self, hotkeys: Hotkeys) -> None:
        hotkeys.watch(pressed=self.on_press, released=self.on_release, changed=self.on_change)

    def on_press(self, deed: Deed) -> None:
        self.keys.append(f"+{deed.value}")
        self._news.set()

    def on_release(self, deed: Deed) -> None:
        self.keys.append(f"-{deed.value}")
        self._news.set()

    def on_change(self, bindings: Mapping[Deed, Binding]) -> None:
        self.changes.append(bindings)
        self._news.set()

    async def until(self, *keys: str, changes: int = 0) -> None:
        """Wait until exactly these presses and releases, and so many changes, were told."""
        async with asyncio.timeout(LONGEST_S):
            while self.keys != list(keys) or len(self.changes) != changes:
                self._news.clear()
                await self._news.wait()


async def loop_turns(count: int = 3) -> None:
    """Let whatever is due now happen."""
    for _ in range(count):
        await asyncio.sleep(0)
