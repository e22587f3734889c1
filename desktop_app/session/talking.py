"""Talking: what the key, the mute and half duplex make of the microphone's gate."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.session.call_sound import CallSound
from desktop_app.session.half_duplex import HalfDuplex
from desktop_app.session.happenings import (
    GateMoved,
    HalfDuplexChosen,
    Happening,
    HeldBack,
    MuteChanged,
)
from desktop_app.session.ports import Clock
from desktop_app.session.state import Line, SessionState
from desktop_app.session.talk import Outcome, TalkKey


class Talking:
    """Carries out what a person does to be heard, or not to be.

    Args:
        clock: Of the session.
        tell: Receives what happened.
        state: Gives the newest snapshot.
        voices: Gives both voices of the call, once they are there.
        is_heard: Whether there is a call that is heard, not typed; it need not be connected.
        stop: Silences the agent, and a replay.
        stop_replay: Silences a replay alone.
        speaker_latency_s: How long the open speaker holds sound back, in seconds.
    """

    def __init__(
        self,
        clock: Clock,
        tell: Callable[[Happening], None],
        *,
        state: Callable[[], SessionState],
        voices: Callable[[], CallSound | None],
        is_heard: Callable[[], bool],
        stop: Callable[[], None],
        stop_replay: Callable[[], None],
        speaker_latency_s: Callable[[], float],
    ) -> None:
        self._clock = clock
        self._tell = tell
        self._state = state
        self._voices = voices
        self._is_heard = is_heard
        self._stop = stop
        self._stop_replay = stop_replay
        self._key = TalkKey()
        self._half_duplex = HalfDuplex(self._hold_back, speaker_latency_s)

    # The key.

    def press(self) -> None:
        """The talk key went down; whatever sounds then falls silent.

        Where nobody could hear, the gate stays closed.
        """
        state = self._state()
        sounding = state.speaking or state.replaying is not None
        self._stop_replay()
        if not self._is_heard():
            return
        if state.line is Line.ENDING:
            self._stop()
            return
        outcome = self._key.press(self._clock.monotonic(), agent_speaks=sounding)
        if self._half_duplex.yield_to_user():
            self._tell(HeldBack(held=False))
        if outcome.stop_agent:
            self._stop()
        self._follow(outcome)

    def release(self) -> None:
        """The talk key went up."""
        self._follow(self._key.release(self._clock.monotonic()))

    def set_hold_threshold(self, threshold_s: float) -> None:
        """Say how long a press may be and still be a tap, in seconds."""
        self._key.threshold_s = threshold_s

    def begin(self, *, hands_free: bool) -> None:
        """A call begins: with the gate open, or as it is."""
        if hands_free:
            self._follow(self._key.hands_free(True))

    def end(self) -> None:
        """The call is over: close the gate, and forget the key."""
        self._follow(self._key.cancel())

    # Mute and half duplex.

    def set_muted(self, muted: bool) -> None:
        """Send silence, whatever the talk key says."""
        self._tell(MuteChanged(muted=muted))
        self.move_gate()

    def set_half_duplex(self, on: bool) -> None:
        """Listen, or do not listen, while the agent speaks."""
        self._tell(HalfDuplexChosen(on=on))

    def _hold_back(self, held: bool) -> None:
        self._tell(HeldBack(held=held))
        self.move_gate(pre_roll=False)  # it would be the agent's voice

    # The gate.

    def follow(self, state: SessionState) -> None:
        """Look at the newest state."""
        self._half_duplex.follow(state)

    def _follow(self, outcome: Outcome) -> None:
        voices = self._voices()
        self._tell(
            GateMoved(
                gate_open=outcome.gate_open,
                latched=outcome.latched,
                now_s=self._clock.monotonic(),
                spoke=voices is not None and voices.user.spoke,
            )
        )
        self.move_gate()

    def move_gate(self, *, pre_roll: bool = True) -> None:
        """Have the microphone's gate stand where the state says."""
        if (voices := self._voices()) is not None:
            state = self._state()
            voices.user.set_gate(
                opened=state.gate_open,
                muted=state.muted,
                held=state.held_back,
                pre_roll=pre_roll,
            )
