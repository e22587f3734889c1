"""Decides what a screen reader hears: changes of state, new final turns, notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.errors import Severity
from desktop_app.session.state import SessionState
from desktop_app.session.transcript import Turn
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.turn_text import line, who

if TYPE_CHECKING:
    from desktop_app.session.words import StateWords


class Narrator:
    """Compares states and announces the difference, each thing once."""

    def __init__(self, announcer: Announcer) -> None:
        self._announcer = announcer
        self._told: set[int] = set()
        self._spoken = ""

    def tell(self, before: SessionState, state: SessionState, words: StateWords) -> None:
        """Announce what is new in a state."""
        if words.spoken != self._spoken:
            self._spoken = words.spoken
            self._announcer.say(words.spoken)
        if state.notice is not None and state.notice != before.notice:
            urgent = state.notice.severity is Severity.ERROR
            self._announcer.say(state.notice.sentence, assertive=urgent)
        for turn in self._finished(before.turns, state.turns):
            self._announcer.say(f"{who(turn)}: {line(turn)}")

    def ask(self, question: str) -> None:
        """Read a question that waits for an answer."""
        self._announcer.say(question, assertive=True)

    def _finished(self, before: tuple[Turn, ...], now: tuple[Turn, ...]) -> list[Turn]:
        """Find the turns that became final; they are at the end, where turns change."""
        if now is before:
            return []
        if not now:
            self._told.clear()
        finished = []
        for at in range(len(now) - 1, max(-1, len(now) - 9), -1):
            turn = now[at]
            if turn.key in self._told:
                continue
            if not turn.tentative and not turn.streaming and turn.text:
                self._told.add(turn.key)
                finished.append(turn)
        return finished[::-1]
