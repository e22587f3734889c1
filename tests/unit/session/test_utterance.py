"""The words that come back get the sound that they were spoken with."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio import pcm
from desktop_app.protocol.formats import AudioFormat
from desktop_app.session.listening import SPEECH_DBFS
from desktop_app.session.utterance import LONGEST_S, PIECE_S, QUIET_DBFS, Utterance, spoken

PCM = AudioFormat("pcm", 16_000)
LOUD, SOFT = -20.0, -90.0


def levels(*stretches: tuple[float, float]) -> list[float]:
    """Levels of chunks, from seconds and dBFS."""
    return [level for seconds, level in stretches for _ in range(round(seconds / PIECE_S))]


def place(*stretches: tuple[float, float]) -> tuple[float, float]:
    first, last = spoken(levels(*stretches))
    return first * PIECE_S, last * PIECE_S


def test_silence_before_and_after_is_left_out_but_for_a_margin() -> None:
    assert place((3, SOFT), (1, LOUD), (0.6, SOFT)) == pytest.approx((2.88, 4.12))
    assert place((0.08, SOFT), (1, LOUD), (0.04, SOFT)) == pytest.approx((0, 1.12))


def test_a_pause_for_thought_belongs_to_the_turn_and_an_older_sound_does_not() -> None:
    got = place((1, LOUD), (3, SOFT), (1, LOUD), (1.52, SOFT), (1, LOUD), (0.6, SOFT))
    assert got == pytest.approx((3.88, 7.64))


def test_what_sounds_at_this_moment_belongs_to_the_next_turn() -> None:
    assert place((1, LOUD), (0.8, SOFT), (0.4, LOUD)) == pytest.approx((0, 1.12))
    assert place((1, SOFT), (1, LOUD)) == pytest.approx((0.88, 2)), "unless it is all there is"


def test_a_loud_room_is_not_taken_for_speech() -> None:
    assert place((5, -45.0), (1, -10.0), (1, -45.0)) == pytest.approx((4.88, 6.12))


def test_without_speech_there_is_nothing() -> None:
    assert spoken([]) == (0, 0)
    assert place((2, SOFT)) == (0, 0)


@given(st.lists(st.floats(-120, 0), max_size=400))
def test_what_is_found_lies_within_and_begins_and_ends_near_speech(given: list[float]) -> None:
    first, last = spoken(given)
    assert 0 <= first <= last <= len(given)
    assert (last == 0) == (max(given, default=-120.0) <= QUIET_DBFS)


def chunk(level: float) -> bytes:
    return pcm.encode(np.full(round(PIECE_S * PCM.sample_rate), level, np.float32), "pcm")


def test_each_turn_gets_its_own_sound() -> None:
    utterance = Utterance(PCM)
    for level in [0.1] * 25 + [0.0] * 20 + [0.2] * 2:
        utterance.add(chunk(level))
    first = pcm.decode(utterance.take(), "pcm")
    assert first.max() == pytest.approx(0.1, abs=0.001)
    for level in [0.2] * 23 + [0.0] * 15:
        utterance.add(chunk(level))
    second = pcm.decode(utterance.take(), "pcm")
    assert second.max() == pytest.approx(0.2, abs=0.001)
    assert (second > 0.15).sum() == 25 * 640
    assert utterance.take() == b""


def test_sound_that_is_too_old_is_forgotten() -> None:
    utterance = Utterance(PCM)
    for _ in range(round((LONGEST_S + 5) / PIECE_S)):
        utterance.add(chunk(0.1))
    assert PCM.seconds(len(utterance.take())) == pytest.approx(LONGEST_S)


def test_its_quiet_is_that_of_the_microphone() -> None:
    assert QUIET_DBFS == SPEECH_DBFS


@given(st.lists(st.integers(1, 3000), min_size=1, max_size=60))
def test_chunks_of_any_length_are_one_stream(sizes: list[int]) -> None:
    said = np.arange(sum(sizes)) % 8000 < 4000  # a quarter of a second each
    stream = pcm.encode((0.1 * said).astype(np.float32), "pcm")
    whole, torn = Utterance(PCM), Utterance(PCM)
    whole.add(stream)
    at = 0
    for size in sizes:
        torn.add(stream[2 * at : 2 * (at + size)])
        at += size
    assert torn.take() == whole.take()


def test_long_after_the_oldest_sound_the_newest_turn_is_found() -> None:
    utterance = Utterance(PCM)
    for _ in range(5):
        utterance.add(pcm.encode(np.full(16_000 * 40, 0.1, np.float32), "pcm"))
    for level in [0.0] * 50 + [0.2] * 25 + [0.0] * 25:
        utterance.add(chunk(level))
    assert (pcm.decode(utterance.take(), "pcm") > 0.15).sum() == 25 * 640
