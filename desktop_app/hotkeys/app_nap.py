"""Timers that keep their pace on macOS while Earshot is hidden and a call is on.

Otherwise App Nap slows what has no window in sight, and with it the looks at a held key. The
computer does not fall asleep meanwhile, either: who talks touches no keys.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import c_char_p, c_uint64, c_void_p
from typing import Final, Protocol

_OPTIONS: Final = c_uint64(0xFF_00FF_FFFF)
"""NSActivityLatencyCritical and NSActivityUserInitiated of NSProcessInfo.h."""


class Activity(Protocol):
    """What the system is told."""

    def begin(self, reason: str) -> int:
        """Begin an activity; returns what ends it."""

    def end(self, token: int) -> None:
        """End it."""


class Awake:
    """Keeps this program awake; does nothing where no system puts it to sleep.

    Args:
        activity: Instead of this computer's.
    """

    def __init__(self, activity: Activity | None = None) -> None:
        if activity is None and sys.platform == "darwin":
            activity = ProcessInfo()
        self._activity = activity
        self._token: int | None = None

    def keep(self, on: bool) -> None:
        """Stay awake from now on, or no longer. Saying it twice is harmless."""
        if self._activity is None or on == (self._token is not None):
            return
        if self._token is None:
            self._token = self._activity.begin("A call is on")
        else:
            self._activity.end(self._token)
            self._token = None


class ProcessInfo:
    """Fills `Activity` on macOS: NSProcessInfo through the runtime of Objective-C."""

    def __init__(self) -> None:
        ctypes.CDLL("/System/Library/Frameworks/Foundation.framework/Foundation")
        self._runtime = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
        for function in (self._runtime.objc_getClass, self._runtime.sel_registerName):
            function.restype, function.argtypes = c_void_p, (c_char_p,)

    def begin(self, reason: str) -> int:
        """Begin an activity; returns what ends it."""
        text = self._send("NSString", "stringWithUTF8String:", c_char_p(reason.encode()))
        info = self._send("NSProcessInfo", "processInfo")
        token = self._send(info, "beginActivityWithOptions:reason:", _OPTIONS, c_void_p(text))
        return self._send(token, "retain")

    def end(self, token: int) -> None:
        """End it."""
        self._send(self._send("NSProcessInfo", "processInfo"), "endActivity:", c_void_p(token))
        self._send(token, "release")

    def _send(self, to: int | str, selector: str, *given: c_char_p | c_uint64 | c_void_p) -> int:
        """Send a message to an object, or to a class by its name."""
        whom = self._runtime.objc_getClass(to.encode()) if isinstance(to, str) else to
        send = self._runtime["objc_msgSend"]  # a new one each time, declared for this message
        send.restype = c_void_p
        send.argtypes = (c_void_p, c_void_p, *map(type, given))
        return int(send(whom, self._runtime.sel_registerName(selector.encode()), *given) or 0)
