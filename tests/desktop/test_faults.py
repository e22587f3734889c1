"""What goes wrong is told in a sentence, the transcript stays, and the program goes on or quits."""

import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import COMMAND, Screen
from tests.desktop.test_devices import plugged_in
from tests.desktop.virtual_desktop import VirtualDesktop

NO_SOUND = {
    "PIPEWIRE_REMOTE": "nowhere",
    "PULSE_SERVER": "unix:/nowhere",
    "PIPEWIRE_RUNTIME_DIR": "/nowhere",
}


def greeted(screen: Screen) -> bool:
    return screen.said_by("Agent") != [] and screen.state in ("Listening", "Hold to talk")


@contextmanager
def silent_server() -> Iterator[str]:
    """An address where somebody listens and never says a word."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        held: list[socket.socket] = []

        def accept() -> None:
            try:
                while True:
                    held.append(server.accept()[0])
            except OSError:
                return

        thread = threading.Thread(target=accept)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}"
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join()
            for one in held:
                one.close()


# Devices.


def test_without_any_sound_it_says_so_and_works_by_text(
    start: StartEarshot, desktop: VirtualDesktop, artifacts: Path
) -> None:
    earshot = start("call", "--builtin", env=NO_SOUND)
    screen = earshot.wait_for(lambda screen: screen.notice != "", "a notice")
    assert screen.notice.startswith(("No microphone found", "No speaker found"))
    desktop.screenshot(artifacts / "no-sound.png")
    earshot.send("Count to 3")
    screen = earshot.wait_for(lambda screen: len(screen.said_by("Agent")) == 2, "an answer")
    earshot.wait_for(lambda screen: screen.connection == "Connected", "the line")
    assert earshot.end() == 0


@pytest.mark.parametrize(
    ("kind", "media_class"), [("source", "Audio/Source/Virtual"), ("sink", "Audio/Sink")]
)
def test_a_device_that_goes_in_a_call_is_replaced_and_named(
    desktop: VirtualDesktop,
    start: StartEarshot,
    artifacts: Path,
    kind: str,
    media_class: str,
) -> None:
    setting = {"source": "microphone", "sink": "speaker"}[kind]
    with plugged_in(desktop, f"yeti_{kind}", media_class) as pull_out:
        settings = {"version": 1, setting: f"yeti_{kind}"}
        earshot = start("call", "--builtin", settings=settings)
        earshot.wait_for(greeted, "the greeting")
        earshot.wait_for(lambda screen: screen.says(f"Device yeti_{kind}"), "its name")
        pull_out()
        screen = earshot.wait_for(lambda screen: screen.notice != "", "a notice")
        screen = earshot.wait_for(lambda screen: "Now using" in screen.notice, "the other device")
        desktop.screenshot(artifacts / f"unplugged-{kind}.png")
        assert screen.notice.startswith(f"“Device yeti_{kind}” ")
        earshot.send("Count to 3")
        screen = earshot.wait_for(lambda screen: len(screen.said_by("Agent")) == 2, "an answer")
        earshot.wait_for(lambda screen: screen.connection == "Connected", "the line")
        assert earshot.end() == 0


# The line.


def test_a_lost_line_is_found_again_with_a_seam(
    start: StartEarshot, desktop: VirtualDesktop, artifacts: Path
) -> None:
    earshot = start("call", "--builtin")
    earshot.wait_for(greeted, "the greeting")
    earshot.send("/drop")
    screen = earshot.wait_for(lambda screen: screen.notice != "", "a notice")
    assert screen.notice.startswith("The line dropped.")
    desktop.screenshot(artifacts / "reconnecting.png")
    screen = earshot.wait_for(
        lambda screen: screen.connection == "Connected" and screen.said_by("Note") != [],
        "another connection",
    )
    screen = earshot.wait_for(lambda screen: len(screen.said_by("Agent")) == 2, "a greeting")
    desktop.screenshot(artifacts / "reconnected.png")
    assert screen.notice == ""
    assert earshot.end() == 0


@pytest.mark.parametrize(
    ("command", "notice", "button"),
    [
        ("/hangup 1008 Not on Sundays", "The service closed the call.", "Try again"),
        ("/hangup 1000", "The agent ended the call.", "Call again"),
        ("/error 1008", "The service closed the call.", "Try again"),
    ],
)
def test_a_call_that_is_closed_ends_in_its_sentence(
    start: StartEarshot,
    desktop: VirtualDesktop,
    artifacts: Path,
    command: str,
    notice: str,
    button: str,
) -> None:
    earshot = start("call", "--builtin", "--text-only")
    earshot.wait_for(lambda screen: screen.said_by("Agent") != [], "the greeting")
    earshot.send(command)
    screen = earshot.wait_for(lambda screen: screen.connection == "Not connected", "the end")
    desktop.screenshot(artifacts / f"closed-{command.strip('/').replace(' ', '-')}.png")
    assert f"{screen.notice} ".startswith(notice.removesuffix("."))
    if "Sundays" in command:
        assert "Not on Sundays" in screen.notice
    assert command in screen.said_by("You"), "the transcript stays"
    screen.part(button, "push button")
    earshot.press("ctrl+n")
    earshot.wait_for(lambda screen: screen.connection == "Connected", "another call")
    assert earshot.end() == 0


def test_garbage_and_jitter_end_nothing(start: StartEarshot) -> None:
    earshot = start("call", "--builtin")
    earshot.wait_for(greeted, "the greeting")
    earshot.send("/garbage")
    earshot.wait_for(lambda screen: screen.says("That was garbage"), "the agent after garbage")
    earshot.send("/slow 150")
    earshot.wait_for(lambda screen: screen.says("150 ms of jitter"), "the agent with jitter")
    screen = earshot.wait_for_state("Listening")
    earshot.wait_for(lambda screen: screen.connection == "Connected", "the line")
    assert screen.notice == ""
    assert earshot.end() == 0


def test_an_unreachable_host_is_one_sentence_on_stderr(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
    earshot = start(
        "call",
        *("--agent", "someone", "--server", f"http://127.0.0.1:{port}"),
        "--quit-when-ended",
        ready=False,
    )
    desktop.wait_until(lambda: earshot.process.poll() is not None, "its end", timeout_s=15.0)
    assert earshot.process.returncode == 1
    (line,) = earshot.output.splitlines()
    assert line.startswith("earshot: Cannot reach 127.0.0.1")


# Files.


@pytest.mark.parametrize("content", ["{ this is no JSON", "[]", '{"version": 99}'])
def test_a_damaged_settings_file_is_put_aside_and_told(
    start: StartEarshot, tmp_path: Path, content: str
) -> None:
    config = tmp_path / "damaged" / "config"
    config.mkdir(parents=True)
    (config / "settings.json").write_text(content)
    earshot = start(profile=tmp_path / "damaged")
    screen = earshot.wait_for(lambda screen: screen.notice != "", "a notice")
    assert "settings" in screen.notice
    assert (config / "settings.json.broken-1").read_text() == content
    assert earshot.end() == 0
    assert earshot.output == ""


def test_settings_that_could_not_all_be_read_are_still_there_after_quitting(
    start: StartEarshot, tmp_path: Path
) -> None:
    config = tmp_path / "mistyped" / "config"
    config.mkdir(parents=True)
    (config / "settings.json").write_text('{"volume": "loud", "hands_free": true}')
    earshot = start(profile=tmp_path / "mistyped")
    screen = earshot.wait_for(lambda screen: screen.notice != "", "a notice")
    assert screen.notice.startswith("Some settings could not be read.")
    assert earshot.end() == 0
    assert (config / "settings.json").read_text() == '{"volume": "loud", "hands_free": true}'
    assert [one.name for one in config.glob("*.broken-*")] == []


def test_a_profile_that_cannot_be_written_is_told_and_the_program_works(
    start: StartEarshot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("not a folder")
    earshot = start("call", "--builtin", "--text-only", profile=tmp_path / "file")
    screen = earshot.wait_for(lambda screen: screen.said_by("Agent") != [], "the greeting")
    assert screen.notice.startswith("Your settings could not be read.")
    earshot.focus("Volume of the agent's voice")
    earshot.press("Left")
    earshot.wait_for(
        lambda screen: screen.notice.startswith("Your settings were not saved."), "the notice"
    )
    assert earshot.end() == 0


def test_a_full_disk_is_told_and_the_program_works(start: StartEarshot) -> None:
    no_room = ("sh", "-c", 'ulimit -f 0; exec "$0" "$@"', COMMAND)
    earshot = start("call", "--builtin", "--text-only", command=no_room)
    earshot.wait_for(lambda screen: screen.said_by("Agent") != [], "the greeting")
    earshot.focus("Volume of the agent's voice")
    earshot.press("Left")
    screen = earshot.wait_for(lambda screen: screen.notice != "", "a notice")
    assert screen.notice.startswith("Your settings were not saved. The disk is full.")
    assert earshot.end() == 0


# The end.


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("state", ["Ready", "Connecting…", "Listening", "Speaking", "Settings"])
def test_a_signal_ends_it_cleanly_in_every_state(
    start: StartEarshot, how: signal.Signals, state: str
) -> None:
    match state:
        case "Connecting…":
            with silent_server() as address:
                earshot = start("call", "--agent", "someone", "--server", address)
                earshot.wait_for_state(state)
                assert earshot.end(how) == 0
        case "Ready" | "Settings":
            earshot = start()
            if state == "Settings":
                earshot.press("ctrl+comma")
                earshot.wait_for(lambda screen: screen.says("Check and keep"), "the settings")
            assert earshot.end(how) == 0
        case _:
            earshot = start("call", "--builtin")
            earshot.wait_for_state(state)
            assert earshot.end(how) == 0
    assert earshot.output == ""


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_while_it_loads(
    desktop: VirtualDesktop, start: StartEarshot, how: signal.Signals
) -> None:
    earshot = start(ready=False)
    maps = Path(f"/proc/{earshot.process.pid}/maps")
    desktop.wait_until(lambda: "libpyside6.abi3" in maps.read_text(), "the first library of Qt")
    assert earshot.end(how) == 0


def test_a_signal_ends_it_while_it_looks_for_a_lost_line(start: StartEarshot) -> None:
    earshot = start("call", "--builtin", "--text-only")
    earshot.wait_for(lambda screen: screen.said_by("Agent") != [], "the greeting")
    earshot.send("/drop")
    earshot.wait_for(lambda screen: screen.notice != "", "a notice")
    assert earshot.end() == 0
    assert earshot.output == ""
