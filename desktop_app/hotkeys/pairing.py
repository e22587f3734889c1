"""Presses and releases of global keys, made to come in pairs whatever the system says."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_app.session.keys import Deed


def _nobody(_deed: Deed) -> None:
    """Hear nothing."""


class Pairing:
    """Tells a press once, and its release once.

    Args:
        pressed: Told when a key went down.
        released: Told when it came up, or counts as having done so.
    """

    def __init__(
        self,
        pressed: Callable[[Deed], None] = _nobody,
        released: Callable[[Deed], None] = _nobody,
    ) -> None:
        self._pressed = pressed
        self._released = released
        self._held: dict[Deed, object] = {}

    @property
    def held(self) -> Mapping[Deed, object]:
        """What is down; each hold is an object of its own."""
        return self._held

    def press(self, deed: Deed) -> None:
        """Tell a press; what repeats is none."""
        if deed not in self._held:
            self._held[deed] = object()
            self._pressed(deed)

    def release(self, deed: Deed) -> None:
        """Tell a release, if there was a press."""
        if self._held.pop(deed, None) is not None:
            self._released(deed)

    def release_all(self) -> None:
        """Let go of everything."""
        for deed in tuple(self._held):
            self.release(deed)
