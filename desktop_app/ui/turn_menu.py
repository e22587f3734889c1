"""What can be done with a turn, as a menu: only what works is offered."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.session.turn import Speaker, Turn
from desktop_app.wording import tr


@dataclass(frozen=True, slots=True)
class Sounds:
    """What can be heard again. ``recorded``: keys of turns; ``replaying``: the one that plays."""

    recorded: frozenset[int] = frozenset()
    replaying: int | None = None
    speaking: bool = False
    """The agent speaks, so nothing else is played."""


class TurnMenu(QMenu):
    """The actions of one turn; whoever opens it connects them. It is gone once it is closed.

    ``replay`` and ``quote`` are ``None`` where there is nothing to hear or to quote; ``stop`` takes
    the place of ``replay`` while the turn plays.

    Args:
        turn: They are for.
        sounds: What can be heard again.
        several: More than one turn is selected.
    """

    def __init__(self, turn: Turn, sounds: Sounds, *, several: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("What can be done with this turn"))
        self.copy = self.addAction(tr("Copy turn"))
        self.copy_selected = self.addAction(tr("Copy selected turns")) if several else None
        self.stop: QAction | None = None
        self.replay: QAction | None = None
        if turn.key == sounds.replaying:
            self.stop = self.addAction(tr("Stop playing"))
        elif turn.key in sounds.recorded:
            silent = not sounds.speaking
            self.replay = self.addAction(
                tr("Play again") if silent else tr("Play again, once the agent is silent")
            )
            self.replay.setEnabled(silent)
        said = turn.speaker in (Speaker.USER, Speaker.AGENT) and bool(turn.text.strip())
        self.quote = self.addAction(tr("Quote in a message")) if said else None
        self.addSeparator()
        self.copy_all = self.addAction(tr("Copy all"))
