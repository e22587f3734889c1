"""The command line: one short function per command.

It speaks the system's language; whatever needs more than a moment asks the settings first. What is
said here is marked, and translated when it is shown, so that nothing is loaded for it before.

Exit codes: 0 done, 1 failed with one sentence on stderr, 2 usage, 3 nothing runs to command.
"""

from __future__ import annotations

import argparse
import errno
import io
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, NoReturn

from desktop_app import commands, failing, languages
from desktop_app.arguments import parser
from desktop_app.errors import AppError, Notice
from desktop_app.helping import MisusedError
from desktop_app.options import CallOptions, CheckOptions, DemoOptions, Options
from desktop_app.paths import paths_of
from desktop_app.unread_sources import leave_sources_unread
from desktop_app.wording import speak, tr

FIRST_FREE_PORT: Final = 1024
"""Those below are the system's."""


def run(arguments: Sequence[str]) -> int:
    """Parse and carry out one command line; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # not every console knows every character
            stream.reconfigure(errors="replace")
    languages.speak_when_needed()
    given = _given(arguments)
    if given.self_test:
        return _self_test()
    options = Options(profile=given.profile, debug=given.debug, hidden=given.hidden)
    try:
        match given.command:
            case "demo":
                return _demo(
                    options, DemoOptions(out=given.out, speech=given.speech, say=given.say)
                )
            case "agent":
                return _agent(options, given.host, given.port)
            case "check":
                return _check(options, CheckOptions(as_json=given.json))
            case "call":
                return _window(options, _call_options(given))
            case name if name in commands.NAMES:
                return commands.run_command(options.profile, given)
            case _:
                return _window(options, None)
    except AppError as error:
        if given.command in failing.FOR_SCRIPTS:
            print(f"earshot: {error.notice.sentence}", file=sys.stderr)
        else:
            failing.fail(error.notice.sentence)
        return 1


def _given(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse them; wrong ones of an icon on a desktop are shown as well as said."""
    whole = parser()
    try:
        given = whole.parse_args(arguments)
        if given.hidden and given.command is not None:
            whole.error(tr("--hidden goes without a command"))
    except MisusedError as misused:
        if not failing.is_for_scripts(arguments):
            failing.show_unread(misused.sentence)
        raise
    return given


def _window(options: Options, call: CallOptions | None) -> int:
    # Until the loop takes over nothing has begun; libraries that load swallow KeyboardInterrupt.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: os._exit(0))

    # Before anything large is loaded: of two that start at once, one does not load it at all.
    claim = commands.one_instance(options, call)
    if isinstance(claim, int):
        return claim
    leave_sources_unread()
    languages.install(languages.chosen(_settings_file(options)))
    from desktop_app.app import run_window

    try:
        return run_window(options, call, claim)
    finally:
        if not isinstance(claim, Notice):
            claim.release()


def _demo(options: Options, demo: DemoOptions) -> int:
    languages.install(languages.chosen(_settings_file(options)))
    from desktop_app.demo import run_demo

    return run_demo(options, demo)


def _check(options: Options, check: CheckOptions) -> int:
    languages.install(languages.chosen(_settings_file(options)))
    from desktop_app.check_command import run_check

    return run_check(options, check)


def _self_test() -> int:
    try:
        languages.install()
    except Exception:  # noqa: BLE001  Qt may be what is broken; the lines are said all the same
        speak(lambda _text, _number: "")
    from desktop_app.selftest import run_self_test

    return run_self_test()


def _settings_file(options: Options) -> Path:
    return paths_of(options.profile).settings_file


def _agent(options: Options, host: str, port: int) -> int:
    import asyncio

    from desktop_app.local_agent.server import serve
    from desktop_app.logs import configure

    configure("debug" if options.debug else "warning", None, stderr=True)
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        with suppress(KeyboardInterrupt):
            asyncio.run(serve(host, port, lambda line: print(line, flush=True)))
    except OSError as error:
        place = Notice(
            title=tr("Cannot listen at {host}, port {port}", host=host, port=port),
            body=_why_not_listening(error, port),
        )
        raise AppError(place) from error
    return 0


def _why_not_listening(error: OSError, port: int) -> str:
    import socket

    if error.errno == errno.EADDRINUSE:
        return tr(
            "Another program listens there. Choose another port with --port; 0 takes a free one."
        )
    # Newer versions of asyncio give no number where no address of the host can be taken.
    if error.errno in (errno.EADDRNOTAVAIL, None) or isinstance(error, socket.gaierror):
        return tr("This computer has no such address. Choose another with --host.")
    if isinstance(error, PermissionError) and 0 < port < FIRST_FREE_PORT:
        return tr("The system does not allow it. Choose a port above 1023 with --port.")
    return tr("{reason}.", reason=os.strerror(error.errno))


def _interrupt(*_: object) -> NoReturn:
    """End on a polite request as on Ctrl+C, which a program in the background may never get."""
    raise KeyboardInterrupt


def _call_options(given: argparse.Namespace) -> CallOptions:
    signed_url = given.signed_url or ""
    if signed_url == "-":
        signed_url = "" if sys.stdin is None else sys.stdin.readline().strip()
        if not signed_url:
            raise AppError(
                Notice(
                    title=tr("No address came"),
                    body=tr("Standard input ended before a signed URL."),
                )
            )
    return CallOptions(
        agent_id=given.agent or "",
        signed_url=signed_url,
        builtin=given.builtin,
        server=given.server or "",
        text_only=given.text_only,
        raw_sound=given.raw_sound,
        quit_when_ended=given.quit_when_ended,
    )
