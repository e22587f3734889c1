"""Decides what a screen reader hears: changes of state, new final turns, notices."""

from __future__ import annotations

from typing import Final, TypeAlias

from desktop_app.errors import Severity
from desktop_app.session.state import Line, Phase, SessionState
from desktop_app.session.turn import Speaker, Turn
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.turn_text import line, who
from desktop_app.wording import tr

CONNECTING_AFTER_S: Final = 0.6
"""A connection that is there sooner is not worth a word."""
SOUND_WITHIN_S: Final = 2.0
"""So long the words of an answer wait for its sound, which then says them."""
_LOOK_BACK: Final = 8
"""Turns change at the end."""
_SETTLED: Final = frozenset(
    {
        *(Phase.IDLE, Phase.CONNECTING, Phase.RECONNECTING),
        *(Phase.LISTENING, Phase.WAITING, Phase.MUTED, Phase.PAUSED),
    }
)
"""Phases that show what the user has chosen; others come over them and go by themselves."""

_Choice: TypeAlias = tuple[bool, bool, bool, bool, bool]


class Narrator:
    """Compares states and announces the difference, each thing once.

    What the user hears anyway is left out: the agent's voice says the agent's words. That the
    microphone is open, or muted, is said when the user made it so, not whenever it shows again
    because the agent has finished.
    """

    def __init__(self, announcer: Announcer) -> None:
        self._announcer = announcer
        self._told: set[int] = set()
        self._waiting: dict[int, float] = {}
        self._spoken = ""
        self._choice: _Choice = (False, False, False, False, False)
        self._connecting_s: float | None = None

    def tell_words(self, state: SessionState, spoken: str, now_s: float) -> None:
        """Announce a state, when its words are new.

        A notice and a question are announced as such, with what belongs to them.

        Args:
            state: What is shown.
            spoken: Its words, see `desktop_app.session.words`.
            now_s: Monotonic time.
        """
        self._tell_unheard(state, now_s)
        if state.phase is not Phase.CONNECTING:
            self._connecting_s = None
        elif self._connecting_s is None:
            self._connecting_s = now_s
        if self._connecting_s is not None and now_s - self._connecting_s < CONNECTING_AFTER_S:
            return
        choice = _choice(state)
        chosen, new = choice != self._choice, spoken != self._spoken
        self._spoken = spoken
        if state.phase in _SETTLED:
            self._choice = choice
        if not new or state.phase in (Phase.ERROR, Phase.TOOL_ASKS):
            return
        if state.phase in (Phase.LISTENING, Phase.MUTED) and not chosen:
            return
        if state.phase is Phase.DEVICE_TROUBLE and _is_in_notice(state):
            return
        self._announcer.say(spoken)

    def tell(self, before: SessionState, state: SessionState, now_s: float) -> None:
        """Announce what is new in a state; its words come first, see `tell_words`."""
        if state.notice is not None and state.notice != before.notice:
            urgent = state.notice.severity is Severity.ERROR
            self._announcer.say(state.notice.sentence, assertive=urgent)
        self._tell_choice(before, state)
        if state.reminded_s not in (None, before.reminded_s):
            self._announcer.say(tr("You are muted. M to unmute."))
        for turn in self._finished(before.turns, state.turns):
            if turn.speaker is Speaker.AGENT and _can_be_heard(state):
                self._waiting[turn.key] = now_s
            else:
                self._say_turn(turn)
        self._tell_unheard(state, now_s)

    def ask(self, question: str) -> None:
        """Read a question that waits for an answer."""
        self._announcer.say(question, assertive=True)

    def _say_turn(self, turn: Turn) -> None:
        self._announcer.say(tr("{name}: {text}", name=who(turn), text=line(turn)))

    def _tell_choice(self, before: SessionState, state: SessionState) -> None:
        """Confirm what the user chose, where the words beside the ring tell something else."""
        if before.muted != state.muted and state.phase not in (Phase.IDLE, Phase.MUTED):
            if state.muted:
                said = tr("Microphone muted")
            else:
                said = "" if state.phase is Phase.LISTENING else tr("Microphone unmuted")
        elif before.paused and not state.paused and state.line is Line.OPEN:
            told = state.phase in (Phase.LISTENING, Phase.MUTED)
            said = "" if told else tr("The call goes on.")
        else:
            return
        self._announcer.say(said)
        self._choice = _choice(state)

    def _tell_unheard(self, state: SessionState, now_s: float) -> None:
        """Read the answers whose sound has not come, and forget those whose sound has."""
        if not self._waiting:
            return
        hearable = _can_be_heard(state)
        for turn in _last(state.turns):
            since_s = self._waiting.get(turn.key)
            if since_s is None:
                continue
            if turn.event_id is not None and turn.event_id <= state.voiced_id:
                del self._waiting[turn.key]
            elif not hearable or now_s - since_s >= SOUND_WITHIN_S:
                del self._waiting[turn.key]
                self._say_turn(turn)

    def _finished(self, before: tuple[Turn, ...], now: tuple[Turn, ...]) -> list[Turn]:
        """Find the turns that became final."""
        if now is before:
            return []
        if not now:
            self._told.clear()
            self._waiting.clear()
        finished = [
            turn
            for turn in _last(now)
            if not (turn.key in self._told or turn.tentative or turn.streaming) and turn.text
        ]
        self._told.update(turn.key for turn in finished)
        return finished


def _last(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    return turns[-_LOOK_BACK:]


def _can_be_heard(state: SessionState) -> bool:
    """Tell whether the agent's voice says its words to the user."""
    return (
        state.line in (Line.OPEN, Line.ENDING)
        and not state.text_only
        and not state.speaker.trouble
        and state.volume > 0.0
    )


def _choice(state: SessionState) -> _Choice:
    """Give what the user has made of the microphone."""
    return (
        state.line is Line.OPEN,
        state.gate_open,
        state.muted,
        state.silenced,
        state.paused,
    )


def _is_in_notice(state: SessionState) -> bool:
    return state.notice is not None and state.notice.title == state.microphone.trouble
