"""An HTTP server on loopback that answers as a test tells it, and remembers what it was asked."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from desktop_app.service.rest import Rest


@dataclass(frozen=True)
class Asked:
    """A request, as it arrived."""

    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]


@dataclass(frozen=True)
class Answer:
    """What to answer with."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


def answer(body: object, status: int = 200, **headers: str) -> Answer:
    """Answer in JSON."""
    return Answer(status, json.dumps(body).encode(), headers)


NOT_FOUND = answer({"detail": "Not Found"}, 404)


class Script:
    """What the server does; ``asked`` fills up while it runs."""

    def __init__(self, reply: Callable[[Asked], Answer]) -> None:
        self.reply = reply
        self.asked: list[Asked] = []
        self.base = ""

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                line, *fields = head.strip().split("\r\n")
                parts = urlsplit(line.split(" ")[1])
                headers = {
                    name.lower(): value for name, value in (f.split(": ", 1) for f in fields)
                }
                asked = Asked(parts.path, parse_qsl(parts.query, keep_blank_values=True), headers)
                self.asked.append(asked)
                said = self.reply(asked)
                length = {"content-length": str(len(said.body)), **said.headers}
                lines = "".join(f"{name}: {value}\r\n" for name, value in length.items())
                writer.write(f"HTTP/1.1 {said.status} Said\r\n{lines}\r\n".encode() + said.body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.transport.abort()


@asynccontextmanager
async def answering(
    reply: Callable[[Asked], Answer], *, tls: ssl.SSLContext | None = None
) -> AsyncIterator[Script]:
    """A server that answers every request with what ``reply`` gives for it."""
    script = Script(reply)
    tasks: set[asyncio.Task[None]] = set()

    def on_connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.add(asyncio.create_task(script(reader, writer)))

    server = await asyncio.start_server(on_connection, "127.0.0.1", 0, ssl=tls)
    port = server.sockets[0].getsockname()[1]
    script.base = f"{'https' if tls else 'http'}://127.0.0.1:{port}"
    try:
        yield script
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await server.wait_closed()


@asynccontextmanager
async def client(
    *, timeout_s: float = 5.0, trust: ssl.SSLContext | None = None
) -> AsyncIterator[Rest]:
    """A `Rest` that is closed again."""
    rest = Rest(timeout_s=timeout_s, ssl_context=trust)
    try:
        yield rest
    finally:
        await rest.close()
