"""Speech that comes late is stretched: it does not fall silent, click, change its pitch or lag."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.audio.playout import Edge, Playout, Position
from desktop_app.audio.types import Samples
from tests.bench.signals import SPEECH_HZ, cents, find_faults, speech

RATE = 8000
FRAMES = 85  # as 512 of 48 kHz
CHUNK = RATE // 4


@dataclass
class Ear:
    """A device that pulls, and what was heard of it."""

    playout: Playout = field(default_factory=lambda: Playout(RATE))
    heard: list[Samples] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    positions: list[Position] = field(default_factory=list)
    lags_s: list[float] = field(default_factory=list)

    def pull(self, frames: int = FRAMES) -> Samples:
        out = np.full(frames, np.nan, np.float32)
        edge = self.playout.pull(out)
        if edge is not None:
            self.edges.append(edge)
        self.heard.append(out)
        self.positions.append(self.playout.position())
        return out

    def sound(self) -> Samples:
        return np.concatenate(self.heard)


def hear(
    sound: Samples,
    late_s: Callable[[float], float],
    *,
    chunk: int = CHUNK,
    frames: int = FRAMES,
    ppm: float = 0.0,
    own_ids: bool = False,
) -> Ear:
    """Send sound at real time, each chunk as late as is said; the device may be fast."""
    ear = Ear()
    place, sent, now_s = 0, 0, 0.003
    arrivals = [start / RATE + late_s(start / RATE) for start in range(0, len(sound), chunk)]
    for index in range(1, len(arrivals)):
        arrivals[index] = max(arrivals[index], arrivals[index - 1])
    while sent < len(arrivals) or ear.playout.playing or ear.playout.buffered_s > 0:
        while sent < len(arrivals) and arrivals[sent] <= now_s:
            event_id = sent + 1 if own_ids else 1
            ear.playout.push(sound[place : place + chunk], event_id, arrivals[sent])
            place, sent = place + chunk, sent + 1
            if sent == len(arrivals):
                ear.playout.finish()
        ear.pull(frames)
        if not own_ids:
            ear.lags_s.append(now_s + frames / RATE - ear.playout.position().heard_s)
        now_s += frames / RATE / (1 + ppm * 1e-6)
    return ear


def jitter(most_s: float, seed: int, until_s: float = 1e9) -> Callable[[float], float]:
    chance = random.Random(seed)
    return lambda sent_s: chance.uniform(0, most_s) if sent_s < until_s else 0.0


def strip(sound: Samples) -> Samples:
    """Give the sound without the silence around it."""
    places = np.flatnonzero(sound)
    return sound[places[0] : places[-1] + 1]


# With nothing to adapt, nothing is.


@pytest.mark.parametrize("chunk", [160, 800, CHUNK, RATE])
@pytest.mark.parametrize("late_s", [0.0, 0.004])
def test_on_a_calm_network_every_sample_is_as_it_was_sent(chunk: int, late_s: float) -> None:
    sound = speech(20, RATE) + np.float32(0.01)
    ear = hear(sound, jitter(late_s, 1), chunk=chunk)
    assert strip(ear.sound()).tolist() == sound.tolist()
    assert ear.playout.underruns == 0


@given(
    st.lists(st.tuples(st.integers(1, 3000), st.integers(0, 20)), min_size=1, max_size=20),
    st.integers(30, 700),
)
@settings(deadline=None)
def test_what_is_sent_far_ahead_is_neither_slowed_nor_hastened(
    steps: list[tuple[int, int]], frames: int
) -> None:
    ear = Ear()
    sound = speech(10, RATE) + np.float32(0.01)
    place, now_s = 4 * RATE, 0.0
    ear.playout.push(sound[:place], 1, now_s)
    for length, pulls in steps:
        ear.playout.push(sound[place : place + length], 1, now_s)
        place = min(place + length, len(sound))
        for _ in range(pulls):
            if ear.playout.buffered_s > 0.5:
                ear.pull(frames)
                now_s += frames / RATE
    while ear.playout.playing or ear.playout.buffered_s > 0:
        ear.pull(frames)
    # It falls silent in four milliseconds, for nobody said that this was the end.
    assert strip(ear.sound())[:place].tolist() == sound[:place].tolist()


# A network with jitter.


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_with_150_ms_of_jitter_nothing_falls_silent_or_clicks_after_the_first_second(
    seed: int,
) -> None:
    ear = hear(speech(30, RATE), jitter(0.15, seed))
    heard = strip(ear.sound())
    faults = find_faults(heard, RATE)
    assert faults is not None
    assert all(gap.start < RATE for gap in faults.gaps)
    assert faults.clicks == ()
    assert abs(cents(heard[10 * RATE : 20 * RATE], RATE, SPEECH_HZ[0])) < 1


def test_the_first_jitter_after_calm_speech_is_not_heard_at_all() -> None:
    ear = hear(speech(12, RATE), lambda sent_s: 0.15 if sent_s == 6.0 else 0.0)
    faults = find_faults(strip(ear.sound()), RATE)
    assert faults is not None
    assert (faults.gaps, faults.clicks) == ((), ())
    assert ear.edges == [Edge.STARTED, Edge.RAN_DRY]
    assert ear.playout.underruns == 1


def test_the_lag_that_jitter_needed_is_gone_soon_after_it() -> None:
    ear = hear(speech(50, RATE), jitter(0.15, 1, until_s=15))
    per_s = RATE / FRAMES
    assert max(ear.lags_s[round(5 * per_s) : round(15 * per_s)]) > 0.15
    assert max(ear.lags_s[round(45 * per_s) : round(49 * per_s)]) < 0.06


@pytest.mark.parametrize("ppm", [1000.0, -1000.0])
def test_a_sound_card_that_is_fast_or_slow_neither_runs_dry_nor_lags(ppm: float) -> None:
    # Five times worse than cards are, so that less than a minute shows it.
    ear = hear(speech(40, RATE), jitter(0.002, 1), ppm=ppm)
    heard = strip(ear.sound())
    faults = find_faults(heard, RATE)
    assert faults is not None
    assert (faults.gaps, faults.clicks) == ((), ())
    assert ear.playout.underruns == 0
    assert ear.playout.buffered_s == 0


# The position.


@pytest.mark.parametrize("chunk", [400, CHUNK])
def test_the_position_goes_on_in_media_time_to_the_very_end(chunk: int) -> None:
    sound = speech(20, RATE)
    ear = hear(sound, jitter(0.15, 4, until_s=8), chunk=chunk, own_ids=True)
    places = [(one.event_id, one.heard_s) for one in ear.positions]
    assert places == sorted(places)
    assert places[-1] == (len(sound) // chunk, chunk / RATE)
    assert max(heard_s for _, heard_s in places) == chunk / RATE
    assert ear.playout.buffered_s == 0


# What stands in for late speech.


def late(ear: Ear, pulls: int) -> Samples:
    """Speak at real time for two seconds, then leave the device without sound."""
    sound = speech(2, RATE)
    for index in range(8):
        ear.playout.push(sound[index * CHUNK : (index + 1) * CHUNK], 1, index * 0.25)
        for _ in range(CHUNK // 80):
            ear.pull(80)
    before = len(ear.heard)
    for _ in range(pulls):
        ear.pull(80)
    return np.concatenate(ear.heard[before:])


def test_it_fades_and_then_it_is_silent() -> None:
    ear = Ear()
    rest = late(ear, 60)
    levels = np.abs(rest.reshape(-1, 200)).max(axis=1)
    assert levels[:8].min() > 0.3
    assert levels[-8:].max() == 0
    assert ear.edges == [Edge.STARTED, Edge.RAN_DRY]
    assert not ear.playout.playing
    assert np.abs(np.diff(rest)).max() < 0.35
    assert ear.playout.underruns == 0  # for all it knows, that was the end


@pytest.mark.parametrize("finished", [True, False])
def test_speech_that_comes_after_it_began_to_fade_rises_again(finished: bool) -> None:
    ear = Ear()
    late(ear, 27)
    assert ear.playout.playing
    ear.playout.push(speech(1, RATE), 1, 2.3)
    if finished:
        ear.playout.finish()
    after = np.concatenate([ear.pull(80) for _ in range(30)])
    assert np.abs(np.diff(after)).max() < 0.35
    assert np.abs(after[-800:]).max() > 0.4
    assert ear.playout.underruns == 1


def test_once_the_end_is_told_it_ends() -> None:
    ear = Ear()
    late(ear, 4)
    assert ear.playout.playing
    ear.playout.finish()
    out = ear.pull(80)
    assert np.abs(out[:30]).max() > 0.1
    assert not out[32:].any()
    assert ear.edges == [Edge.STARTED, Edge.RAN_DRY]


def test_clearing_fades_it_out_within_4_ms() -> None:
    ear = Ear()
    late(ear, 4)
    ear.playout.clear()
    out = ear.pull(80)
    assert np.abs(out[:20]).max() > 0.1
    assert not out[32:].any()
    assert ear.playout.buffered_s == 0


def test_a_lone_chunk_may_be_the_whole_answer_and_is_not_made_longer() -> None:
    ear = Ear()
    ear.playout.push(speech(0.5, RATE), 1, 0.0)
    for _ in range(100):
        ear.pull(80)
    assert len(strip(ear.sound())) <= RATE // 2 + RATE * 0.004


@given(
    st.lists(st.tuples(st.integers(1, 4000), st.floats(0, 0.4)), min_size=1, max_size=12),
    st.integers(20, 500),
    st.sampled_from([50.0, 150.0, 440.0]),
)
@settings(deadline=None)
def test_whatever_comes_whenever_no_jump_is_larger_than_the_sound_has(
    steps: list[tuple[int, float]], frames: int, hz: float
) -> None:
    ear = Ear()
    place, now_s, due_s = 0, 0.0, 0.0
    for length, wait_s in [*steps, (200, 0.0)]:
        due_s += wait_s
        while now_s < due_s:
            ear.pull(frames)
            now_s += frames / RATE
        wave = np.sin(2 * np.pi * hz / RATE * np.arange(place, place + length))
        if place == sum(length for length, _ in steps):
            wave *= np.linspace(1, 0, length)  # an end that is none of the playout's making
        ear.playout.push(wave.astype(np.float32), 1, now_s)
        place += length
    while ear.playout.playing or ear.playout.buffered_s > 0:
        ear.pull(frames)
    ear.pull(frames)
    ear.pull(frames)
    # A fade of 4 ms moves 0.033 from sample to sample; mixing may add as much as the sound does.
    jump = float(np.abs(np.diff(ear.sound())).max())
    assert jump < 2 * (2 * np.pi * hz / RATE) + 0.05
    end_s = ear.playout.position().heard_s
    assert end_s == pytest.approx(place / RATE)
    heard_s = [one.heard_s for one in ear.positions]
    assert heard_s == sorted(heard_s)
