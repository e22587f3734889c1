"""Turns by ``event_id``: tentative, late, streamed, corrected, really heard."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Speaker(enum.Enum):
    """Whose turn it is."""

    USER = "user"
    AGENT = "agent"
    TOOL = "tool"
    NOTE = "note"
    """A line of the app itself: a seam, a queue, a hand-over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One stretch of speech in the transcript.

    ``key``: unique and stable in the session. ``at_s``: wall time of its start. ``tentative``: may
    still change (live recognition). ``streaming``: more text is coming. ``heard``: how many
    characters of ``text`` have left the speaker, ``None`` when all of it counts as heard.
    ``interrupted``: cut off; then ``original`` holds what had been meant. ``typed``: written by
    the user. ``detail``: short facts of a tool line ("done 0.4 s").
    """

    key: int
    speaker: Speaker
    text: str
    at_s: float
    event_id: int | None = None
    tentative: bool = False
    streaming: bool = False
    interrupted: bool = False
    typed: bool = False
    heard: int | None = None
    heard_is_estimate: bool = False
    original: str = ""
    detail: str = ""
