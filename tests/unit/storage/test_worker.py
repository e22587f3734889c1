"""Calls that hang keep nobody waiting."""

import asyncio
import threading

import pytest

from desktop_app.storage.worker import Worker


async def test_calls_run_one_after_the_other_in_one_thread_that_is_not_ours() -> None:
    worker = Worker("test")
    threads = await asyncio.gather(*(worker.run(threading.get_ident, 5) for _ in range(3)))
    assert len(set(threads)) == 1
    assert threads[0] != threading.get_ident()
    worker.close()


async def test_what_a_call_raises_arrives_where_it_is_awaited() -> None:
    worker = Worker("test")
    with pytest.raises(ZeroDivisionError):
        await worker.run(lambda: 1 // 0, 5)
    assert await worker.run(lambda: 7, 5) == 7
    worker.close()


async def test_a_call_that_hangs_is_given_up_and_those_behind_it_are_never_made() -> None:
    worker = Worker("test")
    release = threading.Event()
    made: list[str] = []
    with pytest.raises(TimeoutError):
        await worker.run(lambda: release.wait(10), 0.01)
    with pytest.raises(TimeoutError):
        await worker.run(lambda: made.append("late"), 0.01)
    release.set()
    await worker.run(lambda: made.append("after"), 5)
    assert made == ["after"]
    worker.close()


async def test_cancelling_does_not_wait_for_the_call() -> None:
    worker = Worker("test")
    started, release = threading.Event(), threading.Event()

    def hang() -> None:
        started.set()
        release.wait(10)

    task = asyncio.create_task(worker.run(hang, 30))
    await asyncio.to_thread(started.wait, 5)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    release.set()
    worker.close()


def test_the_thread_never_keeps_the_program_from_ending() -> None:
    worker = Worker("test")

    async def look() -> bool:
        return await worker.run(lambda: threading.current_thread().daemon, 5)

    assert asyncio.run(look())
    worker.close()
    worker.close()
