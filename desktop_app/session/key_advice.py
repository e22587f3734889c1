"""What speaks against a key that works everywhere: other uses of it, and what systems do not do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from desktop_app.session.keys import WRITING_KEYS, Accelerator, Deed, Modifier, free_ones
from desktop_app.wording import tr

System: TypeAlias = Literal["x11", "wayland", "windows", "macos"]

DEED_NAMES: Final[Mapping[Deed, str]] = {
    Deed.TALK: tr("Talk"),
    Deed.MUTE: tr("Mute and unmute"),
    Deed.SHOW: tr("Show and hide the window"),
}

_CONSOLES: Final = tuple(f"Ctrl+Alt+F{number}" for number in range(1, 13))
_KEPT_ON_LINUX: Final = frozenset(map(Accelerator.parse, ("Ctrl+Alt+Delete", *_CONSOLES)))
_KEPT_BY_SYSTEM: Final[Mapping[System, frozenset[Accelerator]]] = {
    "x11": _KEPT_ON_LINUX,
    "wayland": _KEPT_ON_LINUX,
    # RegisterHotKey, "Remarks": F12 belongs to debuggers.
    "windows": frozenset(map(Accelerator.parse, ("Ctrl+Alt+Delete", "Meta+L", "F12"))),
    "macos": frozenset(map(Accelerator.parse, ("Meta+Tab", "Meta+Space", "Meta+Q"))),
}
_NOT_BY_PORTAL: Final = frozenset(("Tab", "Backspace", "Return"))


@dataclass(frozen=True, slots=True)
class Advice:
    """What is to be said of a key.

    Attributes:
        refused: Why it cannot be taken; empty if it can.
        warnings: What to know when it is taken.
    """

    refused: str = ""
    warnings: tuple[str, ...] = ()


def advise(
    key: Accelerator,
    *,
    system: System,
    others: Mapping[Deed, Accelerator],
    in_window: Mapping[Accelerator, str],
) -> Advice:
    """Say what speaks against a key.

    Args:
        key: That the user would like.
        system: Which kind of desktop gives the keys.
        others: Keys of the other deeds.
        in_window: What keys do in this program's own window.
    """
    for deed, other in others.items():
        if other == key:
            return Advice(
                tr("{key} is your key for “{action}” already.", key=key, action=DEED_NAMES[deed])
            )
    if key.writes:
        return Advice(
            tr("{key} is needed for writing. Hold Ctrl, Alt or Meta along with it.", key=key)
        )
    if key in _KEPT_BY_SYSTEM[system]:
        return Advice(tr("Your system keeps {key} for itself.", key=key))
    if system == "macos" and key.modifiers and key.modifiers <= {Modifier.ALT, Modifier.SHIFT}:
        return Advice(
            tr(
                "Some versions of macOS do not pass on {key}. Hold Ctrl or Cmd along with it.",
                key=key,
            )
        )
    if system == "wayland" and key.key in _NOT_BY_PORTAL:
        return Advice(tr("Your desktop gives no program the key {key}.", key=key.key))
    return Advice(warnings=tuple(_warnings(key, system, in_window)))


def _warnings(key: Accelerator, system: System, in_window: Mapping[Accelerator, str]) -> list[str]:
    warnings = []
    if key in in_window:
        warnings.append(
            tr(
                "In this window {key} does something else: {action}.",
                key=key,
                action=in_window[key],
            )
        )
    if system != "macos" and Modifier.META in key.modifiers:
        warnings.append(tr("Desktops use most keys with Meta, the Windows key, themselves."))
    alt_gr = key.modifiers - {Modifier.SHIFT} == {Modifier.CTRL, Modifier.ALT}
    if system == "windows" and alt_gr and key.key in WRITING_KEYS:
        warnings.append(
            tr(
                "On keyboards with AltGr, {key} may write a character; you could not any more.",
                key=key,
            )
        )
    return warnings


def suggestions(
    taken: Accelerator | None, others: Mapping[Deed, Accelerator], system: System
) -> tuple[Accelerator, ...]:
    """Give two keys to offer in place of one that does not work."""

    def is_good(key: Accelerator) -> bool:
        return not advise(key, system=system, others=others, in_window={}).refused

    return free_ones(() if taken is None else (taken,), is_good)
