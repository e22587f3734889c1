"""A conversation over real sockets: opened, refused, spoken, lost and closed."""

import asyncio
import json
import logging
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
from websockets.asyncio.server import ServerConnection

from desktop_app.errors import Action, ServiceError
from desktop_app.protocol.events import (
    AgentResponse,
    LocalProtocolError,
    Malformed,
    Ping,
    Pong,
    ServerEvent,
    Unknown,
    Unread,
    UserActivity,
    UserMessage,
)
from desktop_app.session.ports import Address, Closing, Transport
from desktop_app.transport import websocket
from desktop_app.transport.websocket import WebSocketConnection, WebSocketTransport
from tests.unit.transport.scripted import (
    Relay,
    certificate,
    listening,
    refusing,
    serving,
    until,
)

PATH = "/v1/convai/conversation?agent_id=agent_1&conversation_signature=cvtkn_planted"
RESPONSE = json.dumps({"type": "agent_response", "agent_response_event": {"agent_response": "Hi"}})


def transport(**seconds: float) -> WebSocketTransport:
    return WebSocketTransport(**{"open_timeout_s": 5.0, **seconds})  # type: ignore[arg-type]


async def everything(connection: WebSocketConnection) -> list[ServerEvent | Unread]:
    async with asyncio.timeout(10):
        return [event async for event in connection.events()]


async def listen_until_closed(server: ServerConnection) -> None:
    await server.wait_closed()


def test_it_fills_the_port() -> None:
    port: Transport = WebSocketTransport()
    assert callable(port.connect)


# Opening.


async def test_path_headers_origin_and_subprotocol_arrive() -> None:
    seen: list[ServerConnection] = []

    async def handler(server: ServerConnection) -> None:
        seen.append(server)

    async with serving(handler) as base:
        connection = await transport().connect(
            Address(
                url=base + PATH,
                subprotocols=("convai",),
                headers=(("Origin", "https://app.test"), ("X-Own", "1")),
            )
        )
        await everything(connection)
    (server,) = seen
    assert server.request is not None
    assert server.request.path == PATH
    assert server.request.headers["Origin"] == "https://app.test"
    assert server.request.headers["X-Own"] == "1"
    assert server.subprotocol == "convai"
    assert "Sec-WebSocket-Extensions" not in server.request.headers


async def test_a_server_that_chooses_no_subprotocol_is_fine() -> None:
    async def peer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await handshake(reader, writer)
        writer.write(b"\x88\x00")
        writer.close()

    async with listening(peer) as port:
        connection = await transport().connect(
            Address(url=f"ws://127.0.0.1:{port}", subprotocols=("convai",))
        )
        await everything(connection)


DETAIL = {
    "full": ({"detail": {"code": "agent_error", "message": "Full words"}}, "Full words"),
    "older": ({"detail": {"status": "agent_error", "message": "Older words"}}, "Older words"),
    "list": (
        {"detail": [{"loc": ["query", "agent_id"], "msg": "field required"}]},
        "query.agent_id: field required",
    ),
    "string": ({"detail": "Bare words"}, "Bare words"),
}


@pytest.mark.parametrize("shape", DETAIL)
@pytest.mark.parametrize("status", [400, 401, 403, 404, 422, 429, 500, 503])
async def test_a_refused_handshake_keeps_its_status_and_the_services_own_words(
    status: int, shape: str
) -> None:
    body, words = DETAIL[shape]
    async with refusing(status, json.dumps(body).encode(), {}) as base:
        with pytest.raises(ServiceError) as caught:
            await transport().connect(Address(url=f"{base}/v1?agent_id=agent_1"))
    error = caught.value
    assert error.http_status == status
    assert words in error.notice.details
    assert f"HTTP status {status}" in error.notice.details


async def test_a_public_address_that_is_refused_asks_for_a_key() -> None:
    async with refusing(401, b"", {}) as base:
        with pytest.raises(ServiceError) as caught:
            await transport().connect(Address(url=f"{base}/v1?agent_id=agent_1"))
    assert caught.value.notice.action is Action.ADD_KEY


async def test_a_signed_address_that_is_refused_has_expired_and_stays_secret() -> None:
    body = json.dumps({"detail": {"message": f"no: wss://api.test{PATH}"}}).encode()
    async with refusing(403, body, {}) as base:
        with pytest.raises(ServiceError) as caught:
            await transport().connect(Address(url=base + PATH))
    assert caught.value.notice.title == "The way in has expired"
    assert caught.value.notice.action is Action.TRY_AGAIN
    assert "planted" not in f"{caught.value!r} {caught.value.notice}"


async def test_a_page_of_a_gateway_is_not_shown() -> None:
    async with refusing(502, b"<html>" + b"x" * 100_000, {"Content-Type": "text/html"}) as base:
        with pytest.raises(ServiceError) as caught:
            await transport().connect(Address(url=base))
    assert caught.value.http_status == 502
    assert "xxx" not in str(caught.value.notice)


async def test_a_redirect_is_a_refusal_and_carries_nothing_elsewhere() -> None:
    visitors: list[str] = []

    async def elsewhere(server: ServerConnection) -> None:
        visitors.append("came")

    async with (
        serving(elsewhere) as other,
        refusing(307, b"", {"Location": other + "/steal"}) as base,
    ):
        with pytest.raises(ServiceError) as caught:
            await transport().connect(Address(url=base, headers=(("xi-api-key", "sk_planted"),)))
    assert caught.value.http_status == 307
    assert visitors == []


async def test_a_name_that_is_not_found_is_told() -> None:
    with pytest.raises(ServiceError) as caught:
        await transport().connect(Address(url="ws://agent.invalid/"))
    assert caught.value.notice.title == "Cannot reach agent.invalid"
    assert "name was not found" in caught.value.notice.body
    assert caught.value.http_status is None


async def test_nobody_listening_is_told() -> None:
    async def peer(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None: ...

    async with listening(peer) as port:
        pass
    with pytest.raises(ServiceError) as caught:
        await transport().connect(Address(url=f"ws://127.0.0.1:{port}"))
    assert "refused" in caught.value.notice.body


async def test_a_server_that_never_answers_is_given_up() -> None:
    async def peer(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with listening(peer) as port:
        with pytest.raises(ServiceError) as caught:
            await transport(open_timeout_s=0.05).connect(Address(url=f"ws://127.0.0.1:{port}"))
    assert "took longer" in caught.value.notice.body


@pytest.mark.parametrize("answer", [b"", b"SSH-2.0-OpenSSH\r\n\r\n", b"HTTP/1.1 101 Yes\r\n\r\n"])
async def test_a_server_that_speaks_something_else_is_told(answer: bytes) -> None:
    async def peer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        writer.close()
        await writer.wait_closed()

    async with listening(peer) as port:
        with pytest.raises(ServiceError) as caught:
            await transport().connect(Address(url=f"ws://127.0.0.1:{port}"))
    assert caught.value.notice.title == "Cannot reach 127.0.0.1"


@pytest.mark.parametrize(
    "url",
    [
        "https://api.test/",
        "nonsense",
        "",
        "wss://",
        "ws://[::1",
        "ws://a:99999",
        "ws://a b/",
        "ws://user@a/",
    ],
)
async def test_what_is_no_address_is_told(url: str) -> None:
    with pytest.raises(ServiceError):
        await transport().connect(Address(url=url))


async def test_a_header_that_cannot_be_written_is_told_without_its_value() -> None:
    async with serving(listen_until_closed) as base:
        with pytest.raises(ServiceError) as caught:
            await transport().connect(
                Address(url=base, headers=(("Authorization", "planted\r\nX: y"),))
            )
    assert "planted" not in f"{caught.value!r} {caught.value.notice}"


async def test_cancelling_while_connecting_leaves_nothing_behind() -> None:
    arrived = asyncio.Event()
    gone = asyncio.Event()

    async def peer(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        arrived.set()
        try:
            await reader.read()
        finally:
            gone.set()

    async with listening(peer) as port:
        task = asyncio.create_task(transport().connect(Address(url=f"ws://127.0.0.1:{port}")))
        async with asyncio.timeout(5):
            await arrived.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await gone.wait()


# TLS.


def serving_tls(files: tuple[Path, Path]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*files)
    return context


async def test_a_conversation_is_held_over_tls_with_a_trusted_certificate(tmp_path: Path) -> None:
    files = certificate(tmp_path)
    trust = ssl.create_default_context(cafile=str(files[0]))

    async def handler(server: ServerConnection) -> None:
        await server.send(RESPONSE)

    async with serving(handler, tls=serving_tls(files)) as base:
        connection = await WebSocketTransport(ssl_context=trust).connect(Address(url=base))
        assert await everything(connection) == [AgentResponse(agent_response="Hi")]


async def test_a_certificate_nobody_vouches_for_is_refused_and_told(tmp_path: Path) -> None:
    async with serving(listen_until_closed, tls=serving_tls(certificate(tmp_path))) as base:
        opener = transport()
        for _ in range(2):  # whom to trust is read once
            with pytest.raises(ServiceError) as caught:
                await opener.connect(Address(url=base))
            assert "certificate is not trusted" in caught.value.notice.body


async def test_a_certificate_of_tomorrow_means_that_the_clock_is_wrong(tmp_path: Path) -> None:
    files = certificate(tmp_path, from_days=1, to_days=2)
    trust = ssl.create_default_context(cafile=str(files[0]))
    async with serving(listen_until_closed, tls=serving_tls(files)) as base:
        with pytest.raises(ServiceError) as caught:
            await WebSocketTransport(ssl_context=trust).connect(Address(url=base))
    assert caught.value.notice.action is Action.OPEN_DATE_SETTINGS


async def test_a_server_without_tls_is_told_when_tls_was_asked(tmp_path: Path) -> None:
    async with serving(listen_until_closed) as base:
        with pytest.raises(ServiceError) as caught:
            await transport().connect(Address(url=base.replace("ws:", "wss:")))
    assert caught.value.notice.title == "Cannot reach 127.0.0.1"


# Proxies.


async def test_a_conversation_goes_through_the_proxy_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[bytes] = []

    async def handler(server: ServerConnection) -> None:
        await server.send(RESPONSE)

    async with serving(handler) as base:
        relay = Relay(int(base.rpartition(":")[2]))

        async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            asked.append(await reader.readuntil(b"\r\n\r\n"))
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
            await relay(reader, writer)

        async with listening(proxy) as port:
            monkeypatch.setenv("http_proxy", f"http://user:word@127.0.0.1:{port}")
            connection = await transport().connect(Address(url="ws://agent.invalid/"))
            assert await everything(connection) == [AgentResponse(agent_response="Hi")]
            await connection.close()
    assert asked[0].startswith(b"CONNECT agent.invalid:80 ")


@pytest.mark.parametrize("answer", [b"HTTP/1.1 407 No\r\n\r\n", b"nonsense\r\n\r\n", b""])
async def test_a_proxy_that_refuses_is_told_and_its_password_is_not(
    monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None], answer: bytes
) -> None:
    if not answer:
        # WORKAROUND: websockets 15 to 17, HTTPProxyConnection tells its reader of the end twice.
        expect_log("_call_connection_lost", level=logging.ERROR, logger="asyncio")

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        writer.close()
        await writer.wait_closed()

    async with listening(proxy) as port:
        monkeypatch.setenv("https_proxy", f"http://user:planted@127.0.0.1:{port}")
        with pytest.raises(ServiceError) as caught:
            await transport().connect(Address(url="wss://agent.invalid/"))
    assert "proxy of this computer" in caught.value.notice.body
    assert "planted" not in f"{caught.value!r} {caught.value.notice}"


@pytest.mark.parametrize(
    "proxy",
    [
        "http://127.0.0.1:9",
        "http://proxy.invalid:1",
        "socks5://127.0.0.1:9",
        "gopher://a",
        "http://u@a",
    ],
)
async def test_a_proxy_that_is_wrong_or_of_no_known_kind_is_told(
    monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    with pytest.raises(ServiceError) as caught:
        await transport().connect(Address(url="wss://agent.invalid/"))
    assert "proxy of this computer" in caught.value.notice.body


async def test_this_computer_is_never_reached_through_a_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "ws_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    async with serving(listen_until_closed) as base:
        await (await transport().connect(Address(url=base))).close()


# Talking.


async def test_events_arrive_decoded_and_bad_messages_are_values() -> None:
    async def handler(server: ServerConnection) -> None:
        await server.send(RESPONSE)
        await server.send("{")
        await server.send('{"type": "novelty"}')
        await server.send(b"\xff\xfe")
        await server.send(b"\xff", text=True)
        await server.send(json.dumps({"type": "ping", "ping_event": {"event_id": 7}}).encode())

    async with serving(handler) as base:
        connection = await transport().connect(Address(url=base))
        events = await everything(connection)
    assert [type(event) for event in events] == [
        AgentResponse,
        Malformed,
        Unknown,
        Malformed,
        Malformed,
        Ping,
    ]


async def test_what_we_send_arrives_as_text_in_order() -> None:
    received: list[str | bytes] = []

    async def handler(server: ServerConnection) -> None:
        received.extend([await server.recv(), await server.recv()])

    async with serving(handler) as base:
        connection = await transport().connect(Address(url=base))
        await connection.send(Pong(event_id=3))
        await connection.send(UserMessage(text="Grüße"))
        await everything(connection)
    assert [json.loads(text) for text in received] == [
        {"type": "pong", "event_id": 3},
        {"type": "user_message", "text": "Grüße"},
    ]
    assert all(isinstance(text, str) for text in received)


async def test_sending_after_the_end_is_dropped_silently() -> None:
    async def handler(server: ServerConnection) -> None:
        await server.close(1000)

    async with serving(handler) as base:
        connection = await transport().connect(Address(url=base))
        await everything(connection)
        await connection.send(UserActivity())
        await connection.close()
        await connection.send(UserActivity())


async def test_a_mistake_of_ours_is_not_swallowed_with_a_closed_line() -> None:
    async with serving(listen_until_closed) as base:
        connection = await transport().connect(Address(url=base))
        with pytest.raises(LocalProtocolError):
            await connection.send(Unknown(type_name="x"))  # type: ignore[arg-type]  # on purpose
        await connection.close()


async def test_nothing_of_address_headers_or_words_is_logged_at_any_level(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("websockets").setLevel(logging.DEBUG)
    try:
        async with serving(listen_until_closed) as base:
            connection = await transport().connect(
                Address(url=base + PATH, headers=(("xi-api-key", "planted"),))
            )
            await connection.send(UserMessage(text="planted words"))
            await connection.close()
        async with refusing(403, b"planted", {}) as base:
            with pytest.raises(ServiceError):
                await transport().connect(Address(url=base + PATH))
    finally:
        logging.getLogger("websockets").setLevel(logging.NOTSET)
    assert "planted" not in caplog.text
    assert "planted" not in repr(connection)


# Ending.


@pytest.mark.parametrize("reason", ["", "Missing required dynamic variables: {'name'}"])
@pytest.mark.parametrize("code", [1000, 1001, 1002, 1008, 1011, 3000, 3008, 4300])
async def test_the_servers_code_and_reason_are_told(code: int, reason: str) -> None:
    async def handler(server: ServerConnection) -> None:
        await server.send(RESPONSE)
        await server.close(code, reason)

    async with serving(handler) as base:
        connection = await transport().connect(Address(url=base))
        assert await everything(connection) == [AgentResponse(agent_response="Hi")]
    assert connection.closing == Closing(code=code, reason=reason)
    await connection.close(1000, "too late")
    assert connection.closing == Closing(code=code, reason=reason)


async def test_a_line_that_drops_without_a_close_frame_is_1006() -> None:
    async def handler(server: ServerConnection) -> None:
        await server.send(RESPONSE)
        server.transport.abort()

    async with serving(handler) as base:
        connection = await transport().connect(Address(url=base))
        assert isinstance(await everything(connection), list)
    assert connection.closing == Closing(code=1006)


async def test_a_close_frame_without_a_code_is_1005() -> None:
    async def handler(server: ServerConnection) -> None:
        server.transport.write(b"\x88\x00")
        await server.wait_closed()

    async with serving(handler) as base:
        connection = await transport().connect(Address(url=base))
        assert await everything(connection) == []
    assert connection.closing == Closing(code=1005)


async def test_our_own_close_arrives_and_is_told_as_ours() -> None:
    seen: list[tuple[int | None, str | None]] = []

    async def handler(server: ServerConnection) -> None:
        await server.wait_closed()
        seen.append((server.close_code, server.close_reason))

    async with serving(handler) as base:
        connection = await transport().connect(Address(url=base))
        await connection.close(1000, "User ended conversation")
        assert await everything(connection) == []
    assert seen == [(1000, "User ended conversation")]
    assert connection.closing == Closing(code=1000, reason="User ended conversation", by_us=True)


async def test_closing_twice_or_at_once_is_harmless() -> None:
    async with serving(listen_until_closed) as base:
        connection = await transport().connect(Address(url=base))
        await asyncio.gather(connection.close(1000, "first"), connection.close(1001, "second"))
        await connection.close()
    assert connection.closing == Closing(code=1000, reason="first", by_us=True)


async def test_a_reason_that_is_too_long_for_the_wire_is_cut() -> None:
    async with serving(listen_until_closed) as base:
        connection = await transport().connect(Address(url=base))
        await connection.close(1000, "ü" * 100)
    assert connection.closing == Closing(code=1000, reason="ü" * 61, by_us=True)


async def test_a_message_beyond_all_bounds_ends_the_call_with_a_report(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(websocket, "LARGEST_MESSAGE", 1000)

    async def handler(server: ServerConnection) -> None:
        await server.send("x" * 1001)
        await server.wait_closed()

    async with serving(handler) as base:
        connection = await transport().connect(Address(url=base))
        assert await everything(connection) == []
    assert connection.closing == Closing(code=1009, reason="A message was too large to take.")


async def test_sixteen_mebibytes_of_sound_in_one_message_are_taken() -> None:
    sound = "A" * (16 * 1024 * 1024 // 3 * 4)
    message = f'{{"type":"audio","audio_event":{{"audio_base_64":"{sound}","event_id":1}}}}'

    async def handler(server: ServerConnection) -> None:
        await server.send(message)

    async with serving(handler) as base:
        connection = await transport().connect(Address(url=base))
        (event,) = await everything(connection)
    assert type(event).__name__ == "Audio"


async def test_frames_that_break_the_protocol_end_the_call_with_a_report() -> None:
    async def handler(server: ServerConnection) -> None:
        server.transport.write(b"\xf1\x00")
        await server.wait_closed()

    async with serving(handler) as base:
        connection = await transport().connect(Address(url=base))
        assert await everything(connection) == []
    assert connection.closing == Closing(code=1002, reason="It sent what no WebSocket may send.")


async def handshake(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Upgrade by hand, to misbehave afterwards."""
    from websockets.utils import accept_key

    request = (await reader.readuntil(b"\r\n\r\n")).decode()
    key = next(line.split(": ")[1] for line in request.splitlines() if "WebSocket-Key" in line)
    writer.write(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept_key(key).encode() + b"\r\n\r\n"
    )
    await writer.drain()


@pytest.mark.parametrize("last", [b"\x88\x02\x03\xe8", b"\xf1\x00"])
async def test_a_server_that_closes_but_keeps_the_line_is_cut_off(last: bytes) -> None:
    async def peer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await handshake(reader, writer)
        writer.write(last)
        await reader.read()
        await asyncio.Event().wait()

    async with listening(peer) as port:
        connection = await transport(close_within_s=0.05).connect(
            Address(url=f"ws://127.0.0.1:{port}")
        )
        assert await everything(connection) == []
        assert connection.closing is not None
        assert connection.closing.code in (1000, 1002)


async def test_a_server_that_ignores_our_close_is_cut_off() -> None:
    async def peer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await handshake(reader, writer)
        await asyncio.Event().wait()

    async with listening(peer) as port:
        connection = await transport(close_within_s=0.05).connect(
            Address(url=f"ws://127.0.0.1:{port}")
        )
        async with asyncio.timeout(5):
            await connection.close(1000, "bye")
    assert connection.closing == Closing(code=1000, reason="bye", by_us=True)


async def test_a_dead_line_is_noticed() -> None:
    async with serving(listen_until_closed) as base:
        relay = Relay(int(base.rpartition(":")[2]))
        async with listening(relay) as port:
            connection = await transport(ping_every_s=0.02, pong_within_s=0.05).connect(
                Address(url=f"ws://127.0.0.1:{port}")
            )
            relay.go_dead()
            assert await everything(connection) == []
    assert connection.closing == Closing(code=1006)


async def test_a_dead_line_is_noticed_while_a_microphone_fills_it() -> None:
    async with serving(listen_until_closed) as base:
        relay = Relay(int(base.rpartition(":")[2]))
        async with listening(relay) as port:
            connection = await transport(ping_every_s=0.05, pong_within_s=0.1).connect(
                Address(url=f"ws://127.0.0.1:{port}")
            )
            relay.go_dead()
            talking = asyncio.create_task(talk_without_end(connection))
            assert await everything(connection) == []
            talking.cancel()
            await asyncio.wait([talking])
    assert connection.closing == Closing(code=1006)


async def talk_without_end(connection: WebSocketConnection) -> None:
    while True:
        await connection.send(UserMessage(text="x" * 100_000))
        await asyncio.sleep(0)


async def test_a_line_that_answers_is_kept() -> None:
    async with serving(listen_until_closed) as base:
        connection = await transport(ping_every_s=0.001, pong_within_s=5).connect(Address(url=base))
        await until(lambda: connection._wire.latency > 0.0)
        assert connection.closing is None
        await connection.close()


async def test_cancelling_a_send_that_waits_leaves_the_connection_closable() -> None:
    async def peer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await handshake(reader, writer)
        await asyncio.Event().wait()

    async with listening(peer) as port:
        connection = await transport(close_within_s=0.05).connect(
            Address(url=f"ws://127.0.0.1:{port}")
        )
        sending = asyncio.create_task(talk_without_end(connection))
        await until(lambda: connection._wire.paused)
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        async with asyncio.timeout(5):
            await connection.close()
    assert connection.closing == Closing(code=1000, by_us=True)


async def test_cancelling_a_close_cuts_the_line() -> None:
    gone = asyncio.Event()

    async def peer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await handshake(reader, writer)
        try:
            while await reader.read(1000):
                pass
        finally:
            gone.set()

    async with listening(peer) as port:
        connection = await transport().connect(Address(url=f"ws://127.0.0.1:{port}"))
        closing = asyncio.create_task(connection.close())
        await asyncio.sleep(0)
        closing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await closing
        async with asyncio.timeout(5):
            await gone.wait()
            assert await everything(connection) == []
