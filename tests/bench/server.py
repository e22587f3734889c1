"""A scripted service: it accepts calls, stamps what arrives, and says what the bench tells it to.

No product code is in it, so that it treats every client alike. All stamps are CLOCK_MONOTONIC.
"""

import asyncio
import base64
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from tests.bench.signals import Sound, decoded, encoded


@dataclass(frozen=True)
class Formats:
    """What the metadata of the next call announces."""

    agent: str = "pcm_16000"
    user: str = "pcm_16000"


@dataclass
class Call:
    """One client's conversation.

    Attributes:
        formats: what was announced to it.
        opened_ns: when the handshake was done.
        frames: what arrived, with the time of arrival; grows.
    """

    socket: ServerConnection
    formats: Formats
    opened_ns: int
    frames: list[tuple[int, str]] = field(default_factory=list)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    def audio(self, samples: Sound, event_id: int, *, is_final: bool = False) -> str:
        """Make an audio message of samples at the agent's rate; the last one of a turn says so."""
        sound = base64.b64encode(encoded(samples, self.formats.agent)).decode()
        event = {"audio_base_64": sound, "event_id": event_id, "is_final": is_final}
        return json.dumps({"type": "audio", "audio_event": event})

    async def send(self, message: str) -> int:
        """Send a message; give the time just before."""
        sent_ns = time.monotonic_ns()
        await self.socket.send(message)
        return sent_ns

    async def interrupt(self, event_id: int) -> int:
        """Say that the user spoke over everything up to this id; give the time just before."""
        event = {"type": "interruption", "interruption_event": {"event_id": event_id}}
        return await self.send(json.dumps(event))

    def microphone(self, since: int = 0) -> "Microphone":
        """Give the microphone's sound that arrived since frame number `since`."""
        chunks, ends, times = [], [], []
        total = 0
        for arrived_ns, text in self.frames[since:]:
            if '"user_audio_chunk"' not in text[:40]:
                continue
            data = base64.b64decode(json.loads(text)["user_audio_chunk"])
            chunks.append(decoded(data, self.formats.user))
            total += len(chunks[-1])
            ends.append(total)
            times.append(arrived_ns)
        samples = np.concatenate(chunks) if chunks else np.zeros(0, np.float32)
        return Microphone(samples, np.array(ends, np.int64), np.array(times, np.int64))


@dataclass(frozen=True)
class Microphone:
    """What arrived of the microphone: samples, and the end and arrival of each chunk."""

    samples: Sound
    ends: NDArray[np.int64]
    arrived_ns: NDArray[np.int64]

    def arrival_ns(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """Give when the chunks arrived that hold these samples."""
        return self.arrived_ns[np.searchsorted(self.ends, places, side="right")]


class Server:
    """Listens on a free port of loopback while the `async with` block runs.

    Attributes:
        formats: announced to the next call.
    """

    def __init__(self) -> None:
        self.formats = Formats()
        self._calls: asyncio.Queue[Call] = asyncio.Queue()

    async def __aenter__(self) -> Self:
        self._server = await serve(
            self._on_call,
            "127.0.0.1",
            0,
            compression=None,
            max_size=None,
            ping_interval=None,
            select_subprotocol=_convai,
            process_request=self._on_request,
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.close()
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        """The address for REST; the WebSocket's has ws for http."""
        return f"http://127.0.0.1:{next(iter(self._server.sockets)).getsockname()[1]}"

    async def next_call(self, timeout_s: float = 20.0) -> Call:
        """Wait for a client whose conversation has begun."""
        async with asyncio.timeout(timeout_s):
            return await self._calls.get()

    async def _on_call(self, socket: ServerConnection) -> None:
        call = Call(socket, self.formats, time.monotonic_ns())
        begun = False
        try:
            async for text in socket:
                call.frames.append((time.monotonic_ns(), str(text)))
                if not begun and "conversation_initiation_client_data" in str(text)[:60]:
                    begun = True
                    await socket.send(_metadata(call.formats))
                    self._calls.put_nowait(call)
        except ConnectionClosed:
            pass
        finally:
            call.over.set()

    def _on_request(self, socket: ServerConnection, request: Request) -> Response | None:
        path, _, query = request.path.partition("?")
        if request.headers.get("Upgrade", "").lower() == "websocket":
            return None
        if path.endswith(("/get-signed-url", "/get_signed_url")):
            address = self.url.replace("http", "ws", 1)
            signed = f"{address}/v1/convai/conversation?{query}&conversation_signature=bench"
            return _answer(HTTPStatus.OK, {"signed_url": signed})
        return _answer(HTTPStatus.NOT_FOUND, {"detail": {"status": "not_found"}})


def _convai(socket: ServerConnection, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    return Subprotocol("convai") if "convai" in offered else None


def _metadata(formats: Formats) -> str:
    event = {
        "conversation_id": "conv_bench",
        "agent_output_audio_format": formats.agent,
        "user_input_audio_format": formats.user,
    }
    kind = "conversation_initiation_metadata"
    return json.dumps({"type": kind, f"{kind}_event": event})


def _answer(status: HTTPStatus, body: dict[str, object]) -> Response:
    data = json.dumps(body).encode()
    headers = Headers([("Content-Type", "application/json"), ("Content-Length", str(len(data)))])
    return Response(status.value, status.phrase, headers, data)
