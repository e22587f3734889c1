"""A conversation over a WebSocket: events in, events out, and how it ended.

The library's own keepalive is replaced: its ping waits for room in the socket's buffer, which on a
dead line with a talking microphone never comes, so that it would not notice. Redirects are refused:
headers and signature are meant for the address they were given for.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import ssl
import time
from collections.abc import AsyncIterator
from typing import Final
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import (
    ConnectionClosed,
    InvalidProxy,
    InvalidStatus,
    InvalidURI,
    ProxyError,
    WebSocketException,
)
from websockets.typing import Subprotocol

from desktop_app.errors import Action, Notice, ServiceError
from desktop_app.network import find_proxy, service_name, trusting_the_system, why_unreachable
from desktop_app.protocol.codec import decode_server, encode
from desktop_app.protocol.error_body import read_error_body
from desktop_app.protocol.events import ClientEvent, ServerEvent, Unread
from desktop_app.session.ports import Address, Closing
from desktop_app.session.refusals import Unreachable, refusal_notice, unreachable_notice
from desktop_app.wording import tr

LARGEST_MESSAGE: Final = 16 * 1024 * 1024 * 4 // 3 + 64 * 1024
"""In bytes: 16 MiB of sound in base64, and the JSON around it."""
PING_EVERY_S: Final = 10.0
PONG_WITHIN_S: Final = 10.0
CLOSE_WITHIN_S: Final = 2.0
_LONGEST_REASON: Final = 123  # RFC 6455 5.5: a control frame holds 125 bytes, two are the code
_NEXT_ADDRESS_AFTER_S: Final = 0.25  # RFC 8305 section 8, Connection Attempt Delay

_TOO_LARGE: Final = tr("A message was too large to take.")
_NOT_OF_THE_PROTOCOL: Final = tr("It sent what no WebSocket may send.")

_NO_ADDRESS: Final = Notice(
    title=tr("This is no address of a conversation"),
    body=tr("It has to begin with wss:// and name a server."),
    action=Action.OPEN_SETTINGS,
)

_QUIET: Final = logging.getLogger(f"{__name__}.frames")
_QUIET.setLevel(logging.WARNING)  # at DEBUG the library writes out every frame and header


class WebSocketTransport:
    """Opens conversations over WebSockets."""

    def __init__(
        self,
        *,
        open_timeout_s: float = 10.0,
        ssl_context: ssl.SSLContext | None = None,
        ping_every_s: float = PING_EVERY_S,
        pong_within_s: float = PONG_WITHIN_S,
        close_within_s: float = CLOSE_WITHIN_S,
    ) -> None:
        """Open nothing yet.

        Args:
            open_timeout_s: For name, connection, TLS and handshake together.
            ssl_context: Whom TLS trusts; by default the system's authorities.
            ping_every_s: How often the line is tried.
            pong_within_s: After which time without an answer it counts as lost.
            close_within_s: For the closing handshake; then the line is cut.
        """
        self._open_timeout_s = open_timeout_s
        self._ssl_context = ssl_context
        self._ping_every_s = ping_every_s
        self._pong_within_s = pong_within_s
        self._close_within_s = close_within_s

    async def connect(self, address: Address) -> WebSocketConnection:
        """Open a conversation.

        Raises:
            ServiceError: The handshake was refused (``http_status`` set) or nobody answers.
        """
        trust = await self._trust() if _scheme(address.url) == "wss" else None
        proxy = await find_proxy(address.url)
        try:
            wire = await _ConnectOnce(
                address.url,
                subprotocols=[Subprotocol(name) for name in address.subprotocols] or None,
                additional_headers=list(address.headers),
                proxy=proxy,
                compression=None,  # sound does not shrink, and deflating it takes time
                open_timeout=self._open_timeout_s,
                close_timeout=self._close_within_s,
                ping_interval=None,
                max_size=LARGEST_MESSAGE,
                logger=_QUIET,
                create_connection=_Wire,
                ssl=trust,
                happy_eyeballs_delay=_NEXT_ADDRESS_AFTER_S,
            )
        except InvalidStatus as error:
            status, body = error.response.status_code, bytes(error.response.body)
            raise _refused(status, body, address) from None
        except InvalidURI:
            raise ServiceError(_NO_ADDRESS) from None
        except (OSError, WebSocketException, ImportError, ValueError) as error:
            # ImportError: a SOCKS proxy without the library for it. ValueError: a header or proxy
            # address that cannot be written. Their texts may hold addresses with passwords.
            raise _unreachable(error, address.url, proxy) from None
        return WebSocketConnection(
            wire,
            ping_every_s=self._ping_every_s,
            pong_within_s=self._pong_within_s,
            close_within_s=self._close_within_s,
        )

    async def _trust(self) -> ssl.SSLContext:
        if self._ssl_context is None:
            self._ssl_context = await asyncio.to_thread(trusting_the_system)
        return self._ssl_context


class WebSocketConnection:
    """One open conversation."""

    def __init__(
        self,
        wire: ClientConnection,
        *,
        ping_every_s: float,
        pong_within_s: float,
        close_within_s: float,
    ) -> None:
        self._wire = wire
        self._close_within_s = close_within_s
        self._asked: Closing | None = None
        self._closed = asyncio.ensure_future(wire.wait_closed())
        self._keepalive = asyncio.create_task(_keep_alive(wire, ping_every_s, pong_within_s))
        self._closed.add_done_callback(lambda _: self._keepalive.cancel())

    @property
    def closing(self) -> Closing | None:
        """How it ended, or ``None`` while it is open.

        ``by_us`` only if `close` was called first. When the server broke the protocol or sent too
        large a message, ``code`` is the one that told it so (1002, 1007, 1009).
        """
        if self._wire.close_code is None:
            return None
        protocol = self._wire.protocol
        received, sent = protocol.close_rcvd, protocol.close_sent
        if received is not None and (self._asked is None or protocol.close_rcvd_then_sent):
            return Closing(code=received.code, reason=received.reason)
        if self._asked is not None:
            return self._asked
        if sent is None:
            return Closing(code=1006)
        reason = _TOO_LARGE if sent.code == 1009 else _NOT_OF_THE_PROTOCOL
        return Closing(code=int(sent.code), reason=reason)

    async def send(self, event: ClientEvent) -> None:
        """Write one event; waits while the socket is full. Dropped silently once closed.

        Raises:
            LocalProtocolError: The event cannot be written: a mistake of ours.
        """
        text = encode(event)
        with contextlib.suppress(ConnectionClosed):
            await self._wire.send(text)

    async def events(self) -> AsyncIterator[ServerEvent | Unread]:
        """Everything the server says, until the connection ends. Iterate once."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                yield decode_server(await self._wire.recv(decode=False))

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Close with a code; returns when the close handshake is over or timed out."""
        reason = reason.encode()[:_LONGEST_REASON].decode(errors="ignore")
        if self._asked is None and self._wire.close_code is None:
            self._asked = Closing(code=code, reason=reason, by_us=True)
        try:
            async with asyncio.timeout(self._close_within_s):
                await self._wire.close(code, reason)
        except TimeoutError:
            pass
        finally:
            self._wire.transport.abort()
            self._keepalive.cancel()
        await asyncio.wait([self._closed, self._keepalive])


class _ConnectOnce(connect):
    """Connects without ever following a redirect; a redirect is a refusal with its status."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


class _Wire(ClientConnection):
    """Cuts the line when the server says that it closes, and then does not."""

    _cut: asyncio.TimerHandle | None = None

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._cut is None and self.protocol.close_expected() and self.close_timeout is not None:
            self._cut = self.loop.call_later(self.close_timeout, self.transport.abort)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._cut is not None:
            self._cut.cancel()
        # WORKAROUND: https://github.com/python-websockets/websockets/issues/1629, 15.0 to 17.4.
        # Where TLS fails inside a proxy's tunnel, what was never made is lost.
        if hasattr(self, "recv_messages"):
            super().connection_lost(exc)


async def _keep_alive(wire: ClientConnection, every_s: float, within_s: float) -> None:
    """Try the line at intervals and cut it when no answer comes, be it for want of room to ask."""
    while True:
        await asyncio.sleep(every_s)
        try:
            async with asyncio.timeout(within_s):
                await (await wire.ping())
        except TimeoutError:
            wire.transport.abort()
            return
        except ConnectionClosed:
            return


def _scheme(url: str) -> str:
    """Check an address before anything is asked about it.

    Raises:
        ServiceError: It is not a WebSocket's.
    """
    try:
        parts = urlsplit(url)
        named = parts.hostname is not None and not re.search(r"\s", parts.hostname)
        if parts.scheme in ("ws", "wss") and named and parts.port != 0:
            return parts.scheme
    except ValueError:
        pass
    raise ServiceError(_NO_ADDRESS)


def _refused(status: int, body: bytes, address: Address) -> ServiceError:
    """Translate a handshake that was answered with an HTTP status instead of an upgrade."""
    parts = urlsplit(address.url)
    said = read_error_body(body)
    signed = "conversation_signature=" in parts.query or "token=" in parts.query
    notice = refusal_notice(
        status, said.message, said.code, has_key=signed, service=service_name(parts.hostname or "")
    )
    if signed and status in (401, 403):
        notice = Notice(
            title=tr("The way in has expired"),
            body=tr(
                "A signed address lets you in for 15 minutes after it was made, often only once."
            ),
            action=Action.TRY_AGAIN,
            details=notice.details,
        )
    return ServiceError(notice, http_status=status)


def _unreachable(error: Exception, url: str, proxy: str | None) -> ServiceError:
    """Translate what kept the handshake from being answered at all."""
    by_proxy = isinstance(error, ProxyError | InvalidProxy | ImportError)
    return ServiceError(
        unreachable_notice(
            Unreachable.PROXY if by_proxy else Unreachable(why_unreachable(error, url, proxy)),
            service=service_name(urlsplit(url).hostname or ""),
            year=time.localtime().tm_year,
            details=type(error).__name__,
        )
    )
