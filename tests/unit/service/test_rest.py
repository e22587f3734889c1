"""Requests get their answer or a sentence, in time, and give the key to nobody else."""

import asyncio
import json
import logging
import ssl
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from desktop_app.errors import Action, ServiceError
from desktop_app.service import rest as rest_module
from desktop_app.service.rest import RefusedError, UnreachableError
from tests.unit.service.scripted import Answer, answer, answering, client
from tests.unit.transport.scripted import certificate

KEY = "sk_0123456789abcdef0123planted"


class Thing(msgspec.Struct):
    name: str
    size: int = 0


async def test_an_answer_is_read_leniently_and_the_key_went_in_its_header() -> None:
    body = {"name": "a", "size": "3", "novelty": [1]}
    async with answering(lambda _: answer(body)) as server, client() as rest:
        thing = await rest.get(f"{server.base}/v1/x", Thing, query={"q": "ä b&c", "n": 2}, key=KEY)
    assert thing == Thing(name="a", size=3)
    (asked,) = server.asked
    assert asked.headers["xi-api-key"] == KEY
    assert asked.query == [("q", "ä b&c"), ("n", "2")]


async def test_without_a_key_none_is_sent() -> None:
    async with answering(lambda _: answer({"name": "a"})) as server, client() as rest:
        await rest.get(f"{server.base}/x", Thing)
    assert "xi-api-key" not in server.asked[0].headers


async def test_no_cookie_is_kept() -> None:
    reply = Answer(200, b'{"name": "a"}', {"set-cookie": "who=planted; Path=/"})
    async with answering(lambda _: reply) as server, client() as rest:
        for _ in range(2):
            await rest.get(f"{server.base}/x", Thing)
    assert [asked.headers.get("cookie") for asked in server.asked] == [None, None]


async def test_a_query_is_added_to_the_one_an_address_has() -> None:
    async with answering(lambda _: Answer()) as server, client() as rest:
        await rest.get_bytes(f"{server.base}/x?a=1&b=&a=2&c=%26", query={"b": "new", "d": "4"})
        await rest.get_bytes(f"{server.base}/x?a=1")
    assert sorted(server.asked[0].query) == [
        ("a", "1"),
        ("a", "2"),
        ("b", "new"),
        ("c", "&"),
        ("d", "4"),
    ]
    assert server.asked[1].query == [("a", "1")]


DETAIL = {
    "full": {"detail": {"code": "some_code", "message": "Full words"}},
    "older": {"detail": {"status": "some_code", "message": "Older words"}},
    "list": {"detail": [{"loc": ["query", "x"], "msg": "list words"}]},
    "string": {"detail": "string words"},
}


@pytest.mark.parametrize("shape", DETAIL)
@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 422, 429, 500])
async def test_a_refusal_keeps_status_words_and_request_id_and_never_the_key(
    status: int, shape: str
) -> None:
    reply = answer(DETAIL[shape], status, **{"request-id": "req-17"})
    async with answering(lambda _: reply) as server, client() as rest:
        with pytest.raises(RefusedError) as caught:
            await rest.get(f"{server.base}/x", Thing, key=KEY)
    notice = caught.value.notice
    assert caught.value.http_status == status
    assert "words" in notice.details
    assert "Request req-17" in notice.details
    assert KEY not in f"{caught.value!r} {notice}"


async def test_a_refused_key_is_named_by_its_end_alone() -> None:
    reply = answer({"detail": {"code": "invalid_api_key", "message": f"bad key {KEY}"}}, 401)
    async with answering(lambda _: reply) as server, client() as rest:
        with pytest.raises(RefusedError) as caught:
            await rest.get(f"{server.base}/x", Thing, key=KEY)
        assert caught.value.notice.title == "This key was refused"
        assert "…nted." in caught.value.notice.body
        assert KEY not in str(caught.value.notice)
        with pytest.raises(RefusedError) as caught:
            await rest.get(f"{server.base}/x", Thing, key="short")
    assert "hort" not in str(caught.value.notice)


async def test_a_redirect_is_a_refusal_and_the_key_goes_nowhere_else() -> None:
    async with answering(lambda _: answer({"name": "stolen"})) as other:
        to_other = Answer(307, b"", {"location": f"{other.base}/steal"})
        async with answering(lambda _: to_other) as server, client() as rest:
            with pytest.raises(RefusedError) as caught:
                await rest.get(f"{server.base}/x", Thing, key=KEY)
    assert caught.value.http_status == 307
    assert other.asked == []


@pytest.mark.parametrize("location", ["https://xn--/a", "https://xn--i-7iq.example/a", "a:b"])
async def test_a_redirect_to_what_is_no_address_is_told(location: str) -> None:
    to_none = Answer(302, b"", {"location": location})
    async with answering(lambda _: to_none) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await rest.get_bytes(f"{server.base}/x")
    assert not isinstance(caught.value, UnreachableError)


@pytest.mark.parametrize("query", [None, {"a": 1}])
@pytest.mark.parametrize(
    "url", ["https://xn--/x", "https://xn--i-7iq.example/x", "https://ä_.example/x"]
)
async def test_an_address_that_is_none_is_told_and_nobody_is_said_to_have_refused(
    url: str, query: dict[str, str | int] | None
) -> None:
    async with client() as rest:
        with pytest.raises(ServiceError) as caught:
            await rest.get_bytes(url, query=query)
    assert caught.value.notice.title == "This is no address of a server"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"size": 1}', b"\xff", b"<html>"])
async def test_an_answer_of_another_kind_is_told(body: bytes) -> None:
    async with answering(lambda _: Answer(200, body)) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await rest.get(f"{server.base}/x", Thing)
    assert caught.value.notice.title == "The answer makes no sense"


async def test_an_answer_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rest_module, "LARGEST_ANSWER", 1000)
    async with answering(lambda _: Answer(200, b"x" * 200_000)) as server, client() as rest:
        with pytest.raises(ServiceError):
            await rest.get_bytes(f"{server.base}/x")


async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        await reader.read()
    finally:
        writer.transport.abort()


async def test_a_server_that_never_answers_is_given_up() -> None:
    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    async with server, client(timeout_s=0.05) as rest:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(ServiceError) as caught:
            await rest.get(f"http://127.0.0.1:{port}/x", Thing)
    assert "took longer" in caught.value.notice.body


async def test_nobody_there_and_no_such_name_are_told_apart() -> None:
    async with answering(lambda _: Answer()) as server:
        pass
    async with client() as rest:
        with pytest.raises(ServiceError) as caught:
            await rest.get(f"{server.base}/x", Thing)
        assert "refused" in caught.value.notice.body
        with pytest.raises(ServiceError) as caught:
            await rest.get("https://agent.invalid/x", Thing)
        assert "name was not found" in caught.value.notice.body


def serving_tls(files: tuple[Path, Path]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*files)
    return context


async def test_a_trusted_certificate_lets_the_key_through(tmp_path: Path) -> None:
    files = certificate(tmp_path)
    trust = ssl.create_default_context(cafile=str(files[0]))
    reply = answer({"name": "a"})
    async with (
        answering(lambda _: reply, tls=serving_tls(files)) as server,
        client(trust=trust) as rest,
    ):
        assert await rest.get(f"{server.base}/x", Thing, key=KEY) == Thing(name="a")


async def test_a_certificate_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    tls = serving_tls(certificate(tmp_path))
    async with answering(lambda _: Answer(), tls=tls) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await rest.get(f"{server.base}/x", Thing, key=KEY)
    assert "certificate is not trusted" in caught.value.notice.body
    assert server.asked == []


@pytest.mark.parametrize(
    "proxy", ["http://127.0.0.1:9", "http://proxy.invalid:1", "socks5://127.0.0.1:9", "gopher://a"]
)
async def test_a_proxy_that_is_wrong_or_of_no_known_kind_is_told(
    monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    async with client() as rest:
        with pytest.raises(ServiceError) as caught:
            await rest.get("https://agent.invalid/x", Thing, key=KEY)
    assert "proxy of this computer" in caught.value.notice.body


async def test_a_proxy_that_refuses_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async with answering(lambda _: Answer(407)) as proxy, client() as rest:
        monkeypatch.setenv("https_proxy", proxy.base.replace("//", "//user:planted@"))
        with pytest.raises(ServiceError) as caught:
            await rest.get("https://agent.invalid/x", Thing)
    assert "proxy of this computer" in caught.value.notice.body
    assert "planted" not in f"{caught.value!r} {caught.value.notice}"


async def test_this_computer_is_never_asked_through_a_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    async with answering(lambda _: answer({"name": "a"})) as server, client() as rest:
        assert await rest.get(f"{server.base}/x", Thing) == Thing(name="a")


async def test_a_key_never_travels_in_the_open() -> None:
    async with client() as rest:
        with pytest.raises(ServiceError) as caught:
            await rest.get("http://agent.invalid/x", Thing, key=KEY)
    assert caught.value.notice.title == "This address would give your key away"


@pytest.mark.parametrize("key", ["sk_\nX-Other: 1", "sk_ü", "sk_\x00"])
async def test_what_no_header_can_hold_is_no_key(key: str) -> None:
    async with answering(lambda _: answer({"name": "a"})) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await rest.get(f"{server.base}/x", Thing, key=key)
    assert caught.value.notice.action is Action.PASTE_KEY
    assert server.asked == []


@pytest.mark.parametrize("name", ["Überschrift", "X Y", "X:", "", "X\nY"])
async def test_what_names_no_header_is_told(name: str) -> None:
    async with answering(lambda _: answer({"name": "a"})) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await rest.get_bytes(f"{server.base}/x", headers={name: "planted"})
    assert caught.value.notice.title == "This is no name of a header"
    assert server.asked == []


async def test_one_connection_serves_many_requests_and_many_at_once() -> None:
    async with answering(lambda _: answer({"name": "a"})) as server, client() as rest:
        await asyncio.gather(*(rest.get(f"{server.base}/x", Thing) for _ in range(5)))
        await rest.close()
        await rest.close()
    assert len(server.asked) == 5


async def test_cancelling_a_request_is_immediate() -> None:
    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    async with server, client() as rest:
        port = server.sockets[0].getsockname()[1]
        task = asyncio.create_task(rest.get(f"http://127.0.0.1:{port}/x", Thing))
        done, _ = await asyncio.wait([task], timeout=0.05)
        assert not done
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


@pytest.fixture
def loud_libraries() -> Iterator[None]:
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.NOTSET)


async def test_nothing_secret_passes_the_log_even_with_loud_libraries(
    loud_libraries: None, tmp_path: Path
) -> None:
    from desktop_app import logs

    ring = logs.configure("debug", tmp_path, stderr=False)
    try:
        reply = answer({"name": json.dumps({"signed_url": "wss://x/?token=planted"})})
        async with answering(lambda _: reply) as server, client() as rest:
            await rest.get(f"{server.base}/x", Thing, query={"secret": "planted"}, key=KEY)
    finally:
        ring.close()
        logging.getLogger("desktop_app").setLevel(logging.NOTSET)
    assert "planted" not in "\n".join(ring.lines())
    assert b"planted" not in (tmp_path / logs.FILE_NAME).read_bytes()
