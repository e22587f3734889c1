"""Lines of a menu of which one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

_Value = TypeVar("_Value")


def add_choices(
    menu: QMenu,
    values: Iterable[tuple[_Value, str]],
    chosen: _Value,
    on_chosen: Callable[[_Value], None],
) -> QActionGroup:
    """Add a line for each value, with the chosen one checked.

    Args:
        menu: Gets the lines below what it has.
        values: Each with its name, which may be other people's.
        chosen: One of them, or none.
        on_chosen: Told what the user takes.
    """
    group = QActionGroup(menu)
    for value, name in values:
        action = QAction(name.replace("&", "&&"), menu)  # an ampersand in it is no mark of a key
        action.setCheckable(True)
        action.setChecked(value == chosen)
        # `triggered` comes from the user alone.
        action.triggered.connect(lambda _checked, value=value: on_chosen(value))
        group.addAction(action)
        menu.addAction(action)
    return group
