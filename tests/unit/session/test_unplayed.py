import numpy as np
import pytest

from desktop_app.audio.types import Samples
from desktop_app.session.unplayed import Unplayed


def ramp(start: int, frames: int) -> Samples:
    return np.arange(start, start + frames, dtype=np.float32)


def values(unplayed: Unplayed, queued: int) -> list[tuple[int, list[float]]]:
    return [(event_id, samples.tolist()) for event_id, samples in unplayed.take(queued)]


def test_the_end_of_what_was_queued_is_what_is_unplayed() -> None:
    unplayed = Unplayed()
    unplayed.add(1, ramp(0, 4), 4)
    unplayed.add(2, ramp(4, 4), 8)
    assert values(unplayed, 6) == [(1, [2, 3]), (2, [4, 5, 6, 7])]
    assert values(unplayed, 6) == []


@pytest.mark.parametrize(("queued", "left"), [(4, [4, 5, 6, 7]), (1, [7]), (0, [])])
def test_what_was_played_is_gone(queued: int, left: list[int]) -> None:
    unplayed = Unplayed()
    unplayed.add(1, ramp(0, 4), 4)
    unplayed.add(1, ramp(4, 4), 8)
    assert [value for _, part in values(unplayed, queued) for value in part] == left


def test_played_pieces_are_forgotten_when_new_ones_come() -> None:
    unplayed = Unplayed()
    unplayed.add(1, ramp(0, 4), 4)
    unplayed.add(1, ramp(4, 4), 4)
    assert values(unplayed, 8) == [(1, [4, 5, 6, 7])]


def test_what_is_cleared_never_comes_back() -> None:
    unplayed = Unplayed()
    unplayed.add(1, ramp(0, 4), 4)
    unplayed.add(2, ramp(4, 4), 8)
    unplayed.drop(1)
    assert values(unplayed, 8) == [(2, [4, 5, 6, 7])]
    unplayed.add(3, ramp(0, 4), 4)
    unplayed.drop()
    assert values(unplayed, 4) == []
