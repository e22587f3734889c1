"""How fast sound goes on: pulled plugs, dead microphones, speakers changed in mid-speech.

python -m tests.bench.healing [--events N]

Times are CLOCK_MONOTONIC. A plug is pulled by ending the process that holds the device's node. The
gap of a microphone is the time on the wire between its last sound and the next one's first; that of
a speaker is the time from the plug to the first sound from the next one.
"""

import argparse
import asyncio
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from tests.bench.rig import FOLDER, ROOT, machine
from tests.bench.row import Row, delays, losses
from tests.bench.server import Call, Microphone, Server
from tests.bench.signals import Sound, chunks, tone
from tests.bench.tap import Tap
from tests.desktop.earshot_process import Earshot
from tests.desktop.screen_reader import Part, ScreenReader
from tests.desktop.test_devices import plugged_in
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_sound import MICROPHONE, SAMPLE_RATE, SPEAKER, read_wav, write_wav

WIRE_RATE = 16_000
SOUNDING = 0.02
"""Peaks over this are sound."""
SETTLE_S = 1.5
BEFORE = 13
"""So many frames before an event are looked at, too."""
TOGETHER_NS = 5_000_000
"""Chunks that arrive within this left together."""
PATCH_S = 0.05
"""What was sent is looked for in patches of this length."""


@dataclass(frozen=True)
class Bench:
    """What every measurement needs."""

    desktop: VirtualDesktop
    reader: ScreenReader
    tap: Tap
    server: Server

    @asynccontextmanager
    async def call(self, **settings: object) -> AsyncIterator[tuple[Earshot, Call]]:
        """Hold a hands-free call to the bench."""
        with tempfile.TemporaryDirectory(prefix="earshot-healing-") as folder:
            config = Path(folder, "config")
            config.mkdir()
            (config / "settings.json").write_text(json.dumps({"version": 1, **settings}))
            earshot = Earshot(
                self.desktop,
                self.reader,
                *("call", "--agent", "bench", "--server", self.server.url, "--raw-sound"),
                profile=Path(folder),
                env={"PYTHONPATH": str(ROOT)},
                command=(sys.executable, "-m", "desktop_app"),
            )
            try:
                call = await self.server.next_call()
                await asyncio.sleep(SETTLE_S)
                yield earshot, call
            finally:
                await asyncio.to_thread(self.desktop.stop, earshot.process)

    @contextmanager
    def talking(self, microphone: str) -> Iterator[None]:
        """Let a tone sound in a microphone, for minutes."""
        path = FOLDER / f"talking_{microphone}.wav"
        write_wav(path, tone(440, 600, 8_000), 8_000)
        name = f"talker_of_{microphone}"
        player = self.desktop.spawn(
            ["pw-cat", "--playback", "--target=0", f"-P{{ node.name = {name} }}", str(path)]
        )
        self.link(f"{name}:output_MONO", f"{microphone}:input_MONO")
        try:
            yield
        finally:
            self.desktop.stop(player)

    def link(self, source: str, target: str) -> None:
        """Link two ports, as soon as both are there."""
        self.desktop.wait_until(
            lambda: self.desktop.run(["pw-link", source, target]).returncode == 0,
            f"a link from {source} to {target}",
        )

    @contextmanager
    def recording(self, port: str, path: Path) -> Iterator[None]:
        """Record a port into a file."""
        name = path.stem
        recorder = self.desktop.spawn(
            [
                *("pw-cat", "--record", "--target=0", "--latency=20ms"),
                *(f"-P{{ node.name = {name} }}", f"--rate={SAMPLE_RATE}"),
                *("--channels=1", "--format=s16", str(path)),
            ]
        )
        self.link(port, f"{name}:input_MONO")
        try:
            yield
        finally:
            self.desktop.stop(recorder)

    def says(self, pid: int, part: Part, word: str) -> bool:
        """Whether a part of a window says something by now."""
        return word in self.reader.name(pid, part)

    def uses(self, port: str) -> bool:
        """Whether Earshot is linked to a port."""
        return "ALSA" in self.desktop.links(port)


async def microphone_gaps_ms(bench: Bench, events: int) -> list[float]:
    """Pull a microphone out while somebody talks, again and again, in one call."""
    name = "bench_microphone"
    gaps = []
    with bench.talking(MICROPHONE):
        async with bench.call(microphone=name) as (_, call):
            for _ in range(events):
                with (
                    plugged_in(bench.desktop, name, "Audio/Source/Virtual") as pull_out,
                    bench.talking(name),
                ):
                    await _until(lambda: bench.uses(f"{name}:capture_MONO"), "the microphone")
                    await asyncio.sleep(SETTLE_S)
                    since = len(call.frames) - BEFORE
                    await asyncio.to_thread(pull_out)
                    await asyncio.sleep(2 * SETTLE_S)
                gaps.append(_longest_gap_s(call.microphone(since)) * 1e3)
    return gaps


async def speaker_gaps_ms(bench: Bench, events: int) -> list[float]:
    """Pull a speaker out while the agent talks, again and again, in one call."""
    name = "bench_speaker"
    gaps = []
    async with bench.call(speaker=name) as (_, call):
        for event in range(events):
            with plugged_in(bench.desktop, name, "Audio/Sink") as pull_out:
                await _until(lambda: bench.uses(f"{name}:playback_MONO"), "the speaker")
                talking = asyncio.create_task(_talk(call, 1 + event, tone(440, 5, WIRE_RATE)))
                await asyncio.sleep(SETTLE_S)
                since, pulled_ns = bench.tap.mark(), time.monotonic_ns()
                await asyncio.to_thread(pull_out)
                await talking
                heard = bench.tap.heard(since)
            loud = np.flatnonzero(np.abs(heard.samples) > SOUNDING)
            if not len(loud):
                raise SystemExit("nothing came from the next speaker")
            gaps.append((heard.time_ns(int(loud[0])) - pulled_ns) / 1e6)
            await asyncio.sleep(SETTLE_S)
    return gaps


async def dead_microphone_ms(bench: Bench, events: int) -> list[float]:
    """Let a microphone send zeros, and wait for the sentence; each in a call of its own."""
    said = []
    hiss = (f"hiss_of_{MICROPHONE}:output_MONO", f"{MICROPHONE}:input_MONO")
    with plugged_in(bench.desktop, "bench_other", "Audio/Source/Virtual"):
        for _ in range(events):
            async with bench.call() as (earshot, _):
                parts = earshot.screen().parts
                button = next(at for at, one in enumerate(parts) if "Close this" in one.name)
                bar = next(one for one in reversed(parts[:button]) if one.role == "panel")
                pid = earshot.process.pid
                bench.desktop.run(["pw-link", "--disconnect", *hiss])
                dead_s = time.monotonic()
                await _until(partial(bench.says, pid, bar, "silence"), "the sentence")
                said.append((time.monotonic() - dead_s) * 1e3)
            bench.desktop.run(["pw-link", "--passive", *hiss])
    return said


async def lost_in_switch_ms(bench: Bench, events: int) -> list[float]:
    """Change the system's speaker in mid-speech; give what neither of the two played."""
    name = "bench_second"
    lost = []
    chance = np.random.default_rng(1)
    with plugged_in(bench.desktop, name, "Audio/Sink"):
        async with bench.call() as (_, call):
            for event in range(events):
                noise = 0.2 * chance.standard_normal(4 * WIRE_RATE)
                sound = np.convolve(noise, np.ones(4) / 4, "same").astype(np.float32)
                files = [FOLDER / f"switch_{event}_{side}.wav" for side in "ab"]
                with (
                    bench.recording(f"{SPEAKER}:monitor_FL", files[0]),
                    bench.recording(f"{name}:monitor_MONO", files[1]),
                ):
                    talking = asyncio.create_task(_talk(call, 1 + event, sound))
                    await asyncio.sleep(SETTLE_S)
                    bench.desktop.run(["pactl", "set-default-sink", name])
                    await talking
                    await asyncio.sleep(SETTLE_S)
                bench.desktop.run(["pactl", "set-default-sink", SPEAKER])
                await asyncio.sleep(SETTLE_S)
                lost.append(_unheard_s(sound, [read_wav(file)[0] for file in files]) * 1e3)
    return lost


async def _talk(call: Call, event_id: int, sound: Sound) -> None:
    """Send speech a little faster than it is spoken, as agents do."""
    for part in chunks(sound, 0.25, WIRE_RATE):
        await call.send(call.audio(part, event_id))
        await asyncio.sleep(0.2)
    await asyncio.sleep(len(sound) / WIRE_RATE * 0.25)


async def _until(condition: Callable[[], bool], what: str) -> None:
    end_s = time.monotonic() + 15
    while not await asyncio.to_thread(condition):
        if time.monotonic() > end_s:
            raise SystemExit(f"waited in vain for {what}")
        await asyncio.sleep(0.01)


def _longest_gap_s(microphone: Microphone) -> float:
    """Give the longest time between two blocks with sound, less the sound that the later one holds.

    The chunks of a block leave together.
    """
    is_last = np.diff(microphone.arrived_ns, append=np.iinfo(np.int64).max) > TOGETHER_NS
    blocks = np.split(microphone.samples, microphone.ends[is_last][:-1])
    sounding = [np.flatnonzero(np.abs(block) > SOUNDING) for block in blocks]
    loud = [at for at, places in enumerate(sounding) if len(places)]
    times = microphone.arrived_ns[is_last][loud]
    hold_s = np.array([(len(blocks[at]) - sounding[at][0]) / WIRE_RATE for at in loud])
    gaps_s = np.diff(times) / 1e9 - hold_s[1:]
    return float(gaps_s.max()) if len(gaps_s) else float("inf")


def _unheard_s(sent: Sound, recorded: Sequence[Sound]) -> float:
    """Give how much of what was sent is in no recording."""
    step = SAMPLE_RATE // WIRE_RATE
    frames = round(PATCH_S * WIRE_RATE)
    spectra = []
    for one in recorded:
        narrow = one[: len(one) // step * step].reshape(-1, step).mean(axis=1)
        size = len(narrow) + frames
        energy = np.convolve(narrow**2, np.ones(frames))[frames - 1 :][: len(narrow) - frames + 1]
        spectra.append((size, np.fft.rfft(narrow, size), np.sqrt(energy + 1e-9)))
    unheard = 0
    patches = chunks(sent, PATCH_S, WIRE_RATE)
    for patch in patches:
        best = 0.0
        for size, spectrum, energy in spectra:
            alike = np.fft.irfft(spectrum * np.conj(np.fft.rfft(patch, size)), size)[: len(energy)]
            best = max(best, float((alike / energy).max() / np.linalg.norm(patch)))
        unheard += best < 0.5
    return unheard * PATCH_S


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.healing", description=__doc__)
    parser.add_argument("--events", type=int, default=10)
    events = parser.parse_args().events
    FOLDER.mkdir(parents=True, exist_ok=True)
    asyncio.run(_measure(events))


async def rows(
    desktop: VirtualDesktop, reader: ScreenReader, tap: Tap, server: Server, events: int
) -> AsyncIterator[Row]:
    """Measure everything, a row at a time."""
    bench = Bench(desktop, reader, tap, server)
    few = max(events // 3, 1)
    gaps_ms = await microphone_gaps_ms(bench, events)
    yield delays("microphone pulled out, until the next is heard", gaps_ms, 400)
    gaps_ms = await speaker_gaps_ms(bench, events)
    yield delays("speaker pulled out, until the next sounds", gaps_ms, 400)
    said_ms = await dead_microphone_ms(bench, few)
    yield delays("microphone dead, until it is said", said_ms, 1200)
    lost_ms = await lost_in_switch_ms(bench, few)
    yield losses("speaker changed in mid-speech: speech that nobody heard", lost_ms)


async def _measure(events: int) -> None:
    with (
        VirtualDesktop(FOLDER / "logs") as desktop,
        ScreenReader(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as reader,
        Tap(desktop, FOLDER) as tap,
    ):
        async with Server() as server:
            print(json.dumps(machine()))
            async for row in rows(desktop, reader, tap, server, events):
                print(f"{row.name}: {row.figure}", flush=True)


if __name__ == "__main__":
    main()
