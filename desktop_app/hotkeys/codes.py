"""Numbers of keys: how their tables are written, and what a system tells a deed by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop_app.session.keys import Deed

TRIAL: Final = 1 + len(Deed)
"""The number of a key that is only tried."""


def number_of(deed: Deed) -> int:
    """Give the number by which a system tells a deed's key."""
    return 1 + list(Deed).index(deed)


def key_codes(table: str) -> Mapping[str, int]:
    """Read a table such as ``"A 1E  B 30"``."""
    words = table.split()
    return {name: int(code, 16) for name, code in zip(words[::2], words[1::2], strict=True)}
