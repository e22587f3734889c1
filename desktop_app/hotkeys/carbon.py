"""The few functions of macOS' Carbon that hotkeys need, and nothing that decides.

Declared after CarbonEvents.h, CarbonEventsCore.h and CGEventSource.h.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import POINTER, byref, c_bool, c_int32, c_uint16, c_uint32, c_ulong, c_void_p
from typing import Final

_FRAMEWORKS: Final = "/System/Library/Frameworks"
_EXCLUSIVE: Final = 1
"""kEventHotKeyExclusive: refused if another program has asked for the same in this way."""
_HARDWARE: Final = 1
"""kCGEventSourceStateHIDSystemState: what the keyboard says, not what programs make up."""


def _four(letters: str) -> int:
    """Give the number that macOS writes as four letters."""
    return int.from_bytes(letters.encode("ascii"))


_KEYBOARD: Final = _four("keyb")
_PRESSED, _RELEASED = 5, 6
_DIRECT_OBJECT: Final = _four("----")
_HOTKEY_ID: Final = _four("hkid")
_SIGNATURE: Final = _four("Ears")


class _EventType(ctypes.Structure):
    """EventTypeSpec of CarbonEventsCore.h."""

    _fields_ = (("event_class", c_uint32), ("kind", c_uint32))


class _HotKeyId(ctypes.Structure):
    """EventHotKeyID of CarbonEvents.h."""

    _fields_ = (("signature", c_uint32), ("number", c_uint32))


# OSStatus EventHandlerProcPtr(EventHandlerCallRef, EventRef, void *)
_Handler = ctypes.CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)


class Carbon:
    """Fills `Keys` on macOS."""

    def __init__(self) -> None:
        carbon = ctypes.CDLL(f"{_FRAMEWORKS}/Carbon.framework/Carbon")
        graphics = ctypes.CDLL(f"{_FRAMEWORKS}/CoreGraphics.framework/CoreGraphics")
        carbon.GetApplicationEventTarget.restype = c_void_p
        carbon.GetApplicationEventTarget.argtypes = ()
        carbon.InstallEventHandler.restype = c_int32
        carbon.InstallEventHandler.argtypes = (
            *(c_void_p, _Handler, c_ulong, POINTER(_EventType), c_void_p, POINTER(c_void_p)),
        )
        carbon.RemoveEventHandler.argtypes = (c_void_p,)
        carbon.RegisterEventHotKey.restype = c_int32
        carbon.RegisterEventHotKey.argtypes = (
            *(c_uint32, c_uint32, _HotKeyId, c_void_p, c_uint32, POINTER(c_void_p)),
        )
        carbon.UnregisterEventHotKey.argtypes = (c_void_p,)
        carbon.GetEventKind.restype = c_uint32
        carbon.GetEventKind.argtypes = (c_void_p,)
        carbon.GetEventParameter.restype = c_int32
        carbon.GetEventParameter.argtypes = (
            *(c_void_p, c_uint32, c_uint32, c_void_p, c_ulong, c_void_p, c_void_p),
        )
        carbon.IsSecureEventInputEnabled.restype = c_bool
        carbon.IsSecureEventInputEnabled.argtypes = ()
        graphics.CGEventSourceKeyState.restype = c_bool
        graphics.CGEventSourceKeyState.argtypes = (c_int32, c_uint16)
        self._carbon, self._graphics = carbon, graphics
        self._handler: object = None  # Carbon keeps its address alone
        self._installed: int | None = None
        self._hotkeys: dict[int, int | None] = {}

    def open(self, on_key: Callable[[int, bool], None]) -> bool:
        """Be ready for keys, told by number and whether pressed; false if that cannot be."""
        self.close()
        carbon = self._carbon

        def handler(_next: int | None, event: int | None, _data: int | None) -> int:
            which = _HotKeyId()
            error = carbon.GetEventParameter(
                event,
                _DIRECT_OBJECT,
                _HOTKEY_ID,
                None,
                ctypes.sizeof(which),
                None,
                byref(which),
            )
            if error == 0:
                on_key(which.number, carbon.GetEventKind(event) == _PRESSED)
            return int(error)

        kinds = (_EventType * 2)(_EventType(_KEYBOARD, _PRESSED), _EventType(_KEYBOARD, _RELEASED))
        keep, installed = _Handler(handler), c_void_p()
        target = carbon.GetApplicationEventTarget()
        error = carbon.InstallEventHandler(target, keep, len(kinds), kinds, None, byref(installed))
        if error:
            return False
        self._handler, self._installed = keep, installed.value
        return True

    def close(self) -> None:
        """Hear of no key any more. Harmless when nothing is open."""
        if self._installed is not None:
            self._carbon.RemoveEventHandler(self._installed)
            self._installed = None
            self._handler = None

    def register(self, number: int, modifiers: int, code: int) -> int:
        """Ask for a key; returns zero, or an error of CarbonEventsCore.h."""
        hotkey, which = c_void_p(), _HotKeyId(_SIGNATURE, number)
        target = self._carbon.GetApplicationEventTarget()
        error = int(
            self._carbon.RegisterEventHotKey(
                code, modifiers, which, target, _EXCLUSIVE, byref(hotkey)
            )
        )
        if error == 0:
            self._hotkeys[number] = hotkey.value
        return error

    def unregister(self, number: int) -> None:
        """Give a key back."""
        self._carbon.UnregisterEventHotKey(self._hotkeys.pop(number))

    def is_down(self, code: int) -> bool:
        """Tell whether a key is down; false where macOS does not show it."""
        return bool(self._graphics.CGEventSourceKeyState(_HARDWARE, code))

    def secure_input(self) -> bool:
        """Tell whether some program has Secure Keyboard Entry on."""
        return bool(self._carbon.IsSecureEventInputEnabled())
