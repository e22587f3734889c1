from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import Action, Notice, Severity
from desktop_app.protocol.codec import decode_server
from desktop_app.protocol.events import (
    AgentChatResponsePart,
    AgentResponse,
    AgentResponseComplete,
    AgentResponseCorrection,
    AgentTyping,
    Audio,
    ClientFault,
    ConversationMetadata,
    Interruption,
    Malformed,
    McpToolCall,
    Ping,
    QueueStatus,
    ServerEvent,
    ServerFault,
    TentativeUserTranscript,
    Unknown,
    UserTranscript,
)
from desktop_app.session.ending import CallReport, Who
from desktop_app.session.happenings import (
    ApprovalAsked,
    ApprovalSettled,
    CallEnded,
    CallEnding,
    CallOpened,
    CallPlaced,
    GateMoved,
    Happening,
    HeardUpTo,
    HintsDue,
    MicrophoneChanged,
    MuteChanged,
    Noted,
    NoticeDismissed,
    NoticeRaised,
    Received,
    RetryPlanned,
    SoundRanDry,
    SoundStarted,
    SpeakerChanged,
    Stopped,
    ToolAnswered,
    Typed,
    VolumeChanged,
)
from desktop_app.session.hints import THINKING_CAP_S, WRITTEN_ONLY_S, due_s
from desktop_app.session.receiving import TYPING_S
from desktop_app.session.reduce import reduce
from desktop_app.session.state import Approval, DeviceView, Line, Phase, Retry, SessionState
from desktop_app.session.transcript import Speaker
from desktop_app.session.words import words

METADATA = ConversationMetadata(
    conversation_id="conv_1",
    agent_output_audio_format="pcm_24000",
    user_input_audio_format="pcm_16000",
)
PLACED = CallPlaced(agent_name="Ada", text_only=False, at_s=1000.0)
OPENED = CallOpened(metadata=METADATA, at_s=1001.0)
TEXT = "It is half past two in the afternoon."
LOST = CallReport(who=Who.NETWORK, code=1006, duration_s=65.0, conversation_id="conv_1")
HUNG_UP = CallReport(who=Who.USER, code=1000, duration_s=65.0, conversation_id="conv_1")
APPROVAL = Approval(tool_call_id="m1", tool_name="create", description="", arguments="", due_s=30.0)


def after(*happenings: Happening, state: SessionState | None = None) -> SessionState:
    state = SessionState() if state is None else state
    for happening in happenings:
        state = reduce(state, happening)
    return state


def got(event: ServerEvent, now_s: float = 0.0) -> Received:
    return Received(event=event, at_s=1002.0, now_s=now_s)


def gate(opened: bool, now_s: float = 0.0, latched: bool = False) -> GateMoved:
    """Move the gate; something was said while it was open."""
    return GateMoved(gate_open=opened, latched=latched, now_s=now_s, spoke=not opened)


def in_call(*happenings: Happening) -> SessionState:
    return after(PLACED, OPENED, *happenings)


def notes(state: SessionState) -> list[str]:
    return [turn.text for turn in state.turns if turn.speaker is Speaker.NOTE]


# The course of a call.


def test_a_call_is_placed_answered_and_ended() -> None:
    placed = after(PLACED)
    assert placed.phase is Phase.CONNECTING
    assert placed.agent_name == "Ada"

    opened = after(OPENED, state=placed)
    assert opened.phase is Phase.WAITING
    assert opened.conversation_id == "conv_1"
    assert (opened.input_format, opened.output_format) == ("pcm_16000", "pcm_24000")
    assert opened.started_at_s == 1001.0

    ending = after(CallEnding(), state=opened)
    assert ending.line is Line.ENDING

    ended = after(CallEnded(report=HUNG_UP, at_s=1066.0), state=ending)
    assert ended.phase is Phase.IDLE
    assert ended.started_at_s is None


def test_a_text_call_is_known_as_one() -> None:
    assert after(CallPlaced(agent_name="Ada", text_only=True, at_s=0.0)).text_only


def test_an_end_keeps_the_transcript_and_says_how_it_ended() -> None:
    state = in_call(
        got(UserTranscript(user_transcript="Hello", event_id=1)),
        CallEnded(report=LOST, at_s=1066.0),
    )

    assert [turn.text for turn in state.turns] == [
        "Hello",
        "The line dropped after 1 min 5 s",
    ]
    assert state.first_turn == 2


def test_the_users_own_end_is_noted_too() -> None:
    state = in_call(CallEnding(), CallEnded(report=HUNG_UP, at_s=1066.0))

    assert notes(state) == ["You ended the call after 1 min 5 s"]


def test_an_attempt_that_never_connected_leaves_no_line() -> None:
    failed = CallReport(who=Who.NETWORK)

    assert after(PLACED, CallEnded(report=failed, at_s=0.0)).turns == ()


def test_giving_up_to_reconnect_does_not_note_the_end_twice() -> None:
    ended = CallEnded(report=LOST, at_s=1066.0)

    state = in_call(ended, RetryPlanned(retry=Retry(attempt=1, due_s=5.0)), ended)

    assert notes(state) == ["The line dropped after 1 min 5 s"]
    assert state.line is Line.IDLE


def test_a_new_call_stands_below_the_old_one_behind_a_seam() -> None:
    hello = got(UserTranscript(user_transcript="Hello", event_id=1))
    state = in_call(hello, CallEnded(report=HUNG_UP, at_s=1066.0), PLACED, OPENED, hello)

    assert [turn.text for turn in state.turns] == [
        "Hello",
        "You ended the call after 1 min 5 s",
        "New call with Ada",
        "Hello",
    ]
    assert len({turn.key for turn in state.turns}) == 4


def test_a_dropped_line_is_reconnected_with_a_seam() -> None:
    lost = in_call(
        CallEnded(report=LOST, at_s=1066.0),
        NoticeRaised(notice=Notice(title="The line dropped", body="", action=Action.CANCEL)),
        RetryPlanned(retry=Retry(attempt=1, due_s=5.0)),
    )
    assert lost.phase is Phase.RECONNECTING
    assert lost.retry == Retry(attempt=1, due_s=5.0)

    again = after(OPENED, state=lost)
    assert again.phase is Phase.WAITING
    assert again.retry is None
    assert again.notice is None
    assert notes(again)[-1] == "Connected again; the agent begins anew"


def test_reconnecting_does_not_hide_what_else_went_wrong() -> None:
    trouble = Notice(title="No microphone found", body="", action=Action.CHECK_AGAIN)

    state = in_call(
        CallEnded(report=LOST, at_s=1066.0),
        RetryPlanned(retry=Retry(attempt=1, due_s=5.0)),
        NoticeRaised(notice=trouble),
        OPENED,
    )

    assert state.notice == trouble


def test_a_new_call_forgets_what_the_old_one_left_but_not_what_the_user_set() -> None:
    old = in_call(
        MuteChanged(muted=True),
        VolumeChanged(volume=0.3),
        NoticeRaised(notice=Notice(title="x", body="")),
        got(Audio(event_id=9)),
        CallEnded(report=LOST, at_s=0.0),
    )

    new = after(PLACED, state=old)

    assert new.notice is None
    assert new.voiced_id == 0
    assert new.muted
    assert new.volume == 0.3


def test_hanging_up_cuts_off_what_was_still_being_said() -> None:
    state = in_call(
        got(AgentResponse(agent_response=TEXT, event_id=1)),
        got(Audio(event_id=1)),
        SoundStarted(),
        HeardUpTo(event_id=1, chars=5, estimate=False),
        CallEnding(),
        CallEnded(report=HUNG_UP, at_s=0.0),
    )

    assert state.turns[0].interrupted
    assert state.turns[0].text == "It is"


def test_a_goodbye_that_was_played_to_its_end_is_not_cut() -> None:
    state = in_call(
        got(AgentResponse(agent_response=TEXT, event_id=1)),
        got(Audio(event_id=1)),
        SoundStarted(),
        HeardUpTo(event_id=1, chars=len(TEXT) - 2, estimate=False),
        SoundRanDry(),
        CallEnded(report=HUNG_UP, at_s=0.0),
    )

    assert not state.turns[0].interrupted
    assert state.turns[0].heard is None


def test_the_underruns_of_the_call_are_known_once_the_sound_has_ended() -> None:
    state = in_call(SoundStarted(), SoundRanDry(underruns=3))
    assert state.underruns == 3
    placed = CallPlaced(agent_name="Ada", text_only=False, at_s=0.0)
    assert after(placed, state=state).underruns == 0


# The gate, mute and the devices.


def test_an_open_gate_listens() -> None:
    state = in_call(gate(True, latched=True))

    assert state.phase is Phase.LISTENING
    assert state.latched


def test_muted_is_shown_over_listening() -> None:
    state = in_call(gate(True), MuteChanged(muted=True))

    assert state.phase is Phase.MUTED
    assert after(MuteChanged(muted=False), state=state).phase is Phase.LISTENING


def test_devices_are_shown_and_forgotten_with_the_call() -> None:
    state = in_call(
        MicrophoneChanged(device=DeviceView(name="Blue Yeti")),
        SpeakerChanged(device=DeviceView(name="AirPods")),
    )
    assert (state.microphone.name, state.speaker.name) == ("Blue Yeti", "AirPods")

    ended = after(CallEnded(report=HUNG_UP, at_s=0.0), state=state)
    assert (ended.microphone, ended.speaker) == (DeviceView(), DeviceView())


def test_trouble_with_the_microphone_is_shown() -> None:
    trouble = MicrophoneChanged(device=DeviceView(trouble="Unplugged"))

    assert in_call(trouble).phase is Phase.DEVICE_TROUBLE


def test_without_a_speaker_all_text_counts_as_heard() -> None:
    response = got(AgentResponse(agent_response=TEXT, event_id=1))
    trouble = SpeakerChanged(device=DeviceView(trouble="Unplugged"))

    assert in_call(response, got(Audio(event_id=1)), trouble).turns[0].heard is None
    assert in_call(trouble, response, got(Audio(event_id=1))).turns[0].heard is None


@pytest.mark.parametrize(("asked", "volume"), [(0.4, 0.4), (-1.0, 0.0), (7.0, 1.0)])
def test_the_volume_stays_between_silence_and_full(asked: float, volume: float) -> None:
    assert after(VolumeChanged(volume=asked)).volume == volume


# Thinking.


def test_letting_the_key_go_waits_for_the_answer() -> None:
    state = in_call(gate(True, 1.0), gate(False, 3.0))

    assert state.phase is Phase.THINKING
    assert state.thinking_since_s == 3.0


def test_opening_the_gate_again_ends_the_wait() -> None:
    assert in_call(gate(True), gate(False, 1.0), gate(True, 2.0)).phase is Phase.LISTENING


def test_moving_a_closed_gate_waits_for_nothing() -> None:
    assert in_call(gate(False)).phase is Phase.WAITING


@pytest.mark.parametrize(
    "circumstance",
    [
        MuteChanged(muted=True),
        SoundStarted(),
        got(QueueStatus(status="waiting")),
        CallEnding(),
    ],
)
def test_letting_go_waits_for_nothing_where_nothing_was_said_to_anybody(
    circumstance: Happening,
) -> None:
    assert in_call(gate(True), circumstance, gate(False)).thinking_since_s is None


def test_letting_go_without_a_call_waits_for_nothing() -> None:
    assert after(gate(True), gate(False)).thinking_since_s is None


def test_final_words_wait_for_the_answer_while_the_gate_is_open() -> None:
    state = in_call(gate(True), got(UserTranscript(user_transcript="Hi", event_id=1), 4.0))

    assert state.phase is Phase.THINKING
    assert state.thinking_since_s == 4.0


def test_the_wait_counts_from_the_release_not_from_the_transcript() -> None:
    words = got(UserTranscript(user_transcript="Hi", event_id=1), 4.0)

    assert in_call(gate(True), gate(False, 3.0), words).thinking_since_s == 3.0


def test_final_words_without_content_wait_for_nothing() -> None:
    assert in_call(got(UserTranscript(user_transcript=" "))).thinking_since_s is None


def test_a_transcript_that_comes_after_its_answer_waits_for_nothing() -> None:
    late = got(UserTranscript(user_transcript="Hi", event_id=8))

    assert in_call(got(Audio(event_id=8)), late).thinking_since_s is None


def test_final_words_without_an_id_wait_unless_the_agent_speaks() -> None:
    words = got(UserTranscript(user_transcript="Hi"))

    assert in_call(words).phase is Phase.THINKING
    assert in_call(SoundStarted(), words, SoundRanDry()).phase is Phase.WAITING


def test_words_over_the_agent_wait_once_its_sound_has_ended() -> None:
    state = in_call(
        got(Audio(event_id=1)),
        SoundStarted(),
        got(UserTranscript(user_transcript="But why?", event_id=2)),
    )
    assert state.phase is Phase.SPEAKING

    assert after(SoundRanDry(), state=state).phase is Phase.THINKING


def test_the_wait_lasts_until_sound_leaves_the_speaker() -> None:
    waiting = in_call(gate(True), gate(False), got(Audio(event_id=1)))
    assert waiting.phase is Phase.THINKING

    assert after(SoundStarted(), state=waiting).phase is Phase.SPEAKING
    assert after(SoundStarted(), SoundRanDry(), state=waiting).phase is Phase.WAITING


def test_sound_that_joins_sound_ends_the_wait() -> None:
    state = in_call(
        got(Audio(event_id=1)),
        SoundStarted(),
        got(UserTranscript(user_transcript="But why?", event_id=2)),
        got(Audio(event_id=2)),
        SoundRanDry(),
    )

    assert state.thinking_since_s is None


def test_without_a_speaker_the_arrival_of_sound_ends_the_wait() -> None:
    trouble = SpeakerChanged(device=DeviceView(trouble="Unplugged"))

    assert in_call(trouble, gate(True), gate(False), got(Audio(event_id=1))).phase is Phase.WAITING


def test_typed_words_wait_for_the_answer() -> None:
    state = in_call(Typed(text="Hi", at_s=1002.0, now_s=7.0))

    assert state.phase is Phase.THINKING
    assert state.thinking_since_s == 7.0
    assert state.turns[0].typed


def test_words_typed_before_the_call_is_up_are_written_down() -> None:
    state = after(PLACED, Typed(text="Hi", at_s=0.0, now_s=0.0), OPENED)

    assert state.turns[0].text == "Hi"
    assert state.thinking_since_s is None


@pytest.mark.parametrize(
    "answer",
    [
        AgentResponse(agent_response="Hello", event_id=1),
        AgentChatResponsePart(text="Hel", event_id=1),
    ],
)
def test_in_a_text_call_words_end_the_wait(answer: ServerEvent) -> None:
    typed = Typed(text="Hi", at_s=0.0, now_s=0.0)
    text_call = after(CallPlaced(agent_name="Ada", text_only=True, at_s=0.0), OPENED, typed)

    assert after(got(answer), state=text_call).phase is Phase.WAITING
    assert in_call(typed, got(answer)).phase is Phase.THINKING


def test_in_a_text_call_a_late_transcript_waits_for_nothing() -> None:
    state = after(
        CallPlaced(agent_name="Ada", text_only=True, at_s=0.0),
        OPENED,
        got(AgentResponse(agent_response="Hello", event_id=1)),
        got(UserTranscript(user_transcript="Hi", event_id=1)),
    )

    assert state.thinking_since_s is None
    later = got(UserTranscript(user_transcript="More", event_id=2), 3.0)
    assert after(later, state=state).thinking_since_s == 3.0


def test_nobody_thinks_for_ever() -> None:
    waiting = in_call(gate(True), gate(False, 10.0))
    soon = got(Ping(), 10.0 + THINKING_CAP_S / 2)
    late = got(Ping(), 10.0 + THINKING_CAP_S)

    assert after(soon, state=waiting).phase is Phase.THINKING
    assert after(late, state=waiting).phase is Phase.WAITING


def test_silence_between_two_taps_waits_for_nothing() -> None:
    nothing_said = GateMoved(gate_open=False, latched=False, now_s=3.0)

    assert in_call(gate(True), nothing_said).phase is Phase.WAITING


def test_the_users_own_stop_ends_the_wait() -> None:
    assert in_call(gate(True), gate(False), Stopped()).thinking_since_s is None


@pytest.mark.parametrize(
    "answer",
    [
        AgentResponse(agent_response="Hello", event_id=1),
        AgentChatResponsePart(part="stop", event_id=1),
    ],
)
def test_an_answer_that_is_only_written_ends_the_wait_after_a_while(answer: ServerEvent) -> None:
    waiting = in_call(gate(True), gate(False, 10.0), got(answer, 12.0))

    assert due_s(waiting) == 12.0 + WRITTEN_ONLY_S
    assert after(HintsDue(now_s=11.9 + WRITTEN_ONLY_S), state=waiting).phase is Phase.THINKING
    assert after(HintsDue(now_s=12.0 + WRITTEN_ONLY_S), state=waiting).phase is Phase.WAITING


def test_a_late_answer_is_no_reason_to_wait_longer_and_an_old_one_none_to_wait_less() -> None:
    answer = AgentResponse(agent_response="Hello", event_id=1)
    late = in_call(gate(True), gate(False, 10.0), got(answer, 39.0))
    old = in_call(got(answer, 9.0), gate(True), gate(False, 10.0))

    assert due_s(late) == due_s(old) == 10.0 + THINKING_CAP_S


@pytest.mark.parametrize("event_id", [None, 2])
def test_an_answer_that_is_complete_without_sound_ends_the_wait(event_id: int | None) -> None:
    waiting = in_call(got(Audio(event_id=1)), gate(True), gate(False))

    done = got(AgentResponseComplete(event_id=event_id))
    assert after(done, state=waiting).phase is Phase.WAITING
    begins = got(AgentResponseComplete(event_id=1))
    assert after(begins, state=waiting).phase is Phase.THINKING


def test_an_interruption_and_an_end_stop_the_wait() -> None:
    waiting = in_call(gate(True), gate(False))

    assert after(got(Interruption(event_id=1)), state=waiting).thinking_since_s is None
    ended = after(CallEnded(report=LOST, at_s=0.0), state=waiting)
    assert ended.thinking_since_s is None


# What is heard.


@pytest.mark.parametrize("text_first", [True, False])
def test_text_and_sound_in_any_order_begin_unheard(text_first: bool) -> None:
    events: list[ServerEvent] = [
        AgentResponse(agent_response=TEXT, event_id=1),
        Audio(event_id=1),
        Audio(event_id=1),
    ]

    state = in_call(*(got(event) for event in (events if text_first else reversed(events))))

    assert state.turns[0].heard == 0


def test_text_without_sound_counts_as_heard() -> None:
    state = in_call(got(Audio(event_id=1)), got(AgentResponse(agent_response=TEXT)))

    assert state.turns[0].heard is None


def test_the_cursor_moves_only_while_sound_leaves_the_speaker() -> None:
    moved = HeardUpTo(event_id=1, chars=5, estimate=True)
    voiced = in_call(got(AgentResponse(agent_response=TEXT, event_id=1)), got(Audio(event_id=1)))

    assert after(moved, state=voiced).turns[0].heard == 0
    assert after(SoundStarted(), moved, state=voiced).turns[0].heard == 5


def test_a_cursor_that_stands_still_is_no_new_state() -> None:
    moved = HeardUpTo(event_id=1, chars=5, estimate=True)
    state = in_call(
        got(AgentResponse(agent_response=TEXT, event_id=1)),
        got(Audio(event_id=1)),
        SoundStarted(),
        moved,
    )

    assert reduce(state, moved) is state
    assert reduce(state, replace(moved, event_id=7)) is state


def test_more_sound_of_a_turn_does_not_move_its_cursor_back() -> None:
    state = in_call(
        got(AgentResponse(agent_response=TEXT, event_id=1)),
        got(Audio(event_id=1)),
        SoundStarted(),
        HeardUpTo(event_id=1, chars=5, estimate=True),
        got(Audio(event_id=1)),
        got(AgentResponse(agent_response=TEXT, event_id=1)),
    )

    assert state.turns[0].heard == 5


def test_speaking_over_the_agent_leaves_what_was_heard_and_what_was_meant() -> None:
    state = in_call(
        got(AgentResponse(agent_response=TEXT, event_id=1)),
        got(Audio(event_id=1)),
        SoundStarted(),
        HeardUpTo(event_id=1, chars=10, estimate=False),
        got(TentativeUserTranscript(user_transcript="wait", event_id=2)),
        got(Interruption(event_id=1)),
    )
    assert (state.turns[0].text, state.turns[0].original) == ("It is half", TEXT)

    state = after(
        SoundRanDry(),
        got(
            AgentResponseCorrection(
                original_agent_response=TEXT, corrected_agent_response="It is half…", event_id=1
            )
        ),
        got(UserTranscript(user_transcript="Wait, which zone?", event_id=2)),
        state=state,
    )
    assert [turn.text for turn in state.turns] == ["It is half…", "Wait, which zone?"]
    assert state.turns[0].original == TEXT
    assert state.phase is Phase.THINKING


def test_the_users_stop_cuts_the_turn_at_the_cursor() -> None:
    state = in_call(
        got(AgentResponse(agent_response=TEXT, event_id=1)),
        got(Audio(event_id=1)),
        SoundStarted(),
        HeardUpTo(event_id=1, chars=5, estimate=True),
        Stopped(),
        SoundRanDry(),
    )

    assert (state.turns[0].text, state.turns[0].original) == ("It is", TEXT)
    assert not state.speaking


def test_a_stop_after_the_last_word_cuts_nothing() -> None:
    state = in_call(
        got(AgentResponse(agent_response=TEXT, event_id=1)),
        got(Audio(event_id=1)),
        SoundStarted(),
        HeardUpTo(event_id=1, chars=len(TEXT) - 3, estimate=False),
        SoundRanDry(),
        HeardUpTo(event_id=1, chars=len(TEXT) - 3, estimate=False),
        Stopped(),
    )

    assert not state.turns[0].interrupted


def test_a_sound_edge_after_the_end_does_not_make_a_dead_call_speak() -> None:
    state = in_call(CallEnded(report=HUNG_UP, at_s=0.0), SoundStarted())

    assert not state.speaking


# Notices.


def test_a_notice_is_raised_and_dismissed() -> None:
    notice = Notice(title="Keyring locked", body="")

    raised = after(NoticeRaised(notice=notice))
    assert raised.notice == notice
    assert raised.phase is Phase.ERROR
    assert after(NoticeDismissed(), state=raised).phase is Phase.IDLE


@pytest.mark.parametrize(
    "event",
    [
        ServerFault(code=1008, error_type="value_error", message="Bad field."),
        ClientFault(code=1008, error_name="value_error", message="Bad field."),
    ],
)
def test_an_error_event_alone_ends_nothing_and_is_told(event: ServerEvent) -> None:
    state = in_call(got(event))

    assert state.line is Line.OPEN
    assert state.notice is not None
    assert state.notice.severity is Severity.WARNING
    assert "“Bad field”" in state.notice.body
    assert state.notice.details == "value_error\nCode 1008"


def test_an_error_event_that_says_nothing_is_told_as_that() -> None:
    state = in_call(got(ServerFault()))

    assert state.notice is not None
    assert "no reason" in state.notice.body
    assert state.notice.details == ""


def test_a_line_of_the_apps_own_is_noted() -> None:
    assert notes(after(Noted(text="Saved", at_s=0.0))) == ["Saved"]


# Tools.


def test_a_question_is_open_until_it_is_settled() -> None:
    asked = in_call(ApprovalAsked(approval=APPROVAL))
    assert asked.phase is Phase.TOOL_ASKS

    longer = replace(APPROVAL, due_s=60.0)
    assert after(ApprovalAsked(approval=longer), state=asked).approvals == (longer,)
    assert after(ApprovalSettled(tool_call_id="m1"), state=asked).approvals == ()
    assert after(ApprovalSettled(tool_call_id="m2"), state=asked).approvals == (APPROVAL,)


def test_nobody_is_asked_once_the_call_is_over() -> None:
    ended = in_call(CallEnded(report=HUNG_UP, at_s=0.0))

    assert after(ApprovalAsked(approval=APPROVAL), state=ended) is ended


def test_a_no_is_written_beside_the_tool() -> None:
    call = McpToolCall(tool_call_id="m1", tool_name="create", state="awaiting_approval")
    asked = in_call(got(call), ApprovalAsked(approval=APPROVAL))

    no = after(ApprovalSettled(tool_call_id="m1", approved=False), state=asked)
    yes = after(ApprovalSettled(tool_call_id="m1", approved=True), state=asked)

    assert no.turns[0].detail == "you said no"
    assert yes.turns[0].detail == "needs your OK"


def test_a_tool_that_moves_on_withdraws_its_question() -> None:
    asked = in_call(ApprovalAsked(approval=APPROVAL))
    call = McpToolCall(tool_call_id="m1", tool_name="create", state="success")

    assert after(got(call), state=asked).approvals == ()
    waits = McpToolCall(tool_call_id="m1", tool_name="create", state="awaiting_approval")
    assert after(got(waits), state=asked).approvals == (APPROVAL,)


def test_an_answer_of_this_program_is_written_beside_the_tool() -> None:
    call = McpToolCall(tool_call_id="m1", tool_name="create", state="loading")

    state = in_call(got(call), ToolAnswered(tool_call_id="m1", detail="not offered here"))

    assert state.turns[0].detail == "not offered here"


# The rest of what the server says.


def test_the_round_trip_is_shown_when_the_server_knows_it() -> None:
    state = in_call(got(Ping(event_id=1)), got(Ping(event_id=2, ping_ms=84)))
    assert state.ping_ms == 84

    assert after(got(Ping(event_id=3)), state=state).ping_ms == 84
    assert after(CallEnded(report=HUNG_UP, at_s=0.0), state=state).ping_ms is None


def test_a_queue_is_shown_and_noted() -> None:
    waiting = in_call(got(QueueStatus(status="waiting")))
    assert waiting.queued

    admitted = after(got(QueueStatus(status="admitted")), state=waiting)
    assert not admitted.queued
    assert notes(admitted) == ["All lines are busy; you are in the queue", "Your turn has come"]

    gone = after(got(QueueStatus(status="timed_out")), state=waiting)
    assert not gone.queued
    assert notes(gone)[-1] == "The queue did not move in time"


def test_a_person_who_types_is_shown_until_the_words_arrive() -> None:
    typing = in_call(got(AgentTyping(is_typing=True)))
    assert typing.agent_typing

    words = got(AgentResponse(agent_response="Hi"))
    assert not after(words, state=typing).agent_typing
    assert not after(got(AgentTyping(is_typing=False)), state=typing).agent_typing


@pytest.mark.parametrize(("duration_ms", "lasts_s"), [(4000, 4.0), (None, TYPING_S)])
def test_the_hint_that_somebody_types_runs_out(duration_ms: float | None, lasts_s: float) -> None:
    typing = in_call(got(AgentTyping(is_typing=True, duration_ms=duration_ms), 100.0))

    assert after(got(Ping(), 100.0 + lasts_s / 2), state=typing).agent_typing
    assert not after(got(Ping(), 100.0 + lasts_s), state=typing).agent_typing


def test_an_event_that_changes_nothing_gives_the_same_state() -> None:
    state = in_call()

    assert after(got(METADATA), state=state) is state


# Whatever happens.


def every_server_event() -> list[ServerEvent]:
    folder = Path(__file__).parents[2] / "data" / "events" / "server"
    events = [decode_server(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]
    return [event for event in events if not isinstance(event, Unknown | Malformed)]


ANYTHING: list[Happening] = [
    PLACED,
    CallPlaced(agent_name="Eve", text_only=True, at_s=0.0),
    OPENED,
    *(got(event, now_s) for event in every_server_event() for now_s in (0.0, 50.0)),
    *(gate(opened, 1.0) for opened in (True, False)),
    MuteChanged(muted=True),
    MuteChanged(muted=False),
    SoundStarted(),
    SoundRanDry(),
    Stopped(),
    *(HeardUpTo(event_id=event_id, chars=3, estimate=True) for event_id in (0, 7, 8)),
    Typed(text="What time is it?", at_s=0.0, now_s=2.0),
    Noted(text="Saved", at_s=0.0),
    NoticeRaised(notice=Notice(title="x", body="")),
    NoticeDismissed(),
    MicrophoneChanged(device=DeviceView(trouble="Gone")),
    SpeakerChanged(device=DeviceView(trouble="Gone")),
    SpeakerChanged(device=DeviceView(name="AirPods")),
    VolumeChanged(volume=0.5),
    ApprovalAsked(approval=APPROVAL),
    ApprovalSettled(tool_call_id="m1", approved=False),
    ToolAnswered(tool_call_id="call_5", detail="not offered here"),
    HintsDue(now_s=0.0),
    RetryPlanned(retry=Retry(attempt=1, due_s=5.0)),
    CallEnding(),
    CallEnded(report=LOST, at_s=0.0),
    CallEnded(report=HUNG_UP, at_s=0.0),
]


@given(st.lists(st.sampled_from(ANYTHING), max_size=40))
def test_whatever_happens_the_state_makes_sense(happenings: list[Happening]) -> None:
    state = SessionState()
    for happening in happenings:
        before, state = state, reduce(state, happening)
        assert words(state, 60.0, "F8").word
        assert 0 <= state.first_turn <= len(state.turns)
        assert {turn.key for turn in state.turns} == set(range(len(state.turns)))
        assert {turn.key for turn in before.turns} <= {turn.key for turn in state.turns}
        assert all(0 <= (turn.heard or 0) <= len(turn.text) for turn in state.turns)
        if state.line in (Line.IDLE, Line.CONNECTING):
            assert not state.speaking
            assert state.thinking_since_s is None
            assert not state.approvals
