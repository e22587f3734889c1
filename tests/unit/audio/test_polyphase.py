"""The matrix gives what soxr gives, wherever a piece begins and ends."""

from __future__ import annotations

import numpy as np
import pytest
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.audio.polyphase import GROUP, Polyphase

FACTORS = [(1, 2), (1, 3), (2, 1), (3, 1)]


def noise(frames: int) -> np.ndarray:
    return (np.random.default_rng(5).standard_normal(frames) / 5).astype(np.float32)


@pytest.mark.parametrize(("up", "down"), FACTORS)
def test_a_whole_stream_is_what_soxr_makes_of_it(up: int, down: int) -> None:
    stream = noise(6000)
    whole = soxr.resample(stream, down, up, quality="HQ")
    out = Polyphase(up, down, 96, 96, "HQ").convert(stream, 0, len(whole))
    assert out.dtype == np.float32
    # -130 dB of the noise: single-precision rounding.
    assert np.sqrt(np.mean((out - whole) ** 2)) < 1e-7


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(FACTORS), st.integers(0, 900), st.integers(0, 5 * GROUP))
def test_any_piece_is_the_same_piece_of_the_whole(
    factor: tuple[int, int], first: int, length: int
) -> None:
    up, down = factor
    stream = noise(1500)
    converter = Polyphase(up, down, 96, 96, "HQ")
    whole = converter.convert(stream, 0, 1500)
    piece = converter.convert(stream, first, first + length)
    assert len(piece) == length
    shared = min(length, 1500 - first)
    assert np.abs(piece[:shared] - whole[first : first + shared]).max(initial=0) < 1e-5


def test_of_nothing_comes_silence() -> None:
    out = Polyphase(3, 1, 96, 96, "HQ").convert(np.empty(0, np.float32), 5, 100)
    assert out.tolist() == [0.0] * 95
