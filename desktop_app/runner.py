"""One Qt application, one asyncio loop on it, one coroutine that is the program."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import socket
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QSocketNotifier,
    QtMsgType,
    qInstallMessageHandler,
)
from qasync import QEventLoop

log = logging.getLogger(__name__)

WORKERS = 4
"""Threads for calls that block, such as looking up a name."""


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


def log_qt_messages() -> None:
    """Send what Qt says to the log, where it can be found, instead of to the terminal."""
    qt_log = logging.getLogger("qt")
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.INFO,  # mostly about the platform, seldom about us
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def log_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        qt_log.log(levels[kind], "%s", message)

    qInstallMessageHandler(log_message)


def run(
    application: QCoreApplication, program: Callable[[asyncio.Event], Coroutine[None, None, int]]
) -> int:
    """Run ``program`` to its end and return its exit code.

    ``program`` receives an event that is set when the system asks to quit (SIGINT, SIGTERM).
    """
    # qasync's own default executor would start ten QThreads.
    with ThreadPoolExecutor(WORKERS, "earshot-worker") as workers:

        def new_loop() -> asyncio.AbstractEventLoop:
            loop: asyncio.AbstractEventLoop = QEventLoop(application)
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
