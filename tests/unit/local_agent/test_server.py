"""One port, two protocols: handshakes, plain requests, uploads, refusals, start and stop."""

import asyncio
import json
import socket

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from desktop_app.local_agent.options import (
    PRIVATE_AGENT,
    PUBLIC_AGENT,
    AgentOptions,
    BodyShape,
    Refusal,
    error_body,
)
from desktop_app.local_agent.server import LocalAgent, serve
from tests.unit.local_agent.peer import QUIET, TEXT_ONLY, calling

PATH = "/v1/convai/conversation"
KEY = {"xi-api-key": "sk_test_1"}


async def refused(agent: LocalAgent, query: str) -> tuple[int, bytes]:
    with pytest.raises(InvalidStatus) as caught:
        async with connect(f"{agent.url}{PATH}?{query}", proxy=None):
            pass
    return caught.value.response.status_code, bytes(caught.value.response.body or b"")


async def test_the_subprotocol_is_selected_when_it_is_offered() -> None:
    async with LocalAgent() as agent:
        url = f"{agent.url}{PATH}?agent_id={PUBLIC_AGENT}"
        for offered, selected in (
            (["convai"], "convai"),
            (["bearer.x", "convai"], "convai"),
            (["other"], None),
            (None, None),
        ):
            names = None if offered is None else [Subprotocol(name) for name in offered]
            async with connect(url, subprotocols=names, proxy=None) as line:
                assert line.subprotocol == selected


async def test_rest_and_websocket_share_one_port() -> None:
    async with LocalAgent() as agent, httpx.AsyncClient(base_url=agent.rest) as http:
        assert agent.rest.replace("http", "ws") == agent.url
        assert (await http.get("/health")).json() == {"status": "ok"}
        assert (await http.get("/v1/user")).status_code == 401
        assert (await http.get("/v1/user", headers=KEY)).json()["user_id"] == "user_local"
        assert (await http.get(f"{PATH}?agent_id={PUBLIC_AGENT}")).status_code == 426


async def test_a_file_of_megabytes_is_uploaded_during_a_call() -> None:
    content = bytes(range(256)) * 8192
    async with LocalAgent() as agent, httpx.AsyncClient(base_url=agent.rest) as http:
        async with calling(agent, conversation_config_override=QUIET) as peer:
            met = (await peer.next("conversation_initiation_metadata"))[
                "conversation_initiation_metadata_event"
            ]
            reply = await http.post(
                f"/v1/convai/conversations/{met['conversation_id']}/files",
                files={"file": ("picture.png", content, "image/png")},
            )
            assert reply.status_code == 200
            file_id = reply.json()["file_id"]
        assert agent.held[0].files == {file_id: len(content)}
        missing = await http.post("/v1/convai/conversations/none/files", files={"file": b"x"})
        assert missing.status_code == 404


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"POST /x HTTP/1.1\r\nContent-Length: no\r\n\r\n", b"400"),
        (b"POST nonsense\r\n\r\n", b"400"),
        (b"POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", b"400"),
        (b"POST /x HTTP/1.1\r\nContent-Length: 999999999\r\n\r\n", b"413"),
        (b"POST /" + b"x" * 70_000, b"413"),
        (b"DELETE /v1/user HTTP/1.1\r\n\r\n", b"405"),
    ],
)
async def test_odd_requests_are_answered_and_the_server_stays(sent: bytes, status: bytes) -> None:
    async with LocalAgent() as agent:
        port = int(agent.url.rsplit(":", 1)[1])
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for byte in (sent[:1], sent[1:3], sent[3:]):
            writer.write(byte)
            await writer.drain()
        async with asyncio.timeout(5):
            assert (await reader.read()).startswith(b"HTTP/1.1 " + status)
        writer.close()
        async with httpx.AsyncClient() as http:
            assert (await http.get(f"{agent.rest}/health")).status_code == 200


@pytest.mark.parametrize("sent", [b"", b"G", b"POST /x", b"GET /", b"\x16\x03\x01\x02\x00"])
async def test_a_connection_that_ends_early_leaves_nothing(sent: bytes) -> None:
    async with LocalAgent() as agent:
        port = int(agent.url.rsplit(":", 1)[1])
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(sent)
        writer.write_eof()
        writer.close()
        await writer.wait_closed()


async def test_a_private_agent_is_entered_with_a_signed_url() -> None:
    async with LocalAgent() as agent, httpx.AsyncClient(base_url=agent.rest) as http:
        status, body = await refused(agent, f"agent_id={PRIVATE_AGENT}")
        assert (status, json.loads(body)["detail"]["code"]) == (401, "unauthorized")
        signed = (
            await http.get(
                f"{PATH}/get-signed-url", params={"agent_id": PRIVATE_AGENT}, headers=KEY
            )
        ).json()["signed_url"]
        query = f"{signed.partition('?')[2]}&source=unknown&version=1"
        async with calling(agent, query=query, conversation_config_override=TEXT_ONLY) as peer:
            await peer.write("hello")
            assert await peer.response() == "Hello. What can I do for you?"
        assert agent.held[0].agent_id == PRIVATE_AGENT


async def test_an_unknown_agent_is_refused() -> None:
    async with LocalAgent() as agent:
        assert (await refused(agent, "agent_id=agent_x"))[0] == 404
        assert (await refused(agent, ""))[0] == 422


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500])
@pytest.mark.parametrize("shape", ["full", "short", "list", "text"])
async def test_every_handshake_can_be_refused_in_every_shape(status: int, shape: BodyShape) -> None:
    body = error_body(shape, "some_code", "Some words")
    async with LocalAgent(AgentOptions(refusal=Refusal(status, body))) as agent:
        assert await refused(agent, f"agent_id={PUBLIC_AGENT}") == (status, body)


async def test_a_handshake_can_be_redirected() -> None:
    async with LocalAgent() as target:
        location = f"{target.url}{PATH}?agent_id={PUBLIC_AGENT}"
        refusal = Refusal(302, headers=(("Location", location),))
        async with (
            LocalAgent(AgentOptions(refusal=refusal)) as agent,
            connect(f"{agent.url}{PATH}?agent_id={PUBLIC_AGENT}", proxy=None),
        ):
            assert len(target.held) == 1


async def test_several_conversations_go_on_at_once() -> None:
    async with LocalAgent() as agent:
        async with (
            calling(agent, conversation_config_override=TEXT_ONLY) as one,
            calling(agent, conversation_config_override=TEXT_ONLY) as two,
        ):
            await one.write("count to two")
            await two.write("count to three")
            assert await two.response() == "1, 2, 3."
            assert await one.response() == "1, 2."
        assert len({held.conversation_id for held in agent.held}) == 2


async def test_stopping_closes_the_calls_as_going_away_and_frees_the_port() -> None:
    agent = LocalAgent()
    await agent.start()
    async with calling(agent, conversation_config_override=QUIET) as peer:
        await peer.next("conversation_initiation_metadata")
        await agent.stop()
        assert (await peer.closed())[0] == 1001
    await agent.stop()
    port = int(agent.url.rsplit(":", 1)[1])
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


async def test_a_port_that_is_taken_is_an_os_error_and_leaves_nothing() -> None:
    async with LocalAgent() as agent:
        second = LocalAgent()
        with pytest.raises(OSError):
            await second.start(port=int(agent.url.rsplit(":", 1)[1]))


async def test_serve_says_where_it_listens_in_one_line_of_json() -> None:
    said: asyncio.Queue[str] = asyncio.Queue()
    serving = asyncio.create_task(serve("127.0.0.1", 0, said.put_nowait))
    async with asyncio.timeout(5):
        where = json.loads(await said.get())
    assert set(where) == {"url", "rest"}
    async with httpx.AsyncClient() as http:
        assert (await http.get(f"{where['rest']}/health")).status_code == 200
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await serving
    assert said.empty()
