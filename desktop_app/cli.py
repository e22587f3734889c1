"""The command line: one parser, and one short function per command.

It speaks the system's language; whatever needs more than a moment asks the settings first. What is
said here is marked, and translated when it is shown, so that nothing is loaded for it before.

Exit codes: 0 done, 1 failed with one sentence on stderr, 2 usage.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

from desktop_app import __version__, languages
from desktop_app.errors import AppError, Notice
from desktop_app.helping import Parser
from desktop_app.options import CallOptions, CheckOptions, DemoOptions, Options
from desktop_app.paths import default_paths, paths_under
from desktop_app.wording import later, tr

LAST_PORT = 65_535


def run(arguments: Sequence[str]) -> int:
    """Parse and carry out one command line; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # not every console knows every character
            stream.reconfigure(errors="replace")
    languages.speak_when_needed()
    whole = parser()
    given = whole.parse_args(arguments)
    if given.hidden and given.command is not None:
        whole.error(tr("--hidden goes without a command"))
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
            case _:
                return _window(options, None)
    except AppError as error:
        print(f"earshot: {error.notice.sentence}", file=sys.stderr)
        return 1


def _window(options: Options, call: CallOptions | None) -> int:
    # Until the loop takes over nothing has begun; libraries that load swallow KeyboardInterrupt.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: os._exit(0))

    languages.install(languages.chosen(_settings_file(options)))
    from desktop_app.app import run_window

    return run_window(options, call)


def _demo(options: Options, demo: DemoOptions) -> int:
    languages.install(languages.chosen(_settings_file(options)))
    from desktop_app.demo import run_demo

    return run_demo(options, demo)


def _check(options: Options, check: CheckOptions) -> int:
    languages.install(languages.chosen(_settings_file(options)))
    from desktop_app.checkup import run_checkup

    return run_checkup(options, check)


def _settings_file(options: Options) -> Path:
    folder = options.profile
    return (default_paths() if folder is None else paths_under(folder)).settings_file


def _agent(options: Options, host: str, port: int) -> int:
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
            body=tr("{reason}.", reason=error.strerror or ""),
        )
        raise AppError(place) from error
    return 0


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


def parser() -> Parser:
    """Describe the whole command line."""
    whole = Parser(
        prog="earshot",
        description=later("Talk with an ElevenLabs agent, or with the built-in one."),
    )
    whole.add_argument("--version", action="version", version=f"earshot {__version__}")
    whole.add_argument(
        "--profile",
        type=Path,
        metavar="DIR",
        help=later("keep settings, logs and data under this folder"),
    )
    whole.add_argument("--debug", action="store_true", help=later("write a detailed log"))
    whole.add_argument(
        "--hidden",
        action="store_true",
        help=later(
            "without a command: begin in the tray, with no window; where there is no tray, the"
            " window opens"
        ),
    )
    commands = whole.add_subparsers(
        dest="command", metavar="COMMAND", description=later("Without a command, the window opens.")
    )
    _add_call(commands.add_parser("call", help=later("open the window and start a call at once")))
    _add_demo(
        commands.add_parser("demo", help=later("hold one whole conversation with no hardware"))
    )
    _add_agent(
        commands.add_parser("agent", help=later("serve the built-in agent on this computer"))
    )
    check = commands.add_parser(
        "check", help=later("look at what works on this computer and what not")
    )
    check.add_argument("--json", action="store_true", help=later("print a list for scripts"))
    return whole


def _add_call(call: argparse.ArgumentParser) -> None:
    whom = call.add_mutually_exclusive_group()
    whom.add_argument(
        "--agent",
        metavar="ID",
        help=later(
            "id of one of your agents in the settings, or of another: a private one while"
            " ELEVENLABS_API_KEY is set for its host, else a public one"
        ),
    )
    whom.add_argument(
        "--signed-url",
        metavar="URL",
        help=later(
            "a signed URL from your own server; - reads it from standard input, for whatever"
            " stands here can be read in this computer's list of processes"
        ),
    )
    whom.add_argument("--builtin", action="store_true", help=later("the built-in agent"))
    call.add_argument(
        "--server",
        metavar="URL",
        type=_web_address,
        help=later("http(s) address of another service"),
    )
    call.add_argument(
        "--transport",
        choices=["websocket"],
        default="websocket",
        help=later("how events and sound travel"),
    )
    call.add_argument(
        "--text-only", action="store_true", help=later("type; no microphone, no speaker")
    )
    call.add_argument(
        "--raw-sound",
        action="store_true",
        help=later(
            "no echo, noise or gain processing of the microphone, whatever the settings say"
        ),
    )
    call.add_argument(
        "--quit-when-ended", action="store_true", help=later("close the program after the call")
    )


def _add_demo(demo: argparse.ArgumentParser) -> None:
    demo.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help=later("write transcript.jsonl, reply.wav and window.png"),
    )
    spoken = demo.add_mutually_exclusive_group()
    spoken.add_argument(
        "--speech", type=Path, metavar="WAV", help=later("what the microphone hears")
    )
    spoken.add_argument("--say", metavar="TEXT", help=later("what a synthetic voice asks instead"))


def _add_agent(agent: argparse.ArgumentParser) -> None:
    agent.add_argument("--host", default="127.0.0.1", help=later("address to listen on"))
    agent.add_argument("--port", type=_port, default=0, help=later("0 takes a free one"))


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > LAST_PORT:
        raise argparse.ArgumentTypeError(tr("a port is a number from 0 to {last}", last=LAST_PORT))
    return int(text)


def _web_address(text: str) -> str:
    if urlsplit(text).scheme not in ("http", "https") or not urlsplit(text).hostname:
        raise argparse.ArgumentTypeError(tr("an address begins with http:// or https://"))
    return text
