"""What the microphone's callback promises: every sample once, in order, and no exception."""

import asyncio
from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio import far_end
from desktop_app.audio.types import Samples
from desktop_app.devices.capture import BLOCK_S, Capture

RATE = 48_000
BLOCK = round(BLOCK_S * RATE)


def capture(
    loop: asyncio.AbstractEventLoop,
    on_block: Callable[[Samples], None],
    channels: int = 1,
    on_first: Callable[[], None] = lambda: None,
) -> Capture:
    return Capture(loop, RATE, channels, on_block, on_first)


def call(it: Capture, samples: Samples, status: bool = False, channels: int = 1) -> None:
    it.callback(memoryview(samples.tobytes()), len(samples) // channels, None, status)


def turn(loop: asyncio.AbstractEventLoop) -> None:
    loop.run_until_complete(asyncio.sleep(0))


@given(sizes=st.lists(st.integers(1, 3000), max_size=40), data=st.data())
def test_whatever_the_device_gives_comes_out_whole_once_there_is_a_block_of_it(
    sizes: list[int], data: st.DataObject
) -> None:
    loop = asyncio.new_event_loop()
    try:
        blocks: list[Samples] = []
        it = capture(loop, blocks.append)
        sound = np.arange(sum(sizes), dtype=np.float32)
        at = 0
        for size in sizes:
            call(it, sound[at : at + size])
            at += size
            if data.draw(st.booleans()) or at > RATE / 2:
                turn(loop)
                assert at - sum(map(len, blocks)) < BLOCK, "none waits that makes up a block"
        turn(loop)
        assert all(len(block) >= BLOCK for block in blocks)
        heard = np.concatenate(blocks) if blocks else np.empty(0, np.float32)
        np.testing.assert_array_equal(heard, sound[: len(heard)])
        assert at - len(heard) < BLOCK
        assert it.dropped == 0 or at > RATE
    finally:
        loop.close()


async def test_a_loop_busy_for_longer_than_a_second_loses_the_oldest_and_counts_them() -> None:
    blocks: list[Samples] = []
    it = capture(asyncio.get_running_loop(), blocks.append)
    sound = np.arange(RATE + 5 * 500, dtype=np.float32)
    for chunk in sound.reshape(-1, 500):
        call(it, chunk)
    assert it.dropped == 5 * 500
    await asyncio.sleep(0)
    heard = np.concatenate(blocks)
    np.testing.assert_array_equal(heard, sound[2500 : 2500 + len(heard)])
    assert RATE - len(heard) < BLOCK


async def test_after_a_loss_blocks_are_handed_on_as_promptly_as_before() -> None:
    blocks: list[Samples] = []
    it = capture(asyncio.get_running_loop(), blocks.append)
    for _ in range(120):
        call(it, np.zeros(500, np.float32))
    await asyncio.sleep(0)
    assert it.dropped
    late = 120 * 500 - it.dropped
    for size in [512] * 50 + [2048] * 10:
        call(it, np.zeros(size, np.float32))
        late += size
        await asyncio.sleep(0)
        assert late - sum(map(len, blocks)) < BLOCK


async def test_each_buffer_of_a_block_or_more_is_handed_on_as_it_is() -> None:
    blocks: list[Samples] = []
    it = capture(asyncio.get_running_loop(), blocks.append)
    sound = np.arange(10 * 2048, dtype=np.float32)
    for count, buffer in enumerate(sound.reshape(10, 2048), 1):
        call(it, buffer)
        await asyncio.sleep(0)
        assert len(blocks) == count
        np.testing.assert_array_equal(blocks[-1], buffer)


async def test_a_loop_that_comes_late_gets_all_that_waits_in_one_block() -> None:
    blocks: list[Samples] = []
    it = capture(asyncio.get_running_loop(), blocks.append)
    sound = np.arange(21 * 480, dtype=np.float32)
    for buffer in sound.reshape(21, 480):
        call(it, buffer)
    await asyncio.sleep(0)
    assert len(blocks) == 1
    np.testing.assert_array_equal(blocks[0], sound)


def test_no_block_is_shorter_than_the_reader_of_the_far_end_supposes() -> None:
    assert BLOCK_S >= far_end.BLOCK_S


async def test_several_channels_become_their_average() -> None:
    blocks: list[Samples] = []
    it = capture(asyncio.get_running_loop(), blocks.append, channels=2)
    both = np.stack([np.full(BLOCK, 0.5), np.full(BLOCK, -0.25)], axis=1).astype(np.float32)
    call(it, both.ravel(), channels=2)
    await asyncio.sleep(0)
    np.testing.assert_allclose(blocks, [np.full(BLOCK, 0.125, np.float32)])


async def test_the_first_callback_is_told_once() -> None:
    firsts: list[bool] = []
    it = capture(asyncio.get_running_loop(), lambda _: None, on_first=lambda: firsts.append(True))
    call(it, np.zeros(10, np.float32))
    call(it, np.zeros(10, np.float32), status=True)
    await asyncio.sleep(0)
    assert firsts == [True]
    assert (it.calls, it.faults) == (2, 1)


async def test_blocks_may_be_changed_by_their_reader() -> None:
    blocks: list[Samples] = []
    it = capture(asyncio.get_running_loop(), blocks.append)
    sound = np.ones(BLOCK, np.float32)
    call(it, sound)
    await asyncio.sleep(0)
    blocks[0] *= 0.5
    assert sound[0] == 1.0


async def test_nothing_is_handed_on_after_the_close() -> None:
    blocks: list[Samples] = []
    it = capture(asyncio.get_running_loop(), blocks.append)
    call(it, np.zeros(BLOCK, np.float32))
    it.close()
    call(it, np.zeros(BLOCK, np.float32))
    await asyncio.sleep(0)
    assert blocks == []


async def test_a_failing_reader_costs_its_own_block_only() -> None:
    loop = asyncio.get_running_loop()
    failures: list[object] = []
    loop.set_exception_handler(lambda _loop, context: failures.append(context["exception"]))
    blocks: list[Samples] = []

    def read(block: Samples) -> None:
        if block[0] == 0:
            raise ZeroDivisionError
        blocks.append(block)

    it = capture(loop, read)
    for first in (0, BLOCK):
        call(it, np.arange(first, first + BLOCK, dtype=np.float32))
        await asyncio.sleep(0)
    assert [type(failure) for failure in failures] == [ZeroDivisionError]
    assert [block[0] for block in blocks] == [BLOCK]


def test_a_closed_loop_is_no_fault_of_the_audio_thread() -> None:
    loop = asyncio.new_event_loop()
    loop.close()
    it = capture(loop, lambda _: None)
    call(it, np.zeros(BLOCK, np.float32))
    assert it.calls == 1


async def test_it_tells_how_late_the_microphone_is_as_soon_as_portaudio_does() -> None:
    it = Capture(asyncio.get_running_loop(), RATE, 1, lambda _: None, lambda: None, delay_s=0.011)
    assert it.delay_s == 0.011
    time = SimpleNamespace(currentTime=5.0, inputBufferAdcTime=4.97, outputBufferDacTime=0.0)
    it.callback(memoryview(np.zeros(2048, np.float32).tobytes()), 2048, time, False)
    assert it.delay_s == pytest.approx(0.03)
    call(it, np.zeros(2048, np.float32))
    assert it.delay_s == 0.011
    await asyncio.sleep(0)


@pytest.mark.parametrize(("buffer", "before"), [(2048, 0), (1920, 0), (960, 1), (480, 3), (512, 3)])
async def test_of_a_block_of_several_buffers_the_first_sample_is_that_much_older(
    buffer: int, before: int
) -> None:
    it = Capture(asyncio.get_running_loop(), RATE, 1, lambda _: None, lambda: None, delay_s=0.011)
    call(it, np.zeros(buffer, np.float32))
    assert it.delay_s == pytest.approx(0.011 + before * buffer / RATE)
    await asyncio.sleep(0)
