"""A wake-up from another thread runs on the loop's, in order, and is never a fault of its own."""

import asyncio
import threading
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop_app.devices.bell import QtBell, ring


def elsewhere(call: Callable[[], None]) -> None:
    thread = threading.Thread(target=call)
    thread.start()
    thread.join(10)


async def test_any_loop_is_woken_from_another_thread() -> None:
    loop, woken = asyncio.get_running_loop(), asyncio.Event()
    elsewhere(lambda: ring(loop, woken.set))
    async with asyncio.timeout(10):
        await woken.wait()


def test_a_closed_loop_is_no_fault(qtbot: QtBot) -> None:
    loop = asyncio.new_event_loop()
    loop.close()
    bell, run = QtBell(), list[int]()
    ring(loop, lambda: run.append(1))
    elsewhere(lambda: bell(loop, lambda: run.append(2)))
    QCoreApplication.sendPostedEvents(bell)
    assert run == []


@pytest.fixture
def loop() -> asyncio.AbstractEventLoop:
    return asyncio.new_event_loop()


def test_qts_loop_is_woken_on_its_own_thread_and_in_order(
    qtbot: QtBot, loop: asyncio.AbstractEventLoop
) -> None:
    bell, run = QtBell(), list[tuple[int, threading.Thread]]()

    def note(at: int) -> None:
        run.append((at, threading.current_thread()))

    try:
        for at in range(3):
            elsewhere(partial(bell, loop, partial(note, at)))
        assert run == []
        qtbot.waitUntil(lambda: len(run) == 3)
    finally:
        loop.close()
    assert run == [(at, threading.main_thread()) for at in range(3)]


def test_a_failing_callback_is_told_to_the_loop(
    qtbot: QtBot, loop: asyncio.AbstractEventLoop
) -> None:
    told: list[object] = []
    loop.set_exception_handler(lambda _loop, context: told.append(context["exception"]))
    bell = QtBell()

    def fail() -> None:
        raise ZeroDivisionError

    try:
        elsewhere(lambda: bell(loop, fail))
        qtbot.waitUntil(lambda: bool(told))
    finally:
        loop.close()
    assert isinstance(told[0], ZeroDivisionError)
