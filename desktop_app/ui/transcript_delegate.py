"""Draws the transcript's rows, and measures them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.session.turn import Turn
from desktop_app.ui.theme import Colours
from desktop_app.ui.transcript_model import REPLAYING_ROLE, TURN_ROLE
from desktop_app.ui.turn_layout import Style, TurnLayout

_KEPT: Final = 96
"""Layouts kept: more than fit on any screen."""


class TranscriptDelegate(QStyledItemDelegate):
    """Paints turns in the font and colours it was given last."""

    def __init__(self, font: QFont, colours: Colours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._style = Style(font, colours)
        self._layouts: dict[tuple[Turn, int, bool], TurnLayout] = {}

    def restyle(self, font: QFont, colours: Colours) -> None:
        """Draw in another font or other colours from now on."""
        self._style = Style(font, colours)
        self._layouts.clear()

    def height(self, turn: Turn, width: int) -> int:
        """Measure a turn's row."""
        return self._layout(turn, width).height

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row into its rectangle."""
        turn: Turn = index.data(TURN_ROLE)
        state = option.state
        rect = option.rect
        replaying = bool(index.data(REPLAYING_ROLE))
        self._layout(turn, rect.width(), replaying=replaying).paint(
            painter,
            QPointF(rect.topLeft()),
            selected=bool(state & QStyle.StateFlag.State_Selected),
            focused=bool(state & QStyle.StateFlag.State_Active),
        )

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Measure a row."""
        rect = option.rect
        return QSize(rect.width(), self.height(index.data(TURN_ROLE), rect.width()))

    def _layout(self, turn: Turn, width: int, *, replaying: bool = False) -> TurnLayout:
        key = (turn, width, replaying)
        if (known := self._layouts.get(key)) is not None:
            return known
        if len(self._layouts) >= _KEPT:
            self._layouts.clear()
        layout = self._layouts[key] = TurnLayout(turn, width, self._style, replaying=replaying)
        return layout
