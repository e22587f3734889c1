"""Sound made longer or shorter is the same sound: no jump, no other pitch, no hole."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.audio.stretch import (
    CHANGING_S,
    LONGEST_S,
    MEMORY_S,
    SHORTEST_LOOP_S,
    SHORTEST_S,
    STEADY,
    STEADY_S,
    Splice,
    foretell,
    lengthen,
    prolong,
    shorten,
)
from desktop_app.audio.types import Samples
from tests.bench.signals import SPEECH_HZ, cents, find_faults, speech

RATES = [8000, 11_025, 16_000, 44_100, 48_000, 192_000]


def voice(seconds: float, sample_rate: int, seed: int = 1) -> Samples:
    """Make a voice: harmonics of a wandering pitch, in syllables, with a little breath."""
    chance = np.random.default_rng(seed)
    time = np.arange(round(seconds * sample_rate)) / sample_rate
    pitch_hz = 130 + 25 * np.sin(2 * np.pi * 0.7 * time) + 6 * np.sin(2 * np.pi * 5 * time)
    phase = 2 * np.pi * np.cumsum(pitch_hz) / sample_rate
    buzz = np.sum([np.sin(n * phase) / n for n in range(1, 12)], axis=0)
    loudness = np.clip(np.sin(2 * np.pi * 3.1 * time) + 0.6, 0, 1)
    breath = 0.02 * chance.standard_normal(len(time))
    return np.asarray(0.25 * loudness * (buzz + breath), np.float32)


def noise(seconds: float, sample_rate: int) -> Samples:
    chance = np.random.default_rng(2)
    return np.asarray(0.1 * chance.standard_normal(round(seconds * sample_rate)), np.float32)


def slowed(sound: Samples, sample_rate: int) -> Samples:
    """Lengthen all of a sound but its ends."""
    return _spliced(sound, sample_rate, lambda window, at: lengthen(window, at, sample_rate))


def hastened(sound: Samples, sample_rate: int) -> Samples:
    """Shorten all of a sound but its ends."""
    most = sample_rate
    return _spliced(sound, sample_rate, lambda window, at: shorten(window, at, sample_rate, most))


def _spliced(
    sound: Samples, sample_rate: int, splice_at: Callable[[Samples, int], Splice | None]
) -> Samples:
    step, margin = round(0.02 * sample_rate), round(0.11 * sample_rate)
    at = margin
    pieces = [sound[:at]]
    while at + margin < len(sound):
        splice = splice_at(sound[at - margin : at + margin], margin)
        assert splice is not None
        pieces += [splice.samples, sound[at + splice.instead_of : at + splice.instead_of + step]]
        at += splice.instead_of + step
    return np.concatenate([*pieces, sound[at:]])


def looped(sound: Samples, sample_rate: int, left: int) -> Samples:
    """Play a sound half, and prolong it there with so much left, three times."""
    half = len(sound) // 2
    memory = round(MEMORY_S * sample_rate)
    pieces = [sound[: half - left]]
    for more in (left, 0, 0):
        splice = prolong(sound[half - more - memory : half], more, sample_rate)
        assert splice is not None
        assert splice.instead_of == more
        pieces.append(splice.samples)
    return np.concatenate([*pieces, sound[half:]])


def roughness(sound: Samples) -> float:
    """Give the largest jump between samples."""
    return float(np.abs(np.diff(sound)).max())


@pytest.mark.parametrize("rate", RATES)
def test_tones_are_stretched_without_a_fault_that_a_fit_of_the_tones_would_find(rate: int) -> None:
    sound = speech(4, rate)
    for stretched in (slowed(sound, rate), hastened(sound, rate), looped(sound, rate, 0)):
        faults = find_faults(stretched, rate)
        assert faults is not None
        assert (faults.gaps, faults.clicks) == ((), ())
        assert abs(cents(stretched, rate, SPEECH_HZ[0])) < 2
    assert len(slowed(sound, rate)) > 1.15 * len(sound)
    assert len(hastened(sound, rate)) < 0.85 * len(sound)


@pytest.mark.parametrize("rate", [8000, 16_000, 48_000])
@pytest.mark.parametrize("seed", [1, 2])
def test_a_voice_is_stretched_without_a_jump(rate: int, seed: int) -> None:
    sound = voice(4, rate, seed)
    for stretched in (slowed(sound, rate), hastened(sound, rate)):
        assert roughness(stretched) < 1.1 * roughness(sound)
        assert np.abs(stretched).max() < 1.1 * np.abs(sound).max()


@pytest.mark.parametrize("left_s", [0.0, 0.004, 0.02, 0.08])
def test_a_voice_that_breaks_off_goes_on_without_a_jump(left_s: float) -> None:
    for at_s in (1.9, 2.0, 2.1, 2.2):
        sound = voice(2 * at_s, 16_000)
        assert roughness(looped(sound, 16_000, round(left_s * 16_000))) < 1.2 * roughness(sound)


def test_noise_keeps_its_loudness() -> None:
    rate = 16_000
    sound = noise(4, rate)
    for stretched in (slowed(sound, rate), hastened(sound, rate)):
        assert np.std(stretched) == pytest.approx(np.std(sound), rel=0.05)
    blocks = looped(sound, rate, 0)[rate : rate * 3].reshape(-1, rate // 100)
    assert np.std(blocks, axis=1).min() > 0.02


@pytest.mark.parametrize("rate", RATES)
def test_silence_stays_silent(rate: int) -> None:
    sound = np.zeros(rate, np.float32)
    for stretched in (slowed(sound, rate), hastened(sound, rate), looped(sound, rate, 10)):
        assert not stretched.any()


@given(st.integers(0, 2**32 - 1), st.integers(300, 700), st.sampled_from([1000, 8000, 22_050]))
@settings(deadline=None, max_examples=50)
def test_a_splice_begins_and_ends_in_the_sound(seed: int, before_ms: int, rate: int) -> None:
    chance = np.random.default_rng(seed)
    sound = chance.standard_normal(rate).astype(np.float32)
    at = before_ms * rate // 1000
    for splice in (lengthen(sound, at, rate), shorten(sound, at, rate, rate)):
        assert splice is not None
        end = at + splice.instead_of
        changed = len(splice.samples) - splice.instead_of
        assert round(SHORTEST_S * rate) <= abs(changed) <= round(LONGEST_S * rate)
        # Near its edges nearly nothing of the other passage is mixed in.
        weight = 3 / (CHANGING_S * rate)
        assert abs(splice.samples[0] - sound[at]) < 6 * weight
        assert abs(splice.samples[-1] - sound[end - 1]) < 6 * weight


def test_where_less_is_to_come_the_fade_is_short_and_where_still_less_there_is_none() -> None:
    rate = 8000
    sound, at = speech(1, rate), rate // 2
    for seconds, fade_s in ((STEADY_S, STEADY_S), (STEADY_S - 0.001, CHANGING_S)):
        splice = lengthen(sound[: at + round(seconds * rate)], at, rate)
        assert splice is not None
        assert splice.instead_of == round(fade_s * rate)
    assert lengthen(sound[: at + round(CHANGING_S * rate) - 1], at, rate) is None
    assert shorten(sound[: at + round(CHANGING_S * rate)], at, rate, rate) is None


def test_what_has_no_past_is_not_lengthened_and_what_may_not_be_left_out_is_not() -> None:
    rate = 8000
    sound = speech(1, rate)
    assert lengthen(sound, round(LONGEST_S * rate) - 1, rate) is None
    assert prolong(sound[: round(MEMORY_S * rate)], 1, rate) is None
    assert shorten(sound, 4000, rate, round(SHORTEST_S * rate) - 1) is None
    splice = shorten(sound, 4000, rate, 60)
    assert splice is not None
    assert splice.instead_of - len(splice.samples) <= 60


def test_changing_sound_is_repeated_in_short_loops_and_steady_sound_in_long_ones() -> None:
    rate = 8000
    memory = round(MEMORY_S * rate)
    steady = prolong(speech(1, rate)[-memory:], 0, rate)
    changing = prolong(noise(1, rate)[-memory:], 0, rate)
    assert steady is not None
    assert changing is not None
    assert steady.likeness >= STEADY > changing.likeness
    assert len(steady.samples) > len(changing.samples) >= round(SHORTEST_LOOP_S * rate)


@pytest.mark.parametrize("rate", RATES)
def test_tones_are_foretold_as_they_go_on(rate: int) -> None:
    sound = speech(1, rate)
    half, more = rate // 2, round(0.07 * rate)
    told = foretell(sound[half - round(MEMORY_S * rate) : half], more, rate)
    assert np.abs(told - sound[half : half + more]).max() < 0.01


@given(st.integers(0, 2**32 - 1), st.floats(0.0, 1e3))
@settings(deadline=None, max_examples=30)
def test_what_is_foretold_stays_in_bounds(seed: int, grows: float) -> None:
    chance = np.random.default_rng(seed)
    past = chance.standard_normal(800) * np.exp(np.linspace(0, min(grows, 5), 800))
    told = foretell(past.astype(np.float32), 600, 8000)
    assert np.isfinite(told).all()
    assert np.abs(told).max() <= 1.2501 * np.abs(past).max()
