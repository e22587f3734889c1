"""What becomes of echo, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.audio.echo_loss import EchoReading


def echo_words(reading: EchoReading | None) -> str:
    """Put a reading into words.

    Args:
        reading: ``None`` while no microphone hears anything.
    """
    if reading is None:
        return tr("Echo removed: told during a call")
    match reading.state:
        case "off":
            return tr("Echo removal is off")
        case "missing":
            return tr("Echo removal does not work on this computer: the sound is sent as it is")
        case "system":
            return tr("Echo is removed by the system, in this microphone")
        case "working":
            if reading.loss_db is None:
                return tr("Echo removed: none is heard")
            return tr("Echo removed: {level} dB", level=f"{max(reading.loss_db, 0.0):.0f}")
        case _:
            assert_never(reading.state)
