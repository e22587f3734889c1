"""Half duplex: nothing leaves the microphone while the agent's sound is in the room.

For rooms and devices where no echo canceller helps. Nobody can talk over the agent meanwhile, but
by the talk key: that silences the agent, and the microphone opens without waiting for the room.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from desktop_app.session.state import Line, SessionState

TAIL_S: Final = 0.3
"""A living room has fallen silent so long after its last sound; the device comes on top."""


def holds_back(*, chosen: bool, speaking: bool, ringing: bool) -> bool:
    """Tell whether the microphone has to be shut.

    Args:
        chosen: The user wants half duplex.
        speaking: Agent sound leaves the speaker, or a turn is replayed.
        ringing: It did a moment ago, and may still be heard in the room.
    """
    return chosen and (speaking or ringing)


class HalfDuplex:
    """Follows the state, and says when the microphone is to be shut and to be opened again.

    Args:
        hold: Told each time it becomes otherwise.
        device_s: How long the speaker holds sound back, in seconds.
    """

    def __init__(self, hold: Callable[[bool], None], device_s: Callable[[], float]) -> None:
        self._hold = hold
        self._device_s = device_s
        self._ringing: asyncio.TimerHandle | None = None
        self._chosen = False
        self._spoke = False
        self._yielding = False

    def yield_to_user(self) -> bool:
        """Hold nothing back until the agent speaks anew; tell whether that opens anything."""
        held = self._held
        self._forget()
        self._yielding = True
        return held

    def follow(self, state: SessionState) -> None:
        """Look at the newest state."""
        speaking = state.sounds
        if speaking and not self._spoke:
            self._yielding = False
        if speaking or not state.half_duplex or state.line is Line.IDLE:
            self._forget()
        elif self._spoke and not self._yielding:
            delay_s = TAIL_S + self._device_s()
            self._ringing = asyncio.get_running_loop().call_later(delay_s, self._fall_silent)
        self._chosen, self._spoke = state.half_duplex, speaking
        self._tell(state.held_back)

    def _fall_silent(self) -> None:
        self._ringing = None
        self._tell(True)

    def _forget(self) -> None:
        if self._ringing is not None:
            self._ringing.cancel()
            self._ringing = None

    @property
    def _held(self) -> bool:
        ringing = self._ringing is not None
        held = holds_back(chosen=self._chosen, speaking=self._spoke, ringing=ringing)
        return held and not self._yielding

    def _tell(self, before: bool) -> None:
        if (held := self._held) != before:
            self._hold(held)
