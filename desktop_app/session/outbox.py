"""What waits to be said: answers that must not wait, then words, then sound."""

from __future__ import annotations

import logging
from collections import deque
from typing import Final

from desktop_app.protocol.base import LocalProtocolError
from desktop_app.protocol.conversation import Conversation, State
from desktop_app.protocol.events import ClientEvent, InitiationData, Pong, UserAudio, UserMessage

log = logging.getLogger(__name__)

BACKLOG: Final = 250
"""Chunks that may wait for a slow socket, five seconds of them; the oldest are dropped."""
_HOLDING: Final = (State.CONNECTING, State.QUEUED)


class Outbox:
    """Decides what leaves next. Pure: whoever writes to the socket asks for one event at a time.

    Args:
        conversation: Knows what is legal now.
        initiation: The first message; nothing leaves before it.
    """

    def __init__(self, conversation: Conversation, initiation: InitiationData) -> None:
        self._conversation = conversation
        self._pongs: deque[Pong] = deque()
        self._words: deque[ClientEvent] = deque((initiation,))
        self._chunks: deque[bytes] = deque()
        self._limit = BACKLOG
        self._leaving: ClientEvent | None = None
        self.dropped = 0
        """Chunks that a slow socket cost."""

    def say(self, event: ClientEvent) -> None:
        """Add words; while the server would not hear them they are held."""
        self._words.append(event)

    def speak(self, chunk: bytes, *, early: bool = False) -> None:
        """Add a chunk of the microphone.

        Args:
            chunk: In the agreed format.
            early: It was spoken before the call was up, and counts for no backlog.
        """
        self._chunks.append(chunk)
        if early:
            self._limit = max(self._limit, len(self._chunks))
        while len(self._chunks) > self._limit:
            self._chunks.popleft()
            self.dropped += 1

    def withdraw(self) -> None:
        """Drop all sound that waits."""
        self._chunks.clear()
        self._limit = BACKLOG

    def next(self) -> ClientEvent | None:
        """Take out what leaves now; ``None`` when nothing may, until something changes."""
        self._leaving = self._next_pong() or self._next_word() or self._next_sound()
        return self._leaving

    def delivered(self) -> None:
        """The event of the last `next` was written while the line was up."""
        self._leaving = None

    def unsent(self) -> list[str]:
        """Typed texts that have not left, in order: another call may take them."""
        waiting = (self._leaving, *self._words)
        return [event.text for event in waiting if isinstance(event, UserMessage) and event.text]

    def _next_pong(self) -> Pong | None:
        self._pongs.extend(self._conversation.replies())
        return self._pongs.popleft() if self._pongs else None

    def _next_word(self) -> ClientEvent | None:
        held: list[ClientEvent] = []
        chosen: ClientEvent | None = None
        while self._words and chosen is None:
            event = self._words.popleft()
            chosen = self._legal(event)
            if chosen is None and self._conversation.state in _HOLDING:
                held.append(event)
        self._words.extendleft(reversed(held))
        return chosen

    def _next_sound(self) -> UserAudio | None:
        while self._chunks:
            chunk = self._chunks.popleft()
            self._limit = max(BACKLOG, len(self._chunks))
            sound = self._conversation.send(UserAudio(chunk=chunk))
            if sound is not None:
                return sound
        return None

    def _legal(self, event: ClientEvent) -> ClientEvent | None:
        try:
            return self._conversation.send(event)
        except LocalProtocolError:
            # One wrong word must not end a call. Its content stays out of the log.
            log.exception("dropped %s", type(event).__name__)
            return None
