"""What a tool's line in the transcript says: its name with short arguments, and how it went."""

from __future__ import annotations

import json
from typing import Final

from desktop_app.protocol.events import JsonObject

ARGUMENTS_LENGTH: Final = 60
"""Characters of arguments that a line shows; consent shows them all."""

WAITS_FOR_USER: Final = "needs your OK"
REFUSED: Final = "you said no"
FAILED: Final = "failed"
BLOCKED: Final = "blocked"
UNANSWERED: Final = "no answer"
"""The call ended first."""
RUNNING: Final = ("", WAITS_FOR_USER)
"""Details of a tool that has not ended."""
HANG_UP: Final = "end_call"
"""The system tool by which the agent ends a call; the end has a line of its own."""


def called(name: str, parameters: JsonObject) -> str:
    """Write a call the way people sketch one: ``find_invoice("May")``."""
    values = ", ".join(json.dumps(value, ensure_ascii=False) for value in parameters.values())
    if len(values) > ARGUMENTS_LENGTH:
        values = f"{values[: ARGUMENTS_LENGTH - 1]}…"
    return f"{name}({values})" if values else name


def ended(*, seconds: float | None, failed: bool, blocked: bool = False) -> str:
    """Say how a tool went.

    Args:
        seconds: How long it took, ``None`` when its start was not seen.
        failed: It gave an error.
        blocked: It was not allowed to run.
    """
    if blocked:
        return BLOCKED
    if failed:
        return FAILED
    return "done" if seconds is None else f"done {max(seconds, 0.0):.1f} s"


def rich_content(component: str, props: JsonObject) -> str:
    """Describe a component of the agent in words: the labels of its buttons, or its kind."""
    buttons = props.get("buttons")
    labels = [
        str(button["label"])
        for button in (buttons if isinstance(buttons, list) else [])
        if isinstance(button, dict) and button.get("label")
    ]
    if labels:
        return f"The agent offers: {' · '.join(labels)}"
    kind = component.replace("_", " ").strip()
    return f"The agent shows: {kind}" if kind else "The agent shows something"
