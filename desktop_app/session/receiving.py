"""What the server's events change in the state: one `case` for each that a user notices."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from desktop_app.errors import Action, Notice, Severity
from desktop_app.protocol import events as wire
from desktop_app.protocol.error_body import in_one_line
from desktop_app.session import cursor, transcript
from desktop_app.session.hints import forget
from desktop_app.session.state import Line, SessionState
from desktop_app.wording import tr

TYPING_S: Final = 10.0
"""How long somebody types, where the server does not say."""


def receive(
    state: SessionState, event: wire.ServerEvent, *, at_s: float, now_s: float
) -> SessionState:
    """Give the state after an event.

    Args:
        state: Before.
        event: From the server; stale sound never comes this far.
        at_s: Wall time.
        now_s: Monotonic time.
    """
    before = state
    state = forget(state, now_s)
    turns = transcript.add_event(state.turns, event, at_s, state.first_turn)
    state = state if turns is state.turns else replace(state, turns=turns)
    match event:
        case wire.Ping(ping_ms=float() | int() as ping_ms):
            return replace(state, ping_ms=ping_ms)
        case wire.QueueStatus():
            return _queue(state, event, at_s)
        case wire.ServerFault():
            return replace(state, notice=_fault(event.error_type, event.code, event.message))
        case wire.ClientFault():
            return replace(state, notice=_fault(event.error_name, event.code, event.message))
        case wire.Audio(event_id=event_id):
            return _hear(state, event_id)
        case wire.UserTranscript():
            return _settle_words(state, event, now_s)
        case wire.AgentResponse(event_id=event_id):
            state = replace(state, agent_typing=False, typing_until_s=None)
            if len(state.turns) > len(before.turns):
                state = _expect_voice(state, event_id)
            return _written(state, now_s)
        case wire.AgentChatResponsePart():
            return _written(state, now_s)
        case wire.AgentResponseComplete(event_id=event_id):
            return _answered(state, event_id)
        case wire.Interruption():
            return replace(state, thinking_since_s=None)
        case wire.McpToolCall(state="loading" | "success" | "failure", tool_call_id=call_id):
            asked = tuple(one for one in state.approvals if one.tool_call_id != call_id)
            return replace(state, approvals=asked)
        case wire.AgentTyping(is_typing=is_typing, duration_ms=duration_ms):
            lasts_s = TYPING_S if duration_ms is None else duration_ms / 1000
            until_s = now_s + lasts_s if is_typing else None
            return replace(state, agent_typing=is_typing, typing_until_s=until_s)
        case _:
            return state


def _is_silent(state: SessionState) -> bool:
    """Tell whether answers can be read, not heard."""
    return state.text_only or bool(state.speaker.trouble)


def _written(state: SessionState, now_s: float) -> SessionState:
    """Words of an answer have come: who cannot hear has it, others wait for the sound."""
    if _is_silent(state):
        return replace(state, thinking_since_s=None)
    return replace(state, written_s=now_s)


def _answered(state: SessionState, event_id: int | None) -> SessionState:
    """An answer is whole: its sound begins by itself, or there is none."""
    sounded = event_id is not None and event_id <= state.voiced_id
    return state if sounded else replace(state, thinking_since_s=None)


def _queue(state: SessionState, event: wire.QueueStatus, at_s: float) -> SessionState:
    words = {
        "waiting": tr("All lines are busy; you are in the queue"),
        "admitted": tr("Your turn has come"),
        "timed_out": tr("The queue did not move in time"),
    }
    return replace(
        state,
        queued=event.status == "waiting",
        thinking_since_s=None,
        turns=transcript.note(state.turns, words[event.status], at_s),
    )


def _fault(kind: str | None, code: int | None, message: str | None) -> Notice:
    """Say that something went wrong, in case nothing follows; an end replaces this notice."""
    words = in_one_line(message).rstrip(".")
    facts = (in_one_line(kind), "" if code is None else tr("Code {code}", code=code))
    return Notice(
        title=tr("The agent reports a problem"),
        body=tr("It said: “{words}”.", words=words)
        if words
        else tr("It gave no reason. The call goes on."),
        action=Action.OK,
        severity=Severity.WARNING,
        details="\n".join(fact for fact in facts if fact),
    )


def _hear(state: SessionState, event_id: int) -> SessionState:
    """Sound has arrived: it ends the wait at once where it does not begin with an edge."""
    if event_id > state.voiced_id:
        state = _expect_voice(replace(state, voiced_id=event_id), event_id)
    if state.speaking or _is_silent(state):
        state = replace(state, thinking_since_s=None)
    return state


def _expect_voice(state: SessionState, event_id: int | None) -> SessionState:
    """Text and first sound come in any order; with both, nothing of the text is heard yet."""
    if event_id is None or event_id != state.voiced_id or _is_silent(state):
        return state
    return replace(state, turns=cursor.voiced(state.turns, event_id, state.first_turn))


def _settle_words(state: SessionState, event: wire.UserTranscript, now_s: float) -> SessionState:
    """Words are final: an answer is awaited, unless they were taken back."""
    taken_back = state.withdrawing
    turns = transcript.withdrawn(state.turns, event, state.first_turn, is_so=taken_back)
    state = replace(state, turns=turns, withdrawing=False)
    return state if taken_back else _await_answer(state, event, now_s)


def _await_answer(state: SessionState, event: wire.UserTranscript, now_s: float) -> SessionState:
    """The user's turn has ended, unless its answer came first."""
    event_id = event.event_id
    answered = state.speaking if event_id is None else event_id <= state.voiced_id
    waits = state.thinking_since_s is not None
    if answered or waits or state.line is not Line.OPEN or not event.user_transcript.strip():
        return state
    if _is_silent(state) and transcript.answered(state.turns, event_id, state.first_turn):
        return state
    return replace(state, thinking_since_s=now_s)
