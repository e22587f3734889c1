"""How things are, for other programs as a report and for people in words."""

from __future__ import annotations

from desktop_app import __version__
from desktop_app.control.limits import MOST_TURNS
from desktop_app.control.messages import Report, Said
from desktop_app.session.state import Line, SessionState
from desktop_app.session.turn import Turn
from desktop_app.wording import decimals, tr


def report(state: SessionState, *, transcript: bool) -> Report:
    """Tell how things are; what was said only if it is asked for."""
    first = max(0, len(state.turns) - MOST_TURNS)
    newest = enumerate(state.turns[first:], start=first)
    return Report(
        line=state.line.value,
        phase=state.phase.value,
        agent=state.agent_name,
        conversation_id=state.conversation_id,
        muted=state.muted,
        gate_open=state.gate_open,
        latched=state.latched,
        hears=state.line is Line.OPEN and state.hears and not state.text_only,
        speaking=state.speaking,
        text_only=state.text_only,
        queued=state.queued,
        latency_ms=state.ping_ms,
        since_s=state.started_at_s,
        microphone=state.microphone.name,
        speaker=state.speaker.name,
        notice="" if state.notice is None else state.notice.sentence,
        turns=len(state.turns),
        transcript=tuple(_said(turn, at >= state.first_turn) for at, turn in newest)
        if transcript
        else None,
        version=__version__,
    )


def _said(turn: Turn, live: bool) -> Said:
    return Said(
        key=turn.key,
        live=live,
        speaker=turn.speaker.value,
        text=turn.text,
        heard=turn.text[: turn.heard],
        at_s=turn.at_s,
        event_id=turn.event_id,
        typed=turn.typed,
        tentative=turn.tentative,
        streaming=turn.streaming,
        interrupted=turn.interrupted,
        detail=turn.detail,
    )


def in_words(report: Report) -> str:
    """Tell how things are in a few lines, but for what was said."""
    latency = report.latency_ms
    lines = [
        tr("Line: {line}", line=report.line),
        tr("State: {phase}", phase=report.phase),
        tr("Agent: {name}", name=report.agent or NONE),
        tr("Conversation: {name}", name=report.conversation_id or NONE),
        tr("Microphone heard: {answer}", answer=_yes(report.hears)),
        tr("Muted: {answer}", answer=_yes(report.muted)),
        tr("Round trip: {time}", time=NONE if latency is None else f"{decimals(latency, 0)} ms"),
        tr("Microphone: {name}", name=report.microphone or NONE),
        tr("Speaker: {name}", name=report.speaker or NONE),
        tr("Turns: {count}", count=report.turns),
    ]
    if report.notice:
        lines.append(tr("Notice: {sentence}", sentence=report.notice))
    return "\n".join(lines)


def _yes(value: bool) -> str:
    return tr("yes") if value else tr("no")


NONE = "-"
