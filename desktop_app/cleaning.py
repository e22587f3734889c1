"""What the settings say of echo, noise and gain, carried out on this computer's devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.devices.voice_processing import VoiceProcessing
from desktop_app.session.choosing import pick
from desktop_app.settings import RAW, Settings, device_pair

if TYPE_CHECKING:
    from desktop_app.devices.device import Catalog


class Cleaning:
    """Keeps voice processing in line with the settings and with what is plugged in.

    Args:
        catalog: Knows which devices the system prefers where the user chose none.
        settings: To begin with.
        raw: Do nothing to the sound, until the user chooses otherwise.
    """

    def __init__(self, catalog: Catalog, settings: Settings, *, raw: bool) -> None:
        self.voice = VoiceProcessing(RAW if raw else settings.processing)
        self._catalog = catalog
        self._settings = settings
        self._delay_s: float | None = None
        self.look_again()

    def follow(self, settings: Settings) -> None:
        """Carry out new settings."""
        before, self._settings = self._settings, settings
        if settings.processing != before.processing:
            self.voice.choose(settings.processing)
        self.look_again()

    def look_again(self) -> None:
        """Other devices may be in use: take the delay that was measured between them, if any."""
        settings, catalog = self._settings, self._catalog
        microphone = pick(
            "microphone", settings.microphone, settings.microphones, catalog.microphones()
        )
        speaker = pick("speaker", settings.speaker, settings.speakers, catalog.speakers())
        pair = device_pair(microphone or "", speaker or "")
        delay_s = settings.echo_delays.get(pair)
        if delay_s != self._delay_s:
            self._delay_s = delay_s
            self.voice.tell_delay(delay_s)
        self.voice.look_again()
