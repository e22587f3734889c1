"""What sound can be trusted with: words, plugs, echo. Of the app alone, as one table.

python -m tests.bench.trust [--quick] [--seed N] [--update-readme]
"""

import argparse
import asyncio
import time
from collections.abc import AsyncIterator

from tests.bench import echo, elsewhere, healing, self_interruption, words
from tests.bench.report import update_readme
from tests.bench.rig import FOLDER, ROOT, machine
from tests.bench.row import Row, table
from tests.bench.server import Server
from tests.bench.tap import SILENCE, Tap
from tests.desktop.screen_reader import ScreenReader
from tests.desktop.virtual_desktop import VirtualDesktop


def main() -> None:
    """Measure, print, and keep what was seen."""
    parser = argparse.ArgumentParser(prog="tests.bench.trust", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions; 6 minutes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--update-readme", action="store_true")
    given = parser.parse_args()
    began_s = time.monotonic()
    facts = machine()
    rows = asyncio.run(_rows(given.seed, quick=given.quick))
    note = f"{facts}; {time.monotonic() - began_s:.0f} s\n"
    print(f"\n{table(rows)}\n{note}")
    (FOLDER.parent / "bench-trust.md").write_text(f"{table(rows)}\n{note}", encoding="utf-8")
    if given.update_readme:
        update_readme(ROOT / "README.md", table(rows), "bench-trust")


async def _rows(seed: int, *, quick: bool) -> list[Row]:
    rows = []
    async for row in _measure(seed, quick=quick):
        print(f"{row.name}: {row.figure} (wanted {row.wanted})", flush=True)
        rows.append(row)
    return rows


async def _measure(seed: int, *, quick: bool) -> AsyncIterator[Row]:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (
        VirtualDesktop(FOLDER / "logs") as desktop,
        ScreenReader(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as reader,
        Tap(desktop, FOLDER) as tap,
    ):
        async with Server() as server:
            await tap.calibrate()
            tap.play(SILENCE)
            spoken = await words.measure(desktop, tap, server, 5 if quick else 50, seed)
            for row in words.rows(spoken):
                yield row
            held = await elsewhere.measure(desktop, tap, server, 10 if quick else 40, seed)
            for row in elsewhere.rows(held):
                yield row
            async for row in healing.rows(desktop, reader, tap, server, 3 if quick else 10):
                yield row
    for row in echo.rows():
        yield row
    # A desktop of its own: nobody else may be heard in the room.
    with (
        VirtualDesktop(FOLDER / "logs") as desktop,
        ScreenReader(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as reader,
    ):
        minutes = 1.0 if quick else 10.0
        yield self_interruption.row(self_interruption.measure(desktop, reader, minutes, raw=False))


if __name__ == "__main__":
    main()
