"""Keeps PyInstaller from warning of what is right: libraries that only other systems have.

The program asks for them behind a look at the system; PyInstaller reads every module of it.
"""

from __future__ import annotations

import logging
import re
import sys
from typing import Final

SAYS_SO: Final = "PyInstaller.depend.utils"
"""What logs that a library, named in a call of `ctypes`, is not here."""
_OF_WINDOWS: Final = r"Library (user32|shell32|ole32|kernel32|advapi32) required via ctypes"
_OF_MACOS: Final = r"Ignoring (/System/Library/Frameworks/|/usr/lib/libobjc)"
_EXPECTED: Final = {
    "linux": rf"{_OF_WINDOWS}|{_OF_MACOS}",
    "win32": _OF_MACOS,
    "darwin": rf"{_OF_WINDOWS}|{_OF_MACOS}",  # there frameworks come with the system
}


def hush(platform: str = sys.platform) -> None:
    """Leave out these warnings, and no others, from now on."""
    logging.getLogger(SAYS_SO).addFilter(lambda record: not is_expected(record, platform))


def is_expected(record: logging.LogRecord, platform: str = sys.platform) -> bool:
    """Tell whether a warning is of a library that this system never has.

    Args:
        record: What is to be logged.
        platform: As in `sys.platform`.
    """
    return re.match(_EXPECTED[platform], record.getMessage()) is not None
