"""Sound is poured without an edge that is not its own, whatever is wished meanwhile."""

from __future__ import annotations

import numpy as np

from desktop_app.audio.reel import Reel
from desktop_app.audio.types import Samples
from tests.bench.signals import speech

RATE = 8000


def pour(reel: Reel, frames: int) -> Samples:
    out = np.zeros(frames, np.float32)
    poured = sum(reel.pour(out[at : at + 80], complete=False) for at in range(0, frames, 80))
    assert poured == frames
    return out


def test_what_has_faded_rises_before_it_is_stretched() -> None:
    sound = speech(2, RATE)
    reel = Reel(RATE)
    breaks = RATE + 9  # where it is loud
    reel.append(sound[:breaks], 1)
    reel.wish(0, in_speech=False, paced=True)
    reel.begin(ragged=False)
    heard = [pour(reel, RATE + 2160)]
    assert reel.shortfalls == 1
    reel.append(sound[breaks:], 1)
    reel.wish(800, in_speech=True, paced=True)
    heard.append(pour(reel, 4000))
    assert np.abs(heard[0][-80:]).max() < 0.4
    assert np.abs(np.diff(np.concatenate(heard))).max() < 1.1 * np.abs(np.diff(sound)).max()
    assert reel.ahead > RATE - 4000  # it was stretched nevertheless


def test_what_is_dropped_of_a_splice_is_neither_heard_nor_counted() -> None:
    reel = Reel(RATE)
    reel.append(speech(1, RATE), 1)
    reel.wish(800, in_speech=True, paced=True)
    reel.begin(ragged=False)
    while reel.covered() == (0, 0):
        pour(reel, 80)
    tail = reel.drop(lambda _: True)
    assert tail is not None
    assert len(tail) == 32
    assert reel.covered() == (0, 0)
    assert reel.ahead == 0
    assert reel.place(0) is None
    assert reel.pour(np.empty(80, np.float32), complete=True) == 0
