"""What is usual: a choice beside its default, by the name of its field.

A path is a field of a struct, or one inside it: ``volume``, ``processing.high_pass``.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec

_S = TypeVar("_S", bound=msgspec.Struct)


def is_usual(struct: msgspec.Struct, *paths: str) -> bool:
    """Tell whether all of these are as they were before anybody chose."""
    usual = type(struct)()
    return all(_value(struct, path) == _value(usual, path) for path in paths)


def made_usual(struct: _S, *paths: str) -> _S:
    """Give a struct in which these are as they were before anybody chose."""
    usual = type(struct)()
    for path in paths:
        struct = _with(struct, path, _value(usual, path))
    return struct


def _value(struct: object, path: str) -> object:
    for name in path.split("."):
        struct = getattr(struct, name)
    return struct


def _with(struct: _S, path: str, value: object) -> _S:
    name, _, inside = path.partition(".")
    if inside:
        value = _with(getattr(struct, name), inside, value)
    return msgspec.structs.replace(struct, **{name: value})
