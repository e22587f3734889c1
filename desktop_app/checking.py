"""The check-up in its window: begun, shown row by row, put right, copied."""

from __future__ import annotations

import platform
from collections.abc import Callable
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.checkup import LABELS, Checkup, Place, Row, report
from desktop_app.runner import Turns
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.runner import Tasks
    from desktop_app.ui.checkup_window import CheckupWindow


class Checking:
    """Opens the window and answers what it asks.

    Args:
        parent: The window that it belongs to.
        checkup: Makes a check-up of how things stand.
        settings: Gives the present settings.
        tasks: Runs what waits.
        fix: Leads to where things are put right.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        checkup: Callable[[], Checkup],
        settings: Callable[[], Settings],
        tasks: Tasks,
        fix: Callable[[Place], None],
    ) -> None:
        self._parent = parent
        self._checkup = checkup
        self._settings = settings
        self._turns = Turns(tasks)
        self._fix = fix
        self._rows: dict[str, Row] = {}
        self.window: CheckupWindow | None = None

    def open(self) -> None:
        """Show the window, and look at everything."""
        window = self.window or self._make()
        window.show()
        window.raise_()
        window.activateWindow()
        self._begin(window)

    def _make(self) -> CheckupWindow:
        from desktop_app.ui.checkup_window import CheckupWindow

        self.window = window = CheckupWindow(self._parent)
        window.again_clicked.connect(lambda: self._begin(window))
        window.fix_clicked.connect(self._on_fix)
        window.report_clicked.connect(lambda: window.copy(self._report()))
        window.finished.connect(self._turns.stop)
        return window

    def _begin(self, window: CheckupWindow) -> None:
        self._turns.stop()
        self._rows.clear()
        window.begin()
        self._turns.begin(partial(self._look, window))  # one before may still have the microphone

    async def _look(self, window: CheckupWindow) -> None:
        async with aclosing(self._checkup().rows()) as rows:
            async for row in rows:
                self._rows[row.name] = row
                window.show_row(
                    row.name, LABELS[row.name], row.finding, again=row.place is Place.AGAIN
                )
        window.show_done()

    def _on_fix(self, name: str) -> None:
        place = self._rows[name].place
        if place is Place.AGAIN:
            assert self.window is not None
            self._begin(self.window)
        else:
            self._fix(place)

    def _report(self) -> str:
        about = f"Earshot {__version__}, {platform.platform()}, Python {platform.python_version()}"
        own = self._settings().own_host
        host = own.partition("://")[2].partition("/")[0]
        return report(self._rows.values(), about=about, private=(host, host.partition(":")[0]))
