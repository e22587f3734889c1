"""Settings with few fields: talking, and how the program looks."""

from __future__ import annotations

from typing import Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSlider, QSpinBox, QWidget

from desktop_app.settings import Settings
from desktop_app.ui.language_choice import LANGUAGE_NOTE, LanguageChoice
from desktop_app.ui.meter_row import FOLLOW_SYSTEM
from desktop_app.ui.settings_page import Choice, SettingsPage, add_field
from desktop_app.ui.text import SMALL, Label
from desktop_app.ui.theme import ThemeChoice
from desktop_app.wording import tr

_THEMES: Final[dict[ThemeChoice, str]] = {
    "system": FOLLOW_SYSTEM,
    "light": tr("Light"),
    "dark": tr("Dark"),
}


class TalkingPage(SettingsPage):
    """When the microphone opens, and what happens when the line drops."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Talking"), parent)
        self.hands_free = QCheckBox(tr("Hands-free"))
        self.hands_free.clicked.connect(self._on_hands_free)
        self.threshold = QSpinBox()
        self.threshold.setRange(100, 2000)
        self.threshold.setSingleStep(50)
        self.threshold.setSuffix(" " + tr("ms"))
        self.threshold.valueChanged.connect(self._on_threshold)
        self.cues = QSlider(Qt.Orientation.Horizontal)
        self.cues.setRange(0, 100)
        self.cues.setPageStep(10)
        self.cues.valueChanged.connect(self._on_cues)
        self.warm = QCheckBox(tr("Warm microphone"))
        self.warm.clicked.connect(self._on_warm)
        self.release = QCheckBox(tr("Release while muted"))
        self.release.clicked.connect(self._on_release)
        self.reconnect = QCheckBox(tr("Call again when the line drops"))
        self.reconnect.clicked.connect(self._on_reconnect)
        self.column.addWidget(self.hands_free)
        self._explain(tr("The microphone opens by itself when a call begins."), self.hands_free)
        add_field(
            self.column,
            tr("Shortest hold of the talk key"),
            self.threshold,
            tr("A shorter press is a tap: the microphone stays open until the next tap."),
        )
        add_field(
            self.column,
            tr("Volume of the ready sound"),
            self.cues,
            tr(
                "Two rising notes tell that the microphone hears you. All the way down, they are "
                "off.",
            ),
        )
        self.column.addWidget(self.warm)
        self._explain(
            tr(
                "It stays open between calls, so that not even the first word of a call is lost. "
                "The last half a second stays on this computer until you talk; your system shows "
                "that the microphone is in use.",
            ),
            self.warm,
        )
        self.column.addWidget(self.release)
        self._explain(
            tr(
                "Muting closes the microphone, so that your system's sign for an open one goes "
                "out. Its meter stands still then, and the first moment after you unmute may be "
                "lost.",
            ),
            self.release,
        )
        self.column.addWidget(self.reconnect)
        self._explain(tr("Your transcript stays either way."), self.reconnect)
        self.column.addStretch(1)

    def _explain(self, text: str, field: QWidget) -> None:
        field.setAccessibleDescription(text)
        self.column.addWidget(Label(text, scale=SMALL, tone="muted", wrap=True))
        self.column.addSpacing(10)

    def show_fields(self, settings: Settings) -> None:
        """Show what is chosen."""
        self.hands_free.setChecked(settings.hands_free)
        self.warm.setChecked(settings.warm_microphone)
        self.release.setChecked(settings.release_when_muted)
        self.reconnect.setChecked(settings.reconnect)
        self.threshold.blockSignals(True)
        self.threshold.setValue(round(settings.hold_threshold_s * 1000))
        self.threshold.blockSignals(False)
        self.cues.blockSignals(True)
        self.cues.setValue(round(settings.cue_volume * 100))
        self.cues.blockSignals(False)

    def _on_hands_free(self, checked: bool) -> None:
        self.changed.emit(msgspec.structs.replace(self.settings, hands_free=checked))

    def _on_reconnect(self, checked: bool) -> None:
        self.changed.emit(msgspec.structs.replace(self.settings, reconnect=checked))

    def _on_cues(self, value: int) -> None:
        self.changed.emit(msgspec.structs.replace(self.settings, cue_volume=value / 100))

    def _on_warm(self, checked: bool) -> None:
        self.changed.emit(msgspec.structs.replace(self.settings, warm_microphone=checked))

    def _on_release(self, checked: bool) -> None:
        self.changed.emit(msgspec.structs.replace(self.settings, release_when_muted=checked))

    def _on_threshold(self, value: int) -> None:
        self.changed.emit(msgspec.structs.replace(self.settings, hold_threshold_s=value / 1000))


class LookPage(SettingsPage):
    """Light or dark, and the language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Look"), parent)
        self.theme: Choice[ThemeChoice] = Choice(_THEMES)
        self.theme.activated.connect(self._on_theme)
        self.language = LanguageChoice()
        self.language.activated.connect(self._on_language)
        add_field(
            self.column,
            tr("Colours"),
            self.theme,
            tr("Text size and contrast always follow the system."),
        )
        add_field(self.column, tr("Language"), self.language, LANGUAGE_NOTE)
        self.column.addStretch(1)

    def show_fields(self, settings: Settings) -> None:
        """Show what is chosen."""
        self.theme.show_value(settings.theme)
        self.language.show_value(settings.language)

    def _on_theme(self, index: int) -> None:
        theme = self.theme.value_at(index)
        self.changed.emit(msgspec.structs.replace(self.settings, theme=theme))

    def _on_language(self, index: int) -> None:
        language = self.language.value_at(index)
        self.changed.emit(msgspec.structs.replace(self.settings, language=language))
