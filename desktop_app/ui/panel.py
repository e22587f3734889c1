"""What the tray's icon stands on: a light panel, a dark one, or one that colours icons itself.

It is seldom what the program's own windows look like. Windows has a theme of its own for the task
bar; GNOME's bar is black whatever its programs are; the colour scheme of other desktops is a good
guess, no more, and each icon has a contour for the case that it is wrong.
"""

from __future__ import annotations

import enum
import os
import sys
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QSettings, Qt


class Panel(enum.Enum):
    """Which of its versions an icon shows; the value is the end of the file's name."""

    LIGHT = "light"
    DARK = "dark"
    MASK = "mask"


_THEMES: Final = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
_TASK_BAR: Final = "SystemUsesLightTheme"


def task_bar_value() -> object:
    """Read in the registry of Windows whether its task bar is light; ``None``: it does not say."""
    return QSettings(_THEMES, QSettings.Format.NativeFormat).value(_TASK_BAR)


def panel_of(
    desktop: Qt.ColorScheme,
    *,
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
    task_bar: Callable[[], object] = task_bar_value,
) -> Panel:
    """Tell what the icon stands on now; takes a few microseconds.

    Args:
        desktop: The desktop's colour scheme, not the one that this program was told to have.
        platform: As in `sys.platform`.
        environ: The variables of the environment.
        task_bar: Gives what Windows says of its task bar.
    """
    if platform == "darwin":
        return Panel.MASK
    if platform == "win32":
        # Without a word of it, as before Windows 10 version 1903, the task bar is dark.
        return Panel.LIGHT if task_bar() in (1, "1") else Panel.DARK
    if "GNOME" in environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
        return Panel.DARK
    return Panel.LIGHT if desktop == Qt.ColorScheme.Light else Panel.DARK
