"""Where a crash leaves its trace: the stacks of all threads, which hold no word and no secret.

Python's own fault handler writes them when the process dies of a signal; what a slot or a task
raises goes to the log. The next start finds what the last one left.
"""

from __future__ import annotations

import contextlib
import faulthandler
from collections.abc import Iterator
from pathlib import Path
from typing import Final

FILE_NAME: Final = "crash.log"
LAST_NAME: Final = "last-crash.log"


@contextlib.contextmanager
def traced(folder: Path) -> Iterator[Path | None]:
    """Let a crash leave its trace in a folder.

    Args:
        folder: Of the logs. One that cannot be written costs the trace alone.

    Yields:
        The trace of an earlier crash that nobody has been told of; else ``None``.
    """
    before = faulthandler.is_enabled()
    try:
        last = _take(folder)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = (folder / FILE_NAME).open("a", encoding="utf-8")
    except OSError:
        yield None
        return
    with file:
        faulthandler.enable(file)
        try:
            yield last
        finally:
            faulthandler.disable()
            if before:
                with contextlib.suppress(RuntimeError, ValueError, OSError):
                    faulthandler.enable()  # a windowed program has no stream for it


def _take(folder: Path) -> Path | None:
    """Put an earlier trace aside, so that it is told once."""
    trace = folder / FILE_NAME
    # An empty one is that of a run that ended well, or of one that still runs.
    if not trace.exists() or trace.stat().st_size == 0:
        return None
    return trace.replace(folder / LAST_NAME)
