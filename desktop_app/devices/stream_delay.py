"""How long sound takes through a device, by what PortAudio says in each callback.

Some host systems say nothing, zero, or a time from another clock; then the stream's own latency has
to do.
"""

from __future__ import annotations

from typing import Final

LONGEST_S: Final = 1.0
"""No device takes longer; a time that says so is of another clock."""


def input_delay_s(time: object, fallback_s: float) -> float:
    """Tell how long before this callback the first of its samples entered the microphone.

    Args:
        time: PortAudio's `PaStreamCallbackTimeInfo`, or nothing.
        fallback_s: If it says nothing sensible.
    """
    # Audio thread.
    heard, now = _clock(time, "inputBufferAdcTime"), _clock(time, "currentTime")
    return now - heard if heard and 0.0 < now - heard < LONGEST_S else fallback_s


def output_delay_s(time: object, fallback_s: float) -> float:
    """Tell how long after this callback the first of its samples will leave the speaker.

    Args:
        time: PortAudio's `PaStreamCallbackTimeInfo`, or nothing.
        fallback_s: If it says nothing sensible.
    """
    # Audio thread.
    played, now = _clock(time, "outputBufferDacTime"), _clock(time, "currentTime")
    return played - now if now and 0.0 < played - now < LONGEST_S else fallback_s


def _clock(time: object, name: str) -> float:
    value = getattr(time, name, 0.0)
    return value if isinstance(value, float) else 0.0
