"""Imports that do not have every module's source read.

Once PySide is loaded, it reads the source of each module that is imported, and keeps it, to learn
whether that may use `__feature__`. Nothing here does; the reading took 30 of the 500 ms to the
first window, and its text stayed in memory.
"""

from __future__ import annotations

import sys


def leave_sources_unread() -> None:
    """Load PySide's core, and answer for every later module that it asks for no feature."""
    import PySide6.QtCore  # noqa: F401  it brings what is answered for

    # WORKAROUND: https://bugreports.qt.io/browse/PYSIDE-2029, PySide6 6.8 to 6.11. Where a later
    # one has no such question, nothing needs an answer.
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _asks_for_no_feature)  # noqa: B010  no type knows it


def _asks_for_no_feature(_module: object) -> bool:
    return False
