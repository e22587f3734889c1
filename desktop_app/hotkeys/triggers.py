"""Keys as the portal writes them: the XDG specification of shortcuts, keysyms by name. Pure."""

from __future__ import annotations

from typing import Final

from desktop_app.session.keys import Accelerator, Modifier

_MODIFIERS: Final = {
    Modifier.CTRL: "CTRL",
    Modifier.ALT: "ALT",
    Modifier.SHIFT: "SHIFT",
    Modifier.META: "LOGO",
}
_KEYSYMS: Final = {
    "Space": "space",
    "Backspace": "BackSpace",
    "PageUp": "Page_Up",
    "PageDown": "Page_Down",
    "ScrollLock": "Scroll_Lock",
    "Minus": "minus",
    "Equal": "equal",
    "Comma": "comma",
    "Period": "period",
    "Slash": "slash",
    "Backslash": "backslash",
    "Semicolon": "semicolon",
    "Apostrophe": "apostrophe",
    "Grave": "grave",
    "BracketLeft": "bracketleft",
    "BracketRight": "bracketright",
}


def keysym(key: str) -> str:
    """Give the name of what a key of `NAMED_KEYS` writes or does."""
    return key.lower() if len(key) == 1 else _KEYSYMS.get(key, key)


def trigger(accelerator: Accelerator) -> str:
    """Write a key for the portal, as in ``CTRL+ALT+space``."""
    held = [word for one, word in _MODIFIERS.items() if one in accelerator.modifiers]
    return "+".join((*held, keysym(accelerator.key)))
