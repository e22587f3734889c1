"""Where the running instance of a profile is reached: one place per user and profile.

On Unix that is a socket in a folder that is this user's alone: below ``XDG_RUNTIME_DIR`` (XDG Base
Directory Specification) where that serves, else in a folder of temporary files. On Windows it is a
named pipe, whose name is drawn anew by each instance and stands in this user's own folder: one that
can be guessed another user could take first. Beside either stands a lock, for a socket file alone
does not tell whether anybody listens.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zlib import crc32

from desktop_app.errors import NoPlaceError, Notice, Severity
from desktop_app.wording import tr

LONGEST_PATH: Final = 104 if sys.platform == "linux" else 100
"""In bytes: what fits into ``sun_path`` before its zero (107, unix(7); 103 on macOS), less what Qt
needs: it listens in a folder of its own beside the path first, which may be longer by a little."""
_DRAWN_BYTES: Final = 16
_DRAWN: Final = re.compile(rb"[0-9a-f]{%d}" % (2 * _DRAWN_BYTES))
USUAL: Final = "main"
"""Name of the profile that the system's own folders hold."""


@dataclass(frozen=True, slots=True)
class Address:
    """``socket``: path of the socket, or name of the pipe. ``lock``: a file beside it.

    ``drawn``: the file that holds the end of the pipe's name, which its instance has drawn.
    """

    socket: str
    lock: Path
    drawn: Path | None = None

    def draw(self) -> Address:
        """Give the place of an instance that begins, and write down where the others find it.

        Raises:
            OSError: The disk does not take it.
        """
        if self.drawn is None:
            return self
        end = os.urandom(_DRAWN_BYTES).hex()
        file = os.open(self.drawn, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            os.write(file, end.encode())
        finally:
            os.close(file)
        return Address(f"{self.socket}-{end}", self.lock)

    def place(self) -> str:
        """Give where the instance listens that runs now; empty if none has said."""
        if self.drawn is None:
            return self.socket
        try:
            end = self.drawn.read_bytes()
        except OSError:
            return ""
        return f"{self.socket}-{end.decode()}" if _DRAWN.fullmatch(end) else ""


def address(profile: Path | None) -> Address:
    """Give the place of a profile on this computer; ``None`` is the usual profile.

    Raises:
        NoPlaceError: No folder is this user's alone.
    """
    if sys.platform == "win32":
        return pipe_address(profile, os.environ)
    return socket_address(profile, os.environ, os.getuid())


def profile_name(profile: Path | None) -> str:
    """Name a profile in a few letters; one folder has one name, however it is spelled."""
    if profile is None:
        return USUAL
    return _short(os.path.normcase(os.path.realpath(profile.expanduser())))


def socket_address(
    profile: Path | None, env: Mapping[str, str], uid: int, *, longest: int = LONGEST_PATH
) -> Address:
    """Give a socket's place in the first folder that serves, which is made if it is missing.

    Args:
        profile: Folder of the profile.
        env: Variables of the environment.
        uid: Of the user.
        longest: What a path may measure, in bytes.

    Raises:
        NoPlaceError: None serves.
    """
    name = profile_name(profile)
    for folder in _folders(env, uid):
        path = folder / f"{name}.sock"
        if len(os.fsencode(path)) <= longest and _is_ours_alone(folder, uid):
            return Address(str(path), folder / f"{name}.lock")
    raise NoPlaceError(no_place())


def pipe_address(profile: Path | None, env: Mapping[str, str]) -> Address:
    """Give how a pipe's name begins, and files in this user's own folder (Windows)."""
    name = profile_name(profile)
    user = _short(f"{env.get('USERDOMAIN', '')}/{env.get('USERNAME', '')}".casefold())
    home = env.get("LOCALAPPDATA") or env.get("TEMP") or str(Path.home())
    folder = Path(home, "earshot")
    pipe = rf"\\.\pipe\earshot-{user}-{name}"
    return Address(pipe, folder / f"{name}.lock", folder / f"{name}.pipe")


def _short(text: str) -> str:
    """Give eight letters: enough to tell folders apart, and soon computed."""
    return f"{crc32(os.fsencode(text)):08x}"


def _folders(env: Mapping[str, str], uid: int) -> Iterator[Path]:
    """Give the places to try; scripts of a timer or a remote shell may lack the variables."""
    for parent in (env.get("XDG_RUNTIME_DIR", ""), f"/run/user/{uid}"):
        if parent.startswith("/"):  # "All paths must be absolute", says the specification
            yield Path(parent, "earshot")
    for parent in (env.get("TMPDIR", ""), "/tmp"):  # the folder below is checked
        if parent.startswith("/"):
            yield Path(parent, f"earshot-{uid}")


def _is_ours_alone(folder: Path, uid: int) -> bool:
    """Tell whether nobody else can enter a folder; make it if it is missing."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return False
    ours = stat.S_ISDIR(found.st_mode) and found.st_uid == uid and not found.st_mode & 0o077
    return ours and os.access(folder, os.W_OK | os.X_OK)


def no_place() -> Notice:
    """Say that there is no folder for the socket."""
    return Notice(
        title=tr("Other programs cannot reach Earshot"),
        body=tr(
            "No folder for its socket belongs to you alone: XDG_RUNTIME_DIR and the folder of"
            " temporary files cannot be used. All else works; only commands such as “earshot talk"
            " press” do not."
        ),
        severity=Severity.WARNING,
    )
