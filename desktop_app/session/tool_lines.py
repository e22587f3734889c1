"""The line of a tool in the transcript: its name with short arguments, and how it went.

One line for each call, however many events speak of it and in whatever order. Tools that a line
shows as ended stay so: the first word on how a tool went is the one that the user saw.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Final, assert_never

from desktop_app.protocol.events import (
    AgentToolRequest,
    AgentToolResponse,
    AgentToolResponseFull,
    ClientToolCall,
    JsonObject,
    McpToolCall,
)
from desktop_app.session.turn import Speaker, Turns, add, by_call, new, newest, put
from desktop_app.wording import decimals, tr

ARGUMENTS_LENGTH: Final = 60
"""Characters of arguments that a line shows; consent shows them all."""

WAITS_FOR_USER: Final = tr("needs your OK")
REFUSED: Final = tr("you said no")
FAILED: Final = tr("failed")
BLOCKED: Final = tr("blocked")
UNANSWERED: Final = tr("no answer")
"""The call ended first."""
NOT_OFFERED: Final = tr("not offered here")
"""This program has no such tool."""
RUNNING: Final = ("", WAITS_FOR_USER)
"""Details of a tool that has not ended."""
HANG_UP: Final = "end_call"
"""The system tool by which an agent ends the call; the end has a line of its own."""


def add_event(
    turns: Turns,
    event: ClientToolCall
    | AgentToolRequest
    | AgentToolResponse
    | AgentToolResponseFull
    | McpToolCall,
    at_s: float,
    since: int = 0,
) -> Turns:
    """Write down that a tool was called, moved on or ended.

    Args:
        turns: The transcript so far.
        event: From the server.
        at_s: Wall time of its arrival.
        since: Index of the first turn of the present call.
    """
    if event.tool_name == HANG_UP and not isinstance(event, McpToolCall):
        return turns
    match event:
        case ClientToolCall():
            text = _call(event.tool_name, event.parameters)
            return _called(turns, since, event.tool_call_id, text, event.event_id, at_s)
        case AgentToolRequest(tool_name=name):
            return _called(turns, since, event.tool_call_id, name, event.event_id, at_s)
        case AgentToolResponse() | AgentToolResponseFull():
            return _responded(turns, since, event, at_s)
        case McpToolCall():
            return _moved(turns, since, event, at_s)
        case _:
            assert_never(event)


def settle(turns: Turns, tool_call_id: str, detail: str, since: int = 0) -> Turns:
    """Write how a tool went, unless that is known already."""
    at = by_call(turns, since, Speaker.TOOL, tool_call_id)
    return turns if at is None else _detail(turns, at, detail)


def _detail(turns: Turns, at: int, detail: str) -> Turns:
    if turns[at].detail not in RUNNING:
        return turns
    return put(turns, at, replace(turns[at], detail=detail))


def _called(
    turns: Turns, since: int, call_id: str, text: str, event_id: int | None, at_s: float
) -> Turns:
    """Of two descriptions of a call the one with arguments stays."""
    at = by_call(turns, since, Speaker.TOOL, call_id)
    if at is None:
        turn = replace(new(Speaker.TOOL, text, event_id, at_s), call_id=call_id)
        return add(turns, since, turn)
    return put(turns, at, replace(turns[at], text=max(turns[at].text, text, key=len)))


def _responded(
    turns: Turns, since: int, event: AgentToolResponse | AgentToolResponseFull, at_s: float
) -> Turns:
    at = by_call(turns, since, Speaker.TOOL, event.tool_call_id)
    if at is None and not event.tool_call_id:
        at = newest(turns, since, lambda turn: turn.text == event.tool_name)
    if at is not None:
        seconds = at_s - turns[at].at_s
        return _detail(turns, at, _ended(seconds, failed=event.is_error, blocked=event.is_blocked))
    turn = new(
        Speaker.TOOL,
        event.tool_name,
        event.event_id,
        at_s,
        detail=_ended(None, failed=event.is_error, blocked=event.is_blocked),
    )
    return add(turns, since, replace(turn, call_id=event.tool_call_id))


def _moved(turns: Turns, since: int, event: McpToolCall, at_s: float) -> Turns:
    known = by_call(turns, since, Speaker.TOOL, event.tool_call_id)
    text = _call(event.tool_name, event.parameters)
    turns = _called(turns, since, event.tool_call_id, text, None, at_s)
    match event.state:
        case "loading":
            return settle(turns, event.tool_call_id, "", since)
        case "awaiting_approval":
            return settle(turns, event.tool_call_id, WAITS_FOR_USER, since)
        case "success" | "failure":
            seconds = None if known is None else at_s - turns[known].at_s
            detail = _ended(seconds, failed=event.state == "failure")
            return settle(turns, event.tool_call_id, detail, since)
        case _:
            assert_never(event.state)


def _call(name: str, parameters: JsonObject) -> str:
    """Write a call the way people sketch one: ``find_invoice("May")``."""
    values = ", ".join(json.dumps(value, ensure_ascii=False) for value in parameters.values())
    if len(values) > ARGUMENTS_LENGTH:
        values = f"{values[: ARGUMENTS_LENGTH - 1]}…"
    return f"{name}({values})" if values else name


def _ended(seconds: float | None, *, failed: bool, blocked: bool = False) -> str:
    """Say how a tool went; ``seconds`` is ``None`` when its start was not seen."""
    if blocked:
        return BLOCKED
    if failed:
        return FAILED
    if seconds is None:
        return tr("done")
    return tr("done {seconds} s", seconds=decimals(max(seconds, 0.0), 1))
