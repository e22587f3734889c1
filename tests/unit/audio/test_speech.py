"""Somebody who speaks is noticed, and a room is not taken for somebody."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.audio.speech import SpeechDetector
from desktop_app.audio.types import Samples
from tests.unit.audio.spoken import cut, gain, noise, speech

RATE = 16000
NOTICE_S = 0.6
few = settings(deadline=None, max_examples=60)


def longest_s(sound: Samples, lengths: list[int] | None = None, rate: int = RATE) -> float:
    """Give the longest stretch of speech that was found, in seconds."""
    detector = SpeechDetector(rate)
    found = [0.0]
    for block in cut(sound, lengths or [rate // 50]):
        assert detector.push(block) == detector.speaking == (detector.spoken_s > 0)
        found.append(detector.spoken_s)
    return max(found)


@few
@given(
    st.sampled_from([8000, 16000, 48000]),
    st.floats(-36, -1),
    st.integers(0, 1000),
)
def test_speech_is_noticed_over_a_quieter_room(rate: int, peak_db: float, seed: int) -> None:
    words = speech(rate) * gain(peak_db)
    room = noise(rate // 2 + len(words), peak_db - 45, seed)
    room[rate // 2 :] += words
    assert longest_s(room, rate=rate) > NOTICE_S


@few
@given(st.floats(-90, -6), st.floats(-90, -6), st.integers(0, 1000))
def test_noise_that_sets_in_is_never_long_enough_for_a_notice(
    before_db: float, after_db: float, seed: int
) -> None:
    room = np.concatenate((noise(RATE, before_db, seed), noise(2 * RATE, after_db, seed + 1)))
    assert longest_s(room) < NOTICE_S


@pytest.mark.parametrize("hz", [50, 120, 1000])
def test_hum_and_tones_that_set_in_are_no_speech(hz: int) -> None:
    tone = 0.3 * np.sin(2 * np.pi * hz * np.arange(2 * RATE) / RATE)
    assert longest_s(np.concatenate((noise(RATE, -70), tone.astype(np.float32)))) < NOTICE_S


def test_typing_is_no_speech() -> None:
    room = noise(4 * RATE, -65)
    for start in range(0, len(room), RATE // 8):
        room[start : start + RATE // 50] += noise(RATE // 50, -25, seed=start)
    assert longest_s(room) == 0


@pytest.mark.parametrize("level_db", [-120, -70])
def test_a_quiet_room_is_no_speech(level_db: float) -> None:
    assert longest_s(noise(3 * RATE, level_db)) == 0
    assert longest_s(np.zeros(3 * RATE, np.float32)) == 0


def test_speech_ends_with_a_pause_and_begins_anew() -> None:
    detector = SpeechDetector(RATE)
    for block in cut(np.concatenate((noise(RATE, -70), speech(RATE)[: round(1.4 * RATE)])), [320]):
        detector.push(block)
    assert detector.spoken_s > 0.9
    for block in cut(noise(RATE // 2, -70), [320]):
        detector.push(block)
    assert not detector.speaking
    assert detector.spoken_s == 0
    assert detector.floor_dbfs == pytest.approx(-70, abs=1)


@few
@given(st.lists(st.integers(1, 2000), min_size=1, max_size=6).map(lambda cut: [*cut, 480]))
def test_any_cut_of_the_input_hears_the_same(lengths: list[int]) -> None:
    sound = np.concatenate((noise(RATE, -70), speech(RATE) * gain(-12)))
    whole, cut_up = SpeechDetector(RATE), SpeechDetector(RATE)
    whole.push(sound)
    for block in cut(sound, lengths):
        cut_up.push(block)
    assert cut_up.spoken_s == pytest.approx(whole.spoken_s)
    assert cut_up.floor_dbfs == pytest.approx(whole.floor_dbfs, abs=1e-3)


def test_a_new_detector_has_heard_nobody() -> None:
    detector = SpeechDetector(RATE)
    assert not detector.push(np.empty(0, np.float32))
    assert detector.floor_dbfs < -50
