"""What is to run soon runs in order, in the next turn, and not at all when it was called off."""

import asyncio
import contextvars
import logging
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.runner import run
from tests.conftest import ExpectLog


def test_callbacks_run_in_the_order_of_their_calls_and_what_they_add_runs_after_them(
    qapp: QApplication,
) -> None:
    ran: list[str] = []

    async def program(quit_asked: asyncio.Event) -> int:
        loop, done = asyncio.get_running_loop(), asyncio.Event()

        def first() -> None:
            ran.append("first")
            loop.call_soon(ran.append, "added")
            loop.call_soon(done.set)

        loop.call_soon(first)
        called_off = loop.call_soon(ran.append, "called off")
        loop.call_soon(ran.append, "second")
        called_off.cancel()
        assert not ran
        async with asyncio.timeout(5.0):
            await done.wait()
        return 0

    assert run(qapp, program) == 0
    assert ran == ["first", "second", "added"]


def test_a_callback_sees_the_context_it_was_given(qapp: QApplication) -> None:
    word = contextvars.ContextVar("word", default="")
    seen: list[str] = []

    async def program(quit_asked: asyncio.Event) -> int:
        loop, done = asyncio.get_running_loop(), asyncio.Event()
        context = contextvars.copy_context()
        context.run(word.set, "given")

        def look() -> None:
            seen.append(word.get())
            done.set()

        loop.call_soon(look, context=context)
        async with asyncio.timeout(5.0):
            await done.wait()
        return 0

    run(qapp, program)
    assert seen == ["given"]


def test_a_callback_that_fails_is_logged_and_the_next_one_runs(
    qapp: QApplication, expect_log: ExpectLog
) -> None:
    expect_log("Exception in callback", level=logging.ERROR)

    async def program(quit_asked: asyncio.Event) -> int:
        loop, done = asyncio.get_running_loop(), asyncio.Event()
        loop.call_soon(lambda: 1 / 0)
        loop.call_soon(done.set)
        async with asyncio.timeout(5.0):
            await done.wait()
        return 0

    assert run(qapp, program) == 0


def test_work_that_always_has_a_next_step_does_not_keep_qt_from_its_own(
    qapp: QApplication,
) -> None:
    async def program(quit_asked: asyncio.Event) -> int:
        struck = asyncio.Event()
        QTimer.singleShot(0, struck.set)
        async with asyncio.timeout(5.0):
            while not struck.is_set():  # noqa: ASYNC110 - steps without end are the point
                await asyncio.sleep(0)
        return 4

    assert run(qapp, program) == 4


@pytest.mark.parametrize("times", [1, 2])
def test_what_was_due_when_the_loop_closed_never_runs(qapp: QApplication, times: int) -> None:
    ran: list[int] = []

    async def program(quit_asked: asyncio.Event) -> int:
        loop = asyncio.get_running_loop()

        def again() -> None:
            ran.append(1)
            loop.call_soon(again)

        for _ in range(times):
            loop.call_soon(again)
        return 0

    loops: list[asyncio.AbstractEventLoop] = []

    async def remembered(quit_asked: asyncio.Event) -> int:
        loops.append(asyncio.get_running_loop())
        return await program(quit_asked)

    run(qapp, remembered)
    after = len(ran)
    QApplication.processEvents()
    assert len(ran) == after
    with pytest.raises(RuntimeError, match="closed"):
        loops[0].call_soon(ran.append, 2)


def test_other_threads_wake_it_and_what_they_ask_runs_on_its_own_thread_in_their_order(
    qapp: QApplication,
) -> None:
    ran: list[tuple[int, threading.Thread]] = []

    async def program(quit_asked: asyncio.Event) -> int:
        loop, done = asyncio.get_running_loop(), asyncio.Event()

        def note(at: int) -> None:
            ran.append((at, threading.current_thread()))

        def ask() -> None:
            for at in range(3):
                loop.call_soon_threadsafe(note, at)
            loop.call_soon_threadsafe(note, 9).cancel()
            loop.call_soon_threadsafe(done.set)

        thread = threading.Thread(target=ask)
        thread.start()
        async with asyncio.timeout(5.0):
            await done.wait()
        thread.join(5.0)
        return 0

    run(qapp, program)
    assert ran == [(at, threading.main_thread()) for at in range(3)]


def test_what_a_wake_up_makes_due_runs_right_behind_it(qapp: QApplication) -> None:
    ran: list[str] = []

    async def program(quit_asked: asyncio.Event) -> int:
        loop, done = asyncio.get_running_loop(), asyncio.Event()

        def wake() -> None:
            ran.append("woken")
            loop.call_soon(ran.append, "due")
            loop.call_soon(done.set)

        QTimer.singleShot(0, lambda: ran.append("Qt"))
        loop.call_soon_threadsafe(wake)
        async with asyncio.timeout(5.0):
            await done.wait()
        return 0

    run(qapp, program)
    assert ran.index("due") == ran.index("woken") + 1


def test_a_closed_loop_is_woken_by_nobody(qapp: QApplication) -> None:
    loops: list[asyncio.AbstractEventLoop] = []

    async def program(quit_asked: asyncio.Event) -> int:
        loops.append(asyncio.get_running_loop())
        return 0

    run(qapp, program)
    with pytest.raises(RuntimeError, match="closed"):
        loops[0].call_soon_threadsafe(loops.clear)
    assert loops
