"""Start at login on Windows: a command line in the registry, which the task manager can disable."""

from __future__ import annotations

import contextlib
import importlib
import re
import shutil
import subprocess
from collections.abc import Sequence
from typing import Final, Protocol

from desktop_app.storage.login_item import refused, telling
from desktop_app.wording import tr

_EXPLORER: Final = r"Software\Microsoft\Windows\CurrentVersion"
RUN: Final = rf"{_EXPLORER}\Run"
APPROVED: Final = rf"{_EXPLORER}\Explorer\StartupApproved\Run"
"""Where the task manager keeps which of them its user switched off."""
NAME: Final = "Earshot"
LONGEST: Final = 260
"""Windows starts no longer command line from there."""


class Registry(Protocol):
    """The part of the registry that belongs to this user.

    Raises:
        OSError: From every call.
    """

    def read(self, key: str, name: str) -> str | bytes | None:
        """Give a value; ``None`` if there is none."""

    def write(self, key: str, name: str, text: str) -> None:
        """Put a value in place of an earlier one."""

    def remove(self, key: str, name: str) -> None:
        """Take a value away. One that is not there is away already."""


class RunKey:
    """Fills `LoginItem`.

    Args:
        registry: This user's.
        command: Program and arguments that it starts.
    """

    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        self._registry = registry
        self._command = command

    def is_on(self) -> bool:
        """Tell whether Windows starts it."""
        try:
            line = self._registry.read(RUN, NAME)
            approved = self._registry.read(APPROVED, NAME)
        except OSError:
            return False
        if not isinstance(line, str) or not (named := re.match(r'"([^"]+)"|(\S+)', line)):
            return False
        switched_off = isinstance(approved, bytes) and bool(approved) and approved[0] % 2 == 1
        return not switched_off and shutil.which(named[1] or named[2]) is not None

    def set(self, on: bool) -> None:
        """Make the entry, anew if there is one, or take it away.

        Raises:
            StorageError: The registry did not take it, or Windows would not start it.
        """
        line = subprocess.list2cmdline(self._command)
        if on and len(line) > LONGEST:
            body = tr("The folder that it is in has too long a name. Move it, and try again.")
            raise refused(on, body, line)
        with telling(on, RUN):
            if on:
                self._registry.write(RUN, NAME, line)
                self._registry.remove(APPROVED, NAME)
            else:
                self._registry.remove(RUN, NAME)


class CurrentUser:
    """Fills `Registry` on Windows."""

    def __init__(self) -> None:
        self._winreg = importlib.import_module("winreg")  # which only Windows has

    def read(self, key: str, name: str) -> str | bytes | None:
        """Give a value; ``None`` if there is none."""
        winreg = self._winreg
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                value: object = winreg.QueryValueEx(opened, name)[0]
        except FileNotFoundError:
            return None
        return value if isinstance(value, str | bytes) else None

    def write(self, key: str, name: str, text: str) -> None:
        """Put a value in place of an earlier one."""
        winreg = self._winreg
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
            winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

    def remove(self, key: str, name: str) -> None:
        """Take a value away. One that is not there is away already."""
        winreg = self._winreg
        with (
            contextlib.suppress(FileNotFoundError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, access=winreg.KEY_SET_VALUE) as opened,
        ):
            winreg.DeleteValue(opened, name)
