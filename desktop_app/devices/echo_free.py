"""Is this microphone already free of echo? By its name, which is all that the systems tell.

PipeWire's and PulseAudio's module-echo-cancel make a source of their own beside the real one. Two
cancellers in a row disturb each other: the second hears an echo that changes all the time.
"""

from __future__ import annotations

import re
from typing import Final

from desktop_app.session.ports import Device

_NAMES: Final = re.compile(r"echo[-_. ]?cancel", re.IGNORECASE)


def is_echo_free(device: Device) -> bool:
    """Tell whether the system takes the echo out of this microphone itself."""
    return bool(_NAMES.search(device.id) or _NAMES.search(device.name))
