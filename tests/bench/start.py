"""How long a start takes, against a bare window: the window from source, and the bundle's.

python -m tests.bench.start [--quick] [--update-readme]

Each is started anew on the virtual desktop, and its time taken until it stands on the screen. Then
come the modules whose import costs most on the way there. Ends with 1 where a target is missed.
"""

import argparse
import asyncio
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench.report import update_readme
from tests.bench.rig import FOLDER, ROOT, machine
from tests.bench.row import Row, table
from tests.bench.screen import Screen
from tests.desktop.virtual_desktop import VirtualDesktop

BARE = "a bare PySide6 window"
AT_MOST = {"the window, from source": 2.5, "the window, from the bundle": 3.0}
"""Times the bare window."""
BUNDLE = ROOT / "dist" / "earshot" / "earshot"
_DEAREST = 12


def main() -> int:
    """Measure, print, and keep what was seen; returns the exit code."""
    parser = argparse.ArgumentParser(prog="tests.bench.start", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions; 15 seconds")
    parser.add_argument("--update-readme", action="store_true")
    given = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    facts = machine()
    took_ms = asyncio.run(measure(4 if given.quick else 12))
    found = rows(took_ms)
    print(f"\n{table(found)}\n{facts}\n\n{dearest_imports()}")
    (FOLDER.parent / "bench-start.md").write_text(table(found), encoding="utf-8")
    missing = AT_MOST.keys() - took_ms.keys()
    if missing:
        print("There is no bundle to measure; “make bundle” makes one.", file=sys.stderr)
    elif given.update_readme:
        update_readme(ROOT / "README.md", table(found), "bench-start")
    return 0 if all(row.good for row in found) else 1


def rows(took_ms: Mapping[str, Sequence[float]]) -> list[Row]:
    """Judge the medians; what was not measured has no row.

    Args:
        took_ms: Of several starts, by what was started.
    """
    bare_ms = statistics.median(took_ms[BARE])
    found = []
    for name, at_most in AT_MOST.items():
        if name in took_ms:
            middle_ms = statistics.median(took_ms[name])
            ratio = middle_ms / bare_ms
            figure = f"{middle_ms:.0f} ms ({ratio:.2f} × {bare_ms:.0f} ms)"
            found.append(Row(f"start of {name}", figure, f"≤ {at_most:g} ×", ratio <= at_most))
    return found


async def measure(runs: int) -> dict[str, list[float]]:
    """Start each so many times, in turn; give what each start took, in milliseconds."""
    with VirtualDesktop(FOLDER / "logs") as desktop:
        home = Path(desktop.env["HOME"])
        source, bundle = AT_MOST
        own = ("--profile", str(home / "profile"))
        commands = {
            BARE: (sys.executable, str(Path(__file__).with_name("bare_window.py"))),
            source: (sys.executable, "-m", "desktop_app", *own),
        }
        if BUNDLE.exists():
            commands[bundle] = (str(BUNDLE), *own)
        screen = Screen(home.parent / "screen" / "Xvfb_screen0")
        took_ms: dict[str, list[float]] = {name: [] for name in commands}
        for run in range(runs + 1):
            for name, command in commands.items():
                watch = await screen.watch()
                began_ns = time.monotonic_ns()
                process = desktop.spawn(command, name="start")
                painted_ns = await watch.painted_ns()
                desktop.stop(process)
                if run:  # the first reads the disk
                    took_ms[name].append((painted_ns - began_ns) / 1e6)
    return took_ms


def dearest_imports() -> str:
    """Name the modules that take longest, what they import left out, in microseconds."""
    load = "from desktop_app import app"
    told = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", load],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    lines = re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", told.stderr)
    lines.sort(key=lambda line: -int(line[0]))
    return "\n".join(f"{int(own):>7} us {name}" for own, name in lines[:_DEAREST])


if __name__ == "__main__":
    sys.exit(main())
