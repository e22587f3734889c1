"""Which way of watching keys this system has: one of the files of this room, loaded when asked for.

Loading takes long enough to be seen, so it is done in a thread.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Mapping

from desktop_app.session.keys import Hotkeys


async def system_hotkeys(introduce: Callable[[], bool]) -> Hotkeys:
    """Make what watches keys on this system.

    Args:
        introduce: Makes the program known to a desktop that does not know it; true if it did. Runs
            in a thread.
    """
    make = await asyncio.to_thread(_load, os.environ, introduce)
    return make()


def has_portal(environment: Mapping[str, str]) -> bool:
    """Whether keys are had from the desktop's portal: under Wayland nobody else can give them.

    Args:
        environment: Of this process.
    """
    wayland = bool(environment.get("WAYLAND_DISPLAY"))
    return wayland or environment.get("XDG_SESSION_TYPE") == "wayland"


def _load(environment: Mapping[str, str], introduce: Callable[[], bool]) -> Callable[[], Hotkeys]:
    if sys.platform == "win32":
        from desktop_app.hotkeys.windows import WindowsHotkeys

        return WindowsHotkeys
    elif sys.platform == "darwin":  # noqa: RET505  mypy reads one branch alone, on each system
        from desktop_app.hotkeys.macos import MacHotkeys

        return MacHotkeys
    else:
        if has_portal(environment):
            from desktop_app.hotkeys.portal import PortalHotkeys

            return lambda: PortalHotkeys(introduce)
        from desktop_app.hotkeys.x11 import X11Hotkeys

        return X11Hotkeys
