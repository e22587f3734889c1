"""A dead or overloaded microphone is found for any cut, and a live one is never suspected."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.audio.health import Health, Symptom
from desktop_app.audio.types import Samples
from tests.unit.audio.spoken import cut, gain, noise, speech

RATE = 16000
RATES = (8000, 16000, 44100, 48000)
CUTS = st.lists(st.integers(1, 3000), max_size=5).map(lambda lengths: [*lengths, 480])
few = settings(deadline=None, max_examples=60)


def told(health: Health, samples: Samples, lengths: list[int] | None = None) -> list[Symptom]:
    """Push sound in blocks (10 ms ones at 16 kHz) and give all that was told."""
    symptoms = (health.push(block) for block in cut(samples, lengths or [160]))
    return [symptom for symptom in symptoms if symptom is not None]


def live(seconds: float, seed: int = 1) -> Samples:
    return noise(round(seconds * RATE), -60, seed)


def loop(frames: int, seconds: float) -> Samples:
    return np.tile(noise(frames, -30), round(seconds * RATE) // frames + 1)


@few
@given(
    st.sampled_from(RATES), st.floats(-50, -1), st.floats(-96, -55), CUTS, st.integers(0, 2**32 - 1)
)
def test_speech_is_never_a_fault_at_any_level_in_any_cut(
    rate: int, peak_db: float, noise_db: float, lengths: list[int], seed: int
) -> None:
    sound = speech(rate) * gain(peak_db) + noise(len(speech(rate)), noise_db, seed)
    health = Health(rate)
    assert told(health, sound, lengths) == []
    assert health.well


@few
@given(st.integers(-50, -1), CUTS)
def test_speech_from_a_coarse_converter_is_never_a_fault(peak_db: int, lengths: list[int]) -> None:
    sound = speech(RATE) * gain(peak_db) + noise(len(speech(RATE)), -84)
    words = np.rint(sound * 32767) / 32768
    assert told(Health(RATE), words.astype(np.float32), lengths) == []


@few
@given(st.sampled_from([0.0, -0.0]), CUTS, st.integers(0, RATE))
def test_a_second_of_exact_zeros_is_told_once(zero: float, lengths: list[int], before: int) -> None:
    health = Health(RATE)
    dead = np.full(round(1.1 * RATE), zero, np.float32)
    assert told(health, np.concatenate((noise(before, -40), dead)), lengths) == [Symptom.ZEROS]
    assert not health.well
    assert health.symptom is Symptom.ZEROS
    assert told(health, np.zeros(3 * RATE, np.float32), lengths) == []


def test_zeros_are_told_by_the_block_that_fills_the_second() -> None:
    health = Health(RATE)
    assert told(health, np.zeros(RATE - 160, np.float32)) == []
    assert health.push(np.zeros(160, np.float32)) is Symptom.ZEROS


def test_zeros_of_less_than_a_second_are_a_pause() -> None:
    health = Health(RATE)
    for _ in range(5):
        assert told(health, np.zeros(round(0.95 * RATE), np.float32)) == []
        assert told(health, live(0.1)) == []


@few
@given(
    st.one_of(st.floats(-1, 1, width=32).filter(bool), st.just(float("nan"))),
    CUTS,
    st.integers(0, RATE),
)
def test_a_value_that_stands_for_a_second_is_stuck(
    value: float, lengths: list[int], before: int
) -> None:
    health = Health(RATE)
    sound = np.concatenate((noise(before, -40), np.full(round(1.5 * RATE), value, np.float32)))
    assert told(health, sound, lengths) == [Symptom.STUCK]


@few
@given(st.integers(40, 3200), CUTS, st.integers(0, RATE))
def test_a_buffer_that_repeats_itself_is_stuck(
    frames: int, lengths: list[int], before: int
) -> None:
    health = Health(RATE)
    sound = np.concatenate((noise(before, -40), loop(frames, 1.7)))
    assert told(health, sound, lengths) == [Symptom.STUCK]
    assert told(health, loop(frames, 2), lengths) == []


def test_a_buffer_with_a_long_silence_in_it_that_repeats_itself_is_stuck() -> None:
    buffer = np.concatenate((noise(700, -30), np.zeros(900, np.float32), noise(100, -30, seed=2)))
    assert told(Health(RATE), np.tile(buffer, 12)) == [Symptom.STUCK]


def test_what_only_seems_to_repeat_itself_is_well() -> None:
    # A short figure comes again and again, but not what follows it.
    figure = noise(24, -30)
    pieces = [part for seed in range(400) for part in (figure, noise(100, -30, seed))]
    assert told(Health(RATE), np.concatenate(pieces)) == []
    # A converter that gives one value but for a flicker now and then.
    flicker = np.zeros(2 * RATE, np.float32)
    flicker[np.cumsum(np.random.default_rng(3).integers(300, 900, 50)) % len(flicker)] = 1 / 32768
    assert told(Health(RATE), flicker) == []


@pytest.mark.parametrize("hz", [500, 1000, 2000])
def test_the_tone_of_a_generator_is_no_stuck_buffer(hz: int) -> None:
    one = np.sin(2 * np.pi * np.arange(RATE // hz) / (RATE // hz))
    assert told(Health(RATE), np.tile((0.3 * one).astype(np.float32), 2 * hz)) == []


@few
@given(st.floats(9, 40), CUTS)
def test_speech_far_over_full_scale_clips(over_db: float, lengths: list[int]) -> None:
    health = Health(RATE)
    loud = np.clip(speech(RATE) * gain(over_db), -1, 1)
    assert told(health, loud + live(len(loud) / RATE) / 4, lengths)[:1] == [Symptom.CLIPPING]


def test_an_overload_is_told_within_one_and_a_half_seconds() -> None:
    loud = np.clip(speech(RATE)[: 3 * RATE // 2] * gain(12), -1, 1)
    assert told(Health(RATE), loud) == [Symptom.CLIPPING]


def test_a_shout_and_a_knock_are_no_overload() -> None:
    health = Health(RATE)
    shout = np.clip(noise(RATE // 2, 0), -1, 1)
    for _ in range(3):
        assert told(health, shout) == []
        assert told(health, live(1.6)) == []


def test_an_overload_is_over_when_two_seconds_are_nearly_free_of_it() -> None:
    health = Health(RATE)
    told(health, np.clip(noise(RATE, 0), -1, 1))
    assert health.symptom is Symptom.CLIPPING
    told(health, live(1.7))
    assert health.symptom is Symptom.CLIPPING
    told(health, live(0.4))
    assert health.well
    assert told(health, np.clip(noise(RATE, 0), -1, 1)) == [Symptom.CLIPPING]


def test_a_dead_microphone_outranks_an_overloaded_one() -> None:
    health = Health(RATE)
    sound = np.concatenate((np.clip(noise(RATE, 0), -1, 1), np.ones(2 * RATE, np.float32)))
    assert told(health, sound) == [Symptom.CLIPPING, Symptom.STUCK]
    assert told(health, np.zeros(2 * RATE, np.float32)) == [Symptom.ZEROS]


@pytest.mark.parametrize("fault", [np.zeros(2 * RATE, np.float32), loop(480, 2)])
def test_a_dead_microphone_is_believed_again_after_300_ms_of_sound(fault: Samples) -> None:
    health = Health(RATE)
    told(health, fault)
    told(health, live(0.28))
    assert health.symptom is not None
    assert told(health, live(0.04, seed=2)) == []
    assert health.well
    assert len(told(health, fault)) == 1


def test_crackles_in_a_dead_line_do_not_make_it_well() -> None:
    health = Health(RATE)
    told(health, np.zeros(2 * RATE, np.float32))
    for seed in range(60):
        told(health, live(0.02, seed))
        assert told(health, np.zeros(RATE + 320, np.float32)) == []
    assert not health.well


def test_no_samples_say_nothing() -> None:
    health = Health(RATE)
    assert health.push(np.empty(0, np.float32)) is None
    assert health.well


def test_a_fault_and_its_end_within_one_block_are_both_seen() -> None:
    health = Health(RATE)
    block = np.concatenate((np.zeros(2 * RATE, np.float32), live(1)))
    assert health.push(block) is Symptom.ZEROS
    assert health.well
