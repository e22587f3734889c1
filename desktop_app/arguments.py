"""How a command line is written: one parser for all of it.

Its texts are marked, and translated when they are shown, so that nothing is loaded for them before.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from desktop_app import __version__
from desktop_app.helping import Parser
from desktop_app.wording import later, tr

LAST_PORT: Final = 65_535


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
    whole.add_argument(
        "--self-test",
        action="store_true",
        help=later("look whether this installation is whole, and say so line by line"),
    )
    found = whole.add_subparsers(
        dest="command",
        metavar="COMMAND",
        description=later("Without a command, the window opens."),
        prog="earshot",  # found out by argparse, it would cost a command 5 ms
    )
    add = found.add_parser
    _add_call(add("call", help=later("open the window and start a call at once")))
    _add_demo(add("demo", help=later("hold one whole conversation with no hardware")))
    _add_agent(add("agent", help=later("serve the built-in agent on this computer")))
    check = add("check", help=later("look at what works on this computer and what not"))
    check.add_argument("--json", action="store_true", help=later("print a list for scripts"))
    _add_commands(found)
    return whole


def _add_call(call: argparse.ArgumentParser) -> None:
    call.description = later(
        "Open the window and start a call at once, hands-free. Where Earshot runs already, the call"
        " starts there and this command is done; --raw-sound and --quit-when-ended cannot be had"
        " then, and one call is held at a time."
    )
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
    spoken.add_argument(
        "--say", type=_words, metavar="TEXT", help=later("what a synthetic voice asks instead")
    )


def _add_agent(agent: argparse.ArgumentParser) -> None:
    agent.add_argument("--host", default="127.0.0.1", help=later("address to listen on"))
    agent.add_argument("--port", type=_port, default=0, help=later("0 takes a free one"))


def _add_commands(found: argparse._SubParsersAction[Parser]) -> None:
    """Describe the commands that reach the running instance."""
    talk = found.add_parser(
        "talk",
        help=later("move the talk key of the Earshot that runs"),
        description=later(
            "Press, release or tap the talk key. Outside a call, a press starts one. A press that"
            " nothing releases is let go after two minutes; pressing again begins them anew."
        ),
    )
    talk.add_argument("how", choices=["press", "release", "toggle"])
    mute = found.add_parser("mute", help=later("mute or unmute the microphone"))
    mute.add_argument("to", choices=["on", "off", "toggle"], nargs="?", default="toggle")
    found.add_parser("stop", help=later("silence the agent"))
    say = found.add_parser("say", help=later("send a message, if need be in a new call"))
    say.add_argument(
        "text",
        metavar="TEXT",
        help=later(
            "the message; - reads it from standard input, for whatever stands here can be read in"
            " this computer's list of processes"
        ),
    )
    context = found.add_parser(
        "context", help=later("give the agent of the call a note that asks for no answer")
    )
    context.add_argument(
        "text",
        metavar="TEXT",
        help=later(
            "the note; - reads it from standard input, for whatever stands here can be read in"
            " this computer's list of processes"
        ),
    )
    found.add_parser("end", help=later("hang up"))
    found.add_parser("show", help=later("bring the window to the front"))
    status = found.add_parser("status", help=later("tell how things are"))
    status.add_argument(
        "--json",
        action="store_true",
        help=later("for scripts: one line of JSON, with what was said in the window"),
    )


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > LAST_PORT:
        raise argparse.ArgumentTypeError(tr("a port is a number from 0 to {last}", last=LAST_PORT))
    return int(text)


def _words(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError(tr("there is no text"))
    return text


def _web_address(text: str) -> str:
    if urlsplit(text).scheme not in ("http", "https") or not urlsplit(text).hostname:
        raise argparse.ArgumentTypeError(tr("an address begins with http:// or https://"))
    return text
