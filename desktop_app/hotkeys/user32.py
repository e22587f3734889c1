"""The few functions of Windows' user32 that hotkeys need, and nothing that decides.

Declared after winuser.h. On 64-bit Windows, the only one that Qt 6 runs on, all functions are
called in one way, so that `ctypes.CDLL` and `ctypes.CFUNCTYPE` serve.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from ctypes import c_int, c_long, c_short, c_size_t, c_ssize_t, c_uint, c_void_p, c_wchar_p
from typing import Final

_WM_HOTKEY: Final = 0x0312
_HWND_MESSAGE: Final = c_void_p(-3)
_GWLP_WNDPROC: Final = -4
_SCAN_TO_CODE: Final = 3
"""MAPVK_VSC_TO_VK_EX"""
_CODE_TO_SIGN: Final = 2
"""MAPVK_VK_TO_CHAR"""
_SHIFT, _CONTROL, _ALT = 0x10, 0x11, 0x12
_LEAVE_DEAD_KEYS: Final = 0x4
"""Do not change the state of the keyboard (since Windows 10, version 1607)."""

# LRESULT WNDPROC(HWND, UINT, WPARAM, LPARAM)
_Procedure = ctypes.CFUNCTYPE(c_ssize_t, c_void_p, c_uint, c_size_t, c_ssize_t)


class User32:
    """Fills `Keyboard` on Windows.

    Presses arrive at a window that nobody sees. Sent to the thread instead they would be lost
    whenever Windows runs a loop of its own, as while a window is moved or something is dragged.
    """

    def __init__(self) -> None:
        user = ctypes.CDLL("user32", use_last_error=True)
        user.CreateWindowExW.restype = c_void_p
        user.CreateWindowExW.argtypes = (
            *(c_uint, c_wchar_p, c_wchar_p, c_uint, c_int, c_int, c_int, c_int),
            *(c_void_p, c_void_p, c_void_p, c_void_p),
        )
        user.SetWindowLongPtrW.restype = c_ssize_t
        user.SetWindowLongPtrW.argtypes = (c_void_p, c_int, _Procedure)
        user.DefWindowProcW.restype = c_ssize_t
        user.DefWindowProcW.argtypes = (c_void_p, c_uint, c_size_t, c_ssize_t)
        user.DestroyWindow.argtypes = (c_void_p,)
        user.RegisterHotKey.argtypes = (c_void_p, c_int, c_uint, c_uint)
        user.UnregisterHotKey.argtypes = (c_void_p, c_int)
        user.GetAsyncKeyState.restype = c_short
        user.GetAsyncKeyState.argtypes = (c_int,)
        user.GetKeyboardLayout.restype = c_void_p
        user.GetKeyboardLayout.argtypes = (c_long,)
        user.MapVirtualKeyExW.restype = c_uint
        user.MapVirtualKeyExW.argtypes = (c_uint, c_uint, c_void_p)
        user.ToUnicodeEx.argtypes = (
            *(c_uint, c_uint, ctypes.c_char_p, c_wchar_p, c_int, c_uint, c_void_p),
        )
        self._user = user
        self._window: int | None = None
        self._procedure: object = None  # Windows keeps its address alone

    def open(self, on_hotkey: Callable[[int], None]) -> bool:
        """Be ready for presses, which are told by their number; false if that cannot be."""
        self.close()
        user = self._user

        def procedure(window: int | None, message: int, first: int, second: int) -> int:
            if message == _WM_HOTKEY:
                on_hotkey(first)
                return 0
            return int(user.DefWindowProcW(window, message, first, second))

        window = user.CreateWindowExW(
            0, "STATIC", "", 0, 0, 0, 0, 0, _HWND_MESSAGE, None, None, None
        )
        if window is None:
            return False
        self._window = int(window)
        self._procedure = _Procedure(procedure)
        user.SetWindowLongPtrW(window, _GWLP_WNDPROC, self._procedure)
        return True

    def close(self) -> None:
        """Hear of no press any more. Harmless when nothing is open."""
        if self._window is not None:
            self._user.DestroyWindow(self._window)
            self._window = None
            self._procedure = None

    def register(self, number: int, modifiers: int, code: int) -> int:
        """Ask for a key; returns zero, or an error of winerror.h."""
        if self._user.RegisterHotKey(self._window, number, modifiers, code):
            return 0
        return _last_error() or -1

    def unregister(self, number: int) -> None:
        """Give a key back."""
        self._user.UnregisterHotKey(self._window, number)

    def is_down(self, code: int) -> bool:
        """Tell whether a key is down; false where this program may not see it."""
        return bool(self._user.GetAsyncKeyState(code) < 0)

    def code_at(self, place: int) -> int:
        """Give the virtual-key code at a scan code of the present layout; zero if none."""
        return int(self._user.MapVirtualKeyExW(place, _SCAN_TO_CODE, self._layout()))

    def sign_of(self, code: int) -> str:
        """Give what is printed on a key of the present layout; empty if nothing."""
        sign = int(self._user.MapVirtualKeyExW(code, _CODE_TO_SIGN, self._layout()))
        text = chr(sign & 0xFFFF)  # the highest bit marks a dead key
        return text if text.isprintable() else ""

    def typed_with_alt_gr(self, code: int, *, shift: bool) -> str:
        """Give what AltGr and a key write in the present layout; empty if nothing."""
        keys = bytearray(256)
        for held in (_CONTROL, _ALT, *((_SHIFT,) if shift else ())):
            keys[held] = 0x80
        text = ctypes.create_unicode_buffer(8)
        count = self._user.ToUnicodeEx(
            code, 0, bytes(keys), text, len(text), _LEAVE_DEAD_KEYS, self._layout()
        )
        return text.value[: abs(count)]  # negative: a dead key, which is written as its accent

    def _layout(self) -> int | None:
        layout: int | None = self._user.GetKeyboardLayout(0)
        return layout


def _last_error() -> int:
    error = 0
    if sys.platform == "win32":
        error = ctypes.get_last_error()
    return error
