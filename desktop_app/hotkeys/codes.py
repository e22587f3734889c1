"""How tables of keys are written: a name and a hexadecimal number, again and again."""

from __future__ import annotations

from collections.abc import Mapping


def key_codes(table: str) -> Mapping[str, int]:
    """Read a table such as ``"A 1E  B 30"``."""
    words = table.split()
    return {name: int(code, 16) for name, code in zip(words[::2], words[1::2], strict=True)}
