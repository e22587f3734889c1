"""Whoever is not let in reads why, and what to do about it; the key goes to nobody else."""

import pytest

from desktop_app.errors import Action, ServiceError
from desktop_app.service.account import Account
from desktop_app.service.hosts import hosts_for
from desktop_app.session.ending import Who
from desktop_app.session.state import Line
from desktop_app.settings import AgentChoice, Door, Settings
from tests.interop.faults.service import HOST, SHAPES, Refusal, Shape, detail
from tests.interop.faults.world import EXPIRED, KEY, Sentence, World, told

WRONG_KEY = Sentence(
    "This key was refused",
    "ElevenLabs did not accept the API key that ends in …x9f2. "
    "It may have been deleted or lacks access to agents.",
    Action.PASTE_KEY,
)
NEEDS_KEY = Sentence(
    "This agent needs a key",
    "Public agents work without one; this one does not.",
    Action.ADD_KEY,
)
NOT_MINE = Sentence(
    "No such agent",
    "There is no agent with this id in your workspace.",
    Action.CHOOSE_AGENT,
)
NOT_PUBLIC = Sentence(
    "No such agent",
    "There is no agent open to everybody by this id.",
    Action.CHOOSE_AGENT,
)
SLOW_DOWN = Sentence(
    "Too many requests",
    "ElevenLabs asks this computer to slow down. Try again in a moment.",
    Action.TRY_AGAIN,
)
THEIR_FAULT = Sentence(
    "ElevenLabs has a problem",
    "The fault is on their side. ElevenLabs said: “{said}”. Try again in a moment.",
    Action.TRY_AGAIN,
)
NOT_ALLOWED = Sentence(
    "This agent does not let you in",
    "The agent may take calls from certain places alone. ElevenLabs said: “{said}”.",
    Action.CHOOSE_AGENT,
)

CODES = {
    401: "invalid_api_key",
    403: "forbidden",
    404: "agent_not_found",
    429: "rate_limit_exceeded",
    500: "internal_error",
}
PLACES: dict[tuple[Door, str], dict[int, Sentence]] = {
    ("private", "signing"): {
        401: WRONG_KEY,
        403: NOT_ALLOWED,
        404: NOT_MINE,
        429: SLOW_DOWN,
        500: THEIR_FAULT,
    },
    ("public", "handshake"): {
        401: NEEDS_KEY,
        403: NEEDS_KEY,
        404: NOT_PUBLIC,
        429: SLOW_DOWN,
        500: THEIR_FAULT,
    },
    ("private", "handshake"): {
        401: EXPIRED,
        403: EXPIRED,
        404: NOT_MINE,
        429: SLOW_DOWN,
        500: THEIR_FAULT,
    },
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    ("door", "place", "status", "sentence"),
    [
        pytest.param(door, place, status, sentence, id=f"{door}-{place}-{status}")
        for (door, place), sentences in PLACES.items()
        for status, sentence in sentences.items()
    ],
)
async def test_each_refusal_has_its_sentence_in_every_shape_of_body(
    world: World, door: Door, place: str, status: int, sentence: Sentence, shape: Shape
) -> None:
    before = await world.talk()
    refusal = Refusal(status, detail(shape, CODES[status], "Its own words."))
    setattr(world.service, place, refusal)

    report = await world.call(door, reconnect=True)

    said = "query.agent_id: Its own words" if shape == "list" else "Its own words"
    expected = Sentence(sentence.title, sentence.body.format(said=said), sentence.action)
    assert told(world.notice) == expected
    assert f"HTTP status {status}" in world.notice.details
    assert "Its own words" in world.notice.details
    assert (report.who, report.http_status) == (Who.SERVICE, status)
    await world.still_works_after(before)


@pytest.mark.parametrize("shape", SHAPES)
async def test_a_wrong_key_is_told_when_it_is_entered_and_not_kept(
    world: World, shape: Shape
) -> None:
    hosts = hosts_for("default")
    world.vault.kept.clear()
    world.service.account = Refusal(401, detail(shape, CODES[401], "Its own words."))

    with pytest.raises(ServiceError) as caught:
        await Account(world.rest, hosts).check_key(KEY)

    assert told(caught.value.notice) == WRONG_KEY
    assert world.vault.kept == {}
    world.service.heal()
    await Account(world.rest, hosts).check_key(KEY)
    assert await world.secrets.set(hosts.key_name, KEY) is None
    assert world.vault.kept == {hosts.key_name: KEY}


@pytest.mark.parametrize(
    ("status", "code", "title", "action"),
    [
        (401, "missing_permissions", "This key may not do that", Action.PASTE_KEY),
        (401, "quota_exceeded", "Call limit reached", Action.DETAILS),
        (402, "payment_required", "Call limit reached", Action.DETAILS),
        (429, "concurrent_limit_exceeded", "All lines are busy", Action.TRY_AGAIN),
        (422, "value_error", "The service did not accept this", Action.OPEN_SETTINGS),
    ],
)
async def test_the_services_own_name_for_a_refusal_is_heard(
    world: World, status: int, code: str, title: str, action: Action
) -> None:
    before = await world.talk()
    world.service.signing = Refusal(status, detail("full", code, "Its own words."))

    await world.call("private")

    assert (world.notice.title, world.notice.action) == (title, action)
    await world.still_works_after(before)


@pytest.mark.parametrize("place", ["signing", "handshake"])
async def test_a_refusal_that_repeats_the_key_or_the_signature_does_not_show_it(
    world: World, place: str
) -> None:
    words = f"Bad key {KEY} for wss://{HOST}/?conversation_signature=cvtkn_planted"
    setattr(world.service, place, Refusal(500, detail("full", "internal_error", words)))

    await world.call("private")

    assert world.notice.title == "ElevenLabs has a problem"


async def test_a_page_of_a_gateway_is_no_reason(world: World) -> None:
    world.service.handshake = Refusal(500, b"<html><h1>Bad gateway planted</h1></html>")

    await world.call()

    assert world.notice.body == (
        "The fault is on their side. ElevenLabs gave no reason. Try again in a moment."
    )


async def test_a_private_agent_without_a_key_asks_for_one_before_anybody_is_asked(
    world: World,
) -> None:
    world.vault.kept.clear()

    await world.call("private")

    assert told(world.notice) == NEEDS_KEY
    assert world.service.asked == []
    await world.still_works_after(("",))


async def test_nobody_chosen_is_told_before_anybody_is_asked(world: World) -> None:
    settings = Settings(agents=(AgentChoice(door="public", agent_id=" "),))

    await world.place(settings=settings)

    assert told(world.notice) == Sentence(
        "No agent is chosen", "Choose one from your list, or paste its id.", Action.CHOOSE_AGENT
    )
    assert world.service.asked == []


async def test_the_older_spelling_of_the_path_is_tried_when_the_newer_is_not_there(
    world: World,
) -> None:
    world.service.signing = Refusal(404, detail("text", "", "Not Found"))

    await world.call("private")

    paths = [asked.path.rpartition("/")[2] for asked in world.service.asked]
    assert paths == ["get-signed-url", "get_signed_url"]


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_the_key_does_not_follow_a_redirect(world: World, status: int) -> None:
    before = await world.talk()
    world.service.asked.clear()
    elsewhere = (("Location", f"https://{HOST}/v1/elsewhere"),)
    world.service.signing = Refusal(status, b"", elsewhere)

    await world.call("private")

    assert told(world.notice) == Sentence(
        "The service did not accept this", "ElevenLabs gave no reason.", Action.OPEN_SETTINGS
    )
    (asked,) = world.service.asked
    assert asked.headers["xi-api-key"] == KEY
    await world.still_works_after(before)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_a_signed_address_does_not_follow_a_redirect(world: World, status: int) -> None:
    elsewhere = (("Location", f"wss://{HOST}/v1/elsewhere"),)
    world.service.handshake = Refusal(status, b"", elsewhere)

    await world.call("private")

    assert world.notice.title == "The service did not accept this"
    assert [asked.path for asked in world.service.asked if "elsewhere" in asked.path] == []
    assert "xi-api-key" not in world.service.asked[-1].headers
    await world.still_works_after(("",))


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"signed_url": 7}', b"\xff"])
async def test_an_answer_that_is_no_signed_address_is_told(world: World, body: bytes) -> None:
    world.service.signing = Refusal(200, body)

    await world.call("private")

    assert told(world.notice) == Sentence(
        "The answer makes no sense",
        "ElevenLabs answered with something else than what was asked for.",
        Action.TRY_AGAIN,
    )
    await world.still_works_after(("",))


async def test_a_signed_address_elsewhere_in_the_open_is_not_dialled(world: World) -> None:
    world.service.signing = Refusal(200, b'{"signed_url": "ws://planted.test/?token=planted"}')

    await world.call("private")

    assert told(world.notice) == Sentence(
        "This address is not protected",
        "ElevenLabs gave one that begins with ws://; everybody on the way could listen.",
        Action.OPEN_SETTINGS,
    )


async def test_a_call_that_was_never_up_is_not_tried_again_by_itself(world: World) -> None:
    world.service.handshake = Refusal(500, detail("text", "", "Down"))

    await world.call(reconnect=True)

    assert world.state.line is Line.IDLE
    assert len(world.service.asked) == 1
