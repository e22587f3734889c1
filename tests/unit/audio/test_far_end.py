"""Both ends of the canceller run side by side, whatever the pieces and the loop's moods."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio.far_end import BLOCK_S, SPARE_S, WATCH_FRAMES, FarEnd, FarReader
from desktop_app.audio.types import Samples

RATE = 48_000
FRAME = RATE // 100
DELAY_S = 0.05
LEAD = round((BLOCK_S + SPARE_S) * RATE)


def ramp(start: int, frames: int) -> Samples:
    """Samples that say their own place in the stream, from 1 on."""
    return np.arange(start + 1, start + frames + 1, dtype=np.float32)


class Speaker:
    def __init__(self, delay_s: float = DELAY_S) -> None:
        self.far = FarEnd(RATE, delay_s)
        self.written = 0

    def play(self, frames: int) -> None:
        self.far.write(ramp(self.written, frames))
        self.written += frames


@dataclass
class Microphone:
    """One whose blocks are read beside a speaker that plays in pieces; both keep their time.

    Attributes:
        speaker: Plays its first piece at ``phase``.
        block: Samples of one block.
        piece: Samples of one callback of the speaker.
        phase: Samples, less than a piece.
    """

    speaker: Speaker
    block: int
    piece: int
    phase: int = 0

    def listen(self, blocks: int) -> Iterator[tuple[int, Samples]]:
        """Give each whole frame's place in the microphone's sound, and the far end's beside it."""
        reader = FarReader(self.speaker.far)
        read = 0
        for count in range(1, blocks + 1):
            now = count * self.block
            while self.speaker.written + self.phase <= now:
                self.speaker.play(self.piece)
            while read + FRAME <= now:
                yield read, reader.next()
                read += FRAME


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


@pytest.mark.parametrize("extra_s", [0.08, 0.4])
def test_sound_that_the_microphone_lost_is_left_out_of_the_far_end_too(extra_s: float) -> None:
    speaker = Speaker()
    behind = []
    for place, frame in Microphone(speaker, round(BLOCK_S * RATE), FRAME).listen(100):
        behind.append(speaker.written - frame[-1])
        if place == 20 * FRAME:
            speaker.play(round(extra_s * RATE))
    assert max(behind) > LEAD + SPARE_S * RATE
    assert max(behind[2 * WATCH_FRAMES :]) <= LEAD + 2 * FRAME


ORDINARY = [(2048, 512), (round(BLOCK_S * RATE), FRAME), (2048, 480), (2048, 1024)]
"""Samples of a microphone's block, and of a speaker's piece."""


@pytest.mark.parametrize(("block", "piece"), ORDINARY)
@pytest.mark.parametrize("phase", [0.0, 0.3, 0.6, 0.99])
def test_a_speaker_that_keeps_its_time_is_never_waited_for_nor_corrected(
    block: int, piece: int, phase: float
) -> None:
    read = list(Microphone(Speaker(), block, piece, round(phase * piece)).listen(130))
    places = [frame[0] - place for place, frame in read if place > LEAD]
    assert len(places) > 5 * WATCH_FRAMES
    assert places == [places[0]] * len(places)


@given(
    block=st.sampled_from([2048, round(BLOCK_S * RATE)]) | st.integers(1920, 3000),
    piece=st.sampled_from([512, FRAME]) | st.integers(64, 1024),
    phase=st.floats(0.0, 0.99),
    delay_s=st.sampled_from([0.01, 0.032]) | st.floats(0.01, 0.2),
)
def test_no_echo_comes_before_what_it_is_the_echo_of(
    block: int, piece: int, phase: float, delay_s: float
) -> None:
    start = round(phase * piece)
    microphone = Microphone(Speaker(delay_s), block, piece, start)
    for place, frame in microphone.listen(3 * WATCH_FRAMES * FRAME // block):
        if frame[0]:
            # At the latest with the frame's first sample, the speaker sounds of this one.
            echo = place - start - delay_s * RATE
            assert frame[0] - 1 >= echo - 1  # places are whole samples


def test_after_a_gap_longer_than_the_memory_reading_begins_anew() -> None:
    speaker = Speaker()
    reader = FarReader(speaker.far)
    speaker.play(2 * LEAD)
    reader.next()
    speaker.play(RATE + 2 * LEAD)
    assert reader.next()[0] == speaker.written - LEAD + 1


@pytest.mark.parametrize("delay_s", [-1.0, 0.0, 0.005, SPARE_S, 0.3])
def test_a_quick_speaker_is_followed_closely(delay_s: float) -> None:
    spare_s = min(max(delay_s, 0.0), SPARE_S)
    assert FarEnd(RATE, delay_s).lead_s == pytest.approx(BLOCK_S + spare_s)
