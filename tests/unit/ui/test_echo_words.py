"""What becomes of echo is said in plain words, and never more than is known."""

import pytest

from desktop_app.audio.echo_loss import EchoReading
from desktop_app.ui.echo_words import echo_words


@pytest.mark.parametrize(
    ("reading", "said"),
    [
        (None, "Echo removed: told during a call"),
        (EchoReading("off"), "Echo removal is off"),
        (EchoReading("system"), "Echo is removed by the system, in this microphone"),
        (EchoReading("working"), "Echo removed: none is heard"),
        (EchoReading("working", 34.4), "Echo removed: 34 dB"),
        (EchoReading("working", -0.6), "Echo removed: 0 dB"),
    ],
)
def test_each_reading_has_its_sentence(reading: EchoReading | None, said: str) -> None:
    assert echo_words(reading) == said


def test_a_missing_library_is_not_kept_quiet() -> None:
    assert "does not work" in echo_words(EchoReading("missing"))
