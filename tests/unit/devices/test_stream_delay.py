"""PortAudio's times are believed where they can be true."""

from types import SimpleNamespace

import pytest

from desktop_app.devices.stream_delay import input_delay_s, output_delay_s

USUAL_S = 0.02


def times(now: float, heard: float = 0.0, played: float = 0.0) -> object:
    return SimpleNamespace(currentTime=now, inputBufferAdcTime=heard, outputBufferDacTime=played)


def test_a_microphone_is_as_late_as_its_callback_says() -> None:
    assert input_delay_s(times(10.0, heard=9.97), USUAL_S) == pytest.approx(0.03)


def test_a_speaker_is_as_late_as_its_callback_says() -> None:
    assert output_delay_s(times(10.0, played=10.05), USUAL_S) == pytest.approx(0.05)


@pytest.mark.parametrize(
    "told",
    [
        None,
        times(0.0),
        times(10.0, heard=0.0, played=0.0),
        times(10.0, heard=10.5, played=9.5),
        times(10.0, heard=2.0, played=5_000.0),
        times(0.0, heard=10.0, played=0.5),
        times(float("nan"), heard=1.0, played=1.0),
        SimpleNamespace(currentTime="noon", inputBufferAdcTime=1, outputBufferDacTime=[]),
    ],
)
def test_a_time_that_cannot_be_gives_way_to_the_streams_latency(told: object) -> None:
    assert input_delay_s(told, USUAL_S) == USUAL_S
    assert output_delay_s(told, USUAL_S) == USUAL_S
