"""Speech plays soon, whole and without a click, and stops when it must."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio.playout import Edge, Playout, Position
from desktop_app.audio.types import Samples

RATE = 1000  # one sample is one millisecond; a fade is 4 of them


def counted(start: int, stop: int) -> Samples:
    """Give sound whose every sample tells its place; never quiet."""
    return np.arange(start + 1, stop + 1, dtype=np.float32)


def pull(playout: Playout, frames: int) -> tuple[list[float], Edge | None]:
    out = np.full(frames, math.nan, np.float32)
    edge = playout.pull(out)
    return out.tolist(), edge


def quiet(frames: int) -> list[float]:
    return [0.0] * frames


def playing(stop: int = 1000, event_id: int = 1) -> Playout:
    """Give a playout in the middle of speech: 100 samples were heard."""
    playout = Playout(RATE)
    playout.push(counted(0, stop), event_id, 0.0)
    playout.finish()
    assert pull(playout, 100) == (counted(0, 100).tolist(), Edge.STARTED)
    return playout


# What is pushed is what is heard.


@given(
    st.lists(st.integers(0, 90), max_size=12),
    st.lists(st.integers(0, 70), min_size=1, max_size=12),
)
def test_however_it_is_cut_finished_speech_is_heard_whole_once_and_in_order(
    pushes: list[int], pulls: list[int]
) -> None:
    playout = Playout(RATE)
    at = 0
    for length in pushes:
        playout.push(counted(at, at + length), 1, at / RATE)
        at += length
    playout.finish()
    heard: list[float] = []
    for frames in [*pulls, *[64] * 20]:
        heard += pull(playout, frames)[0]
    assert heard[:at] == counted(0, at).tolist()
    assert not any(heard[at:])
    assert playout.underruns == 0
    assert playout.buffered_s == 0
    assert not playout.playing


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 40), st.integers(0, 3)), max_size=30),
)
def test_even_when_it_runs_dry_nothing_is_lost_repeated_or_out_of_order(
    steps: list[tuple[int, int, int]],
) -> None:
    playout = Playout(RATE)
    heard: list[float] = []
    edges: list[Edge] = []
    at, now_s = 0, 0.0

    def take(frames: int) -> None:
        out, edge = pull(playout, frames)
        heard.extend(out)
        if edge:
            edges.append(edge)

    for length, frames, pulls in steps:
        # Between 0.9 and 1, so that no sample looks like another one faded.
        playout.push(np.float32(0.9) + counted(at, at + length) / np.float32(20_000), 1, now_s)
        at += length
        for _ in range(pulls):
            take(frames)
            now_s += frames / RATE
        now_s += 1.0  # so late that it is a pause of the speaker's, which nothing fills
    playout.finish()
    while playout.playing or playout.buffered_s:
        take(50)
    take(50)
    take(50)
    whole = [value for value in heard if value > 0.9]
    assert whole == sorted(set(whole))
    # Up to 4 samples after each gap are faded in, the rest is as it was pushed.
    assert at - len(whole) <= 4 * playout.underruns
    assert playout.position().heard_s == pytest.approx(at / RATE)
    assert edges == [Edge.STARTED, Edge.RAN_DRY] * (len(edges) // 2)


def test_pushing_nothing_is_nothing() -> None:
    playout = Playout(RATE)
    playout.push(counted(0, 0), 1, 0.0)
    assert pull(playout, 10) == (quiet(10), None)
    assert playout.buffered_s == 0


def test_it_knows_its_sample_rate() -> None:
    assert Playout(RATE).sample_rate == RATE


# When it begins.


def test_without_speech_it_is_silent_and_says_nothing() -> None:
    playout = Playout(RATE)
    assert pull(playout, 10) == (quiet(10), None)
    assert not playout.playing
    assert playout.underruns == 0


def test_a_long_chunk_waits_for_one_pull_and_5_ms() -> None:
    playout = Playout(RATE)
    playout.push(counted(0, 100), 1, 0.0)
    assert pull(playout, 10) == (quiet(10), None)
    assert pull(playout, 10) == (quiet(5) + counted(0, 5).tolist(), Edge.STARTED)
    assert playout.playing
    assert pull(playout, 10) == (counted(5, 15).tolist(), None)


@pytest.mark.parametrize("chunk", [5, 20, 100, 250])
@pytest.mark.parametrize("frames", [1, 5, 10, 20, 64])
def test_on_a_calm_network_the_first_sound_never_waits_more_than_30_ms(
    chunk: int, frames: int
) -> None:
    playout = Playout(RATE)
    playout.push(counted(0, chunk), 1, 0.0)
    heard: list[float] = []
    while not playout.playing and len(heard) < 100:
        heard += pull(playout, frames)[0]
    assert heard.index(1.0) <= 30


def test_a_burst_plays_at_the_next_pull() -> None:
    playout = Playout(RATE)
    playout.push(counted(0, 100), 1, 0.0)
    playout.push(counted(100, 200), 1, 0.001)
    assert pull(playout, 10) == (counted(0, 10).tolist(), Edge.STARTED)


def test_finished_speech_plays_at_the_next_pull_however_short() -> None:
    playout = Playout(RATE)
    playout.push(counted(0, 3), 1, 0.0)
    playout.finish()
    assert pull(playout, 2) == ([1.0, 2.0], Edge.STARTED)
    assert pull(playout, 2) == ([3.0, 0.0], Edge.RAN_DRY)


# When it ends.


def test_running_dry_is_told_once_and_is_no_underrun_when_speech_was_finished() -> None:
    playout = playing(stop=105)
    assert pull(playout, 10) == (counted(100, 105).tolist() + quiet(5), Edge.RAN_DRY)
    assert pull(playout, 10) == (quiet(10), None)
    assert playout.underruns == 0


def test_speech_within_one_pull_still_has_two_edges() -> None:
    playout = Playout(RATE)
    playout.push(counted(0, 5), 1, 0.0)
    playout.finish()
    assert pull(playout, 10)[1] is Edge.STARTED
    playout.push(counted(5, 10), 1, 0.01)
    playout.finish()
    assert pull(playout, 10) == (quiet(10), Edge.RAN_DRY)
    assert pull(playout, 10) == (counted(5, 10).tolist() + quiet(5), Edge.STARTED)


def test_an_underrun_fades_out_counts_and_fades_in_again() -> None:
    playout = Playout(RATE)
    loud = np.ones(50, np.float32)
    playout.push(loud, 1, 0.0)
    playout.push(loud, 1, 0.0)
    assert pull(playout, 60) == ([1.0] * 60, Edge.STARTED)
    falling, edge = pull(playout, 42)
    assert edge is Edge.RAN_DRY
    assert not playout.playing
    assert falling == pytest.approx([1.0] * 40 + [0.8, 0.6])
    assert pull(playout, 4)[0] == pytest.approx([0.4, 0.2, 0.0, 0.0])
    playout.push(loud, 1, 0.11)
    playout.finish()
    rising, edge = pull(playout, 3)
    assert edge is Edge.STARTED
    assert rising == pytest.approx([0.2, 0.4, 0.6])
    assert pull(playout, 3)[0] == pytest.approx([0.8, 1.0, 1.0])
    assert playout.underruns == 1


def test_speech_that_ended_without_a_word_does_not_fade_the_next_in() -> None:
    playout = Playout(RATE)
    playout.push(counted(0, 50), 1, 0.0)
    for _ in range(10):
        pull(playout, 10)
    playout.finish()
    pull(playout, 10)
    playout.push(counted(50, 60), 2, 3.0)
    playout.finish()
    assert pull(playout, 5) == (counted(50, 55).tolist(), Edge.STARTED)
    assert playout.underruns == 0


def test_speech_that_was_cleared_after_it_ran_dry_was_no_underrun() -> None:
    playout = Playout(RATE)
    playout.push(counted(0, 50), 1, 0.0)
    for _ in range(10):
        pull(playout, 10)
    playout.clear()
    playout.push(counted(50, 60), 2, 0.2)
    pull(playout, 10)
    assert playout.underruns == 0


@given(
    st.lists(st.tuples(st.integers(1, 600), st.integers(0, 6)), min_size=1, max_size=15),
    st.integers(1, 300),
)
def test_no_edge_clicks_whatever_the_network_does(
    steps: list[tuple[int, int]], frames: int
) -> None:
    rate = 8000
    playout = Playout(rate)
    at, now_s, heard = 0, 0.0, [np.zeros(1, np.float32)]
    for length, pulls in steps:
        places = np.arange(at, at + length)
        playout.push(np.sin(2 * np.pi * 50 / rate * places).astype(np.float32), 1, now_s)
        at += length
        for _ in range(pulls):
            out = np.empty(frames, np.float32)
            playout.pull(out)
            heard.append(out)
            now_s += frames / rate
    playout.clear()
    for _ in range(50):
        out = np.empty(frames, np.float32)
        playout.pull(out)
        heard.append(out)
    # A sine of 50 Hz moves 0.04 from sample to sample, a fade of 4 ms 0.033 more.
    assert np.abs(np.diff(np.concatenate(heard))).max() < 0.08
    assert heard[-1][-1] == 0


# Clearing.


def test_clearing_is_silent_within_10_ms_and_nothing_comes_back() -> None:
    playout = playing()
    playout.clear()
    out, edge = pull(playout, 10)
    assert out[:4] == pytest.approx([0.8 * 101, 0.6 * 102, 0.4 * 103, 0.2 * 104])
    assert out[4:] == quiet(6)
    assert edge is Edge.RAN_DRY
    assert playout.buffered_s == 0
    assert playout.underruns == 0
    assert pull(playout, 1000) == (quiet(1000), None)


def test_the_fade_is_the_same_however_small_the_pulls() -> None:
    whole, cut = playing(), playing()
    whole.clear()
    cut.clear()
    pieces = [pull(cut, 1) for _ in range(10)]
    assert [piece[0][0] for piece in pieces] == pull(whole, 10)[0]
    assert [piece[1] for piece in pieces].count(Edge.RAN_DRY) == 1


def test_clearing_up_to_an_event_keeps_the_later_ones() -> None:
    playout = playing()
    playout.push(counted(2000, 2050), 2, 0.1)
    playout.push(counted(3000, 3050), 3, 0.1)
    playout.finish()
    playout.clear(up_to=2)
    assert playout.buffered_s > 0
    out, edge = pull(playout, 10)
    assert out[4:] == counted(3000, 3006).tolist()
    assert edge is None
    assert playout.buffered_s == pytest.approx(0.044)
    assert playout.position() == Position(3, 0.006)


def test_clearing_what_waits_behind_the_sound_leaves_the_sound_alone() -> None:
    playout = playing(stop=150, event_id=5)
    playout.push(counted(2000, 2050), 4, 0.1)
    playout.finish()
    playout.clear(up_to=4)
    assert pull(playout, 100) == (counted(100, 150).tolist() + quiet(50), Edge.RAN_DRY)


def test_what_is_pushed_after_clearing_plays() -> None:
    playout = playing()
    playout.clear()
    playout.push(counted(0, 100), 2, 0.2)
    playout.finish()
    out, edge = pull(playout, 10)
    assert out[4:] == counted(0, 6).tolist()
    assert edge is None


def test_clearing_at_the_very_end_of_the_sound_still_fades() -> None:
    playout = Playout(RATE)
    playout.push(np.ones(50, np.float32), 1, 0.0)
    playout.push(np.ones(50, np.float32), 1, 0.0)
    pull(playout, 100)
    playout.clear()
    out, edge = pull(playout, 10)
    assert out[:5] == pytest.approx([0.8, 0.6, 0.4, 0.2, 0.0])
    assert edge is Edge.RAN_DRY
    assert playout.underruns == 0


def test_clearing_near_the_end_of_the_sound_fades_over_its_full_length() -> None:
    playout = Playout(RATE)
    playout.push(np.ones(102, np.float32), 1, 0.0)
    playout.finish()
    pull(playout, 100)
    playout.clear()
    assert pull(playout, 5)[0] == pytest.approx([0.8, 0.6, 0.4, 0.2, 0.0])


def test_clearing_in_the_middle_of_a_fade_in_does_not_jump() -> None:
    playout = Playout(RATE)
    loud = np.ones(50, np.float32)
    playout.push(loud, 1, 0.0)
    for _ in range(10):
        pull(playout, 10)
    playout.push(loud, 1, 0.1)
    playout.push(loud, 1, 0.1)
    playout.finish()
    assert pull(playout, 2)[0] == pytest.approx([0.2, 0.4])
    playout.clear()
    assert playout.underruns == 1
    # It would have gone on with 0.6, and falls from there.
    assert pull(playout, 5)[0] == pytest.approx([0.48, 0.36, 0.24, 0.12, 0.0])


def test_clearing_an_idle_playout_is_nothing() -> None:
    playout = Playout(RATE)
    playout.clear()
    assert pull(playout, 10) == (quiet(10), None)
    playout.push(counted(0, 20), 1, 0.0)
    playout.clear()
    assert pull(playout, 50) == (quiet(50), None)
    assert playout.buffered_s == 0


# Volume and position.


@pytest.mark.parametrize(
    ("asked", "given_"),
    [(0.5, 0.5), (-1.0, 0.0), (3.0, 1.0), (math.nan, 1.0), (math.inf, 1.0), (-math.inf, 0.0)],
)
def test_the_volume_is_between_0_and_1(asked: float, given_: float) -> None:
    playout = Playout(RATE)
    playout.volume = asked
    assert playout.volume == given_


def test_a_change_of_volume_is_spread_over_one_pull() -> None:
    playout = Playout(RATE)
    playout.push(np.ones(100, np.float32), 1, 0.0)
    playout.finish()
    pull(playout, 10)
    playout.volume = 0.5
    ramp = pull(playout, 11)[0]
    assert ramp == pytest.approx(np.linspace(1, 0.5, 11).tolist())
    assert pull(playout, 10)[0] == [0.5] * 10
    playout.volume = 1.0
    pull(playout, 10)
    assert pull(playout, 10)[0] == [1.0] * 10


def test_the_position_follows_what_the_device_was_given() -> None:
    playout = Playout(RATE)
    assert playout.position() == Position(0, 0.0)
    playout.push(counted(0, 30), 1, 0.0)
    playout.push(counted(30, 60), 1, 0.0)
    playout.push(counted(0, 30), 2, 0.0)
    playout.finish()
    assert playout.buffered_s == pytest.approx(0.09)
    pull(playout, 50)
    assert playout.position() == Position(1, 0.05)
    assert playout.buffered_s == pytest.approx(0.04)
    pull(playout, 20)
    assert playout.position() == Position(2, 0.01)
    pull(playout, 50)
    assert playout.position() == Position(2, 0.03)


# A network with jitter, on a manual clock.


def speech(frames: int, seed: int) -> Samples:
    """Give tones with pauses, as words have."""
    random = np.random.default_rng(seed)
    sound = np.asarray(0.3 * np.sin(np.arange(frames) * 0.2 + 0.5), np.float32)
    at = 0
    while at < frames:
        at += int(RATE * random.uniform(0.3, 1.5))
        pause = int(RATE * random.uniform(0.06, 0.3))
        sound[at : at + pause] = 0
        at += pause
    return sound


@dataclass
class Listening:
    """What a minute of speech sounded like."""

    playout: Playout
    drop_outs_s: list[float] = field(default_factory=list)
    heard: list[Samples] = field(default_factory=list)

    def run(self, arrivals: Iterator[tuple[float, Samples]], frames: int, phase_s: float) -> None:
        now_s, coming = phase_s, next(arrivals, None)
        while True:
            while coming and coming[0] <= now_s:
                self.playout.push(coming[1], 1, coming[0])
                coming = next(arrivals, None)
                if coming is None:
                    self.playout.finish()
            out = np.empty(frames, np.float32)
            edge = self.playout.pull(out)
            self.heard.append(out)
            if edge is Edge.RAN_DRY:
                if coming is None:
                    return
                self.drop_outs_s.append(now_s)
            now_s += frames / RATE


def listen(
    sound: Samples, chunk_s: float, jitter_s: float, seed: int, *, frames: int, ahead: int = 1
) -> Listening:
    """Play a minute sent at real time, ``ahead`` chunks at a time, on a line that keeps order."""
    random = np.random.default_rng(seed)
    size = round(chunk_s * RATE)

    def arrivals() -> Iterator[tuple[float, Samples]]:
        latest_s = 0.0
        for index, start in enumerate(range(0, len(sound), size)):
            sent_s = index // ahead * ahead * chunk_s
            latest_s = max(latest_s, sent_s + random.uniform(0, jitter_s))
            yield latest_s, sound[start : start + size]

    listening = Listening(Playout(RATE))
    listening.run(arrivals(), frames, random.uniform(0, frames / RATE))
    return listening


MINUTE = 60 * RATE


@pytest.mark.parametrize("chunk_s", [0.02, 0.05, 0.1, 0.25])
@pytest.mark.parametrize("frames", [5, 10, 20])
@pytest.mark.parametrize("jitter_s", [0.0, 0.005])
def test_a_minute_at_real_time_on_a_calm_network_has_no_drop_out(
    chunk_s: float, frames: int, jitter_s: float
) -> None:
    tone = np.ones(MINUTE, np.float32)
    listening = listen(tone, chunk_s, jitter_s, frames, frames=frames)
    assert listening.drop_outs_s == []
    assert np.concatenate(listening.heard).sum() == MINUTE


@pytest.mark.parametrize("chunk_s", [0.02, 0.1, 0.25])
@pytest.mark.parametrize("frames", [5, 10, 20])
def test_with_150_ms_of_jitter_there_is_at_most_one_drop_out_and_that_in_the_first_second(
    chunk_s: float, frames: int
) -> None:
    for seed in range(3):
        sound = speech(MINUTE, seed)
        listening = listen(sound, chunk_s, 0.15, seed, frames=frames)
        assert len(listening.drop_outs_s) <= 1
        assert all(at_s < 1 for at_s in listening.drop_outs_s)
        assert listening.playout.target_s > 0.1


@pytest.mark.parametrize("chunk_s", [0.02, 0.1, 0.25])
def test_bursts_have_no_drop_out(chunk_s: float) -> None:
    ahead = round(3 / chunk_s)
    listening = listen(np.ones(MINUTE, np.float32), chunk_s, 0.005, 1, frames=10, ahead=ahead)
    assert listening.drop_outs_s == []
    assert np.concatenate(listening.heard).sum() == MINUTE


def test_a_little_lag_is_added_in_pauses_alone() -> None:
    sound = speech(MINUTE, 3)
    listening = listen(sound, 0.1, 0.02, 3, frames=10)
    heard = np.concatenate(listening.heard)
    assert listening.drop_outs_s == []
    assert np.count_nonzero(heard == 0) > np.count_nonzero(sound == 0)
    assert heard[heard != 0].tolist() == sound[sound != 0].tolist()


def test_every_attribute_has_one_side_that_writes_it() -> None:
    writes: dict[str, set[str]] = {"made": set(), "loop": set(), "device": set()}
    side = "made"

    class Watched(Playout):
        def __setattr__(self, name: str, value: object) -> None:
            writes[side].add(name)
            super().__setattr__(name, value)

    playout = Watched(RATE)
    for at in range(30):
        side = "loop"
        playout.volume = 0.5 + at / 100
        # Late and nearly empty, with pauses: lag is asked for and added.
        playout.push(counted(0, 20) * (at % 2), at, at * 0.03)
        if at % 10 == 9:
            playout.clear(at - 1)
            playout.finish()
        side = "device"
        pull(playout, 25)
    assert {"_pushed", "_volume"} <= writes["loop"]
    assert {"_hold", "_done", "_at"} <= writes["device"]
    assert not writes["loop"] & writes["device"]


def test_what_was_held_back_of_a_chunk_follows_it_and_teaches_nothing() -> None:
    sound = np.ones(MINUTE, np.float32)
    playout = Playout(RATE)
    heard = 0.0
    for index in range(200):
        now_s = index * 0.1
        playout.push(sound[:95], 1, now_s)
        for part in range(10):
            out = np.empty(10, np.float32)
            playout.pull(out)
            heard += out.sum()
            if part == 7:
                playout.push(sound[:5], 1, None)
    playout.finish()
    heard += sum(pull(playout, 100)[0])
    assert heard == 200 * 100
    assert playout.underruns == 0
    assert playout.target_s == pytest.approx(0.03)
