"""Sound beside the agent's speech comes out whole, once, and never as a click."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio.extra import FADE_S, Extra
from desktop_app.audio.types import Samples

RATE = 16_000
FADE = round(FADE_S * RATE)


def wave(frames: int, level: float = 0.5) -> Samples:
    """A tone that begins and ends anywhere."""
    return (level * np.cos(2 * np.pi * 440 * np.arange(frames) / RATE)).astype(np.float32)


def pulled(extra: Extra, *lengths: int) -> Samples:
    outs = [np.full(length, 9, np.float32) for length in lengths]
    for out in outs:
        extra.pull(out)
    return np.concatenate(outs)


@given(
    st.lists(st.integers(0, 90), min_size=1, max_size=6),
    st.lists(st.integers(1, 200), min_size=1, max_size=6),
)
def test_what_was_queued_comes_out_in_order_and_once_however_it_is_cut(
    queued: list[int], asked: list[int]
) -> None:
    extra = Extra(RATE)
    whole = wave(sum(queued))
    at = 0
    for length in queued:
        extra.play(whole[at : at + length])
        at += length
    assert extra.left_s == pytest.approx(len(whole) / RATE)
    out = pulled(extra, *asked)
    common = min(len(out), len(whole))
    np.testing.assert_allclose(out[:common], whole[:common], atol=1e-6)
    assert not out[len(whole) + FADE :].any()
    assert extra.left_s == pytest.approx((len(whole) - common) / RATE)


def test_what_sounds_already_sounds_on_beside_it() -> None:
    extra = Extra(RATE)
    out = np.full(64, 0.25, np.float32)
    extra.play(np.full(64, 0.5, np.float32))
    extra.mix(out)
    assert np.all(out == 0.75)


def test_without_sound_nothing_is_touched_and_alone_it_is_silence() -> None:
    extra = Extra(RATE)
    out = np.full(8, 3, np.float32)
    extra.mix(out)
    assert np.all(out == 3)
    assert not pulled(extra, 8).any()


def test_two_loud_sounds_stay_in_range() -> None:
    extra = Extra(RATE)
    out = np.full(64, 0.9, np.float32)
    extra.play(np.full(64, 0.9, np.float32))
    extra.mix(out)
    assert np.all(out == 1)


@pytest.mark.parametrize("block", [7, 160, 512])
@pytest.mark.parametrize("piece", [64, 333, 4000])
def test_a_stop_is_silent_after_a_short_fade_and_clicks_nowhere(block: int, piece: int) -> None:
    extra = Extra(RATE)
    whole = wave(4000)
    for at in range(0, len(whole), piece):
        extra.play(whole[at : at + piece])
    before = pulled(extra, *[block] * 4)
    extra.stop()
    assert extra.left_s > 0
    after = pulled(extra, *[block] * 12)
    assert not after[FADE:].any()
    assert extra.left_s == 0
    jumps = np.abs(np.diff(np.concatenate((before, after))))
    assert jumps.max() < 0.15


@pytest.mark.parametrize("frames", [100, 160])
def test_an_end_in_the_middle_of_a_wave_is_rounded_off(frames: int) -> None:
    extra = Extra(RATE)
    extra.play(np.full(frames, 0.8, np.float32))
    out = pulled(extra, 160, 160)
    assert np.abs(np.diff(out)).max() < 0.05
    assert not out[frames + FADE :].any()


def test_what_was_stopped_before_it_began_is_not_heard() -> None:
    extra = Extra(RATE)
    extra.play(wave(160))
    extra.stop()
    assert not pulled(extra, 160).any()
    extra.stop()
    extra.play(wave(160))
    assert pulled(extra, 160).any()


def test_the_volume_is_kept_in_range_and_approached_within_one_pull() -> None:
    extra = Extra(RATE)
    for asked, got in [(2.0, 1.0), (-1.0, 0.0), (float("nan"), 1.0), (0.5, 0.5)]:
        extra.volume = asked
        assert extra.volume == got
    extra.play(np.ones(320, np.float32))
    out = pulled(extra, 160, 160)
    assert out[0] == 1
    assert np.abs(np.diff(out[:320])).max() < 0.01
    assert np.all(out[160:] == 0.5)


def test_a_volume_that_was_set_in_silence_holds_from_the_first_sample() -> None:
    extra = Extra(RATE)
    assert extra.sample_rate == RATE
    extra.volume = 0.25
    pulled(extra, 8)
    extra.play(np.ones(64, np.float32))
    assert np.all(pulled(extra, 64) == 0.25)
