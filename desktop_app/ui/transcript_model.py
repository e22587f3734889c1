"""The transcript as a Qt list: one row per turn, brought up to date by difference."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop_app.session.turn import Turn
from desktop_app.ui.turn_text import copied, explained, spoken

TURN_ROLE: Final = int(Qt.ItemDataRole.UserRole)
REPLAYING_ROLE: Final = TURN_ROLE + 1
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_EXPLAINED: Final = (
    int(Qt.ItemDataRole.ToolTipRole),
    int(Qt.ItemDataRole.AccessibleDescriptionRole),
)
_NOWHERE: Final = QModelIndex()


class TranscriptModel(QAbstractListModel):
    """Holds the turns of the last state shown.

    ``TURN_ROLE`` gives a row's `Turn`, ``REPLAYING_ROLE`` whether it is heard again.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns: tuple[Turn, ...] = ()
        self._replaying: int | None = None

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The rows."""
        return self._turns

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Count the turns."""
        return 0 if parent.isValid() else len(self._turns)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY
    ) -> Turn | str | bool | None:
        """Give a row's turn, its text to copy, its text to be read aloud, or what explains it."""
        if not index.isValid():
            return None
        turn = self._turns[index.row()]
        if role == TURN_ROLE:
            return turn
        if role == REPLAYING_ROLE:
            return turn.key == self._replaying
        if role == _ACCESSIBLE:
            return spoken(turn, replaying=turn.key == self._replaying)
        if role in _EXPLAINED:
            return explained(turn) or None
        if role == _DISPLAY:
            return copied((turn,))
        return None

    def show_turns(self, turns: tuple[Turn, ...]) -> None:
        """Show these turns, touching only rows that differ.

        Keys tell which turn is the same as before. Turns of a conversation keep their order; a
        list in another order is shown right too, as rows taken out and put in.
        """
        old = self._turns
        if turns is old:
            return
        start = _common(old, turns)
        old_end, new_end = len(old), len(turns)
        while old_end > start and new_end > start and old[old_end - 1] is turns[new_end - 1]:
            old_end -= 1
            new_end -= 1
        self._turns = old = tuple(old)
        self._replace(start, old_end, turns, new_end)

    def show_replaying(self, key: int | None) -> None:
        """Mark the turn that is heard again; ``None`` marks none."""
        before, self._replaying = self._replaying, key
        for row, turn in enumerate(self._turns if key != before else ()):
            if turn.key in (before, key):
                self.dataChanged.emit(self.index(row), self.index(row))

    def _replace(self, row: int, old_end: int, turns: tuple[Turn, ...], new_end: int) -> None:
        """Turn rows ``row`` to ``old_end`` into ``turns[row:new_end]``, in runs."""
        wanted = {turn.key for turn in turns[row:new_end]}
        known = {turn.key for turn in self._turns[row:old_end]}
        while row < old_end or row < new_end:
            if row < old_end and row < new_end and self._turns[row].key == turns[row].key:
                row = self._change(row, min(old_end, new_end), turns)
                continue
            stale = row
            while stale < old_end and (row >= new_end or self._turns[stale].key not in wanted):
                stale += 1
            if stale == row and row < old_end and turns[row].key in known:
                stale = row + 1  # out of order: take it out here, it comes in again below
                wanted.discard(self._turns[row].key)
                known.discard(self._turns[row].key)
            if stale > row:
                self.beginRemoveRows(_NOWHERE, row, stale - 1)
                self._turns = self._turns[:row] + self._turns[stale:]
                self.endRemoveRows()
                old_end -= stale - row
                continue
            fresh = row + 1
            while fresh < new_end and turns[fresh].key not in known:
                fresh += 1
            self.beginInsertRows(_NOWHERE, row, fresh - 1)
            self._turns = self._turns[:row] + turns[row:fresh] + self._turns[row:]
            self.endInsertRows()
            old_end += fresh - row
            row = fresh

    def _change(self, row: int, end: int, turns: tuple[Turn, ...]) -> int:
        """Replace rows in place while the keys agree; return the first row where they do not."""
        last = row
        while last < end and self._turns[last].key == turns[last].key:
            last += 1
        changed = [at for at in range(row, last) if self._turns[at] != turns[at]]
        self._turns = self._turns[:row] + turns[row:last] + self._turns[last:]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        return last


def _common(old: tuple[Turn, ...], new: tuple[Turn, ...]) -> int:
    """Count the turns at the beginning that are the very same objects.

    A state shares its turns with the one before it, so a long unchanged stretch is compared as
    slices, at the speed of C.
    """
    limit = min(len(old), len(new))
    if old[:limit] == new[:limit]:
        return limit
    low, high = 0, limit
    while high - low > 1:
        middle = (low + high) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle
    return low
