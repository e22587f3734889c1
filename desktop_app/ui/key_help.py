"""Opens the list of keys of a window, made when it is first wanted, and keeps it up to date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop_app.session.keys import Binding, Deed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.key_list import KeyList


class KeyHelp:
    """The list of keys, wanted or not yet.

    Args:
        window: Whose keys they are.

    Attributes:
        opened: The list; ``None`` while nobody has asked for it.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._bindings: dict[Deed, Binding] = {}
        self.opened: KeyList | None = None

    def show(self) -> None:
        """Open the list, or bring it to the front."""
        from desktop_app.ui.key_list import KeyList

        if self.opened is None:
            self.opened = KeyList(self._window)
            self.opened.table.show_bindings(self._bindings)
        self.opened.show()
        self.opened.raise_()
        self.opened.activateWindow()

    def show_bindings(self, bindings: Mapping[Deed, Binding]) -> None:
        """Name the keys that work in every program, too, as far as they do."""
        self._bindings = dict(bindings)
        if self.opened is not None:
            self.opened.table.show_bindings(self._bindings)
