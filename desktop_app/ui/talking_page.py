"""Settings: talking. When the microphone opens, and what happens when the line drops."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.settings import Settings
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Choice, Section, number_box, show_number
from desktop_app.wording import tr

TalkKeyChoice: TypeAlias = Literal["talk", "mute"]

_TALK_KEYS: Final[Mapping[TalkKeyChoice, str]] = {
    "talk": tr("Talk over the agent"),
    "mute": tr("Mute while it is held"),
}


class TalkingSection(Section):
    """A row for each choice about talking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hands_free = QCheckBox()
        self.hands_free.clicked.connect(lambda on: self.change(hands_free=on))
        self.threshold = number_box(100, 2000, 50, tr(" ms"))
        self.threshold.valueChanged.connect(lambda ms: self.change(hold_threshold_s=ms / 1000))
        self.talk_key: Choice[TalkKeyChoice] = Choice(_TALK_KEYS)
        self.talk_key.activated.connect(lambda at: self.change(talk_key=self.talk_key.value_at(at)))
        self.warm = QCheckBox()
        self.warm.clicked.connect(lambda on: self.change(warm_microphone=on))
        self.release = QCheckBox()
        self.release.clicked.connect(lambda on: self.change(release_when_muted=on))
        self.reconnect = QCheckBox()
        self.reconnect.clicked.connect(lambda on: self.change(reconnect=on))
        self.pause = number_box(1, 120, 1, tr(" min"))
        self.pause.valueChanged.connect(lambda minutes: self.change(pause_minutes=minutes))
        self._add_rows()

    def _add_rows(self) -> None:
        self.add(
            SettingRow(
                tr("Hands-free"),
                self.hands_free,
                tr("The microphone opens by itself when a call begins."),
            ),
            "hands_free",
        )
        self.add(
            SettingRow(
                tr("Shortest hold of the talk key"),
                self.threshold,
                tr("A shorter press is a tap: the microphone stays open until the next tap."),
            ),
            "hold_threshold_s",
        )
        self.add(
            SettingRow(
                tr("Talk key in a hands-free call"),
                self.talk_key,
                tr("What holding it does while the microphone is open anyway."),
            ),
            "talk_key",
        )
        self.add(
            SettingRow(
                tr("Leave the microphone on between calls"),
                self.warm,
                tr(
                    "Not even the first word of a call is lost then. The last half a second stays "
                    "on this computer until you talk; your system shows that the microphone is in "
                    "use."
                ),
            ),
            "warm_microphone",
        )
        self.add(
            SettingRow(
                tr("Switch the microphone off while muted"),
                self.release,
                tr(
                    "Your system's sign for an open microphone goes out when you mute. Its meter "
                    "stands still then, and the first moment after you unmute may be lost."
                ),
            ),
            "release_when_muted",
        )
        self.add(
            SettingRow(
                tr("Call again when the line drops"),
                self.reconnect,
                tr("Your transcript stays either way."),
            ),
            "reconnect",
        )
        self.add(
            SettingRow(
                tr("Longest pause"),
                self.pause,
                tr("A call that is paused for longer ends. Your transcript stays."),
            ),
            "pause_minutes",
        )

    def show_fields(self, settings: Settings) -> None:
        """Show what is chosen."""
        self.hands_free.setChecked(settings.hands_free)
        self.warm.setChecked(settings.warm_microphone)
        self.release.setChecked(settings.release_when_muted)
        self.reconnect.setChecked(settings.reconnect)
        show_number(self.threshold, round(settings.hold_threshold_s * 1000))
        self.talk_key.show_value(settings.talk_key)
        show_number(self.pause, settings.pause_minutes)
