"""The talk key: hold to talk, tap to keep talking, hold and lock. Time is an argument."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

HOLD_THRESHOLD_S: Final = 0.35
"""A press shorter than this is a tap."""
TWICE_S: Final = 1.0
"""A second Esc no later than this after the first means what was being said, too."""


class Finger(enum.Enum):
    """What holds the talk key down. Two of them at once lock it."""

    WINDOW = "window"
    """The space bar or the Talk button of the window."""
    HOTKEY = "hotkey"
    """The key that works in every program."""
    COMMAND = "command"
    """Another program, by the command line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the microphone's gate shall be now.

    ``gate_open``: sound may leave. ``latched``: it stays so without a finger on the key.
    ``silenced``: nothing leaves for now, because the held key mutes. ``stop_agent``: the agent was
    spoken over, silence it.
    """

    gate_open: bool
    latched: bool
    silenced: bool = False
    stop_agent: bool = False


class TalkKey:
    """Turns presses and releases into the gate's position.

    A press opens at once. Released after the threshold it closes: it was held to talk. Released
    before, it was a tap: the gate stays open, and the next press and release closes it. A press
    that speaks over the agent never closes by a tap: whoever silences somebody wants to talk. A
    second finger while the first holds locks: the gate stays open whatever is let go.

    While the user is muted the key opens and latches nothing that would show only later: a press
    then leaves the latch alone, and what is still held when the mute ends is a hold.

    Attributes:
        threshold_s: Shortest hold, in seconds. It may be changed at any time.
        mutes: While hands-free, the held key mutes instead, and silences nobody.
    """

    def __init__(self, threshold_s: float = HOLD_THRESHOLD_S) -> None:
        self.threshold_s = threshold_s
        self.mutes = False
        self._muted = False
        self._latched = False
        self._tap_latches = True
        self._down: set[Finger] = set()
        self._holder: Finger | None = None
        self._held_since_s = 0.0
        self._blind = False
        """The key went down while the user was muted."""
        self._returns = False
        """A hold ends in the latch, not in a closed gate."""
        self._silenced = False
        self._latched_before_pause = False

    @property
    def holder(self) -> Finger | None:
        """What holds the key down, unless it is locked."""
        return self._holder

    def press(
        self,
        now_s: float,
        finger: Finger = Finger.WINDOW,
        *,
        agent_speaks: bool = False,
        paused: bool = False,
    ) -> Outcome:
        """The key went down. Repeated without a release, it is still the first press.

        Args:
            now_s: Monotonic time.
            finger: What presses it.
            agent_speaks: Whether agent sound leaves the speaker.
            paused: Whether it ends a pause; the latch from before it is back after the release.
        """
        if paused:
            self.resume()
        if finger in self._down:
            return self._outcome()
        self._down.add(finger)
        if self._holder is not None:
            self.lock()
        else:
            self._holder, self._held_since_s = finger, now_s
            self._blind = self._muted
            self._returns = self._latched and (self._blind or paused)
            self._silenced = self.mutes and self._latched and not paused
            self._tap_latches = not self._latched or agent_speaks
        return self._outcome(stop_agent=agent_speaks and not self._silenced)

    def release(self, now_s: float, finger: Finger = Finger.WINDOW) -> Outcome:
        """The key went up; without a press before it, nothing happens."""
        self._down.discard(finger)
        if finger is not self._holder:
            return self._outcome()
        self._holder = None
        if self._silenced:
            self._silenced = False
        else:
            tapped = now_s - self._held_since_s < self.threshold_s
            latches = tapped and self._tap_latches and not (self._blind or self._muted)
            self._latched = latches or self._returns
        return self._outcome()

    def lock(self) -> Outcome:
        """Keep the gate open after the release of a key that is held now; one that mutes mutes."""
        if self._holder is not None and not self._silenced and not self._muted:
            self._holder = None
            self._latched = True
        return self._outcome()

    def set_muted(self, muted: bool) -> Outcome:
        """The user mutes, or does not any more: a key held since before opens only now."""
        self._muted = muted
        return self._outcome()

    def cancel(self) -> Outcome:
        """Close the gate and forget the key, as when the window loses it or the call is over."""
        return self.hands_free(False)

    def hands_free(self, on: bool) -> Outcome:
        """Begin with the gate open, or closed, without a key."""
        self._down.clear()
        self._holder = None
        self._silenced = False
        self._latched = on
        return self._outcome()

    def pause(self) -> Outcome:
        """Close the gate, and remember whether it was open without a finger."""
        self._latched_before_pause = self._latched
        return self.cancel()

    def resume(self) -> Outcome:
        """Let the gate stand as it stood before the pause, but for a key that was held."""
        return self.hands_free(self._latched_before_pause)

    def _outcome(self, *, stop_agent: bool = False) -> Outcome:
        blind = self._blind and self._muted
        held = self._holder is not None and not self._silenced and not blind
        return Outcome(
            gate_open=self._latched or held,
            latched=self._latched and not held,
            silenced=self._silenced,
            stop_agent=stop_agent,
        )


class EscapeKey:
    """Tells the second of two presses that belong together."""

    def __init__(self) -> None:
        self._first_s: float | None = None

    def press(self, now_s: float) -> bool:
        """The key went down; tell whether it is the second press. The third is a first again."""
        second = self._first_s is not None and now_s - self._first_s <= TWICE_S
        self._first_s = None if second else now_s
        return second
