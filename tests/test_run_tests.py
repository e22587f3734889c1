"""The script behind `make test`: parts side by side, read apart, ended together."""

import os
import signal
import sys
from pathlib import Path

import pytest

from scripts.run_tests import NICENESS, Part, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no make")

MEET = """
import pathlib, sys, time
here, there = map(pathlib.Path, sys.argv[1:])
print("one", flush=True)
here.touch()
while not there.exists():
    time.sleep(0.01)
print("two", flush=True)
"""
"""Begins, and goes on when another has begun: a program without a loop can but look again."""


PATIENT = """
import os, pathlib, signal, sys, time
here, there, *numbers = sys.argv[1:]
try:
    pathlib.Path(here).touch()
    while not pathlib.Path(there).exists():
        time.sleep(0.01)
    for number in numbers:
        os.kill(os.getppid(), int(number))
    while True:
        signal.pause()
except KeyboardInterrupt:
    print("put away")
    sys.exit(2)
"""
"""Waits to be interrupted, and brings it about once another waits as well, if it is told how."""


@pytest.fixture
def places(tmp_path: Path) -> tuple[str, str]:
    return str(tmp_path / "here"), str(tmp_path / "there")


def part(name: str, program: str, *arguments: str, aside: bool = False) -> Part:
    return Part(name, (sys.executable, "-c", program, *arguments), aside=aside)


async def test_parts_run_side_by_side_and_the_worst_decides(
    places: tuple[str, str], capfd: pytest.CaptureFixture[str]
) -> None:
    here, there = places
    parts = (
        part("Quiet", MEET + "sys.exit(1)", here, there, aside=True),
        part("Shown", MEET, there, here),
    )
    assert await run(parts) == 1
    said = capfd.readouterr().out
    assert "--- Quiet ---\none\ntwo\n---" in said, "whole, whatever the other says"
    assert said.count("one") == said.count("two") == 2
    assert "Quiet: failed with exit code 1 in 0 min" in said
    assert "Shown: passed in 0 min" in said


async def test_all_pass_only_together(capfd: pytest.CaptureFixture[str]) -> None:
    parts = (part("A", "", aside=True), part("B", ""))
    assert await run(parts) == 0
    assert "failed" not in capfd.readouterr().out


async def test_a_part_that_crashes_fails(capfd: pytest.CaptureFixture[str]) -> None:
    crash = "import os; os.kill(os.getpid(), 9)"
    assert await run((part("A", crash), part("B", ""))) == 128 + 9


async def test_what_is_read_later_gives_way(capfd: pytest.CaptureFixture[str]) -> None:
    ask = "import os; print(f'niceness {os.nice(0)}')"
    await run((part("Quiet", ask, aside=True),))
    assert f"niceness {min(os.nice(0) + NICENESS, 19)}" in capfd.readouterr().out


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_an_interruption_ends_all_and_lets_them_put_away_what_is_theirs(
    places: tuple[str, str], capfd: pytest.CaptureFixture[str], number: signal.Signals
) -> None:
    here, there = places
    parts = (
        part("Quiet", PATIENT, here, there, aside=True),
        part("Shown", PATIENT, there, here, str(number.value)),
    )
    assert await run(parts) == 2
    assert capfd.readouterr().out.count("put away") == 2
