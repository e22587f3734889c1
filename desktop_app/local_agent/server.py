"""`LocalAgent`: the agent's server on one port, for WebSocket and REST alike.

The same code serves `earshot agent`, the app's built-in agent on the app's own loop, and the tests.

Routes: the WebSocket at ``/v1/convai/conversation`` (agents `PUBLIC_AGENT` and `PRIVATE_AGENT`,
which needs a signed URL); REST as in `rest`; and under ``/my-server/signed-url`` (``/json`` for
JSON) an imitation of a user's own server that hands out signed URLs.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import secrets
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from random import Random
from types import TracebackType
from typing import Final, Self, cast

import msgspec
from websockets.asyncio.server import Server, ServerConnection
from websockets.asyncio.server import serve as serve_websocket
from websockets.http11 import Request as Handshake
from websockets.http11 import Response
from websockets.typing import Subprotocol

from desktop_app.local_agent import door
from desktop_app.local_agent.hearing import Recognizer
from desktop_app.local_agent.options import AgentOptions, NextCall
from desktop_app.local_agent.record import Held
from desktop_app.local_agent.rest import CONVERSATION_PATH, Reply, Rest
from desktop_app.local_agent.services import Services
from desktop_app.local_agent.session import Session
from desktop_app.local_agent.voice import Voice

SUBPROTOCOL: Final = Subprotocol("convai")

_log = logging.getLogger(__name__)
_wire_log = logging.getLogger(f"{__name__}.wire")
# At DEBUG, websockets would write down what is said.
_wire_log.setLevel(logging.CRITICAL)

_MAX_MESSAGE_BYTES = 16 * 2**20
_CLOSE_TIMEOUT_S = 2.0
_CONVERSATIONS_KEPT = 200


class LocalAgent:
    """The agent's server. Use it as an async context manager, or `start` and `stop` it.

    Args:
        options: How the agent behaves; may be replaced while it runs, for conversations to come.
        clock: Seconds of a steady clock; default `time.monotonic`.
        now: The local time that the agent tells.
        rng: Chooses jokes and jitter; by default seeded by the options.
    """

    def __init__(
        self,
        options: AgentOptions | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        rng: Random | None = None,
    ) -> None:
        options = options or AgentOptions()
        self._rest = Rest("", options, clock, functools.partial(secrets.token_hex, 10))
        self._queue_next_s: float | None = None
        self._clock = clock
        self._now = now
        self._rng = rng or Random(options.jitter_seed)
        self._server: Server | None = None
        self._executor: ThreadPoolExecutor | None = None
        self._services: Services | None = None

    @property
    def options(self) -> AgentOptions:
        """How the next conversation will be held."""
        return self._rest.options

    @options.setter
    def options(self, options: AgentOptions) -> None:
        self._rest.options = options

    @property
    def url(self) -> str:
        """``ws://host:port``."""
        return self._rest.url

    @property
    def rest(self) -> str:
        """``http://host:port``; the port is the same."""
        return self._rest.url.replace("ws://", "http://", 1)

    @property
    def held(self) -> tuple[Held, ...]:
        """The conversations since the start, oldest first."""
        return tuple(self._rest.held.values())

    @property
    def own_server_queries(self) -> tuple[dict[str, str], ...]:
        """Query parameters that the imitation of a user's own server was asked with."""
        return tuple(self._rest.own_server_queries)

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Listen. The hearing goes on loading; the first utterance waits for it.

        Raises:
            OSError: The port is taken, or the host is not of this machine.
        """
        loop = asyncio.get_running_loop()
        self._executor = ThreadPoolExecutor(2, "local-agent")
        self._services = Services(
            voice=Voice(self._executor),
            recognizer=loop.run_in_executor(self._executor, Recognizer),
            executor=self._executor,
            clock=self._clock,
            now=self._now,
            rng=self._rng,
            change_next=self._change_next,
        )
        try:
            self._server = await serve_websocket(
                self._hold,
                host,
                port,
                process_request=self._on_request,
                select_subprotocol=_select_subprotocol,
                create_connection=cast(
                    "type[ServerConnection]", functools.partial(door.Door, answer=self._rest.reply)
                ),
                compression=None,  # sound does not shrink, and this is loopback
                max_size=_MAX_MESSAGE_BYTES,
                close_timeout=_CLOSE_TIMEOUT_S,
                logger=_wire_log,
            )
        except OSError:
            await self.stop()
            raise
        address = self._server.sockets[0].getsockname()
        name = f"[{host}]" if ":" in host else host
        self._rest.url = f"ws://{name}:{address[1]}"
        _log.info("the built-in agent listens at %s", self._rest.url)

    async def stop(self) -> None:
        """Close every conversation with 1001, and the port. Calling it twice is harmless."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
            await server.wait_closed()
        executor, self._executor = self._executor, None
        if executor is not None and self._services is not None:
            # Workers cannot be stopped half-way; a failure to load was told where it mattered.
            await asyncio.gather(self._services.recognizer, return_exceptions=True)
            executor.shutdown(wait=False, cancel_futures=True)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.stop()

    # Connections.

    def _on_request(self, connection: ServerConnection, handshake: Handshake) -> Response | None:
        """Answer plain requests and refuse handshakes; ``None`` lets the WebSocket open."""
        request = door.from_handshake(handshake)
        if request.path != CONVERSATION_PATH:
            return door.to_response(self._rest.reply(request))
        refusal = self.options.refusal
        if refusal is not None:
            reply = Reply(refusal.status, refusal.body, refusal.content_type, refusal.headers)
            return door.to_response(reply)
        if "upgrade" not in request.headers:
            return None  # websockets has the right answer to that
        admitted = self._rest.admit(request.query)
        if isinstance(admitted, Reply):
            return door.to_response(admitted)
        agent_id, conversation_id = admitted
        environment = request.query.get("environment")
        held = Held(conversation_id, agent_id, int(time.time()), environment)
        self._remember(held)
        connection.handler_kwargs = {"held": held}
        return None

    def _remember(self, held: Held) -> None:
        kept = self._rest.held
        kept[held.conversation_id] = held
        while len(kept) > _CONVERSATIONS_KEPT:
            del kept[next(iter(kept))]

    async def _hold(self, connection: ServerConnection) -> None:
        held = connection.handler_kwargs["held"]
        assert isinstance(held, Held)
        assert self._services is not None
        options = self.options
        queue_s, self._queue_next_s = self._queue_next_s, None
        if queue_s is not None:
            options = replace(options, queue_s=queue_s)
        try:
            await Session(connection, self._services, options, held).run()
        except Exception:
            # A fault of ours. websockets closes with 1011; its own record would hold words.
            _log.exception("a conversation of the built-in agent failed")
            raise

    def _change_next(self, change: NextCall) -> None:
        if change.output_format is not None:
            self.options = replace(self.options, output_format=change.output_format)
        if change.input_format is not None:
            self.options = replace(self.options, input_format=change.input_format)
        if change.queue_s is not None:
            self._queue_next_s = change.queue_s


async def serve(host: str, port: int, out: Callable[[str], None]) -> None:
    """Serve until cancelled.

    Args:
        host: Where to listen.
        port: 0 for any.
        out: Called once, with one line of JSON: ``{"url": "ws://…", "rest": "http://…"}``.

    Raises:
        OSError: The port is taken, or the host is not of this machine.
    """
    agent = LocalAgent()
    await agent.start(host, port)
    try:
        out(msgspec.json.encode({"url": agent.url, "rest": agent.rest}).decode())
        await asyncio.get_running_loop().create_future()
    finally:
        await agent.stop()


def _select_subprotocol(
    _connection: ServerConnection, offered: Sequence[Subprotocol]
) -> Subprotocol | None:
    # Most clients offer none; one that does must be answered with one of its own.
    return SUBPROTOCOL if SUBPROTOCOL in offered else None
