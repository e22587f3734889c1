"""Whether the computer slept: what its clocks say between two looks a moment apart.

On Linux and macOS the monotonic clock stands still meanwhile and the other goes on; on Windows both
go on. A clock that somebody sets looks the same, and costs no more than a needless look.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

LONG_S: Final = 5.0
"""Less is a program that was busy, or a clock that was corrected."""


class Suspend:
    """Remembers the clocks of the last look.

    Args:
        monotonic: Seconds that never jump.
        wall: Seconds since 1970.
    """

    def __init__(
        self,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._monotonic = monotonic
        self._wall = wall
        self._seen = monotonic(), wall()

    def slept(self) -> bool:
        """Tell whether the computer slept since the last look; looks come once a second or more."""
        before, self._seen = self._seen, (self._monotonic(), self._wall())
        return any(now - then > LONG_S for then, now in zip(before, self._seen, strict=True))
