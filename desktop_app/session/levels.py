"""How loud both voices are: the official SDK's numbers, and the honest meters for people."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from desktop_app.audio.analyser import BIN_COUNT, Analyser
from desktop_app.audio.meter import Meter
from desktop_app.session.call_sound import CallSound


class Levels:
    """Reads the meters of whatever call runs now; without one, everything is silent.

    `input_volume` to `output_byte_frequency_data` give what the JavaScript SDK's `getInputVolume`,
    `getOutputVolume`, `getInputByteFrequencyData` and `getOutputByteFrequencyData` give.
    """

    def __init__(
        self,
        *,
        voices: Callable[[], CallSound | None],
        muted: Callable[[], bool],
    ) -> None:
        self._voices = voices
        self._muted = muted

    @property
    def input_meter(self) -> Meter | None:
        """What the microphone hears, also while muted; ``None`` without one."""
        voices = self._voices()
        return None if voices is None else voices.user.meter

    @property
    def output_meter(self) -> Meter | None:
        """What leaves the speaker; ``None`` without one."""
        voices = self._voices()
        tap = None if voices is None else voices.agent.tap
        return None if tap is None else tap.meter

    def input_volume(self) -> float:
        """Mean of the voice band, 0 to 1; 0 while muted."""
        return _volume(self._input())

    def output_volume(self) -> float:
        """Mean of the voice band after the volume control, 0 to 1."""
        return _volume(self._output())

    def input_byte_frequency_data(self) -> NDArray[np.uint8]:
        """Voice band of the microphone, 100 to 8000 Hz, ``uint8 (1024,)``; zeros while muted."""
        return _voice_band(self._input())

    def output_byte_frequency_data(self) -> NDArray[np.uint8]:
        """Voice band of the agent after the volume control, ``uint8 (1024,)``."""
        return _voice_band(self._output())

    def _input(self) -> Analyser | None:
        voices = self._voices()
        return None if voices is None or self._muted() else voices.user.analyser

    def _output(self) -> Analyser | None:
        voices = self._voices()
        tap = None if voices is None else voices.agent.tap
        return None if tap is None else tap.analyser


def _volume(analyser: Analyser | None) -> float:
    return 0.0 if analyser is None else analyser.volume()


def _voice_band(analyser: Analyser | None) -> NDArray[np.uint8]:
    if analyser is None:
        return np.zeros(BIN_COUNT, np.uint8)
    return analyser.voice_band(analyser.byte_frequency_data())
