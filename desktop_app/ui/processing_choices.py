"""What is done to the microphone's sound: a check box each, and how much echo is gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app.settings import Processing, Settings
from desktop_app.ui.echo_words import echo_words
from desktop_app.ui.text import SMALL, Label
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.audio.echo_loss import EchoReading

LOOK_MS: Final = 500
"""The readout is brought up to date so often while it can be seen."""


class ProcessingChoices(QWidget):
    """The choices of `Processing`, and half duplex.

    Signals:
        changed: New `Settings`.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = Settings()
        self._echo: Callable[[], EchoReading | None] = lambda: None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.echo = self._add(
            tr("Take out echo"),
            tr("You can talk over the agent without headphones: it does not hear itself."),
        )
        self.readout = Label("", scale=SMALL, tone="muted", wrap=True)
        self._column.addWidget(self.readout)
        self._column.addSpacing(6)
        self.noise = self._add(tr("Take out steady noise"), tr("Fans, traffic, a computer."))
        self.rumble = self._add(tr("Take out rumble"), tr("Steps and knocks, below the voice."))
        self.gain = self._add(
            tr("Level the voice"), tr("Soft voices are made louder, loud ones softer.")
        )
        self.half_duplex = self._add(
            tr("Half duplex"),
            tr(
                "Do not listen while the agent speaks: where nothing else helps against echo. You "
                "cannot talk over the agent then.",
            ),
        )
        for box in (self.echo, self.noise, self.rumble, self.gain):
            box.clicked.connect(self._on_processing)
        self.half_duplex.clicked.connect(self._on_half_duplex)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._look()

    def watch(self, echo: Callable[[], EchoReading | None]) -> None:
        """Show what this says of echo, as long as it can be seen."""
        self._echo = echo
        self._look()

    def show_fields(self, settings: Settings) -> None:
        """Show what is chosen, raising nothing."""
        self._settings = settings
        chosen = settings.processing
        self.echo.setChecked(chosen.echo_cancellation)
        self.noise.setChecked(chosen.noise_suppression)
        self.rumble.setChecked(chosen.high_pass)
        self.gain.setChecked(chosen.automatic_gain)
        self.half_duplex.setChecked(settings.half_duplex)

    def _add(self, name: str, explanation: str) -> QCheckBox:
        box = QCheckBox(name)
        box.setAccessibleDescription(explanation)
        self._column.addWidget(box)
        self._column.addWidget(Label(explanation, scale=SMALL, tone="muted", wrap=True))
        self._column.addSpacing(6)
        return box

    def _on_processing(self) -> None:
        processing = Processing(
            echo_cancellation=self.echo.isChecked(),
            noise_suppression=self.noise.isChecked(),
            high_pass=self.rumble.isChecked(),
            automatic_gain=self.gain.isChecked(),
        )
        self.changed.emit(msgspec.structs.replace(self._settings, processing=processing))

    def _on_half_duplex(self, checked: bool) -> None:
        self.changed.emit(msgspec.structs.replace(self._settings, half_duplex=checked))

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
