"""Every cue at its moment, on the speaker that is open, or on one that is opened for it."""

import logging

import numpy as np
import pytest

from desktop_app.audio.cues import Cue, Recorded, make
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice, ServiceError
from desktop_app.protocol.events import McpToolCall, UserTranscript
from desktop_app.session.cueing import TICK_S
from desktop_app.session.state import Line, Phase
from tests.conftest import ExpectLog
from tests.unit.session.fakes import (
    RATE,
    FakeConnection,
    FakeSpeaker,
    World,
    gone,
    missing,
    pass_s,
    request,
    settle,
)
from tests.unit.session.test_talking import talk_on

REFUSED = ServiceError(Notice(title="This key was refused", body=""), http_status=401)


async def called(world: World) -> FakeConnection:
    """A call with its own opening cue behind it."""
    world.session.cues.volume = 1.0
    line = await world.call()
    world.sound.microphone.hear_tone(0.05)
    world.sound.speaker.play(0.3)
    return line


def plays(speaker: FakeSpeaker, cue: Cue, seconds: float = 0.5) -> bool:
    """Whether exactly this cue sounds within the next moments."""
    return sounds_like(speaker.play(seconds), cue)


def sounds_like(heard: Samples, cue: Cue) -> bool:
    expected = make(cue, RATE)
    sounding = np.flatnonzero(np.abs(heard) > 1e-4)
    if not len(sounding):
        return False
    start, end = int(sounding[0]), int(sounding[-1]) + 1
    wanted = np.flatnonzero(np.abs(expected) > 1e-4)
    part = expected[wanted[0] : wanted[-1] + 1]
    return end - start == len(part) and bool(np.allclose(heard[start:end], part, atol=1e-3))


def asks(tool_call_id: str = "m1") -> McpToolCall:
    return McpToolCall(
        tool_call_id=tool_call_id,
        state="awaiting_approval",
        tool_name="delete",
        service_id="s",
    )


async def test_each_change_has_its_own(world: World) -> None:
    line = await called(world)
    speaker = world.sound.speaker
    world.session.set_muted(True)
    assert plays(speaker, Cue.CLOSED)
    world.session.set_muted(False)
    world.sound.microphone.hear_tone(0.05)
    assert plays(speaker, Cue.READY)
    world.session.talking.pause()
    assert plays(speaker, Cue.CLOSED)
    world.session.talking.resume()
    world.sound.microphone.hear_tone(0.05)
    assert plays(speaker, Cue.READY)
    line.say(asks())
    await settle()
    assert world.state.phase is Phase.TOOL_ASKS
    assert plays(speaker, Cue.ASKS)
    line.say(asks())  # the same question
    await settle()
    assert not plays(speaker, Cue.ASKS)
    world.session.answer_approval("m1", approved=False)
    world.sound.microphones.clear()
    world.sound.microphone.lose(gone("Desk"))
    await settle()
    assert plays(speaker, Cue.TROUBLE)
    assert not world.state.speaking
    await world.hang_up()


async def test_who_talks_while_muted_hears_it(world: World) -> None:
    await called(world)
    world.session.set_muted(True)
    world.sound.speaker.play(0.5)
    await talk_on(world, 1.0)
    assert plays(world.sound.speaker, Cue.MUTED)
    await world.hang_up()


async def test_the_end_sounds_on_the_speaker_that_is_closed_after_it(world: World) -> None:
    await called(world)
    microphone, speaker = world.sound.microphone, world.sound.speaker
    world.session.end()
    await settle()
    assert world.state.line is Line.IDLE
    assert not world.session.in_call
    assert (microphone.closed, speaker.closed) == (True, False)
    assert plays(speaker, Cue.CLOSED)
    await pass_s(1.0)
    assert speaker.closed


async def test_another_call_does_not_wait_for_the_end_of_the_last(world: World) -> None:
    await called(world)
    speaker = world.sound.speaker
    world.session.end()
    await settle()
    await called(world)
    assert speaker.closed
    assert world.sound.speaker is not speaker
    await world.hang_up()
    await world.session.wait_until_ended(1.0)
    assert world.sound.open_now == []


async def test_a_lost_line_has_one_low_note_and_goes_on(world: World) -> None:
    line = await called(world)
    speaker = world.sound.speaker
    world.line()
    line.drop()
    await settle()
    assert world.state.line is Line.RECONNECTING
    assert plays(speaker, Cue.LOST)
    world.session.end()
    await pass_s(2.0)
    assert world.sound.open_now == []


async def test_a_refusal_sounds_once_on_the_speaker_that_was_opened_for_the_call(
    world: World,
) -> None:
    world.session.cues.volume = 1.0
    world.transport.ready.append(REFUSED)
    world.transport.answers.clear()
    world.session.place(request())
    await settle()
    speaker = world.sound.speaker
    world.transport.answers.set()
    await settle()
    assert world.state.phase is Phase.ERROR
    assert plays(speaker, Cue.ERROR)
    await pass_s(2.0)
    assert len([one for one in world.sound.opened if isinstance(one, FakeSpeaker)]) == 1
    assert world.sound.open_now == []


async def test_without_a_speaker_one_is_opened_for_an_error_and_given_back(world: World) -> None:
    world.session.cues.volume = 1.0
    world.session.devices.use_speaker("Headset")
    world.session.raise_notice(REFUSED.notice)
    await settle()
    speaker = world.sound.speaker
    assert speaker.name == "Headset"
    assert plays(speaker, Cue.ERROR)
    await pass_s(2.0)
    assert speaker.closed


async def test_an_error_without_any_speaker_is_only_seen(world: World) -> None:
    world.session.cues.volume = 1.0
    world.sound.trouble["speaker"] = missing("speaker")
    world.session.raise_notice(REFUSED.notice)
    await settle()
    assert world.sound.opened == []


async def test_a_cue_that_fails_is_logged_and_nothing_else(
    world: World, expect_log: ExpectLog
) -> None:
    expect_log("a cue could not be played", level=logging.ERROR)
    world.session.cues.volume = 1.0
    world.sound.trouble["speaker"] = ZeroDivisionError()
    world.session.raise_notice(REFUSED.notice)
    await settle()
    assert world.state.notice == REFUSED.notice


async def test_turned_down_nothing_is_opened(world: World) -> None:
    world.session.raise_notice(REFUSED.notice)
    await pass_s(1.0)
    assert world.sound.opened == []


@pytest.mark.parametrize("wanted", [True, False])
async def test_it_ticks_while_the_agent_thinks_long_if_that_is_wanted(
    world: World, wanted: bool
) -> None:
    world.session.cues.ticks = wanted
    line = await called(world)
    line.say(UserTranscript(user_transcript="Why?", event_id=1))
    await pass_s(TICK_S - 0.5)
    assert not plays(world.sound.speaker, Cue.THINKING)
    await pass_s(1.0)
    assert plays(world.sound.speaker, Cue.THINKING) is wanted
    await pass_s(TICK_S)
    assert plays(world.sound.speaker, Cue.THINKING) is wanted
    world.session.stop()
    await world.hang_up()


async def test_a_sound_of_the_users_own_sounds_instead(world: World) -> None:
    own: Samples = make(Cue.TROUBLE, RATE)
    world.session.cues.sounds.replace({Cue.CLOSED: Recorded(own, RATE)})
    await called(world)
    world.session.set_muted(True)
    assert plays(world.sound.speaker, Cue.TROUBLE)
    await world.hang_up()
