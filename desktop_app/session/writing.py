"""Writing to the agent: messages, notes and ratings; what could not leave waits for a call."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.protocol.events import Score
from desktop_app.session.call import Call
from desktop_app.session.happenings import Happening, Typed
from desktop_app.session.ports import Clock


class Writing:
    """Brings words to the call, and keeps typed ones until there is one that takes them.

    Args:
        clock: Of the session.
        tell: Receives what was typed.
        call: Gives the conversation, while there is one to speak to.
        may_say: Whether somebody will read a message: in a call, and in none that ends.
        before: Called before a message leaves: the agent falls silent, a pause is over.
    """

    def __init__(
        self,
        clock: Clock,
        tell: Callable[[Happening], None],
        *,
        call: Callable[[], Call | None],
        may_say: Callable[[], bool],
        before: Callable[[], None],
    ) -> None:
        self._clock = clock
        self._tell = tell
        self._call = call
        self._may_say = may_say
        self._before = before
        self._unsent: list[str] = []
        self._meant_for = ""

    # Calls.

    def begin(self, agent_name: str) -> None:
        """A call is placed; what was meant for another agent is forgotten."""
        if agent_name != self._meant_for:
            self.forget()
        self._meant_for = agent_name

    def hand_over(self, call: Call) -> None:
        """Give a new conversation what waits."""
        unsent, self._unsent = self._unsent, []
        for text in unsent:
            call.say(text)

    def take_back(self, call: Call) -> None:
        """Keep what a conversation that is over could not bring to the agent."""
        self._unsent = call.unsent()

    def forget(self) -> None:
        """Who hangs up takes back what was not yet said."""
        self._unsent.clear()

    # Words.

    def say(self, text: str) -> bool:
        """Send typed text, or keep it until the call is up.

        ``False`` without a call, and where one is ending: nobody would read it.
        """
        if not self._may_say() or not text.strip():
            return False
        self._before()
        if (call := self._call()) is None:
            self._unsent.append(text)
        else:
            call.say(text)
        self._tell(Typed(text=text, at_s=self._clock.wall(), now_s=self._clock.monotonic()))
        return True

    def add_context(self, text: str, context_id: str | None = None) -> bool:
        """Give the agent a note that asks for no answer."""
        if (call := self._call()) is None:
            return False
        call.add_context(text, context_id)
        return True

    def answer_approval(self, tool_call_id: str, *, approved: bool) -> None:
        """Say yes or no to a tool."""
        if (call := self._call()) is not None:
            call.answer_approval(tool_call_id, approved=approved)

    def give_feedback(self, event_id: int, score: Score | None) -> None:
        """Rate one agent response."""
        if (call := self._call()) is not None:
            call.give_feedback(event_id, score)
