"""`make bench`: measure Earshot and its peers in one run, and print one table.

python -m tests.bench [--quick] [--only NAMES] [--minutes N] [--jitter-minutes N] [--seed N]
                      [--update-readme]
"""

import argparse
import asyncio
import gc
import time
from pathlib import Path

from tests.bench.report import as_json, table, update_readme
from tests.bench.rig import CLIENTS, FOLDER, ROOT, Rig, machine
from tests.bench.screen import Screen
from tests.bench.server import Server
from tests.bench.suite import QUICK, Figures, Plan, measure
from tests.bench.tap import Tap
from tests.desktop.virtual_desktop import VirtualDesktop

_CALIBRATED = (1.0, 0.0)
"""Quanta in the virtual microphone and the virtual speaker: what the model of time rests on."""


def main() -> None:
    given = _parser().parse_args()
    names = given.only.split(",")
    plan = QUICK if given.quick else Plan()
    plan = Plan(**(vars(plan) | {"seed": given.seed}))
    # A pause of the collector would count as the client's delay.
    gc.freeze()
    gc.disable()
    began_s = time.monotonic()
    facts, figures = asyncio.run(_measure_all(names, plan, given.minutes, given.jitter_minutes))
    facts["took_s"] = round(time.monotonic() - began_s)
    words = table(figures)
    note = (
        f"{facts['machine']}; rig calibrated at {facts['calibration_quanta']} quanta; "
        f"quanta {facts['quanta']}; graph cycles lost {facts['lost_cycles']}; {facts['took_s']} s\n"
    )
    print(f"\n{words}\n{note}")
    FOLDER.parent.mkdir(exist_ok=True)
    (FOLDER.parent / "bench.md").write_text(f"{words}\n{note}", encoding="utf-8")
    (FOLDER.parent / "bench.json").write_text(as_json(facts, figures), encoding="utf-8")
    if given.update_readme:
        update_readme(ROOT / "README.md", words)


async def _measure_all(
    names: list[str], plan: Plan, minutes: float | None, jitter_minutes: float | None
) -> tuple[dict[str, object], dict[str, Figures]]:
    figures: dict[str, Figures] = {}
    before = machine()
    with VirtualDesktop(FOLDER / "logs") as desktop, Tap(desktop, FOLDER) as tap:
        screen = Screen(Path(desktop.env["HOME"]).parent / "screen" / "Xvfb_screen0")
        async with Server() as server:
            rig = Rig(desktop, tap, server, screen)
            calibration = await tap.calibrate()
            if calibration != _CALIBRATED:
                raise SystemExit(f"the rig holds {calibration} quanta, not {_CALIBRATED}")
            for name in names:
                client = CLIENTS[name]
                long = (minutes, jitter_minutes) if name == "earshot" else (None, None)
                figures[client.name] = await measure(rig, client, plan, *long)
    facts: dict[str, object] = {
        "machine": before,
        "calibration_quanta": calibration,
        "seed": plan.seed,
        "quanta": {name: one.talk.quantum for name, one in figures.items()},
        "lost_cycles": {
            name: sum(part.lost_cycles for part in (one.smooth, one.bursts, one.jitter))
            for name, one in figures.items()
        },
    }
    return facts, figures


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions; 4 minutes")
    parser.add_argument(
        "--only", default=",".join(CLIENTS), help=f"of {','.join(CLIENTS)}; the first is judged"
    )
    parser.add_argument("--minutes", type=float, help="of smooth speech, for memory's growth")
    parser.add_argument("--jitter-minutes", type=float, help="of jitter, then a calm one")
    parser.add_argument("--seed", type=int, default=1, help="of all chance in the schedules")
    parser.add_argument(
        "--update-readme", action="store_true", help="write the table between README's markers"
    )
    return parser


if __name__ == "__main__":
    main()
