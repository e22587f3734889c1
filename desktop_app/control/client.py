"""Asking the running instance, from a process that shall be quick: no Qt, no event loop.

Sentences are made when they are needed: to find them in another language takes a catalogue, which
takes Qt. What the instance answers, it says in the user's language itself.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
import time
from collections.abc import Mapping
from typing import Final, NamedTuple, TypeAlias

from desktop_app.control import claim, pipe
from desktop_app.control.address import Address
from desktop_app.control.limits import LONGEST_ANSWER
from desktop_app.errors import ControlError, NothingRunsError, Notice
from desktop_app.wording import tr

ANSWER_S: Final = 2.0
"""How long an instance that can be reached may take."""
STARTING_S: Final = 10.0
"""How long to wait for one that starts or ends: it holds the claim and does not listen."""
_AGAIN_S: Final = 0.02


Request: TypeAlias = Mapping[str, str | bool]
"""A command, field by field: see `desktop_app.control.messages`."""


class Reply(NamedTuple):
    """What the instance answered; see `desktop_app.control.messages.Answer`."""

    done: bool = True
    sentence: str = ""
    report: Mapping[str, object] | None = None


def reach(
    address: Address,
    request: Request,
    *,
    answer_s: float = ANSWER_S,
    starting_s: float = STARTING_S,
) -> Reply:
    """Have the running instance carry out a command.

    Raises:
        NothingRunsError: There is none.
        ControlError: It does not answer, or says what nobody understands.
    """
    until_s = time.monotonic() + starting_s
    while True:
        answer = _ask(address, request, answer_s)
        if answer is not None:
            return answer
        if not claim.is_taken(address):
            raise NothingRunsError(_nothing_runs())
        _wait(until_s)


def take_or_reach(
    address: Address,
    request: Request,
    *,
    answer_s: float = ANSWER_S,
    starting_s: float = STARTING_S,
) -> claim.Claim | Reply:
    """Become the one instance, or have the one that runs carry out a command.

    Raises:
        ControlError: It does not answer; or nobody can be claimed to be the one.
    """
    until_s = time.monotonic() + starting_s
    while True:
        claimed = claim.take(address)
        if claimed is not None:
            return claimed
        answer = _ask(address, request, answer_s)
        if answer is not None:
            return answer
        _wait(until_s)


def _wait(until_s: float) -> None:
    if time.monotonic() >= until_s:
        raise ControlError(hangs())
    threading.Event().wait(_AGAIN_S)


def _ask(address: Address, request: Request, answer_s: float) -> Reply | None:
    """Ask once; ``None`` if nobody listens, or hangs up without a word, as one that ends does."""
    place = address.place()
    line = _exchange(place, json.dumps(request).encode() + b"\n", answer_s) if place else b""
    return _read(line) if line else None


def _read(line: bytes) -> Reply:
    try:
        answer = json.loads(line)
    except ValueError:  # its words stay out of tracebacks
        raise ControlError(_strange()) from None
    match answer:
        case {"report": dict(report), "sentence": str(sentence)}:
            return Reply(sentence=sentence, report=report)
        case {"done": False, "sentence": str(sentence)}:
            return Reply(done=False, sentence=sentence)
        case {"sentence": str(sentence)}:
            return Reply(sentence=sentence)
        case {}:
            return Reply()
        case _:
            raise ControlError(_strange())


def _exchange(place: str, line: bytes, answer_s: float) -> bytes:
    """Send a line and give the one that comes back; empty if nobody is there.

    Raises:
        ControlError: They do not answer, or not us.
    """
    try:
        back = _through(place, line, answer_s, LONGEST_ANSWER)
    except TimeoutError:
        raise ControlError(hangs()) from None
    except PermissionError as error:
        raise ControlError(_refused()) from error
    except OSError:  # no such place, or nobody behind it, or gone amid the answer
        return b""
    return back if back.endswith(b"\n") else b""


def _through_socket(place: str, line: bytes, answer_s: float, longest: int) -> bytes:
    """Send a line through a socket of Unix; see `pipe.exchange`."""
    until_s = time.monotonic() + answer_s
    with _connect(place, until_s) as connection:
        connection.sendall(line)
        back = bytearray()
        while not back.endswith(b"\n") and len(back) <= longest:
            connection.settimeout(max(until_s - time.monotonic(), 0.001))
            part = connection.recv(65_536)
            if not part:
                break
            back += part
    return bytes(back)


def _connect(place: str, until_s: float) -> socket.socket:
    """Connect; a queue that is full is tried again until the deadline."""
    while True:
        connection = socket.socket(socket.AF_UNIX)
        try:
            connection.settimeout(max(until_s - time.monotonic(), 0.001))
            connection.connect(place)
        except BlockingIOError:
            connection.close()
            if time.monotonic() >= until_s:
                raise TimeoutError from None
            threading.Event().wait(_AGAIN_S)
        except BaseException:
            connection.close()
            raise
        else:
            return connection


_through = pipe.exchange if sys.platform == "win32" else _through_socket


def _nothing_runs() -> Notice:
    return Notice(
        title=tr("Earshot does not run"),
        body=tr("Start it with “earshot”, then give the command again."),
    )


def hangs() -> Notice:
    """Say that there is no answer."""
    return Notice(
        title=tr("Earshot runs but does not answer"),
        body=tr(
            "It may be busy or stuck. Try again; if that does not help, end it and start it anew."
        ),
    )


def _refused() -> Notice:
    return Notice(
        title=tr("The Earshot that runs belongs to somebody else"),
        body=tr("Only the person who started it can give it commands."),
    )


def _strange() -> Notice:
    return Notice(
        title=tr("Earshot answered with something unknown"),
        body=tr("It may be of another version. Quit it and start it again."),
    )
