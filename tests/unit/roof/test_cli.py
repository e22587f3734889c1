"""The command line is a contract: commands, flags, exit codes, one sentence on stderr."""

import asyncio
import errno
import io
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

import pytest

from desktop_app import __version__, app, check_command, demo
from desktop_app.cli import run
from desktop_app.control.claim import Claim, is_taken
from desktop_app.errors import AppError, Notice
from desktop_app.local_agent import server
from desktop_app.options import CallOptions, CheckOptions, DemoOptions, Options

Opened = list[tuple[Options, CallOptions | None]]


@pytest.fixture(autouse=True)
def _signals_as_before() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    calls: Opened = []

    def run_window(options: Options, asked: CallOptions | None, claim: Claim | Notice) -> int:
        assert isinstance(claim, Claim)
        assert is_taken(claim.address)
        calls.append((options, asked))
        return 0

    monkeypatch.setattr(app, "run_window", run_window)
    return calls


def test_without_a_command_the_window_opens(opened: Opened) -> None:
    assert run([]) == 0
    assert opened == [(Options(), None)]


def test_every_command_knows_the_profile_and_the_detailed_log(opened: Opened) -> None:
    assert run(["--profile", "/tmp/p", "--debug", "call"]) == 0
    assert opened == [(Options(profile=Path("/tmp/p"), debug=True), CallOptions())]


def test_the_window_may_begin_in_the_tray(opened: Opened) -> None:
    assert run(["--hidden"]) == 0
    assert opened == [(Options(hidden=True), None)]


@pytest.mark.parametrize(
    ("flags", "asked"),
    [
        (["--agent", "a1"], CallOptions(agent_id="a1")),
        (["--signed-url", "wss://x/?y=z"], CallOptions(signed_url="wss://x/?y=z")),
        (["--builtin"], CallOptions(builtin=True)),
        (["--server", "http://127.0.0.1:1"], CallOptions(server="http://127.0.0.1:1")),
        (["--transport", "websocket"], CallOptions()),
        (["--text-only"], CallOptions(text_only=True)),
        (["--raw-sound"], CallOptions(raw_sound=True)),
        (["--quit-when-ended"], CallOptions(quit_when_ended=True)),
    ],
)
def test_call_takes_its_flags(opened: Opened, flags: list[str], asked: CallOptions) -> None:
    assert run(["call", *flags]) == 0
    assert opened == [(Options(), asked)]


def test_a_signed_address_may_come_where_no_process_list_shows_it(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("wss://x/?y=z\nmore"))
    assert run(["call", "--signed-url", "-"]) == 0
    assert opened == [(Options(), CallOptions(signed_url="wss://x/?y=z"))]
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert run(["call", "--signed-url", "-"]) == 1
    assert "No address came" in capsys.readouterr().err
    assert len(opened) == 1


def test_a_console_that_lacks_a_character_shows_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))

    def run_demo(options: Options, demo: DemoOptions) -> int:
        print("Agent: it’s 5 °C", flush=True)
        return 0

    monkeypatch.setattr(demo, "run_demo", run_demo)
    assert run(["demo"]) == 0
    assert raw.getvalue().split() == [b"Agent:", b"it?s", b"5", b"?C"]


@pytest.mark.parametrize(
    "wrong",
    [
        ["dance"],
        ["--nonsense"],
        ["--hidden", "call"],
        ["call", "--agent", "a", "--builtin"],
        ["call", "--agent", "a", "--signed-url", "b"],
        ["call", "--server", "wss://x"],
        ["call", "--server", "http://["],
        ["call", "--transport", "pigeon"],
        ["demo", "--speech", "a.wav", "--say", "hello"],
        ["demo", "--say", " "],
        ["agent", "--port", "-1"],
        ["agent", "--port", "70000"],
        ["agent", "--port", "http"],
        ["talk"],
        ["talk", "softly"],
        ["mute", "maybe"],
        ["say"],
        ["say", "two", "words"],
        ["status", "--xml"],
    ],
)
def test_wrong_usage_is_exit_code_2(
    wrong: list[str], opened: Opened, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(wrong)
    assert ended.value.code == 2
    assert "usage: earshot" in capsys.readouterr().err
    assert opened == []


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"earshot {__version__}\n"


def test_what_the_world_did_wrong_is_one_sentence_and_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> int:
        raise AppError(Notice(title="No such agent", body="There is none."))

    monkeypatch.setattr(app, "run_window", fail)
    assert run(["call"]) == 1
    streams = capsys.readouterr()
    assert streams.out == ""
    assert streams.err == "earshot: No such agent. There is none.\n"


def test_demo_takes_its_flags(monkeypatch: pytest.MonkeyPatch) -> None:
    run_demo = mock.create_autospec(demo.run_demo, return_value=0)
    monkeypatch.setattr(demo, "run_demo", run_demo)
    assert run(["demo", "--out", "o", "--say", "hello"]) == 0
    assert run(["demo", "--speech", "s.wav"]) == 0
    assert [call.args for call in run_demo.call_args_list] == [
        (Options(), DemoOptions(out=Path("o"), say="hello")),
        (Options(), DemoOptions(speech=Path("s.wav"))),
    ]


def test_the_agent_serves_until_it_is_interrupted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def serve(host: str, port: int, out: Callable[[str], None]) -> None:
        out(f"{host} {port}")
        signal.raise_signal(signal.SIGTERM)
        await asyncio.sleep(5.0)

    monkeypatch.setattr(server, "serve", serve)
    assert run(["agent", "--host", "127.0.0.2", "--port", "7"]) == 0
    assert capsys.readouterr().out == "127.0.0.2 7\n"


@pytest.mark.parametrize(
    ("trouble", "why"),
    [
        (
            OSError(errno.EADDRINUSE, "error while attempting to bind"),
            "Another program listens there. Choose another port with --port; 0 takes a free one.",
        ),
        (
            OSError(errno.EADDRNOTAVAIL, "error while attempting to bind"),
            "This computer has no such address. Choose another with --host.",
        ),
        (
            socket.gaierror(socket.EAI_NONAME, "Name or service not known"),
            "This computer has no such address. Choose another with --host.",
        ),
        (
            OSError(errno.EACCES, "error while attempting to bind"),
            "The system does not allow it. Choose a port above 1023 with --port.",
        ),
        (
            OSError("could not bind on any address out of [('10.9.9.9', 7)]"),
            "This computer has no such address. Choose another with --host.",
        ),
        (OSError(errno.EMFILE, "error while attempting to bind"), "Too many open files."),
    ],
)
def test_an_agent_that_cannot_listen_says_why_and_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], trouble: OSError, why: str
) -> None:
    async def serve(host: str, port: int, out: Callable[[str], None]) -> None:
        raise trouble

    monkeypatch.setattr(server, "serve", serve)
    assert run(["agent", "--port", "7"]) == 1
    assert capsys.readouterr().err == f"earshot: Cannot listen at 127.0.0.1, port 7. {why}\n"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_agent_process_says_where_it_is_and_ends_when_it_is_told(
    number: signal.Signals,
) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "agent"], stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            place = json.loads(process.stdout.readline())
            assert place["url"].startswith("ws://127.0.0.1:")
            assert place["rest"].startswith("http://127.0.0.1:")
            process.send_signal(number)
            assert process.wait(15.0) == 0
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("dead", [{}, {"DISPLAY": ":59123"}, {"WAYLAND_DISPLAY": "gone"}])
def test_without_a_display_a_sentence_comes_instead_of_an_abort(dead: dict[str, str]) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    ended = subprocess.run(
        [sys.executable, "-m", "desktop_app"],
        env=environment | dead,
        capture_output=True,
        text=True,
        timeout=15.0,
        check=False,
    )
    assert ended.returncode == 1
    assert (
        ended.stderr
        == "earshot: There is no display. The window needs one; “earshot demo” needs none.\n"
    )


def test_options_print_nothing_secret() -> None:
    assert "secret" not in repr(CallOptions(signed_url="wss://x?conversation_signature=secret"))
    assert "secret" not in repr(DemoOptions(say="secret"))


def test_check_takes_its_flag(monkeypatch: pytest.MonkeyPatch) -> None:
    run_check = mock.create_autospec(check_command.run_check, return_value=1)
    monkeypatch.setattr(check_command, "run_check", run_check)
    assert run(["check"]) == run(["check", "--json"]) == 1
    assert [call.args for call in run_check.call_args_list] == [
        (Options(), CheckOptions()),
        (Options(), CheckOptions(as_json=True)),
    ]


def test_whoever_reads_may_have_seen_enough() -> None:
    # As `earshot check --json | head` does it: the reader is gone before anything is printed.
    reader, writer = os.pipe()
    os.close(reader)
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "desktop_app", "--version"],
            stdout=writer,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    finally:
        os.close(writer)
    assert ended.stderr == ""
