"""When a window stands on the screen, seen in the display's own memory.

The X server keeps its picture in a mapped file. Before a window is painted its place is black, as
the empty desktop is; so a window stands when half of the points that it will light are lit.
"""

import asyncio
import mmap
import threading
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_POLL_S = 0.002
_STEP = 24
"""Every so many pixels one is looked at, both ways."""
_STILL_S = 0.4
"""So long without news: what is lit is what the window lights."""
_DEADLINE_S = 15.0


class Screen:
    """The picture of a virtual desktop.

    Args:
        path: the file that Xvfb keeps it in, in the format of xwd.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = np.frombuffer(self._memory, ">u4", 25)
        start = int(header[0]) + 12 * int(header[19])
        height, row = int(header[5]), int(header[12])
        rows = np.frombuffer(self._memory, "<u4", height * row // 4, start)
        self._points: NDArray[np.uint32] = rows.reshape(height, row // 4)[::_STEP, ::_STEP]
        self._empty = self.lit()

    def lit(self) -> int:
        """Count the points that are not black."""
        return int(np.count_nonzero(self._points & 0xFFFFFF))

    async def watch(self) -> "Watch":
        """Begin to watch, once the window before is gone."""
        end_s = time.monotonic() + _DEADLINE_S
        while self.lit() > self._empty:
            if time.monotonic() > end_s:
                raise SystemExit("the window before does not go")
            await asyncio.sleep(_POLL_S)
        return Watch(self)


class Watch:
    """Waits, in a thread, for a window; begins at once."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._seen: list[tuple[int, int]] = [(time.monotonic_ns(), screen.lit())]
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    async def painted_ns(self) -> int:
        """Wait until the window stands, and give the time when it did."""
        try:
            await asyncio.to_thread(self._thread.join, _DEADLINE_S)
        finally:
            self._ended.set()
        before, after = self._seen[0][1], self._seen[-1][1]
        if after < before + 50:
            raise SystemExit("no window came")
        return next(at for at, lit in self._seen if lit - before >= (after - before) / 2)

    def _run(self) -> None:
        before = self._seen[0][1]
        end_ns = time.monotonic_ns() + int(_DEADLINE_S * 1e9)
        while not self._ended.wait(_POLL_S) and (now := time.monotonic_ns()) < end_ns:
            lit = self._screen.lit()
            if lit != self._seen[-1][1]:
                self._seen.append((now, lit))
            elif lit >= before + 50 and now - self._seen[-1][0] > _STILL_S * 1e9:
                return
