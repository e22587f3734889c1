"""Whoever lets one's own server sign, or brings an address, reads what that one got wrong."""

import pytest

from desktop_app.errors import Action
from desktop_app.options import CallOptions
from desktop_app.settings import AgentChoice, Settings
from tests.interop.faults.service import HOST, SHAPES, SIGNED_URL, Refusal, Shape, detail
from tests.interop.faults.world import EXPIRED, Sentence, World, told

OWN = f"https://{HOST}/own/get-signed-url"
SERVER = Settings(
    agents=(
        AgentChoice(
            door="server",
            server_url=OWN,
            server_header="Authorization",
            server_query={"crm": "planted"},
            text_only=True,
        ),
    )
)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("status", [401, 403, 404, 429, 500])
async def test_ones_own_server_is_named_when_it_refuses(
    world: World, status: int, shape: Shape
) -> None:
    world.vault.kept[f"header@{OWN}"] = "Bearer planted"
    world.service.signing = Refusal(status, detail(shape, "", "Its own words."))

    await world.place(settings=SERVER)

    said = "query.agent_id: Its own words" if shape == "list" else "Its own words"
    assert told(world.notice) == Sentence(
        "Your server did not let you in", f"ElevenLabs said: “{said}”.", Action.OPEN_SETTINGS
    )
    (asked,) = world.service.asked
    assert asked.headers["Authorization"] == "Bearer planted"
    assert "xi-api-key" not in asked.headers
    await world.still_works_after(("",))


async def test_the_header_for_ones_own_server_does_not_follow_a_redirect(world: World) -> None:
    world.vault.kept[f"header@{OWN}"] = "Bearer planted"
    elsewhere = (("Location", f"https://{HOST}/elsewhere"),)
    world.service.signing = Refusal(302, b"", elsewhere)

    await world.place(settings=SERVER)

    assert world.notice.title == "Your server did not let you in"
    assert [asked.path for asked in world.service.asked] == ["/own/get-signed-url"]


async def test_a_given_address_that_has_expired_says_so(world: World) -> None:
    world.service.handshake = Refusal(403, detail("full", "expired", "Its own words."))
    asked = CallOptions(signed_url=SIGNED_URL, text_only=True)

    await world.session.place(world.placing.request(Settings(), asked))

    assert told(world.notice) == EXPIRED
    await world.still_works_after(("",))


@pytest.mark.parametrize("address", ["planted", "https://planted.test/", "wss://", "wss://a b/"])
async def test_a_given_address_that_is_none_says_so(world: World, address: str) -> None:
    asked = CallOptions(signed_url=address, text_only=True)

    await world.session.place(world.placing.request(Settings(), asked))

    assert told(world.notice) == Sentence(
        "This is no signed address",
        "The address given is none that begins with wss://.",
        Action.OPEN_SETTINGS,
    )
    assert world.service.asked == []
