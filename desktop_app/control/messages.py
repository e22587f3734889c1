"""What the running instance reads and says: one line of JSON with a command, one with its answer.

The other end writes and reads plain JSON (`desktop_app.control.client`): to load what checks these
would take a command longer than all the rest. Both carry words of the person, so nothing that holds
them shows its fields when it is printed.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypeAlias

import msgspec

from desktop_app.control.limits import LONGEST_TEXT
from desktop_app.wording import tr

Text: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_TEXT)]
Word: TypeAlias = Annotated[str, msgspec.Meta(max_length=8_192)]


class _Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="command"):
    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Talk(_Command, frozen=True, kw_only=True, tag="talk"):
    """Move the talk key."""

    how: Literal["press", "release", "toggle"]


class Mute(_Command, frozen=True, kw_only=True, tag="mute"):
    """Mute, unmute, or the other of the two."""

    to: Literal["on", "off", "toggle"] = "toggle"


class Stop(_Command, frozen=True, kw_only=True, tag="stop"):
    """Silence the agent."""


class Say(_Command, frozen=True, kw_only=True, tag="say"):
    """Send a message, if need be in a new call."""

    text: Text


class Context(_Command, frozen=True, kw_only=True, tag="context"):
    """Give the agent of the call a note that asks for no answer."""

    text: Text


class End(_Command, frozen=True, kw_only=True, tag="end"):
    """Hang up."""


class Show(_Command, frozen=True, kw_only=True, tag="show"):
    """Bring the window to the front.

    ``again``: a second start asks, and wants to be told why it does not stay; ``hidden``: it would
    have begun with no window, so all stays as it is. ``token``: what the desktop gave whoever asks,
    so that the window may come forward (xdg-activation, ``XDG_ACTIVATION_TOKEN``).
    """

    again: bool = False
    hidden: bool = False
    token: Word = ""


class Call(_Command, frozen=True, kw_only=True, tag="call"):
    """Start a call, as the command line of a first start would; the fields are its own."""

    agent_id: Word = ""
    signed_url: Word = ""
    builtin: bool = False
    server: Word = ""
    text_only: bool = False
    raw_sound: bool = False
    quit_when_ended: bool = False
    token: Word = ""


class Status(_Command, frozen=True, kw_only=True, tag="status"):
    """Tell how things are, in words and as a report; what was said only if it is asked for."""

    transcript: bool = False


Command: TypeAlias = Talk | Mute | Stop | Say | Context | End | Show | Call | Status


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """One turn that the window shows.

    ``key``: names it for as long as the program runs. ``live``: of the conversation that goes on,
    since its line was last connected. ``heard``: what of ``text`` has left the speaker so far.
    ``at_s``: seconds since 1970.
    """

    key: int
    live: bool
    speaker: Literal["user", "agent", "tool", "note"]
    text: str
    heard: str
    at_s: float
    event_id: int | None = None
    typed: bool = False
    tentative: bool = False
    streaming: bool = False
    interrupted: bool = False
    detail: str = ""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """How things are.

    ``line``: idle, connecting, open, ending or reconnecting. ``phase``: what the ring shows.
    ``gate_open``: the talk key lets sound out; ``hears``: it leaves. ``latency_ms``: round trip.
    ``since_s``: start of the call in seconds since 1970. ``turns``: how many the window shows,
    those of earlier calls too; ``transcript``: the newest of them.
    """

    line: str
    phase: str
    agent: str = ""
    conversation_id: str = ""
    muted: bool = False
    gate_open: bool = False
    latched: bool = False
    hears: bool = False
    speaking: bool = False
    text_only: bool = False
    queued: bool = False
    latency_ms: float | None = None
    since_s: float | None = None
    microphone: str = ""
    speaker: str = ""
    notice: str = ""
    turns: int = 0
    transcript: tuple[Said, ...] | None = None
    version: str = ""


class Answer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """``done``: whether it was carried out. ``sentence``: what is to be said of it, if anything."""

    done: bool = True
    sentence: str = ""
    report: Report | None = None


class NotUnderstoodError(ValueError):
    """A line is no command."""


def encode(answer: Answer) -> bytes:
    """Write an answer as one line."""
    return msgspec.json.encode(answer) + b"\n"


def decode_command(line: bytes) -> Command:
    """Read a command.

    Raises:
        NotUnderstoodError: It is none, or what it holds is too long.
    """
    try:
        command: Command = _COMMANDS.decode(line)
    except (msgspec.MsgspecError, UnicodeError):
        raise NotUnderstoodError from None  # its words stay out of tracebacks
    return command


_COMMANDS: Final = msgspec.json.Decoder(Command)

NOT_UNDERSTOOD: Final = Answer(
    done=False,
    sentence=tr(
        "The Earshot that runs does not understand this command. It may be of another version: quit"
        " it and start it again."
    ),
)
