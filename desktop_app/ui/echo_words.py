"""What becomes of echo, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

if TYPE_CHECKING:
    from desktop_app.audio.echo_loss import EchoReading


def echo_words(reading: EchoReading | None) -> str:
    """Put a reading into words.

    Args:
        reading: ``None`` while no microphone hears anything.
    """
    if reading is None:
        return "Echo removed: told during a call"
    match reading.state:
        case "off":
            return "Echo removal is off"
        case "missing":
            return "Echo removal does not work on this computer: the sound is sent as it is"
        case "system":
            return "Echo is removed by the system, in this microphone"
        case "working":
            if reading.loss_db is None:
                return "Echo removed: none is heard"
            return f"Echo removed: {max(reading.loss_db, 0.0):.0f} dB"
        case _:
            assert_never(reading.state)
