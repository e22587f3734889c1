"""From one state to the next: what a window shows after each thing that can happen."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, assert_never

from desktop_app.errors import Action, Notice
from desktop_app.session import cursor, tool_lines, transcript
from desktop_app.session.ending import CallReport, duration, notice_for
from desktop_app.session.happenings import (
    ApprovalAsked,
    ApprovalSettled,
    CallEnded,
    CallEnding,
    CallOpened,
    CallPlaced,
    GateMoved,
    HalfDuplexChosen,
    Happening,
    HeardUpTo,
    HeldBack,
    HintsDue,
    MicrophoneChanged,
    MuteChanged,
    MuteReminded,
    Noted,
    NoticeDismissed,
    NoticeRaised,
    NoticeSettled,
    PauseChanged,
    Received,
    Recorded,
    Replaying,
    RetryPlanned,
    SoundRanDry,
    SoundStarted,
    SpeakerChanged,
    Stopped,
    ToolAnswered,
    Typed,
    VolumeChanged,
    WarmthChanged,
    Withdrawn,
)
from desktop_app.session.hints import forget
from desktop_app.session.receiving import receive
from desktop_app.session.state import Approval, DeviceView, Line, SessionState
from desktop_app.wording import tr

IN_CALL: Final = (Line.OPEN, Line.ENDING)


def reduce(state: SessionState, happening: Happening) -> SessionState:
    """Give the state that follows."""
    match happening:
        case CallPlaced():
            return _place_call(state, happening)
        case CallOpened():
            return _open_call(state, happening)
        case Received(event=event, at_s=at_s, now_s=now_s):
            return receive(state, event, at_s=at_s, now_s=now_s)
        case GateMoved():
            return _move_gate(state, happening)
        case MuteChanged(muted=muted):
            return replace(state, muted=muted, reminded_s=None)
        case MuteReminded(now_s=now_s):
            return replace(state, reminded_s=now_s) if state.muted else state
        case PauseChanged(paused=paused):
            return replace(state, paused=paused, thinking_since_s=None)
        case Withdrawn(spoke=spoke):
            return _withdraw(state, spoke=spoke)
        case HalfDuplexChosen(on=on):
            return state if on == state.half_duplex else replace(state, half_duplex=on)
        case HeldBack(held=held):
            return replace(state, held_back=held)
        case SoundStarted():
            # An edge may still be on its way from the device when the call is over.
            sounding = state.line in IN_CALL
            return replace(state, speaking=True, thinking_since_s=None) if sounding else state
        case SoundRanDry(underruns=underruns):
            turns = cursor.ran_dry(state.turns, state.first_turn)
            return replace(state, speaking=False, underruns=underruns, turns=turns)
        case Stopped(upto=upto):
            turns = cursor.interrupt(state.turns, upto, state.first_turn)
            thinking_since_s = None if upto is None else state.thinking_since_s
            return replace(state, turns=turns, thinking_since_s=thinking_since_s)
        case HeardUpTo():
            return _move_cursor(state, happening)
        case Recorded(keys=keys):
            return replace(state, recorded=keys)
        case Replaying(key=key):
            return replace(state, replaying=key)
        case Typed(text=text, at_s=at_s, now_s=now_s):
            return replace(
                state,
                turns=transcript.typed(state.turns, text, at_s),
                thinking_since_s=now_s if state.line is Line.OPEN else None,
            )
        case HintsDue(now_s=now_s):
            return forget(state, now_s)
        case Noted(text=text, at_s=at_s):
            return replace(state, turns=transcript.note(state.turns, text, at_s))
        case NoticeRaised(notice=notice):
            return replace(state, notice=notice)
        case NoticeDismissed():
            return replace(state, notice=None)
        case NoticeSettled(notice=notice):
            return replace(state, notice=None) if state.notice == notice else state
        case MicrophoneChanged(device=device):
            return replace(state, microphone=device)
        case SpeakerChanged(device=device):
            return _change_speaker(state, device)
        case WarmthChanged(warm=warm):
            return replace(state, warm=warm)
        case VolumeChanged(volume=volume):
            return replace(state, volume=min(max(volume, 0.0), 1.0))
        case ApprovalAsked(approval=approval):
            if state.line is not Line.OPEN:
                return state
            others = _without(state.approvals, approval.tool_call_id)
            return replace(state, approvals=(*others, approval))
        case ApprovalSettled():
            return _settle_approval(state, happening)
        case ToolAnswered(tool_call_id=tool_call_id, detail=detail):
            turns = tool_lines.settle(state.turns, tool_call_id, detail, state.first_turn)
            return replace(state, turns=turns)
        case RetryPlanned(retry=retry):
            return replace(state, line=Line.RECONNECTING, retry=retry)
        case CallEnding():
            return replace(state, line=Line.ENDING, thinking_since_s=None, retry=None)
        case CallEnded():
            return _end_call(state, happening)
        case _:
            assert_never(happening)


def _place_call(state: SessionState, placed: CallPlaced) -> SessionState:
    """Start from nothing but the transcript, and what the user set by hand."""
    turns = state.turns
    if turns:
        turns = transcript.note(
            turns, tr("New call with {name}", name=placed.agent_name), placed.at_s
        )
    return SessionState(
        line=Line.CONNECTING,
        agent_name=placed.agent_name,
        text_only=placed.text_only,
        gate_open=state.gate_open,
        latched=state.latched,
        muted=state.muted,
        half_duplex=state.half_duplex,
        warm=state.warm,
        volume=state.volume,
        turns=turns,
        first_turn=len(turns),
        recorded=state.recorded,
        replaying=state.replaying,
    )


def _open_call(state: SessionState, opened: CallOpened) -> SessionState:
    turns = state.turns
    if state.line is Line.RECONNECTING:
        turns = transcript.note(turns, tr("Connected again; the agent begins anew"), opened.at_s)
    return replace(
        state,
        line=Line.OPEN,
        retry=None,
        notice=_unless_over(state.notice),
        conversation_id=opened.metadata.conversation_id,
        input_format=opened.metadata.user_input_audio_format,
        output_format=opened.metadata.agent_output_audio_format,
        started_at_s=opened.at_s,
        turns=turns,
    )


def _unless_over(notice: Notice | None) -> Notice | None:
    """Drop the news of a lost line once it is found; what else happened meanwhile stays."""
    over = notice is not None and notice.action is Action.CANCEL
    return None if over else notice


def _move_gate(state: SessionState, moved: GateMoved) -> SessionState:
    """Letting the key go ends the user's turn: now the answer to what was said is awaited."""
    thinking = state.thinking_since_s
    if moved.gate_open and not state.gate_open:
        thinking = None
    said = moved.spoke and state.gate_open and not moved.gate_open
    awaits = not (state.muted or state.paused or state.speaking or state.queued)
    if said and state.line is Line.OPEN and awaits:
        thinking = moved.now_s
    return replace(
        state,
        gate_open=moved.gate_open,
        latched=moved.latched,
        silenced=moved.silenced,
        withdrawing=state.withdrawing and not moved.gate_open,
        thinking_since_s=thinking,
    )


def _withdraw(state: SessionState, *, spoke: bool) -> SessionState:
    """Strike what is being said; the words that the service makes of it are struck, too."""
    turns = transcript.withdraw(state.turns, state.first_turn)
    return replace(
        state,
        turns=turns,
        withdrawing=spoke or turns is not state.turns,
        thinking_since_s=None,
    )


def _move_cursor(state: SessionState, heard: HeardUpTo) -> SessionState:
    if not state.speaking:
        return state
    turns = transcript.heard(
        state.turns, heard.event_id, heard.chars, heard.estimate, state.first_turn
    )
    # Ten times a second this is asked, and seldom news: the words move, the rest need not.
    return state if turns is state.turns else replace(state, turns=turns)


def _change_speaker(state: SessionState, device: DeviceView) -> SessionState:
    turns = cursor.without_sound(state.turns, state.first_turn) if device.trouble else state.turns
    return replace(state, speaker=device, turns=turns)


def _settle_approval(state: SessionState, settled: ApprovalSettled) -> SessionState:
    turns = state.turns
    if settled.approved is False:
        turns = tool_lines.settle(turns, settled.tool_call_id, tool_lines.REFUSED, state.first_turn)
    return replace(state, approvals=_without(state.approvals, settled.tool_call_id), turns=turns)


def _without(approvals: tuple[Approval, ...], tool_call_id: str) -> tuple[Approval, ...]:
    return tuple(approval for approval in approvals if approval.tool_call_id != tool_call_id)


def _end_call(state: SessionState, ended: CallEnded) -> SessionState:
    """The transcript stays. What the agent had not said yet is cut off."""
    turns = state.turns
    if state.speaking:
        turns = cursor.interrupt(turns, None, state.first_turn)
    turns = cursor.close(turns, state.first_turn)
    if state.line in IN_CALL and ended.report.conversation_id:
        turns = transcript.note(turns, _farewell(ended.report, paused=state.paused), ended.at_s)
    return replace(
        state,
        line=Line.IDLE,
        speaking=False,
        thinking_since_s=None,
        written_s=None,
        withdrawing=False,
        queued=False,
        agent_typing=False,
        typing_until_s=None,
        ping_ms=None,
        started_at_s=None,
        microphone=DeviceView(),
        speaker=DeviceView(),
        approvals=(),
        retry=None,
        turns=turns,
        first_turn=len(turns),
        voiced_id=0,
    )


def _farewell(report: CallReport, *, paused: bool) -> str:
    notice = notice_for(report)
    yours = tr("The paused call ended") if paused else tr("You ended the call")
    title = yours if notice is None else notice.title
    return tr("{title} after {duration}", title=title, duration=duration(report.duration_s))
