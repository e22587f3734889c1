"""How long to wait before playing: learnt from when sound arrives.

Sound that is sent as it is spoken arrives now early, now late. What is played must lag behind the
earliest arrivals by as much as the latest ones do, or it runs dry. Sound that is sent far ahead of
its time needs no lag, however irregular: only what arrives near its turn is evidence.

Terms: *media time* is the sum of the durations before a chunk; a chunk's *transit* is when it
arrived less its media time; a *stretch* is speech whose chunks belong to one media time.
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


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do with one chunk.

    Attributes:
        hold_s: If this is the first chunk in an idle buffer, play it so long after its arrival.
        enough_s: With so much queued, play at once.
        grow_s: If the buffer plays: how much its lag falls short of the target.
    """

    hold_s: float
    enough_s: float
    grow_s: float


@dataclass(frozen=True, slots=True)
class _Arrival:
    arrived_s: float
    lowest_s: float
    highest_s: float


class Prebuffer:
    """Learns the wait from arrivals. One per conversation; time is given to it."""

    def __init__(self) -> None:
        self._target_s = START_S
        self._last_s = -math.inf
        self._underruns = 0
        self._arrivals: deque[_Arrival] = deque()
        self._origin_s = 0.0
        self._media_s = 0.0
        self._played_s = 0.0

    @property
    def target_s(self) -> float:
        """The lag behind the earliest arrivals that is thought safe, 30 to 200 ms."""
        return self._target_s

    def restart(self) -> None:
        """Begin a new stretch with the next chunk; what was learnt stays."""
        self._arrivals.clear()

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
            underruns: How often the buffer ever ran dry.
        """
        while self._arrivals and arrived_s - self._arrivals[0].arrived_s > MEMORY_S:
            self._arrivals.popleft()
        transit_s = arrived_s - self._origin_s - self._media_s
        fresh = not self._arrivals or transit_s - self._lowest_s() > PAUSE_S
        near = not fresh and played_s > self._played_s and buffered_s <= NEAR_S
        if fresh:
            transit_s = self._begin(arrived_s, played_s)
        elif near:
            self._arrivals.append(_Arrival(arrived_s, transit_s, transit_s))
        lowest_s = self._lowest_s()
        self._learn(arrived_s, lowest_s, ran_dry=not fresh and underruns > self._underruns)
        self._underruns = underruns
        late_s = max(transit_s - lowest_s, 0.0)
        self._media_s += duration_s
        # A calm network's long chunk waits for nothing but the device's own rhythm.
        ready = fresh and duration_s >= self._target_s and self._target_s <= START_S
        return Plan(
            hold_s=0.0 if ready else max(self._target_s - late_s, 0.0),
            enough_s=duration_s + self._target_s,
            grow_s=max(self._target_s - late_s - buffered_s, 0.0) if near else 0.0,
        )

    def _begin(self, arrived_s: float, played_s: float) -> float:
        """Anchor a new stretch at this arrival and return its transit, which is zero."""
        self._arrivals.clear()
        # A first chunk may come by luck as early as any, but its own lateness harms nobody.
        self._arrivals.append(_Arrival(arrived_s, 0.0, -math.inf))
        self._origin_s = arrived_s
        self._media_s = 0.0
        self._played_s = played_s
        return 0.0

    def _lowest_s(self) -> float:
        return min(arrival.lowest_s for arrival in self._arrivals)

    def _learn(self, arrived_s: float, lowest_s: float, *, ran_dry: bool) -> None:
        highest_s = max(arrival.highest_s for arrival in self._arrivals)
        spread_s = max(highest_s - lowest_s, 0.0)
        wanted_s = (BOOST if ran_dry else 1.0) * spread_s + MARGIN_S
        passed_s = min(arrived_s - self._last_s, 1.0)
        self._last_s = arrived_s
        fallen_s = self._target_s - FALL_PER_S * passed_s
        self._target_s = min(max(wanted_s, fallen_s, START_S), MAX_S)
