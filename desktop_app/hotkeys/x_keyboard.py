"""Which key of an X keyboard stands where, what it writes, and which bit a modifier has. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from itertools import combinations
from operator import or_
from typing import Final

from desktop_app.session.keys import Accelerator, Modifier

_ROWS: Final = {
    10: ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "Minus", "Equal"),
    24: (*"QWERTYUIOP", "BracketLeft", "BracketRight"),
    38: (*"ASDFGHJKL", "Semicolon", "Apostrophe", "Grave"),
    51: ("Backslash", *"ZXCVBNM", "Comma", "Period", "Slash"),
}
_PLACES: Final = {
    name: first + offset for first, row in _ROWS.items() for offset, name in enumerate(row)
}
"""Keycodes of the keys that write, by their names on a US keyboard: the Linux kernel's, plus 8."""

_SYMBOLS: Final = {
    "Space": 0x20,
    "Tab": 0xFF09,
    "Return": 0xFF0D,
    "Backspace": 0xFF08,
    "Insert": 0xFF63,
    "Delete": 0xFFFF,
    "Home": 0xFF50,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "PageUp": 0xFF55,
    "PageDown": 0xFF56,
    "End": 0xFF57,
    "Pause": 0xFF13,
    "ScrollLock": 0xFF14,
    "Print": 0xFF61,
    "Menu": 0xFF67,
    **{f"F{number}": 0xFFBD + number for number in range(1, 25)},
}
"""Keysyms of the keys that are named for what they do (X11 protocol, appendix A)."""
_ON_US_KEYBOARDS: Final = {
    "Minus": "-",
    "Equal": "=",
    "BracketLeft": "[",
    "BracketRight": "]",
    "Semicolon": ";",
    "Apostrophe": "'",
    "Grave": "`",
    "Backslash": "\\",
    "Comma": ",",
    "Period": ".",
    "Slash": "/",
}

_CONTROL_BIT: Final = 1 << 2
_SHIFT_BIT: Final = 1 << 0
_CAPS_LOCK_BIT: Final = 1 << 1
_ALT: Final = (0xFFE9, 0xFFEA, 0xFFE7, 0xFFE8)
"""Alt, or Meta on keyboards of old."""
_SUPER: Final = (0xFFEB, 0xFFEC, 0xFFED, 0xFFEE)
_LOCKS: Final = (0xFF7F, 0xFF14)
"""Num and Scroll."""
_ALT_GR: Final = 0xFE03
_ALT_GR_LEVEL: Final = 4
"""Where the third level of the first layout stands among a key's keysyms."""
_USUAL_SPACE, _USUAL_RETURN = 65, 36


@dataclass(frozen=True, slots=True, kw_only=True)
class XKeyboard:
    """A keyboard as the server describes it.

    Attributes:
        first: Keycode of the first of `keysyms`.
        keysyms: Of each keycode, what it writes at each level.
        modifiers: Keycodes of the eight modifiers: Shift, Lock, Control, Mod1 to Mod5.
    """

    first: int
    keysyms: tuple[tuple[int, ...], ...]
    modifiers: tuple[tuple[int, ...], ...]

    def keycode(self, key: str) -> int | None:
        """Find a key by its name; ``None`` if this keyboard has none."""
        if key in _SYMBOLS:
            return self._find(_SYMBOLS[key])
        # By its place, if places are where they usually are: remote desktops have their own.
        usual = (self._find(0x20), self._find(0xFF0D)) == (_USUAL_SPACE, _USUAL_RETURN)
        return _PLACES[key] if usual else self._find(_symbol_of(key))

    def state(self, modifiers: Iterable[Modifier]) -> int | None:
        """Give the bits of modifiers; ``None`` if this keyboard has no key for one of them."""
        bits = {
            Modifier.SHIFT: _SHIFT_BIT,
            Modifier.CTRL: _CONTROL_BIT,
            Modifier.ALT: self._bit_of(_ALT),
            Modifier.META: self._bit_of(_SUPER),
        }
        found = [bits[one] for one in modifiers]
        return None if 0 in found else reduce(or_, found, 0)

    def with_locks(self, state: int) -> tuple[int, ...]:
        """Give a state with every combination of Caps, Num and Scroll Lock, on or off."""
        locks = {_CAPS_LOCK_BIT, *(self._bit_of((symbol,)) for symbol in _LOCKS)} - {0}
        locks = {bit for bit in locks if not bit & state}
        return tuple(
            state + sum(some)
            for size in range(len(locks) + 1)
            for some in combinations(locks, size)
        )

    def label(self, accelerator: Accelerator) -> str:
        """Write a key as it is labelled on this keyboard."""
        code = self.keycode(accelerator.key)
        levels = () if code is None else self._levels(code)
        written = _character(levels[0]) if levels else ""
        if accelerator.key in _SYMBOLS or not written:
            written = accelerator.key
        held = [one.value for one in Modifier if one in accelerator.modifiers]
        return "+".join((*held, written))

    def writes_by_alt_gr(self, key: str) -> bool:
        """Whether the right Alt key makes another character of this key."""
        code = self.keycode(key)
        if code is None or self._find(_ALT_GR) is None:
            return False
        levels = self._levels(code)
        third = levels[_ALT_GR_LEVEL] if len(levels) > _ALT_GR_LEVEL else 0
        # Function keys' keysyms begin at 0xFD00; dead keys, which write too, stand below.
        return third not in (0, levels[0]) and not 0xFE90 <= third <= 0xFFFF

    def _levels(self, code: int) -> tuple[int, ...]:
        at = code - self.first
        return self.keysyms[at] if 0 <= at < len(self.keysyms) else ()

    def _find(self, symbol: int) -> int | None:
        """Find the key that gives a keysym without anything held."""
        codes = (self.first + at for at, one in enumerate(self.keysyms) if symbol in one[:1])
        return next(codes, None)

    def _bit_of(self, symbols: tuple[int, ...]) -> int:
        """Find the modifier that one of these keys sets; 0 if there is none."""
        for symbol in symbols:
            for index, codes in enumerate(self.modifiers):
                if any(code and symbol in self._levels(code) for code in codes):
                    return 1 << index
        return 0


def _symbol_of(key: str) -> int:
    return ord(_ON_US_KEYBOARDS.get(key, key).lower())


def _character(symbol: int) -> str:
    """Give what a keysym writes, in capitals; empty for those without a rule (X11, appendix A)."""
    if 0x20 < symbol < 0x7F or 0xA0 < symbol < 0x100:
        small = chr(symbol)
    elif 0x1000100 <= symbol <= 0x110FFFF:
        small = chr(symbol - 0x1000000)
    else:
        return ""
    return small.upper() if len(small.upper()) == 1 else small
