"""Whoever is not reached is named, with the reason: never "unknown error"."""

import asyncio
import logging
import socket
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest

from desktop_app.errors import Action
from desktop_app.session.ending import Who
from desktop_app.settings import AgentChoice, Door, Settings
from tests.conftest import ExpectLog
from tests.interop.faults.service import Identity, identity, serving, tunnelling
from tests.interop.faults.world import Sentence, World, ended, told
from tests.unit.transport.scripted import listening

WORLDWIDE = "ElevenLabs"
DOORS: tuple[Door, ...] = ("public", "private")
both_doors = pytest.mark.parametrize("door", DOORS)


def cannot_reach(who: str, why: str) -> Sentence:
    return Sentence(f"Cannot reach {who}", why, Action.TRY_AGAIN)


NAME = "Its name was not found. The name may be blocked by your network."
REFUSED = "The connection was refused. A firewall may be in the way."
SLOW = "It took longer than 10 seconds to answer."
UNTRUSTED = "Its certificate is not trusted. A company proxy may be reading along."
BY_PROXY = "The proxy of this computer did not let the connection through."
CLOCK = "Your computer's clock is off"


def own(host: str, door: Door) -> Settings:
    choice = AgentChoice(door=door, agent_id="agent_1", text_only=True)
    return Settings(region="own", own_host=host, agents=(choice,))


@contextmanager
def closed_port() -> Iterator[int]:
    """A port that nobody listens at, and that nobody else can take meanwhile."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        yield holder.getsockname()[1]


async def says_nothing(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def says_no(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
    await writer.drain()


async def hangs_up(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")


@asynccontextmanager
async def impostor(
    found: Identity, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[ssl.SSLContext]:
    """Somebody else's certificate under the service's name; gives what would trust it."""
    async with serving(found.server()) as service, tunnelling(service.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        yield found.trusted()


async def unreached(world: World, door: Door, settings: Settings | None = None) -> Sentence:
    """Call in vain; gives what was said."""
    report = await ended(world.place(door, reconnect=True, settings=settings))
    assert (report.who, report.http_status) == (Who.NETWORK, None)
    sentence = told(world.notice)
    assert sentence is not None
    assert "unknown" not in f"{sentence} {world.notice.details}".lower()
    return sentence


@both_doors
async def test_a_name_that_does_not_exist(world: World, door: Door) -> None:
    before = await world.talk()
    world.vault.kept["api-key@nobody.invalid"] = "sk_planted_elsewhere_long"
    settings = own("https://nobody.invalid", door)
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("HTTPS_PROXY")
        assert await unreached(world, door, settings) == cannot_reach("nobody.invalid", NAME)
    await world.still_works_after(before)


@both_doors
async def test_a_port_that_nobody_listens_at(world: World, door: Door) -> None:
    before = await world.talk()
    with closed_port() as port:
        world.vault.kept[f"api-key@127.0.0.1:{port}"] = "sk_planted_elsewhere_long"
        settings = own(f"http://127.0.0.1:{port}", door)
        assert await unreached(world, door, settings) == cannot_reach("127.0.0.1", REFUSED)
    await world.still_works_after(before)


@both_doors
async def test_a_server_that_never_answers(world: World, door: Door, good: Identity) -> None:
    async with listening(says_nothing) as port:
        world.vault.kept[f"api-key@127.0.0.1:{port}"] = "sk_planted_elsewhere_long"
        world.use(good.trusted(), patience_s=0.1)
        settings = own(f"http://127.0.0.1:{port}", door)
        assert await unreached(world, door, settings) == cannot_reach("127.0.0.1", SLOW)
    await world.rest.close()
    world.use(good.trusted())
    await world.still_works_after(("",))


@both_doors
async def test_a_certificate_that_nobody_vouches_for(
    world: World, door: Door, monkeypatch: pytest.MonkeyPatch, good: Identity, tmp_path: Path
) -> None:
    with monkeypatch.context() as meanwhile:
        async with impostor(identity(tmp_path), meanwhile):
            assert await unreached(world, door) == cannot_reach(WORLDWIDE, UNTRUSTED)
    await world.still_works_after(("",))


@both_doors
@pytest.mark.parametrize(("from_days", "to_days"), [(-9, -1), (1, 9)], ids=["over", "not yet"])
async def test_a_date_that_makes_a_good_certificate_bad(
    world: World,
    door: Door,
    from_days: int,
    to_days: int,
    monkeypatch: pytest.MonkeyPatch,
    good: Identity,
    tmp_path: Path,
) -> None:
    found = identity(tmp_path, from_days=from_days, to_days=to_days)
    with monkeypatch.context() as meanwhile:
        async with impostor(found, meanwhile) as trust:
            world.use(trust)
            sentence = await unreached(world, door)
            await world.rest.close()
    assert (sentence.title, sentence.action) == (CLOCK, Action.OPEN_DATE_SETTINGS)
    assert "Secure connections fail when the date is wrong (yours: 20" in sentence.body
    world.use(good.trusted())
    await world.still_works_after(("",))


@both_doors
async def test_a_proxy_that_is_not_there(
    world: World, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closed_port() as port, monkeypatch.context() as meanwhile:
        meanwhile.setenv("HTTPS_PROXY", f"http://planted:planted@127.0.0.1:{port}")
        assert await unreached(world, door) == cannot_reach(WORLDWIDE, BY_PROXY)
    await world.still_works_after(("",))


@both_doors
async def test_a_proxy_that_refuses(
    world: World, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as meanwhile:
        async with listening(says_no) as port:
            meanwhile.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
            assert await unreached(world, door) == cannot_reach(WORLDWIDE, BY_PROXY)
    await world.still_works_after(("",))


@both_doors
async def test_a_proxy_that_hangs_up(
    world: World, door: Door, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    if door == "public":
        # websockets 17.4 trips over the end of a proxy's stream, after it has told of it.
        expect_log("_call_connection_lost", level=logging.ERROR, logger="asyncio")
    with monkeypatch.context() as meanwhile:
        async with listening(hangs_up) as port:
            meanwhile.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
            assert await unreached(world, door) == cannot_reach(WORLDWIDE, BY_PROXY)
    await world.still_works_after(("",))


@both_doors
@pytest.mark.parametrize("address", ["nonsense", "http://", "socks5://127.0.0.1:9", "ftp://x"])
async def test_a_proxy_whose_address_is_none(
    world: World, door: Door, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as meanwhile:
        meanwhile.setenv("HTTPS_PROXY", address)
        assert await unreached(world, door) == cannot_reach(WORLDWIDE, BY_PROXY)
    await world.still_works_after(("",))


async def test_a_wrong_proxy_does_not_stand_between_a_user_and_this_computer(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with closed_port() as port:
        settings = own(f"http://127.0.0.1:{port}", "public")
        assert await unreached(world, "public", settings) == cannot_reach("127.0.0.1", REFUSED)


async def test_hanging_up_while_nobody_answers_is_quick_and_says_nothing(world: World) -> None:
    async with listening(says_nothing) as port:
        task = world.place(settings=own(f"http://127.0.0.1:{port}", "public"))
        await asyncio.sleep(0)
        world.session.end()
        report = await ended(task)
    assert report.who is Who.USER
    assert world.state.notice is None
    await world.still_works_after(("",))
