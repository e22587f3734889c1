"""One port for both: websockets' connection, taught to answer requests that carry a body.

websockets reads WebSocket handshakes and plain GET requests, and nothing else. A connection whose
first word is another method is read here instead, answered, and closed.
"""

from __future__ import annotations

import http
from collections.abc import Callable
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

from websockets.asyncio.server import Server, ServerConnection
from websockets.datastructures import Headers
from websockets.http11 import Request as Handshake
from websockets.http11 import Response
from websockets.server import ServerProtocol

from desktop_app.local_agent.options import error_body
from desktop_app.local_agent.rest import Reply, Request

MAX_BODY_BYTES: Final = 32 * 2**20
_MAX_HEAD_BYTES: Final = 64 * 2**10
_END_OF_HEAD: Final = b"\r\n\r\n"
_BEGIN_OF_GET: Final = b"GET "


class Door(ServerConnection):
    """A connection of either kind.

    Args:
        protocol: As websockets builds it.
        server: As websockets builds it.
        answer: Answers a request that is not a GET.
        timing: websockets' options of a connection.
    """

    def __init__(
        self,
        protocol: ServerProtocol,
        server: Server,
        *,
        answer: Callable[[Request], Reply],
        **timing: float | None,
    ) -> None:
        super().__init__(protocol, server, **timing)  # type: ignore[arg-type]  # passed on untouched
        self._answer = answer
        self._is_get: bool | None = None
        self._held = bytearray()

    def data_received(self, data: bytes) -> None:
        """Take what the client sent."""
        if self._is_get:
            super().data_received(data)
            return
        self._held += data
        if self._is_get is None:
            if len(self._held) < len(_BEGIN_OF_GET):
                return
            self._is_get = self._held.startswith(_BEGIN_OF_GET)
            if self._is_get:
                super().data_received(bytes(self._held))
                self._held.clear()
                return
        reply = self._read()
        if reply is not None and not self.transport.is_closing():
            self.transport.write(serialize(reply))
            self.transport.close()

    def eof_received(self) -> None:
        """The client sends no more."""
        if self._is_get:
            super().eof_received()
        else:
            self.transport.close()

    def _read(self) -> Reply | None:
        """Answer what has come so far, or ``None`` while it is not whole."""
        head, found, body = bytes(self._held).partition(_END_OF_HEAD)
        if not found:
            return _TOO_LARGE if len(head) > _MAX_HEAD_BYTES else None
        request = _parse(head)
        length = request.headers.get("content-length", "0") if request else ""
        if request is None or not length.isdecimal() or "transfer-encoding" in request.headers:
            return _BAD_REQUEST
        if int(length) > MAX_BODY_BYTES:
            return _TOO_LARGE
        if len(body) < int(length):
            return None
        return self._answer(
            Request(
                request.method, request.path, request.query, request.headers, body[: int(length)]
            )
        )


def from_handshake(handshake: Handshake) -> Request:
    """Read what websockets read."""
    headers = {name.lower(): value for name, value in handshake.headers.raw_items()}
    return _request(handshake.method, handshake.path, headers)


def to_response(reply: Reply) -> Response:
    """Write a reply the way websockets wants it."""
    return Response(
        reply.status, http.HTTPStatus(reply.status).phrase, Headers(_headers(reply)), reply.body
    )


def serialize(reply: Reply) -> bytes:
    """Write a reply for the wire (RFC 9112)."""
    return to_response(reply).serialize()


def _headers(reply: Reply) -> list[tuple[str, str]]:
    return [
        ("Content-Type", reply.content_type),
        ("Content-Length", str(len(reply.body))),
        ("Connection", "close"),
        ("request-id", "req-local"),
        *reply.headers,
    ]


def _parse(head: bytes) -> Request | None:
    first, *lines = head.decode("latin-1").split("\r\n")
    words = first.split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        return None
    pairs = (line.partition(":") for line in lines)
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    return _request(words[0], words[1], headers)


def _request(method: str, target: str, headers: dict[str, str]) -> Request:
    parts = urlsplit(target)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    return Request(method, unquote(parts.path), query, headers)


_BAD_REQUEST: Final = Reply(400, error_body("text", message="Bad Request"))
_TOO_LARGE: Final = Reply(413, error_body("text", message="Request Entity Too Large"))
