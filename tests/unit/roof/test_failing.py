"""Why nothing came of a start is said where somebody sees it: never a silent end."""

import io
import logging
import os
import pty
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

import pytest

from desktop_app import __main__, cli, failing, wording
from desktop_app.control import client
from desktop_app.control.client import Reply
from desktop_app.errors import AppError, Notice
from desktop_app.options import CallOptions, Options
from tests.conftest import ExpectLog

Shown = list[str]
ROOT = Path(failing.__file__).parents[1]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """What the system shows of a program whose stderr nobody reads."""
    sentences: Shown = []
    monkeypatch.setattr(failing, "show", sentences.append)
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    return sentences


# --- whether anybody reads it -------------------------------------------------------------------


@pytest.fixture
def ends() -> Iterator[dict[str, TextIO]]:
    """Streams of every kind that a program is started with."""
    with ExitStack() as stack:
        reading, writing = os.pipe()
        stack.callback(os.close, reading)
        leader, terminal = pty.openpty()
        stack.callback(os.close, leader)
        closed = Path(os.devnull).open("w")  # noqa: SIM115
        closed.close()
        yield {
            "nothing": stack.enter_context(Path(os.devnull).open("r+")),
            "pipe": stack.enter_context(os.fdopen(writing, "w")),
            "terminal": stack.enter_context(os.fdopen(terminal, "w")),
            "file": stack.enter_context((Path(os.environ["HOME"]) / "errors").open("w")),
            "in the program": io.StringIO(),
            "closed": closed,
        }


@pytest.mark.parametrize(
    ("stdin", "stderr", "read"),
    [
        ("nothing", "nothing", False),
        ("nothing", "file", False),
        ("nothing", "pipe", True),
        ("nothing", "terminal", True),
        ("terminal", "file", True),
        ("nothing", "in the program", True),
        ("closed", "nothing", False),
    ],
)
def test_a_terminal_or_a_pipe_has_somebody_at_its_other_end(
    ends: dict[str, TextIO], stdin: str, stderr: str, read: bool
) -> None:
    assert failing.is_read(ends[stdin], ends["nothing"], ends[stderr]) is read


def test_a_program_without_streams_is_read_by_nobody() -> None:
    assert not failing.is_read(None, None, None)


def test_the_device_that_swallows_everything_is_no_terminal(
    ends: dict[str, TextIO], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "devnull", ends["terminal"].name)  # as Windows says of it
    assert not failing.is_read(ends["terminal"], None, ends["terminal"])


def test_what_is_read_is_not_shown_again(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    said = io.StringIO()
    monkeypatch.setattr(sys, "stderr", said)
    failing.fail("There is no display.")
    assert said.getvalue() == "earshot: There is no display.\n"
    assert shown == []


# --- who fails ----------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [[], ["call"], ["--hidden"]])
def test_a_window_that_cannot_open_says_so_in_a_box(
    arguments: list[str], shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(options: Options, call: CallOptions | None) -> int:
        raise AppError(Notice(title="There is no display", body="The window needs one."))

    monkeypatch.setattr(cli, "_window", refuse)
    assert cli.run(arguments) == 1
    assert shown == ["There is no display. The window needs one."]


def test_a_command_of_scripts_opens_no_box(shown: Shown, tmp_path: Path) -> None:
    assert cli.run(["--profile", str(tmp_path), "say", " "]) == 1
    assert shown == []


def test_what_the_running_program_refuses_is_shown(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusal = Reply(done=False, sentence="There is one call at a time.", report=None)
    monkeypatch.setattr(client, "take_or_reach", lambda *_: refusal)
    assert cli.run(["--profile", str(tmp_path), "call"]) == 1
    assert shown == ["There is one call at a time."]


def test_an_icon_with_wrong_arguments_says_so(shown: Shown) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run(["--nonsense"])
    assert ended.value.code == 2
    assert len(shown) == 1
    assert "--nonsense" in shown[0]


def test_a_fault_of_ours_is_shown_and_logged_where_nobody_sees_its_traceback(
    monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    def break_down(_arguments: Sequence[str]) -> int:
        raise RuntimeError("out of cheese")

    shown: Shown = []
    monkeypatch.setattr(cli, "run", break_down)
    monkeypatch.setattr(failing, "show", shown.append)
    monkeypatch.setattr(failing, "is_read", lambda *_: True)
    with pytest.raises(RuntimeError, match="out of cheese"):
        __main__.main()
    assert shown == []
    monkeypatch.setattr(failing, "is_read", lambda *_: False)
    expect_log("the program failed", level=logging.CRITICAL, logger="desktop_app")
    assert __main__.main() == 1
    assert shown == [failing.FAULT]


def test_a_fault_is_told_even_if_translations_are_what_is_broken() -> None:
    def broken(_text: str, _number: int | None) -> str:
        raise ImportError("no Qt")

    wording.speak(broken)
    try:
        assert failing.fault() == failing.FAULT
    finally:
        wording.speak(lambda _text, _number: "")


# --- how each system shows it -------------------------------------------------------------------

SENTENCE = 'It’s <b>"odd"</b> & $(so on)'


def test_windows_shows_its_own_box() -> None:
    boxes: list[tuple[str, str]] = []
    failing.show(SENTENCE, platform="win32", box=lambda *told: boxes.append(told))
    assert boxes == [("Earshot", SENTENCE)]


def test_macos_is_given_the_words_apart_from_the_script() -> None:
    commands: list[Sequence[str]] = []

    def start(command: Sequence[str]) -> bool:
        commands.append(command)
        return True

    failing.show(SENTENCE, platform="darwin", start=start)
    (command,) = commands
    assert command[0] == "osascript"
    assert command[-1] == SENTENCE
    assert not any(SENTENCE in part for part in command[:-1])


@pytest.mark.parametrize(
    ("notified", "environ", "there", "tried"),
    [
        (True, {"DISPLAY": ":0"}, "zenity", []),
        (False, {"DISPLAY": ":0"}, "zenity", ["kdialog", "zenity"]),
        (False, {"WAYLAND_DISPLAY": "w"}, "kdialog", ["kdialog"]),
        (False, {"DISPLAY": ":0"}, "", ["kdialog", "zenity", "xmessage"]),
        (False, {}, "zenity", []),
    ],
)
def test_linux_notifies_or_else_starts_the_first_dialog_that_is_there(
    notified: bool, environ: dict[str, str], there: str, tried: list[str]
) -> None:
    commands: list[Sequence[str]] = []

    def start(command: Sequence[str]) -> bool:
        commands.append(command)
        return command[0] == there

    def notify(title: str, text: str) -> bool:
        assert (title, text) == ("Earshot", SENTENCE)
        return notified

    failing.show(SENTENCE, platform="linux", environ=environ, notify=notify, start=start)
    assert [command[0] for command in commands] == tried
    assert all(SENTENCE in command[-1] for command in commands)


@pytest.mark.skipif(sys.platform != "linux", reason="dialogs of Linux desktops")
def test_double_clicked_it_leaves_a_dialog_and_ends(tmp_path: Path) -> None:
    """The whole program, with a stand-in for the dialog that a desktop has."""
    os.mkfifo(tmp_path / "told")
    dialog = tmp_path / "zenity"
    dialog.write_text(f'#!/bin/sh\necho "$*" >"{tmp_path}/told"\n')
    dialog.chmod(0o755)
    environ = {
        "HOME": str(tmp_path),
        "PATH": f"{tmp_path}:/usr/bin:/bin",
        "PYTHONPATH": str(ROOT),
        "DISPLAY": ":4242",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/no-bus",
    }
    with Path(os.devnull).open("r+") as nothing:
        program = subprocess.Popen(
            [sys.executable, "-m", "desktop_app", "--profile", str(tmp_path)],
            env=environ,
            stdin=nothing,
            stdout=nothing,
            stderr=nothing,
        )
    with program:
        said = (tmp_path / "told").read_text()
        assert program.wait(15.0) == 1
    assert "--text=There is no display." in said
