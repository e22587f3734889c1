"""Settings: Earshot while its window is closed. Tray, start, notifications, mini window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QSlider, QWidget

from desktop_app.settings import MiniForm, Settings
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Choice, Section, number_box, show_number
from desktop_app.ui.text import SMALL, Label
from desktop_app.wording import tr

_FORMS: Final[Mapping[MiniForm, str]] = {
    "pill": tr("A line: state and level"),
    "card": tr("A card: with the agent's words"),
}


class PresenceSection(Section):
    """A row for each choice about being at hand without a window in the way.

    Signals:
        login_clicked: Start when the user logs in, or not any more.
        shown: Somebody looks; answered by `show_login`.
    """

    login_clicked = Signal(bool)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tray = QCheckBox()
        self.tray.clicked.connect(lambda on: self.change(close_to_tray=on))
        self.login = QCheckBox()
        self.login.clicked.connect(self.login_clicked)
        self.login_trouble = Label(scale=SMALL, tone="danger", wrap=True)
        self.login_trouble.hide()
        self.notifications = QCheckBox()
        self.notifications.clicked.connect(lambda on: self.change(notifications=on))
        self.words = QCheckBox()
        self.words.clicked.connect(lambda on: self.change(notification_words=on))
        self.mini = QCheckBox()
        self.mini.clicked.connect(lambda on: self.change(mini_window=on))
        self.form: Choice[MiniForm] = Choice(_FORMS)
        self.form.activated.connect(lambda at: self.change(mini_form=self.form.value_at(at)))
        self.captions = number_box(14, 48, 2, tr(" pt"))
        self.captions.valueChanged.connect(lambda points: self.change(caption_points=points))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(30, 100)
        self.opacity.setPageStep(10)
        self.opacity.valueChanged.connect(lambda percent: self.change(mini_opacity=percent / 100))
        self.auto_hide = QCheckBox()
        self.auto_hide.clicked.connect(lambda on: self.change(mini_auto_hide=on))
        self._add_rows()
        self._add_mini_rows()

    def show_login(self, on: bool, trouble: str = "") -> None:
        """Tell whether the system starts the program, and what was in the way of changing that."""
        self.login.setChecked(on)
        self.login_trouble.setText(trouble)
        self.login_trouble.setVisible(bool(trouble))
        if trouble:
            self.part_shown.emit(self.login_trouble)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the start at login looked up: other programs may change it."""
        super().showEvent(event)
        self.shown.emit()

    def _add_rows(self) -> None:
        self.add(
            SettingRow(
                tr("Keep running when the window is closed"),
                self.tray,
                tr("In the tray, where your desktop has one; talk keys go on working."),
            ),
            "close_to_tray",
        )
        login = SettingRow(
            tr("Start Earshot when I log in"), self.login, tr("In the tray, with no window.")
        )
        login.add_below(self.login_trouble)
        self.add(login)
        self.add(
            SettingRow(
                tr("Notify me when the agent speaks or asks"),
                self.notifications,
                tr("While the window is out of sight."),
            ),
            "notifications",
        )
        self.add(
            SettingRow(
                tr("Show the agent's words in notifications"),
                self.words,
                tr("They stay in your system's list, also on a locked screen."),
            ),
            "notification_words",
        )

    def _add_mini_rows(self) -> None:
        self.add(
            SettingRow(
                tr("Mini window"),
                self.mini,
                tr("Stays above other programs and never takes the keyboard."),
            ),
            "mini_window",
        )
        self.add(
            SettingRow(
                tr("Form of the mini window"),
                self.form,
                tr("With the agent's words, or small enough for any corner."),
            ),
            "mini_form",
        )
        self.add(
            SettingRow(
                tr("Size of captions"), self.captions, tr("Of the agent's words in the card.")
            ),
            "caption_points",
        )
        self.add(
            SettingRow(
                tr("Opacity of the mini window"),
                self.opacity,
                tr("The lower, the more is seen of what lies behind it."),
            ),
            "mini_opacity",
        )
        self.add(
            SettingRow(
                tr("Hide the mini window while nothing happens"),
                self.auto_hide,
                tr("It goes after eight seconds, and comes back when something does."),
            ),
            "mini_auto_hide",
        )

    def show_fields(self, settings: Settings) -> None:
        """Show what is chosen."""
        self.tray.setChecked(settings.close_to_tray)
        self.notifications.setChecked(settings.notifications)
        self.words.setChecked(settings.notification_words)
        self.mini.setChecked(settings.mini_window)
        self.form.show_value(settings.mini_form)
        show_number(self.captions, settings.caption_points)
        show_number(self.opacity, round(settings.mini_opacity * 100))
        self.auto_hide.setChecked(settings.mini_auto_hide)
