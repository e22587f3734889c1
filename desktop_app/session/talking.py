"""Talking: what the key, the mute, the pause and half duplex make of the microphone's gate."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from desktop_app.protocol.events import AgentResponse, Audio, UserTranscript
from desktop_app.session.call_sound import CallSound
from desktop_app.session.half_duplex import TAIL_S, HalfDuplex
from desktop_app.session.happenings import (
    GateMoved,
    HalfDuplexChosen,
    Happening,
    HeldBack,
    MuteChanged,
    MuteReminded,
    PauseChanged,
    Received,
    SoundStarted,
    Stopped,
    Withdrawn,
)
from desktop_app.session.ports import Clock
from desktop_app.session.state import Line, SessionState
from desktop_app.session.talk import EscapeKey, Finger, Outcome, TalkKey

MUTED_SPEECH_S: Final = 0.6
"""Whoever talks so long while muted is told that nobody hears it."""
REMIND_EVERY_S: Final = 30.0
"""And no more often than this."""


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
        withdraw: Takes back what waits to be sent; told whether something was said.
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
        withdraw: Callable[[bool], None],
        speaker_latency_s: Callable[[], float],
    ) -> None:
        self._clock = clock
        self._tell = tell
        self._state = state
        self._voices = voices
        self._is_heard = is_heard
        self._stop = stop
        self._stop_replay = stop_replay
        self._withdraw = withdraw
        self._speaker_latency_s = speaker_latency_s
        self._key = TalkKey()
        self._escape = EscapeKey()
        self._half_duplex = HalfDuplex(self._hold_back, speaker_latency_s)
        self._sounded_s = float("-inf")
        self._reminded_s = float("-inf")
        self._unwanted_after: int | None = None
        """The first answer of a higher id than this is to words that were taken back."""

    # The key.

    def press(self, finger: Finger = Finger.WINDOW) -> None:
        """The talk key went down; whatever sounds then falls silent, and a pause is over.

        Where nobody could hear, the gate stays closed.
        """
        state = self._state()
        sounding = state.sounds
        if not self._key.mutes:
            self._stop_replay()
        if not self._is_heard():
            self._stop_replay()
            return
        if state.line is Line.ENDING:
            self._stop()
            return
        self._tell_pause(False)
        outcome = self._key.press(
            self._clock.monotonic(), finger, agent_speaks=sounding, paused=state.paused
        )
        if not outcome.silenced and self._half_duplex.yield_to_user():
            self._tell(HeldBack(held=False))
        if outcome.stop_agent:
            self._stop()
        self._follow(outcome)
        if state.muted:
            self._remind()

    @property
    def held_elsewhere(self) -> bool:
        """Whether the key that works in every program is what holds the microphone open."""
        return self._key.holder is Finger.HOTKEY

    def release(self, finger: Finger = Finger.WINDOW) -> None:
        """The talk key went up."""
        self._follow(self._key.release(self._clock.monotonic(), finger))

    def lock(self) -> None:
        """Keep the microphone open after the release of the key that is held."""
        self._follow(self._key.lock())

    def escape(self) -> None:
        """Silence the agent; twice within a second, take back what is being said as well."""
        self._stop()
        if self._escape.press(self._clock.monotonic()):
            self.cancel_utterance()

    def cancel_utterance(self) -> None:
        """Close the microphone, and take back what was said since it opened.

        What has left cannot be unsent: the agent is told not to answer it, and if it does so all
        the same, that is not heard.
        """
        voices = self._voices()
        if not self._is_heard() or voices is None or self._state().line is Line.ENDING:
            return
        spoke = voices.user.spoke
        if spoke:
            self._unwanted_after = self._state().voiced_id
        voices.user.withdraw()
        self._withdraw(spoke)
        self._tell(Withdrawn(spoke=spoke))
        self._follow(self._key.cancel())

    def set_hold_threshold(self, threshold_s: float) -> None:
        """Say how long a press may be and still be a tap, in seconds."""
        self._key.threshold_s = threshold_s

    def set_key_mutes(self, mutes: bool) -> None:
        """Have the talk key mute while it is held in a hands-free call, instead of talking."""
        self._key.mutes = mutes

    def begin(self, *, hands_free: bool) -> None:
        """A call begins: with the gate open, or as it is."""
        if hands_free:
            self._follow(self._key.hands_free(True))

    def end(self) -> None:
        """The call is over: close the gate, and forget the key."""
        self._tell_pause(False)
        self._unwanted_after = None
        self._follow(self._key.cancel())

    def close_gate(self) -> None:
        """Close the microphone that nobody talks into."""
        self._follow(self._key.cancel())

    # Pause.

    def pause(self) -> None:
        """Silence the agent and close the microphone, and keep the call."""
        state = self._state()
        if not self._is_heard() or state.paused or not state.live:
            return
        self._stop()
        self._tell_pause(True)
        self._follow(self._key.pause())

    def resume(self) -> None:
        """Go on with a paused call; the microphone opens if it was open by itself."""
        if self._state().paused:
            self._tell_pause(False)
            self._follow(self._key.resume())

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        if self._state().paused:
            self.resume()
        else:
            self.pause()

    def _tell_pause(self, paused: bool) -> None:
        if paused != self._state().paused:
            self._tell(PauseChanged(paused=paused))

    # Mute and half duplex.

    def set_muted(self, muted: bool) -> None:
        """Send silence, whatever the talk key says."""
        self._reminded_s = float("-inf")
        self._tell(MuteChanged(muted=muted))
        outcome = self._key.set_muted(muted)
        state = self._state()
        if (outcome.gate_open, outcome.latched) == (state.gate_open, state.latched):
            self.move_gate()
        else:
            self._follow(outcome)  # the key was held all along

    def on_speech(self, spoken_s: float) -> bool:
        """Somebody speaks into the microphone; tell whether it is the user.

        It may be the agent, out of the speaker, or an echo of it. Who talks while muted is told.
        """
        state, now_s = self._state(), self._clock.monotonic()
        ringing_s = TAIL_S + self._speaker_latency_s()
        if state.sounds or now_s - spoken_s < self._sounded_s + ringing_s:
            return False
        due = now_s >= self._reminded_s + REMIND_EVERY_S
        if state.muted and due and spoken_s >= MUTED_SPEECH_S and not state.paused:
            self._remind()
        return True

    def _remind(self) -> None:
        self._reminded_s = self._clock.monotonic()
        self._tell(MuteReminded(now_s=self._reminded_s))

    def set_half_duplex(self, on: bool) -> None:
        """Listen, or do not listen, while the agent speaks."""
        self._tell(HalfDuplexChosen(on=on))

    def _hold_back(self, held: bool) -> None:
        self._tell(HeldBack(held=held))
        self.move_gate(pre_roll=False)  # it would be the agent's voice

    # What happens.

    def follow(self, happening: Happening, state: SessionState) -> None:
        """Look at the newest state, and at what led to it."""
        self._half_duplex.follow(state)
        if state.sounds:
            self._sounded_s = self._clock.monotonic()
        event = happening.event if isinstance(happening, Received) else happening
        if isinstance(event, UserTranscript | SoundStarted):  # what was said has its answer
            if (voices := self._voices()) is not None:
                voices.user.spoke = False
        elif isinstance(event, Audio) and self._is_unwanted(event):
            self._tell(Stopped())
            # When this turn of the loop is over it is dropped, with all of its id to come.
            asyncio.get_running_loop().call_soon(self.want_answers)
        elif isinstance(event, Audio) and state.paused:
            self._tell(Stopped())  # nobody will hear it
        elif isinstance(event, AgentResponse) and self._is_stopped(event.event_id):
            self._tell(Stopped(upto=event.event_id))  # its words came after its sound was dropped

    def _is_stopped(self, event_id: int | None) -> bool:
        voices = self._voices()
        return voices is not None and event_id is not None and event_id <= voices.agent.stopped_at

    def _is_unwanted(self, event: Audio) -> bool:
        return self._unwanted_after is not None and event.event_id > self._unwanted_after

    def want_answers(self) -> None:
        """Whatever the agent says from now on is to be heard."""
        self._unwanted_after = None
        self.move_gate()

    def _follow(self, outcome: Outcome) -> None:
        voices = self._voices()
        if outcome.gate_open:
            self._unwanted_after = None
        self._tell(
            GateMoved(
                gate_open=outcome.gate_open,
                latched=outcome.latched,
                silenced=outcome.silenced,
                now_s=self._clock.monotonic(),
                spoke=voices is not None and voices.user.spoke,
            )
        )
        self.move_gate()

    def move_gate(self, *, pre_roll: bool = True) -> None:
        """Have the microphone's gate, and a paused agent, stand where the state says."""
        if (voices := self._voices()) is not None:
            state = self._state()
            voices.agent.paused = state.paused or self._unwanted_after is not None
            voices.user.set_gate(
                opened=state.gate_open,
                muted=state.muted or state.silenced,
                held=state.held_back,
                pre_roll=pre_roll,
            )
