"""What the agent remembers of the conversations it held, for its REST calls and for tests."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Literal

from desktop_app.protocol.events import ClientEvent, InitiationData, Unread, UserAudio

_MOST_EVENTS = 1000


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a transcript."""

    role: Literal["user", "agent"]
    text: str
    event_id: int
    at_s: float
    """From the start of the conversation."""
    original: str | None = None
    """What the agent would have said, where it was interrupted."""

    def __repr__(self) -> str:
        return f"<Line {self.role} {self.event_id}>"


@dataclass(slots=True, eq=False, repr=False)
class Held:
    """One conversation, filled while it goes on."""

    conversation_id: str
    agent_id: str
    started_unix: int
    environment: str | None = None
    status: Literal["initiated", "in-progress", "done", "failed"] = "initiated"
    user_id: str | None = None
    initiation: InitiationData | None = None
    duration_s: float = 0.0
    lines: list[Line] = field(default_factory=list)
    received: list[ClientEvent | Unread] = field(default_factory=list)
    """Everything but sound that the client sent, the first thousand."""
    audio_chunks: int = 0
    audio_bytes: int = 0
    pongs: int = 0
    files: dict[str, int] = field(default_factory=dict)
    """Uploaded file ids and sizes in bytes."""
    overall_feedback: list[dict[str, object]] = field(default_factory=list)
    close_code: int | None = None
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when the server's side is over, whatever ended it."""

    def note(self, event: ClientEvent | Unread) -> None:
        """Remember what the client sent."""
        if isinstance(event, UserAudio):
            self.audio_chunks += 1
            self.audio_bytes += len(event.chunk)
        elif len(self.received) < _MOST_EVENTS:
            self.received.append(event)

    def correct(self, event_id: int | None, text: str) -> None:
        """Put what was really heard in place of what was to be said."""
        for index, line in enumerate(self.lines):
            if line.role == "agent" and line.event_id == event_id:
                self.lines[index] = Line("agent", text, line.event_id, line.at_s, line.text)
