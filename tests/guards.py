"""What makes the suite loud: finders of everything that a test may not leave behind or reach for.

Plain functions and small classes; `tests/conftest.py` hangs them on pytest's hooks and fixtures.
"""

import asyncio
import faulthandler
import gc
import ipaddress
import logging
import re
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

GRACE_S = 1.0
"""How long a task or thread that was told to end may take to do so before it counts as leaked."""


class LogGuard(logging.Handler):
    """Collects log records at WARNING and above, and knows which of them a test announced."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.announced: list[tuple[str | None, int, re.Pattern[str]]] = []
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def expect(
        self, pattern: str, *, level: int = logging.WARNING, logger: str | None = None
    ) -> None:
        """Announce at least one record of this level whose message matches the pattern.

        Args:
            pattern: a regular expression, searched for in the formatted message.
            level: the exact level of the record.
            logger: the name of the logger, or None for any.
        """
        self.announced.append((logger, level, re.compile(pattern)))

    def complaints(self) -> list[str]:
        """Name every unannounced record and every announced one that never came."""
        unseen = set(range(len(self.announced)))
        complaints = []
        for record in self.records:
            matches = {
                index
                for index, (logger, level, pattern) in enumerate(self.announced)
                if logger in (None, record.name)
                and level == record.levelno
                and pattern.search(record.getMessage())
            }
            unseen -= matches
            if not matches:
                complaints.append(
                    f"unexpected log record: {logging.Formatter(LINE).format(record)}"
                )
        complaints += [f"log record never came: {self.announced[index]}" for index in unseen]
        return complaints


LINE = "%(levelname)s %(name)s: %(message)s (%(filename)s:%(lineno)d)"


@contextmanager
def watching_logs() -> Iterator[LogGuard]:
    """Watch the root logger while the block runs."""
    guard = LogGuard()
    root = logging.getLogger()
    root.addHandler(guard)
    try:
        yield guard
    finally:
        root.removeHandler(guard)


def _is_loopback(host: object) -> bool:
    if host is None or host in ("", "localhost", b"localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    except ValueError:
        return False


class NetworkGuard:
    """Refuses every address but loopback, for Python's sockets in this process.

    Names under `.invalid` fail as the resolver would fail them (RFC 6761), without asking anyone.
    An audit hook cannot be taken out again, so one guard serves the whole run.
    """

    def __init__(self) -> None:
        self.refused: list[str] = []

    def install(self) -> None:
        """Begin to guard, for the rest of the process."""
        sys.addaudithook(self._on_audit)

    def _on_audit(self, event: str, args: tuple[object, ...]) -> None:
        if event in ("socket.connect", "socket.sendto"):
            peer, address = args[0], args[1]
            if not isinstance(peer, socket.socket):
                return
            if peer.family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple):
                self._check(address[0])
        elif event == "socket.getaddrinfo":
            host = args[0].decode("ascii", "replace") if isinstance(args[0], bytes) else args[0]
            if isinstance(host, str) and host.rstrip(".").endswith(".invalid"):
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            self._check(host)

    def _check(self, host: object) -> None:
        if not _is_loopback(host):
            self.refused.append(str(host))
            raise AssertionError(f"a test reached for {host!r}; only loopback is allowed")


async def leaked_tasks() -> list[str]:
    """Name the tasks of this loop that outlive the test, after a moment's grace."""
    for _ in range(20):
        others = asyncio.all_tasks() - {asyncio.current_task()}
        if not others:
            return []
        await asyncio.sleep(0)
    _, pending = await asyncio.wait(others, timeout=GRACE_S)
    return [repr(task) for task in pending]


def leaked_threads(before: set[threading.Thread]) -> list[str]:
    """Name the threads that were started since and still run, after a moment's grace.

    Threads that foreign libraries brought along for a callback (`threading._DummyThread`) are
    theirs to end, those of a loop's default executor end with the test's loop.
    """
    leaked = []
    for thread in set(threading.enumerate()) - before:
        if isinstance(thread, threading._DummyThread) or thread.name.startswith("asyncio_"):
            continue
        thread.join(GRACE_S)
        if thread.is_alive():
            leaked.append(repr(thread))
    return leaked


def _flush_deletions() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def parentless_widgets() -> dict[int, str]:
    """Give the windows and other widgets without a parent: their address and how to name them."""
    if "PySide6.QtWidgets" not in sys.modules:
        return {}
    import shiboken6
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return {}
    return {
        shiboken6.getCppPointer(widget)[0]: repr(widget)
        for widget in QApplication.topLevelWidgets()
        if widget.parent() is None and widget.metaObject().className() != "QTipLabel"
    }


def leaked_widgets(before: dict[int, str]) -> list[str]:
    """Name the parentless widgets that a test made and that still exist."""
    if not parentless_widgets().keys() - before.keys():
        return []
    gc.collect()  # a widget in a reference cycle that nobody holds is no leak
    _flush_deletions()
    after = parentless_widgets()
    return [after[address] for address in after.keys() - before.keys()]


def running_timers() -> list[str]:
    """Name the QTimers made from Python that still run."""
    if "PySide6.QtCore" not in sys.modules:
        return []
    import shiboken6
    from PySide6.QtCore import QTimer

    def running() -> list[str]:
        return [
            f"{timer!r} every {timer.interval()} ms, parent {timer.parent()!r}"
            for timer in gc.get_objects()
            # `isinstance` would ask the object, and a weak proxy may have outlived its own.
            if issubclass(type(timer), QTimer) and shiboken6.isValid(timer) and timer.isActive()
        ]

    if not running():
        return []
    gc.collect()
    _flush_deletions()
    return running()


def set_aside_what_is_there() -> None:
    """Keep what is there already out of every later search for what a test left.

    Thousands of tests, their modules and what those loaded are half a million objects; to walk
    through all of them twice a test would take longer than the test.
    """
    gc.collect()
    gc.freeze()


@contextmanager
def deadline(seconds: float, what: str) -> Iterator[None]:
    """Fail the block with the stacks of all threads when it takes longer than this.

    The failure is none that `except Exception` could swallow. Where the system has no alarm signal
    (Windows) the suite's faulthandler timeout remains.
    """
    if not hasattr(signal, "SIGALRM"):  # pragma: no cover
        yield
        return

    def on_alarm(_signal: int, _frame: FrameType | None) -> None:
        faulthandler.dump_traceback(all_threads=True)
        pytest.fail(f"{what} took longer than its deadline of {seconds:g} s")

    previous = signal.signal(signal.SIGALRM, on_alarm)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
