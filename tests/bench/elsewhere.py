"""The talk key pressed in another program's window, in the running app, until the gate has moved.

A tone stands at the microphone, so that what arrives at the service tells where the gate is: from
the key event to the first sound, and from the other key event to the first silence, less the tail
that leaves on purpose. The wait for the microphone's next block is in both figures.

python -m tests.bench.elsewhere [--times N] [--seed N]
"""

import argparse
import asyncio
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from tests.bench.delays import AGENT_RATE
from tests.bench.keyboard import Keyboard
from tests.bench.rig import FOLDER
from tests.bench.row import Row, delays
from tests.bench.server import Call, Server
from tests.bench.signals import tone
from tests.bench.tap import SILENCE, Tap
from tests.bench.words import opened_window
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_sound import SAMPLE_RATE

TAIL_S = 0.2
"""What the app lets out after a release, as `desktop_app.audio.gate` says."""
LEVEL = 0.02
"""Far below the tone, far above what a filter leaves behind."""
QUIET_S = 0.01
"""So long without sound is silence: a tone passes through zero all the time."""
OTHER_WINDOW = str(Path(__file__).with_name("bare_window.py"))


@dataclass
class Held:
    """Delays in ms, of each press and each release."""

    open_ms: list[float] = field(default_factory=list)
    closed_ms: list[float] = field(default_factory=list)


async def measure(desktop: VirtualDesktop, tap: Tap, server: Server, times: int, seed: int) -> Held:
    """Hold the key ``times`` times while another window has the keyboard."""
    chance = random.Random(seed)
    held = Held()
    tap.play(tone(440, 1.0, SAMPLE_RATE, 0.3), loops=True)
    async with opened_window(desktop, server, {"cue_volume": 0.0}):
        await asyncio.sleep(2.0)
        other = desktop.spawn([sys.executable, OTHER_WINDOW])
        with Keyboard(desktop.env["DISPLAY"]) as keyboard:
            try:
                await asyncio.sleep(2.0)
                call = await _call(keyboard, server)
                for _ in range(times):
                    await asyncio.sleep(0.6 + chance.random() * 0.1)
                    await _hold(keyboard, call, held, 0.6 + chance.random() * 0.1)
            finally:
                await asyncio.to_thread(desktop.stop, other)
    tap.play(SILENCE)
    return held


async def _call(keyboard: Keyboard, server: Server) -> Call:
    """Place the call by the key itself."""
    _modifiers(keyboard, down=True)
    keyboard.move("space", down=True)
    call = await server.next_call()
    await asyncio.sleep(1.0)
    keyboard.move("space", down=False)
    _modifiers(keyboard, down=False)
    await asyncio.sleep(1.0)
    return call


async def _hold(keyboard: Keyboard, call: Call, held: Held, for_s: float) -> None:
    _modifiers(keyboard, down=True)
    frame = len(call.frames)
    pressed_ns = keyboard.move("space", down=True)
    await asyncio.sleep(for_s)
    frame_at_release = len(call.frames)
    released_ns = keyboard.move("space", down=False)
    _modifiers(keyboard, down=False)
    await asyncio.sleep(TAIL_S + 0.3)
    heard = call.microphone(frame)
    sounding = np.flatnonzero(np.abs(heard.samples) > LEVEL)
    if len(sounding):
        held.open_ms.append((heard.arrival_ns(sounding[:1])[0] - pressed_ns) / 1e6)
    after = call.microphone(frame_at_release)
    last = np.flatnonzero(np.abs(after.samples) > LEVEL)[-1:] + int(QUIET_S * AGENT_RATE)
    if len(last) and last[0] < len(after.samples):
        closed_ns = after.arrival_ns(last)[0] - QUIET_S * 1e9
        held.closed_ms.append((closed_ns - released_ns) / 1e6 - TAIL_S * 1e3)


def _modifiers(keyboard: Keyboard, *, down: bool) -> None:
    for key in ("Control_L", "Alt_L"):
        keyboard.move(key, down=down)


def rows(held: Held) -> Iterator[Row]:
    """Judge what was measured."""
    yield delays("talk key in another window, until sound leaves", held.open_ms, 30)
    name = "talk key let go there, until silence leaves, less its tail"
    yield delays(name, held.closed_ms, 30)


async def _measure_alone(times: int, seed: int) -> Held:
    with VirtualDesktop(FOLDER / "logs") as desktop, Tap(desktop, FOLDER) as tap:
        async with Server() as server:
            return await measure(desktop, tap, server, times, seed)


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.bench.elsewhere", description=__doc__)
    parser.add_argument("--times", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    for row in rows(asyncio.run(_measure_alone(given.times, given.seed))):
        print(f"{row.name}: {row.figure} (wanted {row.wanted})")


if __name__ == "__main__":
    main()
