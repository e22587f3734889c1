"""Settings in a file of their own, to be taken to another computer.

What makes sense on one computer alone stays there: its devices, its files, the places of its
windows, what was told and tried there, and whether somebody is asked for newer versions, which a
person chooses and no file brings. What is secret is in no settings file anyway, but for a
password that somebody wrote into an address.

Both functions wait for the disk; call them outside the event loop.
"""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Final, TypeVar
from urllib.parse import urlsplit, urlunsplit

import msgspec
from msgspec.structs import replace

from desktop_app.errors import Action, Notice, StorageError
from desktop_app.settings import AgentChoice, Profile, Settings
from desktop_app.storage import whole_file
from desktop_app.storage.settings_file import (
    NewerError,
    read,
    why_not_written,
    written,
)
from desktop_app.wording import sentences, tr

STAYS_HERE: Final = (
    "geometry",
    "microphone",
    "speaker",
    "microphones",
    "speakers",
    "devices",
    "echo_delays",
    "cue_files",
    "mini_screen",
    "mini_places",
    "explained",
    "setup_done",
    "update_address",
    "update_checked",
)
"""Fields of `Settings` that belong to a computer; `taken_over` keeps them."""
_LARGEST: Final = 4_000_000
_Place = TypeVar("_Place", Settings, Profile)
"""Bytes; settings are a thousand times smaller."""


def export(path: Path, settings: Settings) -> None:
    """Write what can be taken along, so that the file is whole or not there.

    Raises:
        StorageError: The disk did not take it.
    """
    try:
        whole_file.replace(path.resolve(), written(_portable(settings)))
    except UnicodeEncodeError:
        raise _not_exported(tr("One of them holds half a character."), "") from None
    except OSError as error:
        raise _not_exported(why_not_written(error), f"{path}: {error.strerror}") from error


def take(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """Read an exported file, or another settings file.

    Returns:
        The settings, and the names of those that could not be read.

    Raises:
        StorageError: It is not there, of a newer version, or no settings file.
    """
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode) or about.st_size > _LARGEST:
            raise _not_imported(tr("It is no settings file of Earshot."), f"{path}")
        content = path.read_bytes()
        settings, bad = read(content)
        known = _is_ours(content)
    except OSError as error:
        raise _not_imported(tr("The file cannot be read."), f"{path}: {error.strerror}") from error
    except NewerError as error:
        raise _not_imported(
            tr("It is from a newer version of Earshot. Install that one here, too."),
            f"{path}: {error}",
        ) from None
    except ValueError as error:
        raise _not_imported(tr("It is no settings file of Earshot."), f"{path}: {error}") from None
    if not known or "version" in bad:
        raise _not_imported(tr("It is no settings file of Earshot."), f"{path}")
    return settings, tuple(bad)


def taken_over(taken: Settings, present: Settings) -> Settings:
    """Give the settings that were taken along, with what belongs to this computer."""
    return replace(taken, **{name: getattr(present, name) for name in STAYS_HERE})


def _is_ours(content: bytes) -> bool:
    """Tell whether an object looks like settings; usual ones hold nothing but their layout."""
    names = msgspec.json.decode(content, type=dict[str, msgspec.Raw]).keys()
    others = names - {"version"}
    return "version" in names and (not others or bool(others & set(Settings.__struct_fields__)))


def _portable(settings: Settings) -> Settings:
    settings = _without_logins(taken_over(settings, Settings()))
    return replace(settings, profiles=tuple(map(_without_logins, settings.profiles)))


def _without_logins(place: _Place) -> _Place:
    return replace(
        place,
        own_host=_without_login(place.own_host),
        agents=tuple(map(_without_password, place.agents)),
    )


def _without_password(agent: AgentChoice) -> AgentChoice:
    return replace(agent, server_url=_without_login(agent.server_url))


def _without_login(address: str) -> str:
    """Take name and password out of an address; one that has none stays as it was written."""
    if "@" not in address:
        return address
    whole = address if "://" in address else f"//{address}"
    try:
        parts = urlsplit(whole)
    except ValueError:
        return ""
    place = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=place)).removeprefix("" if whole is address else "//")


def _not_exported(body: str, details: str) -> StorageError:
    return StorageError(
        Notice(
            title=tr("The settings were not exported"),
            body=body,
            action=Action.OK,
            details=details,
        )
    )


def _not_imported(body: str, details: str) -> StorageError:
    return StorageError(
        Notice(
            title=tr("The settings were not imported"),
            body=sentences(body, tr("Yours are as they were.")),
            action=Action.OK,
            details=details,
        )
    )
