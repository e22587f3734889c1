"""Refused or unreachable: one wording for the handshake and for every request.

Rooms that talk to the service know the status and the words it answered with; what that means for
a person is said here, so that a wrong key sounds the same wherever it is noticed.
"""

from __future__ import annotations

import enum
from typing import Final

from desktop_app.errors import Action, Notice
from desktop_app.wording import sentences, tr

SERVICE: Final = "ElevenLabs"


class Unreachable(enum.Enum):
    """Why nobody answered."""

    DNS = "dns"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    TLS = "tls"
    PROXY = "proxy"
    CLOCK = "clock"
    OFFLINE = "offline"


_WHY: Final = {
    Unreachable.DNS: tr("Its name was not found. The name may be blocked by your network."),
    Unreachable.REFUSED: tr("The connection was refused. A firewall may be in the way."),
    Unreachable.TIMEOUT: tr("It took longer than 10 seconds to answer."),
    Unreachable.TLS: tr("Its certificate is not trusted. A company proxy may be reading along."),
    Unreachable.PROXY: tr("The proxy of this computer did not let the connection through."),
    Unreachable.OFFLINE: tr("This computer has no connection to the internet."),
}


def unreachable_notice(
    kind: Unreachable, *, service: str = SERVICE, year: int | None = None, details: str = ""
) -> Notice:
    """Say why the service could not be reached.

    Args:
        kind: The cause.
        service: Who was meant to answer.
        year: What this computer's calendar says, for `Unreachable.CLOCK`.
        details: For support, nothing secret.
    """
    if kind is Unreachable.CLOCK:
        return Notice(
            title=tr("Your computer's clock is off"),
            body=tr("Secure connections fail when the date is wrong.")
            if year is None
            else tr("Secure connections fail when the date is wrong (yours: {year}).", year=year),
            action=Action.OPEN_DATE_SETTINGS,
            details=details,
        )
    return Notice(
        title=tr("Cannot reach {service}", service=service),
        body=_WHY[kind],
        action=Action.TRY_AGAIN,
        details=details,
    )


def refusal_notice(
    http_status: int,
    body_message: str = "",
    code: str = "",
    *,
    has_key: bool,
    key_tail: str = "",
    service: str = SERVICE,
) -> Notice:
    """Say what a refusal with an HTTP status means.

    Args:
        http_status: 400 and above.
        body_message: The service's own words, shown to the user; nothing secret.
        code: The service's name for the error, such as ``invalid_api_key``.
        has_key: A key went with the request.
        key_tail: Its last characters.
        service: Who refused.
    """
    message = body_message.strip().rstrip(".")
    title, body, action = _meaning(
        http_status, message, code, has_key=has_key, key_tail=key_tail, service=service
    )
    facts = (tr("HTTP status {code}", code=http_status), code, message)
    return Notice(
        title=title, body=body, action=action, details="\n".join(fact for fact in facts if fact)
    )


_Meaning = tuple[str, str, Action]


def _meaning(
    status: int, message: str, code: str, *, has_key: bool, key_tail: str, service: str
) -> _Meaning:
    quoted = (
        tr("{service} said: “{message}”.", service=service, message=message)
        if message
        else tr("{service} gave no reason.", service=service)
    )
    if code in _NO_CREDIT or status == 402:
        body = sentences(tr("Your plan has nothing left for now."), quoted)
        return tr("Call limit reached"), body, Action.DETAILS
    if code == "missing_permissions":
        lacks = (
            tr("The API key that ends in …{tail} lacks access to agents.", tail=key_tail)
            if key_tail
            else tr("The API key lacks access to agents.")
        )
        body = sentences(lacks, quoted)
        return tr("This key may not do that"), body, Action.PASTE_KEY
    if status == 401 or (status == 403 and not has_key):
        return _unknown_caller(has_key=has_key, key_tail=key_tail, service=service)
    match status:
        case 403 if code in _NOT_IN_PLAN:
            return tr("Your plan does not include this"), quoted, Action.DETAILS
        case 403:
            body = sentences(tr("The agent may take calls from certain places alone."), quoted)
            return tr("This agent does not let you in"), body, Action.CHOOSE_AGENT
        case 404:
            body = (
                tr("There is no agent with this id in your workspace.")
                if has_key
                else tr("There is no agent open to everybody by this id.")
            )
            return tr("No such agent"), body, Action.CHOOSE_AGENT
        case 429 if "concurrent" in code:
            body = tr("As many calls as the plan allows are running. Try again in a moment.")
            return tr("All lines are busy"), body, Action.TRY_AGAIN
        case 429:
            body = tr(
                "{service} asks this computer to slow down. Try again in a moment.", service=service
            )
            return tr("Too many requests"), body, Action.TRY_AGAIN
        case _ if status >= 500:
            body = sentences(
                tr("The fault is on their side."), quoted, tr("Try again in a moment.")
            )
            return tr("{service} has a problem", service=service), body, Action.TRY_AGAIN
        case _:
            return tr("The service did not accept this"), quoted, Action.OPEN_SETTINGS


def _unknown_caller(*, has_key: bool, key_tail: str, service: str) -> _Meaning:
    if not has_key:
        body = tr("Public agents work without one; this one does not.")
        return tr("This agent needs a key"), body, Action.ADD_KEY
    refused = (
        tr(
            "{service} did not accept the API key that ends in …{tail}.",
            service=service,
            tail=key_tail,
        )
        if key_tail
        else tr("{service} did not accept the API key.", service=service)
    )
    body = sentences(refused, tr("It may have been deleted or lacks access to agents."))
    return tr("This key was refused"), body, Action.PASTE_KEY


_NO_CREDIT: Final = frozenset({"quota_exceeded", "insufficient_credits", "payment_required"})
_NOT_IN_PLAN: Final = frozenset({"feature_not_available", "subscription_required"})
