"""Keys of the virtual display, pressed at a known moment: a program started for each key is not."""

import ctypes
import time
from types import TracebackType
from typing import Self

KEYSYMS = {
    "space": 0x20,
    "Escape": 0xFF1B,
    "m": 0x6D,
    "d": 0x64,
    "Control_L": 0xFFE3,
    "Alt_L": 0xFFE9,
}


class Keyboard:
    """A context manager.

    Args:
        display: As in the variable DISPLAY.
    """

    def __init__(self, display: str) -> None:
        self._name = display.encode()
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtest = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p

    def __enter__(self) -> Self:
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(self._name))
        if not self._display.value:
            raise SystemExit(f"no display {self._name.decode()}")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._x11.XCloseDisplay(self._display)

    def move(self, key: str, *, down: bool) -> int:
        """Press or release a key; give the time just before, CLOCK_MONOTONIC in ns."""
        code = self._x11.XKeysymToKeycode(self._display, ctypes.c_ulong(KEYSYMS[key]))
        moved_ns = time.monotonic_ns()
        self._xtest.XTestFakeKeyEvent(self._display, code, int(down), ctypes.c_ulong(0))
        self._x11.XFlush(self._display)
        return moved_ns

    def strike(self, *keys: str) -> None:
        """Press keys, and release them in the opposite order."""
        for key in keys:
            self.move(key, down=True)
        for key in reversed(keys):
            self.move(key, down=False)
