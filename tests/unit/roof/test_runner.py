"""One loop on Qt, and nothing that goes wrong there is lost."""

import asyncio
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication

from desktop_app import logs, runner, workers
from desktop_app.errors import AppError
from desktop_app.runner import Tasks, Turns, faults_told, log_qt_messages, require_display, run
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


async def test_what_has_its_turn_waits_for_everything_before_it() -> None:
    said: list[str] = []
    may_end = asyncio.Event()

    async def hold(name: str) -> None:
        said.append(f"{name} begins")
        try:
            await asyncio.Event().wait()
        finally:
            await may_end.wait()  # a device takes its time
            said.append(f"{name} ends")

    async def tell(name: str) -> None:
        said.append(name)

    turns = Turns(Tasks(lambda _: None))
    assert not turns.busy
    turns.begin(lambda: hold("first"))
    await asyncio.sleep(0)
    turns.begin(lambda: hold("second"))  # broken off before its turn comes
    third = turns.begin(lambda: tell("third"))
    await asyncio.sleep(0)
    assert said == ["first begins"]
    assert turns.wanted
    may_end.set()
    async with asyncio.timeout(5):
        await third
    assert said == ["first begins", "first ends", "third"]
    assert not turns.wanted


async def test_what_was_broken_off_is_waited_for_before_it_counts_as_over() -> None:
    may_end, ended = asyncio.Event(), []

    async def hold() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await may_end.wait()
            ended.append(True)

    turns = Turns(Tasks(lambda _: None))
    turns.begin(hold)
    await asyncio.sleep(0)
    turns.stop()
    assert turns.busy
    assert not turns.wanted
    may_end.set()
    async with asyncio.timeout(5):
        await turns.stopped()
    assert ended == [True]
    await asyncio.sleep(0)
    assert not turns.busy


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
    caplog.set_level(logging.DEBUG, "desktop_app")
    before = qInstallMessageHandler(None)
    try:
        log_qt_messages()
        qWarning("the platform is odd")
    finally:
        qInstallMessageHandler(before)
    assert [(one.name, one.levelno) for one in caplog.records] == [
        ("desktop_app.runner.qt", logging.INFO)
    ]


def test_what_qt_says_reaches_the_log_file(qapp: QCoreApplication, tmp_path: Path) -> None:
    before = qInstallMessageHandler(None)
    ring = logs.configure("info", tmp_path, stderr=False)
    try:
        log_qt_messages()
        qWarning("the platform is odd")
    finally:
        qInstallMessageHandler(before)
        ring.close()
        logging.getLogger("desktop_app").setLevel(logging.NOTSET)
    assert "the platform is odd" in (tmp_path / logs.FILE_NAME).read_text("utf-8")


def test_when_qt_gives_up_a_sentence_and_an_exit_code_come_instead_of_an_abort() -> None:
    code = (
        "from desktop_app import logs, runner; logs.configure('info', None, False);"
        "runner.new_application()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "no-such-platform"},
        capture_output=True,
        text=True,
        timeout=15.0,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stderr == f"earshot: {runner.QT_FAILED.sentence}\n"


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(runner, "X_SOCKETS", str(tmp_path))
    monkeypatch.setattr(runner, "X_PORT", 1)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def refused() -> bool:
    try:
        require_display()
    except AppError as error:
        return error.notice == runner.NO_DISPLAY
    return False


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize(
    ("name", "seen", "file"),
    [
        ("DISPLAY", ":7", "X7"),
        ("DISPLAY", "unix:7.0", "X7"),
        ("WAYLAND_DISPLAY", "wayland-7", "wayland-7"),
    ],
)
def test_a_display_that_is_named_has_to_be_there(
    name: str, seen: str, file: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert refused()
    monkeypatch.setenv(name, seen)
    assert refused()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / file))
        server.listen()
        require_display()
        other = "wayland" if name == "DISPLAY" else "xcb"
        monkeypatch.setenv("QT_QPA_PLATFORM", other)
        assert refused()
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    assert refused()  # what a crashed server leaves behind


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("QT_QPA_PLATFORM", "offscreen"),
        ("QT_QPA_PLATFORM", "xcb;vnc:size=9x9"),
        ("WAYLAND_SOCKET", "7"),
        ("DISPLAY", "elsewhere.test:0"),
    ],
)
def test_what_cannot_be_told_is_left_to_qt(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    require_display()


@pytest.mark.usefixtures("no_display")
def test_other_systems_always_have_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    require_display()


def test_no_thread_of_the_runner_stays(qapp: QApplication) -> None:
    async def program(quit_asked: asyncio.Event) -> int:
        await asyncio.to_thread(lambda: None)
        return 0

    run(qapp, program)
    assert not [one for one in threading.enumerate() if one.name.startswith("earshot-worker")]


def test_quitting_waits_for_no_name_that_is_never_found(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "GRACE_S", 0.01)
    found = threading.Event()

    async def program(quit_asked: asyncio.Event) -> int:
        looking = asyncio.ensure_future(asyncio.to_thread(found.wait, 15.0))
        await asyncio.sleep(0)
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)
        return 5

    assert run(qapp, program) == 5
    assert not found.is_set()
    found.set()
