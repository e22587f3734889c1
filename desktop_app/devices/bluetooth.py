"""Whether a device is a Bluetooth headset: a pure function of its identity and name.

On Linux the sound server names the nodes of its Bluetooth monitor so that they can be told for
certain, and on macOS the identity of a Bluetooth device begins with its address (IEEE 802, six
bytes). Windows tells the transport in neither; there it is a guess by what the Bluetooth driver
calls a headset's microphone, which a user may have renamed.
"""

from __future__ import annotations

import re
from typing import Final

_NODE: Final = re.compile(r"bluez_(input|output|source|sink)\.")
_ADDRESS: Final = re.compile(r"(?i)[0-9A-F]{2}([-:])[0-9A-F]{2}(\1[0-9A-F]{2}){4}(?![0-9A-F])")
_HANDS_FREE: Final = re.compile(r"(?i)hands[- ]?free|\bbluetooth\b|\bairpods\b")


def is_bluetooth(device_id: str, name: str, platform: str) -> bool:
    """Tell whether a device is connected by Bluetooth, as far as can be told.

    Args:
        device_id: As Qt gives it: node, UID of Core Audio, or endpoint of Windows.
        name: For people.
        platform: As in `sys.platform`.
    """
    if platform.startswith("linux"):
        return _NODE.match(device_id) is not None
    if platform == "darwin":
        return _ADDRESS.match(device_id) is not None
    return _HANDS_FREE.search(name) is not None
