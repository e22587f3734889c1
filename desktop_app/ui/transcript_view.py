"""The transcript: turns to read, walk through and copy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.session.turn import Turn
from desktop_app.ui.row_list import RowList
from desktop_app.ui.theme import colours_in_force
from desktop_app.ui.transcript_delegate import TranscriptDelegate
from desktop_app.ui.transcript_model import TranscriptModel
from desktop_app.ui.turn_menu import Sounds, TurnMenu
from desktop_app.ui.turn_text import copied, quoted
from desktop_app.wording import tr

_EMPTY: Final = tr("Your conversation will appear here.\nStart a call, then talk or type.")


class TranscriptView(RowList):
    """Shows turns. Walk, select and copy it does by itself.

    Signals:
        replay_clicked: The key of a turn to be heard again.
        stop_clicked: What is heard again shall end.
        quote_clicked: Text to begin a message with.
    """

    replay_clicked = Signal(int)
    stop_clicked = Signal()
    quote_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setAccessibleName(tr("Transcript"))
        self._model = TranscriptModel(self)
        self._sounds = Sounds()
        self._delegate = TranscriptDelegate(self.font(), colours_in_force(), self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.jump_button = QPushButton(self)
        self.jump_button.setProperty("kind", "primary")
        self.jump_button.setAccessibleDescription(tr("Go to the newest message"))
        self.jump_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.jump_button.clicked.connect(self.to_end)
        self.jump_button.hide()
        self.setModel(self._model)

    def show_turns(self, turns: tuple[Turn, ...]) -> None:
        """Show these turns; the end stays in sight if it was."""
        self._model.show_turns(turns)

    def show_sounds(self, sounds: Sounds) -> None:
        """Offer what can be heard again, and mark what is."""
        self._sounds = sounds
        self._model.show_replaying(sounds.replaying)

    def copy(self) -> None:
        """Copy the selected turns."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        if rows:
            self._to_clipboard([self._model.turns[row] for row in rows])

    def copy_all(self) -> None:
        """Copy the whole transcript."""
        self._to_clipboard(self._model.turns)

    def row_height(self, row: int, width: int) -> int:
        """Measure a turn."""
        return self._delegate.height(self._model.turns[row], width)

    def make_menu(self, row: int) -> TurnMenu:
        """Build the menu of a turn."""
        turn = self._model.turns[row]
        menu = TurnMenu(turn, self._sounds, several=len(self.selectedIndexes()) > 1, parent=self)
        menu.copy.triggered.connect(lambda: self._to_clipboard([turn]))
        menu.copy_all.triggered.connect(self.copy_all)
        if menu.copy_selected is not None:
            menu.copy_selected.triggered.connect(self.copy)
        if menu.replay is not None:
            menu.replay.triggered.connect(lambda: self.replay_clicked.emit(turn.key))
        if menu.stop is not None:
            menu.stop.triggered.connect(self.stop_clicked)
        if menu.quote is not None:
            menu.quote.triggered.connect(lambda: self.quote_clicked.emit(quoted(turn)))
        return menu

    def _open_menu(self, row: int, where: QPoint, *, by_key: bool) -> None:
        """Open a turn's menu; by key its first line is chosen already."""
        menu = self.make_menu(row)
        menu.popup(where)
        if by_key:
            menu.setActiveAction(menu.copy)

    def _to_clipboard(self, turns: Sequence[Turn]) -> None:
        QGuiApplication.clipboard().setText(copied(turns))

    def settled(self) -> None:
        """Offer the way to new turns that are out of sight."""
        if not self.unseen:
            self.jump_button.hide()
            return
        self.jump_button.setText(
            tr("▾ {number} new message", "▾ {number} new messages", number=self.unseen)
        )
        size = self.jump_button.sizeHint()
        self.jump_button.setGeometry(
            self.width() - size.width() - 20,
            self.height() - size.height() - 10,
            size.width(),
            size.height(),
        )
        self.jump_button.show()
        self.jump_button.raise_()

    def changeEvent(self, e: QEvent) -> None:
        """Follow another font or other colours."""
        super().changeEvent(e)
        kinds = QEvent.Type
        if e.type() in (kinds.FontChange, kinds.PaletteChange, kinds.StyleChange):
            self._delegate.restyle(self.font(), colours_in_force())
            self.doubt_heights()

    # --- drawing and keys ---------------------------------------------------------------------

    def paintEvent(self, e: QPaintEvent) -> None:
        """Draw the rows in sight."""
        painter = QPainter(self.viewport())
        if not len(self.rows):
            painter.setPen(QColor(colours_in_force().muted))
            room = self.viewport().rect().adjusted(16, 8, -16, -8)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, _EMPTY)
            return
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        flags_of = QStyle.StateFlag
        plain = option.state & ~(flags_of.State_Selected | flags_of.State_Active)
        if self.hasFocus():
            plain |= flags_of.State_Active
        top = self.verticalOffset()
        damaged = e.rect()
        first = self.rows.row_at(damaged.top() + top)
        last = self.rows.row_at(damaged.bottom() + top)
        selected = self.selectionModel()
        for row in range(first, last + 1):
            index = self._model.index(row)
            option.rect = self.visualRect(index)
            chosen = selected.isSelected(index)
            option.state = plain | flags_of.State_Selected if chosen else plain
            self._delegate.paint(painter, option, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and open the menu by key; leave the space bar to the talk key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            index = self.currentIndex()
            if index.isValid():
                rect = self.visualRect(index)
                below = QPoint(rect.center().x(), rect.bottom())
                self._open_menu(index.row(), self.viewport().mapToGlobal(below), by_key=True)
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the turn under the pointer, or of the current one."""
        index = self.indexAt(self.viewport().mapFrom(self, event.pos()))
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_key or not index.isValid():
            index = self.currentIndex()
        if index.isValid():
            self._open_menu(index.row(), event.globalPos(), by_key=by_key)

    def sizeHint(self) -> QSize:
        """Ask for a few turns of room."""
        return QSize(320, 200)

    def minimumSizeHint(self) -> QSize:
        """Never shrink below two lines."""
        return QSize(160, 4 * self.fontMetrics().height())
