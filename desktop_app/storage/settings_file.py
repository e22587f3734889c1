"""The settings as a JSON file: read leniently, written whole or not at all.

Both functions wait for the disk; call them outside the event loop.
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import tempfile
from pathlib import Path
from typing import Any, Final, TypeGuard, TypeVar, get_args, get_origin

import msgspec
from msgspec.structs import fields

from desktop_app.errors import Action, Notice, Severity, StorageError
from desktop_app.settings import Settings
from desktop_app.wording import sentences, tr

_S = TypeVar("_S", bound=msgspec.Struct)
_DISK_FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN: Final = (errno.EACCES, errno.EPERM, errno.EROFS)


def load(path: Path) -> tuple[Settings, Notice | None]:
    """Read the settings, or as much of them as can be read.

    A missing file gives the defaults. Of a file with bad fields the others are kept. A file that is
    no settings at all, or of a newer layout, is moved aside as ``.broken-N`` for its owner to look
    at, and the defaults are used.

    Returns:
        The settings, and what to tell the user if not everything was there.
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
        given = msgspec.json.decode(content, type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        return Settings(), _put_aside(path, tr("The settings file was damaged"), str(error))
    version = given.get("version")
    if isinstance(version, int) and version > Settings().version:
        return Settings(), _put_aside(
            path,
            tr("The settings are from a newer version of Earshot"),
            tr("layout {version}", version=version),
        )
    bad: list[str] = []
    settings = _struct(Settings, given, "", bad)
    if not bad:
        return settings, None
    return settings, _warning(
        tr("Some settings could not be read"),
        tr("They are back to what they usually are; the others are as you left them."),
        f"{path}: {', '.join(bad)}",
    )


def save(path: Path, settings: Settings) -> None:
    """Write the settings, so that the file is the old one or the new one whatever happens.

    Only its owner may read the file. A symbolic link stays one.

    Raises:
        StorageError: The disk is full or may not be written; the old file is as it was.
    """
    try:
        # The layout is written even where it is the usual one: a later program has another usual.
        content = {"version": settings.version, **msgspec.to_builtins(settings)}
        _replace(path.resolve(), msgspec.json.format(msgspec.json.encode(content), indent=2))
    except UnicodeEncodeError:
        raise _not_saved(tr("One of them holds half a character."), "") from None
    except OSError as error:
        if error.errno in _DISK_FULL:
            body = tr("The disk is full.")
        elif error.errno in _FORBIDDEN:
            body = tr("Earshot may not write to the folder of its settings.")
        else:
            body = tr("The disk did not take them.")
        raise _not_saved(body, f"{path}: {error.strerror}") from error


# Reading.


def _struct(kind: type[_S], value: object, where: str, bad: list[str]) -> _S:
    """Read a struct, each field that can be read; name the others in ``bad``.

    Every field has a default. Of a field that holds structs, what can be read of them is kept.
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
            else:
                bad.append(name)
    return kind(**good)


def _is_struct(kind: object) -> TypeGuard[type[msgspec.Struct]]:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _put_aside(path: Path, title: str, reason: str) -> Notice:
    """Move a file out of the way without losing it."""
    numbers = itertools.count(1)
    aside = next(
        place
        for number in numbers
        if not (place := path.with_name(f"{path.name}.broken-{number}")).exists()
    )
    try:
        path.rename(aside)
    except OSError as error:
        return _warning(
            title, tr("The usual settings are used."), f"{path}: {reason}; {error.strerror}"
        )
    return _warning(
        title, tr("The usual ones are used; the file was put aside."), f"{aside}: {reason}"
    )


def _warning(title: str, body: str, details: str) -> Notice:
    return Notice(
        title=title, body=body, action=Action.OK, severity=Severity.WARNING, details=details
    )


# Writing.


def _replace(path: Path, content: bytes) -> None:
    """Put a new file in place of the old one, after it has reached the disk."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # for its owner alone
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    if os.name == "posix":  # the new name, too, has to survive a power cut
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            with contextlib.suppress(OSError):  # not every file system can
                os.fsync(folder)
        finally:
            os.close(folder)


def _not_saved(body: str, details: str) -> StorageError:
    return StorageError(
        Notice(
            title=tr("Your settings were not saved"),
            body=sentences(body, tr("They hold until you quit.")),
            action=Action.OK,
            details=details,
        )
    )
