"""How a device belongs to this computer: a pure function of its identity and name.

On Linux the sound server names the nodes of sound cards after the bus they sit on, and those that
programs make after anything else. macOS and Windows tell the bus in neither; there it is a guess by
the identity or by what the makers call such devices.
"""

from __future__ import annotations

import re
from typing import Final

from desktop_app.session.ports import Build

_CARD: Final = re.compile(r"(alsa|bluez)_(input|output|source|sink)\.")
_ON_BOARD: Final = re.compile(r"alsa_(input|output)\.(pci|platform)-")
_MONITOR: Final = re.compile(r"\.monitor$")
_SCREEN: Final = re.compile(r"(?i)hdmi|display ?port")
_BUILT_IN: Final = re.compile(
    r"(?i)built-?in|\binternal\b|\bintegrated\b|\bmicrophone array\b|\b(MacBook|iMac)\b"
)
_SOFTWARE: Final = re.compile(
    r"(?i)\bvirtual\b|\bloopback\b|\bstereo mix\b|\baggregate\b|_aggregate\b|blackhole"
    r"|soundflower|voicemeeter|\bvb-audio\b|zoomaudio|microsoft teams"
)


def build_of(device_id: str, name: str, platform: str) -> Build:
    """Tell how a device belongs to this computer, as far as can be told.

    Args:
        device_id: As Qt gives it: node, UID of Core Audio, or endpoint of Windows.
        name: For people.
        platform: As in `sys.platform`.
    """
    if platform.startswith("linux"):
        if _CARD.match(device_id) is None or _MONITOR.search(device_id):
            return "virtual"
        if _SCREEN.search(device_id):
            return "screen"
        return "built-in" if _ON_BOARD.match(device_id) else "attached"
    described = f"{device_id} {name}" if platform == "darwin" else name
    if _SOFTWARE.search(described):
        return "virtual"
    if _SCREEN.search(described):
        return "screen"
    return "built-in" if _BUILT_IN.search(described) else "attached"
