"""What becomes of a call in which nobody says anything: asked, kept quiet, or ended.

Nothing is cut by the mere passing of time: whoever talks, or answers, moves every deadline. A key
of the window that is held has none; one of another program has, for its release may get lost, and
nobody would notice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from desktop_app.errors import Action, Notice, Severity
from desktop_app.session.happenings import Happening, NoticeRaised, NoticeSettled
from desktop_app.session.ports import Clock
from desktop_app.session.state import Line, SessionState
from desktop_app.session.watch import Watch
from desktop_app.wording import tr

LATCH_QUIET_S: Final = 300.0
"""A microphone that is open without a finger in sight, and hears nobody, is asked about then."""
ANSWER_S: Final = 30.0
"""So long the question stands before the microphone closes."""
KEEP_QUIET_S: Final = 5.0
"""An agent speaks into the silence after 7 s by default, unless it hears that somebody is there."""
PAUSE_S: Final = 600.0
"""A call that is paused longer is ended, unless the user wants it otherwise."""


class Attention:
    """Watches the silences of a call.

    Args:
        clock: Of the session.
        tell: Receives the question, and what follows from it.
        close_gate: Closes the microphone that nobody talks into.
        keep_quiet: Tells the agent that the user is there, though silent.
        end_pause: Ends the call that is paused for too long.
        held_elsewhere: Whether it is a key of other programs that holds the microphone open.
    """

    def __init__(
        self,
        clock: Clock,
        tell: Callable[[Happening], None],
        *,
        close_gate: Callable[[], None],
        keep_quiet: Callable[[], None],
        end_pause: Callable[[], None],
        held_elsewhere: Callable[[], bool],
    ) -> None:
        self._tell = tell
        self._held_elsewhere = held_elsewhere
        self._close_gate = close_gate
        self._latch = Watch(clock, LATCH_QUIET_S, self._ask)
        self._question = Watch(clock, ANSWER_S, self._give_up)
        self._silence = Watch(clock, KEEP_QUIET_S, keep_quiet)
        self._pause = Watch(clock, PAUSE_S, end_pause)

    def set_pause(self, longest_s: float) -> None:
        """Say how long a call may be paused, in seconds."""
        self._pause.after_s = longest_s

    def note(self) -> None:
        """The user talks or writes."""
        self._latch.note()
        self._silence.note()
        self._settle()

    def follow(self, state: SessionState) -> None:
        """Look at the newest state."""
        is_up = state.line is Line.OPEN
        unattended = state.latched or (state.gate_open and self._held_elsewhere())
        forgotten = is_up and unattended and not (state.muted or state.paused)
        held = state.gate_open and not (state.latched or state.muted)
        self._latch.follow(forgotten)
        self._silence.follow(is_up and (state.paused or held))
        self._pause.follow(state.paused)
        if not forgotten:
            self._settle()
        elif self._question.runs and state.notice != STILL_THERE:  # answered, or not seen any more
            self._question.follow(False)
            self._latch.note()

    def _ask(self) -> None:
        self._tell(NoticeRaised(notice=STILL_THERE))
        self._question.follow(True)

    def _settle(self) -> None:
        if self._question.runs:
            self._question.follow(False)
            self._tell(NoticeSettled(notice=STILL_THERE))

    def _give_up(self) -> None:
        self._settle()
        self._close_gate()
        self._tell(NoticeRaised(notice=CLOSED))


STILL_THERE: Final = Notice(
    title=tr("Still there?"),
    body=tr("Nobody has spoken for five minutes. The microphone closes in 30 s."),
    action=Action.STAY,
    severity=Severity.WARNING,
)
CLOSED: Final = Notice(
    title=tr("The microphone was closed"),
    body=tr("Nobody spoke for more than five minutes. The call goes on; talk to open it again."),
    action=Action.OK,
    severity=Severity.INFO,
)
PAUSED_OUT: Final = Notice(
    title=tr("The paused call has ended"),
    body=tr("It was paused for long enough. Your transcript is safe, and you can call again."),
    action=Action.CALL_AGAIN,
    severity=Severity.INFO,
)
