"""The meter tells a person the truth about their level, at any pace of reading."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio.meter import Meter, Reading, Verdict, band_weights, judge
from desktop_app.audio.types import Samples

RATE = 48_000


def tone(hz: float, amplitude: float, seconds: float, rate: int = RATE) -> Samples:
    places = np.arange(int(seconds * rate))
    return np.asarray(amplitude * np.sin(2 * np.pi * hz / rate * places), np.float32)


def amplitude(dbfs: float) -> float:
    return float(10 ** (dbfs / 20))


def watch(meter: Meter, start_s: float, sound: Samples, fps: float = 30.0) -> list[Reading]:
    """Play sound into the meter in real time, reading at every frame."""
    step = int(RATE / fps)
    readings = []
    for index, at in enumerate(range(0, len(sound), step)):
        meter.write(sound[at : at + step])
        readings.append(meter.read(start_s + (index + 1) / fps))
    return readings


def test_before_any_sound_all_is_silent() -> None:
    reading = Meter(RATE).read(0.0)
    assert reading.level_dbfs == -120
    assert reading.peak_dbfs == -120
    assert not reading.clipped
    assert reading.verdict is Verdict.SILENT
    assert reading.bands.shape == (24,)
    assert reading.bands.dtype == np.float32
    assert (reading.bands == -120).all()


@pytest.mark.parametrize("rate", [8000, 16_000, 48_000])
def test_a_tone_reads_its_level_its_peak_and_its_band(rate: int) -> None:
    meter = Meter(rate)
    meter.write(tone(1000, amplitude(-20), 0.5, rate))
    reading = meter.read(0.0)
    assert reading.level_dbfs == pytest.approx(-23.01, abs=0.1)
    assert reading.peak_dbfs == pytest.approx(-20, abs=0.1)
    edges = np.geomspace(80, min(8000, rate / 2), 25)
    loudest = int(np.argmax(reading.bands))
    assert edges[loudest] <= 1000 <= edges[loudest + 1]
    together = 10 * math.log10(float(np.sum(10 ** (reading.bands.astype(float) / 10))))
    assert together == pytest.approx(-23.01, abs=0.3)


@pytest.mark.parametrize(("rate", "top"), [(8000, 4000), (16_000, 8000), (48_000, 8000)])
def test_bands_share_every_frequency_from_80_hz_to_the_top_once(rate: int, top: int) -> None:
    weights = band_weights(rate, 24)
    hz = np.arange(513) * rate / 1024
    inside = (hz > 80 + rate / 1024) & (hz < top - rate / 1024)
    assert np.allclose(weights.sum(axis=0)[inside], 1)
    assert np.allclose(weights.sum(axis=0)[hz > top + rate / 1024], 0)
    assert (weights.sum(axis=1) > 0).all()


def test_the_attack_is_10_ms_and_the_release_300_ms() -> None:
    meter = Meter(RATE)
    meter.read(0.0)
    meter.write(tone(1000, amplitude(-17), 0.1))
    rising = meter.read(0.010)
    assert rising.level_dbfs == pytest.approx(-120 + 100 * (1 - math.exp(-1)), abs=0.1)
    meter.write(tone(1000, amplitude(-17), 0.1))
    risen = meter.read(0.2)
    assert risen.level_dbfs == pytest.approx(-20, abs=0.1)
    meter.write(np.zeros(RATE, np.float32))
    falling = meter.read(0.5)
    assert falling.level_dbfs == pytest.approx(-120 + 100 * math.exp(-1), abs=0.2)
    assert (falling.bands <= risen.bands).all()


@given(st.lists(st.floats(0.001, 0.2), min_size=1, max_size=20))
def test_the_release_does_not_depend_on_how_often_it_is_read(steps: list[float]) -> None:
    often, once = Meter(RATE), Meter(RATE)
    for meter in (often, once):
        meter.write(tone(500, 0.5, 0.1))
        meter.read(0.0)
        meter.write(np.zeros(RATE, np.float32))
    now_s = 0.0
    for step in steps:
        now_s += step
        often.write(np.zeros(2048, np.float32))
        last = often.read(now_s)
    assert last.level_dbfs == pytest.approx(once.read(now_s).level_dbfs, abs=0.01)


def test_a_peak_is_held_for_1_2_seconds_and_then_falls() -> None:
    meter = Meter(RATE)
    watch(meter, 0.0, tone(1000, 0.5, 0.1))
    quiet = watch(meter, 0.1, tone(1000, 0.01, 3.0))
    held = [reading.peak_dbfs for reading in quiet]
    assert all(peak == pytest.approx(-6.02, abs=0.1) for peak in held[:34])
    assert held[60] < -20
    assert held[-1] == pytest.approx(-40, abs=1)


def test_a_peak_between_two_readings_is_not_missed() -> None:
    meter = Meter(RATE)
    click = np.zeros(RATE // 4, np.float32)
    click[100] = 0.9
    meter.write(click)
    reading = meter.read(0.25)
    assert reading.peak_dbfs == pytest.approx(-0.92, abs=0.01)
    assert reading.clipped


def test_the_clip_lamp_burns_for_two_seconds() -> None:
    meter = Meter(RATE)
    assert not watch(meter, 0.0, tone(1000, amplitude(-1.2), 0.1))[-1].clipped
    assert watch(meter, 0.1, tone(1000, amplitude(-0.9), 0.1))[-1].clipped
    after = watch(meter, 0.2, tone(1000, 0.1, 2.5))
    lamps = [reading.clipped for reading in after]
    assert all(lamps[:58])
    assert not any(lamps[62:])


@pytest.mark.parametrize(
    ("peak_dbfs", "clipped", "verdict"),
    [
        (-120, False, Verdict.SILENT),
        (-55.1, False, Verdict.SILENT),
        (-55, False, Verdict.TOO_QUIET),
        (-30.1, False, Verdict.TOO_QUIET),
        (-30, False, Verdict.GOOD),
        (-1.1, False, Verdict.GOOD),
        (-40, True, Verdict.TOO_LOUD),
    ],
)
def test_the_verdict_follows_the_held_peak(
    peak_dbfs: float, clipped: bool, verdict: Verdict
) -> None:
    assert judge(peak_dbfs, clipped=clipped) is verdict


def test_the_verdict_stands_still_between_words() -> None:
    meter = Meter(RATE)
    word, pause = tone(300, 0.2, 0.4), np.zeros(int(0.6 * RATE), np.float32)
    readings = watch(meter, 0.0, np.concatenate([word, pause] * 4))
    assert {reading.verdict for reading in readings} == {Verdict.GOOD}


def test_a_stream_that_stopped_falls_silent_instead_of_freezing() -> None:
    meter = Meter(RATE)
    meter.write(tone(1000, 0.5, 0.1))
    assert meter.read(0.0).level_dbfs > -10
    assert meter.read(0.05).level_dbfs > -10
    assert meter.read(0.2).level_dbfs < -30
    assert meter.read(5.0).level_dbfs == pytest.approx(-120, abs=0.1)


def test_a_meter_read_after_a_long_time_hears_the_last_second() -> None:
    meter = Meter(RATE)
    meter.write(tone(1000, 1.0, 1.0))
    meter.write(tone(1000, 0.1, 1.0))
    assert meter.read(2.0).peak_dbfs == pytest.approx(-20, abs=0.1)


def test_what_is_no_number_does_not_stay_in_the_meter() -> None:
    meter = Meter(RATE)
    meter.write(np.full(2048, math.nan, np.float32))
    assert meter.read(0.0).level_dbfs == -120
    meter.write(tone(1000, 0.1, 0.1))
    assert meter.read(1.0).level_dbfs == pytest.approx(-23, abs=0.2)
