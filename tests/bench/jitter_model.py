"""What jitter does to speech, without a network: the playout alone, on a made clock.

python -m tests.bench.jitter_model [--minutes N] [--seeds N] [--chunk-ms N] [--jitter-ms N]
                                   [--ppm N]

Speech is sent at exactly real time for some minutes, every chunk late by chance, then for one more
minute on time, through the very buffer that plays in a call; a device of 48 kHz pulls 512 frames at
a time, a little irregularly. A row per seed is printed; the last line says what would not do.
"""

import argparse
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

import numpy as np

from desktop_app.audio.playout import Playout
from tests.bench.signals import SPEECH_HZ, Sound, cents, find_faults, speech
from tests.desktop.virtual_sound import SAMPLE_RATE

FRAMES = 512
CALM_S = 60.0
SILENCE_S = 0.005
AFTER_S = 1.0
_LOOP_S = 0.002
"""How late the event loop takes a chunk, at most."""
_WAKE_S = 0.001
"""How late the device's thread wakes, at most."""
_LONGEST_S = 80.0
"""So much is examined at once."""


@dataclass(frozen=True)
class Weather:
    """What a network and a device do.

    Attributes:
        jitter_s: how late a chunk may be, while it lasts.
        seconds: how long it lasts, before one calm minute.
        chunk_s: length of a chunk.
        ppm: how much faster the device plays than the service speaks, in millionths.
    """

    jitter_s: float
    seconds: float
    chunk_s: float = 0.25
    ppm: float = 0.0


@dataclass(frozen=True)
class Played:
    """What came out.

    Attributes:
        silences: begin and length of each of 5 ms or more after the first second, in seconds.
        early: how many there were in the first second.
        clicks: when something was torn, in seconds.
        cents: how far the pitch was off, at worst in a stretch of 4 s.
        worst_lag_s: between a sample's turn and its sound, in all the time.
        last_lag_s: the same, at the end of the calm minute.
        underruns: how often the buffer had too little.
        pull_us: processor time of a pull, median and worst.
    """

    silences: list[tuple[float, float]]
    early: int
    clicks: list[float]
    cents: float
    worst_lag_s: float
    last_lag_s: float
    underruns: int
    pull_us: tuple[float, float]


def play(weather: Weather, seed: int) -> Played:
    """Let speech pass through a playout."""
    chance = random.Random(seed)
    seconds = weather.seconds + CALM_S
    sound = speech(seconds, SAMPLE_RATE)
    coming = _arrivals(sound, weather, chance)
    playout = Playout(SAMPLE_RATE)
    size = round(seconds * SAMPLE_RATE * 1.01 / FRAMES)
    heard = np.full(size * FRAMES, 0.0, np.float32)  # touched, so that no pull pays for its pages
    lags_s: list[float] = []
    pulls_us: list[float] = []
    period_s = FRAMES / SAMPLE_RATE / (1 + weather.ppm * 1e-6)
    start_s = chance.uniform(0, period_s)
    arrival = next(coming, None)
    for index in range(size):
        now_s = start_s + index * period_s + chance.uniform(0, _WAKE_S)
        while arrival is not None and arrival[0] <= now_s:
            playout.push(arrival[1], 1, arrival[0])
            arrival = next(coming, None)
            if arrival is None:
                playout.finish()
        out = heard[index * FRAMES : (index + 1) * FRAMES]
        began_ns = time.thread_time_ns()  # what others do on this machine does not count
        playout.pull(out)
        pulls_us.append((time.thread_time_ns() - began_ns) / 1e3)
        place_s = playout.position().heard_s
        if playout.playing and place_s > 0.5:
            lags_s.append(start_s + (index + 1) * period_s - place_s)
    faults = [_shifted(*stretch) for stretch in _examined(heard)]
    silences = [gap for gaps, _, _ in faults for gap in gaps if gap[1] >= SILENCE_S]
    return Played(
        silences=[gap for gap in silences if gap[0] > AFTER_S],
        early=sum(gap[0] <= AFTER_S for gap in silences),
        clicks=[at for _, clicks, _ in faults for at in clicks],
        cents=max((off for _, _, off in faults), key=abs),
        worst_lag_s=max(lags_s),
        last_lag_s=median(lags_s[-round(1 / period_s) :]),
        underruns=playout.underruns,
        pull_us=(median(pulls_us), max(pulls_us)),
    )


def _arrivals(
    sound: Sound, weather: Weather, chance: random.Random
) -> Iterator[tuple[float, Sound]]:
    """Give when each chunk is taken by the loop; the line keeps their order."""
    frames = round(weather.chunk_s * SAMPLE_RATE)
    latest_s = 0.0
    for place in range(0, len(sound), frames):
        sent_s = place / SAMPLE_RATE
        late_s = chance.uniform(0, weather.jitter_s) if sent_s < weather.seconds else 0.0
        latest_s = max(latest_s, sent_s + late_s)
        yield latest_s + chance.uniform(0, _LOOP_S), sound[place : place + frames]


def _examined(heard: Sound) -> Iterator[tuple[Sound, float]]:
    """Cut what was heard into stretches, without the silence around it, each with its begin."""
    sounding = np.flatnonzero(np.abs(heard) > 1e-3)
    first, last = int(sounding[0]), int(sounding[-1]) + 1
    step = round(_LONGEST_S * SAMPLE_RATE)
    for start in range(first, last, step):
        yield heard[start : min(start + step, last)], (start - first) / SAMPLE_RATE


def _shifted(heard: Sound, since_s: float) -> tuple[list[tuple[float, float]], list[float], float]:
    """Give the gaps, the clicks and the worst cents of a stretch, in seconds since the first."""
    faults = find_faults(heard, SAMPLE_RATE)
    if faults is None:
        return [(since_s, len(heard) / SAMPLE_RATE)], [], 0.0
    gaps = [
        (since_s + gap.start / SAMPLE_RATE, (gap.end - gap.start) / SAMPLE_RATE)
        for gap in faults.gaps
    ]
    size = 4 * SAMPLE_RATE
    offs = [
        cents(heard[start : start + size], SAMPLE_RATE, SPEECH_HZ[0])
        for start in range(0, max(len(heard) - size, 0) + 1, size)
    ]
    clicks = [since_s + place / SAMPLE_RATE for place in faults.clicks]
    return gaps, clicks, max(offs, key=abs)


def main() -> None:
    """Print a row for each seed, and what was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="of jitter")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--chunk-ms", type=float, default=250.0)
    parser.add_argument("--jitter-ms", type=float, default=150.0)
    parser.add_argument("--ppm", type=float, default=0.0, help="the device's clock is fast by")
    given = parser.parse_args()
    weather = Weather(
        jitter_s=given.jitter_ms / 1e3,
        seconds=given.minutes * 60,
        chunk_s=given.chunk_ms / 1e3,
        ppm=given.ppm,
    )
    print("seed  silences (early)  clicks  cents  worst lag  last lag  underruns  pull, us (worst)")
    missed = []
    for seed in range(1, given.seeds + 1):
        one = play(weather, seed)
        print(
            f"{seed:4}  {len(one.silences):8} {f'({one.early})':>7}  {len(one.clicks):6}"
            f"  {one.cents:5.2f}  {one.worst_lag_s * 1e3:6.0f} ms  {one.last_lag_s * 1e3:5.0f} ms"
            f"  {one.underruns:9}  {one.pull_us[0]:4.0f} ({one.pull_us[1]:.0f})",
            flush=True,
        )
        missed += [
            f"seed {seed}: silence of {s * 1e3:.0f} ms at {at:.1f} s" for at, s in one.silences
        ]
        missed += [f"seed {seed}: click at {at:.2f} s" for at in one.clicks]
        if one.last_lag_s > 0.06:
            missed.append(f"seed {seed}: still {one.last_lag_s * 1e3:.0f} ms late")
    print("; ".join(missed) or "nothing missed")


if __name__ == "__main__":
    main()
