"""What the settings say of echo, noise and gain, carried out on the devices in use."""

from __future__ import annotations

from desktop_app.devices.voice_processing import VoiceProcessing
from desktop_app.settings import RAW, Settings, device_pair


class Cleaning:
    """Keeps voice processing in line with the settings and with the devices in use.

    Args:
        settings: To begin with.
        raw: Do nothing to the sound, until the user chooses what to do.
    """

    def __init__(self, settings: Settings, *, raw: bool) -> None:
        self.raw = raw
        """Nothing is done, whatever the settings say."""
        self.voice = VoiceProcessing(RAW if raw else settings.processing)
        self._delay_s: float | None = None

    def follow(self, settings: Settings, microphone: str, speaker: str) -> None:
        """Carry out new settings, or the same on other devices.

        Args:
            settings: That hold now.
            microphone: Identity of the one in use; empty if nobody knows it.
            speaker: Likewise.
        """
        choices = RAW if self.raw else settings.processing_of(microphone)
        if choices != self.voice.choices:
            self.voice.choose(choices)
        delay_s = settings.echo_delays.get(device_pair(microphone, speaker))
        if delay_s != self._delay_s:
            self._delay_s = delay_s
            self.voice.tell_delay(delay_s)
        self.voice.look_again()
