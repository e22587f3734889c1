"""`SessionState`: one frozen snapshot of everything that a window shows of a conversation."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from desktop_app.errors import Notice, Severity
from desktop_app.session.turn import Turn


class Line(enum.Enum):
    """The connection, as the user understands it."""

    IDLE = "idle"
    CONNECTING = "connecting"
    OPEN = "open"
    ENDING = "ending"
    RECONNECTING = "reconnecting"


class Phase(enum.Enum):
    """What the ring shows; derived, see `SessionState.phase`."""

    IDLE = "idle"
    CONNECTING = "connecting"
    LISTENING = "listening"
    WAITING = "waiting"
    PAUSED = "paused"
    THINKING = "thinking"
    SPEAKING = "speaking"
    TOOL_ASKS = "tool_asks"
    MUTED = "muted"
    RECONNECTING = "reconnecting"
    DEVICE_TROUBLE = "device_trouble"
    ERROR = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceView:
    """A device as the window names it. ``name`` is empty while nothing is open.

    ``id``: identity of the open device, empty if nobody knows it.
    """

    name: str = ""
    id: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """A tool that waits for the user's word; ``due_s`` is monotonic, then the answer is no."""

    tool_call_id: str
    tool_name: str
    description: str
    arguments: str
    due_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """The next attempt after a lost line; ``due_s`` is monotonic."""

    attempt: int
    due_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionState:
    """Everything a window needs. A new value replaces the old one; nothing is ever changed."""

    line: Line = Line.IDLE
    agent_name: str = ""
    conversation_id: str = ""
    gate_open: bool = False
    """The talk key lets sound out; whether it leaves, `hears` says."""
    latched: bool = False
    """The gate stays open without a key held."""
    muted: bool = False
    silenced: bool = False
    """The talk key is held, and mutes while it is."""
    reminded_s: float | None = None
    """Monotonic time at which a user who talked while muted was told so, for a while."""
    paused: bool = False
    """Neither side is heard until the user goes on; the call is kept."""
    withdrawing: bool = False
    """What the user said last is taken back, and its final words have not come yet."""
    half_duplex: bool = False
    """The user is not heard while the agent speaks."""
    held_back: bool = False
    """So it is now: agent sound is in the room, or was a moment ago."""
    speaking: bool = False
    """Agent sound leaves the speaker."""
    underruns: int = 0
    """How often in this call the agent's sound came too late for the speaker."""
    thinking_since_s: float | None = None
    """Monotonic time since when the user waits for an answer."""
    written_s: float | None = None
    """Monotonic time at which words of an answer last came, in a call that is heard."""
    text_only: bool = False
    queued: bool = False
    """The service holds the caller in a queue."""
    agent_typing: bool = False
    ping_ms: float | None = None
    started_at_s: float | None = None
    """Wall time of the connection, for the call timer."""
    microphone: DeviceView = DeviceView()
    speaker: DeviceView = DeviceView()
    warm: bool = False
    """A microphone is open though no call has it."""
    volume: float = 1.0
    input_format: str = ""
    output_format: str = ""
    approvals: tuple[Approval, ...] = ()
    retry: Retry | None = None
    notice: Notice | None = None
    turns: tuple[Turn, ...] = ()
    first_turn: int = 0
    """Index of the first turn of this call: ids begin anew with each."""
    voiced_id: int = 0
    """Highest id of which sound has arrived in this call."""
    recorded: frozenset[int] = frozenset()
    """Keys of the turns whose sound can be heard again."""
    replaying: int | None = None
    """Key of the turn that is heard again."""
    typing_until_s: float | None = None
    """Monotonic time at which `agent_typing` runs out by itself."""

    @property
    def phase(self) -> Phase:
        """The one thing that matters most right now."""
        if self.line is Line.RECONNECTING:
            return Phase.RECONNECTING
        if self.line is Line.CONNECTING:
            return Phase.CONNECTING
        if self.line is Line.ENDING and self.speaking:  # last words, after the line has closed
            return Phase.SPEAKING
        if self.line in (Line.IDLE, Line.ENDING):
            failed = self.notice is not None and self.notice.severity is Severity.ERROR
            return Phase.ERROR if failed else Phase.IDLE
        if self.approvals:
            return Phase.TOOL_ASKS
        if self.paused:
            return Phase.PAUSED
        if self.microphone.trouble and not self.text_only:
            return Phase.DEVICE_TROUBLE
        if self.speaking:
            return Phase.SPEAKING
        if self.thinking_since_s is not None and self.reminded_s is None:
            return Phase.THINKING
        if self.muted or self.silenced:
            return Phase.MUTED
        return Phase.LISTENING if self.hears else Phase.WAITING

    @property
    def hears(self) -> bool:
        """Whether the microphone's sound leaves."""
        return self.gate_open and not (self.muted or self.silenced or self.paused or self.held_back)

    @property
    def sounds(self) -> bool:
        """Whether the agent, or a turn that is heard again, leaves the speaker."""
        return self.speaking or self.replaying is not None

    @property
    def live(self) -> bool:
        """Whether there is a call that was not ended, be its line up or not."""
        return self.line not in (Line.IDLE, Line.ENDING)

    @property
    def talks(self) -> bool:
        """Whether such a call is heard, and not only read."""
        return self.live and not self.text_only

    @property
    def may_talk(self) -> bool:
        """Whether talking leads anywhere; outside a call it starts one."""
        return self.talks or self.line is Line.IDLE
