"""What can be chosen at the mini window itself."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.settings import MiniForm, Settings
from desktop_app.ui.tray_menu import ChoiceMenu
from desktop_app.wording import tr

CAPTION_POINTS: Final = (14, 18, 24, 32, 40, 48)
OPACITIES: Final = (1.0, 0.9, 0.75, 0.6, 0.45, 0.3)


class MiniMenu(QMenu):
    """A menu of one moment.

    Args:
        settings: As they are.
        parent: Owns it.
        opacity: Whether that can be chosen.

    Signals:
        changed: The settings with the user's choice.
        show_clicked: The main window is wanted.
        close_clicked: The mini window is in the way.
    """

    changed = Signal(object)
    show_clicked = Signal()
    close_clicked = Signal()

    def __init__(self, settings: Settings, parent: QWidget, *, opacity: bool) -> None:
        super().__init__(parent)
        self._settings = settings
        self.card = self._add_check(tr("Show captions"), settings.mini_form == "card")
        self.card.triggered.connect(self._on_card)
        self.points: ChoiceMenu[int] = ChoiceMenu(tr("Size of captions"), self)
        self.points.offer(
            [(points, tr("{points} points", points=points)) for points in CAPTION_POINTS],
            settings.caption_points,
        )
        self.points.chosen.connect(lambda points: self._choose(caption_points=points))
        self.addMenu(self.points)
        self.opacity: ChoiceMenu[float] = ChoiceMenu(tr("Opacity"), self)
        self.opacity.offer(
            [(one, tr("{percent} %", percent=round(100 * one))) for one in OPACITIES],
            settings.mini_opacity,
        )
        self.opacity.chosen.connect(lambda share: self._choose(mini_opacity=share))
        if opacity:
            self.addMenu(self.opacity)
        self.auto_hide = self._add_check(tr("Hide while nothing happens"), settings.mini_auto_hide)
        self.auto_hide.triggered.connect(lambda on: self._choose(mini_auto_hide=on))
        self.addSeparator()
        self.addAction(tr("Show window")).triggered.connect(lambda: self.show_clicked.emit())
        close = self.addAction(tr("Close the mini window"))
        close.triggered.connect(lambda: self.close_clicked.emit())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _add_check(self, text: str, checked: bool) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        return action

    def _on_card(self, checked: bool) -> None:
        form: MiniForm = "card" if checked else "pill"
        self._choose(mini_form=form)

    def _choose(self, **fields: object) -> None:
        self.changed.emit(replace(self._settings, **fields))
