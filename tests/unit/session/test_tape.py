"""A sound that is played and one that is recorded know their place in time."""

import asyncio

import numpy as np
import pytest

from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.errors import SoundError
from desktop_app.session.tape import Clip, Recorder, fail, forget
from tests.unit.session.fakes import gone

RATE = 1000


class Clock:
    """Time in the test's hands."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def monotonic(self) -> float:
        return self.now_s

    def wall(self) -> float:
        return self.now_s


def pulled(clip: Clip, frames: int) -> tuple[list[float], Edge | None]:
    out: Samples = np.full(frames, 9, np.float32)
    edge = clip.pull(out)
    return [float(value) for value in out], edge


def test_a_clip_is_played_once_and_followed_by_silence() -> None:
    clip = Clip(np.arange(1, 6, dtype=np.float32), Clock())
    assert pulled(clip, 2) == ([1, 2], None)
    assert pulled(clip, 2) == ([3, 4], None)
    assert pulled(clip, 2) == ([5, 0], Edge.RAN_DRY)
    assert pulled(clip, 2) == ([0, 0], None)


def test_the_earliest_of_many_callbacks_tells_when_a_clip_began() -> None:
    clock = Clock()
    clip = Clip(np.zeros(100, np.float32), clock)
    for late_s in (0.004, 0.007, 0.001, 0.003):
        clock.now_s += late_s
        clip.pull(np.empty(20, np.float32))
        clock.now_s += 0.020 - late_s
    assert clip.begun_s(RATE) == pytest.approx(0.001)


async def test_the_earliest_of_many_blocks_tells_when_a_recording_began() -> None:
    clock = Clock()
    recorder = Recorder(clock)
    for late_s in (0.004, 0.001, 0.007):
        clock.now_s += late_s
        recorder.on_block(np.full(20, late_s, np.float32))
        clock.now_s += 0.020 - late_s
    sound, begun_s = recorder.result(RATE)
    assert len(sound) == 60
    assert begun_s == pytest.approx(0.001)
    forget(recorder.over)


async def test_a_recording_begins_when_it_is_waited_for() -> None:
    recorder = Recorder(Clock())
    recorder.on_block(np.ones(20, np.float32))
    waiting = asyncio.create_task(recorder.wait_for(30))
    await asyncio.sleep(0)
    for value in (2, 3, 4):
        recorder.on_block(np.full(20, value, np.float32))
    await waiting
    sound, _ = recorder.result(RATE)
    assert set(sound.tolist()) == {2.0, 3.0, 4.0}


async def test_a_recording_of_nothing_is_empty() -> None:
    recorder = Recorder(Clock())
    assert recorder.result(RATE)[0].size == 0
    forget(recorder.over)
    fail(recorder.over, gone("Desk"))  # too late to matter


async def test_what_failed_and_is_forgotten_complains_no_more() -> None:
    recorder = Recorder(Clock())
    recorder.on_lost(gone("Desk"))
    recorder.on_lost(gone("Desk"))
    forget(recorder.over)
    forget(recorder.over)
    with pytest.raises(SoundError):
        recorder.over.result()
