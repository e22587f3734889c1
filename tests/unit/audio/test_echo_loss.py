"""The readout of echo: right where there is echo, silent where there is none."""

import numpy as np
import pytest

from desktop_app.audio.echo_loss import WINDOW_FRAMES, EchoLoss
from desktop_app.audio.types import Samples
from tests.room import NOISE_DBFS, convolve, impulse_response, noise, request, story

RATE = 16_000
FRAME = RATE // 100
SECONDS = 5


def measured(far: Samples, before: Samples, after: Samples) -> float | None:
    loss = EchoLoss()
    for at in range(0, SECONDS * RATE, FRAME):
        part = slice(at, at + FRAME)
        loss.add(far[part], before[part], after[part])
    return loss.loss_db()


def echo(delay_s: float = 0.06) -> tuple[Samples, Samples]:
    far = story(RATE)[: SECONDS * RATE]
    late = np.concatenate((np.zeros(round(delay_s * RATE), np.float32), far))[: len(far)]
    return far, convolve(late, impulse_response(RATE, 0.1))


@pytest.mark.parametrize("removed_db", [0.0, 10.0, 30.0])
@pytest.mark.parametrize("delay_s", [0.0, 0.06, 0.3])
def test_it_tells_how_much_of_the_echo_is_gone(removed_db: float, delay_s: float) -> None:
    far, heard = echo(delay_s)
    loss = measured(far, heard, heard * np.float32(10 ** (-removed_db / 20)))
    assert loss == pytest.approx(removed_db, abs=1.0)


def test_a_person_who_talks_at_the_same_time_does_not_make_it_look_like_nothing() -> None:
    far, heard = echo()
    person = np.zeros_like(heard)
    person[2 * RATE : 3 * RATE] = request(RATE)[:RATE]
    loss = measured(far, heard + person, heard * np.float32(0.03) + person)
    assert loss is not None
    assert loss > 20


def test_without_an_echo_there_is_no_figure() -> None:
    far, _ = echo()
    quiet = noise(len(far))
    assert measured(far, quiet, quiet * np.float32(0.1)) is None


def test_a_person_alone_is_no_echo() -> None:
    person = request(RATE)[: SECONDS * RATE]
    assert measured(np.zeros_like(person), person, person) is None


def test_a_person_who_talks_over_headphones_is_no_echo() -> None:
    far, _ = echo()
    person = request(RATE)[: len(far)] + noise(len(far), NOISE_DBFS)
    assert measured(far, person, person) is None


def test_steady_sounds_tell_nothing() -> None:
    steady = np.full(SECONDS * RATE, 0.1, np.float32)
    assert measured(steady, steady, steady) is None


def test_before_anything_was_heard_there_is_no_figure() -> None:
    assert EchoLoss().loss_db() is None


def test_only_the_last_seconds_count() -> None:
    far, heard = echo()
    loss = EchoLoss()
    for removed in (1.0, 0.01):
        for at in range(0, min(len(far), WINDOW_FRAMES * FRAME), FRAME):
            part = slice(at, at + FRAME)
            loss.add(far[part], heard[part], heard[part] * np.float32(removed))
    assert loss.loss_db() == pytest.approx(40.0, abs=4.0)
