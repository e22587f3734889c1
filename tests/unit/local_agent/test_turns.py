"""Ids, interruptions, and what had been heard by then."""

from desktop_app.local_agent.turns import Spoken, Turns
from desktop_app.protocol.events import AgentResponseCorrection, Interruption

TEXT = "It is half past two."
STARTS = tuple(range(0, 100 * len(TEXT), 100))


def speaking(now_s: float = 0.0) -> Turns:
    turns = Turns()
    turns.sound_begins(turns.open(), TEXT, STARTS, 0.1 * len(TEXT), now_s)
    return turns


def test_a_turn_s_words_and_answer_share_its_id() -> None:
    turns = Turns()
    assert turns.last_id == 0
    turn = turns.open()
    assert turns.user_said(turn, "hello").event_id == turn == 1
    assert turns.agent_says(turn, "hi").event_id == 1
    assert turns.open() == 2 == turns.last_id


def test_an_interruption_names_the_turn_and_corrects_it_to_what_was_heard() -> None:
    told = speaking(now_s=100.0).interrupt(101.0)
    assert told is not None
    interruption, correction = told
    assert interruption == Interruption(event_id=1)
    assert correction == AgentResponseCorrection(
        original_agent_response=TEXT, corrected_agent_response="It is half…", event_id=1
    )


def test_nothing_is_interrupted_when_nothing_is_heard() -> None:
    assert Turns().interrupt(1.0) is None
    assert speaking().interrupt(5.0) is None


def test_an_answer_is_interrupted_once() -> None:
    turns = speaking()
    assert turns.is_heard(1.0)
    assert turns.interrupt(1.0) is not None
    assert turns.interrupt(1.0) is None
    assert not turns.is_heard(1.0)


def test_only_whole_words_count_as_heard() -> None:
    spoken = Spoken(1, TEXT, STARTS, 2.0, 0.0)
    assert spoken.heard(0.0) == ""
    assert spoken.heard(0.15) == "It…"
    assert spoken.heard(0.75) == "It is…"
    assert spoken.heard(9.0) == TEXT


def test_words_do_not_show_when_printed() -> None:
    assert "half" not in repr(Spoken(1, TEXT, STARTS, 2.0, 0.0))
