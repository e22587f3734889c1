"""Presses and releases in pairs, whatever a system forgets to tell: the true key is looked at.

A release that nobody told, because the computer was locked or another desktop took the keyboard,
would leave a microphone open. So while a key is held, and only then, its state is asked for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop_app.session.keys import Deed


class Holding:
    """Knows which keys are held.

    Args:
        is_down: Whether the key of a deed is down right now.
        every_s: How often to look while anything is held.
        releases_told: Whether the system tells releases, too. Then a look that says "up" counts
            only for a key that a look has seen down before: some systems show a program nothing.
        unseen: Told, after the press, of a key that is not seen down though it was just pressed
            and no release will be told: its release comes at once, as after a tap.
    """

    def __init__(
        self,
        is_down: Callable[[Deed], bool],
        every_s: float,
        *,
        releases_told: bool = False,
        unseen: Callable[[Deed], None] = lambda _deed: None,
    ) -> None:
        self._is_down = is_down
        self._every_s = every_s
        self._releases_told = releases_told
        self._unseen = unseen
        self._pressed: Callable[[Deed], None] = lambda _deed: None
        self._released: Callable[[Deed], None] = lambda _deed: None
        self._held: dict[Deed, bool] = {}
        """Whether a look can be believed, for each that is held."""
        self._look_due: asyncio.TimerHandle | None = None

    def tell(self, pressed: Callable[[Deed], None], released: Callable[[Deed], None]) -> None:
        """Say whom to tell."""
        self._pressed, self._released = pressed, released

    def press(self, deed: Deed) -> None:
        """Take note of a press; another one before the release is none. Runs on the loop."""
        if deed in self._held:
            return
        seen = self._is_down(deed)
        self._held[deed] = not self._releases_told or seen
        self._look_later()
        self._pressed(deed)
        if not (seen or self._releases_told):
            self._unseen(deed)

    def release(self, deed: Deed) -> None:
        """Take note of a release; one without a press is none."""
        if self._held.pop(deed, None) is not None:
            self._released(deed)
        if not self._held and self._look_due is not None:
            self._look_due.cancel()
            self._look_due = None

    def release_all(self) -> None:
        """Let everything count as released."""
        for deed in tuple(self._held):
            self.release(deed)

    def _look_later(self) -> None:
        if self._look_due is None:
            loop = asyncio.get_running_loop()
            self._look_due = loop.call_later(self._every_s, self._look)

    def _look(self) -> None:
        self._look_due = None
        for deed, believed in tuple(self._held.items()):
            if self._is_down(deed):
                self._held[deed] = True
            elif believed:
                self.release(deed)
        if self._held:
            self._look_later()
