"""One Qt application, one asyncio loop on it, one coroutine that is the program."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import re
import signal
import socket
import sys
import time
from collections.abc import Callable, Collection, Coroutine, Iterator
from types import TracebackType
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QSocketNotifier,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from desktop_app import APP_ID, failing
from desktop_app.errors import Action, AppError, Notice
from desktop_app.loop import Loop
from desktop_app.wording import tr
from desktop_app.workers import Workers

log = logging.getLogger(__name__)

WORKERS = 4
"""Threads for calls that block, such as looking up a name."""


class WallClock:
    """The computer's clocks."""

    def monotonic(self) -> float:
        """Seconds that never jump."""
        return time.monotonic()

    def wall(self) -> float:
        """Seconds since 1970."""
        return time.time()


class Tasks:
    """The one place where background work starts; a fault in it is logged and told.

    Args:
        on_fault: Called on the loop with the exception, which is a fault of this program.
    """

    def __init__(self, on_fault: Callable[[BaseException], None]) -> None:
        self._on_fault = on_fault
        self._running: set[asyncio.Task[None]] = set()

    def spawn(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        """Start ``work``; it is cancelled when the program ends."""
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (fault := task.exception()) is not None:
            log.error("background work failed", exc_info=fault)
            self._on_fault(fault)

    async def cancel(self) -> None:
        """Cancel what runs and wait for it."""
        running = list(self._running)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


class Turns:
    """Work of which one piece is done at a time, as whatever has a device to itself must be.

    Args:
        tasks: Runs it.
    """

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._newest: asyncio.Task[None] | None = None
        self._all: set[asyncio.Task[None]] = set()

    @property
    def wanted(self) -> bool:
        """Something runs, or waits for its turn, and was not broken off."""
        return self._newest is not None and not self._newest.done()

    @property
    def busy(self) -> bool:
        """Something runs still, be it on its way out."""
        return bool(self._all)

    def begin(self, work: Callable[[], Coroutine[None, None, None]]) -> asyncio.Task[None]:
        """Break off what runs, and do this once all of that is over."""
        self.stop()
        # All of them: one that was broken off before its turn came waited for none of the others.
        task = self._newest = self._tasks.spawn(_after(frozenset(self._all), work))
        self._all.add(task)
        task.add_done_callback(self._all.discard)
        return task

    def stop(self) -> None:
        """Break off what runs."""
        if self._newest is not None:
            self._newest.cancel()
            self._newest = None

    async def stopped(self) -> None:
        """Break off what runs, and wait until it is over."""
        self.stop()
        if self._all:
            await asyncio.wait(frozenset(self._all))


async def _after(
    earlier: Collection[asyncio.Task[None]], work: Callable[[], Coroutine[None, None, None]]
) -> None:
    if earlier:
        await asyncio.wait(earlier)
    await work()


def require_display() -> None:
    """Say in a sentence what Qt would say by aborting.

    Raises:
        AppError: No display can be seen, or the ones that are named are not there.
    """
    if sys.platform == "linux" and not _display_answers():
        raise AppError(NO_DISPLAY)


def _display_answers() -> bool:
    """Knock at the displays of the environment; what cannot be told is left to Qt."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    platforms = {name.partition(":")[0].partition("-")[0] for name in platform.split(";")}
    if not platforms <= {"", "xcb", "wayland"} or os.environ.get("WAYLAND_SOCKET"):
        return True
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY", ""), os.environ.get("DISPLAY", "")
    if wayland and platforms != {"xcb"}:
        place = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), wayland)  # noqa: PTH118  text
        if _answers(socket.AF_UNIX, place):
            return True
    return bool(x11) and platforms != {"wayland"} and _x_server_answers(x11)


def _x_server_answers(display: str) -> bool:
    """Knock at an X server (X(7), "Display names"); another computer's is taken on trust."""
    local = re.fullmatch(r"(?:unix)?:(\d{1,5})(?:\.\d+)?", display)
    if local is None:
        return True
    number = int(local[1])
    place = f"{X_SOCKETS}/X{number}"
    return (
        _answers(socket.AF_UNIX, place)
        or _answers(socket.AF_UNIX, f"\0{place}")
        or _answers(socket.AF_INET, ("127.0.0.1", min(X_PORT + number, 65_535)))
    )


def _answers(family: socket.AddressFamily, place: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as knocking:
        knocking.settimeout(1.0)
        try:
            knocking.connect(place)
        except (OSError, ValueError):
            return False
    return True


def new_application() -> QApplication:
    """Make the Qt application and name it; what Qt says goes to the log."""
    QApplication.setApplicationName("earshot")
    QApplication.setApplicationDisplayName("Earshot")
    QApplication.setDesktopFileName(APP_ID)
    log_qt_messages()
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    return application


@contextlib.contextmanager
def faults_told(on_fault: Callable[[BaseException], None]) -> Iterator[None]:
    """Log and tell what slots and the loop's callbacks raise, which nobody awaits."""
    loop = asyncio.get_running_loop()

    def on_callback_fault(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        fault = context.get("exception")
        log.error("%s", context.get("message") or "a callback failed", exc_info=fault)
        if fault is not None:
            on_fault(fault)

    def on_slot_fault(
        _kind: type[BaseException], fault: BaseException, _traceback: TracebackType | None
    ) -> None:
        log.error("a slot failed", exc_info=fault)
        on_fault(fault)

    before, sys.excepthook = sys.excepthook, on_slot_fault
    loop.set_exception_handler(on_callback_fault)
    try:
        yield
    finally:
        loop.set_exception_handler(None)
        sys.excepthook = before


def log_qt_messages() -> None:
    """Send what Qt says to the log, where it can be found, instead of to the terminal.

    After a fatal message Qt aborts; one sentence and an exit code come before that.
    """
    qt_log = log.getChild("qt")  # among our own, so that it is heard below a warning, too
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.INFO,  # mostly about the platform, seldom about us
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def log_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        qt_log.log(levels[kind], "%s", message)
        if kind == QtMsgType.QtFatalMsg:
            try:
                failing.fail(QT_FAILED.sentence)
            finally:
                os._exit(1)

    qInstallMessageHandler(log_message)


def run(
    application: QCoreApplication, program: Callable[[asyncio.Event], Coroutine[None, None, int]]
) -> int:
    """Run ``program`` to its end and return its exit code.

    ``program`` receives an event that is set when the system asks to quit (SIGINT, SIGTERM).
    """
    # qasync's own default executor would start ten QThreads.
    with Workers(WORKERS, "earshot-worker") as workers:

        def new_loop() -> asyncio.AbstractEventLoop:
            loop: asyncio.AbstractEventLoop = Loop(application)
            loop.set_default_executor(workers)
            return loop

        with asyncio.Runner(loop_factory=new_loop) as runner:
            return runner.run(_with_signals(program))


async def _with_signals(program: Callable[[asyncio.Event], Coroutine[None, None, int]]) -> int:
    quit_asked = asyncio.Event()
    with _signals_set(quit_asked):
        return await program(quit_asked)


@contextlib.contextmanager
def _signals_set(quit_asked: asyncio.Event) -> Iterator[None]:
    """Let signals wake the Qt loop: a byte on a socket, read by a notifier."""
    ours, wakeup = socket.socketpair()
    for end in (ours, wakeup):
        end.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: _drain(ours))
    before = signal.set_wakeup_fd(wakeup.fileno(), warn_on_full_buffer=False)
    kept = {
        number: signal.signal(number, lambda *_: quit_asked.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        notifier.deleteLater()
        ours.close()
        wakeup.close()


def _drain(end: socket.socket) -> None:
    with contextlib.suppress(BlockingIOError):
        while end.recv(64):
            pass


X_SOCKETS = "/tmp/.X11-unix"  # where every X server of this computer listens
X_PORT = 6000
NO_DISPLAY = Notice(
    title=tr("There is no display"),
    body=tr("The window needs one; “earshot demo” needs none."),
)
QT_FAILED = Notice(
    title=tr("The window system failed"),
    body=tr("The log tells more. “earshot demo” needs no display."),
)


OUR_FAULT = Notice(
    title=tr("Something in Earshot went wrong"),
    body=tr("It is a fault of the program, not yours. Your transcript is safe."),
    action=Action.OK,
    details=tr("The log tells more."),
)
