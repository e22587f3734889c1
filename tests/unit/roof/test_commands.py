"""What is typed becomes a command, and its answer words and an exit code."""

import io
import json
import signal
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from desktop_app import commands
from desktop_app.cli import run
from desktop_app.control import client, messages
from desktop_app.control.address import Address, address
from desktop_app.control.claim import Claim, take
from desktop_app.control.client import Reply, Request
from desktop_app.control.limits import LONGEST_TEXT
from desktop_app.control.messages import Command, decode_command
from desktop_app.errors import ControlError, NoPlaceError, Notice
from desktop_app.options import CallOptions, Options

PROFILE = Path("/nonexistent/profile")


@pytest.fixture(autouse=True)
def _signals_as_before() -> Iterator[None]:
    before = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, before)


class Instance:
    """Stands where the running instance would."""

    def __init__(self) -> None:
        self.asked: list[tuple[Address, Command]] = []
        self.answer = Reply()

    @property
    def commands(self) -> list[Command]:
        return [command for _, command in self.asked]

    def __call__(self, place: Address, request: Request) -> Reply:
        self.asked.append((place, decode_command(json.dumps(request).encode())))
        return self.answer


@pytest.fixture
def instance(monkeypatch: pytest.MonkeyPatch) -> Instance:
    instance = Instance()
    monkeypatch.setattr(client, "reach", instance)
    monkeypatch.setattr(client, "take_or_reach", instance)
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    return instance


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        (["talk", "press"], messages.Talk(how="press")),
        (["talk", "release"], messages.Talk(how="release")),
        (["talk", "toggle"], messages.Talk(how="toggle")),
        (["mute"], messages.Mute(to="toggle")),
        (["mute", "on"], messages.Mute(to="on")),
        (["stop"], messages.Stop()),
        (["say", "hello there"], messages.Say(text="hello there")),
        (["context", " a note\n"], messages.Context(text="a note")),
        (["end"], messages.End()),
        (["show"], messages.Show()),
        (["status"], messages.Status()),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_every_command_reaches_the_instance_of_the_profile(
    instance: Instance, typed: list[str], command: Command
) -> None:
    assert run(["--profile", str(PROFILE), *typed]) == 0
    assert instance.asked == [(address(PROFILE), command)]


def test_every_command_is_known_by_its_name() -> None:
    reaching = {"talk", "mute", "stop", "say", "context", "end", "show", "status"}
    assert reaching == commands.NAMES


def test_words_may_come_where_no_process_list_shows_them(
    instance: Instance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("two\nlines\n"))
    assert run(["say", "-"]) == 0
    monkeypatch.setattr(sys, "stdin", io.StringIO("a note"))
    assert run(["context", "-"]) == 0
    assert instance.commands == [messages.Say(text="two\nlines"), messages.Context(text="a note")]


@pytest.mark.parametrize("given", ["", " \n", None])
def test_no_words_are_no_message(
    instance: Instance,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    given: str | None,
) -> None:
    monkeypatch.setattr(sys, "stdin", None if given is None else io.StringIO(given))
    assert run(["say", "-"]) == run(["say", ""]) == 1
    assert "There is no text." in capsys.readouterr().err
    assert instance.asked == []


def test_too_many_words_are_told_before_they_are_sent(
    instance: Instance, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("a" * LONGEST_TEXT + "\n"))
    assert run(["say", "-"]) == 0
    monkeypatch.setattr(sys, "stdin", io.StringIO("a" * (LONGEST_TEXT + 9)))
    assert run(["say", "-"]) == 1
    assert capsys.readouterr().err == (
        "earshot: This is too long. A message has at most 32000 characters.\n"
    )
    assert len(instance.asked) == 1


def test_bytes_that_are_no_characters_are_replaced(instance: Instance) -> None:
    assert run(["say", "caf\udce9"]) == 0  # as Python shows a byte that it cannot read
    assert instance.commands == [messages.Say(text="caf?")]


def test_what_the_instance_says_is_printed(
    instance: Instance, capsys: pytest.CaptureFixture[str]
) -> None:
    instance.answer = Reply(sentence="Not muted.")
    assert run(["mute", "off"]) == 0
    instance.answer = Reply(done=False, sentence="There is no call.")
    assert run(["context", "x"]) == 1
    streams = capsys.readouterr()
    assert (streams.out, streams.err) == ("Not muted.\n", "earshot: There is no call.\n")


def test_nothing_runs_is_exit_code_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--profile", str(tmp_path), "talk", "press"]) == 3
    streams = capsys.readouterr()
    assert streams.out == ""
    assert streams.err == (
        "earshot: Earshot does not run. Start it with “earshot”, then give the command again.\n"
    )


def test_one_that_hangs_is_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def hang(place: Address, request: Request) -> Reply:
        raise ControlError(client.hangs())

    monkeypatch.setattr(client, "reach", hang)
    monkeypatch.setattr(client, "take_or_reach", hang)
    assert run(["status"]) == run([]) == 1
    assert capsys.readouterr().err.count("earshot: Earshot runs but does not answer.") == 2


def test_the_status_is_told_in_the_words_of_the_instance(
    instance: Instance, capsys: pytest.CaptureFixture[str]
) -> None:
    instance.answer = Reply(sentence="Zeile: offen", report={"line": "open"})
    assert run(["status"]) == 0
    assert instance.commands == [messages.Status()]
    assert capsys.readouterr().out == "Zeile: offen\n"


def test_the_status_for_scripts_is_one_line_with_what_was_said(
    instance: Instance, capsys: pytest.CaptureFixture[str]
) -> None:
    report = {"line": "open", "latency_ms": None, "transcript": [{"text": "sp\u00e4t?\n"}]}
    instance.answer = Reply(sentence="Line: open", report=report)
    assert run(["status", "--json"]) == 0
    assert instance.commands == [messages.Status(transcript=True)]
    line = capsys.readouterr().out
    assert line.isascii()  # whatever the console knows
    assert line.count("\n") == 1
    assert json.loads(line) == report


# A start.


def test_the_first_start_has_the_claim(tmp_path: Path) -> None:
    claim = commands.one_instance(Options(profile=tmp_path), None)
    assert isinstance(claim, Claim)
    assert take(address(tmp_path)) is None
    claim.release()


def test_a_second_start_is_shown_and_ends_well(
    instance: Instance, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "from the desktop")
    instance.answer = Reply(sentence="It runs already.")
    assert commands.one_instance(Options(profile=PROFILE), None) == 0
    assert instance.asked == [
        (address(PROFILE), messages.Show(again=True, token="from the desktop"))
    ]
    assert capsys.readouterr().out == "It runs already.\n"


def test_a_second_start_without_a_window_shows_none(instance: Instance) -> None:
    assert run(["--profile", str(PROFILE), "--hidden"]) == 0
    assert instance.commands == [messages.Show(again=True, hidden=True)]


def test_a_call_goes_to_the_one_that_runs(
    instance: Instance, capsys: pytest.CaptureFixture[str]
) -> None:
    instance.answer = Reply(sentence="Calling Ada.")
    assert run(["call", "--agent", "ada", "--text-only"]) == 0
    instance.answer = Reply(done=False, sentence="A call is already running.")
    assert run(["call", "--builtin"]) == 1
    assert instance.commands == [
        messages.Call(agent_id="ada", text_only=True),
        messages.Call(builtin=True),
    ]
    streams = capsys.readouterr()
    assert (streams.out, streams.err) == ("Calling Ada.\n", "earshot: A call is already running.\n")


def test_every_flag_of_a_call_can_be_passed_on() -> None:
    names = {field.name for field in fields(CallOptions)}
    assert set(messages.Call.__struct_fields__) == names | {"token"}


def test_without_a_place_the_window_goes_on_without(monkeypatch: pytest.MonkeyPatch) -> None:
    why = Notice(title="Other programs cannot reach Earshot", body="")

    def fail(place: Address, request: Request) -> Reply:
        raise NoPlaceError(why)

    monkeypatch.setattr(client, "take_or_reach", fail)
    assert commands.one_instance(Options(profile=PROFILE), None) == why
