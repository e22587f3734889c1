"""A client of the built-in agent for tests: raw frames, every wait with a deadline."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import numpy as np
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from desktop_app.audio import pcm
from desktop_app.audio.types import Samples
from desktop_app.local_agent.options import PUBLIC_AGENT
from desktop_app.local_agent.server import LocalAgent
from desktop_app.local_agent.voice import synthesize
from desktop_app.protocol import codec
from desktop_app.protocol.events import Event, InitiationData, Pong, UserAudio, UserMessage
from desktop_app.protocol.formats import AudioFormat

PATIENCE_S = 12.0
Message = dict[str, Any]


class Peer:
    """One conversation. ``heard``: every message so far, sound included."""

    def __init__(self, socket: ClientConnection, audio_format: AudioFormat) -> None:
        self.socket = socket
        self.audio_format = audio_format
        self.heard: list[Message] = []
        self.raw: list[str] = []
        self._taken = 0
        self._news = asyncio.Event()
        self._closed = False

    async def read(self) -> None:
        try:
            async for text in self.socket:
                await self._on_text(str(text))
        except ConnectionClosed:
            pass
        self._closed = True
        self._news.set()

    async def _on_text(self, text: str) -> None:
        try:
            message = json.loads(text)
        except (ValueError, RecursionError):
            message = None
        if not isinstance(message, dict) or not isinstance(message.get("type"), str):
            self.raw.append(text)
            return
        if message["type"] == "ping":
            ping = message.get("ping_event", {}).get("event_id")
            if isinstance(ping, int):
                await self.say(Pong(event_id=ping))
        self.heard.append(message)
        self._news.set()

    async def say(self, event: Event) -> None:
        await self.socket.send(codec.encode(event))

    async def write(self, text: str) -> None:
        await self.say(UserMessage(text=text))

    async def speak(self, text: str, *, voice: str = "en-us") -> None:
        """Send a spoken sentence and a second of silence, as fast as it goes."""
        rate = self.audio_format.sample_rate
        samples = synthesize(text, rate, voice=voice).samples
        await self.play(np.concatenate((samples, np.zeros(rate, np.float32))))

    async def play(self, samples: Samples) -> None:
        step = self.audio_format.sample_rate // 50
        for start in range(0, len(samples), step):
            chunk = pcm.encode(samples[start : start + step], self.audio_format.encoding)
            await self.say(UserAudio(chunk=chunk))

    async def next(self, kind: str, where: Callable[[Message], bool] = lambda _: True) -> Message:
        """The next message of a kind after the last one that was taken."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                while self._taken < len(self.heard):
                    message = self.heard[self._taken]
                    self._taken += 1
                    if message["type"] == kind and where(message):
                        return message
                if self._closed:
                    raise AssertionError(f"the line closed before {kind} came")
                self._news.clear()
                await self._news.wait()

    async def response(self) -> str:
        message = await self.next("agent_response")
        return str(message["agent_response_event"]["agent_response"])

    async def transcript(self) -> str:
        message = await self.next("user_transcript")
        return str(message["user_transcription_event"]["user_transcript"])

    async def last_chunk(self) -> Message:
        message = await self.next("audio", lambda m: bool(m["audio_event"].get("is_final")))
        return dict(message["audio_event"])

    async def closed(self) -> tuple[int | None, str | None]:
        async with asyncio.timeout(PATIENCE_S):
            await self.socket.wait_closed()
        return self.socket.close_code, self.socket.close_reason

    def kinds(self) -> list[str]:
        """Types of what came, sound and pings left out."""
        return [m["type"] for m in self.heard if m["type"] not in ("audio", "ping")]

    def sound(self) -> bytes:
        import base64

        chunks = (m["audio_event"]["audio_base_64"] for m in self.heard if m["type"] == "audio")
        return b"".join(base64.b64decode(chunk) for chunk in chunks)


@asynccontextmanager
async def calling(
    agent: LocalAgent,
    *,
    query: str = f"agent_id={PUBLIC_AGENT}",
    **initiation: Any,  # noqa: ANN401 - fields of any kind
) -> AsyncIterator[Peer]:
    """Hold a conversation with ``agent``."""
    url = f"{agent.url}/v1/convai/conversation?{query}"
    async with connect(url, compression=None, max_size=2**24, proxy=None) as socket:
        found = AudioFormat.parse(agent.options.input_format)
        assert found is not None
        peer = Peer(socket, found)
        reader = asyncio.create_task(peer.read())
        await peer.say(InitiationData(**initiation))
        try:
            yield peer
        finally:
            await socket.close()
            await reader


QUIET = {"agent": {"first_message": ""}}
TEXT_ONLY = {"agent": {"first_message": ""}, "conversation": {"text_only": True}}
