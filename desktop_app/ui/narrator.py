"""Decides what a screen reader hears: changes of state, new final turns, notices."""

from __future__ import annotations

from desktop_app.errors import Severity
from desktop_app.session.state import Phase, SessionState
from desktop_app.session.turn import Turn
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.turn_text import line, who
from desktop_app.wording import tr


class Narrator:
    """Compares states and announces the difference, each thing once."""

    def __init__(self, announcer: Announcer) -> None:
        self._announcer = announcer
        self._told: set[int] = set()
        self._spoken = ""

    def tell_words(self, state: SessionState, spoken: str) -> None:
        """Announce a state, when its words are new.

        A notice and a question are announced as such, with what belongs to them.
        """
        if spoken != self._spoken:
            self._spoken = spoken
            if state.phase not in (Phase.ERROR, Phase.TOOL_ASKS):
                self._announcer.say(spoken)

    def tell(self, before: SessionState, state: SessionState) -> None:
        """Announce what is new in a state."""
        if state.notice is not None and state.notice != before.notice:
            urgent = state.notice.severity is Severity.ERROR
            self._announcer.say(state.notice.sentence, assertive=urgent)
        if state.reminded_s not in (None, before.reminded_s):
            self._announcer.say(tr("You are muted. M to unmute."))
        for turn in self._finished(before.turns, state.turns):
            self._announcer.say(tr("{name}: {text}", name=who(turn), text=line(turn)))

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
