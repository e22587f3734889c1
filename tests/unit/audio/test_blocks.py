"""Whatever lengths come in, equal blocks go out, and nothing is lost between."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio.blocks import Blocks


@given(st.integers(1, 40), st.lists(st.integers(0, 100), max_size=12))
def test_blocks_are_equal_and_miss_nothing_but_an_end_that_fills_none(
    frames: int, lengths: list[int]
) -> None:
    stream = np.arange(sum(lengths), dtype=np.float32)
    blocks = Blocks(frames)
    out = [np.empty(0, np.float32)]
    for piece in np.split(stream, np.cumsum(lengths)[:-1]) if lengths else []:
        out += blocks.push(piece)
    assert all(len(block) == frames for block in out[1:])
    assert np.array_equal(np.concatenate(out), stream[: len(stream) // frames * frames])


def test_what_waits_does_not_change_with_the_callers_buffer() -> None:
    buffer = np.ones(3, np.float32)
    blocks = Blocks(4)
    blocks.push(buffer)
    buffer[:] = 9
    assert [block.tolist() for block in blocks.push(buffer)] == [[1, 1, 1, 9]]


def test_a_block_of_no_samples_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one sample"):
        Blocks(0)
