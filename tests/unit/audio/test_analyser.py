"""The analyser shows what a browser's AnalyserNode shows, byte for byte."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio import analyser
from desktop_app.audio.analyser import Analyser

VECTORS = Path(__file__).parents[2] / "data" / "analyser_vectors.npz"
NAMES = [
    "speech_16000", "noise_16000", "sweep_24000", "decay_44100", "clip_48000", "silence_48000",
]  # fmt: skip


def spectra(name: str) -> tuple[np.ndarray, np.ndarray]:
    """Run one recorded signal; return our readings and the browser's."""
    with np.load(VECTORS) as vectors:
        node = Analyser(int(vectors[f"{name}/rate"]))
        samples = vectors[f"{name}/samples_i16"].astype(np.float32) / np.float32(32768)
        heard, readings = 0, []
        for frames in vectors[f"{name}/frames"]:
            node.write(samples[heard:frames])
            heard = frames
            readings.append(node.byte_frequency_data())
        return np.array(readings, int), vectors[f"{name}/byte_spectra"].astype(int)


def test_every_recorded_signal_is_tried() -> None:
    with np.load(VECTORS) as vectors:
        assert sorted(vectors["names"]) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_no_byte_is_more_than_one_step_from_the_browsers(name: str) -> None:
    ours, theirs = spectra(name)
    assert np.abs(ours - theirs).max() <= 1


def test_at_most_one_byte_in_ten_thousand_differs() -> None:
    pairs = [spectra(name) for name in NAMES]
    differing = sum(int(np.count_nonzero(ours != theirs)) for ours, theirs in pairs)
    assert differing <= sum(ours.size for ours, _ in pairs) / 10_000


@given(st.lists(st.integers(0, 3000), min_size=1, max_size=8))
def test_the_spectrum_is_that_of_the_last_2048_samples_however_they_came(
    lengths: list[int],
) -> None:
    stream = np.random.default_rng(1).standard_normal(sum(lengths)).astype(np.float32)
    cut, whole = Analyser(16_000), Analyser(16_000)
    for piece in np.split(stream, np.cumsum(lengths)[:-1]):
        cut.write(piece)
    whole.write(stream)
    assert np.array_equal(cut.byte_frequency_data(), whole.byte_frequency_data())


def test_before_the_first_sample_everything_is_zero() -> None:
    node = Analyser(16_000)
    assert not node.byte_frequency_data().any()
    assert node.volume() == 0.0


def test_without_new_sound_a_reading_stands_still_and_with_it_smoothing_advances() -> None:
    node = Analyser(16_000)
    tone = (np.sin(np.arange(2048)) / 100).astype(np.float32)
    node.write(tone)
    first = node.byte_frequency_data()
    assert np.array_equal(node.byte_frequency_data(), first)
    node.write(tone)
    assert node.byte_frequency_data().astype(int).sum() > first.astype(int).sum()


def test_a_reading_cannot_be_written_to() -> None:
    node = Analyser(16_000)
    for reading in (node.byte_frequency_data(),):
        with pytest.raises(ValueError, match="read-only"):
            reading[0] = 1


@pytest.mark.parametrize("poison", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_reads_as_silence(poison: float) -> None:
    node = Analyser(16_000)
    node.write(np.full(2048, poison, np.float32))
    assert not node.byte_frequency_data().any()
    node.write(np.sin(np.arange(2048)).astype(np.float32))
    assert node.byte_frequency_data().any()


@pytest.mark.parametrize(
    ("sample_rate", "lowest", "end"),
    [(8000, 25, 1024), (16_000, 12, 1024), (24_000, 8, 683), (44_100, 4, 372), (48_000, 4, 342)],
)
def test_the_voice_band_is_interpolated_from_100_to_8000_hz(
    sample_rate: int, lowest: int, end: int
) -> None:
    raw = np.random.default_rng(2).integers(0, 256, 1024).astype(np.uint8)
    expected = []
    for index in range(1024):
        place = index / 1024 * (end - lowest)
        low = lowest + math.floor(place)
        high = min(low + 1, end - 1)
        share = place - math.floor(place)
        expected.append(math.floor(raw[low] * (1 - share) + raw[high] * share + 0.5))
    band = Analyser(sample_rate).voice_band(raw)
    assert band.dtype == np.uint8
    assert band.tolist() == expected


def test_the_volume_is_the_mean_of_the_voice_band_alone() -> None:
    assert analyser.volume(np.full(1024, 255, np.uint8)) == 1.0
    assert analyser.volume(np.full(1024, 51, np.uint8)) == pytest.approx(0.2)
    node = Analyser(48_000)
    node.write(np.sin(2 * np.pi * 1000 / 48_000 * np.arange(4096)).astype(np.float32))
    band = node.voice_band(node.byte_frequency_data())
    assert node.volume() == pytest.approx(float(np.mean(band / 255)))
    hiss = Analyser(48_000)
    hiss.write(np.sin(2 * np.pi * 15_000 / 48_000 * np.arange(4096)).astype(np.float32))
    assert hiss.byte_frequency_data().any()
    assert hiss.volume() < node.volume() / 3
