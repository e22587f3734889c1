"""Settings: the sound. Which devices, in which order, how loud, and whether it works."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from desktop_app.settings import Settings
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.device_order import DeviceOrders
from desktop_app.ui.meter_row import FOLLOW_SYSTEM
from desktop_app.ui.processing_choices import ProcessingChoices
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Choice, Section, show_number
from desktop_app.ui.sound_check import SoundCheck
from desktop_app.wording import tr


class SoundSection(Section):
    """Devices, volume, and a way to try them.

    Signals:
        microphone_chosen, speaker_chosen: Identity of a device, be it the chosen one already, which
            a call may have left; empty follows the system.
    """

    microphone_chosen = Signal(str)
    speaker_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.microphone: Choice[str] = Choice({"": FOLLOW_SYSTEM})
        self.speaker: Choice[str] = Choice({"": FOLLOW_SYSTEM})
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setPageStep(10)
        self.microphone.activated.connect(
            lambda at: self.microphone_chosen.emit(self.microphone.value_at(at))
        )
        self.speaker.activated.connect(
            lambda at: self.speaker_chosen.emit(self.speaker.value_at(at))
        )
        self.volume.valueChanged.connect(lambda percent: self.change(volume=percent / 100))
        self.add(
            SettingRow(tr("Microphone"), self.microphone, tr("What the agent hears.")),
            "microphone",
        )
        self.add(
            SettingRow(tr("Speaker"), self.speaker, tr("Where the agent is heard.")), "speaker"
        )
        self.add(
            SettingRow(
                tr("Volume of the agent's voice"),
                self.volume,
                tr("On the speaker in use; each speaker has its own."),
            ),
            "volume",
        )
        self.try_out = SoundCheck()
        self.try_out.result_shown.connect(lambda: self.part_shown.emit(self.try_out.result))
        self.add(
            SettingRow(
                tr("Try it"), self.try_out, tr("Echo check, recording and playback, test sound.")
            )
        )
        self.processing = ProcessingChoices()
        self.orders = DeviceOrders()
        for section in (self.processing, self.orders):
            section.changed.connect(self.changed)
            self.column.addWidget(section)

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
        show_number(self.volume, round(settings.volume * 100))
        self.processing.show_settings(settings)
        self.orders.show_settings(settings)
