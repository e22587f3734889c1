"""Conversion keeps pitch, phase and duration however the stream is cut, and holds back little."""

from __future__ import annotations

import math

import numpy as np
import pytest
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.audio.resample import QUALITY, Resampler

WIRE_RATES = (8000, 16_000, 22_050, 24_000, 44_100, 48_000)
DEVICE_RATES = (16_000, 44_100, 48_000)
PAIRS = sorted(
    {(a, b) for wire in WIRE_RATES for dev in DEVICE_RATES for a, b in ((wire, dev), (dev, wire))}
)


def convert(resampler: Resampler, stream: np.ndarray, lengths: list[int]) -> np.ndarray:
    pieces = np.split(stream, np.cumsum(lengths)) if lengths else [stream]
    return np.concatenate([*(resampler.push(piece) for piece in pieces), resampler.flush()])


def noise(frames: int, seed: int = 1) -> np.ndarray:
    return (np.random.default_rng(seed).standard_normal(frames) / 5).astype(np.float32)


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(PAIRS), st.lists(st.integers(0, 3000), max_size=8), st.integers(0, 2000))
def test_any_cut_gives_what_one_long_run_gives(
    pair: tuple[int, int], lengths: list[int], rest: int
) -> None:
    source, target = pair
    stream = noise(sum(lengths) + rest)
    whole = soxr.resample(stream, source, target, quality=QUALITY)
    cut = convert(Resampler(source, target), stream, lengths)
    assert cut.dtype == np.float32
    assert abs(len(cut) - len(stream) * target / source) <= 0.5
    shared = min(len(cut), len(whole))  # half a sample is rounded either way
    # -90 dB of the noise: below what 16 bits resolve.
    assert np.abs(cut[:shared] - whole[:shared]).max(initial=0) < 1e-4


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_duration_is_kept(pair: tuple[int, int]) -> None:
    source, target = pair
    out = convert(Resampler(source, target), noise(source), [source // 50] * 49)
    assert abs(len(out) - target) <= 1


@pytest.mark.parametrize("pair", [p for p in PAIRS if p[0] != p[1]], ids=str)
def test_no_more_is_held_back_than_80_samples_of_the_lower_rate(pair: tuple[int, int]) -> None:
    source, target = pair
    resampler, given = Resampler(source, target), 0
    block = noise(source // 50)
    held = []
    for count in range(1, 50):
        given += len(resampler.push(block))
        held.append(count * len(block) / source - given / target)
    limit = (80 + 2) / min(pair)
    assert max(held) <= limit
    assert min(held[1:]) >= 78 / min(pair)  # steady, not in bursts


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_a_tone_keeps_its_pitch_its_phase_and_its_level(pair: tuple[int, int]) -> None:
    source, target = pair
    hz = 0.4 * min(pair)
    tone = np.sin(2 * np.pi * hz * np.arange(source) / source).astype(np.float32) / 2
    out = convert(Resampler(source, target), tone, [source // 50] * 49)
    expected = np.sin(2 * np.pi * hz * np.arange(len(out)) / target) / 2
    middle = slice(len(out) // 10, -len(out) // 10)
    error = np.sqrt(np.mean((out[middle] - expected[middle]) ** 2))
    assert 20 * math.log10(error) < -75  # soxr itself leaves -77 from 44.1 kHz


@pytest.mark.parametrize("pair", [p for p in PAIRS if p[0] > p[1]], ids=str)
def test_what_the_lower_rate_cannot_carry_is_removed(pair: tuple[int, int]) -> None:
    source, target = pair
    hz = 0.51 * target
    tone = np.sin(2 * np.pi * hz * np.arange(source) / source).astype(np.float32)
    out = convert(Resampler(source, target), tone, [source // 50] * 49)
    middle = out[len(out) // 10 : -len(out) // 10]
    assert 20 * math.log10(float(np.sqrt(np.mean(middle**2))) + 1e-9) < -80


def test_equal_rates_pass_the_samples_themselves() -> None:
    resampler = Resampler(16_000, 16_000)
    block = noise(320)
    assert resampler.push(block) is block
    assert len(resampler.flush()) == 0


def test_after_a_flush_a_new_stream_begins() -> None:
    resampler = Resampler(48_000, 16_000)
    stream = noise(4800)
    first = convert(resampler, stream, [1000])
    assert np.array_equal(convert(resampler, stream, [1000]), first)
    assert len(resampler.flush()) == 0


@pytest.mark.parametrize("rates", [(0, 16_000), (16_000, 0), (-1, 16_000)])
def test_a_rate_that_is_none_is_refused(rates: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="cannot convert"):
        Resampler(*rates)


@pytest.mark.parametrize("pair", [p for p in PAIRS if p[0] != p[1]], ids=str)
def test_a_foretold_tail_is_whole_and_the_stream_goes_on_without_an_edge(
    pair: tuple[int, int],
) -> None:
    source, target = pair
    t = np.arange(source) / source
    tone = (0.5 * np.sin(2 * np.pi * 300 * t)).astype(np.float32)
    whole = soxr.resample(tone, source, target, quality=QUALITY)
    resampler, pieces = Resampler(source, target), []
    for piece in np.split(tone, 10):
        pieces += [resampler.push(piece), resampler.foretell()]
        assert abs(sum(map(len, pieces)) - len(pieces) / 20 * target) <= 2
    pieces.append(resampler.flush())
    out = np.concatenate(pieces)
    assert len(out) == len(whole)
    inside = slice(target // 50, -target // 50)
    assert np.abs(out - whole)[inside].max() < 0.02  # -34 dB of full scale, at a guess


def test_equal_rates_hold_nothing_back() -> None:
    resampler = Resampler(48_000, 48_000)
    assert len(resampler.push(noise(100))) == 100
    assert len(resampler.foretell()) == 0
