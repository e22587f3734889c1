"""Whether a host can be reached is told by a connection alone: nothing is asked, nothing sent."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from desktop_app.errors import ServiceError
from desktop_app.service import reach as reach_module
from desktop_app.service.hosts import Hosts
from desktop_app.service.reach import reach


@asynccontextmanager
async def listening() -> AsyncIterator[tuple[int, list[bytes]]]:
    """Answer nothing, and keep what came."""
    heard: list[bytes] = []

    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read(1024))
        writer.close()

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1], heard
    await server.wait_closed()


def hosts(address: str) -> Hosts:
    return Hosts(rest=address, websocket=address.replace("http", "ws"))


async def test_who_listens_is_reached_and_hears_nothing() -> None:
    async with listening() as (port, heard):
        await reach(hosts(f"http://127.0.0.1:{port}"))
        async with asyncio.timeout(5.0):
            while not heard:  # noqa: ASYNC110  there is no event
                await asyncio.sleep(0)
    assert heard == [b""]


async def test_a_closed_port_is_a_sentence() -> None:
    async with listening() as (port, _):
        pass
    with pytest.raises(ServiceError) as caught:
        await reach(hosts(f"http://127.0.0.1:{port}"))
    assert caught.value.notice.title == "Cannot reach 127.0.0.1"
    assert "refused" in caught.value.notice.body


async def test_who_does_not_speak_tls_is_not_reached_over_https() -> None:
    async with listening() as (port, _):
        with pytest.raises(ServiceError):
            await reach(
                hosts(f"https://127.0.0.1:{port}"), ssl_context=ssl.create_default_context()
            )


async def test_who_never_answers_is_not_waited_for_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def never(*_: object, **__: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(asyncio, "open_connection", never)
    with pytest.raises(ServiceError) as caught:
        await reach(hosts("http://127.0.0.1:9"), timeout_s=0.01)
    assert "10" in caught.value.notice.body or "long" in caught.value.notice.body


async def test_by_a_proxy_the_way_is_followed_as_far_as_the_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with listening() as (port, _):

        async def proxy(url: str) -> str:
            return f"http://127.0.0.1:{port}"

        monkeypatch.setattr(reach_module, "find_proxy", proxy)
        await reach(hosts("https://voice.invalid"))
    with pytest.raises(ServiceError) as caught:
        await reach(hosts("https://voice.invalid"))
    assert caught.value.notice.title == "Cannot reach voice.invalid"
    assert "proxy" in caught.value.notice.body.lower()


async def test_a_host_of_which_no_name_can_be_made_is_a_sentence() -> None:
    with pytest.raises(ServiceError):
        await reach(hosts(f"http://{'a' * 70}.localhost"))
