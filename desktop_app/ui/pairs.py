"""Names with values as lines of text, ``name = value``, for fields of settings."""

from __future__ import annotations

import json
from collections.abc import Mapping

from desktop_app.settings import Variable


def read_pairs(text: str) -> dict[str, str]:
    """Read lines; one without a name or without ``=`` is not finished yet and left out."""
    pairs = {}
    for line in text.splitlines():
        name, equals, value = line.partition("=")
        if equals and name.strip():
            pairs[name.strip()] = value.strip()
    return pairs


def read_variables(text: str) -> dict[str, Variable]:
    """Read lines whose values may be numbers, ``true``, ``false`` and ``null``; or else text.

    A value in quotation marks is always text.
    """
    return {name: _variable(value) for name, value in read_pairs(text).items()}


def write_pairs(pairs: Mapping[str, str]) -> str:
    """Write lines for `read_pairs`."""
    return "\n".join(f"{name} = {value}" for name, value in pairs.items())


def write_variables(pairs: Mapping[str, Variable]) -> str:
    """Write lines for `read_variables`, text in quotation marks where it would read otherwise."""
    return "\n".join(f"{name} = {_written(value)}" for name, value in pairs.items())


def _variable(value: str) -> Variable:
    try:
        read = json.loads(value)
    except ValueError:
        return value
    return read if read is None or isinstance(read, str | int | float | bool) else value


def _written(value: Variable) -> str:
    if isinstance(value, str):
        # Bare text must come back as it is: "42" would be a number, and a line break two lines.
        bare = value == value.strip() and len(value.splitlines()) <= 1 and _variable(value) is value
        return value if bare else json.dumps(value)
    return json.dumps(value)
