"""What the settings say of echo, noise and gain, carried out on the devices in use."""

from __future__ import annotations

from desktop_app.devices.voice_processing import VoiceProcessing
from desktop_app.settings import RAW, Settings, device_pair


class Cleaning:
    """Keeps voice processing in line with the settings and with the devices in use.

    Args:
        settings: To begin with.
        raw: Do nothing to the sound, until the user chooses otherwise.
    """

    def __init__(self, settings: Settings, *, raw: bool) -> None:
        self.voice = VoiceProcessing(RAW if raw else settings.processing)
        self._settings = settings
        self._raw = raw
        self._delay_s: float | None = None

    def follow(self, settings: Settings, microphone: str, speaker: str) -> None:
        """Carry out new settings, or the same on other devices.

        Args:
            settings: That hold now.
            microphone: Identity of the one in use; empty if nobody knows it.
            speaker: Likewise.
        """
        before, self._settings = self._settings, settings
        choices = settings.processing_of(microphone)
        # Another microphone brings its own along; on the same one the user alone changes it.
        self._raw = self._raw and choices == before.processing_of(microphone)
        if not self._raw and choices != self.voice.choices:
            self.voice.choose(choices)
        delay_s = settings.echo_delays.get(device_pair(microphone, speaker))
        if delay_s != self._delay_s:
            self._delay_s = delay_s
            self.voice.tell_delay(delay_s)
        self.voice.look_again()
