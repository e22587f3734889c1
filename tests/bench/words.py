"""First words and last words by the talk key, and the silence after Esc, in the running app.

A word begins and ends with a chirp. It is spoken a little before or after the key goes down, as
people do, and ends a little before or after the key goes up. Either chirp missing at the service is
a lost word. In four situations: in a call, with the press that places the call (a warm microphone),
after unmuting, and at the ready sound of a microphone that was opened anew.

python -m tests.bench.words [--each N] [--seed N]
"""

import argparse
import asyncio
import json
import random
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from tests.bench.delays import AGENT_RATE
from tests.bench.keyboard import Keyboard
from tests.bench.rig import EARSHOT, FOLDER, until
from tests.bench.row import Row, delays
from tests.bench.server import Call, Server
from tests.bench.signals import CHIRP_S, chirp, find_chirps, silent_from, tone
from tests.bench.tap import SILENCE, Tap
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_sound import SAMPLE_RATE

WORD_S = 0.5
"""From the beginning of the first chirp to the beginning of the last."""
EARLY_S, LATE_S = 0.15, 0.05
"""A word begins so long before the press, or after it."""
CUT_S, HELD_S = 0.10, 0.10
"""A word ends so long after the release, or before it."""
LOST_S = 0.03
"""The graph may lose a cycle or two within a word: not the client's fault."""
SITUATIONS = ("in a call", "at connect", "after mute", "after reopen")
_WORD = np.concatenate(
    [
        chirp(SAMPLE_RATE),
        tone(180, WORD_S - CHIRP_S, SAMPLE_RATE, 0.2),
        chirp(SAMPLE_RATE),
    ]
)


@dataclass
class Words:
    """How many words were spoken in a situation, and how many of their ends were lost."""

    spoken: int = 0
    first_lost: int = 0
    last_lost: int = 0


@dataclass
class Spoken:
    """What was measured.

    Attributes:
        words: by situation.
        stop_ms: from the key event of Esc to 40 dB down at the speaker.
        talk_ms: from that of the talk key, pressed while the agent speaks.
        back_s: seconds of the stopped speech that came back, per stop.
    """

    words: dict[str, Words] = field(default_factory=lambda: {name: Words() for name in SITUATIONS})
    stop_ms: list[float] = field(default_factory=list)
    talk_ms: list[float] = field(default_factory=list)
    back_s: list[float] = field(default_factory=list)


class Speaker:
    """Somebody at the keyboard, with a word on their lips.

    Args:
        keyboard: Under their fingers.
        tap: Its microphone.
        server: Whom they reach.
        seed: Of all chance.
    """

    def __init__(self, keyboard: Keyboard, tap: Tap, server: Server, seed: int) -> None:
        self.keyboard = keyboard
        self._tap = tap
        self._server = server
        self._chance = random.Random(seed)
        self.call: Call | None = None

    async def utter(self, words: Words, *, early_s: float = EARLY_S, calls: bool = False) -> None:
        """Hold the key, say the word, let go, and see what has arrived of it."""
        frame = 0 if calls or self.call is None else len(self.call.frames)
        begins_s = self._chance.uniform(-early_s, LATE_S)  # against the press
        ends_s = self._chance.uniform(-HELD_S, CUT_S)  # against the release
        press_s = time.monotonic() + 0.2
        speaking = asyncio.create_task(self._speak(press_s + begins_s))
        await until(press_s)
        self.keyboard.move("space", down=True)
        await until(press_s + begins_s + len(_WORD) / SAMPLE_RATE - ends_s)
        self.keyboard.move("space", down=False)
        await speaking
        if calls:
            self.call = await self._server.next_call()
        assert self.call is not None
        await asyncio.sleep(0.6)
        heard = self.call.microphone(frame).samples
        places = find_chirps(heard, AGENT_RATE) / AGENT_RATE
        whole = [
            (first, last)
            for first in places
            for last in places
            if abs(last - first - WORD_S) < LOST_S
        ]
        words.spoken += 1
        if not whole:
            # With one chirp alone, what follows or goes before it tells which.
            tail = bool(len(places)) and _sounds(heard, places[-1] + CHIRP_S, AGENT_RATE)
            words.first_lost += not tail
            words.last_lost += tail or not len(places)

    async def _speak(self, at_s: float) -> None:
        await until(at_s)
        await asyncio.to_thread(self._tap.play, _WORD)

    async def wait_for_cue(self, since: int) -> None:
        """Wait for the sound that tells that the microphone hears."""
        deadline_s = time.monotonic() + 5.0
        while time.monotonic() < deadline_s:
            await asyncio.sleep(0.01)
            if np.abs(self._tap.heard(since).samples).max(initial=0) > 0.01:
                return
        raise SystemExit("the microphone was not said to be ready")

    async def stop(self, spoken: Spoken, event_id: int, key: str) -> None:
        """Let the agent speak, silence it by a key, and measure when it is silent."""
        assert self.call is not None
        sound = tone(997, 4, AGENT_RATE)
        since = self._tap.mark()
        for begin in range(0, len(sound), AGENT_RATE // 4):
            part = sound[begin : begin + AGENT_RATE // 4]
            await self.call.send(self.call.audio(part, event_id))
        await asyncio.sleep(0.8 + self._chance.random() * 0.4)
        pressed_since = self._tap.mark()
        pressed_ns = self.keyboard.move(key, down=True)
        await asyncio.sleep(0.5)
        await self.call.send(self.call.audio(sound[: AGENT_RATE // 4], event_id))
        self.keyboard.move(key, down=False)
        await asyncio.sleep(2.5)
        before = self._tap.heard(since, pressed_since).samples[-SAMPLE_RATE // 4 :]
        heard = self._tap.heard(pressed_since)
        place, back = silent_from(heard.samples, SAMPLE_RATE, float(np.sqrt(np.mean(before**2))))
        delays = spoken.stop_ms if key == "Escape" else spoken.talk_ms
        delays.append((heard.time_ns(place) - pressed_ns) / 1e6)
        spoken.back_s.append(round(back, 3))


def _sounds(heard: np.ndarray, at_s: float, rate: int) -> bool:
    start = int(at_s * rate)
    return bool(np.abs(heard[start : start + rate // 20]).max(initial=0) > 0.05)


async def measure(
    desktop: VirtualDesktop, tap: Tap, server: Server, each: int, seed: int, stops: int = 8
) -> Spoken:
    """Speak ``each`` words in each of the situations, then stop the agent some times."""
    with Keyboard(desktop.env["DISPLAY"]) as keyboard:
        return await _measure(desktop, keyboard, tap, server, each, seed, stops)


async def _measure(
    desktop: VirtualDesktop,
    keyboard: Keyboard,
    tap: Tap,
    server: Server,
    each: int,
    seed: int,
    stops: int,
) -> Spoken:
    spoken = Spoken()
    async with opened_window(desktop, server, {"warm_microphone": True}) as window:
        somebody = Speaker(keyboard, tap, server, seed)
        await asyncio.sleep(1.5)
        await window.focus()
        for _ in range(each):
            await somebody.utter(spoken.words["at connect"], calls=True)
            keyboard.strike("Control_L", "d")
            await asyncio.sleep(0.6)
    settings = {"release_when_muted": True}
    async with opened_window(desktop, server, settings) as window:
        somebody = Speaker(keyboard, tap, server, seed + 1)
        await asyncio.sleep(1.5)
        await window.focus()
        await somebody.utter(Words(), early_s=0.0, calls=True)
        for _ in range(each):
            await somebody.utter(spoken.words["in a call"])
        for _ in range(each):
            keyboard.strike("m")
            await asyncio.sleep(0.3)
            since = tap.mark()
            keyboard.move("space", down=True)  # an open gate, so that the cue is due
            keyboard.strike("m")
            await somebody.wait_for_cue(since)
            keyboard.move("space", down=False)
            await somebody.utter(spoken.words["after reopen"], early_s=0.0)
    # Without the ready sound, which would follow upon the talk key.
    async with opened_window(desktop, server, {"cue_volume": 0.0}) as window:
        somebody = Speaker(keyboard, tap, server, seed + 2)
        await asyncio.sleep(1.5)
        await window.focus()
        await somebody.utter(Words(), early_s=0.0, calls=True)
        for _ in range(each):
            keyboard.strike("m")
            await asyncio.sleep(0.3)
            keyboard.strike("m")
            await somebody.utter(spoken.words["after mute"], early_s=0.05)
        for turn in range(stops):
            await somebody.stop(spoken, 10 + turn, "Escape" if turn % 2 else "space")
    return spoken


@dataclass(frozen=True)
class Window:
    """A running app."""

    focus: Callable[[], Awaitable[None]]


@asynccontextmanager
async def opened_window(
    desktop: VirtualDesktop, server: Server, settings: Mapping[str, object]
) -> AsyncIterator[Window]:
    """Run the app with these settings, an agent of the server and a microphone as it is."""
    with tempfile.TemporaryDirectory(prefix="earshot-bench-") as profile:
        folder = Path(profile, "config")
        folder.mkdir()
        raw = dict.fromkeys(("echo_cancellation", "noise_suppression", "high_pass"), False)
        chosen = {
            "region": "own",
            "own_host": server.url,
            "agents": [{"door": "public", "agent_id": "bench"}],
            "processing": raw,
            **settings,
        }
        (folder / "settings.json").write_text(json.dumps(chosen), encoding="utf-8")
        argv = [EARSHOT.argv[0], "-m", "desktop_app", "--profile", profile]
        process = desktop.spawn(argv, name="words", env=EARSHOT.env)

        async def focus() -> None:
            def active() -> bool:
                search = (
                    "search",
                    "--onlyvisible",
                    "--all",
                    "--pid",
                    str(process.pid),
                    "--name",
                    "E",
                )
                found = desktop.run(["xdotool", *search]).stdout.split()
                if not found:
                    return False
                desktop.xdotool("windowactivate", found[-1])
                return desktop.xdotool("getwindowfocus") == found[-1]

            await asyncio.to_thread(desktop.wait_until, active, "the keyboard")

        try:
            yield Window(focus)
        finally:
            await asyncio.to_thread(desktop.stop, process)


def rows(spoken: Spoken) -> Iterator[Row]:
    """Judge what was measured."""
    total = sum(one.spoken for one in spoken.words.values())
    for end in ("first", "last"):
        lost = {name: getattr(one, f"{end}_lost") for name, one in spoken.words.items()}
        parts = ", ".join(f"{count} {name}" for name, count in lost.items() if count)
        figure = f"{sum(lost.values())} of {total}" + (f" ({parts})" if parts else "")
        yield Row(f"{end} words lost, by the talk key", figure, "0", not any(lost.values()))
    yield delays("Esc, until silence at the speaker", spoken.stop_ms, 60)
    yield delays("talk key, until silence at the speaker", spoken.talk_ms, 60)
    back_s = max(spoken.back_s)
    yield Row("of what was stopped, came back", f"{back_s:.2g} s", "0 s", not back_s)


async def _measure_alone(each: int, seed: int) -> Spoken:
    with VirtualDesktop(FOLDER / "logs") as desktop, Tap(desktop, FOLDER) as tap:
        async with Server() as server:
            await tap.calibrate()
            tap.play(SILENCE)
            return await measure(desktop, tap, server, each, seed)


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.bench.words", description=__doc__)
    parser.add_argument("--each", type=int, default=50, help="words in each situation")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    for row in rows(asyncio.run(_measure_alone(given.each, given.seed))):
        print(f"{row.name}: {row.figure}")


if __name__ == "__main__":
    main()
