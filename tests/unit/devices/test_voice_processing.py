"""Blocks go through, whatever becomes of the library; what it is made from is what holds now."""

from dataclasses import dataclass, field

import numpy as np
import pytest

from desktop_app.audio.echo_loss import EchoReading
from desktop_app.audio.types import Samples
from desktop_app.devices.voice_processing import TRACE, NearEnd, VoiceProcessing
from desktop_app.settings import RAW, Processing
from tests.conftest import ExpectLog

RATE = 48_000
FRAME = RATE // 100
ALL = Processing(automatic_gain=True)


@dataclass
class Made:
    """A processor that doubles, and remembers what it was made for and given."""

    choices: Processing
    near_rate: int
    far_rate: int
    delay_s: float
    fars: list[Samples | None] = field(default_factory=list)
    gain: float = 2.0
    hum: float = 0.0

    def process(self, near: Samples, far: Samples | None) -> Samples:
        assert len(near) == self.near_rate // 100
        assert far is None or len(far) == self.far_rate // 100
        self.fars.append(far)
        return near * np.float32(self.gain) + np.float32(self.hum)


class Doubling:
    def __init__(self) -> None:
        self.made: list[Made] = []

    def make(self, choices: Processing, near_rate: int, far_rate: int, delay_s: float) -> Made:
        self.made.append(Made(choices, near_rate, far_rate, delay_s))
        return self.made[-1]


class Broken(Doubling):
    def make(self, choices: Processing, near_rate: int, far_rate: int, delay_s: float) -> Made:
        raise RuntimeError("the library is not what it was")


class Desk:
    """One microphone under voice processing."""

    def __init__(self, choices: Processing = ALL, rate: int = RATE) -> None:
        self.needed = 0
        self.voice = VoiceProcessing(choices)
        self.voice.on_needed = self._need
        self.library = Doubling()
        self.blocks: list[Samples] = []
        self.echo_free = False
        self.rate = rate
        self.near = self.microphone()

    def microphone(self) -> NearEnd:
        near = self.voice.near_end(self.rate, self.blocks.append, lambda: self.echo_free)
        near.delay_s = lambda: 0.025
        return near

    def _need(self) -> None:
        self.needed += 1

    def push(self, frames: int | None = None) -> Samples:
        """Push a block of ones; give what came out since."""
        self.blocks.clear()
        self.near.push(np.ones(frames or self.rate // 50, np.float32))
        return np.concatenate((np.empty(0, np.float32), *self.blocks))


def test_until_the_library_is_there_blocks_pass_as_they_are() -> None:
    desk = Desk()
    np.testing.assert_array_equal(desk.push(), np.ones(960))
    assert desk.needed == 1
    desk.push()
    assert desk.needed == 1
    desk.voice.bring(desk.library)
    np.testing.assert_allclose(desk.push(), np.full(960, 2), atol=float(TRACE))
    assert [made.choices for made in desk.library.made] == [ALL]


class Silencing(Doubling):
    """Makes processors that let nothing through."""

    def make(self, choices: Processing, near_rate: int, far_rate: int, delay_s: float) -> Made:
        made = super().make(choices, near_rate, far_rate, delay_s)
        made.gain = 0.0
        return made


class Humming(Doubling):
    """Makes processors that hum, whatever they hear."""

    def make(self, choices: Processing, near_rate: int, far_rate: int, delay_s: float) -> Made:
        made = super().make(choices, near_rate, far_rate, delay_s)
        made.hum = 0.1
        return made


def test_what_was_cleaned_away_does_not_look_like_a_dead_microphone() -> None:
    desk = Desk()
    desk.voice.bring(Silencing())
    cleaned = desk.push()
    assert cleaned.all()
    assert np.abs(cleaned).max() < 0.001


def test_a_dead_microphone_still_looks_like_one() -> None:
    desk = Desk()
    desk.voice.bring(Humming())
    desk.blocks.clear()
    desk.near.push(np.zeros(960, np.float32))
    np.testing.assert_array_equal(np.concatenate(desk.blocks), np.zeros(960))


def test_raw_sound_never_asks_for_the_library() -> None:
    desk = Desk(RAW)
    np.testing.assert_array_equal(desk.push(), np.ones(960))
    assert desk.needed == 0
    desk.voice.choose(ALL)
    desk.push()
    assert desk.needed == 1


def test_a_library_that_cannot_be_loaded_leaves_the_sound_raw() -> None:
    desk = Desk()
    desk.push()
    desk.voice.bring(None)
    np.testing.assert_array_equal(desk.push(), np.ones(960))
    assert desk.voice.reading() == EchoReading("missing")


def test_a_library_that_breaks_is_told_of_once_and_no_sound_is_lost(expect_log: ExpectLog) -> None:
    expect_log("stays raw: RuntimeError")
    desk = Desk()
    desk.voice.bring(Broken())
    for _ in range(3):
        np.testing.assert_array_equal(desk.push(), np.ones(960))
    assert desk.voice.reading() == EchoReading("missing")


def test_what_is_chosen_during_a_call_holds_from_the_next_block_on() -> None:
    desk = Desk()
    desk.voice.bring(desk.library)
    desk.push()
    desk.voice.choose(Processing(noise_suppression=False))
    desk.push()
    desk.voice.choose(RAW)
    np.testing.assert_array_equal(desk.push(), np.ones(960))
    assert [made.choices for made in desk.library.made] == [
        ALL,
        Processing(noise_suppression=False),
    ]


def test_the_far_end_is_what_the_speaker_plays_now() -> None:
    desk = Desk()
    desk.voice.bring(desk.library)
    far = desk.voice.far_end(RATE, 0.04)
    far.write(np.full(RATE // 10, 0.5, np.float32))
    desk.push()
    (made,) = desk.library.made
    assert len(made.fars) == 2
    assert all(part is not None and (part == 0.5).all() for part in made.fars)
    desk.voice.far_end(44_100, 0.04)
    desk.push()
    assert [made.far_rate for made in desk.library.made] == [RATE, 44_100]


def test_without_a_speaker_there_is_no_far_end() -> None:
    desk = Desk()
    desk.voice.bring(desk.library)
    desk.push()
    assert desk.library.made[0].fars == [None, None]


def test_without_echo_cancellation_nothing_is_read_from_the_speaker() -> None:
    desk = Desk(Processing(echo_cancellation=False))
    desk.voice.bring(desk.library)
    desk.voice.far_end(RATE, 0.04)
    desk.push()
    assert desk.library.made[0].fars == [None, None]
    assert desk.voice.reading() == EchoReading("off")


def test_the_delay_begins_as_what_the_devices_say() -> None:
    desk = Desk()
    desk.voice.bring(desk.library)
    far = desk.voice.far_end(RATE, 0.04)
    desk.push()
    assert desk.library.made[0].delay_s == pytest.approx(0.04 + 0.025 - far.lead_s)


def test_a_measured_delay_is_believed_more_than_the_devices() -> None:
    desk = Desk()
    desk.voice.bring(desk.library)
    far = desk.voice.far_end(RATE, 0.04)
    desk.voice.tell_delay(0.2)
    desk.push()
    desk.voice.tell_delay(None)
    desk.push()
    assert [made.delay_s for made in desk.library.made] == pytest.approx(
        [0.2 - far.lead_s, 0.065 - far.lead_s]
    )


def test_beside_the_systems_own_canceller_ours_steps_back() -> None:
    desk = Desk()
    desk.echo_free = True
    desk.voice.bring(desk.library)
    desk.push()
    (made,) = desk.library.made
    assert not made.choices.echo_cancellation
    assert made.choices.noise_suppression
    assert desk.voice.reading() == EchoReading("system")
    desk.echo_free = False
    desk.voice.look_again()
    desk.push()
    assert desk.library.made[1].choices == ALL


def test_where_nothing_else_is_chosen_stepping_back_leaves_raw_sound() -> None:
    desk = Desk(
        Processing(noise_suppression=False, high_pass=False, automatic_gain=False),
    )
    desk.echo_free = True
    np.testing.assert_array_equal(desk.push(), np.ones(960))
    assert desk.needed == 0


def test_what_changes_nothing_keeps_what_was_learnt() -> None:
    desk = Desk()
    desk.voice.bring(desk.library)
    desk.push()
    desk.voice.look_again()
    desk.voice.choose(Processing(automatic_gain=True))
    desk.push()
    assert len(desk.library.made) == 1


def test_another_microphone_begins_anew() -> None:
    desk = Desk()
    desk.voice.bring(desk.library)
    desk.push()
    desk.rate = 16_000
    desk.near = desk.microphone()
    desk.push()
    assert [made.near_rate for made in desk.library.made] == [RATE, 16_000]


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 44_100, 192_000])
def test_at_odd_rates_every_sample_comes_through_in_whole_frames(rate: int) -> None:
    desk = Desk(rate=rate)
    desk.voice.bring(desk.library)
    total = sum(len(desk.push(round(rate * 0.02))) for _ in range(50))
    frame = rate // 100
    assert total % frame == 0
    assert 50 * round(rate * 0.02) - total < frame


def test_a_piece_too_short_for_a_frame_waits() -> None:
    desk = Desk()
    desk.voice.bring(desk.library)
    assert len(desk.push(100)) == 0
    assert len(desk.push(FRAME - 100)) == FRAME


def test_the_reading_has_no_figure_before_echo_was_heard() -> None:
    desk = Desk()
    assert desk.voice.reading() == EchoReading("working")
    desk.voice.bring(desk.library)
    desk.voice.far_end(RATE, 0.04)
    desk.push()
    assert desk.voice.reading() == EchoReading("working")
    assert VoiceProcessing(ALL).reading() == EchoReading("working")
