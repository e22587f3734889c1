"""Start at login on macOS: a property list for launchd, which reads it at the next login."""

from __future__ import annotations

import plistlib
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from xml.parsers.expat import ExpatError

from desktop_app.storage import whole_file
from desktop_app.storage.login_item import telling

LABEL: Final = "earshot.login"


class LaunchAgent:
    """Fills `LoginItem`.

    Args:
        folder: Where launchd looks for this user's agents.
        command: Program and arguments that it starts.
    """

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._path = folder / f"{LABEL}.plist"
        self._command = command

    def is_on(self) -> bool:
        """Tell whether launchd starts it."""
        try:
            agent = plistlib.loads(self._path.read_bytes())
        except (OSError, ValueError, ExpatError, plistlib.InvalidFileException):
            return False
        if not isinstance(agent, dict) or agent.get("Disabled") or not agent.get("RunAtLoad"):
            return False
        match agent.get("ProgramArguments"):
            case [str(program), *_]:
                return shutil.which(program) is not None
        return False

    def set(self, on: bool) -> None:
        """Make the entry, anew if there is one, or take it away.

        It is not handed to launchd at once, which would start a second Earshot on the spot.

        Raises:
            StorageError: The disk did not take it.
        """
        with telling(on, str(self._path)):
            if on:
                whole_file.replace(self._path.resolve(), self._agent())
            else:
                self._path.unlink(missing_ok=True)

    def _agent(self) -> bytes:
        return plistlib.dumps(
            {
                "Label": LABEL,
                "ProgramArguments": list(self._command),
                "RunAtLoad": True,
                "LimitLoadToSessionType": "Aqua",
                "ProcessType": "Interactive",
            }
        )
