"""What the speaker's callback promises: the source's sound on every side, and no exception."""

import asyncio
from types import SimpleNamespace

import numpy as np
import pytest

from desktop_app.audio.far_end import FarEnd
from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.devices.render import Render


class Ramp:
    """Counts the samples it gave."""

    def __init__(self, edges: dict[int, Edge] | None = None) -> None:
        self.given = 0
        self.edges = edges or {}

    def pull(self, out: Samples) -> Edge | None:
        edge = self.edges.get(self.given)
        out[:] = np.arange(self.given, self.given + len(out))
        self.given += len(out)
        return edge


class Broken:
    def pull(self, out: Samples) -> Edge | None:
        out[0] = 1.0
        raise ZeroDivisionError


def call(it: Render, frames: int, channels: int = 1, status: bool = False) -> Samples:
    buffer = bytearray(np.full(frames * channels, 9, np.float32).tobytes())
    it.callback(memoryview(buffer), frames, None, status)
    return np.frombuffer(buffer, np.float32)


def render(source: Ramp | Broken, channels: int = 1, edges: list[Edge] | None = None) -> Render:
    loop = asyncio.get_running_loop()
    heard = [] if edges is None else edges
    return Render(loop, source, channels, heard.append, lambda: None)


async def test_the_source_is_played_in_order_whatever_the_device_asks_for() -> None:
    it = render(Ramp())
    played = np.concatenate([call(it, frames) for frames in (1, 480, 7, 512)])
    np.testing.assert_array_equal(played, np.arange(1000))


async def test_every_side_gets_the_same_sound() -> None:
    it = render(Ramp(), channels=2)
    call(it, 3, channels=2)
    np.testing.assert_array_equal(call(it, 2, channels=2), [3, 3, 4, 4])


async def test_edges_are_told_on_the_loop_and_nothing_else_is() -> None:
    edges: list[Edge] = []
    it = render(Ramp({0: Edge.STARTED, 20: Edge.RAN_DRY}), edges=edges)
    for _ in range(5):
        call(it, 10)
    assert edges == []
    await asyncio.sleep(0)
    assert edges == [Edge.STARTED, Edge.RAN_DRY]


async def test_a_failing_source_is_silent_and_reported_once_on_the_loop() -> None:
    failures: list[object] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _loop, context: failures.append(context["exception"]))
    it = render(Broken())
    for _ in range(3):
        np.testing.assert_array_equal(call(it, 4), np.zeros(4))
    await asyncio.sleep(0)
    assert [type(failure) for failure in failures] == [ZeroDivisionError]
    assert it.calls == 3


async def test_no_edge_is_told_after_the_close() -> None:
    edges: list[Edge] = []
    it = render(Ramp({0: Edge.STARTED}), edges=edges)
    call(it, 10)
    it.close()
    await asyncio.sleep(0)
    assert edges == []


async def test_a_closed_device_gets_silence_and_takes_nothing_from_the_source() -> None:
    ramp = Ramp()
    it = render(ramp, channels=2)
    call(it, 10, channels=2)
    it.close()
    np.testing.assert_array_equal(call(it, 10, channels=2), np.zeros(20))
    assert ramp.given == 10
    successor = render(ramp)
    np.testing.assert_array_equal(call(successor, 2), [10, 11])


async def test_what_the_device_missed_is_counted() -> None:
    it = render(Ramp())
    call(it, 10, status=True)
    call(it, 10)
    assert (it.calls, it.faults) == (2, 1)


def test_a_closed_loop_is_no_fault_of_the_audio_thread() -> None:
    loop = asyncio.new_event_loop()
    loop.close()
    it = Render(loop, Ramp({0: Edge.STARTED}), 1, lambda _: None, lambda: None)
    np.testing.assert_array_equal(call(it, 2), [0, 1])


@pytest.mark.parametrize("channels", [1, 2])
async def test_the_far_end_is_what_was_written_to_the_device(channels: int) -> None:
    far = FarEnd(48_000, 0.02)
    it = Render(asyncio.get_running_loop(), Ramp(), channels, lambda _: None, lambda: None, far)
    time = SimpleNamespace(currentTime=5.0, outputBufferDacTime=5.04, inputBufferAdcTime=0.0)
    buffer = bytearray(4 * 64 * channels)
    it.callback(memoryview(buffer), 64, time, False)
    written = np.frombuffer(buffer, np.float32).reshape(-1, channels)[:, 0]
    np.testing.assert_array_equal(far.recent.last(64), written)
    assert written.any()
    assert far.delay_s == pytest.approx(0.04)
    it.close()
    it.callback(memoryview(buffer), 64, time, False)
    assert far.recent.written == 64
    await asyncio.sleep(0)
