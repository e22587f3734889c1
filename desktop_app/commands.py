"""Commands to the running instance: how they are carried there, and what is printed.

Nothing here loads Qt: a script may give a command at every press of a key.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from desktop_app import failing
from desktop_app.errors import AppError, NoPlaceError, NothingRunsError, Notice
from desktop_app.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.control.claim import Claim
    from desktop_app.control.client import Reply, Request
    from desktop_app.options import CallOptions, Options

NAMES: Final = frozenset({"talk", "mute", "stop", "say", "context", "end", "show", "status"})
"""Commands that need an instance."""
NOTHING_RUNS_CODE: Final = 3


def one_instance(options: Options, call: CallOptions | None) -> Claim | Notice | int:
    """Become the one instance of a profile, or have the one that runs show itself, or call.

    Returns:
        The claim; or why none can be had, and the window goes on without; or the exit code, where
        the one that runs has answered.

    Raises:
        ControlError: One runs and does not answer.
    """
    from desktop_app.control import client
    from desktop_app.control.address import address

    wish: Request = {"command": "show", "again": True, "hidden": options.hidden, **_token()}
    if call is not None:
        wish = {"command": "call", **asdict(call), **_token()}
    try:
        outcome = client.take_or_reach(address(options.profile), wish)
    except NoPlaceError as error:
        return error.notice
    if not isinstance(outcome, client.Reply):
        return outcome
    if not outcome.done:
        failing.fail(outcome.sentence)
        return 1
    return _tell(outcome)


def run_command(profile: Path | None, given: argparse.Namespace) -> int:
    """Give one command to the instance that runs; returns the exit code.

    Raises:
        ControlError: It does not answer.
    """
    from desktop_app.control import client
    from desktop_app.control.address import address

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C while words are typed: no traceback
    request = _request(given)
    try:
        answer = client.reach(address(profile), request)
    except NothingRunsError as error:
        print(f"earshot: {error.notice.sentence}", file=sys.stderr)
        return NOTHING_RUNS_CODE
    if answer.report is not None and given.json:
        print(json.dumps(answer.report))
        return 0
    return _tell(answer)


def _tell(answer: Reply) -> int:
    if not answer.done:
        print(f"earshot: {answer.sentence}", file=sys.stderr)
        return 1
    if answer.sentence:
        print(answer.sentence)
    return 0


def _request(given: argparse.Namespace) -> Request:
    match given.command:
        case "talk":
            return {"command": "talk", "how": given.how}
        case "mute":
            return {"command": "mute", "to": given.to}
        case "say" | "context":
            return {"command": given.command, "text": _text(given.text)}
        case "show":
            return {"command": "show", **_token()}
        case "status":
            return {"command": "status", "transcript": given.json}
        case _:
            return {"command": given.command}


def _token() -> dict[str, str]:
    """Give what the desktop gave this process, so that the window may come forward."""
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    return {"token": token} if token else {}


def _text(given: str) -> str:
    """Give the words of a command; ``-`` stands for standard input.

    Raises:
        AppError: There are none, or too many.
    """
    from desktop_app.control.limits import LONGEST_TEXT, too_long

    if given == "-":
        given = "" if sys.stdin is None else sys.stdin.read(LONGEST_TEXT + 2)
    text = given.strip()
    if not text:
        raise AppError(
            Notice(
                title=tr("There is no text"),
                body=tr("Give it as an argument, or - and standard input."),
            )
        )
    if len(text) > LONGEST_TEXT:
        raise AppError(too_long())
    # What no program can send: a byte of the argument list that is no character of its encoding.
    return text.encode("utf-8", "replace").decode()
