"""The buttons of the mini window: small, each as large as its text and named."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from desktop_app.session.state import Phase
from desktop_app.ui.control_button import TalkButton
from desktop_app.ui.icons import fit_icon, icon
from desktop_app.ui.ring_shapes import MOVING, Pencil
from desktop_app.ui.theme import colours_in_force
from desktop_app.ui.tool_button import ToolButton
from desktop_app.wording import tr

TALK: Final = tr("Talk")
TALKING: Final = tr("Talking")
_PAD = 5
_GAP = 6


class SmallButton(ToolButton):
    """A picture alone, with its name for who points at it or cannot see it."""

    def __init__(self, picture: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = ""
        self.setProperty("kind", "small")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_picture(picture, name)

    def show_picture(self, picture: str, name: str) -> None:
        """Show another picture."""
        if (picture, name) != (self._picture, self.accessibleName()):
            self._picture = picture
            self.setAccessibleName(name)
            self.setToolTip(name)
            self._dress()

    def _dress(self) -> None:
        self.setIcon(icon(self._picture, colours_in_force().text))
        fit_icon(self)

    def event(self, event: QEvent) -> bool:
        """Follow the user's colours and text size."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.Polish):
            self._dress()
        return super().event(event)


class StateTalk(TalkButton):
    """The talk button of the pill: it shows the state's shape and word.

    One part for both leaves room for a target that an unsteady hand can hit.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._phase = Phase.IDLE
        self._state_word = ""
        self._turn = 0.0

    def show_phase(self, phase: Phase, word: str) -> None:
        """Show a phase by its shape and its word."""
        if (phase, word) != (self._phase, self._state_word):
            self._phase, self._state_word = phase, word
            self.setAccessibleDescription(word)
            self.setToolTip(f"{word}\n{self.word}")
            self.update()

    def show_turn(self, turn: float) -> None:
        """Move what moves in the shape, in whole turns."""
        if turn != self._turn and self._phase in MOVING:
            self._turn = turn
            self.update()

    def sizeHint(self) -> QSize:
        """Fit the shape and a short word."""
        high = self.fontMetrics().height()
        return QSize(round(7.2 * high), round(2.3 * high))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the style's button, the shape, and as much of the word as fits."""
        _paint_ground(self)
        colours = colours_in_force()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.height() - 2 * _PAD
        painter.save()
        painter.translate(_PAD + side / 2, self.height() / 2)
        painter.scale(side / 92, side / 92)
        Pencil(
            painter,
            colours,
            turn=self._turn,
            microphone=(0.7, 1.0, 0.7),
            speaker=(0.7,),
            mark="",
            font=self.font(),
        ).draw(self._phase)
        painter.restore()
        left = _PAD + side + _GAP
        room = QRect(left, 0, self.width() - left - _PAD, self.height())
        elide = Qt.TextElideMode.ElideRight
        word = self.fontMetrics().elidedText(self._state_word, elide, room.width())
        painter.setPen(colours.text)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, word)


class FlatTalk(TalkButton):
    """The talk button of the card: picture and word side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Fit picture and word, whichever it is: a button that jumps is missed."""
        metrics = self.fontMetrics()
        word = max(map(metrics.horizontalAdvance, (TALK, TALKING)))
        width = metrics.height() + _GAP + word + 4 * _PAD
        return QSize(width, round(1.9 * metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the style's button, picture and word."""
        _paint_ground(self)
        colours = colours_in_force()
        ink = colours.text if self.isEnabled() else colours.muted
        side = self.fontMetrics().height()
        painter = QPainter(self)
        place = QRect(2 * _PAD, (self.height() - side) // 2, side, side)
        icon("microphone", ink).paint(painter, place)
        left = place.right() + _GAP
        room = QRect(left, 0, self.width() - left, self.height())
        painter.setPen(ink)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.word)


def _paint_ground(button: TalkButton) -> None:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    option.text = ""
    QStylePainter(button).drawControl(QStyle.ControlElement.CE_PushButton, option)
