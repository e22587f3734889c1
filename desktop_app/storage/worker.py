"""One thread for calls that may hang: a keyring asks its user, and the user went for lunch.

The executors of the standard library join their threads when the program ends; a call that never
returns would keep the program from ending. This thread is a daemon and is left behind.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TypeAlias, TypeVar

_T = TypeVar("_T")
_Job: TypeAlias = Callable[[], None]


class Worker:
    """Runs blocking calls one after the other in a thread of its own, each with a deadline."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    async def run(self, call: Callable[[], _T], deadline_s: float) -> _T:
        """Run a call in the thread.

        A call whose turn does not come in time is never made; one that hangs is left to itself.

        Raises:
            TimeoutError: The deadline passed.
            Exception: Whatever the call raised.
        """
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        future: Future[_T] = Future()

        def job() -> None:
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(call())
                except BaseException as error:  # noqa: BLE001  it is raised where it is awaited
                    future.set_exception(error)

        self._jobs.put(job)
        async with asyncio.timeout(deadline_s):
            return await asyncio.wrap_future(future)

    def close(self) -> None:
        """End the thread after the call it is in. Calling it twice is harmless."""
        if self._thread is not None:
            self._thread = None
            self._jobs.put(None)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
