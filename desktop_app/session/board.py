"""The newest state, shown to whoever watches: at most once per turn of the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop_app.session.happenings import Happening
from desktop_app.session.reduce import reduce
from desktop_app.session.state import SessionState


class Board:
    """Turns happenings into states. It publishes later, never from within `tell`.

    Args:
        publish: Receives the newest state, when it has changed.
    """

    def __init__(self, publish: Callable[[SessionState], None]) -> None:
        self.state = SessionState()
        self._publish = publish
        self._due = False

    def tell(self, happening: Happening) -> None:
        """Go on to the state that follows."""
        before, self.state = self.state, reduce(self.state, happening)
        if self.state is not before and not self._due:
            self._due = True
            asyncio.get_running_loop().call_soon(self._show)

    def _show(self) -> None:
        self._due = False
        self._publish(self.state)
