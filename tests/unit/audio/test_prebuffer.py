"""The wait is as long as arrivals have shown to be needed, and no longer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio.prebuffer import MAX_S, START_S, Plan, Prebuffer


class Line:
    """Sends chunks of one length to a prebuffer, as a network would, and plays them at once."""

    def __init__(self, duration_s: float) -> None:
        self.prebuffer = Prebuffer()
        self.duration_s = duration_s
        self.played_s = 0.0
        self.underruns = 0
        self.sent = 0

    def arrive(self, late_s: float, *, buffered_s: float = 0.0, dry: bool = False) -> Plan:
        self.underruns += dry
        plan = self.prebuffer.arrived(
            self.sent * self.duration_s + late_s,
            self.duration_s,
            buffered_s=buffered_s,
            played_s=self.played_s,
            underruns=self.underruns,
        )
        self.sent += 1
        self.played_s += self.duration_s
        return plan


def test_a_calm_network_waits_30_ms() -> None:
    line = Line(0.02)
    assert line.arrive(0.0).hold_s == START_S
    for _ in range(50):
        line.arrive(0.0)
    assert line.prebuffer.target_s == START_S


def test_a_chunk_longer_than_that_need_not_wait() -> None:
    assert Line(0.1).arrive(0.0).hold_s == 0.0


def test_more_than_a_chunk_and_the_target_is_enough_to_play_at_once() -> None:
    assert Line(0.1).arrive(0.0).enough_s == pytest.approx(0.13)


def test_the_target_grows_with_the_spread_of_arrivals_without_any_harm_done() -> None:
    line = Line(0.1)
    for late_s in (0.0, 0.02, 0.08, 0.05):
        line.arrive(late_s)
    assert line.prebuffer.target_s == pytest.approx(0.08 + 0.02, abs=0.003)


def test_a_first_chunk_that_is_late_by_itself_teaches_nothing() -> None:
    line = Line(0.1)
    line.arrive(0.09)
    line.arrive(0.0)
    assert line.prebuffer.target_s == START_S


def test_running_dry_takes_the_target_far_beyond_what_was_seen() -> None:
    line = Line(0.1)
    line.arrive(0.0)
    plan = line.arrive(0.05, dry=True)
    assert line.prebuffer.target_s == pytest.approx(0.17)
    # It is 50 ms late already: the rest of the lag is what it waits for.
    assert plan.hold_s == pytest.approx(0.12)


@given(st.lists(st.tuples(st.floats(0, 3), st.booleans()), min_size=1, max_size=60))
def test_the_target_stays_within_30_and_200_ms(arrivals: list[tuple[float, bool]]) -> None:
    line = Line(0.02)
    for late_s, dry in arrivals:
        plan = line.arrive(late_s, dry=dry)
        assert START_S <= line.prebuffer.target_s <= MAX_S
        assert 0 <= plan.hold_s <= MAX_S
        assert 0 <= plan.short_s <= MAX_S


def test_the_target_falls_slowly_once_the_network_is_calm() -> None:
    line = Line(0.1)
    line.arrive(0.0)
    line.arrive(0.1, dry=True)
    assert line.prebuffer.target_s == MAX_S
    targets = []
    for _ in range(300):
        line.arrive(0.0)
        targets.append(line.prebuffer.target_s)
    assert targets == sorted(targets, reverse=True)
    assert targets[50] > 0.12
    assert targets[-1] == START_S


def test_what_arrives_far_ahead_of_its_time_teaches_nothing() -> None:
    line = Line(0.1)
    line.arrive(0.0)
    for index in range(1, 40):
        late_s = -0.1 * index + (index // 3) * 0.08  # three at once, 80 ms apart
        plan = line.arrive(late_s, buffered_s=0.07 * index + 0.2)
        assert plan.short_s == 0.0
    assert line.prebuffer.target_s == START_S


def test_a_long_pause_is_a_new_stretch_and_no_lateness() -> None:
    line = Line(0.1)
    for _ in range(5):
        line.arrive(0.0)
    line.arrive(2.0, dry=True)
    line.arrive(2.0)
    assert line.prebuffer.target_s == START_S


def test_after_a_restart_the_next_chunk_is_a_first_one_and_what_was_learnt_stays() -> None:
    line = Line(0.1)
    line.arrive(0.0)
    line.arrive(0.1, dry=True)
    line.prebuffer.restart()
    plan = line.arrive(0.3, dry=True)
    assert line.prebuffer.target_s == pytest.approx(MAX_S, abs=0.004)
    assert plan.hold_s == line.prebuffer.target_s


def test_what_was_seen_ten_seconds_ago_is_forgotten() -> None:
    line = Line(0.1)
    line.arrive(0.0)
    line.arrive(0.04)
    for _ in range(99):
        line.arrive(0.0)
    assert line.prebuffer.target_s == pytest.approx(0.06)
    for _ in range(40):
        line.arrive(0.0)
    assert line.prebuffer.target_s == START_S


def test_it_tells_how_much_lag_is_missing_while_it_plays() -> None:
    line = Line(0.1)
    line.arrive(0.0)
    line.arrive(0.0, buffered_s=0.012)
    plan = line.arrive(0.008, buffered_s=0.004)
    assert plan.short_s == pytest.approx(START_S - 0.012)


def test_a_little_missing_lag_waits_for_a_pause_and_much_does_not() -> None:
    line = Line(0.1)
    line.arrive(0.0)
    plan = line.arrive(0.0, buffered_s=0.005)
    assert plan.short_s == pytest.approx(0.025)
    assert not plan.in_speech
    plan = line.arrive(0.1, buffered_s=0.0)
    assert line.prebuffer.target_s == pytest.approx(0.12)
    assert plan.short_s == pytest.approx(0.02)
    plan = line.arrive(0.0, buffered_s=0.05)
    assert plan.short_s == pytest.approx(0.07, abs=0.002)
    assert plan.in_speech
    plan = line.arrive(0.0, buffered_s=0.1)
    assert plan.in_speech  # once begun it goes on to the target, or nearly
    plan = line.arrive(0.0, buffered_s=0.112)
    assert not plan.in_speech


def test_lag_is_needless_only_when_it_has_been_so_for_two_seconds() -> None:
    line = Line(0.1)
    line.arrive(0.0)
    plans = [line.arrive(0.0, buffered_s=0.1) for _ in range(30)]
    hastened = [plan.in_speech for plan in plans]
    assert hastened == [False] * 20 + [True] * 10
    assert plans[19].short_s == 0
    assert plans[-1].short_s == pytest.approx(-0.09)
    assert line.arrive(0.0, buffered_s=0.055).short_s == pytest.approx(-0.045)
    assert not line.arrive(0.0, buffered_s=0.019).in_speech


def test_lag_that_sinks_away_is_mended_before_it_is_gone() -> None:
    line = Line(0.1)
    line.arrive(0.0)
    plans = [line.arrive(0.0, buffered_s=0.015 - index * 0.0002) for index in range(60)]
    mended = [plan.in_speech for plan in plans]
    assert not any(mended[:45])
    assert mended[-1]
    for _ in range(25):
        plan = line.arrive(0.0, buffered_s=0.025)
    assert not plan.in_speech


def test_sound_is_paced_when_it_comes_at_its_turn_even_in_the_next_stretch() -> None:
    line = Line(0.1)
    assert not line.arrive(0.0).paced
    assert line.arrive(0.0).paced
    line.prebuffer.restart()
    assert line.arrive(1.0).paced
    assert line.arrive(1.0).paced
    assert not line.arrive(0.5, buffered_s=0.6).paced


def test_much_lag_is_needless_too_when_sound_comes_as_it_is_spoken() -> None:
    line = Line(0.1)
    line.arrive(0.0)
    for _ in range(25):
        plan = line.arrive(0.0, buffered_s=0.35)
    assert plan.paced
    assert plan.in_speech
    assert plan.short_s == pytest.approx(-0.34)


def test_what_was_held_back_of_a_chunk_counts_as_sound_alone() -> None:
    line = Line(0.1)
    line.arrive(0.0)
    line.prebuffer.follow(0.05)
    assert line.arrive(0.05).short_s == pytest.approx(START_S)
