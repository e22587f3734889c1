"""Which sound belongs to which turn: follows what happens in a session, and keeps what was said.

Of the agent it keeps what was received, and of a turn that was cut off what had left the speaker;
of the user what left the microphone. Pure.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from desktop_app.protocol.events import Audio, Interruption, UserTranscript
from desktop_app.protocol.formats import AudioFormat
from desktop_app.session.happenings import (
    CallEnded,
    CallOpened,
    Happening,
    HeardUpTo,
    Received,
    SoundRanDry,
    Stopped,
)
from desktop_app.session.recordings import Recordings
from desktop_app.session.state import SessionState
from desktop_app.session.turn import Speaker, by_id, newest
from desktop_app.session.utterance import Utterance

KEPT: Final = 16
"""Responses that sound may still come for; older ones have been heard long ago."""
UNNAMED_S: Final = 60.0
"""Sound whose words have not come by then is of a service that sends none, and is let go."""


@dataclass(slots=True)
class _Take:
    """Sound of one response. ``key``: of its turn; until there is one, the sound waits."""

    key: int | None = None
    waiting: list[bytes] = field(default_factory=list)
    received_s: float = 0.0
    heard_s: float = 0.0
    is_over: bool = False


class Recorder:
    """Keeps what is said aloud, in ``recordings``."""

    def __init__(self) -> None:
        self.recordings = Recordings()
        self._spoken: AudioFormat | None = None
        self._utterance: Utterance | None = None
        self._takes: dict[int, _Take] = {}

    def sent(self, chunk: bytes) -> None:
        """A chunk has left the microphone."""
        if self._utterance is not None:
            self._utterance.add(chunk)

    def follow(
        self, happening: Happening, before: SessionState, state: SessionState
    ) -> frozenset[int]:
        """Note what a happening means for the sound of turns.

        Args:
            happening: What happened.
            before: The state then.
            state: The state that followed from it.

        Returns:
            Keys of the turns that can be heard again; the same object until that changes.
        """
        match happening:
            case CallOpened(metadata=metadata):
                self._forget_call()
                self._spoken = AudioFormat.parse(metadata.agent_output_audio_format)
                heard = AudioFormat.parse(metadata.user_input_audio_format)
                self._utterance = None if heard is None else Utterance(heard)
            case Received(event=Audio() as event):
                self._hear(event)
            case Received(event=UserTranscript() as event):
                self._said(event, state)
            case Received(event=Interruption(event_id=event_id)):
                self._cut(event_id)
            case HeardUpTo(event_id=event_id, heard_s=heard_s):
                self._note_heard(event_id, heard_s)
            case SoundRanDry():
                self._note_heard(max(self._takes, default=0) + 1, 0.0)
            case Stopped(upto=upto):
                self._cut(upto)
            case CallEnded():
                if before.speaking:
                    self._cut(None)
                self._forget_call()
            case _:
                pass
        if state.turns is not before.turns or isinstance(happening, Received):
            self._find_turns(state)
        return self.recordings.keys

    def _forget_call(self) -> None:
        self._spoken = self._utterance = None
        self._takes.clear()

    # The agent.

    def _hear(self, event: Audio) -> None:
        """Keep a chunk. Sound without an id belongs to no turn that can be named."""
        if self._spoken is None or not event.event_id:
            return
        take = self._takes.setdefault(event.event_id, _Take())
        while len(self._takes) > KEPT:
            del self._takes[next(iter(self._takes))]
        if take.is_over:
            return
        take.waiting.append(event.chunk)
        take.received_s += self._spoken.seconds(len(event.chunk))
        if take.key is None and take.received_s > UNNAMED_S:
            take.is_over = True
            take.waiting.clear()

    def _note_heard(self, event_id: int, heard_s: float) -> None:
        """Note how far the voice has come; whatever was queued before was heard whole."""
        for other, take in self._takes.items():
            if take.is_over:
                continue
            if other == event_id:
                take.heard_s = max(take.heard_s, heard_s)
            elif other < event_id:
                take.heard_s = take.received_s

    def _cut(self, up_to: int | None) -> None:
        """Of responses at or below an id, nothing more will be heard; ``None`` is every one."""
        for event_id, take in self._takes.items():
            if take.is_over or (up_to is not None and event_id > up_to):
                continue
            take.is_over = True
            if take.key is not None:
                self.recordings.cut(take.key, take.heard_s)

    def _find_turns(self, state: SessionState) -> None:
        """Keep what waits under the key of its turn, once that is there."""
        for event_id, take in self._takes.items():
            if not take.waiting:
                continue
            if take.key is None:
                at = by_id(state.turns, state.first_turn, Speaker.AGENT, event_id)
                if at is None:
                    continue
                take.key = state.turns[at].key
            assert self._spoken is not None  # without it nothing waits
            for chunk in take.waiting:
                self.recordings.add(take.key, chunk, self._spoken)
            take.waiting.clear()
            if take.is_over:
                self.recordings.cut(take.key, take.heard_s)

    # The user.

    def _said(self, event: UserTranscript, state: SessionState) -> None:
        at = by_id(state.turns, state.first_turn, Speaker.USER, event.event_id)
        if at is None and event.event_id is None:
            at = newest(state.turns, state.first_turn, lambda turn: turn.speaker is Speaker.USER)
        if at is None or state.turns[at].typed or self._utterance is None:
            return
        sound = self._utterance.take()
        self.recordings.add(state.turns[at].key, sound, self._utterance.format)
