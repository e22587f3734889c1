"""The service's side of a call, as a script: REST and WebSocket on one TLS port, behind a proxy.

The address that a call dials is the service's own name. A proxy on loopback, found as any other
proxy is, leads it here, and a certificate for that name is trusted for the test alone: what is
tried is the whole way, TLS and proxy included, and the sentences name who they name for users.
"""

import asyncio
import datetime as dt
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import Literal, get_args
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from tests.unit.transport.scripted import SILENT, listening

HOST = "api.elevenlabs.io"
CONVERSATION = "/v1/convai/conversation"
SIGNED_URL = f"wss://{HOST}{CONVERSATION}?agent_id=agent_1&conversation_signature=cvtkn_planted"
PIPE_BYTES = 2**18

Json = dict[str, object]
Script = Callable[["Line"], Awaitable[None]]
Shape = Literal["full", "short", "list", "text"]
SHAPES: tuple[Shape, ...] = get_args(Shape)


def detail(shape: Shape, code: str, message: str) -> bytes:
    """An error body in one of the shapes that the service and its gateways write."""
    shapes: dict[Shape, object] = {
        "full": {"type": "some_error", "code": code, "message": message, "status": code},
        "short": {"status": code, "message": message},
        "list": [{"loc": ["query", "agent_id"], "msg": message, "type": "value_error"}],
        "text": message,
    }
    return json.dumps({"detail": shapes[shape]}).encode()


def event(kind: str, payload: object, key: str = "") -> str:
    """An event as it is written; the payload's key is the usual one unless given."""
    return json.dumps({"type": kind, key or f"{kind}_event": payload})


@dataclass(frozen=True)
class Refusal:
    """An HTTP answer that is no success, or no answer to what was asked."""

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Asked:
    """A request, as it arrived."""

    path: str
    query: str
    headers: Headers = field(repr=False)


class Line:
    """One open conversation, from the service's end."""

    def __init__(self, socket: ServerConnection, heard: list[Json]) -> None:
        self._socket = socket
        self._heard = heard
        self._waiting: list[Json] = []

    async def say(self, kind: str, payload: Json | None, key: str = "") -> None:
        """Send one event; the payload's key is the usual one unless given."""
        await self.write(event(kind, payload, key))

    async def write(self, frame: str | bytes) -> None:
        """Send a frame as it is."""
        await self._socket.send(frame)

    async def hear(self, kind: str) -> Json:
        """Wait for an event of a kind, or take one that came while another was waited for."""
        while True:
            for said in self._waiting:
                if said["type"] == kind:
                    self._waiting.remove(said)
                    return said
            said = json.loads(await self._socket.recv())
            if "user_audio_chunk" not in said:
                self._heard.append(said)
                self._waiting.append(said)

    async def hear_all(self) -> None:
        """Take whatever comes until the client hangs up."""
        await self.hear("what nobody says")

    async def begin(self, **metadata: str) -> None:
        """Hear the first message and announce the formats."""
        await self.hear("conversation_initiation_client_data")
        formats = {"agent_output_audio_format": "pcm_16000", "user_input_audio_format": "pcm_16000"}
        announced: Json = {"conversation_id": "conv_1", **formats, **metadata}
        await self.say("conversation_initiation_metadata", announced)

    async def greet(self, text: str = "Hello, planted caller.") -> None:
        """Say something, in text."""
        await self.say("agent_response", {"agent_response": text, "event_id": 1})

    async def caught_up(self, event_id: int = 77) -> None:
        """Wait until the client has taken in everything that was sent."""
        await self.say("ping", {"event_id": event_id, "ping_ms": 12})
        while (await self.hear("pong"))["event_id"] != event_id:
            pass

    async def close(self, code: int | None, reason: str = "") -> None:
        """Close with a code; ``None`` cuts the line without a word."""
        if code is None:
            self._socket.transport.abort()
        else:
            await self._socket.close(code, reason)


async def chat(line: Line) -> None:
    """Greet, and answer every message, until the client hangs up."""
    await line.begin()
    await line.greet()
    turn = 1
    while True:
        await line.hear("user_message")
        turn += 1
        said: Json = {"agent_response": f"Planted answer {turn}.", "event_id": turn}
        await line.say("agent_response", said)


class Service:
    """What answers at the service's name; the test sets what it does next."""

    def __init__(self, port: int = 0) -> None:
        self.port = port
        self.account: Refusal | None = None
        self.signing: Refusal | None = None
        self.handshake: Refusal | None = None
        self.script: Script = chat
        self.asked: list[Asked] = []
        self.heard: list[Json] = []
        self.held = 0
        """Conversations that are open."""

    def heal(self) -> None:
        """Behave as the service does on a good day."""
        self.account = self.signing = self.handshake = None
        self.script = chat

    def answer(self, _socket: ServerConnection, request: Request) -> Response | None:
        """Answer what is no conversation; ``None`` opens one."""
        parts = urlsplit(request.path)
        self.asked.append(Asked(parts.path, parts.query, request.headers))
        if "get-signed-url" in parts.path or "get_signed_url" in parts.path:
            body = json.dumps({"signed_url": SIGNED_URL}).encode()
            return _response(self.signing or Refusal(200, body))
        if parts.path == "/v1/user":
            return _response(self.account or Refusal(200, b"{}"))
        return None if self.handshake is None else _response(self.handshake)

    async def hold(self, socket: ServerConnection) -> None:
        """Follow the script, then wait for the end."""
        self.held += 1
        try:
            with suppress(ConnectionClosed):
                await self.script(Line(socket, self.heard))
                await socket.wait_closed()
        finally:
            self.held -= 1


def _response(given: Refusal) -> Response:
    length = ("Content-Length", str(len(given.body)))
    headers = Headers([length, ("Connection", "close"), *given.headers])
    return Response(given.status, HTTPStatus(given.status).phrase, headers, given.body)


@asynccontextmanager
async def serving(tls: ssl.SSLContext) -> AsyncIterator[Service]:
    """A scripted service."""
    service = Service()
    async with serve(
        service.hold,
        "127.0.0.1",
        0,
        ssl=tls,
        process_request=service.answer,
        subprotocols=[Subprotocol("convai")],
        logger=SILENT,
        compression=None,
        close_timeout=1,
        max_size=None,
    ) as server:
        service.port = next(iter(server.sockets)).getsockname()[1]
        yield service


@asynccontextmanager
async def tunnelling(port: int) -> AsyncIterator[str]:
    """A proxy that leads every tunnel to one port of this computer; gives its address."""

    async def peer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(f"CONNECT {HOST}:443 ".encode())
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port, limit=PIPE_BYTES)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        try:
            await asyncio.gather(_pipe(reader, far_writer), _pipe(far_reader, writer))
        finally:
            far_writer.transport.abort()

    async with listening(peer) as proxy_port:
        yield f"http://127.0.0.1:{proxy_port}"


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(PIPE_BYTES):
            writer.write(data)
            await writer.drain()
    finally:
        writer.close()


@dataclass(frozen=True)
class Identity:
    """A certificate for the service's name, signed by nobody but itself."""

    certificate: Path
    key: Path

    def server(self) -> ssl.SSLContext:
        """For whoever shows it."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self.key)
        return context

    def trusted(self) -> ssl.SSLContext:
        """For whoever is to believe it."""
        return ssl.create_default_context(cafile=str(self.certificate))


def identity(folder: Path, *, from_days: int = -1, to_days: int = 1) -> Identity:
    """Make a certificate that is good from and to some days from today."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + dt.timedelta(days=from_days))
        .not_valid_after(now + dt.timedelta(days=to_days))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    found = Identity(folder / f"{from_days}.pem", folder / f"{from_days}.key")
    found.certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    found.key.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return found
