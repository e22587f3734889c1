"""Profiles: several accounts, hosts and lists of agents, of which one is in use.

The one in use stands in the fields of `Settings` themselves, where everything else reads it.
"""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from desktop_app.settings import Profile, Settings
from desktop_app.wording import tr

_FIELDS: Final = tuple(name for name in Profile.__struct_fields__ if name != "name")


def label(profile: Profile) -> str:
    """Give what a profile is called."""
    return profile.name or tr("Usual profile")


def position(settings: Settings) -> int:
    """Give the index of the profile in use; the last one when it points nowhere."""
    return min(settings.profile, max(len(settings.profiles) - 1, 0))


def all_profiles(settings: Settings) -> tuple[Profile, ...]:
    """Give every profile in order, at least one, the one in use as it is now."""
    known, at = settings.profiles or (Profile(),), position(settings)
    now = replace(known[at], **{name: getattr(settings, name) for name in _FIELDS})
    return (*known[:at], now, *known[at + 1 :])


def switched(settings: Settings, at: int) -> Settings:
    """Use another profile; a position that is none changes nothing."""
    known = all_profiles(settings)
    return _using(settings, known, at) if 0 <= at < len(known) else settings


def added(settings: Settings, name: str) -> Settings:
    """Begin a profile with an account of its own, and use it."""
    known = (*all_profiles(settings), Profile(name=name, account=name))
    return _using(settings, known, len(known) - 1)


def renamed(settings: Settings, name: str) -> Settings:
    """Call the profile in use something else; its account, and so its key, stays."""
    known, at = all_profiles(settings), position(settings)
    profiles = (*known[:at], replace(known[at], name=name), *known[at + 1 :])
    return replace(settings, profiles=profiles, profile=at)


def removed(settings: Settings) -> Settings:
    """Do without the profile in use, and use the one before it; the last one stays."""
    known, at = all_profiles(settings), position(settings)
    if len(known) == 1:
        return settings
    return _using(settings, known[:at] + known[at + 1 :], max(at - 1, 0))


def _using(settings: Settings, profiles: tuple[Profile, ...], at: int) -> Settings:
    fields = {name: getattr(profiles[at], name) for name in _FIELDS}
    return replace(settings, profiles=profiles, profile=at, **fields)
