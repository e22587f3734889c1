"""What long speech sounds like and costs, and whether each format is what was announced."""

import asyncio
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np

from tests.bench.cost import cost
from tests.bench.rig import Client, Rig, Visit, until
from tests.bench.server import Formats
from tests.bench.signals import NEAR_S, SPEECH_HZ, cents, chunks, find_faults, speech, tone
from tests.bench.tap import SILENCE, Heard
from tests.desktop.virtual_sound import SAMPLE_RATE

FORMATS = (
    *(f"pcm_{rate}" for rate in (16000, 8000, 22050, 24000, 44100, 48000)),
    "ulaw_8000",
)
_MICROPHONE_HZ = 440.0
_EXACT_CENTS = 1.0
_FIRST_S = 1.0
_SILENCE_S = 0.005


@dataclass(frozen=True)
class Endurance:
    """A long stretch of speech.

    Attributes:
        sent_s: seconds of speech that were sent.
        heard_s: seconds of speech that were heard.
        drop_outs: of the client: begin and length of each, in seconds since the first sound.
        clicks: of the client: when, in seconds since the first sound.
        of_machine: faults within 30 ms of a cycle that the graph lost.
        lost_cycles: such cycles.
        cents: how far the pitch is off.
        late_s: how long after its turn the last sample was heard.
        cpu_s_per_minute: processor time.
        pss_mb: memory, measured every 5 s.
        own_mb: the part of it that belongs to no file.
    """

    sent_s: float
    heard_s: float = 0.0
    drop_outs: list[tuple[float, float]] = field(default_factory=list)
    clicks: list[float] = field(default_factory=list)
    of_machine: int = 0
    lost_cycles: int = 0
    cents: float | None = None
    late_s: float | None = None
    cpu_s_per_minute: float | None = None
    pss_mb: list[float] = field(default_factory=list)
    own_mb: list[float] = field(default_factory=list)

    def silences(self) -> list[tuple[float, float]]:
        """Give the drop-outs that are heard as such, after the first second."""
        return [one for one in self.drop_outs if one[0] > _FIRST_S and one[1] >= _SILENCE_S]


async def endure(
    rig: Rig, visit: Visit, event_id: int, deliveries: Sequence[tuple[float, int]], rate: int
) -> Endurance:
    """Send speech by a schedule, with somebody speaking into the microphone all the while.

    Args:
        rig: the bench.
        visit: the client.
        event_id: of the turn.
        deliveries: when, in seconds since the first, and how many samples, in order.
        rate: the agent's sample rate, in Hz.
    """
    seconds = sum(frames for _, frames in deliveries) / rate
    sound = speech(seconds, rate)
    rig.tap.play(speech(10, SAMPLE_RATE), loops=True)
    since = rig.tap.mark()
    pieces: list[Heard] = []
    pss_mb: list[float] = []
    own_mb: list[float] = []
    place = 0
    begin_s = time.monotonic() + 0.2
    began = cost(visit.process.pid)
    began_s = time.monotonic()

    async def watch() -> None:
        nonlocal since
        at_s = began_s
        while True:
            await until(at_s := at_s + 5)
            now = cost(visit.process.pid)
            pss_mb.append(round(now.pss_mb, 1))
            own_mb.append(round(now.own_mb, 1))
            mark = rig.tap.mark()
            pieces.append(rig.tap.heard(since, mark))
            since = mark

    watcher = asyncio.create_task(watch())
    for at_s, frames in deliveries:
        is_final = place + frames == len(sound)
        message = visit.call.audio(sound[place : place + frames], event_id, is_final=is_final)
        await until(begin_s + at_s)
        await visit.call.send(message)
        place += frames
    await until(max(begin_s + seconds, time.monotonic()))
    ended, ended_s = cost(visit.process.pid), time.monotonic()
    await until(begin_s + seconds + 2.0)
    watcher.cancel()
    rig.tap.play(SILENCE)
    pieces.append(rig.tap.heard(since))
    minutes = (ended_s - began_s) / 60
    return replace(
        examine(joined(pieces), seconds, begin_s + seconds),
        pss_mb=pss_mb,
        own_mb=own_mb,
        cpu_s_per_minute=(ended.cpu_s - began.cpu_s) / minutes,
    )


def joined(pieces: Sequence[Heard]) -> Heard:
    """Put consecutive stretches together."""
    cycles = []
    place = 0
    for piece in pieces:
        moved = piece.cycles.copy()
        moved["sample"] += place
        cycles.append(moved)
        place += len(piece.samples)
    return Heard(np.concatenate([piece.samples for piece in pieces]), np.concatenate(cycles))


def examine(heard: Heard, sent_s: float, due_s: float | None = None) -> Endurance:
    """Find the client's faults in a recording of `speech`, and set the machine's apart.

    Args:
        heard: the recording.
        sent_s: seconds of speech that were sent.
        due_s: when it would have ended if every sample had been heard at its turn.
    """
    lost = np.array(heard.lost_samples())
    faults = find_faults(heard.samples, SAMPLE_RATE)
    if faults is None:
        return Endurance(sent_s, lost_cycles=len(lost))

    def is_of_machine(start: int, end: int) -> bool:
        near = NEAR_S * SAMPLE_RATE
        return bool(np.any((lost >= start - near) & (lost <= end + near)))

    gaps = [gap for gap in faults.gaps if not is_of_machine(gap.start, gap.end)]
    clicks = [place for place in faults.clicks if not is_of_machine(place, place)]
    edges = [edge for gap in faults.gaps for edge in (gap.start, gap.end)]
    cuts = sorted([faults.first, *edges, *faults.clicks, faults.last])
    start, end = max(pairwise(cuts), key=lambda cut: cut[1] - cut[0])
    sounding = heard.samples[start:end][: 4 * SAMPLE_RATE]
    return Endurance(
        sent_s,
        heard_s=faults.heard_samples() / SAMPLE_RATE,
        drop_outs=[
            (
                round((gap.start - faults.first) / SAMPLE_RATE, 3),
                round((gap.end - gap.start) / SAMPLE_RATE, 4),
            )
            for gap in gaps
        ],
        clicks=[round((place - faults.first) / SAMPLE_RATE, 3) for place in clicks],
        of_machine=len(faults.gaps) - len(gaps) + len(faults.clicks) - len(clicks),
        lost_cycles=len(lost),
        cents=round(cents(sounding, SAMPLE_RATE, SPEECH_HZ[0]), 2),
        late_s=None if due_s is None else round(heard.time_ns(faults.last) / 1e9 - due_s, 4),
    )


def smoothly(seconds: float, rate: int) -> list[tuple[float, int]]:
    """Schedule a quarter of a second every quarter of a second."""
    return [(place * 0.25, rate // 4) for place in range(int(seconds * 4))]


def with_jitter(
    seconds: float, rate: int, seed: int, calm_s: float = 0.0
) -> list[tuple[float, int]]:
    """Schedule the same, each 0 to 150 ms late; then, for a while, none."""
    chance = random.Random(seed)
    return [
        (at_s + (chance.uniform(0, 0.15) if at_s < seconds else 0.0), frames)
        for at_s, frames in smoothly(seconds + calm_s, rate)
    ]


def in_bursts(seconds: float, rate: int, seed: int) -> list[tuple[float, int]]:
    """Schedule 5 s at once every 4 s, in chunks of a tenth of a second to a whole one."""
    chance = random.Random(seed)
    deliveries = []
    left = int(seconds * rate)
    burst = 0
    while left:
        in_burst = min(left, 5 * rate)
        left -= in_burst
        while in_burst:
            frames = min(in_burst, int(chance.uniform(0.1, 1.0) * rate))
            deliveries.append((burst * 4.0, frames))
            in_burst -= frames
        burst += 1
    return deliveries


@dataclass(frozen=True)
class FormatCheck:
    """One call in one format, both ways, and how the client started into it.

    Attributes:
        agent_cents: how far the agent's pitch is off; None if nothing was heard.
        faults: drop-outs and clicks.
        user_cents: the same of the microphone's sound as the service reads it.
        painted_ms: process start to window on the screen.
        opened_ms: process start to open socket.
    """

    name: str
    agent_cents: float | None
    faults: int
    user_cents: float | None
    painted_ms: float | None
    opened_ms: float

    def agent_right(self) -> bool:
        """Whether the agent sounds as it was sent."""
        return _is_exact(self.agent_cents) and not self.faults

    def user_right(self) -> bool:
        """Whether the user sounds as they spoke."""
        return _is_exact(self.user_cents)


async def check_format(rig: Rig, client: Client, name: str) -> FormatCheck:
    """Hold one short call in one format, both ways."""
    rate = int(name.split("_")[1])
    async with rig.visit(client, Formats(name, name), settle_s=0.7) as visit:
        rig.tap.play(tone(_MICROPHONE_HZ, 1, SAMPLE_RATE), loops=True)
        frame, since = len(visit.call.frames), rig.tap.mark()
        for part in chunks(speech(2, rate), 0.25, rate):
            await visit.call.send(visit.call.audio(part, 1))
        await asyncio.sleep(2.8)
        sounded = examine(rig.tap.heard(since), 2.0)
        spoken = visit.call.microphone(frame).samples[rate // 2 :]
        painted_ns = visit.painted_ns
        return FormatCheck(
            name,
            sounded.cents,
            len(sounded.drop_outs) + len(sounded.clicks),
            cents(spoken, rate, _MICROPHONE_HZ) if len(spoken) > rate else None,
            None if painted_ns is None else (painted_ns - visit.spawned_ns) / 1e6,
            (visit.call.opened_ns - visit.spawned_ns) / 1e6,
        )


def _is_exact(cents_off: float | None) -> bool:
    return cents_off is not None and abs(cents_off) <= _EXACT_CENTS
