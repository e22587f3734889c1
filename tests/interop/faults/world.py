"""A user's whole way to an agent, all of it real but the devices, the vault and the far end."""

import asyncio
import logging
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec
import pytest

from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.devices.portaudio import PortAudioSound
from desktop_app.devices.scripted import ScriptedSound
from desktop_app.errors import Action, Notice, Severity
from desktop_app.logs import Ring
from desktop_app.placing import Placing
from desktop_app.service.rest import Rest
from desktop_app.session.ending import CallReport
from desktop_app.session.ports import Device, Kind, Sound, Source, Stream
from desktop_app.session.session import VoiceSession
from desktop_app.session.state import Line, SessionState
from desktop_app.settings import AgentChoice, Door, Settings
from desktop_app.storage.secrets import Secrets
from desktop_app.storage.vault import Vault
from desktop_app.transport.websocket import WebSocketTransport
from tests.interop.faults.service import HOST, Json, Script, Service
from tests.interop.faults.service import Line as Wire

DEADLINE_S = 10.0
KEY = "sk_planted_long_enough_x9f2"
SAID = "Planted words of the user."
LENGTH_S = 192.0
"""Of a call that comes to an end in these tests."""
SAFE = "Your transcript is safe."
SECRET = ("planted", "cvtkn", "sk_p")
"""Key, signature, header and every spoken word of these tests bear one of these."""


@dataclass(frozen=True)
class Sentence:
    """What a situation says, word by word, and the one thing it offers."""

    title: str
    body: str
    action: Action | None
    severity: Severity = Severity.ERROR


EXPIRED = Sentence(
    "The way in has expired",
    "A signed address lets you in for 15 minutes after it was made, often only once.",
    Action.TRY_AGAIN,
)


def told(notice: Notice | None) -> Sentence | None:
    """A notice without its details."""
    if notice is None:
        return None
    return Sentence(notice.title, notice.body, notice.action, notice.severity)


class StillClock:
    """Time passes when the test says so."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def monotonic(self) -> float:
        return self.now_s

    def wall(self) -> float:
        return 1.7e9 + self.now_s


class MemoryVault:
    """A password store at the edge of the system, which may refuse."""

    name = "Test vault"

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.trouble: Exception | None = None

    def get(self, account: str) -> str | None:
        self._fail()
        return self.kept.get(account)

    def set(self, account: str, secret: str) -> None:
        self._fail()
        self.kept[account] = secret

    def delete(self, account: str) -> None:
        self._fail()
        self.kept.pop(account, None)

    def _fail(self) -> None:
        if self.trouble is not None:
            raise self.trouble


class World:
    """One user with a session, settings and a key, and the service at the other end."""

    def __init__(self, service: Service, trust: ssl.SSLContext) -> None:
        self.service = service
        self.clock = StillClock()
        self.vault = MemoryVault()
        self.vault.kept[f"api-key@{HOST}"] = KEY
        self.has_vault = True
        self.states: list[SessionState] = []
        self._changed = asyncio.Event()
        self.devices = Devices()
        self.secrets = Secrets(environ={}, find_vault=self._find_vault, deadline_s=DEADLINE_S)
        self.use(trust)

    def use(self, trust: ssl.SSLContext | None, *, patience_s: float = 5.0) -> None:
        """Begin a session of one's own, which trusts whom it is told to."""
        self.rest = Rest(timeout_s=patience_s, ssl_context=trust)
        self.placing = Placing(self.rest, self.secrets)
        self.session = VoiceSession(
            transport=WebSocketTransport(open_timeout_s=patience_s, ssl_context=trust),
            sound=self.devices,
            clock=self.clock,
            publish=self._publish,
            jitter=lambda: 0.0,
        )
        self.session.cues.volume = 0.0  # what is heard is the agent alone

    def _find_vault(self) -> Vault | None:
        return self.vault if self.has_vault else None

    def _publish(self, state: SessionState) -> None:
        self.states.append(state)
        self._changed.set()

    @property
    def state(self) -> SessionState:
        return self.session.state

    @property
    def scripted(self) -> ScriptedSound:
        return self.devices.scripted

    @property
    def notice(self) -> Notice:
        notice = self.session.state.notice
        assert notice is not None
        return notice

    # What a user does.

    def place(
        self,
        door: Door = "public",
        *,
        settings: Settings | None = None,
        reconnect: bool = False,
        text_only: bool = True,
        agent_id: str = "agent_1",
    ) -> asyncio.Task[CallReport]:
        """Press Call."""
        choice = AgentChoice(door=door, agent_id=agent_id, text_only=text_only, name="Ada")
        base = settings or Settings()
        agents = base.agents if settings is not None else (choice,)
        chosen = msgspec.structs.replace(base, agents=agents, reconnect=reconnect, hands_free=True)
        return self.session.place(self.placing.request(chosen, None))

    async def call(
        self, door: Door = "public", *, reconnect: bool = False, text_only: bool = True
    ) -> CallReport:
        """Press Call and wait until it is over."""
        task = self.place(door, reconnect=reconnect, text_only=text_only)
        return await ended(task)

    async def until(self, condition: Callable[[SessionState], bool]) -> SessionState:
        """Wait for a state; it may have come already."""
        async with asyncio.timeout(DEADLINE_S):
            while not condition(self.state):
                self._changed.clear()
                await self._changed.wait()
        return self.state

    async def talk(self) -> tuple[str, ...]:
        """Hold a short good call and hang up; gives the transcript."""
        self.service.heal()
        task = self.place()
        await self.until(lambda state: state.line is Line.OPEN and "Hello" in texts(state)[-1])
        assert self.session.say(SAID)
        await self.until(lambda state: "answer" in texts(state)[-1])
        self.session.end()
        await ended(task)
        assert self.state.line is Line.IDLE
        assert self.state.notice is None
        return texts(self.state)

    async def still_works_after(self, before: tuple[str, ...]) -> None:
        """The transcript has stayed, and the next call is as good as any."""
        assert not self.session.in_call
        assert texts(self.state)[: len(before)] == before
        await self.talk()
        assert texts(self.state)[: len(before)] == before

    async def close(self) -> None:
        """Quit."""
        self.session.end()
        await self.session.wait_until_ended(DEADLINE_S)
        await self.session.close()
        await self.placing.close()
        await self.rest.close()
        self.secrets.close()
        if isinstance(self.devices.present, PortAudioSound):
            await self.devices.present.ended()


class Devices:
    """Whatever devices the test has put in place by now."""

    def __init__(self) -> None:
        self.scripted = ScriptedSound()
        self.present: Sound = self.scripted

    async def ready(self) -> None:
        await self.present.ready()

    def devices(self, kind: Kind) -> Sequence[Device]:
        return self.present.devices(kind)

    async def open_microphone(
        self,
        device_id: str | None,
        on_block: Callable[[Samples], None],
        on_lost: Callable[[Notice], None],
        *,
        raw: bool = False,
    ) -> Stream:
        return await self.present.open_microphone(device_id, on_block, on_lost, raw=raw)

    async def open_speaker(
        self,
        device_id: str | None,
        make_source: Callable[[int], Source],
        on_edge: Callable[[Edge], None],
        on_lost: Callable[[Notice], None],
        *,
        raw: bool = False,
    ) -> Stream:
        return await self.present.open_speaker(device_id, make_source, on_edge, on_lost, raw=raw)


def ending(world: World, code: int | None, reason: str = "", fault: Json | None = None) -> Script:
    """A good beginning, 192 seconds, an error event if given, and the end."""

    async def script(line: Wire) -> None:
        await line.begin()
        await line.greet()
        await line.caught_up()
        world.clock.now_s += LENGTH_S
        if fault is not None:
            kind = "client_error" if "error_name" in fault else "error"
            await line.say(kind, fault, "error_event")
        await line.close(code, reason)

    return script


async def ended(task: asyncio.Task[CallReport]) -> CallReport:
    """Wait until a call is over."""
    async with asyncio.timeout(DEADLINE_S):
        return await task


def texts(state: SessionState) -> tuple[str, ...]:
    """What the transcript reads; one empty line before the first."""
    return ("", *(turn.text for turn in state.turns))


class Watch:
    """Sees every log record and every notice, and looks for what may not be there."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self._caplog = caplog
        self._ring = Ring(size=100_000)
        self._written = logging.Formatter("%(name)s %(message)s")
        caplog.set_level(logging.DEBUG)
        logging.getLogger().addHandler(self._ring)

    def close(self) -> None:
        logging.getLogger().removeHandler(self._ring)
        self._ring.close()

    def leaks(self, states: list[SessionState]) -> list[str]:
        """Every text that bears a secret: our records as they are, all others as they are kept."""
        shown = [text for state in states if state.notice for text in _texts(state.notice)]
        ours = [
            self._written.format(record)
            for when in ("setup", "call", "teardown")
            for record in self._caplog.get_records(when)
            if record.name.startswith("desktop_app")
        ]
        told = [*shown, *ours, *self._ring.lines()]
        return [text for text in told if any(mark in text.lower() for mark in SECRET)]


def _texts(notice: Notice) -> tuple[str, str, str]:
    return notice.title, notice.body, notice.details
