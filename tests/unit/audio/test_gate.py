"""Only what may leave the microphone leaves it, and the first word leaves whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio.gate import Gate
from desktop_app.audio.types import Samples

RATE = 1000  # one sample is one millisecond: pre-roll 300, tail 200


def counted(start: int, stop: int) -> Samples:
    """Give sound whose every sample tells its place; never zero."""
    return np.arange(start + 1, stop + 1, dtype=np.float32)


def push(gate: Gate, start: int, stop: int) -> list[float]:
    leaving = gate.push(counted(start, stop))
    return [float(value) for piece in leaving for value in piece.tolist()]


def sound(start: int, stop: int) -> list[float]:
    return [float(value) for value in counted(start, stop)]


def quiet(frames: int) -> list[float]:
    return [0.0] * frames


def test_a_new_gate_is_closed_and_lets_silence_of_equal_length_out() -> None:
    gate = Gate(RATE)
    assert not gate.is_open
    assert push(gate, 0, 20) == quiet(20)


def test_the_last_300_ms_go_out_first_when_it_opens() -> None:
    gate = Gate(RATE)
    push(gate, 0, 250)
    push(gate, 250, 500)
    gate.open()
    assert gate.is_open
    assert push(gate, 500, 520) == sound(200, 520)
    assert push(gate, 520, 540) == sound(520, 540)


def test_200_ms_still_go_out_after_it_closes() -> None:
    gate = Gate(RATE)
    gate.open()
    push(gate, 0, 100)
    gate.close()
    assert not gate.is_open
    assert push(gate, 100, 250) == sound(100, 250)
    assert push(gate, 250, 400) == sound(250, 300) + quiet(100)


def test_nothing_goes_out_twice_when_it_opens_again() -> None:
    gate = Gate(RATE)
    gate.open()
    push(gate, 0, 100)
    gate.close()
    push(gate, 100, 200)
    gate.open()  # within the tail: all was sent
    assert push(gate, 200, 300) == sound(200, 300)
    gate.close()
    push(gate, 300, 550)  # tail to 500, silence for 50
    gate.open()
    assert push(gate, 550, 560) == sound(500, 560)


def test_opening_twice_and_closing_twice_change_nothing() -> None:
    gate = Gate(RATE)
    push(gate, 0, 100)
    gate.open()
    gate.open()
    assert push(gate, 100, 110) == sound(0, 110)
    gate.close()
    push(gate, 110, 210)
    gate.close()
    assert push(gate, 210, 410) == sound(210, 310) + quiet(100)


def test_a_key_let_go_before_the_next_block_still_sends_what_was_said() -> None:
    gate = Gate(RATE)
    push(gate, 0, 100)
    gate.open()
    gate.close()
    assert push(gate, 100, 400) == sound(0, 300) + quiet(100)


def test_mute_is_silence_at_once_without_a_tail() -> None:
    gate = Gate(RATE)
    gate.open()
    push(gate, 0, 100)
    gate.close(tail=False)
    assert push(gate, 100, 200) == quiet(100)


def test_mute_cuts_a_tail_and_a_pre_roll_that_had_not_left() -> None:
    gate = Gate(RATE)
    gate.open()
    gate.close()
    gate.close(tail=False)
    assert push(gate, 0, 100) == quiet(100)
    gate.close()
    push(gate, 100, 200)
    gate.open()
    gate.close(tail=False)
    assert push(gate, 200, 300) == quiet(100)


def test_nothing_spoken_while_muted_ever_leaves() -> None:
    gate = Gate(RATE)
    push(gate, 0, 100)
    gate.close(tail=False)
    push(gate, 100, 200)
    gate.open()
    assert push(gate, 200, 210) == sound(200, 210)
    gate.close(tail=False)
    push(gate, 210, 300)
    gate.close()  # unmuted, the key not pressed
    assert push(gate, 300, 350) == quiet(50)
    gate.open()
    assert push(gate, 350, 360) == sound(300, 360)


def test_no_samples_give_no_samples() -> None:
    gate = Gate(RATE)
    assert push(gate, 0, 0) == []
    gate.open()
    assert push(gate, 0, 0) == []


@pytest.mark.parametrize("close_after", [True, False])
def test_without_pre_roll_and_tail_it_is_a_plain_switch(close_after: bool) -> None:
    gate = Gate(RATE, pre_roll_s=0, tail_s=0)
    push(gate, 0, 100)
    gate.open()
    assert push(gate, 100, 110) == sound(100, 110)
    gate.close(tail=close_after)
    assert push(gate, 110, 120) == quiet(10)


ACTIONS = st.sampled_from(["open", "close", "mute"])


@given(
    st.lists(st.tuples(st.integers(0, 900), ACTIONS), max_size=8),
    st.lists(st.integers(1, 400), max_size=30),
)
def test_any_cut_of_the_input_gives_the_same_result(
    plan: list[tuple[int, str]], cuts: list[int]
) -> None:
    def run(pieces: list[int]) -> list[float]:
        gate, out, at = Gate(RATE), [], 0
        marks = iter(np.cumsum(pieces).tolist())
        mark = next(marks, None)
        for length, action in [*plan, (500, "open")]:
            end = at + length
            while mark is not None and mark < end:
                if mark > at:
                    out += push(gate, at, mark)
                    at = mark
                mark = next(marks, None)
            out += push(gate, at, end)
            at = end
            match action:
                case "open":
                    gate.open()
                case "close":
                    gate.close()
                case _:
                    gate.close(tail=False)
        return out + push(gate, at, at + 10)

    assert run(cuts) == run([])


@given(
    st.lists(
        st.tuples(st.integers(0, 700), st.sampled_from(["open", "close", "mute"])), max_size=10
    )
)
def test_no_sample_leaves_twice_or_out_of_order_or_while_muted(
    plan: list[tuple[int, str]],
) -> None:
    gate, out, muted, at, is_muted = Gate(RATE), [], set(), 0, False
    for length, action in [*plan, (10, "open"), (10, "open")]:
        out += push(gate, at, at + length)
        if is_muted:
            muted |= set(sound(at, at + length))
        at += length
        if action == "open":
            gate.open()
        else:
            gate.close(tail=action == "close")
        is_muted = action == "mute"
    heard = [value for value in out if value]
    assert heard == sorted(set(heard))
    assert muted.isdisjoint(heard)
    assert len(out) >= at


def test_held_it_is_silent_at_once_and_remembers_for_who_wants_to_be_heard() -> None:
    gate = Gate(RATE)
    gate.open()
    push(gate, 0, 100)
    gate.hold()
    assert not gate.is_open
    assert push(gate, 100, 300) == quiet(200)
    gate.open()
    assert push(gate, 300, 310) == sound(100, 310)


def test_opened_without_a_pre_roll_what_was_held_never_leaves() -> None:
    gate = Gate(RATE)
    gate.hold()
    push(gate, 0, 100)
    gate.open(pre_roll=False)
    assert push(gate, 100, 110) == sound(100, 110)
    gate.close()
    gate.open()
    assert push(gate, 110, 120) == sound(110, 120)


def test_a_pre_roll_that_is_held_before_it_left_does_not_leave() -> None:
    gate = Gate(RATE)
    push(gate, 0, 100)
    gate.open()
    gate.hold()
    assert push(gate, 100, 110) == quiet(10)
