"""Short sounds, each of its own shape, soft and without edges; the user's own in their place."""

import numpy as np
import pytest

from desktop_app.audio import cues
from desktop_app.audio.cues import Cue, CueSounds, Recorded
from desktop_app.audio.types import Samples

RATE = 48_000


def pitches(sound: Samples, sample_rate: int = RATE) -> list[float]:
    """The pitches of the notes, in order: stretches that sound, by their zero crossings."""
    frame = round(0.01 * sample_rate)
    found: list[float] = []
    for at in range(0, len(sound) - frame, frame):
        piece = sound[at : at + frame]
        if np.abs(piece).max() < 0.01:
            continue
        hz = np.count_nonzero(np.diff(np.signbit(piece))) / 2 / 0.01
        if not found or abs(hz - found[-1]) > 150:
            found.append(hz)
    return found


def sounds(sound: Samples) -> int:
    """How many stretches are heard, with silence between them."""
    frame = RATE // 100
    loud = [bool(np.abs(sound[at : at + frame]).max() > 0.01) for at in range(0, len(sound), frame)]
    return sum(now and not before for before, now in zip([False, *loud], loud, strict=False))


@pytest.mark.parametrize("cue", Cue)
@pytest.mark.parametrize("sample_rate", [8000, 44_100, 192_000])
def test_every_cue_is_short_and_soft_and_has_no_edge(cue: Cue, sample_rate: int) -> None:
    sound = cues.make(cue, sample_rate)
    assert sound.dtype == np.float32
    assert 0.015 <= len(sound) / sample_rate <= 0.3
    assert 0.03 < np.abs(sound).max() <= 0.1201
    assert sound[0] == sound[-1] == 0
    assert np.abs(np.diff(sound)).max() <= 0.13 * 2 * np.pi * 880 / sample_rate


def test_the_ready_cue_rises_and_the_one_that_closes_falls() -> None:
    up, down = pitches(cues.make(Cue.READY, RATE)), pitches(cues.make(Cue.CLOSED, RATE))
    assert up[0] < up[-1]
    assert down[0] > down[-1]


def test_trouble_rises_from_low_and_errors_and_lost_lines_stay_there() -> None:
    trouble = pitches(cues.make(Cue.TROUBLE, RATE))
    assert trouble[0] < 400 < trouble[-1]
    for cue in (Cue.ERROR, Cue.LOST):
        assert max(pitches(cues.make(cue, RATE))) < 400


def test_they_are_told_apart_by_how_many_there_are() -> None:
    counted = {cue: sounds(cues.make(cue, RATE)) for cue in (Cue.ASKS, Cue.ERROR, Cue.LOST)}
    assert counted == {Cue.ASKS: 2, Cue.ERROR: 2, Cue.LOST: 1}


def test_a_sound_of_the_users_own_takes_the_place_of_one_cue_at_any_rate() -> None:
    own: Samples = (0.3 * np.sin(2 * np.pi * 1_000 * np.arange(2_000) / 8_000)).astype(np.float32)
    book = CueSounds()
    before = book.at(Cue.READY, RATE)
    book.replace({Cue.READY: Recorded(own, 8_000)})
    now = book.at(Cue.READY, RATE)
    assert len(now) / RATE == pytest.approx(0.25, abs=0.01)
    assert pitches(now)[0] == pytest.approx(1_000, abs=60)
    assert book.at(Cue.READY, RATE) is now
    assert np.array_equal(book.at(Cue.ASKS, RATE), cues.make(Cue.ASKS, RATE))
    book.replace({})
    assert np.array_equal(book.at(Cue.READY, RATE), before)


def test_a_song_is_cut_to_a_cue_with_a_fade() -> None:
    song: Samples = np.full(20 * 8_000, 0.5, np.float32)
    cut = Recorded(song, 8_000).at(8_000)
    assert len(cut) / 8_000 == pytest.approx(cues.LONGEST_S, abs=0.01)
    assert abs(cut[-1]) < 0.05
    assert song[-1] == 0.5
