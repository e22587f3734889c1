"""Both ends of the canceller run side by side, whatever the pieces and the loop's moods."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio.far_end import BLOCK_S, SPARE_S, WATCH_FRAMES, FarEnd, FarReader
from desktop_app.audio.types import Samples

RATE = 16_000
FRAME = RATE // 100
DELAY_S = 0.05
LEAD = round((BLOCK_S + SPARE_S) * RATE)


def ramp(start: int, frames: int) -> Samples:
    """Samples that say their own place in the stream, from 1 on."""
    return np.arange(start + 1, start + frames + 1, dtype=np.float32)


class Speaker:
    def __init__(self) -> None:
        self.far = FarEnd(RATE, DELAY_S)
        self.written = 0

    def play(self, frames: int) -> None:
        self.far.write(ramp(self.written, frames))
        self.written += frames


@given(pieces=st.lists(st.integers(1, 700), min_size=5, max_size=22))
def test_frames_are_the_stream_in_order_with_nothing_lost_between_them(pieces: list[int]) -> None:
    speaker = Speaker()
    reader = FarReader(speaker.far)
    seen = 0.0
    owed = 0
    for piece in pieces:
        speaker.play(piece)
        owed += piece
        while owed >= FRAME:
            owed -= FRAME
            frame = reader.next()
            assert frame.shape == (FRAME,)
            told = frame[frame > 0]
            if len(told):
                np.testing.assert_array_equal(np.diff(told), 1.0)
                assert told[0] == seen + 1 or seen == 0.0
                seen = float(told[-1])


def test_what_is_read_first_was_written_a_moment_ago() -> None:
    speaker = Speaker()
    speaker.play(5 * LEAD)
    frame = FarReader(speaker.far).next()
    assert frame[0] == 5 * LEAD - LEAD + 1


def test_a_reader_that_comes_late_finds_what_belonged_to_its_time() -> None:
    speaker = Speaker()
    reader = FarReader(speaker.far)
    speaker.play(2 * LEAD)
    first = reader.next()[0]
    speaker.play(RATE // 2)
    for count in range(1, 30):
        assert reader.next()[0] == first + count * FRAME


def test_where_nothing_was_played_yet_there_is_silence_and_then_the_very_next_sound() -> None:
    speaker = Speaker()
    reader = FarReader(speaker.far)
    speaker.play(2 * LEAD)
    last = 0.0
    for _ in range(LEAD // FRAME):
        last = reader.next()[-1]
    assert not reader.next().any()
    assert not reader.next().any()
    speaker.play(2 * FRAME)
    assert reader.next()[0] == last + 1


def test_two_microphones_do_not_take_frames_from_each_other() -> None:
    speaker = Speaker()
    one, other = FarReader(speaker.far), FarReader(speaker.far)
    speaker.play(2 * LEAD)
    np.testing.assert_array_equal(one.next(), other.next())
    np.testing.assert_array_equal(one.next(), other.next())


@pytest.mark.parametrize("extra_s", [0.06, 0.4])
def test_sound_that_the_microphone_lost_is_left_out_of_the_far_end_too(extra_s: float) -> None:
    speaker = Speaker()
    reader = FarReader(speaker.far)
    speaker.play(2 * LEAD)
    reader.next()
    speaker.play(round(extra_s * RATE))
    for _ in range(2 * WATCH_FRAMES):
        speaker.play(FRAME)
        frame = reader.next()
    assert speaker.written - frame[-1] <= LEAD + 2 * FRAME


def test_a_speaker_that_keeps_its_time_is_never_corrected() -> None:
    speaker = Speaker()
    reader = FarReader(speaker.far)
    speaker.play(2 * LEAD)
    place = reader.next()[0]
    for _ in range(5 * WATCH_FRAMES):
        speaker.play(FRAME)
        place += FRAME
        assert reader.next()[0] == place


def test_after_a_gap_longer_than_the_memory_reading_begins_anew() -> None:
    speaker = Speaker()
    reader = FarReader(speaker.far)
    speaker.play(2 * LEAD)
    reader.next()
    speaker.play(RATE + 2 * LEAD)
    assert reader.next()[0] == speaker.written - LEAD + 1


@pytest.mark.parametrize(
    ("delay_s", "lead_s"), [(-1.0, 0.02), (0.0, 0.02), (0.005, 0.025), (0.02, 0.04), (0.3, 0.04)]
)
def test_a_quick_speaker_is_followed_closely(delay_s: float, lead_s: float) -> None:
    assert FarEnd(RATE, delay_s).lead_s == pytest.approx(lead_s)
