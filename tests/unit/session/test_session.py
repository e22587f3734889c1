"""What a person does with an agent, across calls and devices."""

import asyncio
import logging
from dataclasses import replace

import pytest

from desktop_app.errors import Action, Notice, ServiceError, Severity, UsageError
from desktop_app.protocol.events import (
    AgentResponse,
    AgentResponseComplete,
    Alignment,
    InitiationData,
    UserMessage,
    UserTranscript,
)
from desktop_app.session.backoff import ATTEMPTS
from desktop_app.session.ending import Who
from desktop_app.session.hints import THINKING_CAP_S
from desktop_app.session.listening import KEPT_WHILE_RECONNECTING_S
from desktop_app.session.redial import LASTING_CALL_S
from desktop_app.session.session import ONE_CALL_AT_A_TIME
from desktop_app.session.speaking import AgentVoice
from desktop_app.session.state import Line, Phase
from tests.conftest import ExpectLog
from tests.unit.session.fakes import (
    FakeConnection,
    World,
    gone,
    loud,
    missing,
    pass_s,
    request,
    settle,
    spoken,
)

UNREACHABLE = ServiceError(
    Notice(title="Cannot reach ElevenLabs", body="", action=Action.TRY_AGAIN)
)


def texts(line: FakeConnection) -> list[str | None]:
    return [event.text for event in line.said(UserMessage)]


# One call at a time.


async def test_a_call_goes_from_idle_to_open_to_idle(world: World) -> None:
    line = world.line()
    ending = world.session.place(request(hands_free=True))
    assert world.session.in_call
    await settle()
    line.open()
    await settle()
    await world.hang_up()
    report = ending.result()
    lines = [state.line for state in world.published]
    order = [one for at, one in enumerate(lines) if at == 0 or lines[at - 1] is not one]
    assert order == [Line.CONNECTING, Line.OPEN, Line.ENDING, Line.IDLE]
    assert (report.who, report.code, report.conversation_id) == (Who.USER, 1000, "conv_1")
    assert world.state.notice is None
    assert line.sent[0] == InitiationData()
    assert world.sound.open_now == []
    assert not world.session.in_call


async def test_a_second_call_is_refused_while_one_runs(world: World) -> None:
    line = await world.call()
    with pytest.raises(UsageError) as refused:
        world.session.place(request())
    assert refused.value.notice == ONE_CALL_AT_A_TIME
    assert world.state.line is Line.OPEN
    assert line.closes == []
    await world.hang_up()


async def test_a_call_that_is_ended_before_it_began_reaches_nobody(world: World) -> None:
    line = world.line()
    ending = world.session.place(request())
    world.session.end()
    await settle()
    assert ending.result().who is Who.USER
    assert line.sent == []
    assert world.transport.dialled == []
    assert world.sound.opened == []
    assert world.state.line is Line.IDLE


async def test_another_call_can_be_placed_after_the_first(world: World) -> None:
    for _ in range(2):
        await world.call()
        assert world.state.line is Line.OPEN
        await world.hang_up()
    assert ("note", "New call with Ada") in world.said


async def test_waiting_for_the_end_without_a_call_returns_at_once(world: World) -> None:
    world.session.end()
    await world.session.wait_until_ended(60.0)
    await world.call()
    await world.hang_up()
    await world.session.wait_until_ended(60.0)


async def test_a_call_that_does_not_end_in_time_is_cut_off(world: World) -> None:
    line = await world.call()
    line.answers_close = False
    world.session.end()
    await world.session.wait_until_ended(0.5)
    assert not world.session.in_call
    assert world.state.line is Line.IDLE
    assert world.sound.open_now == []


async def test_a_signature_is_in_no_state_and_no_report(world: World) -> None:
    line = world.line()
    ending = world.session.place(request())
    line.open()
    await settle()
    await world.hang_up()
    assert "secret" not in repr(ending.result()) + repr(world.published)
    assert "secret" not in repr(world.transport.dialled)


# A lost line.


@pytest.mark.parametrize("code", [1006, 1011])
async def test_a_lost_line_leads_to_a_new_connection_and_a_seam_in_the_transcript(
    world: World, code: int
) -> None:
    first = await world.call()
    first.say(UserTranscript(user_transcript="hello", event_id=1))
    await settle()
    second = world.line()
    first.drop(code)
    await settle()
    assert world.state.line is Line.RECONNECTING
    assert world.state.phase is Phase.RECONNECTING
    assert world.state.retry is not None
    assert world.state.retry.attempt == 1
    assert world.state.notice is not None
    assert world.state.notice.action is Action.CANCEL
    assert world.state.notice.severity is Severity.WARNING
    assert world.sound.open_now == []
    await pass_s(1.0)
    assert len(world.transport.dialled) == 2
    second.open()
    await settle()
    assert (world.published[-1].line, world.published[-1].notice) == (Line.OPEN, None)
    assert ("user", "hello") in world.said
    assert world.said[-1] == ("note", "Connected again; the agent begins anew")
    world.sound.microphone.hear_tone(0.5)
    await settle()
    assert loud(second.heard())  # who was talking still is
    await world.hang_up()


async def test_retries_wait_longer_each_time_and_come_to_an_end(world: World) -> None:
    line = await world.call()
    world.transport.ready.extend([UNREACHABLE] * ATTEMPTS)
    line.drop()
    await settle()
    due_s = []
    for _ in range(3):
        assert world.state.retry is not None
        due_s.append(world.state.retry.due_s - asyncio.get_running_loop().time())
        await pass_s(due_s[-1])
        assert world.state.notice is not None
        assert world.state.notice.action is Action.CANCEL
    assert due_s == pytest.approx([1.0, 2.0, 4.0])
    await pass_s(300.0)
    assert len(world.transport.dialled) == 1 + ATTEMPTS
    assert not world.session.in_call
    assert world.state.notice == UNREACHABLE.notice
    assert world.state.phase is Phase.ERROR


async def test_after_a_call_that_lasted_the_waits_begin_anew(world: World) -> None:
    line = await world.call()
    for _ in range(3):
        await pass_s(LASTING_CALL_S)
        world.transport.ready.append(UNREACHABLE)
        again = world.line()
        line.drop()
        await settle()
        assert world.state.retry is not None
        assert world.state.retry.attempt == 1
        assert world.state.retry.due_s - asyncio.get_running_loop().time() == pytest.approx(1.0)
        await pass_s(3.1)
        again.open()
        await settle()
        assert world.state.line is Line.OPEN
        line = again
    await world.hang_up()


async def test_a_server_that_answers_and_drops_at_once_is_given_up_in_the_end(
    world: World,
) -> None:
    line = world.line()
    ending = world.session.place(request())
    began_s = asyncio.get_running_loop().time()
    for _ in range(ATTEMPTS):
        line.open()
        await settle()
        assert world.state.line is Line.OPEN
        following = world.line()
        line.drop()
        await settle()
        assert world.state.retry is not None
        await pass_s(world.state.retry.due_s - asyncio.get_running_loop().time())
        line = following
    line.open()
    await settle()
    line.drop()
    report = await ending
    assert report.who is Who.NETWORK
    assert asyncio.get_running_loop().time() - began_s > 60.0
    assert world.state.notice is not None
    assert world.state.notice.action is Action.CALL_AGAIN


@pytest.mark.parametrize(
    ("code", "reconnect"), [(1008, True), (1000, True), (1006, False)], ids=str
)
async def test_no_new_call_when_somebody_meant_to_end_or_nobody_wants_one(
    world: World, code: int, reconnect: bool
) -> None:
    line = world.line()
    ending = world.session.place(request(reconnect=reconnect))
    line.open()
    await settle()
    line.drop(code)
    await pass_s(60.0)
    assert ending.done()
    assert len(world.transport.dialled) == 1


async def test_a_call_that_never_began_is_not_tried_again(world: World) -> None:
    world.transport.ready.append(UNREACHABLE)
    report = await world.session.place(request())
    assert report.who is Who.NETWORK
    assert world.state.notice == UNREACHABLE.notice
    await pass_s(60.0)
    assert len(world.transport.dialled) == 1


@pytest.mark.parametrize("ringing", [False, True])
async def test_who_gives_up_while_reconnecting_leaves_at_once_and_is_told_nothing(
    world: World, ringing: bool
) -> None:
    line = world.line()
    ending = world.session.place(request())
    line.open()
    await settle()
    world.line()
    line.drop()
    await settle()
    if ringing:
        world.transport.answers.clear()
        await pass_s(1.5)
        assert len(world.transport.dialled) == 2
    began_s = asyncio.get_running_loop().time()
    world.session.end()
    report = await ending
    assert asyncio.get_running_loop().time() == began_s
    assert report.who is Who.USER
    assert world.state.line is Line.IDLE
    assert world.state.notice is None
    assert world.sound.open_now == []


async def test_of_what_is_said_while_reconnecting_only_the_end_is_kept(world: World) -> None:
    first = await world.call()
    second = world.line()
    world.transport.answers.clear()
    first.drop()
    await pass_s(1.1)
    world.sound.microphone.hear_tone(20.0)
    world.transport.answers.set()
    await settle()
    second.open()
    await settle()
    sent_s = second.heard().size / 16_000
    assert sent_s == pytest.approx(KEPT_WHILE_RECONNECTING_S, abs=0.1)
    await world.hang_up()


async def test_texts_typed_while_reconnecting_are_sent_to_the_new_conversation(
    world: World,
) -> None:
    first = await world.call()
    first.room.clear()
    world.session.say("in the socket")
    await settle()
    world.session.say("waiting")
    second = world.line()
    first.drop()
    await settle()
    assert world.state.line is Line.RECONNECTING
    assert world.session.say("typed meanwhile")
    assert not world.session.add_context("nobody there")
    world.transport.answers.clear()
    await pass_s(1.5)
    assert world.session.say("typed while ringing")
    world.transport.answers.set()
    await settle()
    second.open()
    await settle()
    assert texts(second) == ["in the socket", "waiting", "typed meanwhile", "typed while ringing"]
    await world.hang_up()


async def test_a_text_typed_before_a_refusal_is_sent_when_the_user_tries_again(
    world: World,
) -> None:
    world.transport.ready.append(UNREACHABLE)
    world.transport.answers.clear()
    ending = world.session.place(request())
    await settle()
    assert world.session.say("my question")
    world.transport.answers.set()
    await ending
    line = await world.call()
    assert texts(line) == ["my question"]
    assert [words for who, words in world.said if who == "user"] == ["my question"]
    await world.hang_up()


async def test_a_text_meant_for_one_agent_never_reaches_another(world: World) -> None:
    world.transport.ready.append(UNREACHABLE)
    ending = world.session.place(request())
    assert world.session.say("for Ada alone")
    await ending
    line = world.line()
    world.session.place(replace(request(), agent_name="Bob"))
    line.open()
    await settle()
    assert texts(line) == []
    await world.hang_up()


async def test_after_the_server_has_closed_nothing_is_taken_that_would_not_leave(
    world: World,
) -> None:
    line = await world.call()
    line.say(spoken(1, 5.0), AgentResponse(event_id=1, agent_response="Goodbye then"))
    await settle()
    world.sound.speaker.play(0.5)
    line.drop(1000)
    await settle()
    assert (world.state.line, world.state.phase) == (Line.ENDING, Phase.SPEAKING)
    assert not world.session.say("one more thing")
    assert ("user", "one more thing") not in world.said
    assert world.state.speaking  # and the last words are not cut off for it
    world.session.release_talk()
    world.session.press_talk()
    assert not loud(world.sound.speaker.play(0.5)[960:])
    await pass_s(1.0)
    assert not world.session.in_call
    assert not world.state.gate_open


async def test_texts_of_a_call_that_was_hung_up_do_not_reach_the_next(world: World) -> None:
    world.line()
    world.session.place(request())
    await settle()
    world.session.say("too early")
    await world.hang_up()
    line = await world.call()
    assert texts(line) == []
    await world.hang_up()


# Talking.


async def test_holding_the_key_opens_the_gate_and_releasing_it_closes(world: World) -> None:
    line = world.line()
    world.session.place(request())
    line.open()
    await settle()
    world.sound.microphone.hear_tone(0.5)
    await settle()
    assert not loud(line.heard())
    world.session.press_talk()
    assert world.state.gate_open
    world.sound.microphone.hear_tone(0.5)
    await pass_s(1.0)
    assert loud(line.heard())
    world.session.release_talk()
    await settle()
    assert (world.published[-1].gate_open, world.published[-1].phase) == (False, Phase.THINKING)
    world.sound.microphone.hear_tone(0.3)
    await settle()
    before = line.heard().size
    world.sound.microphone.hear_tone(0.5)
    await settle()
    silence = line.heard()[before:]
    assert silence.size == 8000
    assert not silence.any()
    await world.hang_up()


async def test_two_taps_in_a_quiet_room_wait_for_no_answer(world: World) -> None:
    await world.call()
    world.sound.microphone.hear_tone(0.5)
    world.session.press_talk()
    world.session.release_talk()  # closes what was open from the start
    seen = [world.state.phase]
    for _ in range(2):
        world.session.press_talk()
        world.session.release_talk()
        world.sound.microphone.hear_tone(0.5, level=0.001)
    seen.append(world.state.phase)
    assert seen == [Phase.THINKING, Phase.WAITING]
    await world.hang_up()


async def test_nobody_thinks_for_ever_even_if_the_server_says_nothing(world: World) -> None:
    await world.call()
    world.session.say("hello?")
    await pass_s(THINKING_CAP_S - 1)
    assert world.state.phase is Phase.THINKING
    await pass_s(1.5)
    assert world.published[-1].phase is Phase.LISTENING
    await world.hang_up()


async def test_a_tap_latches_and_the_threshold_can_be_set(world: World) -> None:
    await world.call()
    world.session.release_talk()
    for threshold_s, latched in ((0.35, False), (2.0, True), (2.0, False)):
        world.session.set_hold_threshold(threshold_s)
        world.session.press_talk()
        await pass_s(1.0)
        world.session.release_talk()
        assert world.state.latched is latched
    world.session.press_talk()
    world.session.release_talk()
    assert world.state.latched
    await world.hang_up()


async def test_pressing_the_key_silences_the_agent(world: World) -> None:
    line = await world.call()
    line.say(spoken(1, 3.0), AgentResponse(event_id=1, agent_response="x" * 45))
    await settle()
    world.sound.speaker.play(1.0)
    world.session.press_talk()
    assert not loud(world.sound.speaker.play(0.5)[960:])
    line.say(spoken(1, 1.0))
    await settle()
    assert not loud(world.sound.speaker.play(0.5))
    (turn,) = world.state.turns
    assert turn.interrupted
    assert 10 <= len(turn.text) <= 20
    await world.hang_up()


async def test_typed_text_cuts_the_agent_even_before_it_is_heard(world: World) -> None:
    line = await world.call()
    line.say(spoken(1, 3.0), AgentResponse(event_id=1, agent_response="Well, let me think"))
    await settle()
    world.session.say("never mind")
    assert not loud(world.sound.speaker.play(0.5)[960:])
    assert world.state.turns[0].interrupted
    line.say(spoken(2, 0.3), AgentResponseComplete(event_id=2))
    await settle()
    assert loud(world.sound.speaker.play(0.5))
    await world.hang_up()


@pytest.mark.parametrize("text", ["", "  \n"])
async def test_an_empty_text_is_no_text(world: World, text: str) -> None:
    line = await world.call()
    assert not world.session.say(text)
    await settle()
    assert texts(line) == []
    await world.hang_up()


async def test_without_a_call_nobody_is_talked_to(world: World) -> None:
    session = world.session
    assert not session.say("hello")
    assert not session.add_context("hello")
    session.press_talk()
    session.release_talk()
    session.stop()
    session.note_typing()
    session.devices.set_volume(0.5)
    session.answer_approval("m1", approved=True)
    session.give_feedback(1, "like")
    session.devices.use_microphone("Headset")
    session.devices.use_speaker("Headset")
    session.devices.look_again()
    await settle()
    assert not world.state.gate_open
    assert not world.state.latched
    assert world.state.turns == ()
    assert world.sound.opened == []


async def test_after_hanging_up_a_text_is_not_taken(world: World) -> None:
    line = await world.call()
    line.answers_close = False
    world.session.end()
    await settle()
    assert not world.session.say("too late")
    await world.session.wait_until_ended(60.0)
    assert ("user", "too late") not in world.said


async def test_the_gate_is_closed_after_the_call(world: World) -> None:
    await world.call()
    assert world.state.latched
    await world.hang_up()
    assert not world.state.gate_open
    assert not world.state.latched


async def test_mute_and_volume_outlive_a_call(world: World) -> None:
    await world.call()
    world.session.set_muted(True)
    world.session.devices.set_volume(0.5)
    await world.hang_up()
    line = await world.call()
    assert world.state.muted
    world.sound.microphone.hear_tone(0.5)
    line.say(spoken(1, 0.5))
    await settle()
    assert not loud(line.heard())
    assert float(world.sound.speaker.play(0.5).max()) == pytest.approx(0.25, abs=0.02)
    await world.hang_up()


# Devices.


async def test_devices_are_the_ones_asked_for_and_can_be_changed(world: World) -> None:
    line = world.line()
    world.session.place(request(hands_free=True, microphone="Headset", speaker="Phone"))
    line.open()
    await settle()
    assert (world.state.microphone.name, world.state.speaker.name) == ("Headset", "Phone")
    world.session.devices.use_microphone("Phone")
    world.session.devices.use_speaker(None)
    await settle()
    assert (world.state.microphone.name, world.state.speaker.name) == ("Phone", "Desk")
    assert len(world.sound.open_now) == 2
    world.sound.microphone.name = "Renamed"
    world.session.devices.look_again()
    assert world.state.microphone.name == "Renamed"
    await world.hang_up()


async def test_a_microphone_that_is_lost_for_good_leaves_silence_behind(world: World) -> None:
    line = await world.call()
    world.sound.microphone.hear_tone(0.5)
    world.sound.trouble["microphone"] = missing("microphone")
    world.sound.microphone.lose(gone("Desk"))
    await pass_s(61.0)
    assert not loud(line.heard()[-16_000:])
    assert line.heard().size / 16_000 == pytest.approx(61.5, abs=0.2)
    await world.hang_up()


async def test_a_text_call_sends_no_silence(world: World) -> None:
    line = world.line()
    world.session.place(request(text_only=True))
    line.open()
    await pass_s(10.0)
    assert line.chunks() == []
    await world.hang_up()


async def test_a_device_lost_in_use_is_replaced_and_told(world: World) -> None:
    line = await world.call()
    world.sound.microphone.lose(gone("Desk"))
    await settle()
    assert world.state.microphone.name == "Headset"
    assert world.state.notice is not None
    assert world.state.notice.sentence == "“Desk” was unplugged. Now using “Headset”."
    world.sound.microphone.hear_tone(0.5)
    await settle()
    assert loud(line.heard())
    await world.hang_up()


# What was heard.


def aligned(event_id: int, text: str) -> tuple[AgentResponse, Alignment]:
    alignment = Alignment(
        chars=tuple(text),
        char_start_times_ms=tuple(100.0 * at for at in range(len(text))),
        char_durations_ms=(100.0,) * len(text),
    )
    return AgentResponse(event_id=event_id, agent_response=text), alignment


async def test_the_cursor_follows_the_voice_and_ends_at_the_end(world: World) -> None:
    world.sound.latency_s = 0.2
    line = await world.call()
    response, alignment = aligned(1, "abcdefghijklmnopqrst")
    line.say(response, spoken(1, 2.0, alignment=alignment, is_final=True))
    await settle()
    assert world.state.turns[0].heard == 0
    await world.sound.speaker.play_on(1.0)
    await pass_s(0.2)
    assert world.state.speaking
    assert world.state.turns[0].heard in (7, 8)
    await world.sound.speaker.play_on(1.5)
    await settle()
    assert (world.published[-1].speaking, world.published[-1].turns[0].heard) == (False, None)
    await world.hang_up()


async def test_a_cursor_that_fails_is_logged_and_the_call_goes_on(
    world: World, expect_log: ExpectLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    expect_log("no longer follows the voice", level=logging.ERROR)
    line = await world.call()

    def fail(_: AgentVoice) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(AgentVoice, "heard", fail)
        line.say(spoken(1, 1.0))
        await settle()
        world.sound.speaker.play(0.3)
        await settle()
    assert world.state.line is Line.OPEN
    await world.hang_up()


async def test_speaking_is_what_is_heard_not_what_has_arrived(world: World) -> None:
    line = await world.call()
    line.say(spoken(1, 1.0, is_final=True))
    seen = []
    for seconds in (0.0, 0.2, 1.0):
        await settle()
        if seconds:
            world.sound.speaker.play(seconds)
        seen.append(world.state.speaking)
    assert seen == [False, True, False]
    await world.hang_up()


# Publishing.


async def test_a_burst_of_events_is_published_once_a_turn(world: World) -> None:
    line = await world.call()
    before = len(world.published)
    for number in range(50):
        line.say(UserTranscript(user_transcript=str(number), event_id=number + 1))
    await settle()
    assert len(world.published) - before <= 2
    assert len(world.state.turns) == 50
    await world.hang_up()


async def test_notices_from_outside_are_shown_until_they_are_read(world: World) -> None:
    notice = Notice(title="Your settings were not saved", body="")
    world.session.raise_notice(notice)
    await settle()
    assert world.published[-1].notice == notice
    world.session.dismiss_notice()
    await settle()
    assert world.published[-1].notice is None
