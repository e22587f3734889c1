"""How long to wait before playing: learnt from when sound arrives.

Sound that is sent as it is spoken arrives now early, now late. What is played must lag behind the
earliest arrivals by as much as the latest ones do, or it runs dry; and by no more, or the agent is
slow. Sound that is sent far ahead of its time needs no lag, however irregular: only what arrives
near its turn is evidence.

Terms: *media time* is the sum of the durations before a chunk; a chunk's *transit* is when it
arrived less its media time; a *stretch* is speech whose chunks belong to one media time; the *lag*
is how long a chunk would wait that came as early as any.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import Final

START_S: Final = 0.030
"""The target on a network of which nothing bad is known; also the lowest."""
MAX_S: Final = 0.200
"""The highest target: more would be felt as a slow agent."""
MARGIN_S: Final = 0.020
"""Kept on top of the spread that was seen, for what was not."""
MEMORY_S: Final = 10.0
"""How long an arrival is remembered."""
FALL_PER_S: Final = 0.010
"""How much the target falls per second of speech once the network is calmer."""
BOOST: Final = 3.0
"""After running dry, the spread seen so far counts so many times: worse is to be expected."""
NEAR_S: Final = 0.250
"""What arrives with more than this still to play came ahead of its time and teaches nothing."""
PAUSE_S: Final = 0.400
"""Lateness beyond this is the speaker thinking, not the network: a new stretch begins."""


SLOW_FROM_S: Final = 0.029
"""Speech is slowed for as much missing lag; less, of which there may be 30 ms on a calm network,
waits for a pause."""
FAST_FROM_S: Final = 0.027
"""Speech is hastened for as much needless lag: more than a device's block makes up."""
CALM_LAG_S: Final = 0.010
"""The lag with which speech begins on a calm network: there, more is needless."""
ENOUGH_S: Final = 0.010
"""Once begun, either goes on until so little is left."""
SETTLED_S: Final = 2.0
"""Lag is needless only if it was so for this long."""
SUNK_S: Final = 0.004
SCANT_S: Final = 0.006
"""Lag that has sunk so far, to so little, goes on sinking: the device plays faster than sound is
made, and speech is slowed before the buffer runs dry."""
AHEAD_S: Final = 0.020
"""What comes so much earlier than any before it was sent ahead, unless little is left to play."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do with one chunk.

    Attributes:
        hold_s: If this is the first chunk in an idle buffer, play it so long after its arrival.
        enough_s: With so much queued, play at once.
        short_s: If the buffer plays: by how much its lag falls short of the target; negative if
            it exceeds it.
        in_speech: Whether that is to be mended by stretching the speech, or in pauses alone.
        paced: Whether the sound arrives as it is spoken.
    """

    hold_s: float
    enough_s: float
    short_s: float
    in_speech: bool
    paced: bool


class _Least:
    """The least of the values that were noted lately. Whatever their number, it costs the same."""

    def __init__(self, memory_s: float) -> None:
        self._memory_s = memory_s
        # Values that are not the least yet, but will be when those before them are forgotten.
        self._rising: deque[tuple[float, float]] = deque()

    def value(self, now_s: float) -> float | None:
        """Tell it, ``None`` when nothing is remembered."""
        while self._rising and now_s - self._rising[0][0] > self._memory_s:
            self._rising.popleft()
        return self._rising[0][1] if self._rising else None

    def note(self, now_s: float, value: float) -> None:
        while self._rising and self._rising[-1][1] >= value:
            self._rising.pop()
        self._rising.append((now_s, value))

    def clear(self) -> None:
        self._rising.clear()


class Prebuffer:
    """Learns the wait from arrivals. One per conversation; time is given to it."""

    def __init__(self) -> None:
        self._target_s = START_S
        self._last_s = -math.inf
        self._underruns = 0
        self._earliest = _Least(MEMORY_S)  # transits
        self._latest = _Least(MEMORY_S)  # transits, negative
        self._origin_s = 0.0
        self._media_s = 0.0
        self._played_s = 0.0
        self._lags = _Least(SETTLED_S)
        self._paced_since_s: float | None = None
        self._first_lag_s: float | None = None
        self._paced = False
        self._slows = False
        self._hastens = False

    @property
    def target_s(self) -> float:
        """The lag behind the earliest arrivals that is thought safe, 30 to 200 ms."""
        return self._target_s

    def restart(self) -> None:
        """Begin a new stretch with the next chunk; what was learnt stays."""
        self._earliest.clear()

    def arrived(
        self,
        arrived_s: float,
        duration_s: float,
        *,
        buffered_s: float,
        played_s: float,
        underruns: int,
    ) -> Plan:
        """Note a chunk's arrival.

        Args:
            arrived_s: When, on a monotonic clock.
            duration_s: How long the chunk sounds.
            buffered_s: How much was still to be played when it came.
            played_s: How much was ever played.
            underruns: How often the buffer ever had too little to play.
        """
        transit_s = arrived_s - self._origin_s - self._media_s
        earliest_s = self._earliest.value(arrived_s)
        near = False
        if earliest_s is None or transit_s - earliest_s > PAUSE_S:
            self._begin(arrived_s, played_s)
            fresh, transit_s, earliest_s = True, 0.0, 0.0
        else:
            fresh = False
            near = played_s > self._played_s and (
                buffered_s <= NEAR_S or transit_s >= earliest_s - AHEAD_S
            )
            self._paced = near
        if near:
            earliest_s = min(earliest_s, transit_s)
            self._earliest.note(arrived_s, transit_s)
            self._latest.note(arrived_s, -transit_s)
        ran_dry = not fresh and underruns > self._underruns
        self._underruns = underruns
        self._learn(arrived_s, earliest_s, ran_dry=ran_dry)
        late_s = max(transit_s - earliest_s, 0.0)
        self._media_s += duration_s
        short_s = self._short_s(arrived_s, buffered_s + late_s, near=near)
        # A calm network's long chunk waits for nothing but the device's own rhythm.
        ready = fresh and duration_s >= self._target_s and self._target_s <= START_S
        return Plan(
            hold_s=0.0 if ready else max(self._target_s - late_s, 0.0),
            enough_s=duration_s + self._target_s,
            short_s=short_s,
            in_speech=self._slows or self._hastens,
            paced=self._paced,
        )

    def follow(self, duration_s: float) -> None:
        """Note sound of the chunk before, which was held back on its way here."""
        self._media_s += duration_s

    def _short_s(self, arrived_s: float, lag_s: float, *, near: bool) -> float:
        """Tell what the lag lacks, or what it has too much, and decide how to mend it."""
        if not near:
            self._lags.clear()
            self._paced_since_s = None
            self._slows = self._hastens = False
            return 0.0
        if self._paced_since_s is None:
            self._paced_since_s, self._first_lag_s = arrived_s, None
        self._lags.note(arrived_s, lag_s)
        least_lag_s = self._lags.value(arrived_s) or 0.0
        settled = arrived_s - self._paced_since_s >= SETTLED_S
        if settled and self._first_lag_s is None:
            self._first_lag_s = least_lag_s
        needed_s = self._target_s if self._target_s > START_S else CALM_LAG_S
        needless_s = least_lag_s - needed_s
        self._hastens = settled and needless_s > (ENOUGH_S if self._hastens else FAST_FROM_S)
        if self._hastens:
            self._slows = False
            return -needless_s
        short_s = max(self._target_s - lag_s, 0.0)
        sunk = least_lag_s < min((self._first_lag_s or 0.0) - SUNK_S, SCANT_S)
        self._slows = sunk or short_s > (ENOUGH_S if self._slows else SLOW_FROM_S)
        return short_s

    def _begin(self, arrived_s: float, played_s: float) -> None:
        """Anchor a new stretch at this arrival: its transit is zero."""
        self._earliest.clear()
        self._earliest.note(arrived_s, 0.0)
        # A first chunk may come by luck as early as any, but its own lateness harms nobody.
        self._latest.clear()
        self._origin_s = arrived_s
        self._media_s = 0.0
        self._played_s = played_s

    def _learn(self, arrived_s: float, earliest_s: float, *, ran_dry: bool) -> None:
        latest_s = self._latest.value(arrived_s)
        spread_s = 0.0 if latest_s is None else max(-latest_s - earliest_s, 0.0)
        wanted_s = (BOOST if ran_dry else 1.0) * spread_s + MARGIN_S
        passed_s = min(arrived_s - self._last_s, 1.0)
        self._last_s = arrived_s
        fallen_s = self._target_s - FALL_PER_S * passed_s
        self._target_s = min(max(wanted_s, fallen_s, START_S), MAX_S)
