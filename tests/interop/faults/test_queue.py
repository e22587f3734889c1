"""Whoever waits in a queue loses no word, and reads when it does not move."""

import asyncio

import pytest

from desktop_app.errors import Action, Severity
from desktop_app.session.ending import Who
from desktop_app.session.turn import Speaker
from tests.interop.faults.service import Json, Line, event
from tests.interop.faults.world import SAID, Sentence, World, ended, texts, told

LAST = "Planted last words."


def status(of: str) -> str:
    return event("queue_status", {"status": of})


async def test_words_typed_in_the_queue_are_kept_until_admitted(world: World) -> None:
    typed = asyncio.Event()

    async def script(line: Line) -> None:
        await line.begin()
        await line.write(status("waiting"))
        await line.caught_up()
        await typed.wait()
        await line.caught_up(78)
        assert "user_message" not in [said["type"] for said in world.service.heard]
        await line.write(status("admitted"))
        await line.hear("user_message")
        await line.say("agent_response", {"agent_response": LAST, "event_id": 5})

    world.service.script = script
    task = world.place()
    await world.until(lambda state: state.queued)
    world.session.say(SAID)
    typed.set()

    state = await world.until(lambda state: texts(state)[-1] == LAST)

    assert (state.queued, state.notice) == (False, None)
    assert "All lines are busy; you are in the queue" in texts(state)
    assert "Your turn has come" in texts(state)
    world.session.end()
    await ended(task)


@pytest.mark.parametrize("code", [3008, 4300, 1008])
async def test_a_queue_that_does_not_move_is_told(world: World, code: int) -> None:
    before = await world.talk()

    async def script(line: Line) -> None:
        await line.begin()
        await line.write(status("waiting"))
        await line.caught_up()
        await line.write(status("timed_out"))
        await line.close(code, "too many concurrent connections")

    world.service.script = script

    await world.call(reconnect=True)

    assert told(world.notice) == Sentence(
        "All lines are busy",
        "The agent's queue did not move in time. Call again in a moment.",
        Action.CALL_AGAIN,
    )
    assert "The queue did not move in time" in texts(world.state)
    await world.still_works_after(before)


async def test_hanging_up_in_the_queue_says_nothing(world: World) -> None:
    async def script(line: Line) -> None:
        await line.begin()
        await line.write(status("waiting"))

    world.service.script = script
    task = world.place()
    await world.until(lambda state: state.queued)
    world.session.end()
    assert (await ended(task)).who is Who.USER
    assert world.state.notice is None
    assert not world.state.queued


# What the agent says before it goes.


async def test_the_last_words_before_a_lost_line_stay_in_the_transcript(world: World) -> None:
    async def script(line: Line) -> None:
        await line.begin()
        user: Json = {"user_transcript": SAID, "event_id": 2}
        await line.say("user_transcript", user, "user_transcription_event")
        await line.say("agent_response", {"agent_response": LAST, "event_id": 2})
        await line.close(None)

    world.service.script = script

    await world.call()

    said = [(turn.speaker, turn.text) for turn in world.state.turns]
    assert (Speaker.USER, SAID) in said
    assert (Speaker.AGENT, LAST) in said
    assert world.notice.severity is Severity.ERROR
    await world.still_works_after(texts(world.state))
