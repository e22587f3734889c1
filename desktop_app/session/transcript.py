"""Turns by ``event_id``: tentative, late, streamed, corrected.

Every function takes the turns and gives the turns that follow; ``since`` is the index of the first
turn of the present call, for ids begin anew with each call. Events without an id belong to the
newest turn that fits. What has really been heard of a turn is `desktop_app.session.cursor`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from desktop_app.protocol import events as wire
from desktop_app.session import tool_lines
from desktop_app.session.cursor import cut_off, heard, interrupt
from desktop_app.session.turn import (
    Speaker,
    Turn,
    Turns,
    add,
    by_call,
    by_id,
    new,
    newest,
    put,
    settle,
)
from desktop_app.wording import tr

__all__ = [
    "Speaker",
    "Turn",
    "Turns",
    "add_event",
    "answered",
    "heard",
    "note",
    "typed",
    "withdraw",
    "withdrawn",
]


def add_event(turns: Turns, event: wire.ServerEvent, at_s: float, since: int = 0) -> Turns:
    """Write down what an event says, if it says anything.

    Args:
        turns: The transcript so far.
        event: From the server.
        at_s: Wall time of its arrival.
        since: Index of the first turn of the present call.
    """
    match event:
        case wire.UserTranscript():
            return _said(turns, since, event.user_transcript, event.event_id, at_s)
        case wire.TentativeUserTranscript():
            return _seems_said(turns, since, event, at_s)
        case wire.AgentResponse():
            return _responded(turns, since, event, at_s)
        case wire.AgentChatResponsePart():
            return _streamed(turns, since, event, at_s)
        case wire.AgentResponseComplete():
            return _completed(turns, since, event)
        case wire.AgentResponseCorrection():
            return _corrected(turns, since, event, at_s)
        case wire.Interruption():
            return interrupt(turns, event.event_id, since)
        case (
            wire.ClientToolCall()
            | wire.AgentToolRequest()
            | wire.AgentToolResponse()
            | wire.AgentToolResponseFull()
            | wire.McpToolCall()
        ):
            return tool_lines.add_event(turns, event, at_s, since)
        case wire.ExternalAgentConnected():
            return note(turns, tr("A person has taken over from the agent"), at_s)
        case wire.ExternalAgentDisconnected():
            return note(turns, tr("The person has left; the agent is back"), at_s)
        case wire.RichContent():
            return _shown(turns, since, event, at_s)
        case wire.GuardrailTriggered():
            name = event.guardrail_name
            named = tr("A guardrail of the agent stepped in: {name}", name=name)
            said = named if name else tr("A guardrail of the agent stepped in")
            return note(turns, said, at_s)
        case (
            wire.ConversationMetadata()
            | wire.AsrMetadata()
            | wire.Ping()
            | wire.QueueStatus()
            | wire.ServerFault()
            | wire.ClientFault()
            | wire.ContextUsage()
            | wire.Audio()
            | wire.AudioAlignment()
            | wire.AgentResponseMetadata()
            | wire.AgentReasoningResponsePart()
            | wire.VadScore()
            | wire.TurnProbability()
            | wire.TentativeAgentResponse()
            | wire.McpConnectionStatus()
            | wire.DtmfRequest()
            | wire.AgentTyping()
        ):
            return turns
        case _:
            assert_never(event)


def typed(turns: Turns, text: str, at_s: float) -> Turns:
    """Write down what the user typed."""
    text = text.strip()
    if not text:
        return turns
    return add(turns, len(turns), new(Speaker.USER, text, None, at_s, typed=True))


def note(turns: Turns, text: str, at_s: float) -> Turns:
    """Write a line of the app's own; the same line twice in a row is one."""
    if turns and turns[-1].speaker is Speaker.NOTE and turns[-1].text == text:
        return turns
    return add(turns, len(turns), new(Speaker.NOTE, text, None, at_s))


def withdraw(turns: Turns, since: int = 0) -> Turns:
    """Take back the words that are being said; whatever comes next is another turn."""
    at = newest(turns, since, lambda turn: turn.speaker is Speaker.USER)
    if at is None or not turns[at].tentative:
        return turns
    return put(turns, at, replace(turns[at], tentative=False, withdrawn=True))


def withdrawn(turns: Turns, event: wire.UserTranscript, since: int = 0, *, is_so: bool) -> Turns:
    """Say of words that have become final whether they were taken back."""
    at = by_id(turns, since, Speaker.USER, event.event_id)
    if event.event_id is None and event.user_transcript.strip():
        at = newest(turns, since, lambda turn: turn.speaker is Speaker.USER)
    if at is None or turns[at].typed or turns[at].withdrawn == is_so:
        return turns
    return put(turns, at, replace(turns[at], withdrawn=is_so))


def answered(turns: Turns, event_id: int | None, since: int = 0) -> bool:
    """Tell whether the agent's words of this id are known already."""
    return by_id(turns, since, Speaker.AGENT, event_id) is not None


# The user.


def _said(turns: Turns, since: int, said: str, event_id: int | None, at_s: float) -> Turns:
    """The final words take the place of the tentative ones, and move above their answer."""
    text = said.strip()
    at = by_id(turns, since, Speaker.USER, event_id)
    if at is None:
        at = _live(turns, since, event_id)
    if at is None:
        at = _echoed(turns, since, text)
    if at is None:
        return add(turns, since, new(Speaker.USER, text, event_id, at_s)) if text else turns
    turn = turns[at]
    if turn.typed or not text:
        text = turn.text
    event_id = turn.event_id if event_id is None else event_id
    return settle(turns, since, at, replace(turn, text=text, event_id=event_id, tentative=False))


def _seems_said(
    turns: Turns, since: int, event: wire.TentativeUserTranscript, at_s: float
) -> Turns:
    """One tentative turn at most is alive; what is older than a final one came too late."""
    text, event_id = event.user_transcript.strip(), event.event_id
    if not text or (event_id is not None and _is_past(turns, since, event_id)):
        return turns
    at = _live(turns, since, event_id)
    if at is None:
        return add(turns, since, new(Speaker.USER, text, event_id, at_s, tentative=True))
    event_id = turns[at].event_id if event_id is None else event_id
    return settle(turns, since, at, replace(turns[at], text=text, event_id=event_id))


def _live(turns: Turns, since: int, event_id: int | None) -> int | None:
    """Find the tentative turn that words of this id replace."""
    at = newest(turns, since, lambda turn: turn.speaker is Speaker.USER and not turn.typed)
    if at is None or not turns[at].tentative:
        return None
    live_id = turns[at].event_id
    newer = live_id is not None and event_id is not None and live_id > event_id
    return None if newer else at


def _is_past(turns: Turns, since: int, event_id: int) -> bool:
    """Tell whether the user's words of this id, or later ones, are known already."""
    at = newest(
        turns, since, lambda turn: turn.speaker is Speaker.USER and turn.event_id is not None
    )
    if at is None:
        return False
    turn = turns[at]
    newest_id = turn.event_id or 0
    return newest_id > event_id or (newest_id == event_id and not turn.tentative)


def _echoed(turns: Turns, since: int, text: str) -> int | None:
    """Find the typed message that the server repeats: nothing was spoken since."""
    words = text.casefold()
    for at in range(len(turns) - 1, since - 1, -1):
        turn = turns[at]
        if turn.speaker is not Speaker.USER:
            continue
        if not turn.typed:
            return None
        if turn.event_id is None and turn.text.casefold() == words:
            return at
    return None


# The agent.


def _responded(turns: Turns, since: int, event: wire.AgentResponse, at_s: float) -> Turns:
    """The whole text of a turn: it takes the place of parts, and of what came before by its id."""
    text = event.agent_response.strip()
    files = ", ".join(file.name or file.url for file in event.attachments or ())
    at = by_id(turns, since, Speaker.AGENT, event.event_id)
    if at is None:
        at = _unnamed(turns, since, event.event_id, text)
    if at is None:
        if not text and not files:
            return turns
        turn = new(Speaker.AGENT, text, event.event_id, at_s, detail=files)
        return add(turns, since, turn)
    turn = turns[at]
    turn = replace(
        turn,
        event_id=turn.event_id if event.event_id is None else event.event_id,
        streaming=False,
        detail=files or turn.detail,
    )
    if turn.interrupted:
        return put(turns, at, replace(turn, original=text or turn.original))
    # What had been heard of the old text is never more than the new text is long.
    upto = None if turn.heard is None else min(turn.heard, len(text))
    return put(turns, at, replace(turn, text=text or turn.text.strip(), heard=upto))


def _unnamed(turns: Turns, since: int, event_id: int | None, text: str) -> int | None:
    """Find the turn that a response continues or repeats where an id is missing."""
    at = newest(turns, since, lambda turn: turn.speaker is Speaker.AGENT)
    if at is None:
        return None
    turn = turns[at]
    if event_id is not None and turn.event_id is not None:
        return None
    same = text.split() in (turn.text.split(), turn.original.split())
    repeated = event_id is None and at == len(turns) - 1 and same
    return at if turn.streaming or repeated else None


def _streamed(turns: Turns, since: int, event: wire.AgentChatResponsePart, at_s: float) -> Turns:
    """Text in parts; a turn that has its whole text, or was cut off, takes no more of them."""
    at = by_id(turns, since, Speaker.AGENT, event.event_id)
    if event.event_id is None:
        at = newest(turns, since, lambda turn: turn.speaker is Speaker.AGENT and turn.streaming)
        if at is not None and event.part == "start":
            turns, at = put(turns, at, _whole(turns[at])), None
    if at is None:
        if not event.text.strip():
            return turns
        turn = new(Speaker.AGENT, event.text.lstrip(), event.event_id, at_s)
        turn = replace(turn, streaming=True)
        return add(turns, since, turn if event.part != "stop" else _whole(turn))
    if not turns[at].streaming:
        return turns
    turn = replace(turns[at], text=turns[at].text + event.text)
    return put(turns, at, turn if event.part != "stop" else _whole(turn))


def _completed(turns: Turns, since: int, event: wire.AgentResponseComplete) -> Turns:
    at = newest(
        turns,
        since,
        lambda turn: turn.streaming and event.event_id in (None, turn.event_id),
    )
    return turns if at is None else put(turns, at, _whole(turns[at]))


def _whole(turn: Turn) -> Turn:
    return replace(turn, streaming=False, text=turn.text.rstrip())


def _corrected(turns: Turns, since: int, event: wire.AgentResponseCorrection, at_s: float) -> Turns:
    """The service's word on what was spoken before the cut stands above our own measure."""
    said, meant = event.corrected_agent_response.strip(), event.original_agent_response.strip()
    at = by_id(turns, since, Speaker.AGENT, event.event_id)
    if event.event_id is None:
        at = newest(turns, since, lambda turn: _means(turn, meant))
        if at is None:
            at = newest(turns, since, lambda turn: turn.speaker is Speaker.AGENT)
    if at is None:
        if not said:
            return turns  # nothing of a turn that is not there was spoken
        turn = new(Speaker.AGENT, said, event.event_id, at_s)
        return add(turns, since, cut_off(turn, said, meant or said))
    turn = replace(turns[at], heard_is_estimate=False)
    return put(turns, at, cut_off(turn, said, meant or turn.original or turn.text))


def _means(turn: Turn, meant: str) -> bool:
    return turn.speaker is Speaker.AGENT and bool(meant) and meant in (turn.text, turn.original)


# The rest.


def _shown(turns: Turns, since: int, event: wire.RichContent, at_s: float) -> Turns:
    """A component in words; sent again it is the same one."""
    if by_call(turns, since, Speaker.NOTE, event.rich_content_id) is not None:
        return turns
    turn = new(Speaker.NOTE, _component(event.component, event.props), event.event_id, at_s)
    return add(turns, since, replace(turn, call_id=event.rich_content_id))


def _component(component: str, props: wire.JsonObject) -> str:
    buttons = props.get("buttons")
    labels = [
        str(button["label"])
        for button in (buttons if isinstance(buttons, list) else [])
        if isinstance(button, dict) and button.get("label")
    ]
    if labels:
        return tr("The agent offers: {labels}", labels=" · ".join(labels))
    kind = component.replace("_", " ").strip()
    return tr("The agent shows: {kind}", kind=kind) if kind else tr("The agent shows something")
