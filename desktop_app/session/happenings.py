"""Everything that can happen in a session, as frozen values for `desktop_app.session.reduce`.

Wall time (``at_s``) is for people to read, monotonic time (``now_s``) for durations.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from desktop_app.errors import Notice
from desktop_app.protocol.events import ConversationMetadata, ServerEvent
from desktop_app.session.ending import CallReport
from desktop_app.session.state import Approval, DeviceView, Retry


@dataclass(frozen=True, slots=True, kw_only=True)
class CallPlaced:
    """The user calls an agent."""

    agent_name: str
    text_only: bool
    at_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOpened:
    """The agent has answered."""

    metadata: ConversationMetadata
    at_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """The server said something that counts."""

    event: ServerEvent
    at_s: float
    now_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class GateMoved:
    """The talk key moved the gate. ``spoke``: something was said while it was open.

    ``silenced``: the held key mutes.
    """

    gate_open: bool
    latched: bool
    now_s: float
    spoke: bool = False
    silenced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MuteChanged:
    """The user muted, or stopped muting."""

    muted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MuteReminded:
    """The user talks, or wants to, though muted: they are to know."""

    now_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseChanged:
    """The user paused the call, or goes on with it."""

    paused: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """The user takes back what they were saying; ``spoke``: something of it was said."""

    spoke: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfDuplexChosen:
    """The user wants, or does not want, to be heard while the agent speaks."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldBack:
    """The microphone stays shut, or may open again, because of the agent's sound."""

    held: bool


@dataclass(frozen=True, slots=True)
class SoundStarted:
    """Agent sound leaves the speaker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundRanDry:
    """The speaker has nothing more to play. ``underruns``: of the call so far."""

    underruns: int = 0


@dataclass(frozen=True, slots=True)
class Stopped:
    """The user silenced the agent: what was not heard by now never will be.

    ``upto``: of the turns up to this id alone.
    """

    upto: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardUpTo:
    """The voice has come to this place in the text of a turn; ``heard_s``: in its sound."""

    event_id: int
    chars: int
    estimate: bool
    heard_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """These turns, by their keys, can be heard again."""

    keys: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaying:
    """A turn is heard again; ``None``: not any more."""

    key: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """The user sent a message."""

    text: str
    at_s: float
    now_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class HintsDue:
    """The time of something that is shown for a while only is over."""

    now_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """The app adds a line of its own to the transcript."""

    text: str
    at_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRaised:
    """The user should know something."""

    notice: Notice


@dataclass(frozen=True, slots=True)
class NoticeDismissed:
    """The user has read it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeSettled:
    """What a notice spoke of is over; another that is shown by now stays."""

    notice: Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrophoneChanged:
    """Another microphone, or trouble with it."""

    device: DeviceView


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerChanged:
    """Another speaker, or trouble with it."""

    device: DeviceView


@dataclass(frozen=True, slots=True, kw_only=True)
class WarmthChanged:
    """A microphone is open though no call has it, or is so no longer."""

    warm: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VolumeChanged:
    """Of the agent's voice, 0 to 1."""

    volume: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalAsked:
    """A tool waits for the user's word."""

    approval: Approval


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalSettled:
    """The question is over; ``approved`` is ``None`` when the tool moved on by itself."""

    tool_call_id: str
    approved: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolAnswered:
    """This program answered a client tool; ``detail`` says how in two or three words."""

    tool_call_id: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPlanned:
    """The line dropped; the next attempt is set."""

    retry: Retry


@dataclass(frozen=True, slots=True)
class CallEnding:
    """The user hangs up, or the line is closed already: nothing that is said now leaves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEnded:
    """The call, or an attempt at one, is over."""

    report: CallReport
    at_s: float


Happening: TypeAlias = (
    CallPlaced
    | CallOpened
    | Received
    | GateMoved
    | MuteChanged
    | MuteReminded
    | PauseChanged
    | Withdrawn
    | HalfDuplexChosen
    | HeldBack
    | SoundStarted
    | SoundRanDry
    | Stopped
    | HeardUpTo
    | Recorded
    | Replaying
    | Typed
    | HintsDue
    | Noted
    | NoticeRaised
    | NoticeDismissed
    | NoticeSettled
    | MicrophoneChanged
    | SpeakerChanged
    | WarmthChanged
    | VolumeChanged
    | ApprovalAsked
    | ApprovalSettled
    | ToolAnswered
    | RetryPlanned
    | CallEnding
    | CallEnded
)
