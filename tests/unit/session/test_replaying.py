"""A spoken turn is heard again: by the call's speaker or one of its own, until it is stopped."""

import asyncio
import logging

import numpy as np
import pytest

from desktop_app.audio.types import Samples
from desktop_app.errors import Notice, Severity
from desktop_app.protocol.events import AgentResponse, UserTranscript
from desktop_app.session.state import Line, SessionState
from desktop_app.session.turn import Speaker
from tests.conftest import ExpectLog
from tests.unit.session.fakes import (
    RATE,
    FakeConnection,
    World,
    gone,
    loud,
    missing,
    pass_s,
    pitch_hz,
    request,
    settle,
    spoken,
)


async def greet(world: World, seconds: float = 1.0) -> FakeConnection:
    """Hold a call in which the agent has said hello."""
    line = await world.call()
    line.say(AgentResponse(event_id=1, agent_response="Hello there"))
    line.say(spoken(1, seconds, is_final=True))
    await settle()
    await world.sound.speaker.play_on(seconds + 0.2)
    await settle()
    assert not world.state.speaking
    return line


def key_of(world: World, speaker: Speaker = Speaker.AGENT) -> int:
    return next(turn.key for turn in world.state.turns if turn.speaker is speaker)


def seconds(samples: Samples) -> float:
    at = np.nonzero(np.abs(samples) > 0.02)[0]
    return float(at[-1] - at[0]) / RATE if at.size else 0.0


def quiet_part(state: SessionState) -> tuple[object, ...]:
    """What a replay must not move."""
    return (state.speaking, state.phase, state.turns, state.thinking_since_s)


async def test_the_agent_is_heard_again_by_the_speaker_of_the_call(world: World) -> None:
    await greet(world)
    before, opened = quiet_part(world.state), len(world.sound.opened)
    assert world.state.recorded == {key_of(world)}
    assert world.session.replay(key_of(world))
    await settle()
    assert world.published[-1].replaying == key_of(world)
    heard = await world.sound.speaker.play_on(1.5)
    assert seconds(heard) == pytest.approx(1.0, abs=0.02)
    assert pitch_hz(heard[4800:38_400], RATE) == pytest.approx(440, abs=3)
    await settle()
    assert world.state.replaying is None
    assert quiet_part(world.state) == before
    assert all(quiet_part(state) == before for state in world.published[-3:])
    assert len(world.sound.opened) == opened
    await world.hang_up()


async def test_a_long_turn_is_converted_a_little_ahead_and_heard_whole(world: World) -> None:
    await greet(world, 12.0)
    world.session.replay(key_of(world))
    await settle()
    tap = world.session._sounds.agent.tap if world.session._sounds else None
    assert tap is not None
    assert 1.9 < tap.replay.left_s < 4.0
    assert seconds(await world.sound.speaker.play_on(12.5)) == pytest.approx(12.0, abs=0.02)
    await world.hang_up()


async def test_the_user_hears_what_left_the_microphone(world: World) -> None:
    line = await world.call()
    world.sound.microphone.hear_silence(0.5)
    world.sound.microphone.hear_tone(1.0, hz=880)
    world.sound.microphone.hear_silence(0.7)
    line.say(UserTranscript(user_transcript="Beep", event_id=1))
    await settle()
    await world.sound.speaker.play_on(0.5)  # the cue that the microphone hears
    assert world.session.replay(key_of(world, Speaker.USER))
    await settle()
    heard = await world.sound.speaker.play_on(1.5)
    assert seconds(heard) == pytest.approx(1.0, abs=0.05)
    assert pitch_hz(heard[12_000:48_000], RATE) == pytest.approx(880, abs=3)
    await world.hang_up()


async def test_of_an_interrupted_turn_only_what_was_heard_is_heard_again(world: World) -> None:
    line = await world.call()
    line.say(AgentResponse(event_id=1, agent_response="Hello there"), spoken(1, 5.0))
    await settle()
    await world.sound.speaker.play_on(1.0)
    world.session.stop()
    await world.sound.speaker.play_on(0.1)
    assert world.session.replay(key_of(world))
    await settle()
    assert seconds(await world.sound.speaker.play_on(3.0)) == pytest.approx(0.96, abs=0.05)
    await world.hang_up()


async def test_without_a_call_a_speaker_is_opened_and_given_back(world: World) -> None:
    await greet(world)
    await world.hang_up()
    assert world.sound.open_now == []
    world.session.devices.set_volume(0.5)
    assert world.session.replay(key_of(world), speaker="Headset")
    await settle()
    assert world.sound.speaker.name == "Headset"
    assert world.state.line is Line.IDLE
    heard = await world.sound.speaker.play_on(1.5)
    assert seconds(heard) == pytest.approx(1.0, abs=0.02)
    assert np.abs(heard[4800:]).max() == pytest.approx(0.25, abs=0.02)
    await settle()
    assert world.sound.open_now == []
    assert world.state.replaying is None


async def test_in_a_text_conversation_a_speaker_is_opened_too(world: World) -> None:
    await greet(world)
    await world.hang_up()
    line = world.line()
    world.session.place(request(text_only=True))
    await settle()
    line.open()
    await settle()
    assert world.state.recorded == {key_of(world)}
    assert world.session.replay(key_of(world))
    await settle()
    assert world.sound.open_now == ["FakeSpeaker"]
    await world.hang_up()
    await settle()
    assert world.sound.open_now == []


@pytest.mark.parametrize("how", ["stop", "press_talk", "end"])
@pytest.mark.parametrize("in_call", [True, False])
async def test_whatever_silences_ends_a_replay(world: World, how: str, in_call: bool) -> None:
    await greet(world)
    if not in_call:
        await world.hang_up()
    world.session.replay(key_of(world))
    await settle()
    speaker = world.sound.speaker
    await speaker.play_on(0.2)
    getattr(world.session, how)()
    await settle()
    assert world.state.replaying is None
    assert not loud(speaker.play(0.5)[480:])
    await pass_s(0.1)
    if in_call:
        await world.hang_up()
    assert world.sound.open_now == []


async def test_a_tap_over_a_replay_keeps_the_microphone_open(world: World) -> None:
    await greet(world)
    world.session.replay(key_of(world))
    await settle()
    world.session.press_talk()
    world.session.release_talk()
    assert world.state.gate_open
    await world.hang_up()


async def test_while_the_agent_speaks_or_is_about_to_a_replay_is_refused(world: World) -> None:
    line = await greet(world)
    line.say(AgentResponse(event_id=2, agent_response="More"), spoken(2, 1.0))
    await settle()
    assert not world.session.replay(key_of(world))
    world.sound.speaker.play(0.3)
    assert world.state.speaking
    assert not world.session.replay(key_of(world))
    await world.hang_up()


async def test_the_agents_first_sound_ends_a_replay(world: World) -> None:
    line = await greet(world)
    world.session.replay(key_of(world))
    await settle()
    line.say(AgentResponse(event_id=2, agent_response="More"), spoken(2, 1.0, hz=880))
    await settle()
    await world.sound.speaker.play_on(0.3)
    assert world.state.speaking
    assert world.state.replaying is None
    heard = await world.sound.speaker.play_on(0.5)
    assert pitch_hz(heard, RATE) == pytest.approx(880, abs=4)
    await world.hang_up()


async def test_another_replay_takes_the_place_of_the_first(world: World) -> None:
    line = await greet(world)
    line.say(AgentResponse(event_id=2, agent_response="More"))
    line.say(spoken(2, 1.0, hz=880, is_final=True))
    await settle()
    await world.sound.speaker.play_on(1.2)
    first, second = (turn.key for turn in world.state.turns if turn.speaker is Speaker.AGENT)
    world.session.replay(first)
    await settle()
    await world.sound.speaker.play_on(0.2)
    world.session.replay(second)
    await settle()
    assert world.state.replaying == second
    heard = await world.sound.speaker.play_on(1.5)
    assert pitch_hz(heard[4800:38_400], RATE) == pytest.approx(880, abs=4)
    await world.hang_up()


async def test_a_turn_without_sound_is_not_played(world: World) -> None:
    await greet(world)
    assert not world.session.replay(77)
    assert world.state.replaying is None
    await world.hang_up()


async def test_a_new_call_ends_a_replay_and_takes_over_the_speaker(world: World) -> None:
    await greet(world)
    await world.hang_up()
    world.session.replay(key_of(world))
    await settle()
    alone = world.sound.speaker
    line = world.line()
    world.session.place(request())
    await pass_s(0.2)
    assert alone.closed
    assert world.sound.speaker is not alone
    line.open()
    await settle()
    assert world.state.line is Line.OPEN
    await world.hang_up()


async def test_a_speaker_that_is_not_given_back_holds_up_no_call(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await greet(world)
    await world.hang_up()
    world.session.replay(key_of(world))
    await settle()
    back = asyncio.Event()

    async def close() -> None:
        await back.wait()

    monkeypatch.setattr(world.sound.speaker, "close", close)
    line = world.line()
    world.session.place(request(text_only=True))
    await pass_s(2.0)
    line.open()
    await settle()
    assert world.state.line is Line.OPEN
    back.set()
    await world.hang_up()


async def test_a_speaker_of_another_rate_ends_a_replay(world: World) -> None:
    await greet(world)
    world.session.replay(key_of(world))
    await settle()
    world.session.devices.use_speaker("Phone")
    await pass_s(0.2)
    assert world.state.replaying is None
    await world.hang_up()


async def test_without_a_speaker_it_is_said(world: World) -> None:
    await greet(world)
    await world.hang_up()
    world.sound.trouble["speaker"] = missing("speaker")
    world.session.replay(key_of(world))
    await settle()
    assert world.state.notice is not None
    assert world.state.notice.title == "No speaker found"
    assert world.state.replaying is None


@pytest.mark.parametrize("length_s", [1.0, 12.0])
async def test_a_speaker_that_goes_ends_a_replay_and_it_is_said(
    world: World, length_s: float
) -> None:
    await greet(world, length_s)
    await world.hang_up()
    world.session.replay(key_of(world))
    await settle()
    world.sound.speaker.lose(gone("Desk"))
    await pass_s(0.2)
    assert world.state.replaying is None
    assert world.state.notice == gone("Desk")
    assert world.sound.open_now == []


async def test_a_fault_of_ours_is_logged_and_ends_nothing(
    world: World, expect_log: ExpectLog
) -> None:
    await greet(world)
    await world.hang_up()
    world.sound.trouble["speaker"] = RuntimeError("boom")
    expect_log("a turn could not be played again", level=logging.ERROR)
    world.session.replay(key_of(world))
    await settle()
    assert world.state.replaying is None


AGAIN = Notice(title="The speaker was opened again", body="", severity=Severity.INFO)


async def test_a_speaker_that_asks_to_be_opened_again_is_and_nothing_is_said(world: World) -> None:
    await greet(world)
    await world.hang_up()
    before = world.state.notice
    world.session.replay(key_of(world))
    await settle()
    first = world.sound.speaker
    await first.play_on(0.3)
    first.lose(AGAIN)
    await pass_s(0.2)
    assert first.closed
    assert world.sound.speaker is not first
    assert world.published[-1].replaying == key_of(world)
    assert seconds(await world.sound.speaker.play_on(1.5)) == pytest.approx(1.0, abs=0.02)
    await settle()
    assert world.state.replaying is None
    assert world.state.notice == before
    assert world.sound.open_now == []


async def test_a_speaker_that_asks_a_second_time_is_given_up_without_a_word(world: World) -> None:
    await greet(world)
    await world.hang_up()
    before = world.state.notice
    world.session.replay(key_of(world))
    await settle()
    for _ in range(2):
        world.sound.speaker.lose(AGAIN)
        await pass_s(0.2)
    assert world.state.replaying is None
    assert world.state.notice == before
    assert world.sound.open_now == []


async def test_a_replay_while_a_call_connects_leaves_the_echo_canceller_alone(
    world: World,
) -> None:
    await greet(world)
    await world.hang_up()
    world.sound.opened_raw.clear()
    world.transport.answers.clear()
    world.sound.opens.clear()
    line = world.line()
    world.session.place(request())
    await settle()
    assert world.session.replay(key_of(world))
    await settle()
    world.sound.opens.set()
    await settle()
    assert world.sound.opened_raw == ["Desk"]
    world.transport.answers.set()
    line.open()
    await world.hang_up()
    assert world.sound.open_now == []


async def test_a_call_that_is_tried_again_waits_for_the_speaker_of_a_replay(world: World) -> None:
    line = await greet(world)
    line.drop()
    await settle()
    assert world.state.line is Line.RECONNECTING
    again = world.line()
    assert world.session.replay(key_of(world))
    await settle()
    alone = world.sound.speaker
    assert not alone.closed
    opened_while_alone: list[bool] = []
    opening = world.sound.open_speaker

    async def open_speaker(*args: object, **more: object) -> object:
        opened_while_alone.append(not alone.closed)
        return await opening(*args, **more)  # type: ignore[arg-type]

    world.sound.open_speaker = open_speaker  # type: ignore[assignment, method-assign]
    while world.sound.speaker is alone:
        await alone.play_on(0.05)
    assert opened_while_alone == [False]
    again.open()
    await settle()
    await world.hang_up()


async def test_who_hangs_up_while_a_speaker_is_given_back_is_not_connected(world: World) -> None:
    line = await greet(world)
    line.drop()
    await settle()
    world.session.replay(key_of(world))
    await settle()
    alone, dialled = world.sound.speaker, len(world.transport.dialled)
    ended: list[bool] = []

    async def close() -> None:
        world.session.end()
        ended.append(True)
        alone.closed = True

    alone.close = close  # type: ignore[method-assign]
    while not ended:
        await alone.play_on(0.05)
    await settle()
    assert not world.session.in_call
    assert len(world.transport.dialled) == dialled
