"""The settings as a JSON file: read leniently, written whole or not at all.

What waits for the disk is called outside the event loop.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeGuard, TypeVar, get_args, get_origin

import msgspec
from msgspec.structs import fields

from desktop_app.errors import Action, Notice, Severity, StorageError
from desktop_app.settings import Settings
from desktop_app.storage import whole_file
from desktop_app.storage.whole_file import DISK_FULL, FORBIDDEN
from desktop_app.wording import sentences, tr

_S = TypeVar("_S", bound=msgspec.Struct)


def load(path: Path) -> tuple[Settings, Notice | None]:
    """Read the settings, or as much of them as can be read.

    A missing file gives the defaults. Of a file with bad fields the others are kept. A file that is
    no settings at all, or of a newer layout, is moved aside as ``.broken-N`` for its owner to look
    at, and the defaults are used.

    Returns:
        The settings, and what to tell the user if not everything was there. Whatever stands in the
        file then is not to be lost: see `spare`.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return Settings(), _warning(
            tr("Your settings could not be read"),
            tr("The usual ones are used until you change something."),
            f"{path}: {error.strerror}",
        )
    try:
        settings, bad = read(content)
    except NewerError as error:
        return Settings(), _put_aside(
            path, tr("The settings are from a newer version of Earshot"), str(error)
        )
    except ValueError as error:
        return Settings(), _put_aside(path, tr("The settings file was damaged"), str(error))
    if not bad:
        return settings, None
    return settings, _warning(
        tr("Some settings could not be read"),
        tr("They are back to what they usually are; the others are as you left them."),
        f"{path}: {', '.join(bad)}",
    )


class NewerError(Exception):
    """The layout is one that a later program made."""


def read(content: bytes) -> tuple[Settings, list[str]]:
    """Read settings, or as much of them as can be read.

    Returns:
        The settings, and the names of the fields that could not be read.

    Raises:
        NewerError: They are of a newer layout.
        ValueError: They are no settings at all.
    """
    try:
        given = msgspec.json.decode(content, type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise ValueError(str(error)) from None
    version = given.get("version")
    if isinstance(version, int) and version > Settings().version:
        raise NewerError(tr("layout {version}", version=version))
    bad: list[str] = []
    return _struct(Settings, given, "", bad), bad


def written(settings: Settings) -> bytes:
    """Write settings as JSON.

    Raises:
        UnicodeEncodeError: One of them holds half a character.
    """
    # The layout is written even where it is the usual one: a later program has another usual.
    content = {"version": settings.version, **msgspec.to_builtins(settings)}
    return msgspec.json.format(msgspec.json.encode(content), indent=2)


def save(path: Path, settings: Settings) -> None:
    """Write the settings, so that the file is the old one or the new one whatever happens.

    Only its owner may read the file. A symbolic link stays one.

    Raises:
        StorageError: The disk is full or may not be written; the old file is as it was.
    """
    try:
        whole_file.replace(path.resolve(), written(settings))
    except UnicodeEncodeError:
        raise _not_saved(tr("One of them holds half a character."), "") from None
    except OSError as error:
        raise _not_saved(why_not_written(error), f"{path}: {error.strerror}") from error


def is_there(path: Path) -> bool:
    """Tell whether a file stands there, even one that may not be read."""
    return os.path.lexists(path)


def spare(path: Path) -> None:
    """Keep what could not be read, as ``.broken-N``, before something else takes its place.

    Raises:
        StorageError: That is not possible; everything is as it was.
    """
    try:
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return
        except OSError:
            path.rename(_aside(path))
        else:
            whole_file.replace(_aside(path), content)
    except OSError as error:
        raise _not_saved(why_not_written(error), f"{path}: {error.strerror}") from error


def why_not_written(error: OSError) -> str:
    """Say why a disk did not take a file."""
    if error.errno in DISK_FULL:
        return tr("The disk is full.")
    if error.errno in FORBIDDEN:
        return tr("Earshot may not write to that folder.")
    return tr("The disk did not take them.")


# Reading.


def _struct(kind: type[_S], value: object, where: str, bad: list[str]) -> _S:
    """Read a struct, each field that can be read; name the others in ``bad``.

    Every field has a default. Of a field that holds several things, or structs, what can be read of
    them is kept.
    """
    if not isinstance(value, dict):
        bad.append(where.rstrip("."))
        return kind()
    good: dict[str, Any] = {}
    for field in fields(kind):
        if field.encode_name not in value:
            continue
        name, given = f"{where}{field.name}", value[field.encode_name]
        item_type = get_args(field.type)[0] if get_origin(field.type) is tuple else None
        value_type = get_args(field.type)[1] if get_origin(field.type) is dict else None
        try:
            good[field.name] = msgspec.convert(given, field.type)
        except msgspec.ValidationError:
            if _is_struct(item_type) and isinstance(given, list):
                good[field.name] = tuple(
                    _struct(item_type, item, f"{name}[{index}].", bad)
                    for index, item in enumerate(given)
                )
            elif _is_struct(value_type) and isinstance(given, dict):
                good[field.name] = {
                    key: _struct(value_type, item, f"{name}.{key}.", bad)
                    for key, item in given.items()
                }
            elif _is_struct(field.type):
                good[field.name] = _struct(field.type, given, f"{name}.", bad)
            elif item_type is not None and isinstance(given, list):
                items = {f"{name}[{index}]": [item] for index, item in enumerate(given)}
                parts = _readable(field.type, items, bad)
                good[field.name] = tuple(itertools.chain.from_iterable(parts))
            elif value_type is not None and isinstance(given, dict):
                entries = {f"{name}.{key}": {key: item} for key, item in given.items()}
                parts = _readable(field.type, entries, bad)
                good[field.name] = {key: item for part in parts for key, item in part.items()}
            else:
                bad.append(name)
    return kind(**good)


def _readable(kind: object, parts: Mapping[str, object], bad: list[str]) -> list[Any]:
    """Read parts of a field, each as if it were all of it; name those that cannot be in ``bad``."""
    good = []
    for name, part in parts.items():
        try:
            good.append(msgspec.convert(part, kind))
        except msgspec.ValidationError:
            bad.append(name)
    return good


def _is_struct(kind: object) -> TypeGuard[type[msgspec.Struct]]:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _put_aside(path: Path, title: str, reason: str) -> Notice:
    """Move a file out of the way without losing it."""
    aside = _aside(path)
    try:
        path.rename(aside)
    except OSError as error:
        return _warning(
            title, tr("The usual settings are used."), f"{path}: {reason}; {error.strerror}"
        )
    return _warning(
        title, tr("The usual ones are used; the file was put aside."), f"{aside}: {reason}"
    )


def _aside(path: Path) -> Path:
    """Give a name beside a file that nothing has."""
    names = (path.with_name(f"{path.name}.broken-{number}") for number in itertools.count(1))
    return next(name for name in names if not os.path.lexists(name))


def _warning(title: str, body: str, details: str) -> Notice:
    return Notice(
        title=title, body=body, action=Action.OK, severity=Severity.WARNING, details=details
    )


# Writing.


def _not_saved(body: str, details: str) -> StorageError:
    return StorageError(
        Notice(
            title=tr("Your settings were not saved"),
            body=sentences(body, tr("They hold until you quit.")),
            action=Action.OK,
            details=details,
        )
    )
