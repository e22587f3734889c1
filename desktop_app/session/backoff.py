"""Delays before calling again: they double to a cap, spread out, and come to an end."""

from __future__ import annotations

from typing import Final

DELAYS_S: Final = (1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds before each attempt; the last one repeats."""
ATTEMPTS: Final = 10
"""Two minutes in all: a router restarts, a train leaves its tunnel."""
SPREAD: Final = 0.25
"""Part of each delay that chance decides, so that callers cut off together do not return so."""


def delay_s(attempt: int, jitter: float) -> float | None:
    """Tell how long to wait before an attempt.

    Args:
        attempt: Attempts made before this one, from 0.
        jitter: Chance, in [0, 1); 0 shortens the delay by `SPREAD`, towards 1 leaves it whole.

    Returns:
        Seconds, or ``None`` when it is time to give up.
    """
    if attempt >= ATTEMPTS:
        return None
    whole_s = DELAYS_S[min(attempt, len(DELAYS_S) - 1)]
    return whole_s * (1.0 - SPREAD * (1.0 - jitter))
