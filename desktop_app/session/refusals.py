"""Refused or unreachable: one wording for the handshake and for every request.

Rooms that talk to the service know the status and the words it answered with; what that means for
a person is said here, so that a wrong key sounds the same wherever it is noticed.
"""

from __future__ import annotations

import enum
from typing import Final

from desktop_app.errors import Action, Notice

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
    Unreachable.DNS: "Its name was not found. The name may be blocked by your network.",
    Unreachable.REFUSED: "The connection was refused. A firewall may be in the way.",
    Unreachable.TIMEOUT: "It took longer than 10 seconds to answer.",
    Unreachable.TLS: "Its certificate is not trusted. A company proxy may be reading along.",
    Unreachable.PROXY: "The proxy of this computer did not let the connection through.",
    Unreachable.OFFLINE: "This computer has no connection to the internet.",
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
        yours = "" if year is None else f" (yours: {year})"
        return Notice(
            title="Your computer's clock is off",
            body=f"Secure connections fail when the date is wrong{yours}.",
            action=Action.OPEN_DATE_SETTINGS,
            details=details,
        )
    return Notice(
        title=f"Cannot reach {service}",
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
    facts = (f"HTTP status {http_status}", code, message)
    return Notice(
        title=title, body=body, action=action, details="\n".join(fact for fact in facts if fact)
    )


_Meaning = tuple[str, str, Action]


def _meaning(
    status: int, message: str, code: str, *, has_key: bool, key_tail: str, service: str
) -> _Meaning:
    quoted = f"{service} said: “{message}”." if message else f"{service} gave no reason."
    if code in _NO_CREDIT or status == 402:
        return "Call limit reached", f"Your plan has nothing left for now. {quoted}", Action.DETAILS
    if code == "missing_permissions":
        body = f"The API key{_ending(key_tail)} lacks access to agents. {quoted}"
        return "This key may not do that", body, Action.PASTE_KEY
    if status == 401 or (status == 403 and not has_key):
        return _unknown_caller(has_key=has_key, key_tail=key_tail, service=service)
    match status:
        case 403 if code in _NOT_IN_PLAN:
            return "Your plan does not include this", quoted, Action.DETAILS
        case 403:
            body = f"The agent may take calls from certain places alone. {quoted}"
            return "This agent does not let you in", body, Action.CHOOSE_AGENT
        case 404:
            where = "with this id in your workspace" if has_key else "open to everybody by this id"
            return "No such agent", f"There is no agent {where}.", Action.CHOOSE_AGENT
        case 429 if "concurrent" in code:
            body = "As many calls as the plan allows are running. Try again in a moment."
            return "All lines are busy", body, Action.TRY_AGAIN
        case 429:
            body = f"{service} asks this computer to slow down. Try again in a moment."
            return "Too many requests", body, Action.TRY_AGAIN
        case _ if status >= 500:
            body = f"The fault is on their side. {quoted} Try again in a moment."
            return f"{service} has a problem", body, Action.TRY_AGAIN
        case _:
            return "The service did not accept this", quoted, Action.OPEN_SETTINGS


def _unknown_caller(*, has_key: bool, key_tail: str, service: str) -> _Meaning:
    if not has_key:
        body = "Public agents work without one; this one does not."
        return "This agent needs a key", body, Action.ADD_KEY
    body = (
        f"{service} did not accept the API key{_ending(key_tail)}. "
        "It may have been deleted or lacks access to agents."
    )
    return "This key was refused", body, Action.PASTE_KEY


def _ending(key_tail: str) -> str:
    return f" that ends in …{key_tail}" if key_tail else ""


_NO_CREDIT: Final = frozenset({"quota_exceeded", "insufficient_credits", "payment_required"})
_NOT_IN_PLAN: Final = frozenset({"feature_not_available", "subscription_required"})
