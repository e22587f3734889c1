"""`python -m tests.bench.self_interruption [--minutes N] [--raw]`: does the agent hear itself?

The built-in agent talks for so long in a virtual room with an echo of -10 dB, hands-free, on the
virtual desktop's real sound. It is to hear nothing; with raw sound it does, at once.
"""

import argparse
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.rig import FOLDER, ROOT
from tests.bench.row import Row
from tests.desktop.earshot_process import Earshot
from tests.desktop.screen_reader import ScreenReader
from tests.desktop.self_talk import ECHO_DB, ROOM_S, Overheard, greet, living_room, talk
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_room import VirtualRoom

PIECE_S = 60.0
"""Of one speech; the next follows at once."""
_COMMAND = (sys.executable, "-m", "desktop_app")


@dataclass(frozen=True)
class Result:
    """What became of a long talk.

    Attributes:
        spoken_s: Until its end, or until the agent heard itself.
        overheard: What it heard.
        readout: What the program said of echo at the end.
    """

    spoken_s: float
    overheard: Overheard
    readout: str


def measure(desktop: VirtualDesktop, reader: ScreenReader, minutes: float, *, raw: bool) -> Result:
    """Have the agent talk for so long, or until it hears itself."""
    arguments = ["call", "--builtin", *(["--raw-sound"] if raw else [])]
    with (
        tempfile.TemporaryDirectory(prefix="earshot-bench-") as profile,
        VirtualRoom(desktop, living_room()),
    ):
        earshot = Earshot(
            desktop,
            reader,
            *arguments,
            profile=Path(profile),
            env={"PYTHONPATH": str(ROOT)},
            command=_COMMAND,
        )
        try:
            earshot.wait_until_ready()
            began_s = time.monotonic()
            overheard = greet(earshot)
            while not overheard and time.monotonic() - began_s < 60 * minutes:
                overheard = talk(earshot, PIECE_S)
            spoken_s = time.monotonic() - began_s
            return Result(spoken_s, overheard, earshot.description_of("Microphone level"))
        finally:
            earshot.kill()


def row(result: Result) -> Row:
    """Judge what was measured."""
    heard = result.overheard
    counts = f"{heard.interruptions} interruptions, {len(heard.phantoms)} turns nobody spoke"
    figure = f"{counts} in {result.spoken_s / 60:.1f} minutes"
    name = f"the built-in agent hears itself, in a room with an echo of {ECHO_DB:g} dB"
    return Row(name, figure, "never", not heard)


def main() -> int:
    """Measure and print; 1 if the agent heard itself."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="of speech")
    parser.add_argument("--raw", action="store_true", help="without processing: it will not last")
    given = parser.parse_args()
    with (
        VirtualDesktop(FOLDER / "logs") as desktop,
        ScreenReader(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as reader,
    ):
        result = measure(desktop, reader, given.minutes, raw=given.raw)
    heard = result.overheard
    print(
        f"echo of {ECHO_DB:g} dB in a room of {ROOM_S * 1000:g} ms, "
        f"{'raw sound' if given.raw else 'processed'}: {result.spoken_s / 60:.1f} minutes; "
        f"{heard.interruptions} interruptions, {len(heard.phantoms)} turns nobody spoke "
        f"{list(heard.phantoms)}; {result.readout}"
    )
    return 1 if heard else 0


if __name__ == "__main__":
    raise SystemExit(main())
