"""What one conversation does on the wire."""

import asyncio
import logging

import numpy as np
import pytest

from desktop_app.audio import pcm
from desktop_app.errors import AppError, Notice, ServiceError
from desktop_app.protocol.base import LocalProtocolError
from desktop_app.protocol.events import (
    AgentResponse,
    AgentResponseComplete,
    AgentToolResponse,
    ClientToolCall,
    ClientToolResult,
    ContextualUpdate,
    ConversationMetadata,
    Feedback,
    InitiationData,
    Interruption,
    Malformed,
    McpToolApprovalResult,
    McpToolCall,
    Ping,
    Pong,
    QueueStatus,
    Unknown,
    UserActivity,
    UserMessage,
    VadScore,
)
from desktop_app.protocol.formats import FORMATS, AudioFormat
from desktop_app.session.call import GOODBYE_CAP_S, LOST_LINE_CAP_S, METADATA_TIMEOUT_S
from desktop_app.session.dialling import GOODBYE
from desktop_app.session.ending import SILENT_SERVER, UNKNOWN_FORMAT, Who
from desktop_app.session.outbox import BACKLOG
from desktop_app.session.state import Line, Phase
from desktop_app.session.tool_lines import NOT_OFFERED
from desktop_app.session.tools import ANSWER_WITHIN_S
from tests.conftest import ExpectLog
from tests.unit.session.fakes import (
    FakeConnection,
    World,
    loud,
    missing,
    pass_s,
    pitch_hz,
    request,
    settle,
    spoken,
)

END_CALL = AgentToolResponse(tool_name="end_call", tool_call_id="end", is_called=True)
ASKS = McpToolCall(
    tool_call_id="m1",
    tool_name="create_issue",
    parameters={"title": "secret"},
    state="awaiting_approval",
)


def texts(line: FakeConnection) -> list[str | None]:
    return [event.text for event in line.sent if isinstance(event, UserMessage)]


# The user's voice.


@pytest.mark.parametrize("agreed", FORMATS, ids=lambda one: one.name)
async def test_speech_leaves_in_chunks_of_20_ms_in_the_announced_format(
    world: World, agreed: AudioFormat
) -> None:
    line = await world.call(heard=agreed.name)
    world.sound.microphone.hear_tone(1.0)
    await settle()
    frames = [agreed.frames(len(chunk)) for chunk in line.chunks()]
    assert len(frames) == pytest.approx(50, abs=1)  # a resampler waits for what comes next
    assert max(frames) <= 0.02 * agreed.sample_rate + 1
    assert 0.99 <= sum(frames) / agreed.sample_rate <= 1.0
    assert pitch_hz(line.heard(agreed.name), agreed.sample_rate) == pytest.approx(440, abs=2)
    await world.hang_up()


async def test_a_muted_microphone_sends_the_silence_of_mu_law(world: World) -> None:
    line = await world.call(heard="ulaw_8000")
    world.session.set_muted(True)
    world.sound.microphone.hear_tone(1.0)
    await settle()
    silence = b"".join(line.chunks())
    assert 0.99 * 8000 <= len(silence) <= 8000
    assert set(silence) == {0xFF}
    await world.hang_up()


async def test_half_a_minute_spoken_while_connecting_leaves_first_and_whole(world: World) -> None:
    line = world.line()
    world.session.place(request(hands_free=True))
    await settle()
    world.sound.microphone.hear(np.full(20 * 48_000, 0.25, np.float32))
    line.open()
    await settle()
    world.sound.microphone.hear(np.full(4800, 0.5, np.float32))
    await settle()
    heard = line.heard()
    assert heard.size / 16_000 > 20
    assert heard[100:319_000] == pytest.approx(np.full(318_900, 0.25), abs=0.01)
    assert float(heard[-100]) == pytest.approx(0.5, abs=0.01)
    await world.hang_up()


async def test_behind_a_slow_socket_the_backlog_is_bounded_and_pongs_leave_first(
    world: World,
) -> None:
    line = await world.call()
    line.room.clear()
    world.sound.microphone.hear_tone(1.0)
    await settle()
    world.sound.microphone.hear_tone(20.0)
    line.say(Ping(event_id=1), Ping(event_id=2))
    await settle()
    before = len(line.sent)
    line.room.set()
    for _ in range(20):
        await settle()
    after = line.sent[before + 1 :]  # one chunk was on its way
    assert after[:2] == [Pong(event_id=1), Pong(event_id=2)]
    assert len(after) - 2 == BACKLOG
    await world.hang_up()


async def test_nothing_is_sent_after_hanging_up(world: World) -> None:
    line = await world.call()
    line.answers_close = False
    world.session.end()
    await settle()
    before = len(line.sent)
    world.sound.microphone.hear_tone(0.5)
    await settle()
    assert len(line.sent) == before
    await world.session.wait_until_ended(60.0)


# Answers.


async def test_the_first_message_goes_before_pongs_and_pongs_before_the_metadata(
    world: World,
) -> None:
    line = world.line()
    line.say(Ping(event_id=1), Ping(event_id=2))
    world.session.place(request())
    await settle()
    assert line.sent == [InitiationData(), Pong(event_id=1), Pong(event_id=2)]
    await world.hang_up()


async def test_a_ping_without_an_id_has_no_answer(world: World) -> None:
    line = await world.call()
    line.say(Ping())
    await settle()
    assert line.said(Pong) == []
    await world.hang_up()


async def test_a_client_tool_is_answered_once_and_the_transcript_says_how(world: World) -> None:
    line = await world.call()
    asked = ClientToolCall(tool_name="open_page", tool_call_id="c1", parameters={}, event_id=1)
    line.say(asked, asked)
    await settle()
    answers = line.said(ClientToolResult)
    assert [(one.tool_call_id, one.is_error) for one in answers] == [("c1", True)]
    assert [turn.detail for turn in world.state.turns] == [NOT_OFFERED]
    await world.hang_up()


async def test_a_client_tool_that_expects_no_answer_gets_none(world: World) -> None:
    line = await world.call()
    line.say(
        ClientToolCall(
            tool_name="beep", tool_call_id="c1", parameters={}, event_id=1, expects_response=False
        )
    )
    await settle()
    assert line.said(ClientToolResult) == []
    await world.hang_up()


@pytest.mark.parametrize("approved", [True, False])
async def test_consent_is_sent_once(world: World, approved: bool) -> None:
    line = await world.call()
    line.say(ASKS, ASKS)
    await settle()
    assert world.state.phase is Phase.TOOL_ASKS
    world.session.answer_approval("m1", approved=approved)
    world.session.answer_approval("m1", approved=not approved)
    await pass_s(ANSWER_WITHIN_S + 1)
    assert line.said(McpToolApprovalResult) == [
        McpToolApprovalResult(tool_call_id="m1", is_approved=approved)
    ]
    assert world.state.approvals == ()
    await world.hang_up()


async def test_silence_is_no_consent(world: World) -> None:
    line = await world.call()
    line.say(ASKS)
    await pass_s(ANSWER_WITHIN_S - 1)
    assert line.said(McpToolApprovalResult) == []
    await pass_s(2)
    assert line.said(McpToolApprovalResult) == [
        McpToolApprovalResult(tool_call_id="m1", is_approved=False)
    ]
    await world.hang_up()


async def test_a_question_that_the_service_withdraws_is_answered_by_nobody(world: World) -> None:
    line = await world.call()
    line.say(ASKS)
    await settle()
    line.say(McpToolCall(tool_call_id="m1", tool_name="create_issue", state="success"))
    await settle()
    assert world.state.approvals == ()
    world.session.answer_approval("m1", approved=True)
    line.say(McpToolCall(tool_call_id="m2", tool_name="other", state="success"))
    await pass_s(ANSWER_WITHIN_S + 1)
    assert line.said(McpToolApprovalResult) == []
    await world.hang_up()


# Words of the user.


async def test_a_text_typed_while_connecting_is_sent_when_the_agent_listens(world: World) -> None:
    line = world.line()
    world.transport.answers.clear()
    world.session.place(request())
    await settle()
    assert world.session.say("first")
    world.transport.answers.set()
    await settle()
    assert world.session.say("second")
    await settle()
    assert texts(line) == []
    line.open()
    await settle()
    assert texts(line) == ["first", "second"]
    assert [words for who, words in world.said if who == "user"] == ["first", "second"]
    await world.hang_up()


async def test_a_text_typed_in_the_queue_is_sent_when_admitted(world: World) -> None:
    line = await world.call()
    line.say(QueueStatus(status="waiting"))
    await settle()
    world.session.say("hello")
    await settle()
    assert texts(line) == []
    line.say(QueueStatus(status="admitted"))
    await settle()
    assert texts(line) == ["hello"]
    await world.hang_up()


async def test_typing_is_told_at_most_every_two_seconds_and_never_late(world: World) -> None:
    line = world.line()
    world.session.place(request())
    await settle()
    world.session.note_typing()
    line.open()
    await settle()
    assert line.said(UserActivity) == []
    for _ in range(11):
        world.session.note_typing()
        await pass_s(0.5)
    assert len(line.said(UserActivity)) == 3
    await world.hang_up()


async def test_context_and_feedback_are_sent(world: World) -> None:
    line = await world.call()
    assert world.session.add_context("He looks at page 3", "page")
    world.session.give_feedback(4, "like")
    world.session.give_feedback(4, None)
    await settle()
    assert line.sent[1:] == [
        ContextualUpdate(text="He looks at page 3", context_id="page"),
        Feedback(event_id=4, score="like"),
        Feedback(event_id=4, score=None),
    ]
    await world.hang_up()


# The agent's voice.


async def test_an_interruption_silences_what_is_queued_and_what_arrives_late(world: World) -> None:
    line = await world.call()
    line.say(spoken(1, 1.0), spoken(2, 1.0))
    await settle()
    assert loud(world.sound.speaker.play(0.3))
    line.say(Interruption(event_id=2), spoken(2, 1.0), spoken(1, 1.0))
    await settle()
    assert not loud(world.sound.speaker.play(1.0)[960:])
    line.say(Interruption(event_id=1), spoken(2, 1.0))  # the watermark never falls
    await settle()
    assert not loud(world.sound.speaker.play(0.5))
    line.say(spoken(3, 0.5, hz=880), AgentResponseComplete(event_id=3))
    await settle()
    assert pitch_hz(world.sound.speaker.play(0.4), 48_000) == pytest.approx(880, abs=10)
    await world.hang_up()


async def test_what_was_heard_stays_in_the_transcript_and_the_rest_is_cut(world: World) -> None:
    line = await world.call()
    line.say(spoken(1, 2.0), AgentResponse(event_id=1, agent_response="x" * 30))
    await settle()
    world.sound.speaker.play(1.0)
    line.say(Interruption(event_id=1))
    await settle()
    (turn,) = world.state.turns
    assert turn.interrupted
    assert 10 <= len(turn.text) <= 20
    await world.hang_up()


async def test_an_unknown_format_is_said_once_and_the_call_goes_on_in_writing(
    world: World,
) -> None:
    line = await world.call(spoken="opus_48000", heard="opus_48000")
    assert world.state.notice == UNKNOWN_FORMAT
    assert world.state.speaker.trouble == world.state.microphone.trouble == UNKNOWN_FORMAT.title
    assert world.sound.open_now == []
    line.say(spoken(1, 1.0), AgentResponse(event_id=1, agent_response="Hello"))
    world.session.say("hello")
    await settle()
    assert texts(line) == ["hello"]
    assert world.state.turns[0].heard is None
    world.session.devices.use_speaker("Headset")
    await settle()
    assert world.sound.open_now == []
    ended = asyncio.get_running_loop().time()
    line.drop(1000)
    await world.session.wait_until_ended(60.0)
    assert asyncio.get_running_loop().time() - ended < 1


async def test_a_call_in_writing_opens_no_device_and_drops_sound(world: World) -> None:
    line = world.line()
    world.session.place(request(text_only=True, hands_free=True))
    line.open(spoken="nothing", heard="nothing")
    await settle()
    line.say(spoken(1, 1.0), AgentResponse(event_id=1, agent_response="Hello"))
    await settle()
    assert world.sound.opened == []
    assert world.state.notice is None
    assert not world.state.gate_open
    world.session.press_talk()
    assert not world.state.gate_open
    began_s = asyncio.get_running_loop().time()
    line.drop(1000)
    await world.session.wait_until_ended(60.0)
    assert asyncio.get_running_loop().time() - began_s < 1


# Ends.


async def test_the_agents_last_words_are_heard_before_it_hangs_up(world: World) -> None:
    line = await world.call()
    line.say(spoken(1, 1.0), END_CALL, END_CALL)
    await settle()
    world.sound.microphone.hear_tone(0.5)
    await settle()
    assert line.chunks() == []  # nobody listens any more
    played = await world.sound.speaker.play_on(1.2)
    assert float(np.count_nonzero(np.abs(played) > 0.01)) / 48_000 > 0.9
    await pass_s(0.5)
    assert line.closes[0][0] == 1000
    assert world.state.line is Line.IDLE
    assert world.state.notice is not None
    assert world.state.notice.title == "The agent ended the call"


@pytest.mark.parametrize(
    "refused",
    [
        AgentToolResponse(tool_name="end_call", tool_call_id="e", is_called=False),
        AgentToolResponse(tool_name="end_call", tool_call_id="e", is_called=True, is_error=True),
        AgentToolResponse(tool_name="end_call", tool_call_id="e", is_called=True, is_blocked=True),
        AgentToolResponse(tool_name="lookup", tool_call_id="e", is_called=True),
    ],
)
async def test_a_tool_that_did_not_hang_up_ends_nothing(
    world: World, refused: AgentToolResponse
) -> None:
    line = await world.call()
    line.say(refused)
    await pass_s(1.0)
    assert world.state.line is Line.OPEN
    assert line.closes == []
    await world.hang_up()


async def test_a_server_that_closes_after_its_last_words_is_heard_to_the_end(world: World) -> None:
    line = await world.call()
    line.say(spoken(1, 1.0))
    await settle()
    line.drop(1000)
    played = await world.sound.speaker.play_on(1.2)
    assert float(np.count_nonzero(np.abs(played) > 0.01)) / 48_000 > 0.9
    await pass_s(0.5)
    assert world.state.line is Line.IDLE
    assert world.sound.open_now == []


async def test_last_words_end_after_a_while_when_no_device_plays_them(world: World) -> None:
    line = await world.call()
    line.say(spoken(1, 1.0), END_CALL)
    await pass_s(GOODBYE_CAP_S - 1)
    assert line.closes == []
    await pass_s(2)
    assert line.closes[0][0] == 1000
    await pass_s(GOODBYE_CAP_S)
    await world.session.wait_until_ended(1.0)


async def test_last_words_of_a_lost_line_end_sooner(world: World) -> None:
    line = world.line()
    ending = world.session.place(request(reconnect=False))
    line.open()
    await settle()
    line.say(spoken(1, 1.0))
    await settle()
    line.drop(1006)
    await pass_s(LOST_LINE_CAP_S + 0.5)
    assert ending.done()
    assert ending.result().code == 1006


@pytest.mark.parametrize("by_tool", [True, False])
async def test_who_does_not_want_to_hear_the_last_words_leaves_at_once(
    world: World, by_tool: bool
) -> None:
    line = await world.call()
    line.say(spoken(1, 5.0))
    await settle()
    world.sound.speaker.play(0.2)
    if by_tool:
        line.say(END_CALL)
    else:
        line.drop(1000)
    await settle()
    began_s = asyncio.get_running_loop().time()
    world.session.end()
    await world.session.wait_until_ended(60.0)
    assert asyncio.get_running_loop().time() - began_s < 0.1
    assert world.sound.open_now == []


async def test_hanging_up_silences_the_agent_even_if_the_server_does_not_answer(
    world: World,
) -> None:
    line = await world.call()
    line.answers_close = False
    line.say(spoken(1, 5.0))
    await settle()
    world.sound.speaker.play(0.2)
    world.session.end()
    await settle()
    assert world.state.line is Line.ENDING
    assert not loud(world.sound.speaker.play(0.3)[960:])
    await world.session.wait_until_ended(60.0)
    assert not world.session.in_call
    assert line.closes[0] == (1000, GOODBYE)


async def test_metadata_that_never_comes_ends_in_its_sentence(world: World) -> None:
    line = world.line()
    ending = world.session.place(request())
    await pass_s(METADATA_TIMEOUT_S - 1)
    assert not ending.done()
    await pass_s(2)
    assert ending.done()
    assert world.state.notice == SILENT_SERVER
    assert line.closes[0][0] == 1000
    assert world.sound.open_now == []


async def test_a_close_before_the_metadata_keeps_its_code_and_reason(world: World) -> None:
    line = world.line()
    ending = world.session.place(request())
    await settle()
    line.drop(1008, "Override not allowed")
    await settle()
    report = ending.result()
    assert (report.who, report.code, report.reason) == (
        Who.SERVICE,
        1008,
        "Override not allowed",
    )


async def test_who_hangs_up_before_the_metadata_is_told_nothing(world: World) -> None:
    world.line()
    ending = world.session.place(request())
    await settle()
    world.session.end()
    assert (await ending).who is Who.USER
    assert world.state.notice is None


async def test_a_refused_handshake_is_reported_with_its_status(world: World) -> None:
    notice = Notice(title="This key was refused", body="")
    world.transport.ready.append(ServiceError(notice, http_status=401))
    report = await world.session.place(request())
    assert (report.who, report.http_status) == (Who.SERVICE, 401)
    assert world.state.notice == notice
    assert world.sound.open_now == []


async def test_who_hangs_up_while_it_rings_leaves_at_once(world: World) -> None:
    world.line()
    world.transport.answers.clear()
    ending = world.session.place(request())
    await settle()
    world.session.end()
    await settle()
    assert ending.done()
    assert ending.result().who is Who.USER
    assert world.state.line is Line.IDLE
    assert world.sound.open_now == []


async def test_a_connection_that_is_made_the_moment_the_user_leaves_is_closed(
    world: World,
) -> None:
    line = world.line()
    world.transport.answers.clear()
    ending = world.session.place(request())
    await settle()
    world.transport.answers.set()
    world.session.end()
    await settle()
    assert ending.done()
    assert line.closing is not None or world.transport.ready  # closed, or never taken
    assert line.sent == []


# Faults.


async def test_what_cannot_be_read_or_concerns_nobody_is_passed_over(world: World) -> None:
    line = await world.call()
    line.say(
        Unknown(type_name="new_thing"),
        Malformed(problem="not JSON"),
        VadScore(vad_score=0.5),
        ConversationMetadata(conversation_id="another"),
    )
    await settle()
    assert world.state.conversation_id == "conv_1"
    assert world.state.line is Line.OPEN
    await world.hang_up()


async def test_a_fault_in_handling_one_event_is_logged_once_and_ends_nothing(
    world: World, expect_log: ExpectLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    expect_log("could not handle Audio", level=logging.ERROR)
    line = await world.call()

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(pcm, "decode", fail)
        line.say(spoken(1, 1.0))
        await settle()
    line.say(spoken(2, 1.0))
    await settle()
    assert loud(world.sound.speaker.play(0.5))
    assert world.state.line is Line.OPEN
    await world.hang_up()


async def test_an_event_that_cannot_be_written_is_dropped_and_ends_nothing(
    world: World, expect_log: ExpectLog
) -> None:
    expect_log("could not write UserMessage", level=logging.ERROR)
    line = await world.call()
    line.fault = LocalProtocolError("half a character")
    world.session.say("one")
    world.session.say("two")
    await settle()
    assert texts(line) == ["two"]
    await world.hang_up()


async def test_a_fault_of_ours_ends_the_call_in_a_sentence_and_is_logged_once(
    world: World, expect_log: ExpectLog
) -> None:
    expect_log("the call failed", level=logging.ERROR)
    line = await world.call()
    line.fault = ZeroDivisionError("ours")
    world.session.say("one")
    await settle()
    assert world.state.line is Line.IDLE
    assert world.state.notice is not None
    assert world.state.notice.title == "The call ended by a fault of this program"
    assert line.closes
    assert world.sound.open_now == []


async def test_a_fault_while_dialling_is_told_too(world: World, expect_log: ExpectLog) -> None:
    expect_log("the call failed", level=logging.ERROR)
    world.transport.ready.append(ZeroDivisionError("ours"))
    report = await world.session.place(request())
    assert report.who is Who.PROGRAM
    assert world.state.notice is not None
    assert world.sound.open_now == []


@pytest.mark.parametrize("turns", range(24))
@pytest.mark.parametrize("stage", ["dialling", "before the metadata", "talking", "ending"])
async def test_cancelled_at_any_point_a_call_leaves_nothing_behind(
    world: World, stage: str, turns: int
) -> None:
    line = world.line()
    line.answers_close = False
    if stage == "dialling":
        world.transport.answers.clear()
    ending = world.session.place(request(hands_free=True))
    if stage in ("talking", "ending"):
        line.open()
        await settle()
        line.say(spoken(1, 1.0), ASKS)
        await settle()
    if stage == "ending":
        world.session.end()
    for _ in range(turns):
        await asyncio.sleep(0)
    if stage == "dialling":
        world.transport.answers.set()
    ending.cancel()
    await pass_s(5.0)
    assert ending.done()
    assert world.sound.open_now == []
    assert line.closing is not None or world.transport.ready
    assert not world.session.in_call
    assert world.state.line is Line.IDLE


async def test_no_microphone_and_no_speaker_leave_a_conversation_in_writing(world: World) -> None:
    world.sound.trouble.update(microphone=missing("microphone"), speaker=missing("speaker"))
    line = await world.call()
    assert world.state.phase is Phase.DEVICE_TROUBLE
    assert world.state.notice is not None
    assert world.state.notice.title.startswith("No ")
    line.say(spoken(1, 1.0), AgentResponse(event_id=1, agent_response="Hello"))
    world.session.say("hello")
    await settle()
    assert texts(line) == ["hello"]
    assert [turn.heard for turn in world.state.turns] == [None, None]
    await world.hang_up()


def test_errors_of_the_world_carry_a_sentence() -> None:
    assert isinstance(missing("speaker"), AppError)
