"""Whose turn it is: ids, what has been heard of the present answer, interruptions. Pure.

Ids count turns, as the service's do: the words of the user, the answer to them, every chunk of its
sound and its correction share one id. Sound is sent faster than it is heard, so what had been heard
at an interruption is reckoned by the clock: time since the first chunk, against the alignment.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from desktop_app.protocol.events import (
    AgentResponse,
    AgentResponseCorrection,
    Interruption,
    UserTranscript,
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """An answer in sound.

    Attributes:
        event_id: The turn's id.
        text: The whole answer.
        starts_ms: When each of its characters begins.
        duration_s: How long it sounds; grows where sound follows that has no words.
        began_s: When its first chunk was sent, on the caller's clock.
    """

    event_id: int
    text: str
    starts_ms: tuple[int, ...]
    duration_s: float
    began_s: float

    def __repr__(self) -> str:
        return f"<Spoken {self.event_id}>"

    def ends_s(self) -> float:
        """When it will have been heard."""
        return self.began_s + self.duration_s

    def heard(self, now_s: float) -> str:
        """The words that had been heard by ``now_s``, whole ones, with a mark where it was cut."""
        begun = bisect_right(self.starts_ms, (now_s - self.began_s) * 1000)
        if begun >= len(self.text):
            return self.text
        words = self.text[:begun]
        if not self.text[begun].isspace():
            words = words[: len(words) - len(words.split(" ")[-1])]
        words = words.rstrip()
        return f"{words}…" if words else ""


class Turns:
    """The turns of one conversation. Time is an argument, in seconds of any one clock."""

    def __init__(self) -> None:
        self._last_id = 0
        self._spoken: Spoken | None = None

    @property
    def last_id(self) -> int:
        """Id of the latest turn; 0 before the first."""
        return self._last_id

    def open(self) -> int:
        """Begin a turn, of the user or of the agent by itself, and return its id."""
        self._last_id += 1
        return self._last_id

    def user_said(self, event_id: int, text: str) -> UserTranscript:
        """Tell what was understood."""
        return UserTranscript(user_transcript=text, event_id=event_id)

    def agent_says(self, event_id: int, text: str) -> AgentResponse:
        """Tell the whole answer, before its sound."""
        return AgentResponse(agent_response=text, event_id=event_id)

    def sound_begins(
        self,
        event_id: int,
        text: str,
        starts_ms: tuple[int, ...],
        duration_s: float,
        now_s: float,
    ) -> Spoken:
        """Note that the first chunk of an answer is sent."""
        self._spoken = Spoken(event_id, text, starts_ms, duration_s, now_s)
        return self._spoken

    def is_heard(self, now_s: float) -> bool:
        """Whether the user still hears the agent."""
        return self._spoken is not None and now_s < self._spoken.ends_s()

    def interrupt(self, now_s: float) -> tuple[Interruption, AgentResponseCorrection] | None:
        """The user speaks over the agent.

        Returns:
            What to tell the client, or ``None`` when nothing was being heard.
        """
        spoken = self._spoken
        if spoken is None or not self.is_heard(now_s):
            return None
        self._spoken = None
        return (
            Interruption(event_id=spoken.event_id),
            AgentResponseCorrection(
                original_agent_response=spoken.text,
                corrected_agent_response=spoken.heard(now_s),
                event_id=spoken.event_id,
            ),
        )
