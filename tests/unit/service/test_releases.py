"""The newest version is asked for without telling anything; a signed answer is believed."""

import pytest

from desktop_app.errors import Notice, ServiceError
from desktop_app.protocol.release import Release, UpdateAddress
from desktop_app.service import releases
from desktop_app.service.releases import MOST_REDIRECTS, fetch_release
from desktop_app.service.rest import UnreachableError
from tests.unit.protocol.publisher import PAGE, PUBLIC, manifest, seal
from tests.unit.service.scripted import Answer, Asked, answering, client


def at(url: str) -> UpdateAddress:
    return UpdateAddress(url=url, key=PUBLIC)


def elsewhere(location: str, status: int = 302) -> Answer:
    return Answer(status, b"", {"location": location, "set-cookie": "who=you"})


async def refused(address: UpdateAddress) -> str:
    return (await refusal(address)).title


async def refusal(address: UpdateAddress) -> Notice:
    async with client() as rest:
        with pytest.raises(ServiceError) as caught:
            await fetch_release(rest, address)
    return caught.value.notice


async def test_a_signed_answer_is_fetched_and_nothing_is_told() -> None:
    async with answering(lambda _: Answer(200, seal(manifest()))) as server, client() as rest:
        release = await fetch_release(rest, at(f"{server.base}/earshot.json?channel=a"))
    assert release == Release("9.0.0", PAGE)
    (asked,) = server.asked
    assert (asked.path, asked.query) == ("/earshot.json", [("channel", "a")])
    host = server.base.removeprefix("http://")
    assert asked.headers == {
        "host": host,
        "accept": "*/*",
        "accept-encoding": "identity",
        "connection": "keep-alive",
        "user-agent": "Earshot",
    }


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_file_that_stands_elsewhere_is_fetched_there(status: int) -> None:
    async with answering(lambda _: Answer(200, seal(manifest()))) as other:
        to_other = elsewhere(f"{other.base}/file", status)

        def reply(asked: Asked) -> Answer:
            return to_other if asked.path == "/b" else elsewhere("/b", status)

        async with answering(reply) as server, client() as rest:
            assert (await fetch_release(rest, at(f"{server.base}/a"))).version == "9.0.0"
    assert [asked.path for asked in server.asked] == ["/a", "/b"]
    (asked,) = other.asked
    assert "cookie" not in asked.headers
    assert "referer" not in asked.headers


@pytest.mark.parametrize("location", ["http://agent.invalid/a", "file:///etc/passwd", "https://["])
async def test_a_less_protected_place_is_not_asked(location: str) -> None:
    async with answering(lambda _: elsewhere(location)) as server:
        notice = await refusal(at(f"{server.base}/a"))
    assert notice.sentence == (
        "The update check was sent astray. "
        "127.0.0.1 leads to a less protected address, or to something that is none."
    )
    assert len(server.asked) == 1


async def test_a_server_that_leads_to_a_broken_name_is_no_fault_of_ours() -> None:
    async with answering(lambda _: elsewhere("https://xn--/a")) as server:
        assert await refused(at(f"{server.base}/a")) == "The answer makes no sense"


async def test_circles_end_with_whom_was_asked_last() -> None:
    def reply(asked: Asked) -> Answer:
        left = int(asked.path.removeprefix("/"))
        return elsewhere(f"{server.base}/{left - 1}" if left else "https://never.example/a")

    async with answering(reply) as server:
        notice = await refusal(at(f"{server.base}/{MOST_REDIRECTS}"))
    assert notice.sentence == (
        "The update check was sent astray. "
        "After 3 redirects 127.0.0.1 still leads elsewhere, perhaps round in circles."
    )
    assert len(server.asked) == 1 + MOST_REDIRECTS


@pytest.mark.parametrize("status", [304, 401, 403, 404, 429, 500])
async def test_a_refusal_tells_its_status(status: int) -> None:
    async with answering(lambda _: Answer(status, b"")) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await fetch_release(rest, at(f"{server.base}/a"))
    assert caught.value.notice.title == "The update check got no answer"
    assert f"HTTP status {status}" in caught.value.notice.body


async def test_an_answer_of_another_signer_is_not_believed() -> None:
    async with answering(lambda _: Answer(200, seal(manifest()))) as server:
        other = UpdateAddress(url=f"{server.base}/a", key=bytes(31) + b"\x02")
        assert await refused(other) == "The answer to the update check is not the publisher's"


async def test_a_signed_answer_that_is_too_large_is_cut_off() -> None:
    text = manifest(notes="x" * releases.LARGEST)
    async with answering(lambda _: Answer(200, seal(text))) as server:
        assert await refused(at(f"{server.base}/a")) == "The answer makes no sense"


async def test_nobody_there_is_told_with_the_reason() -> None:
    async with client() as rest:
        with pytest.raises(UnreachableError) as caught:
            await fetch_release(rest, at("https://agent.invalid/a"))
    assert "name was not found" in caught.value.notice.body


async def test_an_answer_that_never_comes_is_given_up() -> None:
    reply = Answer(200, b"{", {"content-length": "1000"})
    async with answering(lambda _: reply) as server, client(timeout_s=0.05) as rest:
        with pytest.raises(UnreachableError) as caught:
            await fetch_release(rest, at(f"{server.base}/a"))
    assert "took longer" in caught.value.notice.body
