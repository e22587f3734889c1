"""What the mind wants of the world."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias

from desktop_app.audio.health import Symptom
from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice
from desktop_app.protocol.events import ClientEvent, ServerEvent, Unread


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a conversation is held. The query of ``url`` may hold a signature: never print it."""

    url: str = field(repr=False)
    subprotocols: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How a connection ended.

    ``code``: the WebSocket close code, 1006 when the line was lost without one. ``by_us``: we
    sent the first close frame.
    """

    code: int
    reason: str = ""
    by_us: bool = False


class Connection(Protocol):
    """One open conversation on the wire."""

    @property
    def closing(self) -> Closing | None:
        """How it ended, or ``None`` while it is open."""

    async def send(self, event: ClientEvent) -> None:
        """Write one event; waits while the socket is full. Dropped silently once closed."""

    def events(self) -> AsyncIterator[ServerEvent | Unread]:
        """Everything the server says, until the connection ends. Iterate once."""

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Close with a code; returns when the close handshake is over or timed out."""


class Transport(Protocol):
    """Opens connections."""

    async def connect(self, address: Address) -> Connection:
        """Open a conversation.

        Raises:
            ServiceError: The handshake was refused (``http_status`` set) or nobody answers.
        """


class Doorway(Protocol):
    """Knows how to get in: public id, key, or the user's own server."""

    async def address(self) -> Address:
        """Where to connect, freshly signed.

        Raises:
            ServiceError: The key, the agent or the server refused.
        """


Kind: TypeAlias = Literal["microphone", "speaker"]
Build: TypeAlias = Literal["built-in", "attached", "screen", "virtual"]
"""How a device belongs to the computer: its own, plugged in, in a screen, or made by software."""


@dataclass(frozen=True, slots=True)
class Device:
    """Something plugged in.

    Attributes:
        id: Identity, stable over restarts: the sound server's node, the system's endpoint.
        name: For people.
        is_default: The system prefers it.
        is_bluetooth: It is a Bluetooth headset, as far as the system tells.
        build: How it belongs to the computer, likewise.
    """

    id: str
    name: str
    is_default: bool = False
    is_bluetooth: bool = False
    build: Build = "attached"


class Source(Protocol):
    """What a speaker plays. `desktop_app.audio.playout.Playout` is one."""

    def pull(self, out: Samples) -> Edge | None:
        """Fill ``out`` from the audio thread."""


class Stream(Protocol):
    """An open device."""

    @property
    def name(self) -> str:
        """The device's human name."""

    @property
    def device_id(self) -> str:
        """Identity of the device; empty if nobody knows it."""

    @property
    def sample_rate(self) -> int:
        """In Hz."""

    @property
    def latency_s(self) -> float:
        """What the device itself adds, in seconds."""

    @property
    def symptom(self) -> Symptom | None:
        """What is wrong with a microphone's sound as the device gives it, before processing."""

    async def close(self) -> None:
        """Stop and release the device. Calling it twice is harmless."""


class Sound(Protocol):
    """Microphones and speakers. Callbacks arrive on the event loop, never on the audio thread.

    A stream tells its loss by a notice; one of severity ``INFO`` asks to be opened again without a
    word, because the system has to look at its devices anew.
    """

    async def ready(self) -> None:
        """Wait until it is known what is plugged in, but not for long."""

    def devices(self, kind: Kind) -> Sequence[Device]:
        """Give what is plugged in; empty if nobody knows."""

    async def open_microphone(
        self,
        device_id: str | None,
        on_block: Callable[[Samples], None],
        on_lost: Callable[[Notice], None],
        *,
        raw: bool = False,
    ) -> Stream:
        """Open a microphone; blocks of some 40 ms, mono, at the stream's own rate.

        Args:
            device_id: Identity from the catalog; ``None`` follows the system.
            on_block: Called in order, once per block.
            on_lost: Called at most once, when the device has gone or stopped.
            raw: The blocks as they are, whatever is chosen: for measuring.

        Raises:
            SoundError: There is no such device, or it is taken, blocked, or does not answer.
        """

    async def open_speaker(
        self,
        device_id: str | None,
        make_source: Callable[[int], Source],
        on_edge: Callable[[Edge], None],
        on_lost: Callable[[Notice], None],
        *,
        raw: bool = False,
    ) -> Stream:
        """Open a speaker that plays ``make_source(sample_rate)``.

        With ``raw`` nobody takes this sound out of a microphone's: to measure, or beside a call.

        Raises:
            SoundError: There is no such device, or it is taken or does not answer.
        """


class Clock(Protocol):
    """Time as the mind sees it."""

    def monotonic(self) -> float:
        """Seconds that never jump, for durations."""

    def wall(self) -> float:
        """Seconds since 1970, for people."""
