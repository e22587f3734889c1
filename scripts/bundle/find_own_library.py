"""Runs before everything else in a bundle for Linux: PortAudio is the one that came along.

`ctypes.util.find_library`, by which sounddevice looks, asks the system's list of libraries alone.
"""

import ctypes.util
import sys
from pathlib import Path


def find_own(name, find=ctypes.util.find_library):  # type: ignore[no-untyped-def]  # no types here
    """Find a library in the bundle, else as always."""
    own = sorted(Path(sys._MEIPASS).glob(f"lib{name}.so*"))  # noqa: SLF001  PyInstaller's promise
    return str(own[0]) if own else find(name)


ctypes.util.find_library = find_own
