"""A line that is lost, or never was a conversation, is told; one that is found again is used."""

import pytest

from desktop_app.errors import Action, Severity
from desktop_app.session import call
from desktop_app.session.state import Line as Connection
from desktop_app.session.state import SessionState
from tests.interop.faults.service import Line, Refusal
from tests.interop.faults.world import SAFE, Sentence, World, ended, ending, texts, told

# Before the conversation.


async def test_metadata_that_never_comes_ends_the_waiting(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def script(line: Line) -> None:
        await line.hear("conversation_initiation_client_data")

    before = await world.talk()
    world.service.script = script
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(call, "METADATA_TIMEOUT_S", 0.05)
        report = await world.call(reconnect=True)

    assert told(world.notice) == Sentence(
        "The agent did not answer",
        "The connection was accepted, but no conversation began within 10 seconds.",
        Action.TRY_AGAIN,
    )
    assert report.conversation_id == ""
    await world.still_works_after(before)


@pytest.mark.parametrize("code", [1000, 1002, 1008, 1011, None])
async def test_an_end_before_the_beginning_is_told_without_a_length(
    world: World, code: int | None
) -> None:
    async def script(line: Line) -> None:
        await line.hear("conversation_initiation_client_data")
        await line.close(code)

    world.service.script = script

    report = await world.call(reconnect=True)

    assert report.conversation_id == ""
    assert "after" not in world.notice.sentence.replace("after all", "")
    assert world.notice.action in (Action.CALL_AGAIN, Action.TRY_AGAIN)
    assert world.state.line is Connection.IDLE
    await world.still_works_after(("",))


# Lost and found.


@pytest.mark.parametrize("code", [1001, 1011, None])
async def test_a_lost_line_is_found_again_and_the_news_of_it_goes(
    world: World, code: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.session.backoff.DELAYS_S", (0.01,))
    before = await world.talk()
    world.service.script = ending(world, code)
    task = world.place(reconnect=True)

    def is_lost(state: SessionState) -> bool:
        return state.line is Connection.RECONNECTING

    await world.until(is_lost)
    assert told(world.notice) == Sentence(
        "The line dropped",
        f"The connection ended without a reason after 3 min 12 s. {SAFE} Reconnecting…",
        Action.CANCEL,
        Severity.WARNING,
    )
    world.service.heal()
    state = await world.until(lambda state: state.line is Connection.OPEN)
    assert state.notice is None
    assert "Connected again; the agent begins anew" in texts(state)
    world.session.end()
    await ended(task)
    await world.still_works_after(before)


async def test_cancel_while_reconnecting_ends_the_call(world: World) -> None:
    world.service.script = ending(world, None)
    task = world.place(reconnect=True)
    await world.until(lambda state: state.line is Connection.RECONNECTING)

    world.session.end()

    await ended(task)
    assert world.state.line is Connection.IDLE
    assert world.state.notice is None
    await world.still_works_after(texts(world.state))


async def test_while_it_tries_again_nothing_but_giving_up_is_offered(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.session.backoff.DELAYS_S", (0.01, 60.0))
    world.service.script = ending(world, None)
    task = world.place(reconnect=True)
    await world.until(lambda state: state.line is Connection.OPEN)
    world.service.handshake = Refusal(503)

    await world.until(lambda state: state.retry is not None and state.retry.attempt == 2)

    assert world.notice.title == "ElevenLabs has a problem"
    assert world.notice.action is Action.CANCEL
    world.session.end()
    await ended(task)
    assert world.state.notice is None
