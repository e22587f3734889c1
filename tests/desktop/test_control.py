"""One instance and its command line: real processes that race, crash, hang and talk."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Protocol

import pytest

from tests.bench.server import Server
from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import COMMAND, START_S
from tests.desktop.virtual_desktop import VirtualDesktop

NOBODY = 65_534
NOT_RUNNING = "earshot: Earshot does not run."
ANSWERS_NOT = "earshot: Earshot runs but does not answer."


Told = subprocess.CompletedProcess[str]


class Give(Protocol):
    """Gives a command as a process of its own; ``words`` are its standard input."""

    def __call__(self, profile: Path, *arguments: str, words: str = ...) -> Told: ...


@pytest.fixture
def give(desktop: VirtualDesktop) -> Give:
    def give(profile: Path, *arguments: str, words: str = "") -> Told:
        return subprocess.run(
            [COMMAND, "--profile", str(profile), *arguments],
            env=desktop.env,
            input=words,
            capture_output=True,
            text=True,
            timeout=30.0,
            check=False,
        )

    return give


def status(give: Give, profile: Path) -> dict[str, object]:
    told = give(profile, "status", "--json")
    assert (told.returncode, told.stderr) == (0, "")
    found: dict[str, object] = json.loads(told.stdout)
    return found


def transcript(give: Give, profile: Path) -> list[tuple[str, str]]:
    """Who said what, as a script reads it."""
    turns = status(give, profile)["transcript"]
    assert isinstance(turns, list)
    return [(turn["speaker"], turn["text"]) for turn in turns]


def is_minimised(desktop: VirtualDesktop, window: str) -> bool:
    return "_NET_WM_STATE_HIDDEN" in desktop.run(["xprop", "-id", window, "_NET_WM_STATE"]).stdout


# Commands.


def test_a_script_talks_with_the_agent_and_reads_the_conversation(
    desktop: VirtualDesktop, start: StartEarshot, give: Give
) -> None:
    earshot = start()
    profile = earshot.profile
    told = give(profile, "say", "-", words="What time is it?\n")
    assert (told.returncode, told.stdout) == (0, "Calling Built-in agent.\n")

    def answered() -> bool:
        return any(who == "agent" and "It is " in text for who, text in transcript(give, profile))

    desktop.wait_until(answered, "the answer")
    assert ("user", "What time is it?") in transcript(give, profile)
    earshot.wait_for(lambda screen: "What time is it?" in screen.said_by("You"), "the words")
    report = status(give, profile)
    assert report["line"] == "open"
    assert report["agent"] == "Built-in agent"
    assert report["microphone"] == "Virtual Microphone"
    assert str(report["conversation_id"]).startswith("conv_")
    desktop.wait_until(lambda: status(give, profile)["latency_ms"] is not None, "the round trip")
    assert give(profile, "end").returncode == 0
    earshot.wait_for_state("Ready")
    # Scripts may read it afterwards, too.
    assert ("user", "What time is it?") in transcript(give, profile)
    assert "time" not in give(profile, "status").stdout
    assert earshot.end() == 0
    assert "What time" not in earshot.log
    assert earshot.output == ""


async def test_a_note_reaches_the_agent(
    desktop: VirtualDesktop, start: StartEarshot, give: Give
) -> None:
    async with Server() as server:
        earshot = await asyncio.to_thread(start, "call", "--agent", "a", "--server", server.url)
        call = await server.next_call()
        told = await asyncio.to_thread(give, earshot.profile, "context", "-", words="Ada is here.")
        assert (told.returncode, told.stdout, told.stderr) == (0, "", "")

        def notes() -> list[str]:
            return [text for _, text in list(call.frames) if "contextual_update" in text]

        await asyncio.to_thread(desktop.wait_until, lambda: bool(notes()), "the note")
        assert json.loads(notes()[0])["text"] == "Ada is here."
        assert await asyncio.to_thread(earshot.end) == 0
        assert "Ada" not in earshot.log


def test_a_script_moves_the_talk_key_and_mutes(
    desktop: VirtualDesktop, start: StartEarshot, give: Give
) -> None:
    earshot = start(settings={"version": 1, "hold_threshold_s": 0.1})  # a command takes half of it
    profile = earshot.profile
    assert give(profile, "talk", "press").stdout == "Calling Built-in agent.\n"
    earshot.wait_for_state("Listening")
    assert status(give, profile)["hears"] is True
    assert give(profile, "talk", "release").returncode == 0
    earshot.wait_for_state("Hold to talk")
    assert status(give, profile)["hears"] is False
    assert give(profile, "talk", "toggle").returncode == 0
    earshot.wait_for_state("Listening")
    assert status(give, profile)["latched"] is True
    assert give(profile, "mute").stdout.startswith("Muted")
    earshot.wait_for_state("Muted")
    assert give(profile, "mute", "off").stdout == "Not muted.\n"
    earshot.wait_for_state("Listening")
    assert give(profile, "say", "/long 30").returncode == 0
    earshot.wait_for_state("Speaking")
    assert give(profile, "stop").returncode == 0
    earshot.wait_for_state("Listening")
    assert earshot.end() == 0


def test_nothing_runs_and_no_call_runs(start: StartEarshot, give: Give, tmp_path: Path) -> None:
    for command in (["status"], ["talk", "press"], ["say", "x"], ["show"], ["end"]):
        told = give(tmp_path / "nobody", *command)
        assert told.returncode == 3
        assert told.stdout == ""
        assert told.stderr.startswith(NOT_RUNNING)
        assert told.stderr.count("\n") == 1
    earshot = start()
    told = give(earshot.profile, "context", "x")
    assert told.returncode == 1
    assert told.stderr.startswith("earshot: There is no call.")
    assert give(earshot.profile, "end").stdout == "There was no call.\n"
    assert earshot.end() == 0


# One instance.


def test_a_second_start_raises_the_first_and_ends_well(
    desktop: VirtualDesktop, start: StartEarshot, give: Give
) -> None:
    earshot = start()
    window = earshot.window("^Earshot")
    for arguments in ((), ("show",)):
        desktop.xdotool("windowminimize", window)
        desktop.wait_until(lambda: is_minimised(desktop, window), "a minimised window")
        assert give(earshot.profile, *arguments).returncode == 0
        desktop.wait_until(lambda: not is_minimised(desktop, window), "the window")
        desktop.wait_until(lambda: desktop.xdotool("getactivewindow") == window, "the keyboard")
    assert earshot.end() == 0


def test_a_call_is_placed_in_the_one_that_runs(start: StartEarshot, give: Give) -> None:
    earshot = start()
    told = give(earshot.profile, "call", "--builtin")
    assert (told.returncode, told.stdout) == (0, "Calling Built-in agent.\n")
    earshot.wait_for_state("Listening")  # hands-free
    told = give(earshot.profile, "call", "--builtin")
    assert told.returncode == 1
    assert told.stderr.startswith("earshot: A call is already running.")
    told = give(earshot.profile, "call", "--builtin", "--quit-when-ended")
    assert told.returncode == 1
    assert "--quit-when-ended" in told.stderr
    assert earshot.end() == 0


def test_profiles_are_apart(start: StartEarshot, give: Give) -> None:
    one, two = start(), start()
    assert give(one.profile, "mute", "on").returncode == 0
    assert status(give, one.profile)["muted"] is True
    assert status(give, two.profile)["muted"] is False
    assert one.end() == 0
    assert give(one.profile, "status").returncode == 3
    assert status(give, two.profile)["muted"] is False
    assert two.end() == 0


@pytest.mark.deadline(240)
def test_of_two_that_start_at_once_one_stays(
    desktop: VirtualDesktop, give: Give, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    for _ in range(5):
        racers = [
            desktop.spawn([COMMAND, "--profile", str(profile)], name=f"racer-{number}")
            for number in range(2)
        ]

        def one_has_ended(racers: "list[subprocess.Popen[bytes]]" = racers) -> bool:
            return any(racer.poll() is not None for racer in racers)

        desktop.wait_until(one_has_ended, "the end of one", timeout_s=START_S)
        ended = [racer for racer in racers if racer.poll() is not None]
        assert [racer.returncode for racer in ended] == [0]
        assert "runs already" in desktop.log(ended[0])
        assert status(give, profile)["line"] == "idle"
        stayed = next(racer for racer in racers if racer.poll() is None)
        windows = desktop.xdotool("search", "--all", "--onlyvisible", "--name", "^Earshot$")
        assert len(windows.split()) == 1
        # The next race begins while this one still ends.
        stayed.send_signal(signal.SIGTERM)
        assert stayed.wait(START_S) == 0


@pytest.mark.deadline(180)
def test_a_start_while_another_ends_takes_its_place(
    desktop: VirtualDesktop, start: StartEarshot, give: Give
) -> None:
    first = start()
    first.process.send_signal(signal.SIGTERM)
    second = start(profile=first.profile, ready=False)
    assert first.process.wait(START_S) == 0
    second.wait_for_state("Ready", timeout_s=START_S)
    assert status(give, first.profile)["line"] == "idle"
    assert second.end() == 0


def test_what_a_killed_one_left_is_replaced(start: StartEarshot, give: Give) -> None:
    first = start()
    first.process.kill()
    first.process.wait(10.0)
    told = give(first.profile, "status")
    assert told.returncode == 3
    assert told.stderr.startswith(NOT_RUNNING)
    second = start(profile=first.profile)
    assert status(give, second.profile)["line"] == "idle"
    assert second.end() == 0


def test_one_that_hangs_is_told_and_does_not_act_later(start: StartEarshot, give: Give) -> None:
    earshot = start()
    earshot.process.send_signal(signal.SIGSTOP)
    try:
        for arguments in (("mute", "on"), ("status",), ()):
            told = give(earshot.profile, *arguments)
            assert told.returncode == 1
            assert told.stderr.startswith(ANSWERS_NOT)
            assert told.stderr.count("\n") == 1
    finally:
        earshot.process.send_signal(signal.SIGCONT)
    assert status(give, earshot.profile)["muted"] is False
    assert earshot.end() == 0


# Others.

KNOCK = """
import os, socket, sys
os.setgroups([]); os.setgid(int(sys.argv[2])); os.setuid(int(sys.argv[2]))
line = socket.socket(socket.AF_UNIX)
line.settimeout(5.0)
try:
    line.connect(sys.argv[1])
    line.sendall(b'{"command": "mute", "to": "on"}\\n')
    print("answered" if line.recv(100) else "turned away")
except PermissionError:
    print("refused")
except (BrokenPipeError, ConnectionResetError):
    print("turned away")
"""


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can be others")
def test_another_user_is_refused_even_where_the_doors_stand_open(
    desktop: VirtualDesktop, start: StartEarshot, give: Give
) -> None:
    earshot = start()
    folder = Path(desktop.env["XDG_RUNTIME_DIR"], "earshot")
    place = next(folder.glob("*.sock"))

    def knock() -> str:
        knocking = [sys.executable, "-c", KNOCK, str(place), str(NOBODY)]
        return subprocess.run(
            knocking, capture_output=True, text=True, timeout=20.0, check=True
        ).stdout.strip()

    assert knock() == "refused"
    home = Path(desktop.env["HOME"]).parent
    doors = [place, folder, folder.parent, home]
    before = {door: door.stat().st_mode for door in doors}
    try:
        for door in doors:
            door.chmod(before[door] | 0o777)
        assert knock() == "turned away"
    finally:
        for door, mode in before.items():
            door.chmod(mode)
    assert status(give, earshot.profile)["muted"] is False
    assert earshot.end() == 0
    assert "somebody was turned away" in earshot.log


@pytest.mark.parametrize("wrong", ["", "/nonexistent", "/tmp/" + "long/" * 25])
def test_without_a_usable_runtime_folder_commands_still_come_through(
    desktop: VirtualDesktop,
    start: StartEarshot,
    give: Give,
    monkeypatch: pytest.MonkeyPatch,
    wrong: str,
) -> None:
    monkeypatch.setitem(desktop.env, "XDG_RUNTIME_DIR", wrong)
    earshot = start()
    assert status(give, earshot.profile)["line"] == "idle"
    assert earshot.end() == 0
