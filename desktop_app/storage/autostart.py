"""Start at login on Linux: a desktop entry in the autostart folder.

After the Desktop Application Autostart Specification and the Desktop Entry Specification.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from desktop_app.storage import whole_file
from desktop_app.storage.login_item import telling

FILE_NAME: Final = "earshot.desktop"
_RESERVED: Final = re.compile(r"""[\s"'\\><~|&;$*?#()`]""")
"""What an argument may hold only in quotes."""
_ESCAPES: Final = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
"""Of every value that is a string."""
_UNESCAPES: Final = {"\\s": " ", **{escaped: plain for plain, escaped in _ESCAPES.items()}}


def autostart_folder(environ: Mapping[str, str]) -> Path:
    """Give the folder of the user's own entries (XDG Base Directory Specification)."""
    config = Path(environ.get("XDG_CONFIG_HOME", ""))
    if not config.is_absolute():  # then the variable counts as unset
        config = Path.home() / ".config"
    return config / "autostart"


class Autostart:
    """Fills `LoginItem`.

    Args:
        folder: Where the entry is.
        command: Program and arguments that it starts.
    """

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._path = folder / FILE_NAME
        self._command = command

    def is_on(self) -> bool:
        """Tell whether the desktop starts it."""
        try:
            entry = _read(self._path.read_text("utf-8"))
        except (OSError, UnicodeError):
            return False
        off = entry.get("Hidden") == "true" or entry.get("X-GNOME-Autostart-enabled") == "false"
        program = entry.get("TryExec", "")
        return bool(entry) and not off and (not program or shutil.which(program) is not None)

    def set(self, on: bool) -> None:
        """Make the entry, anew if there is one, or take it away.

        Raises:
            StorageError: The disk did not take it.
        """
        with telling(on, str(self._path)):
            if on:
                whole_file.replace(self._path.resolve(), self._entry().encode("utf-8"))
            else:
                self._path.unlink(missing_ok=True)

    def _entry(self) -> str:
        command = self._command
        if "%" in command[0]:
            # WORKAROUND: GLib 2.74 looks for the program before it makes one of two per cent signs.
            command = ("env", *command)
        return "\n".join(
            (
                "[Desktop Entry]",
                "Type=Application",
                "Name=Earshot",
                f"Exec={escaped(' '.join(map(_quote, command)))}",
                f"TryExec={escaped(self._command[0])}",
                "Terminal=false",
                "X-GNOME-Autostart-enabled=true",
                "",
            )
        )


def _quote(argument: str) -> str:
    """Write an argument of a command ("The Exec key")."""
    if argument and not _RESERVED.search(argument):
        return argument.replace("%", "%%")
    return quoted(argument)


def quoted(argument: str) -> str:
    """Write an argument of a command in quotes, needed or not."""
    inner = re.sub(r'(["`$\\])', r"\\\1", argument.replace("%", "%%"))
    return f'"{inner}"'


def escaped(value: str) -> str:
    """Write a value of type string ("Possible value types")."""
    return "".join(_ESCAPES.get(sign, sign) for sign in value)


def _read(text: str) -> Mapping[str, str]:
    """Read what is said of an entry itself; empty if it is none."""
    found: dict[str, str] = {}
    group = ""
    for line in text.split("\n"):
        if line.startswith("["):
            group = line.strip()
        elif group == "[Desktop Entry]" and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            plain = re.sub(r"\\.", lambda pair: _UNESCAPES.get(pair[0], pair[0]), value.strip())
            found[key.strip()] = plain
    return found
