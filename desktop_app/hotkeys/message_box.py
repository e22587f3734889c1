"""Windows' own box with a sentence, for when there is no window to say it in."""

from __future__ import annotations

import ctypes
from typing import Final

_ERROR_IN_FRONT: Final = 0x10 | 0x10000
"""MB_ICONERROR and MB_SETFOREGROUND of winuser.h."""


def show_box(title: str, text: str) -> None:
    """Show a text until it is read."""
    user = ctypes.CDLL("user32")
    user.MessageBoxW.argtypes = (
        *(ctypes.c_void_p, ctypes.c_wchar_p, ctypes.c_wchar_p),
        ctypes.c_uint,
    )
    user.MessageBoxW(None, text, title, _ERROR_IN_FRONT)
