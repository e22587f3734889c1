"""A small file that is the old one or the new one, whatever happens while it is written."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path
from typing import Final

DISK_FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""Numbers of errors that say so."""
FORBIDDEN: Final = (errno.EACCES, errno.EPERM, errno.EROFS)
"""Numbers of errors that say so."""


def replace(path: Path, content: bytes) -> None:
    """Put a new file in place of the old one, after it has reached the disk.

    Only its owner may read it. Missing folders are made.

    Raises:
        OSError: The disk did not take it; the old file is as it was.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # for its owner alone
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    if os.name == "posix":  # the new name, too, has to survive a power cut
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            with contextlib.suppress(OSError):  # not every file system can
                os.fsync(folder)
        finally:
            os.close(folder)
