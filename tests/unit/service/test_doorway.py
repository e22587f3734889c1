"""Every door leads in, or says why not."""

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

import pytest

from desktop_app.errors import Action, ServiceError
from desktop_app.service.doorway import (
    BuiltinDoor,
    PrivateDoor,
    PublicDoor,
    ServerDoor,
    SignedUrlDoor,
    door_for,
    header_name,
)
from desktop_app.service.hosts import hosts_for
from desktop_app.service.rest import Rest
from desktop_app.session.ports import Doorway
from desktop_app.settings import AgentChoice, Settings
from tests.unit.service.scripted import NOT_FOUND, Answer, Asked, answer, answering, client

SIGNED = (
    "wss://api.elevenlabs.io/v1/convai/conversation?agent_id=a&conversation_signature=cvtkn_planted"
)
KEY = "sk_0123456789abcdef0123planted"
CHOICE = AgentChoice(door="private", agent_id="agent_1")


class Kept:
    """Secrets by name."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self.secrets = secrets

    async def __call__(self, name: str) -> str | None:
        return self.secrets.get(name)


def private(rest: Rest, base: str, choice: AgentChoice = CHOICE, origin: str = "") -> PrivateDoor:
    hosts = hosts_for("own", base)
    return PrivateDoor(rest, hosts, choice, Kept({hosts.key_name: KEY}), origin)


def server_choice(url: str, **fields: str | dict[str, str]) -> AgentChoice:
    return AgentChoice(door="server", server_url=url, **fields)  # type: ignore[arg-type]


# Public.


async def test_a_public_agent_is_reached_by_its_id_percent_encoded() -> None:
    choice = AgentChoice(door="public", agent_id=" agent ü&x=1 ")
    address = await PublicDoor(hosts_for("eu"), choice).address()
    parts = urlsplit(address.url)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == (
        "wss://api.eu.residency.elevenlabs.io/v1/convai/conversation"
    )
    assert parts.query.isascii()
    assert parse_qsl(parts.query) == [("agent_id", "agent ü&x=1")]
    assert address.subprotocols == ("convai",)
    assert address.headers == ()


async def test_environment_branch_and_version_go_along_and_origin_when_set() -> None:
    choice = AgentChoice(
        door="public", agent_id="a", environment="staging", branch_id="b", version_id="v"
    )
    address = await PublicDoor(hosts_for("default"), choice, "https://app.test").address()
    assert parse_qsl(urlsplit(address.url).query) == [
        ("agent_id", "a"),
        ("environment", "staging"),
        ("branch_id", "b"),
        ("version_id", "v"),
    ]
    assert address.headers == (("Origin", "https://app.test"),)


async def test_no_agent_is_no_address() -> None:
    with pytest.raises(ServiceError) as caught:
        await PublicDoor(hosts_for("default"), AgentChoice(door="public", agent_id=" ")).address()
    assert caught.value.notice.action is Action.CHOOSE_AGENT


async def test_the_builtin_agent_is_started_when_it_is_wanted() -> None:
    async def start() -> str:
        return "ws://127.0.0.1:4711"

    address = await BuiltinDoor(start, AgentChoice()).address()
    assert address.url == ("ws://127.0.0.1:4711/v1/convai/conversation?agent_id=earshot-builtin")


# Private, by key.


async def test_a_private_agent_is_reached_by_a_signed_address_taken_as_it_comes() -> None:
    choice = AgentChoice(agent_id="a&b", environment="staging", branch_id="b", version_id="v")
    async with answering(lambda _: answer({"signed_url": SIGNED})) as server, client() as rest:
        address = await private(rest, server.base, choice, "https://app.test").address()
    assert address.url == SIGNED
    assert address.subprotocols == ("convai",)
    assert address.headers == (("Origin", "https://app.test"),)
    (asked,) = server.asked
    assert asked.path == "/v1/convai/conversation/get-signed-url"
    assert asked.headers["xi-api-key"] == KEY
    assert asked.query == [
        ("agent_id", "a&b"),
        ("environment", "staging"),
        ("branch_id", "b"),
        ("version_id", "v"),
    ]
    assert "planted" not in repr(address)


@pytest.mark.parametrize("missing", [NOT_FOUND, Answer(404), Answer(404, b"<html>404</html>")])
async def test_a_server_of_the_older_spelling_is_asked_in_it(missing: Answer) -> None:
    def reply(asked: Asked) -> Answer:
        return missing if "-" in asked.path else answer({"signed_url": SIGNED})

    async with answering(reply) as server, client() as rest:
        address = await private(rest, server.base).address()
    assert address.url == SIGNED
    assert [asked.path.rpartition("/")[2] for asked in server.asked] == [
        "get-signed-url",
        "get_signed_url",
    ]
    assert server.asked[0].query == server.asked[1].query


async def test_an_agent_that_is_not_there_is_not_looked_for_in_the_older_spelling() -> None:
    reply = answer({"detail": {"status": "agent_not_found", "message": "No agent"}}, 404)
    async with answering(lambda _: reply) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await private(rest, server.base).address()
    assert caught.value.notice.title == "No such agent"
    assert len(server.asked) == 1


async def test_neither_spelling_is_no_such_agent() -> None:
    async with answering(lambda _: NOT_FOUND) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await private(rest, server.base).address()
    assert caught.value.http_status == 404
    assert len(server.asked) == 2


async def test_without_a_key_nobody_is_asked() -> None:
    async with client() as rest:
        door = PrivateDoor(rest, hosts_for("default"), CHOICE, Kept({}))
        with pytest.raises(ServiceError) as caught:
            await door.address()
    assert caught.value.notice.title == "This agent needs a key"
    assert caught.value.notice.action is Action.ADD_KEY
    assert caught.value.notice.details == ""


async def test_each_host_is_given_its_own_key_alone() -> None:
    async with answering(lambda _: answer({"signed_url": SIGNED})) as server, client() as rest:
        kept = Kept({hosts_for("default").key_name: KEY})
        with pytest.raises(ServiceError):
            await PrivateDoor(rest, hosts_for("own", server.base), CHOICE, kept).address()
    assert server.asked == []


# One's own server.


@pytest.mark.parametrize(
    "body",
    [
        SIGNED.encode(),
        f"  {SIGNED}\n".encode(),
        f'{{"signed_url": "{SIGNED}", "more": 1}}'.encode(),
        f'"{SIGNED}"'.encode(),
    ],
)
async def test_an_own_server_may_answer_in_text_or_json(body: bytes) -> None:
    async with answering(lambda _: Answer(200, body)) as server, client() as rest:
        door = ServerDoor(rest, server_choice(f"{server.base}/sign"), Kept({}), "https://o.test")
        address = await door.address()
    assert address.url == SIGNED
    assert address.headers == (("Origin", "https://o.test"),)
    assert "xi-api-key" not in server.asked[0].headers


async def test_an_own_server_is_given_its_header_and_ones_own_ids() -> None:
    async with answering(lambda _: Answer(200, SIGNED.encode())) as server, client() as rest:
        url = f"{server.base}/sign?team=a%20b"
        choice = server_choice(
            url, server_header="Authorization", server_query={"crm": "47 11", "vip": "ja"}
        )
        door = ServerDoor(rest, choice, Kept({header_name(url): "Bearer planted\n"}))
        await door.address()
    (asked,) = server.asked
    assert asked.headers["authorization"] == "Bearer planted"
    assert asked.query == [("team", "a b"), ("crm", "47 11"), ("vip", "ja")]


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500])
async def test_an_own_server_that_refuses_is_told_as_ones_own(status: int) -> None:
    reply = answer({"error": "Who are you?"}, status)
    async with answering(lambda _: reply) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await ServerDoor(rest, server_choice(f"{server.base}/sign"), Kept({})).address()
    assert caught.value.http_status == status
    assert caught.value.notice.title == "Your server did not let you in"
    assert caught.value.notice.body == "127.0.0.1 said: “Who are you?”."
    assert f"HTTP status {status}" in caught.value.notice.details


async def test_an_own_server_without_words_is_told_too() -> None:
    async with answering(lambda _: Answer(500)) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await ServerDoor(rest, server_choice(f"{server.base}/sign"), Kept({})).address()
    assert caught.value.notice.body == "127.0.0.1 gave no reason."


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"https://api.test/",
        b"{}",
        b"[]",
        b'{"signed_url": 5}',
        b"wss://",
        b"wss://a b/",
        b"wss://[x",
        b"\xff",
    ],
)
async def test_what_is_no_signed_address_is_told(body: bytes) -> None:
    async with answering(lambda _: Answer(200, body)) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await ServerDoor(rest, server_choice(f"{server.base}/sign"), Kept({})).address()
    assert caught.value.notice.title == "This is no signed address"


@pytest.mark.parametrize(
    "url", ["", "wss://own.test/", "ftp://own.test", "own.test/sign", "http://[x"]
)
async def test_an_own_server_needs_an_address_of_its_own(url: str) -> None:
    async with client() as rest:
        with pytest.raises(ServiceError) as caught:
            await ServerDoor(rest, server_choice(url), Kept({})).address()
    assert caught.value.notice.action is Action.OPEN_SETTINGS


# A signed address from elsewhere.


async def test_a_signed_address_is_taken_as_it_is() -> None:
    address = await SignedUrlDoor(SIGNED).address()
    assert address.url == SIGNED
    assert "planted" not in repr(SignedUrlDoor(SIGNED))


async def test_words_never_travel_in_the_open_but_within_this_computer() -> None:
    with pytest.raises(ServiceError) as caught:
        await SignedUrlDoor("ws://own.test/x?token=planted").address()
    assert caught.value.notice.title == "This address is not protected"
    assert "planted" not in str(caught.value.notice)
    assert (await SignedUrlDoor("ws://127.0.0.1:1/x").address()).url == "ws://127.0.0.1:1/x"


async def test_no_door_leads_through_the_open() -> None:
    async def start() -> str:
        raise AssertionError

    settings = Settings(region="own", own_host="http://own.test")
    choices = (
        AgentChoice(door="public", agent_id="a"),
        AgentChoice(door="private", agent_id="a"),
        server_choice("http://own.test/sign"),
    )
    for choice in choices:
        async with client() as rest:
            with pytest.raises(ServiceError) as caught:
                await door_for(
                    choice, settings, rest, secret=Kept({}), start_builtin=start
                ).address()
        assert caught.value.notice.title == "This address is not protected"


# Choosing.


@pytest.mark.parametrize(
    ("choice", "door"),
    [
        (AgentChoice(), BuiltinDoor),
        (AgentChoice(door="public", agent_id="a"), PublicDoor),
        (AgentChoice(door="private", agent_id="a"), PrivateDoor),
        (AgentChoice(door="server", server_url="https://own.test"), ServerDoor),
    ],
)
async def test_each_choice_has_its_door(choice: AgentChoice, door: type[object]) -> None:
    async def start() -> str:
        return "ws://127.0.0.1:1"

    settings = Settings(region="own", own_host="https://own.test", origin="https://o.test")
    async with client() as rest:
        chosen: Doorway = door_for(choice, settings, rest, secret=Kept({}), start_builtin=start)
    assert isinstance(chosen, door)
    assert getattr(chosen, "origin", "https://o.test") == "https://o.test"


def test_the_headers_of_own_servers_are_told_apart_without_their_queries() -> None:
    assert header_name("https://u:p@own.test/sign?team=a#x") == "header@https://own.test/sign"


def test_an_address_that_is_none_has_a_name_too() -> None:
    assert header_name("http://[x?token=planted") == "header@"
