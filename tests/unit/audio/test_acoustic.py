"""A simulated room is measured as it was made, and judged as a person would want it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.audio.acoustic import (
    CHIRP_S,
    LEVEL,
    Acoustics,
    Verdict,
    chirp,
    measure,
)
from desktop_app.audio.resample import Resampler
from desktop_app.audio.types import Samples
from tests.unit.audio.spoken import gain, noise, speech

RATES = st.sampled_from([8000, 16000, 44100, 48000])
LEAD_S = 0.5
AFTER_S = 1.0
few = settings(deadline=None, max_examples=40)


def room(sample_rate: int, seconds: float, seed: int) -> Samples:
    """Give an impulse response: the direct sound and a tail that dies away by 60 dB."""
    time = np.arange(round(seconds * sample_rate)) / sample_rate
    tail = np.random.default_rng(seed).normal(0, 0.05, len(time)) * 10 ** (-3 * time / seconds)
    tail[0] = 1
    return tail.astype(np.float32)


def convolve(sound: Samples, response: Samples) -> Samples:
    size = 1 << (len(sound) + len(response)).bit_length()
    product = np.fft.rfft(sound, size) * np.fft.rfft(response, size)
    return np.fft.irfft(product, size)[: len(sound) + len(response) - 1].astype(np.float32)


def recording(
    *,
    speaker: int = 48000,
    microphone: int = 48000,
    echo_db: float = -20,
    delay_s: float = 0.1,
    noise_db: float = -65,
    room_s: float = 0.1,
    seed: int = 1,
) -> Samples:
    """Play the chirp in a room and record it."""
    played = chirp(speaker)
    echo = convolve(played, room(speaker, room_s, seed))
    echo *= gain(echo_db) * np.float32(np.linalg.norm(played) / np.linalg.norm(echo))
    resampler = Resampler(speaker, microphone)
    echo = np.concatenate((resampler.push(echo), resampler.flush()))
    recorded = noise(round((LEAD_S + CHIRP_S + AFTER_S) * microphone), noise_db, seed)
    start = round((LEAD_S + delay_s) * microphone)
    part = echo[: len(recorded) - start]
    recorded[start : start + len(part)] += part
    return np.clip(recorded, -1, 1)


def measured(recorded: Samples, microphone: int = 48000, speaker: int = 48000) -> Acoustics:
    return measure(recorded, microphone, played_rate=speaker, played_at_s=LEAD_S)


@pytest.mark.parametrize("rate", [8000, 16000, 44100, 48000, 192000])
def test_the_chirp_is_two_seconds_long_soft_at_both_ends_and_not_loud(rate: int) -> None:
    sound = chirp(rate)
    assert sound.dtype == np.float32
    assert len(sound) == CHIRP_S * rate
    assert 0.9 * LEVEL < np.max(np.abs(sound)) <= LEVEL
    edge = rate // 200
    assert np.max(np.abs(sound[:edge])) < 0.1 * LEVEL
    assert np.max(np.abs(sound[-edge:])) < 0.1 * LEVEL


@few
@given(
    RATES,
    RATES,
    st.floats(-50, 0),
    st.floats(0, 0.5),
    st.floats(-90, -65),
    st.floats(0.06, 0.2),
    st.integers(0, 1000),
)
def test_delay_and_echo_of_a_room_are_found(
    speaker: int,
    microphone: int,
    echo_db: float,
    delay_s: float,
    noise_db: float,
    room_s: float,
    seed: int,
) -> None:
    recorded = recording(
        speaker=speaker,
        microphone=microphone,
        echo_db=echo_db,
        delay_s=delay_s,
        noise_db=noise_db,
        room_s=room_s,
        seed=seed,
    )
    found = measured(recorded, microphone, speaker)
    assert found.delay_s == pytest.approx(delay_s, abs=0.0005)
    assert found.echo_db == pytest.approx(echo_db, abs=3)
    assert found.noise_dbfs == pytest.approx(noise_db, abs=1)
    assert found.confidence > 0.5


@pytest.mark.parametrize("noise_db", [-45, -35])
def test_a_noisy_room_is_measured_through_its_noise(noise_db: float) -> None:
    found = measured(recording(echo_db=-15, delay_s=0.142, noise_db=noise_db))
    assert found.delay_s == pytest.approx(0.142, abs=0.0005)
    assert found.echo_db == pytest.approx(-15, abs=2)
    assert found.verdict is Verdict.FINE


def test_the_direct_sound_is_the_delay_where_a_reflection_is_louder() -> None:
    direct = recording(echo_db=-16, delay_s=0.1, room_s=0.06, noise_db=-80)
    reflected = recording(echo_db=-12, delay_s=0.112, room_s=0.06, noise_db=-120, seed=2)
    assert measured(direct + reflected).delay_s == pytest.approx(0.1, abs=0.0005)


@pytest.mark.parametrize(
    ("echo_db", "delay_s", "verdict"),
    [
        (-50, 0.02, Verdict.FINE),
        (-10, 0.2, Verdict.FINE),
        (-20, 0.39, Verdict.FINE),
        (-20, 0.42, Verdict.USE_HEADPHONES),
        (0, 0.1, Verdict.USE_HEADPHONES),
    ],
)
def test_the_verdict_follows_echo_and_delay(
    echo_db: float, delay_s: float, verdict: Verdict
) -> None:
    assert measured(recording(echo_db=echo_db, delay_s=delay_s)).verdict is verdict


def test_a_microphone_that_is_driven_too_hard_is_told_to_be_turned_down() -> None:
    found = measured(recording(echo_db=20))
    assert found.verdict is Verdict.CLIPPING
    assert found.clipped
    assert found.delay_s == pytest.approx(0.1, abs=0.0005)


@few
@given(RATES, st.floats(-80, -10), st.integers(0, 2**32 - 1))
def test_noise_alone_is_never_an_echo(microphone: int, noise_db: float, seed: int) -> None:
    found = measured(noise(round(3.5 * microphone), noise_db, seed), microphone)
    assert found.verdict in (Verdict.SPEAKER_NOT_HEARD, Verdict.CLIPPING)
    assert (found.delay_s, found.echo_db, found.confidence) == (None, None, 0.0)


def test_somebody_who_talks_meanwhile_is_no_echo() -> None:
    found = measured(speech(48000) * gain(-6) + noise(len(speech(48000)), -70))
    assert found.verdict is Verdict.SPEAKER_NOT_HEARD


@pytest.mark.parametrize("value", [0.0, 0.3, 1.0, float("nan")])
def test_a_microphone_that_stands_still_is_silent(value: float) -> None:
    found = measured(np.full(168000, value, np.float32))
    assert found.verdict is Verdict.MICROPHONE_SILENT
    assert not found.clipped


def test_a_recording_that_is_empty_or_too_short_is_no_reason_to_fail() -> None:
    assert measured(np.empty(0, np.float32)).verdict is Verdict.MICROPHONE_SILENT
    assert measured(noise(4800, -50)).verdict is Verdict.SPEAKER_NOT_HEARD
    # The microphone came late: after the chirp had been handed to the speaker.
    late = recording(delay_s=0.1)[24000:]
    found = measure(late, 48000, played_rate=48000, played_at_s=0.0)
    assert found.delay_s == pytest.approx(0.1, abs=0.0005)
