"""What a refusal says in its body: the shapes that the service and its gateways answer with.

The same shapes refuse a handshake and a request (official JS SDK, ``extractApiErrorMessage``;
FastAPI's validation list):

    {"detail": {"type": …, "code": …, "message": …, "status": …}}
    {"detail": {"status": …, "message": …}}
    {"detail": [{"loc": […], "msg": …, "type": …}]}
    {"detail": "Not Found"}
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import msgspec

from desktop_app.logs import redact

LONGEST_MESSAGE: Final = 300
"""In characters. These are words for a message bar."""
_LONGEST_CODE: Final = 64
_LARGEST_BODY: Final = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorBody:
    """The service's own words, in one line and without secrets, and its name for the error.

    ``structured``: it was JSON of a kind that only the service itself writes, not the plain
    "Not Found" of a path that does not exist.
    """

    message: str = ""
    code: str = ""
    structured: bool = False


def read_error_body(raw: bytes) -> ErrorBody:
    """Read the body of a refusal. Never raises; what is no message for people gives none."""
    try:
        body = msgspec.json.decode(raw[:_LARGEST_BODY])
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return ErrorBody(message=_plain_text(raw))
    if not isinstance(body, dict):
        return ErrorBody(message=in_one_line(body))
    detail = body.get("detail", body)
    if isinstance(detail, dict):
        code = _first(detail, "code", "status", "type")[:_LONGEST_CODE]
        return ErrorBody(
            message=in_one_line(_first(detail, "message", "error", "msg")),
            code=code if code.replace("_", "").replace("-", "").isalnum() else "",
            structured=True,
        )
    if isinstance(detail, list):
        problems = [_problem(item) for item in detail]
        message = in_one_line("; ".join(problem for problem in problems if problem))
        return ErrorBody(message=message, structured=True)
    return ErrorBody(message=in_one_line(detail))


def _first(detail: dict[str, object], *names: str) -> str:
    given = (detail.get(name) for name in names)
    return next((value for value in given if isinstance(value, str) and value), "")


def _problem(item: object) -> str:
    """One entry of a validation list: where, and what is wrong there."""
    if not isinstance(item, dict):
        return ""
    where = item.get("loc")
    place = ".".join(str(part) for part in where) if isinstance(where, list) else ""
    return ": ".join(part for part in (place, _first(item, "msg", "message")) if part)


def _plain_text(raw: bytes) -> str:
    """Text meant for people; a gateway's web page and half a JSON object are not."""
    text = raw[: 4 * LONGEST_MESSAGE].decode("utf-8", "replace").strip()
    return (
        "" if "<" in text or text.startswith("{") or not text.isprintable() else in_one_line(text)
    )


def in_one_line(text: object) -> str:
    """Write the service's words as a message bar can hold them: short, and without secrets.

    The reason of a close and the message of an error event are such words, too. What is no text
    gives none.
    """
    if not isinstance(text, str):
        return ""
    line = redact(" ".join(text[: 4 * LONGEST_MESSAGE].split()))
    return line if len(line) <= LONGEST_MESSAGE else f"{line[: LONGEST_MESSAGE - 1]}…"
