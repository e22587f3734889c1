"""Settings: the sound. Which devices, in which order, how loud, and whether it works."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider, QWidget

from desktop_app.settings import Settings
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.device_order import DeviceOrders
from desktop_app.ui.meter_row import FOLLOW_SYSTEM
from desktop_app.ui.processing_choices import ProcessingChoices
from desktop_app.ui.settings_page import Choice, SettingsPage, add_field
from desktop_app.ui.sound_check import SoundCheck
from desktop_app.ui.text import Label
from desktop_app.wording import tr


class SoundPage(SettingsPage):
    """Devices, volume, and a way to try them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Sound"), parent)
        self.microphone: Choice[str] = Choice({"": FOLLOW_SYSTEM})
        self.speaker: Choice[str] = Choice({"": FOLLOW_SYSTEM})
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.microphone.activated.connect(self._on_microphone)
        self.speaker.activated.connect(self._on_speaker)
        self.volume.valueChanged.connect(self._on_volume)
        add_field(self.column, tr("Microphone"), self.microphone)
        add_field(self.column, tr("Speaker"), self.speaker)
        add_field(self.column, tr("Volume of the agent's voice"), self.volume)
        self.try_out = SoundCheck()
        self.try_out.result_shown.connect(  # when the page has made room for it
            self._on_result_shown, Qt.ConnectionType.QueuedConnection
        )
        self.column.addWidget(Label(tr("Try it"), bold=True))
        self.column.addWidget(self.try_out)
        self.processing = ProcessingChoices()
        self.processing.changed.connect(self.changed)
        self.column.addWidget(self.processing)
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
        self.processing.show_fields(settings)

    def _on_result_shown(self) -> None:
        self.ensureWidgetVisible(self.try_out.result)

    def _on_microphone(self, index: int) -> None:
        chosen = self.microphone.value_at(index)
        self.changed.emit(msgspec.structs.replace(self.settings, microphone=chosen))

    def _on_speaker(self, index: int) -> None:
        chosen = self.speaker.value_at(index)
        self.changed.emit(msgspec.structs.replace(self.settings, speaker=chosen))

    def _on_volume(self, value: int) -> None:
        self.changed.emit(msgspec.structs.replace(self.settings, volume=value / 100))
