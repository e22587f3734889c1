"""`Turn`, and where a turn stands among others: ids tell the order, not arrival."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias


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
    ``interrupted``: cut off; then ``original`` holds what had been meant. ``withdrawn``: taken
    back by the user. ``typed``: written by the user. ``detail``: short facts of a tool line
    ("done 0.4 s"). ``call_id``: the service's name for what a tool line or rich content is about.
    """

    key: int
    speaker: Speaker
    text: str
    at_s: float
    event_id: int | None = None
    tentative: bool = False
    streaming: bool = False
    interrupted: bool = False
    withdrawn: bool = False
    typed: bool = False
    heard: int | None = None
    heard_is_estimate: bool = False
    original: str = ""
    detail: str = ""
    call_id: str = ""


Turns: TypeAlias = tuple[Turn, ...]


def new(
    speaker: Speaker,
    text: str,
    event_id: int | None,
    at_s: float,
    *,
    typed: bool = False,
    tentative: bool = False,
    detail: str = "",
) -> Turn:
    """Make a turn that `add` will give its key."""
    return Turn(
        key=-1,
        speaker=speaker,
        text=text,
        at_s=at_s,
        event_id=event_id,
        typed=typed,
        tentative=tentative,
        detail=detail,
    )


def newest(turns: Turns, since: int, fits: Callable[[Turn], bool]) -> int | None:
    """Find the last turn that fits, not before ``since``."""
    for at in range(len(turns) - 1, since - 1, -1):
        if fits(turns[at]):
            return at
    return None


def by_id(turns: Turns, since: int, speaker: Speaker, event_id: int | None) -> int | None:
    """Find a speaker's turn by its id; ``None`` is nobody's id."""
    if event_id is None:
        return None
    return newest(turns, since, lambda turn: turn.event_id == event_id and turn.speaker is speaker)


def by_call(turns: Turns, since: int, speaker: Speaker, call_id: str) -> int | None:
    """Find the line of a tool call or component; an empty id is nobody's."""
    if not call_id:
        return None
    return newest(turns, since, lambda turn: turn.call_id == call_id and turn.speaker is speaker)


def add(turns: Turns, since: int, turn: Turn) -> Turns:
    """Put a new turn in its place, under a key of its own.

    A turn that comes late carries the time of what stands below it, so that times never run
    backwards down the page.
    """
    at = _place(turns, since, turn)
    at_s = min(turn.at_s, turns[at].at_s) if at < len(turns) else turn.at_s
    # No turn is ever taken out, so their number is a key that nobody has.
    return (*turns[:at], replace(turn, key=len(turns), at_s=at_s), *turns[at:])


def put(turns: Turns, at: int, turn: Turn) -> Turns:
    """Replace the turn at an index; the same tuple when nothing differs."""
    return turns if turns[at] == turn else (*turns[:at], turn, *turns[at + 1 :])


def settle(turns: Turns, since: int, at: int, turn: Turn) -> Turns:
    """Replace the turn at an index and move it to where its id belongs."""
    others = (*turns[:at], *turns[at + 1 :])
    target = _place(others, since, turn)
    return put(turns, at, turn) if target == at else (*others[:target], turn, *others[target:])


def _place(turns: Turns, since: int, turn: Turn) -> int:
    """Tell where a turn belongs: below lower ids, and what the user said above its answer.

    Turns without an id stay where they are, and so does a turn without an id: at the end.
    """
    place = len(turns)
    if turn.event_id is None:
        return place
    for at in range(len(turns) - 1, since - 1, -1):
        other = turns[at]
        if other.event_id is None:
            continue
        answered = turn.speaker is Speaker.USER and other.speaker is not Speaker.USER
        if other.event_id < turn.event_id or (other.event_id == turn.event_id and not answered):
            break
        place = at
    return place
