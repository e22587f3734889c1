"""`python -m tests.bench.echo`: what is left of echo, in rooms made here, and what it costs.

The sound goes through the program's own two ends, callbacks and all; only the devices are the
test's. What is asked for stands beside each figure.
"""

import time
from collections.abc import Callable, Iterator

import numpy as np

from desktop_app.audio.types import Samples
from desktop_app.devices.voice_processing import VoiceProcessing
from desktop_app.devices.webrtc import Library, load
from desktop_app.settings import Processing
from tests.bench.row import Row
from tests.room import (
    MICROPHONE_PIECE,
    Devices,
    Room,
    comb,
    comb_power_db,
    impulse_response,
    loss_db,
    power_db,
    request,
    story,
)

RATE = 48_000
SINGLE_S = 8
DOUBLE_S = 14
DOUBLE_SINCE_S = 4
SETTLED_S = 2.0
PERSON_DB = 3.0
"""So much louder than the echo is a person who talks over it; with less both figures shift by a dB
or two, the echo's to the better and the person's to the worse."""
WANTED_DB = 30.0
TRUE_DELAY_S = 0.09
WINDOW_S = 0.25
COST_S = 60


def _room(library: Library, length_s: float, processing: Processing | None = None) -> Room:
    voice = VoiceProcessing(processing or Processing())
    voice.bring(library)
    return Room(voice, impulse_response(RATE, length_s, seed=round(1000 * length_s)), Devices())


def _alone(place: Room) -> tuple[Samples, Samples]:
    return place.hold(story(RATE), np.zeros(SINGLE_S * RATE, np.float32))


def _reached_s(heard: Samples, cleaned: Samples) -> float:
    """Tell since when the loss is what is wanted, in every quarter of a second with echo in it."""
    step = round(WINDOW_S * RATE)
    reached_s = 0.0
    for at in range(0, len(heard) - step + 1, step):
        before, after = power_db(heard[at : at + step]), power_db(cleaned[at : at + step])
        if before > -50 and before - after < WANTED_DB:
            reached_s = (at + step) / RATE
    return reached_s


def single_talk(library: Library) -> Iterator[Row]:
    """Only the agent speaks."""
    for length_ms in (60, 100, 150, 200):
        heard, cleaned = _alone(_room(library, length_ms / 1000))
        lost_db = loss_db(heard, cleaned, RATE, SETTLED_S)
        since_s = _reached_s(heard, cleaned)
        yield Row(
            f"echo in a room of {length_ms} ms",
            f"-{lost_db:.1f} dB after 2 s; {WANTED_DB:.0f} dB or more since {since_s:.2f} s",
            f"-{WANTED_DB:.0f} dB",
            lost_db >= WANTED_DB,
        )


def double_talk(library: Library) -> Iterator[Row]:
    """The agent and the person speak at once, told apart as ITU-T P.502 does."""
    for length_ms in (60, 100, 150, 200):
        place = _room(library, length_ms / 1000)
        played = comb(story(RATE)[: DOUBLE_S * RATE], RATE, odd=False)
        spoken = np.zeros(DOUBLE_S * RATE, np.float32)
        both = slice(DOUBLE_SINCE_S * RATE, None)
        spoken[both] = comb(request(RATE)[: (DOUBLE_S - DOUBLE_SINCE_S) * RATE], RATE, odd=True)
        echo = place.echo(played, RATE)[: len(spoken)]
        louder_db = PERSON_DB + power_db(echo[both]) - power_db(spoken[both])
        spoken *= 10 ** (louder_db / 20)
        _, cleaned = place.hold(played, spoken)
        left = cleaned[both]
        lost_db = comb_power_db(echo[both], RATE, odd=False) - comb_power_db(left, RATE, odd=False)
        kept_db = comb_power_db(left, RATE, odd=True) - comb_power_db(spoken[both], RATE, odd=True)
        yield Row(
            f"double talk in a room of {length_ms} ms",
            f"echo -{lost_db:.1f} dB, person {kept_db:+.1f} dB",
            "-20 dB, ±3 dB",
            lost_db >= 20 and abs(kept_db) <= 3,
        )


def wrong_delay(library: Library) -> Iterator[Row]:
    """Somebody told a delay that is not true."""
    for wrong_ms in (-80, 0, 80):
        place = _room(library, 0.1)
        place.voice.tell_delay(TRUE_DELAY_S + wrong_ms / 1000)
        heard, cleaned = _alone(place)
        since_s = _reached_s(heard, cleaned)
        yield Row(
            f"delay told {wrong_ms:+d} ms wrong",
            f"{WANTED_DB:.0f} dB or more since {since_s:.2f} s",
            f"{SETTLED_S:.0f} s",
            since_s <= SETTLED_S,
        )


def cost(library: Library) -> Iterator[Row]:
    """A minute of both voices, in the blocks in which it comes."""
    voice = VoiceProcessing(Processing())
    voice.bring(library)
    far = voice.far_end(RATE, 0.03)
    near = voice.near_end(RATE, lambda _: None, lambda: False)
    sound = np.resize(story(RATE), COST_S * RATE)
    worst_s = 0.0
    began_s = time.process_time()
    for at in range(0, len(sound), MICROPHONE_PIECE):
        block = sound[at : at + MICROPHONE_PIECE]
        far.write(block)
        block_s = time.perf_counter()
        near.push(block * np.float32(0.3))
        worst_s = max(worst_s, time.perf_counter() - block_s)
    share = (time.process_time() - began_s) / COST_S
    yield Row(
        "processing, of a core",
        f"{share:.2%}; worst block {worst_s * 1000:.1f} ms",
        "3 %",
        share < 0.03,
    )


MEASUREMENTS: tuple[Callable[[Library], Iterator[Row]], ...] = (
    single_talk,
    double_talk,
    wrong_delay,
    cost,
)


def rows() -> Iterator[Row]:
    """Measure everything, a row at a time."""
    library = load()
    for measure in MEASUREMENTS:
        yield from measure(library)


def main() -> int:
    """Measure and print; 1 if anything is not as it is wanted."""
    good = True
    for row in rows():
        good = good and row.good
        verdict = "ok" if row.good else "MISSED"
        print(f"{row.name:34} {row.figure:48} wanted {row.wanted:14} {verdict}", flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
