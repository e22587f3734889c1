"""Whatever lengths come in, equal blocks go out, and nothing is lost between."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio.blocks import Blocks


@given(st.integers(1, 40), st.lists(st.integers(0, 100), max_size=12))
def test_blocks_are_equal_and_with_the_rest_they_are_the_stream(
    frames: int, lengths: list[int]
) -> None:
    stream = np.arange(sum(lengths), dtype=np.float32)
    blocks = Blocks(frames)
    out = []
    for piece in np.split(stream, np.cumsum(lengths)[:-1]) if lengths else []:
        out += blocks.push(piece)
    rest = blocks.rest()
    assert all(len(block) == frames for block in out)
    assert len(rest) < frames
    assert np.array_equal(np.concatenate([*out, rest]), stream)


def test_after_the_rest_a_new_stream_begins() -> None:
    blocks = Blocks(4)
    assert blocks.push(np.ones(3, np.float32)) == []
    assert len(blocks.rest()) == 3
    assert len(blocks.rest()) == 0
    assert [block.tolist() for block in blocks.push(np.zeros(4, np.float32))] == [[0, 0, 0, 0]]


def test_what_waits_does_not_change_with_the_callers_buffer() -> None:
    buffer = np.ones(3, np.float32)
    blocks = Blocks(4)
    blocks.push(buffer)
    buffer[:] = 9
    assert blocks.rest().tolist() == [1, 1, 1]


def test_a_block_of_no_samples_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one sample"):
        Blocks(0)
