"""A line goes, a line comes; what is in it is checked, and printed nowhere."""

import json

import pytest

from desktop_app.control import messages
from desktop_app.control.limits import LONGEST_COMMAND, LONGEST_TEXT
from desktop_app.control.messages import (
    Answer,
    Command,
    NotUnderstoodError,
    Report,
    Said,
    decode_command,
    encode,
)

HELLO = messages.Say(text="hello\nthere \N{WAVING HAND SIGN}")
CALL = messages.Call(agent_id="a", text_only=True)

COMMANDS: list[tuple[dict[str, object], Command]] = [
    ({"command": "talk", "how": "press"}, messages.Talk(how="press")),
    ({"command": "mute"}, messages.Mute(to="toggle")),
    ({"command": "mute", "to": "on"}, messages.Mute(to="on")),
    ({"command": "stop"}, messages.Stop()),
    ({"command": "say", "text": "hello\nthere \N{WAVING HAND SIGN}"}, HELLO),
    ({"command": "context", "text": "a note"}, messages.Context(text="a note")),
    ({"command": "end"}, messages.End()),
    ({"command": "show"}, messages.Show()),
    ({"command": "show", "token": "t"}, messages.Show(token="t")),
    ({"command": "call", "agent_id": "a", "text_only": True}, CALL),
    ({"command": "status"}, messages.Status()),
    ({"command": "status", "transcript": True}, messages.Status(transcript=True)),
]


@pytest.mark.parametrize(("line", "command"), COMMANDS, ids=repr)
def test_a_line_is_a_command(line: dict[str, object], command: Command) -> None:
    assert decode_command(json.dumps(line).encode()) == command
    assert decode_command(json.dumps(line, ensure_ascii=False).encode()) == command


def test_an_answer_is_one_line() -> None:
    said = Said(key=0, live=True, speaker="agent", text="It\nis ten.", heard="It", at_s=1.5)
    line = encode(Answer(report=Report(line="open", phase="speaking", transcript=(said,))))
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    told = json.loads(line)
    assert told["report"]["transcript"][0]["text"] == "It\nis ten."
    assert told["report"]["latency_ms"] is None  # a script finds every field
    assert encode(Answer()) == b"{}\n"


def test_words_of_a_newer_version_are_passed_over() -> None:
    assert decode_command(b'{"command": "stop", "how_softly": 3}') == messages.Stop()


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"stop",
        b"[]",
        b"null",
        b'{"command": "dance"}',
        b'{"how": "press"}',
        b'{"command": "talk"}',
        b'{"command": "talk", "how": "softly"}',
        b'{"command": "mute", "to": true}',
        b'{"command": "say"}',
        b'{"command": "say", "text": ""}',
        b'{"command": "say", "text": 3}',
        b'{"command": "say", "text": "\xff"}',
        json.dumps({"command": "say", "text": "a" * (LONGEST_TEXT + 1)}).encode(),
        json.dumps({"command": "call", "agent_id": "a" * 9000}).encode(),
    ],
)
def test_what_is_no_command_is_refused_without_its_words(line: bytes) -> None:
    with pytest.raises(NotUnderstoodError) as caught:
        decode_command(line)
    assert str(caught.value) == ""
    assert caught.value.__suppress_context__


def test_the_longest_text_fits_whatever_its_characters() -> None:
    for character in ("a", "\N{WAVING HAND SIGN}", "\x01"):
        line = json.dumps({"command": "say", "text": character * LONGEST_TEXT}).encode()
        assert len(line) < LONGEST_COMMAND
        assert decode_command(line) == messages.Say(text=character * LONGEST_TEXT)


def test_nothing_said_is_printed() -> None:
    secret = [
        messages.Say(text="secret"),
        messages.Context(text="secret"),
        messages.Call(signed_url="wss://x?signature=secret"),
        Answer(
            report=Report(
                line="open",
                phase="idle",
                transcript=(
                    Said(key=0, live=True, speaker="user", text="secret", heard="secret", at_s=0.0),
                ),
            )
        ),
    ]
    assert "secret" not in repr(secret)
