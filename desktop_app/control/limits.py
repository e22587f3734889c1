"""How much may go over the socket, for both of its ends."""

from __future__ import annotations

from typing import Final

from desktop_app.errors import Notice
from desktop_app.wording import tr

LONGEST_TEXT: Final = 32_000
"""Characters of a message or a note."""
LONGEST_COMMAND: Final = 512 * 1024
"""Bytes of a line: a character of the longest text may take twelve, two of ``\\uXXXX``."""
LONGEST_ANSWER: Final = 64 * 1024 * 1024
"""Bytes of a line."""
MOST_TURNS: Final = 500
"""Newest turns that a report holds."""


def too_long() -> Notice:
    """Say that a text is."""
    return Notice(
        title=tr("This is too long"),
        body=tr("A message has at most {most} characters.", most=LONGEST_TEXT),
    )
