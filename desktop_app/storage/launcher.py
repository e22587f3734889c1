"""The desktop entry by which a Linux desktop knows this program, where no package brought one.

A portal gives keys only to programs that it knows by name, and it knows those that have an entry.
Ours is kept out of menus: whoever installs the program properly brings an entry of their own, which
is then left alone. After the Desktop Entry Specification.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from desktop_app import APP_ID
from desktop_app.storage.autostart import escaped, quoted
from desktop_app.storage.login_item import own_command

_DATA_DIRS: Final = "/usr/local/share:/usr/share"
"""What XDG_DATA_DIRS means where it is not set (XDG Base Directory Specification)."""


def introduce(environment: Mapping[str, str] = os.environ) -> bool:
    """Make the entry, if there is none; it waits for the disk.

    Args:
        environment: Of this process.

    Returns:
        Whether one was made: False if there is one already, or the disk did not take it.
    """
    home = environment.get("XDG_DATA_HOME")
    own = Path(home) if home else Path.home() / ".local" / "share"
    others = map(Path, filter(None, (environment.get("XDG_DATA_DIRS") or _DATA_DIRS).split(":")))
    name = Path("applications") / f"{APP_ID}.desktop"
    if any((folder / name).exists() for folder in (own, *others)):
        return False
    try:
        text = entry(own_command(environ=environment)).encode()
        (own / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        (own / name).write_bytes(text)
    except (OSError, UnicodeEncodeError):  # The latter: a folder whose name is no text.
        return False
    return True


def entry(command: Sequence[str]) -> str:
    """Write an entry.

    Args:
        command: Program and arguments that it starts.
    """
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Earshot",
        f"Exec={escaped(' '.join(map(quoted, command)))}",
        "Terminal=false",
        "NoDisplay=true",
    )
    return "".join(f"{line}\n" for line in lines)
