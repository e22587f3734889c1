"""One thread, in order, with deadlines, and nothing it opened is forgotten."""

import asyncio
import threading

import pytest

from desktop_app.devices.worker import Worker

LONG_S = 10.0


async def test_calls_of_one_lease_run_in_order_on_one_thread_that_ends_with_it() -> None:
    ended: list[threading.Thread] = []
    worker = Worker("test-worker", lambda: ended.append(threading.current_thread()))
    worker.acquire()
    threads = [await worker.run(threading.current_thread, LONG_S) for _ in range(3)]
    assert threads[0] is threads[1] is threads[2]
    assert threads[0].name == "test-worker"
    worker.release()
    await asyncio.to_thread(threads[0].join, LONG_S)
    assert ended == threads[:1]


async def test_the_end_of_the_thread_is_waited_for_unless_it_hangs() -> None:
    gate = threading.Event()
    threads: list[threading.Thread] = []

    def end() -> None:
        threads.append(threading.current_thread())
        gate.wait(LONG_S)

    worker = Worker("test-worker", end)
    await worker.ended(LONG_S)  # there is none
    worker.acquire()
    await worker.ended(LONG_S)  # it is wanted
    worker.release()
    await worker.ended(0.01)
    gate.set()
    await worker.ended(LONG_S)
    assert not threads[0].is_alive()


async def test_a_second_lease_waits_for_the_end_of_the_first() -> None:
    order: list[str] = []
    gate = threading.Event()

    def end() -> None:
        gate.wait(LONG_S)
        order.append("end")

    worker = Worker("test-worker", end)
    worker.acquire()
    worker.release()
    worker.acquire()
    second = asyncio.ensure_future(worker.run(lambda: order.append("second"), LONG_S))
    await asyncio.sleep(0)
    gate.set()
    await second
    worker.release()
    assert order[:2] == ["end", "second"]


async def test_what_a_call_raises_reaches_its_caller() -> None:
    worker = Worker("test-worker")
    worker.acquire()
    try:
        with pytest.raises(ZeroDivisionError):
            await worker.run(lambda: 1 / 0, LONG_S)
    finally:
        worker.release()


async def test_a_result_that_comes_too_late_is_undone_on_the_thread() -> None:
    gate = threading.Event()
    undone: list[tuple[str, str]] = []

    def open_slowly() -> str:
        gate.wait(LONG_S)
        return "device"

    worker = Worker("test-worker")
    worker.acquire()
    with pytest.raises(TimeoutError):
        await worker.run(
            open_slowly,
            0.01,
            lambda result: undone.append((result, threading.current_thread().name)),
        )
    gate.set()
    await worker.run(lambda: None, LONG_S)
    worker.release()
    assert undone == [("device", "test-worker")]


async def test_a_call_that_nobody_waits_for_any_more_is_not_begun() -> None:
    gate = threading.Event()
    begun: list[str] = []
    worker = Worker("test-worker")
    worker.acquire()
    with pytest.raises(TimeoutError):
        await worker.run(lambda: gate.wait(LONG_S), 0.01)
    with pytest.raises(TimeoutError):
        await worker.run(lambda: begun.append("late"), 0.01)
    gate.set()
    await worker.run(lambda: begun.append("in time"), LONG_S)
    worker.release()
    assert begun == ["in time"]


async def test_a_cancelled_call_is_undone_even_when_it_had_just_ended() -> None:
    undone: list[str] = []
    worker = Worker("test-worker")
    worker.acquire()
    task = asyncio.ensure_future(worker.run(lambda: "device", LONG_S, undone.append))
    await asyncio.sleep(0)
    # The loop does not turn until the thread has posted the result.
    done = threading.Event()
    worker._jobs.put(done.set)
    assert done.wait(LONG_S)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await worker.run(lambda: None, LONG_S)
    worker.release()
    assert undone == ["device"]


async def test_a_failure_that_nobody_waits_for_is_no_fault() -> None:
    gate = threading.Event()

    def fail() -> None:
        gate.wait(LONG_S)
        raise ZeroDivisionError

    worker = Worker("test-worker")
    worker.acquire()
    with pytest.raises(TimeoutError):
        await worker.run(fail, 0.01)
    gate.set()
    await worker.run(lambda: None, LONG_S)
    worker.release()


async def test_the_time_of_a_call_counts_from_when_it_begins() -> None:
    loop = asyncio.get_running_loop()
    turns = [threading.Event(), threading.Event()]
    worker = Worker("test-worker")
    worker.acquire()
    slow = asyncio.ensure_future(worker.run(lambda: turns[0].wait(LONG_S), LONG_S))
    quick = asyncio.ensure_future(worker.run(lambda: turns[1].wait(LONG_S), 0.2))
    # Longer than the second may take, but it is still in line.
    over = loop.create_future()
    loop.call_later(0.3, over.set_result, None)
    await over
    assert not quick.done()
    turns[0].set()
    await slow
    turns[1].set()
    assert await quick
    worker.release()


async def test_nobody_waits_for_ever_behind_a_call_that_hangs() -> None:
    hung = threading.Event()
    worker = Worker("test-worker")
    worker.acquire()
    first = asyncio.ensure_future(worker.run(lambda: hung.wait(LONG_S), 0.01))
    second = asyncio.ensure_future(worker.run(lambda: None, 0.01))
    for waiting in (first, second):
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(waiting, LONG_S / 2)
    # What was given up holds up no later caller's patience either.
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(worker.run(lambda: None, 0.01), LONG_S / 2)
    hung.set()
    await worker.run(lambda: None, LONG_S)
    worker.release()


async def test_a_thread_that_hangs_is_left_behind_with_all_that_waits_on_it() -> None:
    hung = threading.Event()
    ended: list[threading.Thread] = []
    worker = Worker("test-worker", lambda: ended.append(threading.current_thread()))
    worker.acquire()
    first = await worker.run(threading.current_thread, LONG_S)
    hanging = asyncio.ensure_future(worker.run(lambda: hung.wait(LONG_S), 0.01))
    waiting = asyncio.ensure_future(worker.run(threading.current_thread, LONG_S))
    with pytest.raises(TimeoutError):
        await hanging
    worker.leave_behind()
    second = await waiting
    assert second is not first
    worker.release()
    await worker.ended(LONG_S)
    assert ended == [second]
    hung.set()
    await asyncio.to_thread(first.join, LONG_S)
    assert ended == [second]
