"""The claim to be the one instance: a lock on a file, which the system lifts when its owner ends.

Sockets cannot decide a race: of two that find a dead one, each could remove what the other has just
put in its place. A lock has one owner at any moment, whatever crashed before.
"""

from __future__ import annotations

import os
import sys

from desktop_app.control.address import Address
from desktop_app.errors import NoPlaceError, Notice, Severity
from desktop_app.wording import tr

if sys.platform == "win32":
    import msvcrt

    _UNLOCKABLE = (PermissionError,)

    def _lock(file: int, *, alone: bool) -> None:  # noqa: ARG001  there is one kind
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    _UNLOCKABLE = (BlockingIOError,)

    def _lock(file: int, *, alone: bool) -> None:
        fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)


class Claim:
    """Held until it is released or the process ends.

    Args:
        address: What is claimed.
        file: Descriptor of the locked file.
    """

    def __init__(self, address: Address, file: int) -> None:
        self.address = address
        self._file: int | None = file

    def release(self) -> None:
        """Let another be the one. Calling it twice is harmless."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def take(address: Address) -> Claim | None:
    """Claim to be the one instance; ``None`` if another is, or just looks whether one is.

    The file stays for good: removed, two processes could each lock one of that name.

    Raises:
        NoPlaceError: The folder does not take a file, or its disk knows no locks.
    """
    try:
        address.lock.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = os.open(address.lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise NoPlaceError(_no_lock()) from error
    try:
        _lock(file, alone=True)
    except _UNLOCKABLE:
        os.close(file)
        return None
    except OSError as error:
        os.close(file)
        raise NoPlaceError(_no_lock()) from error
    try:
        return Claim(address.draw(), file)
    except OSError as error:
        os.close(file)
        raise NoPlaceError(_no_lock()) from error


def is_taken(address: Address) -> bool:
    """Tell whether there is an instance, be it one that starts, ends or hangs."""
    try:
        file = os.open(address.lock, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(file, alone=False)
    except _UNLOCKABLE:
        return True
    except OSError:
        return False
    finally:
        os.close(file)
    return False


def _no_lock() -> Notice:
    return Notice(
        title=tr("Other programs cannot reach Earshot"),
        body=tr(
            "The folder for its socket takes no file; perhaps its disk is full. All else works;"
            " only commands such as “earshot talk press” do not."
        ),
        severity=Severity.WARNING,
    )
