"""Settings with few fields: sound, talking, and how the program looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSlider, QSpinBox, QWidget

from desktop_app.settings import Settings
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.device_order import DeviceOrders
from desktop_app.ui.meter_row import FOLLOW_SYSTEM
from desktop_app.ui.settings_page import Choice, SettingsPage, add_field
from desktop_app.ui.text import SMALL, Label
from desktop_app.ui.theme import ThemeChoice

_THEMES: Final[dict[ThemeChoice, str]] = {
    "system": FOLLOW_SYSTEM,
    "light": "Light",
    "dark": "Dark",
}


class SoundPage(SettingsPage):
    """Devices and volume."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Sound", parent)
        self.microphone: Choice[str] = Choice({"": FOLLOW_SYSTEM})
        self.speaker: Choice[str] = Choice({"": FOLLOW_SYSTEM})
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.microphone.activated.connect(self._on_microphone)
        self.speaker.activated.connect(self._on_speaker)
        self.volume.valueChanged.connect(self._on_volume)
        add_field(self.column, "Microphone", self.microphone)
        add_field(self.column, "Speaker", self.speaker)
        add_field(self.column, "Volume of the agent's voice", self.volume)
        self.orders = DeviceOrders()
        self.orders.changed.connect(self.changed)
        self.column.addWidget(self.orders)
        self.column.addStretch(1)

    def show_devices(
        self, microphones: Sequence[DeviceChoice], speakers: Sequence[DeviceChoice]
    ) -> None:
        """Offer the devices that are plugged in."""
        for field, devices in ((self.microphone, microphones), (self.speaker, speakers)):
            field.offer({"": FOLLOW_SYSTEM, **{device.id: device.name for device in devices}})
        self.orders.show_devices(microphones, speakers)
        self.show_fields(self.settings)

    def show_fields(self, settings: Settings) -> None:
        """Show what is chosen."""
        self.microphone.show_value(settings.microphone)
        self.speaker.show_value(settings.speaker)
        self.orders.show_settings(settings)
        self.volume.blockSignals(True)
        self.volume.setValue(round(settings.volume * 100))
        self.volume.blockSignals(False)

    def _on_microphone(self, index: int) -> None:
        chosen = self.microphone.value_at(index)
        self.changed.emit(msgspec.structs.replace(self.settings, microphone=chosen))

    def _on_speaker(self, index: int) -> None:
        chosen = self.speaker.value_at(index)
        self.changed.emit(msgspec.structs.replace(self.settings, speaker=chosen))

    def _on_volume(self, value: int) -> None:
        self.changed.emit(msgspec.structs.replace(self.settings, volume=value / 100))


class TalkingPage(SettingsPage):
    """When the microphone opens, and what happens when the line drops."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Talking", parent)
        self.hands_free = QCheckBox("Hands-free")
        self.hands_free.clicked.connect(self._on_hands_free)
        self.threshold = QSpinBox()
        self.threshold.setRange(100, 2000)
        self.threshold.setSingleStep(50)
        self.threshold.setSuffix(" ms")
        self.threshold.valueChanged.connect(self._on_threshold)
        self.reconnect = QCheckBox("Call again when the line drops")
        self.reconnect.clicked.connect(self._on_reconnect)
        self.column.addWidget(self.hands_free)
        self._explain("The microphone opens by itself when a call begins.", self.hands_free)
        add_field(
            self.column,
            "Shortest hold of the talk key",
            self.threshold,
            "A shorter press is a tap: the microphone stays open until the next tap.",
        )
        self.column.addWidget(self.reconnect)
        self._explain("Your transcript stays either way.", self.reconnect)
        self.column.addStretch(1)

    def _explain(self, text: str, field: QWidget) -> None:
        field.setAccessibleDescription(text)
        self.column.addWidget(Label(text, scale=SMALL, tone="muted", wrap=True))
        self.column.addSpacing(10)

    def show_fields(self, settings: Settings) -> None:
        """Show what is chosen."""
        self.hands_free.setChecked(settings.hands_free)
        self.reconnect.setChecked(settings.reconnect)
        self.threshold.blockSignals(True)
        self.threshold.setValue(round(settings.hold_threshold_s * 1000))
        self.threshold.blockSignals(False)

    def _on_hands_free(self, checked: bool) -> None:
        self.changed.emit(msgspec.structs.replace(self.settings, hands_free=checked))

    def _on_reconnect(self, checked: bool) -> None:
        self.changed.emit(msgspec.structs.replace(self.settings, reconnect=checked))

    def _on_threshold(self, value: int) -> None:
        self.changed.emit(msgspec.structs.replace(self.settings, hold_threshold_s=value / 1000))


class LookPage(SettingsPage):
    """Light or dark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Look", parent)
        self.theme: Choice[ThemeChoice] = Choice(_THEMES)
        self.theme.activated.connect(self._on_theme)
        add_field(
            self.column,
            "Colours",
            self.theme,
            "Text size and contrast always follow the system.",
        )
        self.column.addStretch(1)

    def show_fields(self, settings: Settings) -> None:
        """Show what is chosen."""
        self.theme.show_value(settings.theme)

    def _on_theme(self, index: int) -> None:
        theme = self.theme.value_at(index)
        self.changed.emit(msgspec.structs.replace(self.settings, theme=theme))
