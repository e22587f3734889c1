"""What a bundle's start does differently, made up for: streams and the path of libraries.

A windowed program has no standard streams on Windows, and a bundle on Linux is started with a path
of its own libraries, which no other program that it starts may inherit (PyInstaller manual,
"Run-time Information").
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path
from typing import Final

_START_ANEW: Final = "PYINSTALLER_RESET_ENVIRONMENT"
"""Tells a bundle that another one starts that it is a program of its own."""
_LIBRARY_PATHS: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def is_frozen() -> bool:
    """Tell whether this is a bundle."""
    return bool(getattr(sys, "frozen", False))


def settle(environ: MutableMapping[str, str] = os.environ, *, frozen: bool | None = None) -> None:
    """Make up for what the start of a bundle changed; does nothing elsewhere.

    Args:
        environ: Of this process. Its own libraries were found by what stood there when it began.
        frozen: Whether this is a bundle; ``None`` looks.
    """
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            # For as long as the program lives: nobody is there to close it.
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115
    if not (is_frozen() if frozen is None else frozen):
        return
    environ[_START_ANEW] = "1"
    for name in _LIBRARY_PATHS:
        before = environ.pop(f"{name}_ORIG", None)
        if before:
            environ[name] = before
        elif name in environ:
            del environ[name]
