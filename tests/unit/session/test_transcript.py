from collections.abc import Iterable
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protocol.events import (
    AgentChatResponsePart,
    AgentResponse,
    AgentResponseComplete,
    AgentResponseCorrection,
    Attachment,
    ExternalAgentConnected,
    ExternalAgentDisconnected,
    GuardrailTriggered,
    Interruption,
    Ping,
    RichContent,
    ServerEvent,
    TentativeUserTranscript,
    UserTranscript,
)
from desktop_app.session import cursor, transcript
from desktop_app.session.transcript import Speaker, Turn, Turns, heard


def write(*events: ServerEvent, turns: Turns = (), since: int = 0, at_s: float = 0.0) -> Turns:
    for event in events:
        turns = transcript.add_event(turns, event, at_s, since)
    return turns


def said(text: str, event_id: int | None = None) -> UserTranscript:
    return UserTranscript(user_transcript=text, event_id=event_id)


def seems(text: str, event_id: int | None = None) -> TentativeUserTranscript:
    return TentativeUserTranscript(user_transcript=text, event_id=event_id)


def answer(text: str, event_id: int | None = None) -> AgentResponse:
    return AgentResponse(agent_response=text, event_id=event_id)


def start(event_id: int | None = None) -> AgentChatResponsePart:
    return AgentChatResponsePart(part="start", event_id=event_id)


def part(text: str, event_id: int | None = None) -> AgentChatResponsePart:
    return AgentChatResponsePart(text=text, event_id=event_id)


def stop(event_id: int | None = None) -> AgentChatResponsePart:
    return AgentChatResponsePart(part="stop", event_id=event_id)


def corrected(
    text: str, event_id: int | None = None, original: str = ""
) -> AgentResponseCorrection:
    return AgentResponseCorrection(
        corrected_agent_response=text, original_agent_response=original, event_id=event_id
    )


def lines(turns: Iterable[Turn]) -> list[str]:
    return [f"{turn.speaker.value}: {turn.text}" for turn in turns]


# The user.


def test_blanks_around_words_are_cut() -> None:
    assert lines(write(said("  Hello \n", 1), answer("  Hi. ", 1))) == ["user: Hello", "agent: Hi."]


def test_a_late_transcript_goes_above_its_answer() -> None:
    turns = write(answer("Half past two.", 8), said("What time is it?", 8))

    assert lines(turns) == ["user: What time is it?", "agent: Half past two."]


def test_a_late_turn_carries_the_time_of_what_stands_below_it() -> None:
    turns = write(answer("Half past two.", 8), at_s=100.0)
    turns = write(said("What time is it?", 8), turns=turns, at_s=103.0)

    assert [turn.at_s for turn in turns] == [100.0, 100.0]


def test_a_very_late_transcript_still_finds_its_place() -> None:
    turns = write(said("one", 1), answer("1", 1), answer("2", 2), answer("3", 3), said("two", 2))

    assert lines(turns)[2:4] == ["user: two", "agent: 2"]


def test_tentative_words_are_replaced_by_the_next_and_by_the_final_ones() -> None:
    turns = write(seems("what", 8))
    assert turns[0].tentative
    key = turns[0].key

    turns = write(seems("what ti", 8), said("What time is it?", 8), turns=turns)

    assert lines(turns) == ["user: What time is it?"]
    assert not turns[0].tentative
    assert turns[0].key == key


@pytest.mark.parametrize(("first", "then"), [(None, 8), (8, None), (None, None), (7, 8)])
def test_final_words_take_the_place_of_the_live_ones_whatever_their_ids(
    first: int | None, then: int | None
) -> None:
    turns = write(seems("what", first), seems("what ti", then), said("What time?", then))

    assert lines(turns) == ["user: What time?"]


def test_final_words_of_an_earlier_turn_leave_the_live_ones_alone() -> None:
    turns = write(seems("and now", 9), said("What time?", 8))

    assert lines(turns) == ["user: What time?", "user: and now"]
    assert [turn.tentative for turn in turns] == [False, True]


def test_final_words_move_above_an_answer_that_overtook_them() -> None:
    turns = write(answer("Half past two.", 8), seems("what ti"))
    assert lines(turns)[-1] == "user: what ti"

    turns = write(said("What time?", 8), turns=turns)

    assert lines(turns) == ["user: What time?", "agent: Half past two."]


def test_tentative_words_that_come_after_the_final_ones_are_too_late() -> None:
    turns = write(said("What time?", 8))

    assert write(seems("what", 8), seems("old", 7), turns=turns) is turns


def test_the_next_tentative_turn_waits_below_what_was_said() -> None:
    turns = write(said("What time?", 8), answer("Two.", 8), seems("and", 9))

    assert lines(turns)[-1] == "user: and"


def test_nothing_said_writes_nothing() -> None:
    assert write(said(" ", 1), seems("", 1), answer("", 1), start(1), stop(1)) == ()


def test_empty_final_words_leave_what_was_understood() -> None:
    turns = write(seems("hm well", 3), seems(" ", 3), said("", 3))

    assert lines(turns) == ["user: hm well"]
    assert not turns[0].tentative


def test_final_words_sent_again_replace() -> None:
    assert lines(write(said("Hallo", 1), said("Hello", 1))) == ["user: Hello"]


# Typed.


def test_typed_words_stand_at_the_end() -> None:
    turns = transcript.typed(write(answer("Hi.", 1)), "  good day ", 5.0)

    assert lines(turns) == ["agent: Hi.", "user: good day"]
    assert turns[-1].typed
    assert transcript.typed(turns, "  ", 5.0) is turns


def test_an_echo_of_typed_words_is_not_written_twice() -> None:
    turns = transcript.typed((), "Good day", 5.0)

    turns = write(answer("Hello.", 2), said("good day", 2), said("good day", 2), turns=turns)

    assert lines(turns) == ["user: Good day", "agent: Hello."]
    assert turns[0].typed
    assert turns[0].event_id == 2


def test_two_equal_messages_have_two_echoes() -> None:
    turns = transcript.typed(transcript.typed((), "yes", 1.0), "yes", 2.0)

    assert len(write(said("yes", 2), said("yes", 3), turns=turns)) == 2


def test_words_spoken_after_typing_are_no_echo() -> None:
    turns = transcript.typed((), "yes", 1.0)

    assert lines(write(said("no", 1), said("yes", 2), turns=turns)) == [
        "user: yes",
        "user: no",
        "user: yes",
    ]


# The agent.


def test_streamed_parts_become_one_turn_with_the_whole_response() -> None:
    turns = write(start(8), part("It is ", 8), part("half", 8))
    assert lines(turns) == ["agent: It is half"]
    assert turns[0].streaming

    turns = write(part(" past two. ", 8), stop(8), turns=turns)
    assert lines(turns) == ["agent: It is half past two."]
    assert not turns[0].streaming

    turns = write(answer("It is half past two.", 8), turns=turns)
    assert lines(turns) == ["agent: It is half past two."]


def test_parts_that_come_after_the_whole_response_are_not_added() -> None:
    turns = write(part("It ", 8), answer("It is two.", 8), part("is two.", 8), stop(8))

    assert lines(turns) == ["agent: It is two."]
    assert not turns[0].streaming


def test_a_stop_with_text_keeps_the_text() -> None:
    last = AgentChatResponsePart(text=" two. ", part="stop", event_id=8)

    assert lines(write(last)) == ["agent: two."]
    assert lines(write(part("It is", 8), last)) == ["agent: It is two."]


def test_parts_without_an_id_follow_the_turn_that_streams() -> None:
    turns = write(
        start(), part("One."), stop(), answer("One."), start(), part("Two."), start(), part("3.")
    )

    assert lines(turns) == ["agent: One.", "agent: Two.", "agent: 3."]
    assert [turn.streaming for turn in turns] == [False, False, True]


def test_a_response_names_the_turn_that_streamed_without_an_id() -> None:
    turns = write(part("It is"), answer("It is two.", 8))

    assert lines(turns) == ["agent: It is two."]
    assert turns[0].event_id == 8


def test_a_response_without_an_id_completes_the_turn_that_streams() -> None:
    turns = write(part("It is", 8), answer("It is two."))

    assert lines(turns) == ["agent: It is two."]
    assert turns[0].event_id == 8


def test_responses_without_ids_are_turns_of_their_own_unless_repeated() -> None:
    turns = write(answer("One."), answer("One."), answer("Two."), said("hm"), answer("Two."))

    assert lines(turns) == ["agent: One.", "agent: Two.", "user: hm", "agent: Two."]


def test_a_repeated_response_replaces() -> None:
    assert lines(write(answer("It is too.", 8), answer("It is two.", 8))) == ["agent: It is two."]


def test_an_empty_response_ends_the_stream_and_keeps_its_words() -> None:
    turns = write(part("It is two. ", 8), answer("", 8))

    assert lines(turns) == ["agent: It is two."]
    assert not turns[0].streaming


def test_a_complete_response_streams_no_more() -> None:
    turns = write(part("It is two. ", 8), AgentResponseComplete(event_id=8))

    assert lines(turns) == ["agent: It is two."]
    assert not turns[0].streaming
    assert write(AgentResponseComplete(event_id=8), turns=turns) is turns
    assert not write(part("One", 9), AgentResponseComplete())[0].streaming


def test_files_of_a_human_agent_are_named() -> None:
    files = (
        Attachment(url="https://files.example/a", name="a.pdf"),
        Attachment(url="https://files.example/b"),
    )
    event = AgentResponse(agent_response="", event_id=8, attachments=files)

    assert write(event)[0].detail == "a.pdf, https://files.example/b"
    assert write(event, answer("Here.", 8))[0].detail == "a.pdf, https://files.example/b"


def test_late_answers_stand_in_the_order_of_their_ids() -> None:
    turns = write(answer("two", 2), answer("one", 1), said("two?", 2), said("one?", 1))

    assert lines(turns) == ["user: one?", "agent: one", "user: two?", "agent: two"]


# Corrections.


def test_a_correction_replaces_in_place_and_keeps_what_was_meant() -> None:
    turns = write(answer("It is half past two.", 8), said("Wait", 9))

    turns = write(corrected("It is half… ", 8, "It is half past two."), turns=turns)

    assert lines(turns) == ["agent: It is half…", "user: Wait"]
    assert turns[0].interrupted
    assert turns[0].original == "It is half past two."


def test_a_correction_puts_an_end_to_estimating() -> None:
    turns = heard(cursor.voiced(write(answer("It is two.", 8)), 8), 8, 4, True)
    turns = cursor.interrupt(turns, 8)
    assert turns[0].heard_is_estimate
    assert not write(corrected("It is", 8), turns=turns)[0].heard_is_estimate


def test_a_correction_that_does_not_say_what_was_meant_keeps_our_own_text() -> None:
    turns = write(answer("It is two.", 8), corrected("It", 8), corrected("It", 8))

    assert (turns[0].text, turns[0].original) == ("It", "It is two.")


def test_a_correction_that_comes_first_waits_for_nothing() -> None:
    turns = write(corrected("It", 8))
    assert (turns[0].text, turns[0].original, turns[0].interrupted) == ("It", "It", True)

    turns = write(answer("It is two.", 8), turns=turns)
    assert (turns[0].text, turns[0].original) == ("It", "It is two.")

    assert write(answer("", 8), turns=turns) == turns


@pytest.mark.parametrize("event_id", [None, 8])
def test_a_correction_to_nothing_of_a_turn_that_is_not_there_writes_nothing(
    event_id: int | None,
) -> None:
    assert write(corrected(" ", event_id, original="It is two.")) == ()


def test_a_correction_without_an_id_finds_the_turn_by_its_words() -> None:
    turns = write(answer("One two.", 1), answer("Three four.", 2))

    assert lines(write(corrected("One", original="One two."), turns=turns))[0] == "agent: One"
    assert lines(write(corrected("Three"), turns=turns))[1] == "agent: Three"
    assert lines(write(corrected("Five"))) == ["agent: Five"]


def test_an_interruption_cuts_the_stream_off() -> None:
    turns = write(part("It is ", 8), Interruption(event_id=8), part("two", 8))

    assert lines(turns) == ["agent: It is"]
    assert turns[0].interrupted


# The rest.


def test_a_hand_over_to_a_person_and_back_is_noted_once() -> None:
    turns = write(
        ExternalAgentConnected(),
        ExternalAgentConnected(),
        ExternalAgentDisconnected(),
    )

    assert lines(turns) == [
        "note: A person has taken over from the agent",
        "note: The person has left; the agent is back",
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("", "A guardrail of the agent stepped in"),
        ("no_advice", "A guardrail of the agent stepped in: no_advice"),
    ],
)
def test_a_guardrail_is_noted(name: str, text: str) -> None:
    assert lines(write(GuardrailTriggered(guardrail_name=name))) == [f"note: {text}"]


@pytest.mark.parametrize(
    ("component", "props", "text"),
    [
        ("buttons", {"buttons": [{"label": "Yes"}, {"label": "No"}]}, "offers: Yes · No"),
        ("buttons", {"buttons": [{"label": ""}, 3]}, "shows: buttons"),
        ("item_card", {"buttons": "none"}, "shows: item card"),
        ("", {}, "shows something"),
    ],
)
def test_rich_content_is_described_in_words(
    component: str, props: dict[str, object], text: str
) -> None:
    event = RichContent(rich_content_id="rc1", component=component, props=props, event_id=3)

    assert lines(write(event, event)) == [f"note: The agent {text}"]


def test_what_says_nothing_changes_nothing() -> None:
    turns = write(said("Hello", 1))

    assert write(Ping(event_id=1), turns=turns) is turns


def test_ids_of_an_earlier_call_are_not_mixed_up_with_this_one() -> None:
    old = write(said("Hello", 1), answer("Hi.", 1))

    turns = write(answer("Again.", 1), said("Back", 1), turns=old, since=len(old))

    assert lines(turns) == ["user: Hello", "agent: Hi.", "user: Back", "agent: Again."]


def test_the_agents_words_of_an_id_are_known_or_not() -> None:
    turns = write(answer("Hi.", 1))

    assert transcript.answered(turns, 1)
    assert not transcript.answered(turns, 2)
    assert not transcript.answered(turns, None)
    assert not transcript.answered(turns, 1, since=1)


def test_an_event_that_repeats_what_is_known_gives_the_same_turns() -> None:
    events = (said("Hello", 1), answer("Hi.", 1), corrected("H", 1, "Hi."))
    turns = write(*events)

    for event in events:
        assert write(event, turns=turns) is turns


def test_ten_thousand_turns_share_everything_but_what_is_new() -> None:
    turns: Turns = ()
    for number in range(5000):
        turns = (
            *turns,
            Turn(key=2 * number, speaker=Speaker.USER, text="q", at_s=0.0, event_id=number),
            Turn(key=2 * number + 1, speaker=Speaker.AGENT, text="a", at_s=0.0, event_id=number),
        )

    after = write(part("new", 5000), part("er", 5000), turns=turns)

    assert len(after) == 10_001
    assert after[-1].text == "newer"
    assert all(now is was for now, was in zip(after, turns, strict=False))


# Whatever the order.


@st.composite
def conversations(draw: st.DrawFn) -> tuple[list[ServerEvent], int]:
    """Give all events of a conversation in any order, some of them twice, and its length.

    Every word is its own, so that a lost or doubled one is seen. Parts of one response keep their
    order: nothing in them tells it.
    """
    number = count()
    length = draw(st.integers(1, 4))
    threads: list[list[ServerEvent]] = []
    for event_id in range(1, length + 1):
        question = [f"w{next(number)}" for _ in range(3)]
        reply = [f"w{next(number)}" for _ in range(4)]
        whole = " ".join(reply)
        final = said(" ".join(question), event_id)
        threads += [[final], [seems(question[0], event_id)], [answer(whole, event_id)]]
        if draw(st.booleans()):
            threads.append([start(event_id), *(part(f"{word} ", event_id) for word in reply)])
        if draw(st.booleans()):
            threads.append([corrected(" ".join(reply[:2]), event_id, whole)])
        if draw(st.booleans()):
            threads.append([AgentResponseComplete(event_id=event_id), stop(event_id)])
        if draw(st.booleans()):
            threads.append([final])
        if draw(st.booleans()):
            threads.append([answer(whole, event_id)])
    events: list[ServerEvent] = []
    while threads:
        thread = threads[draw(st.integers(0, len(threads) - 1))]
        events.append(thread.pop(0))
        threads = [left for left in threads if left]
    return events, length


@given(conversations())
def test_whatever_the_order_no_word_is_lost_and_none_is_shown_twice(
    made: tuple[list[ServerEvent], int],
) -> None:
    events, length = made
    turns = write(*events)

    speakers = [(turn.event_id, turn.speaker) for turn in turns]
    assert speakers == [
        (event_id, speaker)
        for event_id in range(1, length + 1)
        for speaker in (Speaker.USER, Speaker.AGENT)
    ]
    assert not any(turn.tentative or turn.streaming for turn in turns)
    meant = " ".join(turn.original or turn.text for turn in turns).split()
    assert meant == [f"w{index}" for index in range(7 * length)]
    for turn in turns:
        assert turn.interrupted == bool(turn.original)
        assert turn.original.startswith(turn.text) or not turn.interrupted


@given(conversations())
def test_keys_are_unique_and_stay_with_their_turns(
    made: tuple[list[ServerEvent], int],
) -> None:
    turns: Turns = ()
    whose: dict[int, Speaker] = {}
    for event in made[0]:
        turns = write(event, turns=turns)
        keys = {turn.key: turn.speaker for turn in turns}
        assert len(keys) == len(turns)
        assert whose.items() <= keys.items()
        whose = keys


@given(st.lists(st.sampled_from(["one two", "three", "four five"]), max_size=5))
def test_without_any_ids_the_order_of_arrival_loses_nothing_either(replies: list[str]) -> None:
    turns: Turns = ()
    for reply in replies:
        turns = write(seems(reply), said(f"{reply}?"), turns=turns)
        turns = write(part(f"{reply}  now"), stop(), answer(f"{reply} now"), turns=turns)

    assert lines(turns) == [
        line for reply in replies for line in (f"user: {reply}?", f"agent: {reply} now")
    ]
