"""How a program of which nothing came says why: on stderr, and where nobody reads that, in a box.

Double-clicked, started at login or by a menu, it has no terminal, on Windows not even a stream.
Then the system shows the sentence itself: nothing of ours may be there to do it, not even Qt.
"""

from __future__ import annotations

import os
import stat
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Final, TextIO

from desktop_app.wording import Marked, later, said

NOTICED_S: Final = 5.0
"""How long a desktop may take to show a notification."""
FAULT: Final = later("Something in Earshot went wrong. It is a fault of the program, not yours.")
FAULT_SHOWN: Final = later(
    "Something in Earshot went wrong. It is a fault of the program, not yours. Started from a"
    " terminal, it tells more."
)
"""Where the traceback is not seen."""
FOR_SCRIPTS: Final = frozenset(
    {"demo", "agent", "check", "talk", "mute", "stop", "say", "context", "end", "show", "status"}
)
"""Commands that no icon gives: whoever wrote them reads stderr, and waits for no box."""
_NAME: Final = "Earshot"


def fail(sentence: str) -> None:
    """Say why nothing comes of what was wanted, where it is seen.

    Args:
        sentence: For the user.
    """
    with suppress(OSError, ValueError, AttributeError):  # a window may have no stderr
        sys.stderr.write(f"earshot: {sentence}\n")
        sys.stderr.flush()
    show_unread(sentence)


def show_unread(sentence: str) -> None:
    """Have the system show what stands on stderr, if nobody reads that."""
    if not is_read(sys.stdin, sys.stdout, sys.stderr):
        show(sentence)


def tell_fault(error: Exception, *, shown: bool) -> None:
    """Tell of a fault of ours, with its traceback on stderr.

    Args:
        error: What was raised.
        shown: Whether the system shows a sentence, too.
    """
    from desktop_app.logs import redact

    with suppress(OSError, ValueError, AttributeError):  # a window may have no stderr
        sys.stderr.write(redact("".join(traceback.format_exception(error))))
        sys.stderr.write(f"earshot: {_said(FAULT)}\n")
        sys.stderr.flush()
    if shown:
        show(_said(FAULT_SHOWN))


def is_for_scripts(arguments: Sequence[str]) -> bool:
    """Tell whether a command line, be it a wrong one, is such as a script gives.

    Args:
        arguments: As in `sys.argv`, without the program.
    """
    words = iter(arguments)
    for word in words:
        if word.startswith("--s"):  # --self-test, of which any beginning will do
            return True
        if word.startswith("--p") and "=" not in word:
            next(words, None)  # the folder of --profile
        elif not word.startswith("-"):
            return word in FOR_SCRIPTS
    return False


def is_read(stdin: TextIO | None, stdout: TextIO | None, stderr: TextIO | None) -> bool:
    """Tell whether somebody reads stderr: whoever sits at a terminal, or is at a pipe's other end.

    Nobody who just clicked on an icon looks at a file, a system's journal, or the console that the
    desktop was begun on.
    """
    if any(map(_is_terminal, (stdin, stdout, stderr))):
        return True
    if stderr is None:
        return False
    try:
        return stat.S_ISFIFO(os.fstat(stderr.fileno()).st_mode)
    except (OSError, ValueError):
        return True  # no stream of the system's: somebody has put it there


def show(
    sentence: str,
    *,
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
    box: Callable[[str, str], None] | None = None,
    notify: Callable[[str, str], bool] | None = None,
    start: Callable[[Sequence[str]], bool] | None = None,
) -> None:
    """Have the system show a sentence.

    Args:
        sentence: For the user.
        platform: As in `sys.platform`.
        environ: The variables of the environment.
        box: Shows a title and a text on Windows, until it is read.
        notify: Does so on a Linux desktop, if that has a service for it.
        start: Starts a program if it is there.
    """
    start = start or _start
    if platform == "win32":
        (box or _box)(_NAME, sentence)
    elif platform == "darwin":
        script = ("on run words", f'display alert "{_NAME}" message (item 1 of words)', "end run")
        lines = [part for line in script for part in ("-e", line)]
        start(["osascript", *lines, sentence])
    elif not (notify or _notify)(_NAME, sentence) and _has_display(environ):
        any(map(start, _dialogs(sentence)))


def _has_display(environ: Mapping[str, str]) -> bool:
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def _dialogs(sentence: str) -> Sequence[Sequence[str]]:
    """Give the programs by which one desktop or another shows a sentence."""
    return (
        ("kdialog", "--title", _NAME, "--error", sentence),
        ("zenity", "--error", "--no-markup", f"--title={_NAME}", f"--text={sentence}"),
        # Without being told so it takes each byte for a character.
        ("xmessage", "-xrm", "*international: true", "-center", "-title", _NAME, sentence),
    )


def _said(sentence: Marked) -> str:
    """Translate, unless that is what is broken."""
    try:
        return said(sentence)
    except (ImportError, OSError):
        return sentence


def _is_terminal(stream: TextIO | None) -> bool:
    """Tell whether somebody sits there who started this program, and waits for it."""
    # Of the device that swallows everything, Windows says that it is one.
    if stream is None or getattr(stream, "name", "") == os.devnull:
        return False
    try:
        if not stream.isatty():
            return False
        return sys.platform == "win32" or os.tcgetpgrp(stream.fileno()) == os.getpgrp()
    except (OSError, ValueError):  # another session's, or closed
        return False


def _box(title: str, text: str) -> None:
    from desktop_app.hotkeys.message_box import show_box

    show_box(title, text)


def _notify(title: str, text: str) -> bool:
    """Have a notification shown; on a thread, since this one's loop may be where Qt has failed."""
    import asyncio
    import threading

    told = False

    async def tell() -> None:
        from desktop_app.hotkeys.notifications import NoServiceError, Notifications

        nonlocal told
        service = Notifications(None)
        with suppress(NoServiceError):
            told = await service.show(title, text)
        await service.close()

    thread = threading.Thread(target=lambda: asyncio.run(tell()), daemon=True)
    thread.start()
    thread.join(NOTICED_S)
    return told


def _start(command: Sequence[str]) -> bool:
    """Start a program that outlives this one, if it is there."""
    import shutil
    import subprocess

    if shutil.which(command[0]) is None:
        return False
    nowhere = subprocess.DEVNULL
    try:
        subprocess.Popen(
            command, stdin=nowhere, stdout=nowhere, stderr=nowhere, start_new_session=True
        )
    except OSError:  # it is there, and cannot be executed
        return False
    return True
