"""Threads for calls that block, such as looking up a name; quitting waits for none that hangs.

The executors of the standard library join their threads when the program ends, and a resolver may
take minutes to give up. These threads are daemons: one that hangs is left behind.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from queue import Empty, SimpleQueue
from typing import ParamSpec, TypeAlias, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")
_Job: TypeAlias = Callable[[], None]

GRACE_S = 0.5
"""How long `Workers.shutdown` waits for the calls that are being made."""


class Workers(Executor):
    """A few threads, started when they are needed.

    Args:
        most: So many calls at a time; further ones wait for their turn.
        name: Of the threads.
    """

    def __init__(self, most: int, name: str) -> None:
        self._most = most
        self._name = name
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._idle = 0
        self._closed = False

    def submit(self, call: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        """Make a call in one of the threads.

        Raises:
            RuntimeError: After `shutdown`.
        """
        future: Future[_T] = Future()

        def job() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = call(*args, **kwargs)
            except BaseException as error:  # noqa: BLE001  it is raised where it is awaited
                future.set_exception(error)
            else:
                future.set_result(result)

        with self._lock:
            if self._closed:
                raise RuntimeError("no calls after shutdown")
            self._jobs.put(job)
            if self._idle:
                self._idle -= 1  # promised to this call
            elif len(self._threads) < self._most:
                thread = threading.Thread(
                    target=self._work, name=f"{self._name}-{len(self._threads)}", daemon=True
                )
                self._threads.append(thread)
                thread.start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the threads. Calling it twice is harmless.

        Args:
            wait: Whether to wait for the calls that are being made, `GRACE_S` and no longer.
            cancel_futures: Ignored: a call whose turn has not come is never made.
        """
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._forget_jobs()
            for _ in self._threads:
                self._jobs.put(None)
        until = time.monotonic() + GRACE_S
        for thread in self._threads if wait else ():
            thread.join(max(until - time.monotonic(), 0.0))

    def _forget_jobs(self) -> None:
        while True:
            try:
                self._jobs.get_nowait()
            except Empty:
                return

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            del job  # and with it what was given to the call
            with self._lock:
                self._idle += 1
