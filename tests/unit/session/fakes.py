"""The world of a session in the test's hands: time, a line, a service, a microphone, a speaker.

Time passes only when everybody waits: the loop then jumps to the next deadline, so that ten
seconds take no time and always the same course.
"""

import asyncio
import selectors
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from desktop_app.audio import pcm
from desktop_app.audio.health import Health, Symptom
from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice, SoundError
from desktop_app.protocol.events import (
    Alignment,
    Audio,
    ClientEvent,
    ConversationMetadata,
    Event,
    InitiationData,
    ServerEvent,
    Unread,
    UserAudio,
)
from desktop_app.protocol.formats import AudioFormat
from desktop_app.session.call import CallRequest
from desktop_app.session.ports import Address, Closing, Device, Kind, Source
from desktop_app.session.session import VoiceSession
from desktop_app.session.state import SessionState

_E = TypeVar("_E", bound=Event)

RATE = 48_000
BLOCK_S = 0.04
"""Of a microphone."""
WALL_S = 1_000_000.0
TURNS = 30
"""So many turns of the loop let every task come to rest."""


# Time.


class _Jumping(selectors.DefaultSelector):
    """Instead of waiting for a deadline, makes it now."""

    def __init__(self) -> None:
        super().__init__()
        self.now_s = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready and timeout is None:
            raise RuntimeError("everybody waits, and nothing will ever come")
        self.now_s += 0.0 if ready or timeout is None else timeout
        return ready


class ManualLoop(asyncio.SelectorEventLoop):
    """A loop whose time passes when there is nothing else to do."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now_s


class LoopClock:
    """The clock port on the loop's time."""

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time()

    def wall(self) -> float:
        return WALL_S + self.monotonic()


async def settle() -> None:
    """Let everything happen that needs no time."""
    for _ in range(TURNS):
        await asyncio.sleep(0)


async def pass_s(seconds: float) -> None:
    """Let so much time pass."""
    await asyncio.sleep(seconds)
    await settle()


# The line.


class FakeConnection:
    """A connection whose other end is the test."""

    def __init__(self) -> None:
        self.sent: list[ClientEvent] = []
        self.closes: list[tuple[int, str]] = []
        self.room = asyncio.Event()
        """Cleared: the socket is full, and `send` waits."""
        self.room.set()
        self.answers_close = True
        self.fault: Exception | None = None
        """Raised by the next `send`."""
        self._closing: Closing | None = None
        self._coming: asyncio.Queue[ServerEvent | Unread | None] = asyncio.Queue()

    @property
    def closing(self) -> Closing | None:
        return self._closing

    async def send(self, event: ClientEvent) -> None:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault
        await self.room.wait()
        if self._closing is None:
            self.sent.append(event)

    async def events(self) -> AsyncIterator[ServerEvent | Unread]:
        while (event := await self._coming.get()) is not None:
            yield event

    async def close(self, code: int = 1000, reason: str = "") -> None:
        self.closes.append((code, reason))
        if not self.answers_close:
            await asyncio.sleep(2.0)  # as long as the real one waits for an answer
        if self._closing is None:
            self._end(Closing(code=code, reason=reason, by_us=True))

    # What the test does.

    def say(self, *events: ServerEvent | Unread) -> None:
        """Have the server say this."""
        for event in events:
            self._coming.put_nowait(event)

    def open(self, spoken: str = "pcm_16000", heard: str = "pcm_16000") -> None:
        """Have the server announce the formats."""
        self.say(
            ConversationMetadata(
                conversation_id="conv_1",
                agent_output_audio_format=spoken,
                user_input_audio_format=heard,
            )
        )

    def drop(self, code: int = 1006, reason: str = "") -> None:
        """End it from the other side."""
        self._end(Closing(code=code, reason=reason))

    def _end(self, closing: Closing) -> None:
        self._closing = closing
        self.room.set()
        self._coming.put_nowait(None)

    def said(self, kind: type[_E]) -> list[_E]:
        """What of a kind has arrived."""
        return [event for event in self.sent if isinstance(event, kind)]

    def chunks(self) -> list[bytes]:
        """The chunks of sound that have arrived."""
        return [event.chunk for event in self.sent if isinstance(event, UserAudio)]

    def heard(self, name: str = "pcm_16000") -> Samples:
        """The sound that has arrived."""
        agreed = AudioFormat.parse(name)
        assert agreed is not None
        return pcm.decode(b"".join(self.chunks()), agreed.encoding)


class FakeTransport:
    """Gives the connections that the test has laid ready, or refuses as it was told."""

    def __init__(self) -> None:
        self.ready: deque[FakeConnection | Exception] = deque()
        self.dialled: list[Address] = []
        self.answers = asyncio.Event()
        """Cleared: the other side lets it ring."""
        self.answers.set()

    async def connect(self, address: Address) -> FakeConnection:
        self.dialled.append(address)
        await self.answers.wait()
        next_one = self.ready.popleft()
        if isinstance(next_one, Exception):
            raise next_one
        return next_one


class FakeDoorway:
    """A door that is always open."""

    async def address(self) -> Address:
        return Address(url="ws://127.0.0.1/conversation?conversation_signature=secret")


# Sound.


class FakeStream:
    """An open device."""

    def __init__(self, name: str, sample_rate: int, latency_s: float) -> None:
        self.name = name
        self.device_id = name
        self.sample_rate = sample_rate
        self.latency_s = latency_s
        self.closed = False
        self.fault: Exception | None = None
        self.health = Health(sample_rate)

    @property
    def symptom(self) -> Symptom | None:
        return self.health.symptom

    async def close(self) -> None:
        self.closed = True
        await asyncio.sleep(0)
        if self.fault is not None:
            raise self.fault


class FakeMicrophone(FakeStream):
    """Hears what the test says."""

    def __init__(
        self,
        name: str,
        sample_rate: int,
        on_block: Callable[[Samples], None],
        on_lost: Callable[[Notice], None],
    ) -> None:
        super().__init__(name, sample_rate, 0.01)
        self.on_block = on_block
        self.lose = on_lost

    def hear(self, samples: Samples) -> None:
        """Speak into it, in blocks of 40 ms; the last is what is left."""
        step = round(BLOCK_S * self.sample_rate)
        for at in range(0, samples.size, step):
            self.health.push(samples[at : at + step])
            self.on_block(samples[at : at + step])

    def hear_tone(self, seconds: float, hz: float = 440.0, level: float = 0.5) -> None:
        self.hear(tone(seconds, self.sample_rate, hz, level))

    def hear_silence(self, seconds: float) -> None:
        self.hear(np.zeros(round(seconds * self.sample_rate), np.float32))


class FakeSpeaker(FakeStream):
    """Plays when the test lets it."""

    def __init__(
        self,
        name: str,
        sample_rate: int,
        source: Source,
        on_edge: Callable[[Edge], None],
        on_lost: Callable[[Notice], None],
        latency_s: float,
    ) -> None:
        super().__init__(name, sample_rate, latency_s)
        self.source = source
        self.on_edge = on_edge
        self.lose = on_lost
        self.played: list[Samples] = []

    def play(self, seconds: float) -> Samples:
        """Let it ask for so much sound, and give what it got."""
        step = self.sample_rate // 100
        parts: list[Samples] = []
        for _ in range(round(seconds * 100)):
            out: Samples = np.empty(step, np.float32)
            edge = self.source.pull(out)
            parts.append(out)
            if edge is not None:
                self.on_edge(edge)
        self.played += parts
        return np.concatenate(parts)

    async def play_on(self, seconds: float) -> Samples:
        """Play while time passes."""
        parts: list[Samples] = []
        for _ in range(round(seconds * 100)):
            parts.append(self.play(0.01))
            await asyncio.sleep(0.01)
        return np.concatenate(parts)


class FakeSound:
    """A computer's devices, by name; ``None`` opens the first."""

    def __init__(self) -> None:
        self.microphones: dict[str, int] = {"Desk": RATE, "Headset": RATE, "Phone": 16_000}
        self.speakers: dict[str, int] = {"Desk": RATE, "Headset": RATE, "Phone": 44_100}
        self.trouble: dict[str, Exception] = {}
        """By ``microphone`` or ``speaker``, or a device's name."""
        self.opens = asyncio.Event()
        """Cleared: devices take their time."""
        self.opens.set()
        self.latency_s = 0.0
        self.opened: list[FakeMicrophone | FakeSpeaker] = []
        self.opened_raw: list[str] = []
        self.default = "Desk"
        self.wireless: set[str] = set()
        """Names of Bluetooth headsets."""
        self.blind = False
        """Nobody knows what is plugged in."""

    async def ready(self) -> None:
        pass

    def devices(self, kind: Kind) -> tuple[Device, ...]:
        known = self.microphones if kind == "microphone" else self.speakers
        return () if self.blind else tuple(self._device(name) for name in known)

    def _device(self, name: str) -> Device:
        return Device(name, name, name == self.default, name in self.wireless)

    async def open_microphone(
        self,
        device_id: str | None,
        on_block: Callable[[Samples], None],
        on_lost: Callable[[Notice], None],
        *,
        raw: bool = False,
    ) -> FakeMicrophone:
        name, rate = await self._find("microphone", self.microphones, device_id)
        stream = FakeMicrophone(name, rate, on_block, on_lost)
        self.opened.append(stream)
        self.opened_raw += [name] * raw
        return stream

    async def open_speaker(
        self,
        device_id: str | None,
        make_source: Callable[[int], Source],
        on_edge: Callable[[Edge], None],
        on_lost: Callable[[Notice], None],
        *,
        raw: bool = False,
    ) -> FakeSpeaker:
        name, rate = await self._find("speaker", self.speakers, device_id)
        source = make_source(rate)
        stream = FakeSpeaker(name, rate, source, on_edge, on_lost, self.latency_s)
        self.opened.append(stream)
        self.opened_raw += [name] * raw
        return stream

    async def _find(
        self, kind: str, known: Mapping[str, int], device_id: str | None
    ) -> tuple[str, int]:
        await self.opens.wait()
        for name in (kind, device_id or ""):
            if name in self.trouble:
                raise self.trouble[name]
        if not known:
            raise missing(kind)
        name = device_id or self.default
        return name, known[name]

    @property
    def open_now(self) -> list[str]:
        """Names of what is open."""
        return [type(one).__name__ for one in self.opened if not one.closed]

    @property
    def microphone(self) -> FakeMicrophone:
        """The one opened last."""
        return [one for one in self.opened if isinstance(one, FakeMicrophone)][-1]

    @property
    def speaker(self) -> FakeSpeaker:
        """The one opened last."""
        return [one for one in self.opened if isinstance(one, FakeSpeaker)][-1]


def missing(kind: str) -> SoundError:
    """What a computer without such a device answers."""
    return SoundError(Notice(title=f"No {kind} found", body="Plug one in."))


def gone(name: str) -> Notice:
    """What a device that was pulled out leaves behind."""
    return Notice(title=f"“{name}” was unplugged", body="Pick another.")


def tone(seconds: float, rate: int, hz: float = 440.0, level: float = 0.5) -> Samples:
    """A sine wave."""
    times = np.arange(round(seconds * rate)) / rate
    return (level * np.sin(2 * np.pi * hz * times)).astype(np.float32)


def spoken(
    event_id: int,
    seconds: float,
    name: str = "pcm_16000",
    *,
    hz: float = 440.0,
    alignment: Alignment | None = None,
    is_final: bool = False,
) -> Audio:
    """An audio event with a tone in it."""
    agreed = AudioFormat.parse(name)
    assert agreed is not None
    chunk = pcm.encode(tone(seconds, agreed.sample_rate, hz), agreed.encoding)
    return Audio(event_id=event_id, chunk=chunk, alignment=alignment, is_final=is_final)


def pitch_hz(samples: Samples, rate: int) -> float:
    """The strongest frequency."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(samples.size)))
    return float(np.argmax(spectrum) * rate / samples.size)


def loud(samples: Samples) -> bool:
    """Whether anything can be heard."""
    return bool(samples.size) and float(np.max(np.abs(samples))) > 0.01


# The session.


@dataclass
class World:
    """A session and everything around it."""

    transport: FakeTransport = field(default_factory=FakeTransport)
    sound: FakeSound = field(default_factory=FakeSound)
    published: list[SessionState] = field(default_factory=list)
    session: VoiceSession = field(init=False)

    def __post_init__(self) -> None:
        self.session = VoiceSession(
            transport=self.transport,
            sound=self.sound,
            clock=LoopClock(),
            publish=self.published.append,
            jitter=lambda: 1.0,
        )
        self.session.cues.volume = 0.0  # what is heard is the agent alone

    @property
    def state(self) -> SessionState:
        return self.session.state

    def line(self) -> FakeConnection:
        """Lay one more connection ready."""
        connection = FakeConnection()
        self.transport.ready.append(connection)
        return connection

    async def call(self, spoken: str = "pcm_16000", heard: str = "pcm_16000") -> FakeConnection:
        """Hold a hands-free call, answered and with its devices open."""
        connection = self.line()
        self.session.place(request(hands_free=True))
        await settle()
        connection.open(spoken, heard)
        await settle()
        return connection

    async def hang_up(self) -> None:
        """End the call and wait for it."""
        self.session.end()
        await self.session.wait_until_ended(60.0)

    @property
    def said(self) -> list[tuple[str, str]]:
        """The transcript: who, what."""
        return [(turn.speaker.value, turn.text) for turn in self.state.turns]


def request(
    *,
    text_only: bool = False,
    hands_free: bool = False,
    reconnect: bool = True,
    microphone: str | None = None,
    speaker: str | None = None,
) -> CallRequest:
    """A request to call Ada."""
    return CallRequest(
        agent_name="Ada",
        doorway=FakeDoorway(),
        initiation=InitiationData(),
        text_only=text_only,
        hands_free=hands_free,
        reconnect=reconnect,
        microphone=microphone,
        speaker=speaker,
    )
