"""The state in words: what it is, what to do next, and what a screen reader says."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final, assert_never

from desktop_app.session.state import Phase, SessionState

ELAPSED_AFTER_S: Final = 2.0
"""A wait shorter than this is not counted aloud."""
STILL_AFTER_S: Final = 4.0
"""After this a screen reader says that the agent is still thinking."""

STAYS_OPEN: Final = "Microphone stays open"
"""Between calls, for who wants it warm."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StateWords:
    """``word``: beside the ring. ``hint``: what to do next. ``spoken``: empty says nothing."""

    word: str
    hint: str = ""
    spoken: str = ""


def words(state: SessionState, now_s: float, key_label: str) -> StateWords:
    """Put a state into words.

    Args:
        state: To describe.
        now_s: Monotonic time, for seconds that pass or remain.
        key_label: The talk key as it is written, "Ctrl+Alt+Space"; empty when none is set.
    """
    if state.queued and state.phase not in (Phase.RECONNECTING, Phase.CONNECTING, Phase.IDLE):
        return StateWords(
            word="In the queue",
            hint="All lines are busy. Your turn comes by itself.",
            spoken="All lines are busy. You are in the queue.",
        )
    match state.phase:
        case Phase.IDLE:
            idle = _idle(state, key_label)
            return replace(idle, hint=f"{idle.hint}. {STAYS_OPEN}") if state.warm else idle
        case Phase.CONNECTING:
            hint = "You can write already" if state.text_only else "Speak already, nothing is lost"
            return StateWords(word="Connecting…", hint=hint, spoken="Connecting")
        case Phase.LISTENING:
            return _listening(state, key_label)
        case Phase.WAITING:
            return _waiting(state, key_label)
        case Phase.THINKING:
            return _thinking(state, now_s)
        case Phase.SPEAKING:
            if state.held_back and state.gate_open and not state.muted:
                return StateWords(word="Speaking, not listening", hint="Press Esc to stop")
            silent = state.muted or state.text_only or bool(state.microphone.trouble)
            hint = "Press Esc to stop" if silent else "Talk or press Esc to stop"
            return StateWords(word="Speaking", hint=hint)
        case Phase.TOOL_ASKS:
            return _tool_asks(state, now_s)
        case Phase.MUTED:
            return StateWords(word="Muted", hint="M to unmute", spoken="Microphone muted")
        case Phase.RECONNECTING:
            return _reconnecting(state, now_s)
        case Phase.DEVICE_TROUBLE:
            trouble = state.microphone.trouble
            return StateWords(word=trouble, hint="You can type meanwhile", spoken=trouble)
        case Phase.ERROR:
            return _error(state)
        case _:
            assert_never(state.phase)


def _idle(state: SessionState, key_label: str) -> StateWords:
    if state.muted:
        return StateWords(
            word="Ready", hint="The microphone is muted, M to unmute", spoken="Ready, muted."
        )
    if not key_label:
        return StateWords(word="Ready", hint="No talk key is set", spoken="Ready.")
    return StateWords(
        word="Ready",
        hint=f"Hold {key_label} to talk",
        spoken=f"Ready. Hold {read_aloud(key_label)} to talk.",
    )


def _listening(state: SessionState, key_label: str) -> StateWords:
    key = key_label or "Talk"
    hint = f"Tap {key} to close the microphone" if state.latched else "Let go when you are done"
    return StateWords(word="Listening", hint=hint, spoken="Listening")


def _waiting(state: SessionState, key_label: str) -> StateWords:
    if state.gate_open:  # and yet held back
        return StateWords(word="One moment", hint="Listening again when the room is quiet")
    if state.agent_typing:
        return StateWords(word="Your turn", hint=f"{state.agent_name or 'The agent'} is typing…")
    if state.text_only:
        return StateWords(word="Your turn", hint="Type a message")
    key = key_label or "the Talk button"
    return StateWords(word="Hold to talk", hint=f"Hold {key} to talk, tap to keep open")


def _thinking(state: SessionState, now_s: float) -> StateWords:
    since_s = state.thinking_since_s
    waited_s = 0.0 if since_s is None else now_s - since_s
    elapsed = f" {int(waited_s)} s" if waited_s >= ELAPSED_AFTER_S else ""
    return StateWords(
        word=f"Thinking…{elapsed}",
        hint="The answer is on its way",
        spoken="Still thinking" if waited_s >= STILL_AFTER_S else "",
    )


def _tool_asks(state: SessionState, now_s: float) -> StateWords:
    asked = state.approvals[0]
    left_s = max(math.ceil(asked.due_s - now_s), 0)
    return StateWords(
        word="Needs your OK",
        hint=f"{asked.tool_name}: without an answer it is No in {left_s} s",
        spoken=f"The agent wants to use {asked.tool_name}. Allow it, or say no.",
    )


def _reconnecting(state: SessionState, now_s: float) -> StateWords:
    spoken = "Connection lost, trying again"
    if state.retry is None:
        return StateWords(word="Connection lost", hint="Trying again…", spoken=spoken)
    left_s = math.ceil(state.retry.due_s - now_s)
    when = f"Retry in {left_s} s" if left_s > 0 else "Trying again…"
    return StateWords(
        word="Connection lost", hint=f"{when} (attempt {state.retry.attempt})", spoken=spoken
    )


def _error(state: SessionState) -> StateWords:
    notice = state.notice
    assert notice is not None  # a notice is what makes it an error
    return StateWords(word=notice.title, hint=notice.body, spoken=notice.sentence)


def read_aloud(key_label: str) -> str:
    """Write a key as it is said: "Control Alt Space"."""
    spoken = {"Ctrl": "Control", "Esc": "Escape", "Del": "Delete", "Meta": "Command"}
    return " ".join(spoken.get(part, part) for part in key_label.split("+"))
