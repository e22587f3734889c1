"""What a call knows of its microphones, or its speakers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from desktop_app.session.choosing import SYSTEM, wishes

SPARED: Final = "spared"
"""A headset whose microphone was passed over."""
BACK: Final = "back"
"""A device that was lost and came back."""


@dataclass(slots=True)
class DeviceMemory:
    """Wishes, and what was found out. It outlives a lost line.

    Attributes:
        order: The user's, behind the chosen one.
        wished: The chosen one, the order, and the system's; see `choosing.wishes`.
        bad: Identities of devices that were open in this call and gave no sound.
        failed: Identities of devices that could not be opened. No working one is left for them,
            until they have been off the list, or the user chooses them.
        kept: Identities that the user went back to: they are not left again.
        told: Of what was said once, and is not said again.
    """

    order: tuple[str, ...] = ()
    wished: tuple[str, ...] = (SYSTEM,)
    bad: set[str] = field(default_factory=set)
    failed: set[str] = field(default_factory=set)
    kept: set[str] = field(default_factory=set)
    told: set[tuple[str, str]] = field(default_factory=set)

    def renewed(self, chosen: str | None) -> DeviceMemory:
        """Begin another call with another choice; the order stays, and what was explained."""
        told = {one for one in self.told if one[0] == SPARED}
        return DeviceMemory(order=self.order, wished=wishes(chosen, self.order), told=told)

    def choose(self, device_id: str | None) -> None:
        """Take what the user chose; whatever was found before, it is tried."""
        self.wished = wishes(device_id, self.order)
        self.bad.discard(device_id or SYSTEM)
        self.failed -= {device_id} if device_id else self.failed

    def meet(self, plugged: Iterable[str]) -> None:
        """Look at what is listed: what has gone from there may work when it comes back."""
        self.failed.intersection_update(plugged)

    def rearrange(self, order: tuple[str, ...]) -> None:
        """Take another order; the chosen device stays the first."""
        self.order = order
        self.wished = wishes(self.wished[0], order)

    def first(self, what: str, device_id: str) -> bool:
        """Tell whether this is said for the first time."""
        known = (what, device_id) in self.told
        self.told.add((what, device_id))
        return not known
