"""A list of rows as high as their content that measures only what is in sight.

Qt's own list measures all rows whenever one changes. This one keeps Qt's behaviour and its words
to screen readers, and does the geometry itself. It stays at its end only while it is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop_app.ui.row_geometry import RowGeometry

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_GUESS: Final = 64
"""Pixels of a row nobody has seen yet."""
_NEAR: Final = 4
"""Pixels from the end that still count as the end."""
_MEASURE_AT_ONCE: Final = 32
_REGION_ROWS: Final = 200
"""More selected rows than this are redrawn with everything else."""


class RowList(QListView):
    """Scrolls, walks and selects. Who inherits it measures and draws.

    Override `row_height` and ``paintEvent``; `settled` is called when rows have found their places.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowGeometry()
        self._stuck = True
        self._settling = False
        self._unseen = 0
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)

    def row_height(self, row: int, width: int) -> int:
        """Measure a row, in pixels."""
        raise NotImplementedError

    def settled(self) -> None:
        """Rows have moved."""

    @property
    def is_at_end(self) -> bool:
        """The last row is in sight and will stay so."""
        return self._stuck

    @property
    def unseen(self) -> int:
        """How many rows came at the end since the user left it."""
        return self._unseen

    def to_end(self) -> None:
        """Go to the last row and stay there."""
        self._stuck = True
        self._settle()

    def doubt_heights(self) -> None:
        """Measure again: the width, the font or the look has changed."""
        self.rows.doubt_all()
        self._settle()

    # --- geometry -----------------------------------------------------------------------------

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, 0)

    def _row_width(self) -> int:
        return self.viewport().width()

    def _settle(self) -> None:
        """Measure what is in sight, and keep still what the eye rests on.

        Qt calls this as early as in the constructor, before there is anything to show.
        """
        if self._settling or self.model() is None:
            return
        self._settling = True
        bar = self.verticalScrollBar()
        try:
            while True:
                self._fit_scroll_bar()
                if self._stuck:
                    bar.setValue(bar.maximum())
                if not len(self.rows):
                    break
                first, last = self._rows_in_sight()
                rest = last if self.rows.is_exact(last) else first
                offset = self.rows.top(rest) - bar.value()
                moved = [self._measure(row) for row in range(first, last + 1)]
                if not any(moved):
                    break
                self._fit_scroll_bar()
                if not self._stuck:
                    bar.setValue(self.rows.top(rest) - offset)
        finally:
            self._settling = False
        if self._stuck:
            self._unseen = 0
        self.settled()
        self.viewport().update()

    def _rows_in_sight(self) -> tuple[int, int]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height() - 1
        return self.rows.row_at(top), self.rows.row_at(bottom)

    def _measure(self, row: int) -> bool:
        if self.rows.is_exact(row):
            return False
        height = self.row_height(row, self._row_width())
        return self.rows.settle(row, height)

    def _fit_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, self.rows.total() - self.viewport().height()))

    def verticalOffset(self) -> int:
        """Tell how far the list is scrolled."""
        return self.verticalScrollBar().value()

    def visualRect(self, index: Index) -> QRect:
        """Tell where a row lies in the viewport."""
        if not index.isValid() or index.row() >= len(self.rows):
            return QRect()
        top = self.rows.top(index.row()) - self.verticalOffset()
        return QRect(0, top, self._row_width(), self.rows.height(index.row()))

    def indexAt(self, p: QPoint) -> QModelIndex:
        """Find the row at a point of the viewport."""
        y = p.y() + self.verticalOffset()
        if not 0 <= y < self.rows.total():
            return QModelIndex()
        return self._index(self.rows.row_at(y))

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight."""
        row = index.row()
        if not index.isValid() or row >= len(self.rows):
            return
        self._measure(row)
        self._fit_scroll_bar()
        bar = self.verticalScrollBar()
        top, bottom = self.rows.top(row), self.rows.top(row + 1)
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(min(top, bottom - self.viewport().height()))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows that a dragged rectangle touches."""
        selection = QItemSelection()
        if len(self.rows):
            offset = self.verticalOffset()
            rect = rect.normalized()
            first = self.rows.row_at(rect.top() + offset)
            last = self.rows.row_at(rect.bottom() + offset)
            selection.select(self._index(first), self._index(last))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Tell what to redraw when these rows change."""
        region = QRegion()
        sight = self.viewport().rect()
        for index in selection.indexes()[:_REGION_ROWS]:
            region += self.visualRect(index).intersected(sight)
        return region if selection.size() < _REGION_ROWS else QRegion(sight)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Walk: by turn, by page, to the ends."""
        count = len(self.rows)
        if not count:
            return QModelIndex()
        moves = QAbstractItemView.CursorAction
        row = self.currentIndex().row()
        page = self.viewport().height()
        if row < 0 and action != moves.MoveHome:
            row = count - 1
        elif action in (moves.MoveUp, moves.MovePrevious):
            row -= 1
        elif action in (moves.MoveDown, moves.MoveNext):
            row += 1
        elif action == moves.MoveHome:
            row = 0
        elif action == moves.MoveEnd:
            row = count - 1
        elif action == moves.MovePageUp:
            row = min(row - 1, self.rows.row_at(self.rows.top(row) - page))
        elif action == moves.MovePageDown:
            row = max(row + 1, self.rows.row_at(self.rows.top(row) + page))
        return self._index(min(max(row, 0), count - 1))

    # --- what changes -------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        """Lay out what is in sight; Qt's own list would measure every row."""
        self._settle()

    def updateGeometries(self) -> None:
        """Fit the scroll bar."""
        self._settle()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Make room for new turns."""
        super().rowsInserted(parent, start, end)
        count = end - start + 1
        at_end = end == self.model().rowCount() - 1
        self.rows.insert(start, [_GUESS] * count)
        if not self._stuck and at_end:
            self._unseen += count
        if count <= _MEASURE_AT_ONCE:
            for row in range(start, end + 1):
                self._measure(row)
        self._settle()

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Close the gap that turns leave."""
        super().rowsAboutToBeRemoved(parent, start, end)
        self.rows.remove(start, end)
        self._unseen = min(self._unseen, len(self.rows))
        self._stuck = self._stuck or not len(self.rows)

    def dataChanged(
        self,
        topLeft: Index,
        bottomRight: Index,
        roles: Sequence[int] = (),
    ) -> None:
        """Measure again what has other words now."""
        for row in range(topLeft.row(), bottomRight.row() + 1):
            self.rows.doubt(row)
        first, last = self._rows_in_sight()
        if first <= bottomRight.row() and topLeft.row() <= last:
            moved = [
                self._measure(row)
                for row in range(max(first, topLeft.row()), min(last, bottomRight.row()) + 1)
            ]
            if any(moved):
                self._settle()
        super().dataChanged(topLeft, bottomRight, list(roles))

    def reset(self) -> None:
        """Begin anew with the model's rows."""
        super().reset()
        self.rows.clear()
        self.rows.insert(0, [_GUESS] * self.model().rowCount())
        self._stuck = True

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bar, measuring what comes into sight."""
        if self._settling or self.model() is None:
            return
        bar = self.verticalScrollBar()
        self._stuck = bar.value() >= bar.maximum() - _NEAR
        self._settle()

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Wrap anew."""
        if e.size().width() != e.oldSize().width():
            self.rows.doubt_all()
        super().resizeEvent(e)
        self._settle()
