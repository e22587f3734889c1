"""The way from one part of a window to the next by key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Regions:
    """The parts of a window in order, each with the widget that usually takes its focus."""

    def __init__(self, window: QWidget, *regions: tuple[QWidget, QWidget]) -> None:
        self._window = window
        self._regions = regions

    def walk(self, step: int) -> None:
        """Bring the keyboard to the next part, or, with -1, to the one before."""
        target = next_region(self._regions, self._window.focusWidget(), step)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def next_region(
    regions: Sequence[tuple[QWidget, QWidget]], focus: QWidget | None, step: int
) -> QWidget | None:
    """Find the widget to focus in the next part that can take it.

    Args:
        regions: The parts in order, each with the widget that usually takes its focus.
        focus: Who has it now.
        step: 1 forwards, -1 backwards.
    """
    seen = [(part, target) for part, target in regions if part.isVisible()]
    here = next(
        (
            at
            for at, (part, _target) in enumerate(seen)
            if focus is not None and (part is focus or part.isAncestorOf(focus))
        ),
        -1 if step > 0 else 0,
    )
    for far in range(1, len(seen) + 1):
        part, target = seen[(here + step * far) % len(seen)]
        # A part whose usual target sleeps is entered at its first widget that is awake.
        for candidate in (target, *part.findChildren(QWidget)):
            if candidate.isEnabled() and candidate.isVisible() and candidate.focusPolicy().value:
                return candidate
    return None
