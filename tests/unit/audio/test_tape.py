"""The head reads on, sees what is around it, and knows where it is."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio.tape import Tape
from desktop_app.audio.types import Samples


def counted(start: int, stop: int) -> Samples:
    return np.arange(start, stop, dtype=np.float32)


def read(tape: Tape, frames: int) -> list[float]:
    """Read so much, strip after strip."""
    out = np.empty(frames, np.float32)
    filled = 0
    while filled < frames:
        filled += tape.read(out[filled:])
    return out.tolist()


def test_an_empty_tape_has_nothing_around_it() -> None:
    tape = Tape(10)
    window, at = tape.around(5, 5)
    assert (window.size, at) == (0, 0)
    assert tape.coming(3).size == 0
    assert tape.event_id is None
    assert tape.place() is None
    tape.skip(0)
    tape.drop(lambda _: True)
    assert tape.ahead == 0


@given(
    st.lists(st.integers(1, 30), min_size=1, max_size=10),
    st.lists(st.integers(1, 20), max_size=10),
    st.integers(1, 40),
    st.integers(0, 40),
    st.integers(0, 40),
)
def test_however_it_is_cut_it_is_read_in_order_and_the_window_shows_what_is_around(
    lengths: list[int], reads: list[int], keep: int, behind: int, ahead: int
) -> None:
    tape = Tape(keep)
    total = 0
    for index, length in enumerate(lengths):
        tape.append(counted(total, total + length), index)
        total += length
    head = 0
    for frames in reads:
        frames = min(frames, total - head)
        if frames % 2:
            tape.skip(frames)
        else:
            assert read(tape, frames) == counted(head, head + frames).tolist()
        head += frames
    assert tape.ahead == total - head
    window, at = tape.around(behind, ahead)
    seen = min(behind, head)
    assert seen >= at >= min(seen, keep)
    assert window.tolist() == counted(head - at, min(head + ahead, total)).tolist()


def test_the_place_counts_within_an_event_across_its_strips() -> None:
    tape = Tape(100)
    for event_id in (1, 1, 2):
        tape.append(counted(0, 10), event_id)
    read(tape, 15)
    assert tape.place() == (1, 15)
    assert tape.place(5) == (1, 10)
    assert tape.place(14) == (1, 1)
    assert tape.place(15) is None
    read(tape, 15)
    assert tape.place() == (2, 10)
    assert tape.place(10) == (1, 20)


def test_what_comes_is_shown_of_one_strip() -> None:
    tape = Tape(100)
    tape.append(counted(0, 10), 1)
    tape.append(counted(10, 20), 1)
    read(tape, 6)
    assert tape.coming(3).tolist() == [6, 7, 8]
    assert tape.coming(30).tolist() == [6, 7, 8, 9]


def test_dropping_what_is_read_begins_the_next_strip_at_its_start() -> None:
    tape = Tape(100)
    for event_id in (1, 2, 1, 3):
        tape.append(counted(10 * event_id, 10 * event_id + 5), event_id)
    read(tape, 2)
    tape.drop(lambda event_id: event_id == 1)
    assert tape.ahead == 10
    assert tape.event_id == 2
    assert read(tape, 10) == [*counted(20, 25).tolist(), *counted(30, 35).tolist()]


def test_dropping_what_comes_later_leaves_the_head_where_it_is() -> None:
    tape = Tape(100)
    tape.append(counted(0, 5), 2)
    tape.append(counted(5, 10), 1)
    read(tape, 2)
    tape.drop(lambda event_id: event_id == 1)
    assert tape.ahead == 3
    assert read(tape, 3) == [2, 3, 4]


def test_what_is_forgotten_is_not_seen_again() -> None:
    tape = Tape(100)
    tape.append(counted(0, 5), 1)
    tape.append(counted(5, 10), 1)
    read(tape, 5)
    tape.forget()
    window, at = tape.around(5, 2)
    assert (window.tolist(), at) == ([5, 6], 0)
    assert tape.place() is None
