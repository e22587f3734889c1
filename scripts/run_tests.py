"""All tests, in parts side by side: those of the desktop mostly wait, the others compute.

The desktop's part is shown as it runs. The others give way to it, for the desktop's tests listen to
real sound, and what one says is printed whole when it ends. The exit code is that of the worst; an
interruption ends all. The pure floor is held to full branch coverage.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DESKTOP = "tests/desktop"
PURE = {"tests/unit/audio": "desktop_app.audio", "tests/unit/protocol": "desktop_app.protocol"}
WHOLLY = ("--cov-branch", "--cov-fail-under=100", "--cov-report=term-missing:skip-covered")
NICENESS = 19
END_S = 30.0
"""How long a part that is interrupted may take to put away what it started."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the tests.

    ``aside``: it gives way to the others, and is read when it ends.
    """

    name: str
    command: Sequence[str]
    aside: bool = False


async def run(parts: Sequence[Part]) -> int:
    """Run the parts side by side; give the exit code of the worst."""
    interrupted = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, interrupted.set)
    ends = await asyncio.gather(*(_run_part(part, interrupted) for part in parts))
    print()
    for part, (code, took_s) in zip(parts, ends, strict=True):
        minutes, seconds = divmod(round(took_s), 60)
        verdict = f"failed with exit code {code}" if code else "passed"
        print(f"{part.name}: {verdict} in {minutes} min {seconds} s")
    return max(code for code, _ in ends)


async def _run_part(part: Part, interrupted: asyncio.Event) -> tuple[int, float]:
    """Run a part to its end or an interruption; give its exit code and how long it took."""
    began_s = time.monotonic()
    with tempfile.TemporaryFile() as said:
        process = await asyncio.create_subprocess_exec(
            *(("nice", "-n", str(NICENESS)) if part.aside else ()),
            *part.command,
            cwd=ROOT,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=said if part.aside else None,
            stderr=asyncio.subprocess.STDOUT if part.aside else None,
            start_new_session=True,  # a terminal's Ctrl-C reaches it once, from here
        )
        if part.aside:
            _give_way_as_a_session(process.pid)
        code = await _ended(process, interrupted)
        if part.aside:
            said.seek(0)
            words = said.read().decode(errors="replace")
            print(f"\n\n--- {part.name} ---\n{words}---\n", flush=True)
    return code, time.monotonic() - began_s


async def _ended(process: asyncio.subprocess.Process, interrupted: asyncio.Event) -> int:
    """Wait for a process; once interrupted, let it end, or else kill it with its children."""
    end = asyncio.create_task(process.wait())
    interruption = asyncio.create_task(interrupted.wait())
    await asyncio.wait({end, interruption}, return_when=asyncio.FIRST_COMPLETED)
    interruption.cancel()
    if not end.done():
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGINT)
        await asyncio.wait({end}, timeout=END_S)
    if not end.done():
        os.killpg(process.pid, signal.SIGKILL)
    code = await end
    return 128 - code if code < 0 else code


def _give_way_as_a_session(pid: int) -> None:
    """Let all other sessions go first where Linux shares the processors among sessions (sched(7)).

    There a process is nice to those of its own session alone.
    """
    with suppress(OSError):  # no such thing here, or it has ended
        Path(f"/proc/{pid}/autogroup").write_text(str(NICENESS))


def main() -> int:
    """Run everything that `make test` promises."""
    pytest = (sys.executable, "-m", "pytest")
    colour = "yes" if sys.stdout.isatty() else "no"
    quiet = (*pytest, "-q", f"--color={colour}")
    elsewhere = [f"--ignore={folder}" for folder in (DESKTOP, *PURE)]
    covered = [f"--cov={name}" for name in PURE.values()]
    print("The tests of the desktop, and beside them all others, which are told of when they end.")
    print(flush=True)
    parts = (
        Part("The pure floor, every branch of it", (*quiet, *PURE, *covered, *WHOLLY), aside=True),
        Part("All others", (*quiet, *elsewhere, "tests"), aside=True),
        Part("The desktop", (*pytest, DESKTOP)),
    )
    return asyncio.run(run(parts))


if __name__ == "__main__":
    sys.exit(main())
