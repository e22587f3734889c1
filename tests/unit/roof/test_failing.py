"""Why nothing came of a start is said where somebody sees it: never a silent end."""

import argparse
import io
import logging
import os
import pty
import select
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

import pytest

from desktop_app import __main__, cli, failing, frozen, wording
from desktop_app.arguments import parser
from desktop_app.control import client
from desktop_app.control.client import Reply
from desktop_app.errors import AppError, Notice
from desktop_app.logs import Ring
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
        leader, terminal = pty.openpty()  # of no session yet, so not of this program's
        stack.callback(os.close, leader)
        closed = Path(os.devnull).open("w")  # noqa: SIM115
        closed.close()
        yield {
            "nothing": stack.enter_context(Path(os.devnull).open("r+")),
            "pipe": stack.enter_context(os.fdopen(writing, "w")),
            "another's terminal": stack.enter_context(os.fdopen(terminal, "w")),
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
        ("nothing", "another's terminal", False),
        ("nothing", "in the program", True),
        ("closed", "nothing", False),
    ],
)
def test_a_pipe_has_somebody_at_its_other_end(
    ends: dict[str, TextIO], stdin: str, stderr: str, read: bool
) -> None:
    assert failing.is_read(ends[stdin], ends["nothing"], ends[stderr]) is read


_AT_A_TERMINAL = """
import fcntl, os, sys, termios
from desktop_app import failing
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
if sys.argv[1] == "behind":
    if behind := os.fork():
        os._exit(os.waitstatus_to_exitcode(os.waitpid(behind, 0)[1]))
    os.setpgid(0, 0)
os._exit(failing.is_read(sys.stdin, None, None))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="terminals of Linux")
@pytest.mark.parametrize(("where", "read"), [("in front", True), ("behind", False)])
def test_a_terminal_is_read_by_whoever_started_the_program_there_and_waits(
    where: str, read: bool
) -> None:
    """A desktop that was begun on a console leaves it as stderr to all that it starts."""
    leader, terminal = pty.openpty()
    try:
        done = subprocess.run(
            [sys.executable, "-c", _AT_A_TERMINAL, where],
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdin=terminal,
            start_new_session=True,
            timeout=30.0,
            check=False,
        )
    finally:
        os.close(terminal)
        os.close(leader)
    assert done.returncode == read


def test_a_program_without_streams_is_read_by_nobody() -> None:
    assert not failing.is_read(None, None, None)


def test_the_device_that_swallows_everything_is_no_terminal(
    ends: dict[str, TextIO], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = ends["another's terminal"]
    monkeypatch.setattr(os, "tcgetpgrp", lambda _: os.getpgrp())
    assert failing.is_read(terminal, None, None)
    monkeypatch.setattr(os, "devnull", terminal.name)  # as Windows says of it
    assert not failing.is_read(terminal, None, terminal)


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


@pytest.fixture
def errors(capfd: pytest.CaptureFixture[str]) -> Callable[[], str]:
    """What came to stderr, which is a file, as that of a task without a terminal is."""
    return lambda: capfd.readouterr().err


@pytest.mark.parametrize(
    "line",
    [
        "--nonsense",
        "tlak",
        "call --nonsense",
        "--hidden call",
        "--profile demo --nonsense",
        "--profile=demo call --server nonsense",
    ],
)
def test_an_icon_with_wrong_arguments_says_so_once_stderr_has_it(
    line: str, errors: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(failing, "show", lambda sentence: shown.append((sentence, errors())))
    with pytest.raises(SystemExit) as ended:
        cli.run(line.split())
    assert ended.value.code == 2
    ((sentence, before),) = shown
    assert before.endswith(f"error: {sentence}\n")
    assert errors() == ""


@pytest.mark.parametrize(
    "line",
    [
        "talk nonsense",
        "talk toggle --nonsense",
        "--profile call demo --nonsense",
        "--debug agent --port x",
        "--self-test --nonsense",
    ],
)
def test_a_script_with_wrong_arguments_waits_for_no_box(
    line: str, errors: Callable[[], str], shown: Shown
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run(line.split())
    assert ended.value.code == 2
    assert "error: " in errors()
    assert shown == []


def test_every_command_is_known_to_be_for_scripts_or_to_open_a_window() -> None:
    (found,) = (
        action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)
    )
    assert set(found.choices) == {*failing.FOR_SCRIPTS, "call"}


@pytest.fixture
def broken_down(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program with a fault of ours."""

    def break_down(_arguments: Sequence[str]) -> int:
        raise RuntimeError("out of cheese")

    monkeypatch.setattr(cli, "run", break_down)
    for left in [one for one in logging.getLogger().handlers if isinstance(one, Ring)]:
        left.close()  # an earlier test's, which would write here, too
    monkeypatch.setattr(frozen, "settle", lambda: None)


def assert_told(errors: str) -> None:
    assert errors.startswith("Traceback ")
    assert errors.endswith(f"RuntimeError: out of cheese\nearshot: {failing.FAULT}\n")


@pytest.mark.usefixtures("broken_down")
@pytest.mark.parametrize("arguments", [[], ["call"], ["--hidden"]])
def test_a_fault_of_ours_is_shown_and_logged_where_nobody_sees_its_traceback(
    arguments: list[str],
    errors: Callable[[], str],
    shown: Shown,
    monkeypatch: pytest.MonkeyPatch,
    expect_log: ExpectLog,
) -> None:
    monkeypatch.setattr(sys, "argv", ["earshot", *arguments])
    expect_log("the program failed", level=logging.CRITICAL, logger="desktop_app")
    assert __main__.main() == 1
    assert shown == [failing.FAULT_SHOWN]
    assert_told(errors())


@pytest.mark.usefixtures("broken_down")
@pytest.mark.parametrize("arguments", [["demo"], ["check", "--json"], ["--self-test"]])
def test_a_fault_of_ours_in_a_script_is_on_stderr_and_opens_no_box(
    arguments: list[str],
    errors: Callable[[], str],
    shown: Shown,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", ["earshot", *arguments])
    assert __main__.main() == 1
    assert shown == []
    assert_told(errors())


@pytest.mark.usefixtures("broken_down")
def test_a_fault_of_ours_that_is_read_is_not_shown_again(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = io.StringIO()
    monkeypatch.setattr(sys, "stderr", told)
    monkeypatch.setattr(sys, "argv", ["earshot"])
    assert __main__.main() == 1
    assert shown == []
    assert_told(told.getvalue())


def test_a_fault_is_told_even_if_translations_are_what_is_broken(shown: Shown) -> None:
    def broken(_text: str, _number: int | None) -> str:
        raise ImportError("no Qt")

    wording.speak(broken)
    try:
        failing.tell_fault(RuntimeError("out of cheese"), shown=True)
    finally:
        wording.speak(lambda _text, _number: "")
    assert shown == [failing.FAULT_SHOWN]


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
@pytest.mark.parametrize("before", ["", "that cannot be executed"])
def test_double_clicked_it_leaves_a_dialog_and_ends(tmp_path: Path, before: str) -> None:
    """The whole program, with a stand-in for the dialog that a desktop has."""
    os.mkfifo(tmp_path / "told")
    if before:
        other = tmp_path / "kdialog"
        other.write_text("#!/nowhere\n")
        other.chmod(0o755)
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
        reader = os.open(tmp_path / "told", os.O_RDONLY | os.O_NONBLOCK)
        with os.fdopen(reader) as told:
            assert program.wait(15.0) == 1
            assert select.select([told], [], [], 15.0)[0], "no dialog came"
            os.set_blocking(reader, True)
            said = told.read()
    assert "--text=There is no display." in said
