"""One thread for calls that block: they run one after another, and nobody waits for ever.

The thread exists only between `acquire` and the last `release`, so that a program at rest has none.
Every call of one lease runs on the same thread, which some systems' sound interfaces insist on; but
for a thread that hangs: it can be left behind.
"""

from __future__ import annotations

import asyncio
import enum
import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import Generic, TypeAlias, TypeVar

T = TypeVar("T")
_Job: TypeAlias = Callable[[], None]


class _End(enum.Enum):
    RELEASED = enum.auto()
    LEFT_BEHIND = enum.auto()


class Worker:
    """Runs blocking calls away from the event loop, which alone may use this object.

    The thread is a daemon: a driver that never returns must not keep the program from ending.

    Args:
        name: Of the thread.
        on_end: Run on the thread as its last act.
    """

    def __init__(self, name: str, on_end: Callable[[], None] = lambda: None) -> None:
        self._name = name
        self._on_end = on_end
        self._leases = 0
        self._allowed_s = 0.0
        self._jobs: queue.SimpleQueue[_Job | _End] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def acquire(self) -> None:
        """Keep the thread until `release` was called as often as this."""
        self._leases += 1
        if self._leases > 1:
            return
        self._begin(after=self._thread)

    def release(self) -> None:
        """Give back one lease; with the last the thread ends when its work is done."""
        self._leases -= 1
        if not self._leases:
            self._jobs.put(_End.RELEASED)

    def leave_behind(self) -> None:
        """Go on with another thread: the present one hangs in a call, which nobody waits for.

        What waits behind that call is run by the other one. If the call returns after all, its
        thread ends without a last act.
        """
        left = self._jobs
        self._begin(after=None)
        while True:
            try:
                self._jobs.put(left.get_nowait())
            except queue.Empty:
                break
        left.put(_End.LEFT_BEHIND)

    def _begin(self, after: threading.Thread | None) -> None:
        self._jobs = queue.SimpleQueue()
        self._thread = threading.Thread(
            target=self._work, args=(self._jobs, after), name=self._name, daemon=True
        )
        self._thread.start()

    async def ended(self, timeout_s: float) -> None:
        """Wait until the thread has ended, if nobody keeps it; for one that hangs, only so long."""
        if self._thread is not None and not self._leases:
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(None, self._thread.join, timeout_s)

    async def run(
        self,
        job: Callable[[], T],
        timeout_s: float,
        undo: Callable[[T], None] = lambda _: None,
    ) -> T:
        """Run a call on the thread and wait for what it returns.

        Args:
            job: The call. Once begun it runs to its end even if nobody waits any more.
            timeout_s: How long to wait once it has begun. Until then it waits as long as the calls
                before it are allowed to take, so that a slow device does not make another look so.
            undo: Is given the result, on the thread, when nobody waits for it any more.

        Raises:
            TimeoutError: It took too long.
        """
        loop = asyncio.get_running_loop()
        before_s = self._allowed_s
        self._allowed_s += timeout_s
        try:
            async with asyncio.timeout(before_s + timeout_s) as limit:
                call = _Call(job, undo, loop, lambda: limit.reschedule(loop.time() + timeout_s))
                self._jobs.put(call.work)
                try:
                    return await call.future
                except BaseException:
                    if call.abandon():
                        self._jobs.put(call.take_back)
                    raise
        finally:
            self._allowed_s -= timeout_s

    def _work(
        self, jobs: queue.SimpleQueue[_Job | _End], previous: threading.Thread | None
    ) -> None:
        if previous is not None:
            previous.join()
        while not isinstance(job := jobs.get(), _End):
            job()
        if job is _End.RELEASED:
            self._on_end()


class _Call(Generic[T]):
    """One call on its way to the thread and back; the lock decides whose the result is."""

    def __init__(
        self,
        job: Callable[[], T],
        undo: Callable[[T], None],
        loop: asyncio.AbstractEventLoop,
        on_begun: Callable[[], None],
    ) -> None:
        self.future: asyncio.Future[T] = loop.create_future()
        self._job = job
        self._undo = undo
        self._loop = loop
        self._on_begun = on_begun
        self._lock = threading.Lock()
        self._abandoned = False
        self._result: tuple[T] | None = None

    def work(self) -> None:
        """Run the call and hand its result over; on the thread."""
        if not self._wanted():
            return
        self._post(self._begin)
        try:
            result = self._job()
        except BaseException as error:  # noqa: BLE001 - it belongs to whoever waits
            self._post(partial(self._fail, error))
            return
        with self._lock:
            self._result = (result,)
            unwanted = self._abandoned
        if unwanted or not self._post(self._succeed):
            self._undo(result)

    def abandon(self) -> bool:
        """Say that nobody waits any more; true if `take_back` must then run on the thread."""
        with self._lock:
            self._abandoned = True
            return self._result is not None

    def take_back(self) -> None:
        """Undo a result that came too late to be undone at once; on the thread."""
        if self._result is not None:
            self._undo(self._result[0])

    def _wanted(self) -> bool:
        with self._lock:
            return not self._abandoned

    def _begin(self) -> None:
        if not self.future.done():
            self._on_begun()

    def _succeed(self) -> None:
        if self._result is not None and not self.future.done():
            self.future.set_result(self._result[0])

    def _fail(self, error: BaseException) -> None:
        if not self.future.done():
            self.future.set_exception(error)

    def _post(self, callback: Callable[[], None]) -> bool:
        try:
            self._loop.call_soon_threadsafe(callback)
        except RuntimeError:  # the loop is closed: nobody waits
            return False
        return True
