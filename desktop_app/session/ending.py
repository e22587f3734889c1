"""How a call ended: one report, one sentence, and whether to call again."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass, field, replace
from typing import Final

from desktop_app.errors import Action, AppError, Notice, ServiceError, Severity
from desktop_app.protocol.error_body import in_one_line
from desktop_app.protocol.events import ClientFault, ServerFault
from desktop_app.session.ports import Closing
from desktop_app.wording import sentences, tr

LOST_CODES: Final = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1014, 1015})
"""Closes by which nobody meant to end the talk (RFC 6455 7.4.1 and its registry)."""
QUEUE_CODES: Final = frozenset({3008, 4300})
"""A concurrency limit held the caller until the queue gave up."""

_TOO_LONG: Final = re.compile(
    r"max\w*[\s_-]*(\w+[\s_-]*)?duration|duration[\s_-]*(limit|exceeded)|time[\s_-]*limit",
    re.IGNORECASE,
)
_NO_QUOTA: Final = re.compile(r"quota|credits?\b|(usage|plan|daily)[\s_-]*limit", re.IGNORECASE)
_BUSY: Final = re.compile(r"too many concurrent|concurren\w*[\s_-]*limit", re.IGNORECASE)
_VARIABLE: Final = re.compile(r"dynamic[\s_-]*variable", re.IGNORECASE)
_OVERRIDE: Final = re.compile(r"overrid", re.IGNORECASE)


class Who(enum.Enum):
    """Who ended a call."""

    USER = "user"
    AGENT = "agent"
    SERVICE = "service"
    NETWORK = "network"
    PROGRAM = "program"
    """A fault of ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """The last error event of a call; ``message`` are the service's words, for the screen."""

    kind: str
    code: int | None
    message: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallReport:
    """How a call ended.

    ``code``: the WebSocket close code, ``None`` without a connection. ``reason``: the service's
    own words. ``http_status``: of a refused handshake. ``duration_s``: since the agent answered.
    """

    who: Who
    code: int | None = None
    reason: str = field(default="", repr=False)
    http_status: int | None = None
    last_fault: Fault | None = None
    duration_s: float = 0.0
    conversation_id: str = ""


def report(
    *,
    closing: Closing | None,
    ended_by_user: bool = False,
    ended_by_agent: bool = False,
    last_fault: ServerFault | ClientFault | None = None,
    duration_s: float = 0.0,
    conversation_id: str = "",
) -> CallReport:
    """Tell how a connection ended.

    Args:
        closing: How the socket closed; ``None`` when it never did: then the fault is ours.
        ended_by_user: The user hung up.
        ended_by_agent: The agent used its tool to hang up.
        last_fault: The last error event. It counts if it tells of this end: an earlier one that
            did no harm explains nothing.
        duration_s: Since the agent answered.
        conversation_id: Empty if it never did.
    """
    fault = _fault(last_fault, closing)
    return CallReport(
        who=_who(closing, fault, ended_by_user=ended_by_user, ended_by_agent=ended_by_agent),
        code=None if closing is None else closing.code,
        reason="" if closing is None else in_one_line(closing.reason),
        last_fault=fault,
        duration_s=duration_s,
        conversation_id=conversation_id,
    )


def unconnected(error: AppError) -> CallReport:
    """Report a call that never came to a conversation."""
    if not isinstance(error, ServiceError):
        return CallReport(who=Who.PROGRAM, reason=error.notice.title)
    refused = error.http_status is not None
    return CallReport(
        who=Who.SERVICE if refused else Who.NETWORK,
        reason=error.notice.title,
        http_status=error.http_status,
    )


def _fault(event: ServerFault | ClientFault | None, closing: Closing | None) -> Fault | None:
    if event is None:
        return None
    if isinstance(event, ServerFault):
        kind, text = event.error_type, event.message or event.reason
    else:
        kind, text = event.error_name, event.message
    fault = Fault(kind=in_one_line(kind), code=event.code, message=in_one_line(text))
    concerns = (
        event.code is None
        or closing is None
        or event.code == closing.code
        or _TOO_LONG.search(fault.kind) is not None
    )
    return fault if concerns else None


def _who(
    closing: Closing | None, fault: Fault | None, *, ended_by_user: bool, ended_by_agent: bool
) -> Who:
    if ended_by_user:
        return Who.USER
    if ended_by_agent:
        return Who.AGENT
    if closing is None or closing.by_us:
        return Who.PROGRAM
    if closing.code == 1000:
        limited = _limit(closing.reason, fault) is not None
        return Who.SERVICE if limited else Who.AGENT
    return Who.NETWORK if closing.code in (1001, 1005, 1006) else Who.SERVICE


def worth_retrying(report: CallReport) -> bool:
    """Tell whether calling again at once may help: the line was at fault, not the call."""
    if report.who in (Who.USER, Who.AGENT, Who.PROGRAM) or _limit_of(report) is not None:
        return False
    if report.code is None:
        return report.http_status is None or report.http_status >= 500
    return report.code in LOST_CODES


def notice_for(report: CallReport, *, reconnecting: bool = False) -> Notice | None:
    """Say how a call ended, with one thing to do next; ``None`` when the user hung up.

    Args:
        report: The end. Of a call that was never connected the notice is the error's own.
        reconnecting: The program calls again by itself.
    """
    if report.who is Who.USER:
        return None
    limit = _limit_of(report)
    if limit is not None:
        return _notice(report, tr("Call limit reached"), limit, Action.CALL_AGAIN)
    if report.who is Who.AGENT:
        return _notice(
            report, tr("The agent ended the call"), "", Action.CALL_AGAIN, severity=Severity.INFO
        )
    if report.who is Who.PROGRAM:
        return _notice(
            report, tr("The call ended by a fault of this program"), SAFE, Action.CALL_AGAIN
        )
    if report.code is None or report.code in LOST_CODES:
        return _dropped(report, reconnecting=reconnecting)
    return _closed(report)


def patient(trouble: Notice) -> Notice:
    """Say what keeps a retry from succeeding; the next one comes by itself."""
    return replace(trouble, action=Action.CANCEL, severity=Severity.WARNING)


def _closed(report: CallReport) -> Notice:
    """The service said no, and mostly said why."""
    words = _words(report)
    quoted = tr("Reason given: “{words}”.", words=words) if words else tr("No reason was given.")
    kind = "" if report.last_fault is None else report.last_fault.kind
    if report.code in QUEUE_CODES or _BUSY.search(f"{kind} {words}"):
        return _notice(report, tr("All lines are busy"), BUSY, Action.CALL_AGAIN)
    if _VARIABLE.search(f"{kind} {words}"):
        body = sentences(quoted, tr("Give the value among the dynamic variables of this agent."))
        return _notice(report, tr("The agent needs a value"), body, Action.OPEN_SETTINGS)
    if _OVERRIDE.search(f"{kind} {words}"):
        remedy = tr("Remove that override, or ask the agent's owner to permit it.")
        body = sentences(quoted, remedy)
        return _notice(report, tr("The agent refuses an override"), body, Action.OPEN_SETTINGS)
    if report.code == 1002:
        cause = CAUSES.get(kind, tr("Something that the agent relies on failed."))
        body = sentences(quoted, cause)
        return _notice(report, tr("The agent could not go on"), body, Action.CALL_AGAIN)
    if report.code == 1008:
        hint = tr("This usually is an agent setting (overrides or variables not allowed).")
        body = sentences(quoted, hint)
        return _notice(report, tr("The service closed the call"), body, Action.TRY_AGAIN)
    title = tr("The service closed the call")
    return _notice(report, title, sentences(quoted, SAFE), Action.TRY_AGAIN)


def _dropped(report: CallReport, *, reconnecting: bool) -> Notice:
    words = _words(report)
    lasted = duration(report.duration_s) if report.conversation_id else ""
    if words and lasted:
        how = tr(
            "The connection ended with the words “{words}” after {duration}.",
            words=words,
            duration=lasted,
        )
    elif words:
        how = tr("The connection ended with the words “{words}”.", words=words)
    elif lasted:
        how = tr("The connection ended without a reason after {duration}.", duration=lasted)
    else:
        how = tr("The connection ended without a reason.")
    return _notice(
        report,
        tr("The line dropped"),
        sentences(how, SAFE, tr("Reconnecting…") if reconnecting else ""),
        Action.CANCEL if reconnecting else Action.CALL_AGAIN,
        severity=Severity.WARNING if reconnecting else Severity.ERROR,
    )


def _notice(
    report: CallReport,
    title: str,
    body: str,
    action: Action,
    *,
    severity: Severity = Severity.ERROR,
) -> Notice:
    return Notice(
        title=title,
        body=body,
        action=action,
        severity=severity,
        details=_details(report),
    )


def _details(report: CallReport) -> str:
    fault = report.last_fault
    facts = (
        tr("Close code {code}", code=report.code) if report.code is not None else "",
        tr("HTTP status {code}", code=report.http_status) if report.http_status is not None else "",
        fault.kind if fault is not None else "",
        _words(report),
        tr("Conversation {id}", id=report.conversation_id) if report.conversation_id else "",
        tr("After {duration}", duration=duration(report.duration_s))
        if report.conversation_id
        else "",
    )
    return "\n".join(fact for fact in facts if fact)


def _words(report: CallReport) -> str:
    if report.reason or report.last_fault is None:
        return report.reason.rstrip(".")
    return report.last_fault.message.rstrip(".")


def _limit_of(report: CallReport) -> str | None:
    return _limit(report.reason, report.last_fault)


def _limit(reason: str, fault: Fault | None) -> str | None:
    told = reason if fault is None else f"{reason} {fault.kind} {fault.message}"
    if _TOO_LONG.search(told):
        return tr("The service ends calls at this length on your plan or for this agent.")
    if _NO_QUOTA.search(told):
        return tr("The plan of this agent's workspace has nothing left for now.")
    return None


def duration(seconds: float) -> str:
    """Write a length of time as people say it: "3 min 12 s"."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return tr("{hours} h {minutes} min {seconds} s", hours=hours, minutes=minutes, seconds=rest)
    if minutes:
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    return tr("{seconds} s", seconds=rest)


SAFE: Final = tr("Your transcript is safe.")
BUSY: Final = tr("The agent's queue did not move in time. Call again in a moment.")
CAUSES: Final = {
    "safety_violation": tr("The service's safety rules ended the talk."),
    "llm_timeout": tr("The agent's language model took too long."),
    "llm_error": tr("The agent's language model failed."),
    "custom_llm_error": tr("The agent's own language model failed."),
    "cascade_brain_error": tr("None of the agent's language models answered."),
    "transport_receive_timeout": tr("The service heard nothing from this computer for a minute."),
    "asr_transcription_error": tr("The service's speech recognition failed."),
    "tts_cascade_error": tr("None of the agent's voices worked."),
}
SILENT_SERVER = Notice(
    title=tr("The agent did not answer"),
    body=tr("The connection was accepted, but no conversation began within 10 seconds."),
    action=Action.TRY_AGAIN,
)
UNKNOWN_FORMAT = Notice(
    title=tr("This agent uses an unknown sound format"),
    body=tr(
        "You can type with it. Its owner can choose another audio format in the agent's settings."
    ),
    action=Action.CHOOSE_AGENT,
)
