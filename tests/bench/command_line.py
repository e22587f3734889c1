"""How soon the running app does what a command asks: the whole process, and the app's share.

python -m tests.bench.command_line [--quick] [--update-readme]
"""

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop_app.control.address import Address, socket_address
from desktop_app.control.claim import is_taken
from desktop_app.control.client import reach
from tests.bench.report import update_readme
from tests.bench.rig import FOLDER, ROOT, machine
from tests.bench.row import Row, delays, table
from tests.desktop.virtual_desktop import VirtualDesktop

WHOLE_MS = 150.0
IN_APP_MS = 50.0
_PAUSE_S = 0.05
_EARSHOT = (sys.executable, "-m", "desktop_app", "--profile")


def main() -> None:
    """Measure, print, and keep what was seen."""
    parser = argparse.ArgumentParser(prog="tests.bench.command_line", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions; 15 seconds")
    parser.add_argument("--update-readme", action="store_true")
    given = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    facts = machine()
    with VirtualDesktop(FOLDER / "logs") as desktop:
        found = list(rows(desktop, 15 if given.quick else 60))
    print(f"\n{table(found)}\n{facts}\n")
    (FOLDER.parent / "bench-command-line.md").write_text(table(found), encoding="utf-8")
    if given.update_readme:
        update_readme(ROOT / "README.md", table(found), "bench-command-line")


def rows(desktop: VirtualDesktop, times: int) -> Iterator[Row]:
    """Measure an app that idles, then one whose agent speaks."""
    with tempfile.TemporaryDirectory(prefix="earshot-bench-") as folder:
        env = {"PYTHONPATH": str(ROOT)}
        app = desktop.spawn([*_EARSHOT, folder], name="earshot", env=env)

        def give(*arguments: str) -> float:
            began_s = time.monotonic()
            done = subprocess.run(
                [*_EARSHOT, folder, *arguments],
                env=desktop.env | env,
                capture_output=True,
                check=False,
            )
            took_ms = (time.monotonic() - began_s) * 1e3
            if done.returncode:
                raise SystemExit(f"{arguments}: {done.stderr.decode()}")
            return took_ms

        try:
            place = socket_address(Path(folder), desktop.env, os.getuid())
            desktop.wait_until(lambda: is_taken(place), "the app")
            give("status")  # waits until it has started
            yield _whole("a command, app idle", give, times)
            yield _in_app("of it in the app", place, times)
            give("call", "--builtin")
            give("say", "/long 200")
            yield _whole("a command, agent speaking", give, times)
            yield _in_app("of it in the app", place, times)
        finally:
            desktop.stop(app)


def _whole(name: str, give: Callable[..., float], times: int) -> Row:
    took_ms = []
    for number in range(times):
        took_ms.append(give("mute", "on" if number % 2 else "off"))
        _pause()
    return delays(name, took_ms, WHOLE_MS)


def _in_app(name: str, place: Address, times: int) -> Row:
    """From the call at the socket to the answer: the way through the kernel is in it."""
    took_ms = []
    for _ in range(times):
        began_s = time.monotonic()
        reach(place, {"command": "status", "transcript": True})
        took_ms.append((time.monotonic() - began_s) * 1e3)
        _pause()
    return delays(name, took_ms, IN_APP_MS)


def _pause() -> None:
    """Let the app come to rest, as it is when somebody gives a command."""
    threading.Event().wait(_PAUSE_S)


if __name__ == "__main__":
    main()
