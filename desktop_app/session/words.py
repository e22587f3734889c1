"""The state in words: what it is, what to do next, and what a screen reader says."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final, assert_never

from desktop_app.session.state import Phase, SessionState
from desktop_app.wording import tr

ELAPSED_AFTER_S: Final = 2.0
"""A wait shorter than this is not counted aloud."""
STILL_AFTER_S: Final = 4.0
"""After this a screen reader says that the agent is still thinking."""

PAUSE_KEY: Final = tr("Ctrl+P")
"""As it is written."""
STAYS_OPEN: Final = tr("Microphone stays open")
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
            word=tr("In the queue"),
            hint=tr("All lines are busy. Your turn comes by itself."),
            spoken=tr("All lines are busy. You are in the queue."),
        )
    match state.phase:
        case Phase.IDLE:
            idle = _idle(state, key_label)
            return (
                replace(idle, hint=tr("{hint}. {more}", hint=idle.hint, more=STAYS_OPEN))
                if state.warm
                else idle
            )
        case Phase.CONNECTING:
            return _connecting(state)
        case Phase.LISTENING:
            return _listening(state, key_label)
        case Phase.WAITING:
            return _waiting(state, key_label)
        case Phase.THINKING:
            return _thinking(state, now_s)
        case Phase.SPEAKING:
            if state.held_back and state.gate_open and not state.muted:
                return StateWords(word=tr("Speaking, not listening"), hint=tr("Press Esc to stop"))
            silent = state.muted or state.text_only or bool(state.microphone.trouble)
            hint = tr("Press Esc to stop") if silent else tr("Talk or press Esc to stop")
            return StateWords(word=tr("Speaking"), hint=hint)
        case Phase.TOOL_ASKS:
            return _tool_asks(state, now_s)
        case Phase.MUTED:
            return _muted(state, key_label)
        case Phase.PAUSED:
            return StateWords(
                word=tr("Paused"),
                hint=tr("{key} to go on", key=PAUSE_KEY),
                spoken=tr("Paused. {key} to go on.", key=read_aloud(PAUSE_KEY)),
            )
        case Phase.RECONNECTING:
            return _reconnecting(state, now_s)
        case Phase.DEVICE_TROUBLE:
            trouble = state.microphone.trouble
            return StateWords(word=trouble, hint=tr("You can type meanwhile"), spoken=trouble)
        case Phase.ERROR:
            return _error(state)
        case _:
            assert_never(state.phase)


def _idle(state: SessionState, key_label: str) -> StateWords:
    if state.muted:
        return StateWords(
            word=tr("Ready"),
            hint=tr("The microphone is muted, M to unmute"),
            spoken=tr("Ready, muted."),
        )
    if not key_label:
        return StateWords(word=tr("Ready"), hint=tr("No talk key is set"), spoken=tr("Ready."))
    return StateWords(
        word=tr("Ready"),
        hint=tr("Hold {key} to talk", key=key_label),
        spoken=tr("Ready. Hold {key} to talk.", key=read_aloud(key_label)),
    )


def _connecting(state: SessionState) -> StateWords:
    if state.text_only:
        hint = tr("You can write already")
    elif state.muted:
        hint = tr("You are muted, M to unmute")
    else:
        hint = tr("Speak already, nothing is lost")
    return StateWords(word=tr("Connecting…"), hint=hint, spoken=tr("Connecting"))


def _muted(state: SessionState, key_label: str) -> StateWords:
    word = tr("Muted") if state.reminded_s is None else tr("You are muted")
    hint = tr("M to unmute")
    if state.silenced and not state.muted:
        hint = tr("Let go of {key} to be heard", key=key_label or tr("the Talk button"))
    return StateWords(word=word, hint=hint, spoken=tr("Microphone muted"))


def _listening(state: SessionState, key_label: str) -> StateWords:
    key = key_label or tr("Talk")
    hint = (
        tr("Tap {key} to close the microphone", key=key)
        if state.latched
        else tr("Let go when you are done")
    )
    return StateWords(word=tr("Listening"), hint=hint, spoken=tr("Listening"))


def _waiting(state: SessionState, key_label: str) -> StateWords:
    if state.gate_open:  # and yet held back
        return StateWords(word=tr("One moment"), hint=tr("Listening again when the room is quiet"))
    if state.agent_typing:
        hint = (
            tr("{name} is typing…", name=state.agent_name)
            if state.agent_name
            else tr("The agent is typing…")
        )
        return StateWords(word=tr("Your turn"), hint=hint)
    if state.text_only:
        return StateWords(word=tr("Your turn"), hint=tr("Type a message"))
    hint = (
        tr("Hold {key} to talk, tap to keep open", key=key_label)
        if key_label
        else tr("Hold the Talk button to talk, tap to keep open")
    )
    return StateWords(word=tr("Hold to talk"), hint=hint)


def _thinking(state: SessionState, now_s: float) -> StateWords:
    since_s = state.thinking_since_s
    waited_s = 0.0 if since_s is None else now_s - since_s
    return StateWords(
        word=tr("Thinking… {seconds} s", seconds=int(waited_s))
        if waited_s >= ELAPSED_AFTER_S
        else tr("Thinking…"),
        hint=tr("The answer is on its way"),
        spoken=tr("Still thinking") if waited_s >= STILL_AFTER_S else "",
    )


def _tool_asks(state: SessionState, now_s: float) -> StateWords:
    asked = state.approvals[0]
    left_s = max(math.ceil(asked.due_s - now_s), 0)
    return StateWords(
        word=tr("Needs your OK"),
        hint=tr(
            "{tool}: without an answer it is No in {seconds} s",
            tool=asked.tool_name,
            seconds=left_s,
        ),
        spoken=tr("The agent wants to use {tool}. Allow it, or say no.", tool=asked.tool_name),
    )


def _reconnecting(state: SessionState, now_s: float) -> StateWords:
    spoken = tr("Connection lost, trying again")
    if state.retry is None:
        return StateWords(word=tr("Connection lost"), hint=tr("Trying again…"), spoken=spoken)
    left_s = math.ceil(state.retry.due_s - now_s)
    attempt = state.retry.attempt
    hint = (
        tr("Retry in {seconds} s (attempt {attempt})", seconds=left_s, attempt=attempt)
        if left_s > 0
        else tr("Trying again… (attempt {attempt})", attempt=attempt)
    )
    return StateWords(word=tr("Connection lost"), hint=hint, spoken=spoken)


def _error(state: SessionState) -> StateWords:
    notice = state.notice
    assert notice is not None  # a notice is what makes it an error
    return StateWords(word=notice.title, hint=notice.body, spoken=notice.sentence)


def read_aloud(key_label: str) -> str:
    """Write a key as it is said, "Control Alt Space": for one in English, or as `tr` writes it."""
    control, shift = (*tr("Ctrl+Shift+M").split("+"), "Shift")[:2]
    spoken = {
        "Ctrl": tr("Control", meant="key"),
        "Shift": shift,
        "Esc": tr("Escape", meant="key"),
        "Del": tr("Delete", meant="key"),
        "Delete": tr("Delete", meant="key"),
        "Meta": tr("Command", meant="key"),
        "Space": tr("Space"),
    }
    spoken |= {control: spoken["Ctrl"], tr("Esc"): spoken["Esc"]}
    return " ".join(spoken.get(part, part) for part in key_label.split("+"))
