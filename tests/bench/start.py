"""How long a start takes: a bare window, the window from source and the bundle's, in turn.

python -m tests.bench.start [RUNS]

Each is started anew on the virtual desktop, and its time taken until it stands on the screen. Then
come the modules whose import costs most on the way there.
"""

import asyncio
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.screen import Screen
from tests.desktop.virtual_desktop import VirtualDesktop

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / "earshot" / "earshot"
RUNS = 8
DEAREST = 12


async def main(runs: int) -> None:
    with VirtualDesktop() as desktop:
        profile = Path(desktop.env["HOME"]) / "profile"
        commands = {
            "bare window": [sys.executable, str(Path(__file__).with_name("bare_window.py"))],
            "from source": [sys.executable, "-m", "desktop_app", "--profile", str(profile)],
        }
        if BUNDLE.exists():
            commands["bundle"] = [str(BUNDLE), "--profile", str(profile)]
        screen = Screen(Path(desktop.env["HOME"]).parent / "screen" / "Xvfb_screen0")
        took: dict[str, list[float]] = {name: [] for name in commands}
        for run in range(runs + 1):
            for name, command in commands.items():
                watch = await screen.watch()
                began = time.monotonic_ns()
                process = desktop.spawn(command, name="start")
                painted = await watch.painted_ns()
                desktop.stop(process)
                if run:  # the first reads the disk
                    took[name].append((painted - began) / 1e6)
    bare = statistics.median(took["bare window"])
    for name, times in took.items():
        median = statistics.median(times)
        print(f"{name:<12} {median:6.0f} ms {median / bare:5.1f} times a bare window")
    print(dearest_imports())


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
    return "\n".join(f"{int(own):>7} us {name}" for own, name in lines[:DEAREST])


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS))
