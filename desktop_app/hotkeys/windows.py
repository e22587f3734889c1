"""Windows: keys that `RegisterHotKey` gives, their release by looking at the keyboard.

No keyboard hook: scanners of viruses and readers of screens have no quarrel with this. Windows
tells the press alone, so the release is looked for. Over a window of an administrator the press is
told, but the key cannot be looked at: there each press is a tap, which is said once.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final, Protocol

from desktop_app.hotkeys.codes import TRIAL, key_codes, number_of
from desktop_app.hotkeys.holding import Holding
from desktop_app.session.keys import Accelerator, Binding, Deed, Fate, Modifier, free_ones
from desktop_app.wording import tr

log = logging.getLogger(__name__)

LOOK_EVERY_S: Final = 0.015
"""How often the release is looked for while a key is held."""
ALREADY_REGISTERED: Final = 1409
"""ERROR_HOTKEY_ALREADY_REGISTERED of winerror.h."""

MODIFIERS: Final[Mapping[Modifier, int]] = {
    Modifier.ALT: 0x0001,
    Modifier.CTRL: 0x0002,
    Modifier.SHIFT: 0x0004,
    Modifier.META: 0x0008,
}
"""MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_WIN of winuser.h."""
NO_REPEAT: Final = 0x4000
"""MOD_NOREPEAT: a held key is told once."""

CODES: Final = key_codes(
    "F1 70  F2 71  F3 72  F4 73  F5 74  F6 75  F7 76  F8 77  F9 78  F10 79  F11 7A  F12 7B  F13 7C"
    "  F14 7D  F15 7E  F16 7F  F17 80  F18 81  F19 82  F20 83  F21 84  F22 85  F23 86  F24 87"
    "  Space 20  Tab 09  Return 0D  Backspace 08  Insert 2D  Delete 2E  Home 24  End 23  PageUp 21"
    "  PageDown 22  Up 26  Down 28  Left 25  Right 27  Pause 13  ScrollLock 91  Print 2C  Menu 5D"
)
"""Virtual-key codes (VK_…) of keys that are the same on every keyboard."""
_BREAK: Final = 0x03
"""VK_CANCEL: what the Pause key is along with Ctrl."""

PLACES: Final = key_codes(
    "1 02  2 03  3 04  4 05  5 06  6 07  7 08  8 09  9 0A  0 0B  Minus 0C  Equal 0D"
    "  Q 10  W 11  E 12  R 13  T 14  Y 15  U 16  I 17  O 18  P 19  BracketLeft 1A  BracketRight 1B"
    "  A 1E  S 1F  D 20  F 21  G 22  H 23  J 24  K 25  L 26  Semicolon 27  Apostrophe 28  Grave 29"
    "  Backslash 2B  Z 2C  X 2D  C 2E  V 2F  B 30  N 31  M 32  Comma 33  Period 34  Slash 35"
)
"""Scan codes of keys whose virtual-key code depends on the layout of the keyboard."""

_KEPT_BY_WINDOWS: Final = frozenset(
    (
        Accelerator(frozenset((Modifier.CTRL, Modifier.ALT)), "Delete"),
        Accelerator(frozenset((Modifier.META,)), "L"),
    )
)
"""Never given to a program, though `RegisterHotKey` may say otherwise."""


_SWITCHES: Final = tr(
    "Over some windows, such as those of an administrator, Windows does not show Earshot when a "
    "key is let go: there, press it once to talk and once more to stop."
)


class Keyboard(Protocol):
    """What is asked of Windows; all on the thread of the window."""

    def open(self, on_hotkey: Callable[[int], None]) -> bool:
        """Be ready for presses, which are told by their number; false if that cannot be."""

    def close(self) -> None:
        """Hear of no press any more. Harmless when nothing is open."""

    def register(self, number: int, modifiers: int, code: int) -> int:
        """Ask for a key; returns zero, or an error of winerror.h."""

    def unregister(self, number: int) -> None:
        """Give a key back."""

    def is_down(self, code: int) -> bool:
        """Tell whether a key is down; false where this program may not see it."""

    def code_at(self, place: int) -> int:
        """Give the virtual-key code at a scan code of the present layout; zero if none."""

    def sign_of(self, code: int) -> str:
        """Give what is printed on a key of the present layout; empty if nothing."""

    def typed_with_alt_gr(self, code: int, *, shift: bool) -> str:
        """Give what AltGr and a key write in the present layout; empty if nothing."""


class WindowsHotkeys:
    """Fills the port `Hotkeys`.

    Args:
        keyboard: Instead of this computer's.
    """

    def __init__(self, keyboard: Keyboard | None = None) -> None:
        self._keyboard: Keyboard = keyboard or _this_computers()
        self._codes: dict[Deed, int] = {}
        """What is registered."""
        self._bindings: Mapping[Deed, Binding] = {}
        self._changed: Callable[[Mapping[Deed, Binding]], None] = lambda _bindings: None
        self._holding = Holding(self._is_down, LOOK_EVERY_S, unseen=self._on_unseen)

    def watch(
        self,
        *,
        pressed: Callable[[Deed], None],
        released: Callable[[Deed], None],
        changed: Callable[[Mapping[Deed, Binding]], None],
    ) -> None:
        """Say whom to tell; ``changed`` of a talk key that turned out to be a mere switch."""
        self._holding.tell(pressed, released)
        self._changed = changed

    async def bind(self, wanted: Mapping[Deed, Accelerator]) -> Mapping[Deed, Binding]:
        """Register these keys in place of those before."""
        self._let_go()
        loop = asyncio.get_running_loop()

        def on_hotkey(number: int) -> None:
            loop.call_soon(self._on_hotkey, number)  # Windows calls from inside its dispatching

        if not wanted or self._keyboard.open(on_hotkey):
            self._bindings = {
                deed: self._register(deed, one, wanted) for deed, one in wanted.items()
            }
            return self._bindings
        absent = Binding(fate=Fate.ABSENT, why=tr("Windows did not let Earshot listen for keys."))
        return {deed: replace(absent, label=str(one), wanted=one) for deed, one in wanted.items()}

    async def configure(self) -> None:
        """Do nothing: on Windows a key is chosen in our own settings."""

    async def close(self) -> None:
        """Give every key back."""
        self._let_go()
        self._keyboard.close()

    def _let_go(self) -> None:
        for deed in self._codes:
            self._keyboard.unregister(number_of(deed))
        self._codes.clear()
        self._holding.release_all()

    def _register(
        self, deed: Deed, wanted: Accelerator, all_wanted: Mapping[Deed, Accelerator]
    ) -> Binding:
        code = self._code(wanted)
        binding = Binding(fate=Fate.WORKS, label=self._label(wanted, code), wanted=wanted)
        if code == 0:
            why = tr("This keyboard has no such key.")
            return replace(binding, fate=Fate.IMPOSSIBLE, why=why)
        if wanted in _KEPT_BY_WINDOWS:
            why = tr("Windows keeps this key for itself.")
            return replace(binding, fate=Fate.IMPOSSIBLE, why=why)
        error = self._keyboard.register(number_of(deed), _bits(wanted), code)
        if error == 0:
            self._codes[deed] = code
            return replace(binding, why=self._alt_gr(wanted, code))
        if error == ALREADY_REGISTERED:
            why = ""
            if Modifier.META in wanted.modifiers:
                why = tr("Windows keeps most keys with the Windows key for itself.")
            instead = free_ones(all_wanted.values(), self._is_free)
            return replace(binding, fate=Fate.TAKEN, why=why, instead=instead)
        log.info("RegisterHotKey failed with %d", error)
        why = tr("Windows did not accept this key.")
        return replace(binding, fate=Fate.IMPOSSIBLE, why=why)

    def _is_free(self, wanted: Accelerator) -> bool:
        code = self._code(wanted)
        if code == 0 or self._alt_gr(wanted, code):
            return False
        free = self._keyboard.register(TRIAL, _bits(wanted), code) == 0
        if free:
            self._keyboard.unregister(TRIAL)
        return free

    def _code(self, wanted: Accelerator) -> int:
        if wanted.key == "Pause" and Modifier.CTRL in wanted.modifiers:
            return _BREAK
        if wanted.key in PLACES:
            return self._keyboard.code_at(PLACES[wanted.key])
        return CODES[wanted.key]

    def _label(self, wanted: Accelerator, code: int) -> str:
        """Name the key as it is printed on this keyboard."""
        sign = self._keyboard.sign_of(code) if code and wanted.key in PLACES else ""
        names = {Modifier.META: "Win"}
        held = [names.get(one, one.value) for one in Modifier if one in wanted.modifiers]
        return "+".join((*held, sign or wanted.key))

    def _alt_gr(self, wanted: Accelerator, code: int) -> str:
        """Warn of a key that is AltGr's, which Windows takes for Ctrl and Alt."""
        shift = Modifier.SHIFT in wanted.modifiers
        if wanted.modifiers - {Modifier.SHIFT} != {Modifier.CTRL, Modifier.ALT}:
            return ""
        typed = self._keyboard.typed_with_alt_gr(code, shift=shift)
        if not typed.isprintable() or not typed.strip():
            return ""
        return tr(
            "On this keyboard AltGr writes “{sign}” with this key; as long as Earshot has the key, "
            "it does not.",
            sign=typed,
        )

    def _on_hotkey(self, number: int) -> None:
        for deed in self._codes:  # one that was given back since is nobody's
            if number_of(deed) == number:
                self._holding.press(deed)
                return

    def _on_unseen(self, deed: Deed) -> None:
        """Say that holding the talk key is of no use everywhere, unless that was said."""
        binding = self._bindings[deed]
        if deed is Deed.TALK and not binding.switches:
            switch = replace(binding, switches=True, why=f"{binding.why} {_SWITCHES}".strip())
            self._bindings = {**self._bindings, deed: switch}
            self._changed(self._bindings)

    def _is_down(self, deed: Deed) -> bool:
        return self._keyboard.is_down(self._codes[deed])


def _bits(wanted: Accelerator) -> int:
    return sum(MODIFIERS[one] for one in wanted.modifiers) | NO_REPEAT


def _this_computers() -> Keyboard:
    from desktop_app.hotkeys.user32 import User32

    return User32()
