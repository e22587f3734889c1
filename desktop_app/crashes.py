"""Where a crash leaves its trace: the stacks of all threads, which hold no word and no secret.

Python's own fault handler writes them when the process dies of a signal; what a slot or a task
raises goes to the log. The next start finds what the last one left.
"""

from __future__ import annotations

import contextlib
import faulthandler
import platform
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app import __version__
from desktop_app.errors import Notice, Severity
from desktop_app.logs import redact
from desktop_app.wording import tr

FILE_NAME: Final = "crash.log"
LAST_NAME: Final = "last-crash.log"
_PATH: Final = re.compile(r'(?<=file ")[^\n]*(?=")', re.IGNORECASE)
"""As Python's fault handler writes them; a name may hold a quote itself."""
_LIBRARY: Final = re.compile(
    r".*[/\\]((?:desktop_app|(?:site|dist)-packages|python3[.\d]*t?(?:-\d+)?)[/\\].*)",
    re.IGNORECASE,
)
_ABSOLUTE: Final = re.compile(r"(?:[A-Za-z]:)?[/\\].*[/\\]")
_LONGEST_REPORT: Final = 6000
"""Characters: the thread that died comes first."""


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
            # Whoever comes here has not crashed. On Windows the handler also writes of what a
            # library raises and catches itself.
            with contextlib.suppress(OSError):
                file.truncate(0)
            if before:
                with contextlib.suppress(RuntimeError, ValueError, OSError):
                    faulthandler.enable()  # a windowed program has no stream for it


def notice_of(trace: Path | None) -> Notice | None:
    """Offer a report of an earlier crash, to be looked at; nobody but the user sends it anywhere.

    Args:
        trace: What `traced` found.
    """
    if trace is None:
        return None
    try:
        stacks = trace.read_text("utf-8", errors="replace")
    except OSError:
        return None
    stacks = _PATH.sub(lambda path: _told_of(path[0]), stacks)
    about = f"Earshot {__version__}, {platform.system()} {platform.release()}"
    return Notice(
        title=tr("Earshot ended unexpectedly last time"),
        body=tr(
            "“Details” shows a report of it, without words, keys or sound. It is sent nowhere."
        ),
        severity=Severity.WARNING,
        details=redact(f"{about}\n{stacks}")[:_LONGEST_REPORT],
    )


def _told_of(path: str) -> str:
    """Leave out of a path what tells of this computer: all before our own or a library's name."""
    library = _LIBRARY.fullmatch(path)
    return library[1] if library else _ABSOLUTE.sub("", path)


def _take(folder: Path) -> Path | None:
    """Put an earlier trace aside, so that it is told once."""
    trace = folder / FILE_NAME
    # An empty one is that of a run that ended well, or of one that still runs.
    if not trace.exists() or trace.stat().st_size == 0:
        return None
    return trace.replace(folder / LAST_NAME)
