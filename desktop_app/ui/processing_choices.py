"""What is done to the microphone's sound: a check box each, and how much echo is gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.settings import Processing, Settings
from desktop_app.ui.echo_words import echo_words
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Section
from desktop_app.ui.text import SMALL, Label
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.audio.echo_loss import EchoReading

LOOK_MS: Final = 500
"""The readout is brought up to date so often while it can be seen."""


class ProcessingChoices(Section):
    """The choices of `Processing`, and whether to listen while the agent speaks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._echo: Callable[[], EchoReading | None] = lambda: None
        self.echo = self._add_box(
            "echo_cancellation",
            tr("Take out echo"),
            tr("You can talk over the agent without headphones: it does not hear itself."),
        )
        self.readout = Label("", scale=SMALL, tone="muted", wrap=True)
        self.column.addWidget(self.readout)
        self.column.addSpacing(8)
        self.noise = self._add_box(
            "noise_suppression",
            tr("Take out steady noise"),
            tr("Fans, traffic, a computer."),
        )
        self.rumble = self._add_box(
            "high_pass", tr("Take out rumble"), tr("Steps and knocks, below the voice.")
        )
        self.gain = self._add_box(
            "automatic_gain",
            tr("Level the voice"),
            tr("Soft voices are made louder, loud ones softer."),
        )
        self.half_duplex = QCheckBox()
        self.half_duplex.clicked.connect(lambda on: self.change(half_duplex=on))
        self.add(
            SettingRow(
                tr("Do not listen while the agent speaks"),
                self.half_duplex,
                tr(
                    "Half duplex: where nothing else helps against echo. You cannot talk over the "
                    "agent then."
                ),
            ),
            "half_duplex",
        )
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._look()

    def watch(self, echo: Callable[[], EchoReading | None]) -> None:
        """Show what this says of echo, as long as it can be seen."""
        self._echo = echo
        self._look()

    def show_fields(self, settings: Settings) -> None:
        """Show what is chosen, raising nothing."""
        chosen = settings.processing
        self.echo.setChecked(chosen.echo_cancellation)
        self.noise.setChecked(chosen.noise_suppression)
        self.rumble.setChecked(chosen.high_pass)
        self.gain.setChecked(chosen.automatic_gain)
        self.half_duplex.setChecked(settings.half_duplex)

    def _add_box(self, field: str, name: str, explanation: str) -> QCheckBox:
        box = QCheckBox()
        box.clicked.connect(self._on_processing)
        self.add(SettingRow(name, box, explanation), f"processing.{field}")
        return box

    def _on_processing(self) -> None:
        processing = Processing(
            echo_cancellation=self.echo.isChecked(),
            noise_suppression=self.noise.isChecked(),
            high_pass=self.rumble.isChecked(),
            automatic_gain=self.gain.isChecked(),
        )
        self.change(processing=processing)

    def _look(self) -> None:
        self.readout.setText(echo_words(self._echo()))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        super().showEvent(event)
        self._look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._timer.stop()
