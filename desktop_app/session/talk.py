"""The talk key: hold to talk, tap to keep talking, hold and lock. Time is an argument."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

HOLD_THRESHOLD_S: Final = 0.35
"""A press shorter than this is a tap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the microphone's gate shall be now.

    ``gate_open``: sound may leave. ``latched``: it stays so without a finger on the key.
    ``stop_agent``: the agent was spoken over, silence it.
    """

    gate_open: bool
    latched: bool
    stop_agent: bool = False


class _Rest(enum.Enum):
    """Where the gate stands while no finger is on the key."""

    CLOSED = "closed"
    LATCHED = "latched"


class TalkKey:
    """Turns presses and releases into the gate's position.

    A press opens at once. Released after the threshold it closes: it was held to talk. Released
    before, it was a tap: the gate stays open, and the next press and release closes it. A press
    that speaks over the agent never closes by a tap: whoever silences somebody wants to talk.

    Attributes:
        threshold_s: Shortest hold, in seconds. It may be changed at any time.
    """

    def __init__(self, threshold_s: float = HOLD_THRESHOLD_S) -> None:
        self.threshold_s = threshold_s
        self._rest = _Rest.CLOSED
        self._tap_leads_to = _Rest.LATCHED
        self._pressed_at_s: float | None = None

    def press(self, now_s: float, *, agent_speaks: bool = False) -> Outcome:
        """The key went down. Repeated without a release, it is still the first press.

        Args:
            now_s: Monotonic time.
            agent_speaks: Whether agent sound leaves the speaker.
        """
        if self._pressed_at_s is not None:
            return self._outcome()
        self._pressed_at_s = now_s
        tap_closes = self._rest is _Rest.LATCHED and not agent_speaks
        self._tap_leads_to = _Rest.CLOSED if tap_closes else _Rest.LATCHED
        return self._outcome(stop_agent=agent_speaks)

    def release(self, now_s: float) -> Outcome:
        """The key went up; without a press before it, nothing happens."""
        if self._pressed_at_s is None:
            return self._outcome()
        tapped = now_s - self._pressed_at_s < self.threshold_s
        self._pressed_at_s = None
        self._rest = self._tap_leads_to if tapped else _Rest.CLOSED
        return self._outcome()

    def lock(self) -> Outcome:
        """Keep the gate open after the release of a key that is held now."""
        if self._pressed_at_s is not None:
            self._pressed_at_s = None
            self._rest = _Rest.LATCHED
        return self._outcome()

    def cancel(self) -> Outcome:
        """Close the gate and forget the key, as when the window loses it or the call is over."""
        return self.hands_free(False)

    def hands_free(self, on: bool) -> Outcome:
        """Begin with the gate open, or closed, without a key."""
        self._pressed_at_s = None
        self._rest = _Rest.LATCHED if on else _Rest.CLOSED
        return self._outcome()

    def _outcome(self, *, stop_agent: bool = False) -> Outcome:
        latched = self._rest is _Rest.LATCHED
        return Outcome(
            gate_open=latched or self._pressed_at_s is not None,
            latched=latched and self._pressed_at_s is None,
            stop_agent=stop_agent,
        )
