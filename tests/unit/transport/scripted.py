"""Servers on loopback that do what a test tells them, also what no proper server does."""

import asyncio
import datetime as dt
import ipaddress
import logging
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

Handler = Callable[[ServerConnection], Awaitable[None]]
Peer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

# The scripted side may not mix its own lines into the logs that a test looks at.
SILENT = logging.getLogger("tests.scripted")
SILENT.setLevel(logging.CRITICAL)


@asynccontextmanager
async def serving(handler: Handler, *, tls: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """A WebSocket server; gives its address without a path."""
    async with serve(
        handler,
        "127.0.0.1",
        0,
        logger=SILENT,
        select_subprotocol=lambda _, offered: next(
            (name for name in offered if name == "convai"), None
        ),
        ssl=tls,
        close_timeout=1,
        max_size=None,
    ) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        yield f"{'wss' if tls else 'ws'}://127.0.0.1:{port}"


@asynccontextmanager
async def refusing(status: int, body: bytes, headers: dict[str, str]) -> AsyncIterator[str]:
    """A server that refuses every handshake."""

    def refuse(_connection: ServerConnection, _request: Request) -> Response:
        all_headers = Headers({"Content-Length": str(len(body)), "Connection": "close", **headers})
        return Response(status, "Refused", all_headers, body)

    async def never(_connection: ServerConnection) -> None:
        raise AssertionError("let in")

    async with serve(never, "127.0.0.1", 0, logger=SILENT, process_request=refuse) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        yield f"ws://127.0.0.1:{port}"


@asynccontextmanager
async def listening(peer: Peer) -> AsyncIterator[int]:
    """A bare TCP server; gives its port."""
    tasks: set[asyncio.Task[None]] = set()

    async def on_connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            with suppress(OSError, asyncio.IncompleteReadError):
                await peer(reader, writer)
        except asyncio.CancelledError:
            pass  # the test is over
        finally:
            writer.transport.abort()
            tasks.discard(task)

    server = await asyncio.start_server(on_connection, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await server.wait_closed()


async def until(condition: Callable[[], bool]) -> None:
    """Let the loop turn until something is so, for which the library has no event."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110  there is no event
            await asyncio.sleep(0)


class Relay:
    """A piece of wire between client and server that can go dead."""

    def __init__(self, server_port: int) -> None:
        self._server_port = server_port
        self._alive = asyncio.Event()
        self._alive.set()

    def go_dead(self) -> None:
        """From now on nothing passes, and nothing tells so."""
        self._alive.clear()

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._server_port)
        try:
            await asyncio.gather(
                self._pass_on(reader, far_writer), self._pass_on(far_reader, writer)
            )
        finally:
            far_writer.transport.abort()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(4096):
            await self._alive.wait()
            writer.write(data)
            await writer.drain()
        writer.close()


def certificate(folder: Path, *, from_days: int = -1, to_days: int = 1) -> tuple[Path, Path]:
    """Make a certificate that this computer signed itself, and its key; give both files."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + dt.timedelta(days=from_days))
        .not_valid_after(now + dt.timedelta(days=to_days))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate_file, key_file = folder / "certificate.pem", folder / "key.pem"
    certificate_file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return certificate_file, key_file
