"""A line through a named pipe of Windows, and the one that comes back, with a deadline."""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Callable
from typing import Final, Protocol

BUSY: Final = errno.EINVAL
"""Everybody who serves it is in a talk; the next is let in soon. The C library, through which files
are opened, has no number of its own for ``ERROR_PIPE_BUSY``, and says this of a good name."""
_AGAIN_S: Final = 0.02
_PART: Final = 65_536


class Pipe(Protocol):
    """An open pipe."""

    def write(self, data: bytes, /) -> object:
        """Send."""

    def read(self, size: int, /) -> bytes:
        """Wait for bytes; none at the end."""

    def close(self) -> None:
        """Hang up."""


def open_pipe(place: str) -> Pipe:
    """Open a pipe by its name."""
    return open(place, "r+b", buffering=0)  # noqa: PTH123  no file's path; closed below


def exchange(
    place: str,
    line: bytes,
    answer_s: float,
    longest: int,
    opened: Callable[[str], Pipe] = open_pipe,
) -> bytes:
    """Send a line and give what comes back, to the end of its line.

    Reading from a pipe cannot be given up, so a thread does it, which may be left behind.

    Raises:
        TimeoutError: It took too long.
        OSError: Nobody is there.
    """
    until_s = time.monotonic() + answer_s
    while True:
        got: list[bytes | OSError] = []
        thread = threading.Thread(
            target=_exchange, args=(opened, place, line, longest, got), daemon=True
        )
        thread.start()
        thread.join(max(until_s - time.monotonic(), 0.0))
        if not got:
            raise TimeoutError
        if isinstance(got[0], bytes):
            return got[0]
        if got[0].errno != BUSY:
            raise got[0]
        if time.monotonic() >= until_s:
            raise TimeoutError
        threading.Event().wait(_AGAIN_S)


def _exchange(
    opened: Callable[[str], Pipe], place: str, line: bytes, longest: int, got: list[bytes | OSError]
) -> None:
    try:
        pipe = opened(place)
        try:
            pipe.write(line)
            back = bytearray()
            while not back.endswith(b"\n") and len(back) <= longest and (part := pipe.read(_PART)):
                back += part
            got.append(bytes(back))
        finally:
            pipe.close()
    except OSError as error:
        got.append(error)
