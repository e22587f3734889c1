"""The ring always holds the newest samples, silence before the first."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio.recent import Recent


@given(st.integers(1, 32), st.lists(st.integers(0, 80), max_size=12), st.integers(0, 32))
def test_the_newest_samples_come_out_however_they_were_cut(
    size: int, lengths: list[int], wanted: int
) -> None:
    recent = Recent(size)
    stream = np.zeros(size, np.float32)
    for length in lengths:
        piece = np.arange(len(stream), len(stream) + length, dtype=np.float32)
        recent.write(piece)
        stream = np.concatenate((stream, piece))
    wanted = min(wanted, size)
    assert recent.written == sum(lengths)
    assert np.array_equal(recent.last(wanted), stream[len(stream) - wanted :])


def test_what_was_read_does_not_change_with_what_comes() -> None:
    recent = Recent(4)
    recent.write(np.ones(4, np.float32))
    before = recent.last(3)
    recent.write(np.zeros(4, np.float32))
    assert before.tolist() == [1, 1, 1]


@given(
    size=st.integers(1, 50),
    cuts=st.lists(st.integers(0, 60), max_size=12),
    back=st.integers(0, 50),
    frames=st.integers(0, 50),
)
def test_a_stretch_is_what_was_written_there(
    size: int, cuts: list[int], back: int, frames: int
) -> None:
    ring = Recent(size)
    sound = np.arange(1, sum(cuts) + 1, dtype=np.float32)
    at = 0
    for cut in cuts:
        ring.write(sound[at : at + cut])
        at += cut
    assert ring.frames == size
    back = min(back, size)
    frames = min(frames, back)
    before = np.concatenate((np.zeros(size, np.float32), sound))
    start = len(before) - back
    np.testing.assert_array_equal(
        ring.stretch(ring.written - back, frames), before[start : start + frames]
    )
