"""One loop on Qt, and nothing that goes wrong there is lost."""

import asyncio
import logging
import os
import signal
import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QtMsgType, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication

from desktop_app import runner
from desktop_app.errors import AppError
from desktop_app.runner import Tasks, faults_told, log_qt_messages, require_display, run
from tests.conftest import ExpectLog


def test_the_programs_exit_code_is_given(qapp: QApplication) -> None:
    async def program(quit_asked: asyncio.Event) -> int:
        return await asyncio.to_thread(lambda: 7)

    assert run(qapp, program) == 7


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_asks_the_program_to_quit_and_the_old_handler_returns(
    qapp: QApplication, number: signal.Signals
) -> None:
    before = signal.getsignal(number)

    async def program(quit_asked: asyncio.Event) -> int:
        os.kill(os.getpid(), number)
        async with asyncio.timeout(5.0):
            await quit_asked.wait()
        return 3

    assert run(qapp, program) == 3
    assert signal.getsignal(number) is before
    assert signal.set_wakeup_fd(-1) == -1


def test_what_the_program_raises_is_raised(qapp: QApplication) -> None:
    async def program(quit_asked: asyncio.Event) -> int:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(qapp, program)


async def test_a_fault_of_background_work_is_logged_and_told_once(expect_log: ExpectLog) -> None:
    expect_log("background work failed", level=logging.ERROR)
    faults: list[BaseException] = []
    tasks = Tasks(faults.append)

    async def fail() -> None:
        raise ZeroDivisionError

    tasks.spawn(fail())
    for _ in range(3):
        await asyncio.sleep(0)
    assert [type(fault) for fault in faults] == [ZeroDivisionError]


async def test_background_work_is_cancelled_and_awaited_at_the_end(expect_log: ExpectLog) -> None:
    expect_log("background work failed", level=logging.ERROR)
    faults: list[BaseException] = []
    ended: list[str] = []
    tasks = Tasks(faults.append)

    async def work(name: str) -> None:
        try:
            await asyncio.sleep(60.0)
        finally:
            await asyncio.sleep(0)
            ended.append(name)
            if name == "fails":
                raise ZeroDivisionError

    for name in ("one", "two", "fails"):
        tasks.spawn(work(name))
    await asyncio.sleep(0)
    await tasks.cancel()
    assert sorted(ended) == ["fails", "one", "two"]
    assert len(faults) == 1
    await tasks.cancel()


async def test_faults_of_callbacks_and_slots_are_logged_and_told(expect_log: ExpectLog) -> None:
    expect_log("Exception in callback", level=logging.ERROR)
    expect_log("a slot failed", level=logging.ERROR)
    faults: list[BaseException] = []
    before = sys.excepthook

    def fail() -> None:
        raise ZeroDivisionError

    with faults_told(faults.append):
        asyncio.get_running_loop().call_soon(fail)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        sys.excepthook(KeyError, KeyError(), None)
    assert [type(fault) for fault in faults] == [ZeroDivisionError, KeyError]
    assert sys.excepthook is before
    assert asyncio.get_running_loop().get_exception_handler() is None


async def test_trouble_of_the_loop_without_an_exception_is_logged(expect_log: ExpectLog) -> None:
    expect_log("something odd", level=logging.ERROR)
    faults: list[BaseException] = []
    with faults_told(faults.append):
        asyncio.get_running_loop().call_exception_handler({"message": "something odd"})
    assert faults == []


def test_what_qt_says_goes_to_the_log(
    qapp: QCoreApplication, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    before = qInstallMessageHandler(None)
    try:
        log_qt_messages()
        qWarning("the platform is odd")
    finally:
        qInstallMessageHandler(before)
    assert [(one.name, one.levelno) for one in caplog.records] == [("qt", logging.INFO)]
    assert QtMsgType.QtWarningMsg


@pytest.mark.parametrize("seen", runner.DISPLAYS)
def test_a_display_of_any_kind_will_do(seen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in runner.DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(AppError):
        require_display()
    monkeypatch.setenv(seen, ":0")
    require_display()
    monkeypatch.delenv(seen)
    monkeypatch.setattr(sys, "platform", "darwin")
    require_display()


def test_no_thread_of_the_runner_stays(qapp: QApplication) -> None:
    async def program(quit_asked: asyncio.Event) -> int:
        await asyncio.to_thread(lambda: None)
        return 0

    run(qapp, program)
    assert not [one for one in threading.enumerate() if one.name.startswith("earshot-worker")]
