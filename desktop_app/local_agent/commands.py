"""Typed commands: what a service can do to a client, on demand. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from desktop_app.protocol.formats import FORMATS

MAX_MESSAGE_BYTES: Final = 16 * 2**20
"""What official clients accept at most; `garbage` ends just below it."""


@dataclass(frozen=True, slots=True)
class Drop:
    """Lose the line: no close frame, no goodbye."""


@dataclass(frozen=True, slots=True)
class Slow:
    """Send the next answers at real time, each chunk up to ``jitter_ms`` late."""

    jitter_ms: float


@dataclass(frozen=True, slots=True)
class Garbage:
    """Send everything that a client must survive."""


@dataclass(frozen=True, slots=True)
class HangUp:
    """Close with this code and reason."""

    code: int
    reason: str


@dataclass(frozen=True, slots=True)
class UseFormat:
    """Hold the next conversation in other formats; ``None`` leaves one as it is."""

    output: str
    input: str | None


@dataclass(frozen=True, slots=True)
class Long:
    """Speak for about so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class CallTool:
    """Call a client tool, and say what it gave."""

    name: str


@dataclass(frozen=True, slots=True)
class CallMcp:
    """Ask for approval of an MCP tool, and go by the answer."""


@dataclass(frozen=True, slots=True)
class Queue:
    """Hold the next conversation in a queue for so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Fault:
    """Send an ``error`` event of this code, then close with it."""

    code: int


@dataclass(frozen=True, slots=True)
class Chat:
    """Answer in text only, streamed in parts, from here on."""


@dataclass(frozen=True, slots=True)
class PingNow:
    """Measure the round trip now."""


@dataclass(frozen=True, slots=True)
class Help:
    """List the commands, or say what was wrong with one."""

    problem: str = ""


Command: TypeAlias = (
    Drop
    | Slow
    | Garbage
    | HangUp
    | UseFormat
    | Long
    | CallTool
    | CallMcp
    | Queue
    | Fault
    | Chat
    | PingNow
    | Help
)

USAGE: Final = {
    "/drop": "lose the line without a word",
    "/slow MS": "speak at real time, with so much jitter",
    "/garbage": "send what cannot be read",
    "/hangup [CODE [REASON]]": "close the call",
    "/format OUTPUT [INPUT]": "use other audio formats in the next call",
    "/long [SECONDS]": "talk for a while",
    "/tool [NAME]": "call a client tool",
    "/mcp": "ask for approval of a tool",
    "/queue [SECONDS]": "put the next call in a queue",
    "/error CODE": "send an error and close",
    "/chat": "answer in streamed text",
    "/ping": "measure the round trip",
    "/help": "show this list",
}


def usage() -> str:
    """The commands, one a line."""
    return "\n".join(f"{command} - {what}" for command, what in USAGE.items())


def is_command(text: str) -> bool:
    """Whether a typed text is a command rather than words."""
    return text.lstrip().startswith("/")


def parse(text: str) -> Command:
    """Read a command; one that cannot be read becomes `Help` with the problem."""
    name, *rest = text.split(maxsplit=1)
    read = _READERS.get(name.lower())
    if read is None:
        return Help(f"There is no command {name}.")
    try:
        return read(rest[0] if rest else "")
    except ValueError:
        return Help(f"{name} cannot be used like that.")


def garbage(conversation_id: str) -> list[str]:
    """Messages that are wrong in every way the wire allows, the last one almost 16 MiB long."""
    second_metadata = (
        '{"type":"conversation_initiation_metadata","conversation_initiation_metadata_event":'
        f'{{"conversation_id":"{conversation_id}","agent_output_audio_format":"mp3_1"}}}}'
    )
    head, tail = '{"type":"enormous","filler":"', '"}'
    return [
        '{"type":"never_heard_of","never_heard_of_event":{"event_id":1}}',
        "{",
        "",
        "[]",
        "null",
        '"text"',
        "{}",
        '{"type":17}',
        '{"type":null}',
        '{"type":"audio"}',
        '{"type":"audio","audio_event":{}}',
        '{"type":"audio","audio_event":{"audio_base_64":"***","event_id":1}}',
        '{"type":"audio","audio_event":{"audio_base_64":"AAAA","event_id":"seven"}}',
        '{"type":"agent_response","agent_response_event":null}',
        '{"type":"agent_response","agent_response_event":{"agent_response":5,"event_id":{}}}',
        '{"type":"user_transcript","user_transcription_event":[]}',
        '{"type":"interruption","interruption_event":{"event_id":"x"}}',
        '{"type":"ping"}',
        '{"type":"ping","ping_event":{"event_id":"abc","ping_ms":"soon"}}',
        '{"type":"client_tool_call","client_tool_call":{"parameters":1}}',
        '{"type":"mcp_tool_call","mcp_tool_call":{"tool_call_id":1,"state":"odd"}}',
        second_metadata,
        "[" * 5000,
        head + "x" * (MAX_MESSAGE_BYTES - 1024 - len(head) - len(tail)) + tail,
    ]


def _hang_up(argument: str) -> Command:
    code, _, reason = argument.partition(" ")
    return HangUp(_close_code(code or "1000"), reason.strip())


def _format(argument: str) -> Command:
    names = argument.split()
    if not 1 <= len(names) <= 2 or not set(names) <= _FORMAT_NAMES:
        return Help(f"The formats are {', '.join(sorted(_FORMAT_NAMES))}.")
    return UseFormat(names[0], names[1] if len(names) == 2 else None)


def _close_code(text: str) -> int:
    code = int(text)
    if code not in _CLOSE_CODES and not 3000 <= code <= 4999:
        raise ValueError(text)
    return code


def _seconds(text: str, default: float, longest: float) -> float:
    value = float(text or default)
    if not 0 <= value <= longest:
        raise ValueError(text)
    return value


_FORMAT_NAMES: Final = frozenset(known.name for known in FORMATS)
_CLOSE_CODES: Final = frozenset({1000, 1001, 1002, 1003, *range(1007, 1015)})
"""Those that may be sent (RFC 6455 section 7.4), besides 3000 to 4999."""

_READERS: Final[dict[str, Callable[[str], Command]]] = {
    "/drop": lambda _: Drop(),
    "/slow": lambda argument: Slow(_seconds(argument, 150, 10_000)),
    "/garbage": lambda _: Garbage(),
    "/hangup": _hang_up,
    "/format": _format,
    "/long": lambda argument: Long(_seconds(argument, 20, 200)),
    "/tool": lambda argument: CallTool(argument.strip() or "show_message"),
    "/mcp": lambda _: CallMcp(),
    "/queue": lambda argument: Queue(_seconds(argument, 3, 600)),
    "/error": lambda argument: Fault(_close_code(argument)),
    "/chat": lambda _: Chat(),
    "/ping": lambda _: PingNow(),
    "/help": lambda _: Help(),
}
