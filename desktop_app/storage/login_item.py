"""Whether Earshot starts when its user logs in: what the system itself has written down of it.

Nothing of it stands in the settings, for people also change it with tools of their system. An entry
that starts a program that is gone counts as none, so that whoever asks for it again repairs it.

All of it waits for the disk; call it outside the event loop.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol

from desktop_app.errors import Action, Notice, StorageError
from desktop_app.storage.whole_file import DISK_FULL, FORBIDDEN
from desktop_app.wording import tr

HIDDEN: Final = "--hidden"
"""How the program is started: in the tray, out of the way."""


class LoginItem(Protocol):
    """The system's entry for a program that starts when its user logs in."""

    def is_on(self) -> bool:
        """Tell whether the program starts; false also where that cannot be read."""

    def set(self, on: bool) -> None:
        """Make the entry, anew if there is one, or take it away.

        Raises:
            StorageError: The system did not take it.
        """


def login_item(
    profile: Path | None = None,
    *,
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
) -> LoginItem:
    """Give this system's entry for this program.

    Args:
        profile: What the program is to be started with, as in ``--profile``.
        platform: As in `sys.platform`.
        environ: The variables of the environment.
    """
    command = (*own_command(profile, platform=platform, environ=environ), HIDDEN)
    if platform == "win32":
        from desktop_app.storage.run_key import CurrentUser, RunKey

        return RunKey(CurrentUser(), command)
    if platform == "darwin":
        from desktop_app.storage.launch_agent import LaunchAgent

        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", command)
    from desktop_app.storage.autostart import Autostart, autostart_folder

    return Autostart(autostart_folder(environ), command)


def own_command(
    profile: Path | None = None,
    *,
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
) -> Sequence[str]:
    """Give program and arguments that start what this process is, from anywhere.

    Args:
        profile: As in ``--profile``.
        platform: As in `sys.platform`.
        environ: The variables of the environment.
    """
    frozen = bool(getattr(sys, "frozen", False))
    return start_command(
        Path(sys.executable), profile, frozen=frozen, platform=platform, environ=environ
    )


def start_command(
    executable: Path,
    profile: Path | None,
    *,
    frozen: bool,
    platform: str,
    environ: Mapping[str, str],
) -> Sequence[str]:
    """Give program and arguments that start what runs now, from anywhere.

    Args:
        executable: As in `sys.executable`.
        profile: As in ``--profile``.
        frozen: Whether that is the program itself, and not a Python.
        platform: As in `sys.platform`.
        environ: For ``APPIMAGE``, which is where the file is whose content is mounted at
            ``APPDIR`` for as long as it runs.
    """
    program: tuple[str, ...]
    if frozen:
        image, mount = environ.get("APPIMAGE", ""), environ.get("APPDIR", "")
        # Another program's image may have started us; then its variables are not about us.
        # The mount may be named by a link, such as a folder for temporary files.
        ours = image and mount and executable.resolve().is_relative_to(Path(mount).resolve())
        program = (image if ours else str(executable),)
    elif platform == "win32":
        windowless = executable.with_name("pythonw.exe")
        python = windowless if windowless.exists() else executable
        program = (str(python), "-m", "desktop_app")
    elif (script := executable.with_name("earshot")).exists():
        program = (str(script),)
    else:
        program = (str(executable), "-m", "desktop_app")
    chosen = () if profile is None else ("--profile", str(profile.expanduser().absolute()))
    return (*program, *chosen)


@contextmanager
def telling(on: bool, place: str) -> Iterator[None]:
    """Turn what the system refuses into a sentence.

    Args:
        on: What was asked for.
        place: Where the entry is; for support.

    Raises:
        StorageError: In place of an `OSError`, or of a path that no text can hold.
    """
    try:
        yield
    except UnicodeEncodeError as error:
        body = tr("The name of a folder that it is in holds bytes that are no text.")
        raise refused(on, body, place) from error
    except OSError as error:
        if error.errno in DISK_FULL:
            body = tr("The disk is full.")
        elif error.errno in FORBIDDEN:
            body = tr("Your system does not let Earshot change that.")
        else:
            body = tr("Your system did not take the change.")
        raise refused(on, body, f"{place}: {error.strerror}") from error


def refused(on: bool, body: str, details: str) -> StorageError:
    """Say that what was asked for did not become so."""
    title = (
        tr("Earshot will not start when you log in")
        if on
        else tr("Earshot still starts when you log in")
    )
    return StorageError(Notice(title=title, body=body, action=Action.OK, details=details))
