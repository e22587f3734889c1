"""How long sound takes: into the wire, out of it, and to fall silent when interrupted."""

import asyncio
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tests.bench.rig import Rig, Visit, until
from tests.bench.signals import chirp, chunks, find_chirps, silent_from, tone
from tests.desktop.virtual_sound import SAMPLE_RATE

AGENT_RATE = 16_000
"""Of the default format, pcm_16000, the only one that every client knows."""
_SOONEST_MS, _LATEST_MS = -5.0, 590.0
"""Onsets are farther apart than this: what comes in between belongs together."""


@dataclass(frozen=True)
class Talk:
    """Delays in ms, one per onset, in order; how many were expected; the graph's quantum."""

    microphone_ms: list[float]
    speaker_ms: list[float]
    onsets: int
    replies: int
    quantum: int


async def talk(rig: Rig, visit: Visit, onsets: int, replies: int, seed: int) -> Talk:
    """Speak and reply at once: microphone onset to wire, and wire to first sound."""
    chance = random.Random(seed)
    places = np.cumsum([int(SAMPLE_RATE * chance.uniform(0.6, 0.9)) for _ in range(onsets)])
    track = np.zeros(int(places[-1]) + SAMPLE_RATE, np.float32)
    for place in places:
        track[place : place + len(chirp(SAMPLE_RATE))] = chirp(SAMPLE_RATE)
    reply = np.concatenate([chirp(AGENT_RATE), tone(700, 0.476, AGENT_RATE, 0.2)])
    half = len(reply) // 2

    since, frame = rig.tap.mark(), len(visit.call.frames)
    rig.tap.play(track)
    sent_ns = []
    at_s = time.monotonic() + 0.5
    end_s = time.monotonic() + len(track) / SAMPLE_RATE
    for turn in range(replies):
        await until(at_s)
        parts = [visit.call.audio(part, 1000 + turn) for part in (reply[:half], reply[half:])]
        sent_ns.append(await visit.call.send(parts[0]))
        await visit.call.send(parts[1])
        at_s += 0.5 + chance.uniform(0.7, 1.0)
    await until(max(at_s, end_s))

    heard = rig.tap.heard(since)
    heard_ns = [heard.time_ns(place) for place in find_chirps(heard.samples, SAMPLE_RATE)]
    microphone = visit.call.microphone(frame)
    found = find_chirps(microphone.samples, AGENT_RATE)
    return Talk(
        _delays_ms(rig.tap.spoken_ns(places).tolist(), microphone.arrival_ns(found).tolist()),
        _delays_ms(sent_ns, heard_ns),
        onsets,
        replies,
        heard.quantum(),
    )


@dataclass(frozen=True)
class Interruption:
    """Delays in ms from the interruption to 40 dB down, and seconds of sound that came back."""

    chunk_s: float
    down_ms: list[float]
    back_s: list[float]


async def interruptions(
    rig: Rig, visit: Visit, chunk_s: float, times: int, seed: int
) -> Interruption:
    """Interrupt 5 s of queued speech, send one chunk of it late, and watch for 5 s."""
    chance = random.Random(seed)
    down_ms, back_s = [], []
    sound = tone(997, 5, AGENT_RATE)
    for turn in range(times):
        event_id = 2000 + int(chunk_s * 1000) + turn
        parts = [visit.call.audio(part, event_id) for part in chunks(sound, chunk_s, AGENT_RATE)]
        since = rig.tap.mark()
        for part in parts:
            await visit.call.send(part)
        await asyncio.sleep(1.0 + chance.random())
        down_since = rig.tap.mark()
        told_ns = await visit.call.interrupt(event_id)
        await asyncio.sleep(0.3)
        await visit.call.send(parts[-1])
        await asyncio.sleep(4.9)
        before = rig.tap.heard(since, down_since).samples[-SAMPLE_RATE // 4 :]
        heard = rig.tap.heard(down_since)
        level = float(np.sqrt(np.mean(before**2)))
        if level < 1e-3:
            continue  # not heard at all: the count tells
        place, back = silent_from(heard.samples, SAMPLE_RATE, level)
        down_ms.append((heard.time_ns(place) - told_ns) / 1e6)
        back_s.append(round(back, 3))
    return Interruption(chunk_s, down_ms, back_s)


def _delays_ms(causes_ns: Sequence[int], effects_ns: Sequence[int]) -> list[float]:
    """Give each effect's distance to its cause."""
    delays = []
    for cause in causes_ns:
        for effect in effects_ns:
            if _SOONEST_MS <= (effect - cause) / 1e6 <= _LATEST_MS:
                delays.append(round((effect - cause) / 1e6, 2))
                break
    return delays
