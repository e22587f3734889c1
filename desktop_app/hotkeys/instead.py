"""Which keys to offer in place of one that another program has: ones that were tried."""

from __future__ import annotations

from collections.abc import Callable, Collection

from desktop_app.session.keys import OFFERED, SUGGESTIONS, Accelerator


def free_ones(
    wanted: Collection[Accelerator], is_free: Callable[[Accelerator], bool]
) -> tuple[Accelerator, ...]:
    """Find keys that could be had.

    Args:
        wanted: Keys that have a use already.
        is_free: Tries one; asked for no more than are needed.
    """
    free: list[Accelerator] = []
    for one in SUGGESTIONS:
        if len(free) < OFFERED and one not in wanted and is_free(one):
            free.append(one)
    return tuple(free)
