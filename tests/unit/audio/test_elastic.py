"""What lag is wrong is worked off, gently, and late speech is stood in for, for a while."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.audio.elastic import FASTER_EVERY_S, PATIENCE_S, SEARCH_EVERY_S, SILENT_S, Elastic
from desktop_app.audio.tape import Tape
from desktop_app.audio.types import Samples
from tests.bench.signals import speech

RATE = 8000
ROOM = 80


def noise(seconds: float) -> Samples:
    chance = np.random.default_rng(3)
    return np.asarray(0.1 * chance.standard_normal(round(seconds * RATE)), np.float32)


class Machine:
    """An elastic on a tape of which a second was played."""

    def __init__(self, sound: Samples) -> None:
        self.elastic = Elastic(RATE)
        self.tape = Tape(self.elastic.keep)
        self.tape.append(sound, 1)
        self.tape.skip(RATE)
        self.spliced_at: list[int] = []
        self.changes: list[int] = []
        self.given = 0

    def run(self, seconds: float) -> None:
        end = self.given + round(seconds * RATE)
        while self.given < end and self.tape.ahead > ROOM:
            splice = self.elastic.adapt(self.tape, ROOM) if self.elastic.eager else None
            if splice is None:
                self.tape.skip(ROOM)
                self.elastic.passed(ROOM)
                self.given += ROOM
            else:
                self.spliced_at.append(self.given)
                self.changes.append(len(splice.samples) - splice.instead_of)
                self.tape.skip(splice.instead_of)
                self.given += len(splice.samples)


def test_without_a_wish_there_is_nothing_to_do() -> None:
    machine = Machine(speech(3, RATE))
    assert not machine.elastic.eager
    machine.elastic.wish(800, in_speech=False, paced=True)
    assert not machine.elastic.eager
    machine.elastic.wish(0, in_speech=True, paced=True)
    assert not machine.elastic.eager


def test_missing_lag_is_added_until_it_is_there() -> None:
    machine = Machine(speech(6, RATE))
    machine.elastic.wish(1200, in_speech=True, paced=True)
    machine.run(4)
    assert sum(machine.changes) == pytest.approx(1200, abs=240)
    assert machine.elastic.short == 0
    assert machine.given / (machine.given - sum(machine.changes)) < 2


def test_needless_lag_is_taken_away_gently_and_never_more_than_that() -> None:
    machine = Machine(speech(9, RATE))
    machine.elastic.wish(-1200, in_speech=True, paced=True)
    machine.run(7)
    assert -1200 <= sum(machine.changes) < -1100
    assert machine.elastic.short == 0
    assert np.diff(machine.spliced_at).min() >= FASTER_EVERY_S * RATE


def test_with_little_to_play_it_is_slowed_without_a_pause() -> None:
    machine = Machine(speech(1.3, RATE))
    machine.elastic.wish(4000, in_speech=True, paced=True)
    machine.tape.skip(round(0.21 * RATE))
    machine.run(0.3)
    assert len(machine.changes) >= 1
    assert machine.elastic.adapt(machine.tape, ROOM) is None  # less than a fade is left


def test_a_splice_that_would_be_heard_waits_for_a_better_place_but_not_for_ever() -> None:
    machine = Machine(noise(4))
    machine.elastic.wish(300, in_speech=True, paced=True)
    machine.run(2.5)
    assert SEARCH_EVERY_S * RATE < machine.spliced_at[0] <= (PATIENCE_S + 0.05) * RATE


def test_what_was_added_in_a_pause_need_not_be_added_any_more() -> None:
    elastic = Elastic(RATE)
    elastic.wish(300, in_speech=True, paced=True)
    elastic.lingered(300)
    assert not elastic.eager


def test_at_rest_nothing_is_wished() -> None:
    elastic = Elastic(RATE)
    elastic.wish(300, in_speech=True, paced=True)
    elastic.rest()
    assert elastic.short == 0
    assert not elastic.eager


@pytest.mark.parametrize(("sound", "part"), [(speech(1, RATE), 1.0), (noise(1), 0.5)])
def test_late_speech_is_stood_in_for_until_it_has_faded(sound: Samples, part: float) -> None:
    machine = Machine(sound)
    machine.elastic.wish(0, in_speech=False, paced=True)
    stood_in = [machine.elastic.stands_in]
    assert machine.elastic.loudness == 1
    pieces = []
    while (splice := machine.elastic.stand_in(machine.tape)) is not None:
        stood_in.append(machine.elastic.stands_in)
        pieces.append(splice.samples)
    assert stood_in == [False, *[True] * len(pieces)]
    heard = np.concatenate(pieces)
    assert machine.elastic.loudness == 0
    assert np.abs(heard[: round(part * 0.19 * RATE)]).max() > 0.2
    assert SILENT_S * part * RATE <= len(heard) <= (SILENT_S * part + 0.1) * RATE
    assert not heard[round(SILENT_S * part * RATE) + 1 :].any()
    machine.elastic.passed(1)
    assert not machine.elastic.stands_in


def test_what_is_not_paced_or_has_just_begun_is_not_stood_in_for() -> None:
    machine = Machine(speech(1, RATE))
    machine.elastic.wish(0, in_speech=False, paced=False)
    assert machine.elastic.stand_in(machine.tape) is None
    machine.elastic.wish(0, in_speech=False, paced=True)
    machine.tape.forget()
    assert machine.elastic.stand_in(machine.tape) is None
