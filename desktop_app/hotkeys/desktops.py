"""What to write into a desktop's own settings, so that a key of it calls Earshot. Pure.

For desktops whose portal gives no keys, or gives them and never tells of a press. Where a desktop
can tell a press from a release, the key talks while it is held; elsewhere each press is a tap.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, assert_never

from desktop_app.hotkeys.triggers import keysym
from desktop_app.session.keys import Accelerator, Modifier
from desktop_app.wording import later, tr


class Desktop(enum.Enum):
    """A desktop with a way of its own to bind keys; the value is its name."""

    GNOME = "GNOME"
    KDE = "KDE Plasma"
    SWAY = "Sway"
    HYPRLAND = "Hyprland"
    I3 = "i3"
    XFCE = "Xfce"
    OTHER = later("your desktop")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How to bind a key by hand.

    Attributes:
        desktop: Where.
        how: What to do with the lines, in words.
        lines: To be copied as they are.
        holds: Whether the key talks while it is held; otherwise it is tapped.
    """

    desktop: Desktop
    how: str
    lines: tuple[str, ...]
    holds: bool


_BY_VARIABLE: Final = {
    "SWAYSOCK": Desktop.SWAY,
    "HYPRLAND_INSTANCE_SIGNATURE": Desktop.HYPRLAND,
    "I3SOCK": Desktop.I3,
}
_BY_NAME: Final = {
    "sway": Desktop.SWAY,
    "hyprland": Desktop.HYPRLAND,
    "i3": Desktop.I3,
    "kde": Desktop.KDE,
    "xfce": Desktop.XFCE,
    "gnome": Desktop.GNOME,
    "ubuntu": Desktop.GNOME,
}
_X_NAMES: Final = {
    Modifier.CTRL: "Ctrl",
    Modifier.ALT: "Mod1",
    Modifier.SHIFT: "Shift",
    Modifier.META: "Mod4",
}
_HYPRLAND_NAMES: Final = {
    Modifier.CTRL: "CTRL",
    Modifier.ALT: "ALT",
    Modifier.SHIFT: "SHIFT",
    Modifier.META: "SUPER",
}
_GTK_NAMES: Final = {
    Modifier.CTRL: "<Primary>",
    Modifier.ALT: "<Alt>",
    Modifier.SHIFT: "<Shift>",
    Modifier.META: "<Super>",
}
_GNOME_SCHEMA: Final = "org.gnome.settings-daemon.plugins.media-keys"
_GNOME_PATH: Final = f"/{_GNOME_SCHEMA.replace('.', '/')}/custom-keybindings/earshot/"


def desktop_of(environment: Mapping[str, str]) -> Desktop:
    """Tell which desktop this is.

    Args:
        environment: Of this process.
    """
    for variable, desktop in _BY_VARIABLE.items():
        if environment.get(variable):
            return desktop
    # From the special to the general: "ubuntu:GNOME".
    for name in environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":"):
        if name in _BY_NAME:
            return _BY_NAME[name]
    return Desktop.OTHER


def recipe(desktop: Desktop, accelerator: Accelerator, command: str = "earshot") -> Recipe:
    """Say how to bind a key on a desktop.

    Args:
        desktop: Where.
        accelerator: The key.
        command: What starts this program, ready for a shell.
    """
    press, release, tap = (f"{command} talk {word}" for word in ("press", "release", "toggle"))
    key = keysym(accelerator.key)
    lines: tuple[str, ...]
    match desktop:
        case Desktop.SWAY:
            keys = "+".join((*_held(accelerator, _X_NAMES), key))
            how = tr("Put these lines into ~/.config/sway/config, then run “swaymsg reload”.")
            lines = (
                f"bindsym --no-repeat {keys} exec {press}",
                f"bindsym --release {keys} exec {release}",
            )
        case Desktop.I3:
            keys = "+".join((*_held(accelerator, _X_NAMES), key))
            how = tr("Put these lines into ~/.config/i3/config, then run “i3-msg reload”.")
            lines = (
                f"bindsym {keys} exec --no-startup-id {press}",
                f"bindsym --release {keys} exec --no-startup-id {release}",
            )
        case Desktop.HYPRLAND:
            keys = f"{' '.join(_held(accelerator, _HYPRLAND_NAMES))}, {key}"
            how = tr("Put these lines into ~/.config/hypr/hyprland.conf; saving it is enough.")
            lines = (f"bind = {keys}, exec, {press}", f"bindr = {keys}, exec, {release}")
        case Desktop.GNOME:
            keys = "".join((*_held(accelerator, _GTK_NAMES), key))
            how = tr("Run these lines in a terminal. Each press of the key then counts as a tap.")
            lines = _for_gnome(keys, tap)
        case Desktop.XFCE:
            keys = "".join((*_held(accelerator, _GTK_NAMES), key))
            how = tr("Run this line in a terminal. Each press of the key then counts as a tap.")
            where = f"xfce4-keyboard-shortcuts -n -t string -p '/commands/custom/{keys}'"
            lines = (f"xfconf-query -c {where} -s '{tap}'",)
        case Desktop.KDE:
            how = tr(
                "In System Settings, under Keyboard and then Shortcuts, choose Add New and then "
                "Command, paste this line, and give it the key {key}. Each press of the key then "
                "counts as a tap.",
                key=accelerator,
            )
            lines = (tap,)
        case Desktop.OTHER:
            how = tr(
                "In the keyboard settings of your desktop, add a shortcut of your own that runs "
                "this command, and give it the key {key}. Each press of the key then counts as a "
                "tap. If your desktop has another command for the release of a key, use “{press}” "
                "and “{release}”.",
                key=accelerator,
                press=press,
                release=release,
            )
            lines = (tap,)
        case _:
            assert_never(desktop)
    holds = any(release in line for line in lines)
    return Recipe(desktop=desktop, how=how, lines=lines, holds=holds)


def _held(accelerator: Accelerator, names: Mapping[Modifier, str]) -> tuple[str, ...]:
    return tuple(word for one, word in names.items() if one in accelerator.modifiers)


def _for_gnome(keys: str, command: str) -> tuple[str, ...]:
    """Add to the list of shortcuts of one's own, whatever is in it, and say what ours does."""
    ours = f"{_GNOME_SCHEMA}.custom-keybinding:{_GNOME_PATH}"
    there = f"gsettings get {_GNOME_SCHEMA} custom-keybindings"
    longer = f"sed \"s|^@as ||; s|\\]$|, '{_GNOME_PATH}']|; s|^\\[, |[|\""
    return (
        f'gsettings set {_GNOME_SCHEMA} custom-keybindings "$({there} | {longer})"',
        f"gsettings set {ours} name Earshot",
        f"gsettings set {ours} command '{command}'",
        f"gsettings set {ours} binding '{keys}'",
    )
