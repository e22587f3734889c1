"""What the program costs while it waits in the tray: processor time, and how often it wakes.

python -m tests.bench.resting [--minutes N]

A wake is a voluntary change of context of the main thread: whatever it waited for, a timer most
of all, let it run. Each question to the tray over the session bus is a few of them, every 5 s; a
timer of a tenth of a second would be ten a second.
"""

import argparse
import asyncio
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.cost import cost
from tests.bench.rig import FOLDER, ROOT, machine
from tests.bench.row import Row
from tests.desktop.tray_hosts import NotifierTray, xembed_tray
from tests.desktop.virtual_desktop import VirtualDesktop

AT_MOST_PERCENT = 0.5
AT_MOST_WAKES = 5.0
_SETTLE_S = 10.0
"""The program has loaded everything, and what began with it has ended."""
_WAKES = "voluntary_ctxt_switches:"


@dataclass(frozen=True)
class Rest:
    """Attributes: of one core in percent, wakes of the main thread a second, own memory in MB."""

    percent: float
    wakes: float
    own_mb: float


async def rest(pid: int, seconds: float) -> Rest:
    """Watch a program that rests."""
    await asyncio.sleep(_SETTLE_S)
    before, wakes_before = cost(pid), _wakes(pid)
    await asyncio.sleep(seconds)
    after, wakes_after = cost(pid), _wakes(pid)
    return Rest(
        100 * (after.cpu_s - before.cpu_s) / seconds,
        (wakes_after - wakes_before) / seconds,
        after.own_mb,
    )


def rows(desktop: VirtualDesktop, seconds: float) -> Iterator[Row]:
    """Measure in both kinds of tray, a row at a time."""
    with xembed_tray(desktop) as old, _hidden(desktop) as pid:
        old.wait_for_icon()
        yield from _judged("in a tray of the old kind", asyncio.run(rest(pid, seconds)))
    with NotifierTray(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as new, _hidden(desktop) as pid:
        desktop.wait_until(lambda: bool(new.items), "an icon")
        yield from _judged("in a tray of the newer kind", asyncio.run(rest(pid, seconds)))


def _judged(where: str, found: Rest) -> Iterator[Row]:
    percent, wakes = found.percent, found.wakes
    yield Row(
        f"resting {where}: processor",
        f"{percent:.2f} % of a core, {found.own_mb:.0f} MB of its own",
        f"< {AT_MOST_PERCENT:g} %",
        percent < AT_MOST_PERCENT,
    )
    yield Row(
        f"resting {where}: wakes of the main thread",
        f"{wakes:.2f} a second",
        f"≤ {AT_MOST_WAKES:g} a second",
        wakes <= AT_MOST_WAKES,
    )


@contextmanager
def _hidden(desktop: VirtualDesktop) -> Iterator[int]:
    with tempfile.TemporaryDirectory(prefix="earshot-resting-") as profile:
        program = [sys.executable, "-m", "desktop_app", "--profile", profile, "--hidden"]
        process = desktop.spawn(program, name="earshot-resting", env={"PYTHONPATH": str(ROOT)})
        try:
            yield process.pid
        finally:
            desktop.stop(process)


def _wakes(pid: int) -> int:
    lines = Path(f"/proc/{pid}/task/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(_WAKES))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.resting", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    seconds = 60 * parser.parse_args().minutes
    FOLDER.mkdir(parents=True, exist_ok=True)
    print(json.dumps(machine()))
    with VirtualDesktop(FOLDER / "logs") as desktop:
        for row in rows(desktop, seconds):
            print(f"{row.name}: {row.figure} (wanted {row.wanted})", flush=True)


if __name__ == "__main__":
    main()
