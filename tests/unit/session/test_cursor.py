from dataclasses import replace

import pytest

from desktop_app.protocol.events import (
    AgentChatResponsePart,
    AgentResponse,
    ClientToolCall,
    TentativeUserTranscript,
)
from desktop_app.session import cursor
from desktop_app.session.transcript import Turns, add_event, heard

TEXT = "It is half past two in the afternoon."


def answers(*texts: str, voiced: bool = True) -> Turns:
    """Agent turns with the ids 1, 2, …, whose sound has begun to arrive."""
    turns: Turns = ()
    for event_id, text in enumerate(texts, start=1):
        turns = add_event(turns, AgentResponse(agent_response=text, event_id=event_id), 0.0)
        if voiced:
            turns = cursor.voiced(turns, event_id)
    return turns


def test_nothing_is_heard_before_the_sound() -> None:
    assert answers(TEXT)[0].heard == 0
    assert answers(TEXT, voiced=False)[0].heard is None


def test_the_beginning_of_sound_does_not_move_a_cursor_back() -> None:
    turns = heard(answers(TEXT), 1, 9, False)

    assert cursor.voiced(turns, 1) is turns
    assert cursor.voiced(turns, 7) is turns
    cut = cursor.interrupt(turns, None)
    assert cursor.voiced(cut, 1) is cut


def test_the_cursor_follows_the_voice() -> None:
    turns = heard(answers(TEXT), 1, 9, True)

    assert turns[0].heard == 9
    assert turns[0].heard_is_estimate


def test_a_turn_heard_to_its_end_is_heard_whole() -> None:
    assert heard(answers(TEXT), 1, len(TEXT), False)[0].heard is None


def test_a_turn_that_still_streams_is_never_heard_whole() -> None:
    part = AgentChatResponsePart(text="It is", event_id=1)

    assert heard(add_event((), part, 0.0), 1, 5, False)[0].heard == 5


def test_what_was_queued_before_was_heard_whole() -> None:
    turns = heard(answers("One.", "Two.", "Three."), 3, 2, False)

    assert [turn.heard for turn in turns] == [None, None, 2]


def test_sound_without_an_id_belongs_to_the_newest_turn() -> None:
    turns = answers("One.", "Two.")

    assert heard(turns, 0, 2, True)[1].heard == 2
    assert heard(turns, 9, 2, True) is turns
    assert heard((), 0, 2, True) == ()


def test_an_interruption_cuts_what_was_not_heard() -> None:
    turns = cursor.interrupt(heard(answers(TEXT), 1, 11, False), 1)

    assert turns[0].interrupted
    assert turns[0].text == "It is half"
    assert turns[0].original == TEXT
    assert turns[0].heard is None


def test_the_cursor_does_not_move_in_what_was_cut() -> None:
    turns = cursor.interrupt(heard(answers(TEXT), 1, 11, False), 1)

    assert heard(turns, 1, 20, False) is turns


def test_an_interruption_spares_what_was_heard_and_what_comes_after_it() -> None:
    turns = heard(answers("One.", "Two.", "Three."), 2, 2, False)

    turns = cursor.interrupt(turns, 2)

    assert [turn.interrupted for turn in turns] == [False, True, False]


def test_an_interruption_without_an_id_cuts_everything_unheard() -> None:
    turns = cursor.interrupt(heard(answers("One.", "Two."), 1, 2, False), None)

    assert [turn.original for turn in turns] == ["One.", "Two."]
    assert [turn.text for turn in turns] == ["On", ""]
    assert cursor.interrupt(turns, None) is turns


def test_a_turn_without_an_id_is_cut_by_any_interruption() -> None:
    turns = add_event((), AgentResponse(agent_response=TEXT), 0.0)
    turns = heard(turns, 0, 5, True)

    assert cursor.interrupt(turns, 1)[0].interrupted


def test_words_that_make_no_sound_are_not_cut_by_an_interruption() -> None:
    turns = answers(TEXT, voiced=False)

    assert cursor.interrupt(turns, 1) is turns


@pytest.mark.parametrize(
    ("chars", "estimate", "after"),
    [
        (len(TEXT) - 3, False, None),
        (len(TEXT) - 30, True, None),
        (len(TEXT) - 30, False, len(TEXT) - 30),
    ],
)
def test_when_the_sound_runs_dry_a_turn_near_its_end_is_done(
    chars: int, estimate: bool, after: int | None
) -> None:
    assert cursor.ran_dry(heard(answers(TEXT), 1, chars, estimate))[0].heard == after


def test_a_turn_whose_sound_is_still_to_come_waits_for_it() -> None:
    turns = answers(TEXT)

    assert cursor.ran_dry(turns) is turns


def test_without_a_speaker_all_text_counts() -> None:
    turns = cursor.without_sound(heard(answers("One.", "Two."), 1, 2, False))

    assert [turn.heard for turn in turns] == [None, None]


def test_the_end_of_a_call_settles_everything() -> None:
    turns = heard(answers(TEXT), 1, 3, False)
    for event in (
        AgentChatResponsePart(text="And", event_id=2),
        TentativeUserTranscript(user_transcript="wait", event_id=3),
        ClientToolCall(tool_name="f", tool_call_id="c1", event_id=3),
    ):
        turns = add_event(turns, event, 0.0)

    turns = cursor.close(turns)

    assert not any(turn.tentative or turn.streaming or turn.heard is not None for turn in turns)
    assert [turn.detail for turn in turns] == ["", "", "", "no answer"]
    assert cursor.close(turns) is turns


def test_turns_of_earlier_calls_are_left_alone() -> None:
    old = heard(answers(TEXT), 1, 3, False)

    assert cursor.interrupt(old, None, since=1) is old
    assert cursor.close(old, since=1) is old
    assert heard(old, 1, 9, False, since=1) is old
    assert cursor.voiced(old, 1, since=1) is old


def test_turns_that_do_not_change_stay_the_same_objects() -> None:
    turns = heard(answers("One.", "Two.", "Three."), 2, 2, False)

    after = cursor.interrupt(turns, 2)

    assert after[0] is turns[0]
    assert after[2] is turns[2]
    assert after[1] == replace(turns[1], text="Tw", original="Two.", interrupted=True, heard=None)
