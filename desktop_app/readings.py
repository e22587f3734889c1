"""What the meters read now, pulled by whatever window shows it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.app import App
    from desktop_app.audio.echo_loss import EchoReading
    from desktop_app.audio.meter import Meter, Reading


class Readings:
    """Reads the call that runs now; before anything is built there is nothing to read.

    Args:
        app: Has the session, once it has one.
    """

    def __init__(self, app: App) -> None:
        self._app = app

    def microphone(self) -> Reading | None:
        """Read the microphone; ``None`` without one."""
        levels = self._app.levels
        return None if levels is None else _read(levels.input_meter)

    def speaker(self) -> Reading | None:
        """Read what leaves the speaker; ``None`` without one."""
        levels = self._app.levels
        return None if levels is None else _read(levels.output_meter)

    def echo(self) -> EchoReading | None:
        """Tell what becomes of echo; ``None`` while no microphone hears any."""
        app = self._app
        cleaning = app.cleaning if app.session.state.microphone.name else None
        return None if cleaning is None else cleaning.voice.reading()


def _read(meter: Meter | None) -> Reading | None:
    return None if meter is None else meter.read(time.monotonic())
