"""What was really heard of the agent's turns: the cursor in the text, and the cut.

Text comes at once, sound takes its time. A turn with sound is heard from character 0; when the
sound has run dry all of it counts as heard; what silences the agent cuts the rest off.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from desktop_app.session.tool_lines import RUNNING, UNANSWERED
from desktop_app.session.turn import Speaker, Turn, Turns, by_id, newest, put

NEAR_END_CHARS: Final = 12
"""Sound that ran dry this near to the end of a text was its end: the rest is the delay of the
speaker, or letters that make no sound."""


def voiced(turns: Turns, event_id: int, since: int = 0) -> Turns:
    """The sound of a turn has begun to arrive: none of its text was heard so far."""
    at = by_id(turns, since, Speaker.AGENT, event_id)
    if at is None or turns[at].interrupted or turns[at].heard is not None:
        return turns
    return put(turns, at, replace(turns[at], heard=0))


def heard(turns: Turns, event_id: int, chars: int, estimate: bool, since: int = 0) -> Turns:
    """Move the cursor of the turn that is spoken; whatever was queued before it was heard.

    Args:
        turns: The transcript so far.
        event_id: Of the sound that left the speaker; 0 when it has no id: then the newest turn.
        chars: Of the turn's text.
        estimate: Whether ``chars`` is derived from time alone.
        since: Index of the first turn of the present call.
    """
    at = by_id(turns, since, Speaker.AGENT, event_id)
    if at is None and event_id == 0:
        at = newest(turns, since, lambda turn: turn.speaker is Speaker.AGENT)
    if at is None:
        return turns
    turn = turns[at]
    if not turn.interrupted:
        upto = None if chars >= len(turn.text) and not turn.streaming else chars
        turns = put(turns, at, replace(turn, heard=upto, heard_is_estimate=estimate))
    before = newest(turns[:at], since, lambda turn: turn.speaker is Speaker.AGENT)
    while before is not None and turns[before].heard is not None:
        turns = put(turns, before, _all_heard(turns[before]))
        before = newest(turns[:before], since, lambda turn: turn.speaker is Speaker.AGENT)
    return turns


def ran_dry(turns: Turns, since: int = 0) -> Turns:
    """The sound has ended: turns that were heard to their end, or as good as, are done.

    A turn far from its end waits: more of its sound is on the way.
    """

    def done(turn: Turn) -> Turn:
        left = len(turn.text) - (turn.heard or 0)
        as_good_as_done = turn.heard_is_estimate or left <= NEAR_END_CHARS
        return _all_heard(turn) if turn.heard and as_good_as_done else turn

    return _each(turns, since, done)


def without_sound(turns: Turns, since: int = 0) -> Turns:
    """Nothing can be heard (no speaker): all text counts."""
    return _each(turns, since, _all_heard)


def interrupt(turns: Turns, event_id: int | None, since: int = 0) -> Turns:
    """Cut off what was not heard of the turns at or below an id; ``None`` is every turn's."""

    def cut(turn: Turn) -> Turn:
        spared = event_id is not None and turn.event_id is not None and turn.event_id > event_id
        going = turn.streaming or (turn.heard is not None and turn.heard < len(turn.text))
        if turn.interrupted or spared or not going:
            return turn
        return cut_off(turn, turn.text[: turn.heard].rstrip(), turn.text.rstrip())

    return _each(turns, since, cut)


def close(turns: Turns, since: int = 0) -> Turns:
    """The call is over: nothing changes any more.

    Args:
        turns: The transcript so far. Turns that wait for their sound were cut off before, with
            `interrupt`, if sound was still playing; otherwise they count as heard.
        since: Index of the first turn of the call.
    """

    def closed(turn: Turn) -> Turn:
        unanswered = turn.speaker is Speaker.TOOL and turn.detail in RUNNING
        if not (turn.tentative or turn.streaming or unanswered or turn.heard is not None):
            return turn
        detail = UNANSWERED if unanswered else turn.detail
        return replace(turn, tentative=False, streaming=False, heard=None, detail=detail)

    return _each(turns, since, closed)


def cut_off(turn: Turn, said: str, meant: str) -> Turn:
    """Mark a turn as interrupted."""
    return replace(turn, text=said, original=meant, interrupted=True, streaming=False, heard=None)


def _all_heard(turn: Turn) -> Turn:
    return turn if turn.heard is None else replace(turn, heard=None)


def _each(turns: Turns, since: int, change: Callable[[Turn], Turn]) -> Turns:
    """Change turns of the present call; ``change`` gives a turn that stays as it is itself."""
    was = turns[since:]
    now = tuple(map(change, was))
    return turns if all(map(operator.is_, now, was)) else turns[:since] + now
