"""macOS: Carbon's hot keys, which tell press and release and ask for no permission.

While a program reads a password, macOS may keep keys from everybody else; that is looked for
slowly, so that a key that seems dead can be explained.
"""

from __future__ import annotations

import asyncio
import logging
import platform
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final, Protocol

from desktop_app.hotkeys.codes import TRIAL, key_codes, number_of
from desktop_app.hotkeys.holding import Holding
from desktop_app.session.keys import Accelerator, Binding, Deed, Fate, Modifier, free_ones
from desktop_app.wording import tr

log = logging.getLogger(__name__)

LOOK_EVERY_S: Final = 0.1
"""How often a held key is looked at, for a release that is never told."""
SECURE_EVERY_S: Final = 2.0
"""How often is asked whether keys are kept from us, while there are any."""
ALREADY_EXISTS: Final = -9878
"""eventHotKeyExistsErr of CarbonEventsCore.h."""

MODIFIERS: Final[Mapping[Modifier, int]] = {
    Modifier.CTRL: 0x1000,
    Modifier.ALT: 0x0800,
    Modifier.SHIFT: 0x0200,
    Modifier.META: 0x0100,
}
"""controlKey, optionKey, shiftKey, cmdKey of Events.h."""
_NAMES: Final[Mapping[Modifier, str]] = {
    Modifier.CTRL: "Control",
    Modifier.ALT: "Option",
    Modifier.SHIFT: "Shift",
    Modifier.META: "Command",
}
"""What is printed on the keys."""

CODES: Final = key_codes(
    "A 00  S 01  D 02  F 03  H 04  G 05  Z 06  X 07  C 08  V 09  B 0B  Q 0C  W 0D  E 0E  R 0F  Y 10"
    "  T 11  O 1F  U 20  I 22  P 23  L 25  J 26  K 28  N 2D  M 2E"
    "  1 12  2 13  3 14  4 15  5 17  6 16  7 1A  8 1C  9 19  0 1D  Equal 18  Minus 1B"
    "  BracketRight 1E  BracketLeft 21  Apostrophe 27  Semicolon 29  Backslash 2A  Comma 2B"
    "  Slash 2C  Period 2F  Grave 32  Return 24  Tab 30  Space 31  Backspace 33  Delete 75"
    "  Insert 72  Home 73  End 77  PageUp 74  PageDown 79  Left 7B  Right 7C  Down 7D  Up 7E"
    "  Menu 6E  F1 7A  F2 78  F3 63  F4 76  F5 60  F6 61  F7 62  F8 64  F9 65  F10 6D  F11 67"
    "  F12 6F  F13 69  F14 6B  F15 71  F16 6A  F17 40  F18 4F  F19 50  F20 5A"
    "  Print 69  ScrollLock 6B  Pause 71"  # F13 to F15 to a Mac
)
"""Places on the keyboard (kVK_… of HIToolbox's Events.h); F21 to F24 do not exist."""


class Keys(Protocol):
    """What is asked of macOS; all on the main thread."""

    def open(self, on_key: Callable[[int, bool], None]) -> bool:
        """Be ready for keys, told by number and whether pressed; false if that cannot be."""

    def close(self) -> None:
        """Hear of no key any more. Harmless when nothing is open."""

    def register(self, number: int, modifiers: int, code: int) -> int:
        """Ask for a key; returns zero, or an error of CarbonEventsCore.h."""

    def unregister(self, number: int) -> None:
        """Give a key back."""

    def is_down(self, code: int) -> bool:
        """Tell whether a key is down; false where macOS does not show it."""

    def secure_input(self) -> bool:
        """Tell whether some program has Secure Keyboard Entry on."""


class MacHotkeys:
    """Fills the port `Hotkeys`.

    Args:
        keys: Instead of this computer's.
        version: Of macOS, as in ``15.1``; that of this computer if none is given.
    """

    def __init__(self, keys: Keys | None = None, version: str | None = None) -> None:
        self._keys: Keys = keys or _this_computers()
        self._version = platform.mac_ver()[0] if version is None else version
        self._bindings: dict[Deed, Binding] = {}
        self._changed: Callable[[Mapping[Deed, Binding]], None] = lambda _bindings: None
        self._holding = Holding(self._is_down, LOOK_EVERY_S, releases_told=True)
        self._secure = False
        self._look_due: asyncio.TimerHandle | None = None

    def watch(
        self,
        *,
        pressed: Callable[[Deed], None],
        released: Callable[[Deed], None],
        changed: Callable[[Mapping[Deed, Binding]], None],
    ) -> None:
        """Say whom to tell. ``changed`` is told when Secure Keyboard Entry goes on or off."""
        self._holding.tell(pressed, released)
        self._changed = changed

    async def bind(self, wanted: Mapping[Deed, Accelerator]) -> Mapping[Deed, Binding]:
        """Register these keys in place of those before."""
        self._let_go()
        loop = asyncio.get_running_loop()

        def on_key(number: int, pressed: bool) -> None:
            loop.call_soon(
                self._on_key, number, pressed
            )  # Carbon calls from inside its dispatching

        if wanted and not self._keys.open(on_key):
            absent = Binding(fate=Fate.ABSENT, why=tr("macOS did not let Earshot listen for keys."))
            return {
                deed: replace(absent, label=_label(one), wanted=one) for deed, one in wanted.items()
            }
        self._bindings = {deed: self._register(deed, one, wanted) for deed, one in wanted.items()}
        if self._working():
            self._secure = self._keys.secure_input()
            self._look_later()
        return self._told()

    async def configure(self) -> None:
        """Do nothing: on a Mac a key is chosen in our own settings."""

    async def close(self) -> None:
        """Give every key back."""
        self._let_go()
        self._keys.close()

    def _let_go(self) -> None:
        if self._look_due is not None:
            self._look_due.cancel()
            self._look_due = None
        for deed in self._working():
            self._keys.unregister(number_of(deed))
        self._bindings = {}
        self._holding.release_all()

    def _register(
        self, deed: Deed, wanted: Accelerator, all_wanted: Mapping[Deed, Accelerator]
    ) -> Binding:
        binding = Binding(fate=Fate.WORKS, label=_label(wanted), wanted=wanted)
        if wanted.key not in CODES:
            return replace(binding, fate=Fate.IMPOSSIBLE, why=tr("A Mac has no such key."))
        if _types_only(wanted) and self._version.split(".")[:2] in (["15", "0"], ["15", "1"]):
            why = tr(
                "macOS {version} gives no program a key with Option or Shift alone. Add Control or "
                "Command.",
                version=self._version,
            )
            return replace(binding, fate=Fate.IMPOSSIBLE, why=why)
        error = self._keys.register(number_of(deed), _bits(wanted), CODES[wanted.key])
        if error == 0:
            return binding
        if error == ALREADY_EXISTS:
            instead = free_ones(all_wanted.values(), self._is_free)
            return replace(binding, fate=Fate.TAKEN, instead=instead)
        log.info("RegisterEventHotKey failed with %d", error)
        why = tr("macOS did not accept this key.")
        return replace(binding, fate=Fate.IMPOSSIBLE, why=why)

    def _is_free(self, wanted: Accelerator) -> bool:
        free = self._keys.register(TRIAL, _bits(wanted), CODES[wanted.key]) == 0
        if free:
            self._keys.unregister(TRIAL)
        return free

    def _working(self) -> tuple[Deed, ...]:
        return tuple(deed for deed, one in self._bindings.items() if one.fate is Fate.WORKS)

    def _told(self) -> Mapping[Deed, Binding]:
        """Give how the keys fare, with the reason why they may seem dead."""
        if not self._secure:
            return dict(self._bindings)
        why = tr(
            "macOS hides key presses while Secure Keyboard Entry is on. The Talk button works."
        )
        return {
            deed: replace(one, why=why) if one.fate is Fate.WORKS else one
            for deed, one in self._bindings.items()
        }

    def _on_key(self, number: int, pressed: bool) -> None:
        for deed in self._working():  # one that was given back since is nobody's
            if number_of(deed) == number:
                (self._holding.press if pressed else self._holding.release)(deed)

    def _is_down(self, deed: Deed) -> bool:
        wanted = self._bindings[deed].wanted
        return wanted is not None and self._keys.is_down(CODES[wanted.key])

    def _look_later(self) -> None:
        loop = asyncio.get_running_loop()
        self._look_due = loop.call_later(SECURE_EVERY_S, self._look)

    def _look(self) -> None:
        self._look_later()
        if (secure := self._keys.secure_input()) != self._secure:
            self._secure = secure
            self._changed(self._told())


def _label(wanted: Accelerator) -> str:
    held = [name for modifier, name in _NAMES.items() if modifier in wanted.modifiers]
    return "-".join((*held, wanted.key))


def _bits(wanted: Accelerator) -> int:
    return sum(MODIFIERS[one] for one in wanted.modifiers)


def _types_only(wanted: Accelerator) -> bool:
    """Tell whether the modifiers are ones that only choose a character."""
    return bool(wanted.modifiers) and wanted.modifiers <= {Modifier.ALT, Modifier.SHIFT}


def _this_computers() -> Keys:
    from desktop_app.hotkeys.carbon import Carbon

    return Carbon()
