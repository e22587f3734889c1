"""One conversation's end of the wire: writes events, reads frames, hangs up."""

from __future__ import annotations

from typing import Final, NoReturn

import msgspec
from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from desktop_app.protocol import codec
from desktop_app.protocol.conversation import Conversation, Role
from desktop_app.protocol.events import Ping, ServerEvent, ServerFault

_LONGEST_REASON_BYTES: Final = 123


class Over(Exception):
    """The conversation has ended; unwinds its task group."""


class Wire:
    """The server's end. Every method that meets a closed line raises `Over`.

    Args:
        socket: The open WebSocket.
    """

    def __init__(self, socket: ServerConnection) -> None:
        self.conversation = Conversation(Role.SERVER)
        self._socket = socket

    @property
    def close_code(self) -> int | None:
        """The code of the close, once it has happened."""
        return self._socket.close_code

    async def recv(self) -> str | bytes:
        """Wait for what the client sends next."""
        try:
            return await self._socket.recv()
        except ConnectionClosed as error:
            raise Over from error

    async def send(self, event: ServerEvent) -> None:
        """Write an event; what is stale or too late is dropped."""
        said = self.conversation.send(event)
        if said is not None:
            await self.send_raw(codec.encode(said))

    async def send_raw(self, text: str) -> None:
        """Write a text frame as it is."""
        try:
            await self._socket.send(text)
        except ConnectionClosed as error:
            raise Over from error

    async def ping(self, ping: Ping) -> None:
        """Write a ping; the official Python SDK breaks on one that leaves ``ping_ms`` out."""
        said = self.conversation.send(ping)
        if said is not None:
            body = {"event_id": said.event_id, "ping_ms": said.ping_ms}
            message = {"type": Ping.wire_type, Ping.wire_key: body}
            await self.send_raw(msgspec.json.encode(message).decode())

    async def fail(self, code: int, message: str, error_type: str) -> NoReturn:
        """Send an ``error`` event, then close with its code."""
        await self.send(ServerFault(code=code, message=message, error_type=error_type))
        await self.hang_up(code, message)

    async def hang_up(self, code: int, reason: str) -> NoReturn:
        """Close, and unwind."""
        short = reason.encode()[:_LONGEST_REASON_BYTES].decode(errors="ignore")
        await self._socket.close(code, short)
        raise Over

    def drop(self) -> NoReturn:
        """Lose the line, and unwind."""
        self._socket.transport.abort()
        raise Over
