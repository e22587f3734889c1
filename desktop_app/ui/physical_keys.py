"""Which key of the keyboard was pressed, by its place: named as on a US keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt

_ROWS: Final = {
    2: ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "Minus", "Equal", "Backspace", "Tab"),
    16: (*"QWERTYUIOP", "BracketLeft", "BracketRight", "Return"),
    30: (*"ASDFGHJKL", "Semicolon", "Apostrophe", "Grave"),
    43: ("Backslash", *"ZXCVBNM", "Comma", "Period", "Slash"),
    57: ("Space",),
    59: tuple(f"F{number}" for number in range(1, 11)),
    70: ("ScrollLock",),
    87: ("F11", "F12"),
}
"""What Linux and the PC's first set of scan codes have in common, by the first code of a run."""
_MAIN: Final = {
    first + place: name for first, names in _ROWS.items() for place, name in enumerate(names)
}


def _table(text: str) -> dict[int, str]:
    """Read pairs of a hexadecimal code and a name."""
    words = text.split()
    return {int(code, 16): name for code, name in zip(words[::2], words[1::2], strict=True)}


# linux/input-event-codes.h
_LINUX: Final[Mapping[int, str]] = _MAIN | _table("""
    63 Print  66 Home  67 Up  68 PageUp  69 Left  6a Right  6b End  6c Down  6d PageDown
    6e Insert  6f Delete  77 Pause  7f Menu  b7 F13  b8 F14  b9 F15  ba F16  bb F17  bc F18
    bd F19  be F20  bf F21  c0 F22  c1 F23  c2 F24
""")
_X11_OFFSET: Final = 8
"""X11's codes, and Wayland's in Qt, are those of Linux and eight more."""

# Keyboard scan code specification, set 1; Qt adds 0x100 to those that have a prefix.
_WINDOWS: Final[Mapping[int, str]] = _MAIN | _table("""
    45 Pause  137 Print  147 Home  148 Up  149 PageUp  14b Left  14d Right  14f End
    150 Down  151 PageDown  152 Insert  153 Delete  15d Menu  76 F24  64 F13  65 F14  66 F15
    67 F16  68 F17  69 F18  6a F19  6b F20  6c F21  6d F22  6e F23
""")

# HIToolbox/Events.h, kVK_…
_MACOS: Final[Mapping[int, str]] = _table("""
    00 A  01 S  02 D  03 F  04 H  05 G  06 Z  07 X  08 C  09 V  0b B  0c Q  0d W  0e E  0f R
    10 Y  11 T  12 1  13 2  14 3  15 4  16 6  17 5  18 Equal  19 9  1a 7  1b Minus  1c 8
    1d 0  1e BracketRight  1f O  20 U  21 BracketLeft  22 I  23 P  24 Return  25 L  26 J
    27 Apostrophe  28 K  29 Semicolon  2a Backslash  2b Comma  2c Slash  2d N  2e M
    2f Period  30 Tab  31 Space  32 Grave  33 Backspace  40 F17  4f F18  50 F19  5a F20
    60 F5  61 F6  62 F7  63 F3  64 F8  65 F9  67 F11  69 F13  6a F16  6b F14  6d F10  6f F12
    71 F15  73 Home  74 PageUp  75 Delete  76 F4  77 End  78 F2  79 PageDown  7a F1  7b Left
    7c Right  7d Down  7e Up
""")

_K: Final = Qt.Key
_BY_MEANING: Final[Mapping[int, str]] = {
    **{int(_K[f"Key_{letter}"]): letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"},
    **{int(_K[f"Key_F{number}"]): f"F{number}" for number in range(1, 25)},
    **{
        int(_K[f"Key_{name}"]): name
        for name in (
            *("Space", "Tab", "Return", "Backspace", "Insert", "Delete", "Home", "End"),
            *("PageUp", "PageDown", "Up", "Down", "Left", "Right", "Pause", "ScrollLock"),
            *("Print", "Menu", "Minus", "Equal", "Comma", "Period", "Slash", "Backslash"),
            *("Semicolon", "Apostrophe", "BracketLeft", "BracketRight"),
        )
    },
    int(_K.Key_QuoteLeft): "Grave",
    int(_K.Key_Enter): "Return",
    int(_K.Key_Backtab): "Tab",
}


def key_name(platform: str, scan_code: int, virtual_key: int, meaning: int) -> str:
    """Name a key by its place, of `keys.NAMED_KEYS`; empty if it has no name.

    Args:
        platform: Qt's, such as ``xcb``.
        scan_code: Of the event, ``nativeScanCode``.
        virtual_key: Of the event, ``nativeVirtualKey``.
        meaning: Of the event, ``key``: taken where the place is not told.
    """
    match platform:
        case "xcb" | "wayland" if scan_code:
            return _LINUX.get(scan_code - _X11_OFFSET, "")
        case "windows" if scan_code:
            return _WINDOWS.get(scan_code, "")
        case "cocoa":
            return _MACOS.get(virtual_key, "")
        case _:
            return _BY_MEANING.get(meaning, "")
