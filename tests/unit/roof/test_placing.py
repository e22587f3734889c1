"""From what the user chose to a call that can be placed."""

import asyncio

import pytest

from desktop_app import placing as placing_module
from desktop_app.errors import ServiceError
from desktop_app.local_agent.server import LocalAgent
from desktop_app.options import CallOptions
from desktop_app.placing import NO_BUILTIN_AGENT, Placing
from desktop_app.service.rest import Rest
from desktop_app.settings import AgentChoice, Settings
from desktop_app.storage.secrets import Secrets

ADA = AgentChoice(door="public", agent_id="ada", name="Ada")
MINE = AgentChoice(door="private", agent_id="mine", name="Mine", user_id="me")
SETTINGS = Settings(agents=(AgentChoice(), ADA, MINE), microphone="Desk")


def placing(**environ: str) -> Placing:
    return Placing(Rest(), Secrets(environ=environ, find_vault=lambda: None))


async def url(place: Placing, settings: Settings, asked: CallOptions | None) -> str:
    return (await place.request(settings, asked).doorway.address()).url


def test_without_a_command_line_the_chosen_agent_is_called() -> None:
    request = placing().request(Settings(agents=SETTINGS.agents, agent=1), None)
    assert (request.agent_name, request.hands_free, request.text_only) == ("Ada", False, False)
    assert request.microphone is None
    assert placing().request(SETTINGS, None).microphone == "Desk"


def test_a_call_of_the_command_line_is_hands_free() -> None:
    request = placing().request(SETTINGS, CallOptions(text_only=True))
    assert (request.agent_name, request.hands_free, request.text_only) == (
        "Built-in agent",
        True,
        True,
    )


async def test_an_agent_of_the_settings_keeps_what_is_set_for_it() -> None:
    request = placing().request(SETTINGS, CallOptions(agent_id="mine"))
    assert request.agent_name == "Mine"
    assert request.initiation.user_id == "me"


async def test_an_agent_that_nobody_knows_is_public_unless_a_key_is_given() -> None:
    asked = CallOptions(agent_id="other")
    assert "agent_id=other" in await url(placing(), SETTINGS, asked)
    given = placing(ELEVENLABS_API_KEY="sk_x").request(SETTINGS, asked)
    assert type(given.doorway).__name__ == "PrivateDoor"
    elsewhere = CallOptions(agent_id="other", server="https://own.test")
    place = placing(ELEVENLABS_API_KEY="sk_x")
    assert "agent_id=other" in await url(place, SETTINGS, elsewhere)


async def test_another_server_has_to_be_a_protected_one() -> None:
    for agent_id in ("ada", "mine", "other"):
        asked = CallOptions(agent_id=agent_id, server="http://own.test")
        with pytest.raises(ServiceError) as refused:
            await url(placing(), SETTINGS, asked)
        assert refused.value.notice.title == "This address is not protected"


async def test_a_signed_address_is_taken_as_it_is() -> None:
    signed = "wss://example.com/v1/convai/conversation?conversation_signature=abc"
    place = placing()
    request = place.request(SETTINGS, CallOptions(signed_url=signed))
    assert (await request.doorway.address()).url == signed
    assert request.agent_name == "Signed call"
    assert "abc" not in repr(request)


async def test_another_server_takes_the_place_of_the_service() -> None:
    asked = CallOptions(agent_id="ada", server="http://127.0.0.1:9")
    assert (await url(placing(), SETTINGS, asked)).startswith("ws://127.0.0.1:9/")
    asked = CallOptions(builtin=True, server="http://127.0.0.1:9")
    assert (await url(placing(), SETTINGS, asked)).startswith("ws://127.0.0.1:9/")


async def test_the_built_in_agent_starts_once_and_stops_at_the_end() -> None:
    place = placing()
    first = await url(place, SETTINGS, CallOptions(builtin=True))
    assert first == await url(place, SETTINGS, CallOptions(builtin=True))
    assert first.startswith("ws://127.0.0.1:")
    await place.close()
    await place.close()


async def test_who_hangs_up_while_the_built_in_agent_starts_does_not_wait_for_it() -> None:
    place = placing()
    dialling = asyncio.create_task(url(place, SETTINGS, CallOptions(builtin=True)))
    await asyncio.sleep(0)
    dialling.cancel()
    await asyncio.gather(dialling, return_exceptions=True)
    await place.close()  # quitting waits for it, and leaves nothing


async def test_a_built_in_agent_that_cannot_start_is_a_sentence_and_can_be_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def refuse(agent: LocalAgent) -> None:
        raise OSError

    place = placing()
    with monkeypatch.context() as patch:
        patch.setattr(LocalAgent, "start", refuse)
        for _ in range(2):
            with pytest.raises(ServiceError) as refused:
                await url(place, SETTINGS, CallOptions(builtin=True))
            assert refused.value.notice == NO_BUILTIN_AGENT
    assert (await url(place, SETTINGS, CallOptions(builtin=True))).startswith("ws://")
    await place.close()


async def test_a_fault_in_starting_it_is_ours_and_not_remembered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def fail() -> LocalAgent:
        raise ZeroDivisionError

    place = placing()
    monkeypatch.setattr(placing_module, "start_builtin", fail)
    with pytest.raises(ZeroDivisionError):
        await url(place, SETTINGS, CallOptions(builtin=True))
    await place.close()


async def test_closing_after_a_failed_start_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = asyncio.Event()

    async def fail() -> LocalAgent:
        await gate.wait()
        raise ZeroDivisionError

    place = placing()
    monkeypatch.setattr(placing_module, "start_builtin", fail)
    dialling = asyncio.create_task(url(place, SETTINGS, CallOptions(builtin=True)))
    await asyncio.sleep(0)
    dialling.cancel()
    gate.set()
    await place.close()
    await asyncio.gather(dialling, return_exceptions=True)
