from dataclasses import replace

import pytest

from desktop_app.session.turn import Speaker
from desktop_app.ui.turn_text import (
    Ink,
    Span,
    copied,
    cut_off,
    explained,
    heading,
    line,
    quoted,
    spans,
    spoken,
)
from tests.unit.ui.states import turn


def test_what_was_not_heard_yet_is_told_apart() -> None:
    assert spans(replace(turn(1, "one two"), heard=3)) == (
        Span("one", Ink.PLAIN),
        Span(" two", Ink.UNHEARD),
    )
    assert spans(turn(1, "one")) == (Span("one", Ink.PLAIN),)


def test_tentative_words_are_told_apart() -> None:
    assert spans(replace(turn(1, "wait"), tentative=True)) == (Span("wait", Ink.TENTATIVE),)


def test_words_that_were_taken_back_are_struck_and_said_to_be() -> None:
    gone = replace(turn(1, "delete all", Speaker.USER), withdrawn=True)
    assert spans(gone) == (Span("delete all", Ink.CUT),)
    assert "taken back" in heading(gone)
    assert "taken back" in spoken(gone)
    assert "You (taken back): delete all" in copied([gone])


@pytest.mark.parametrize(
    ("said", "meant", "tail"),
    [
        ("It was", "It was paid.", " paid."),
        ("It was...", "It was paid.", " paid."),
        ("It is", "It was paid.", " was paid."),
        ("", "It was paid.", "It was paid."),
        ("It was paid.", "It was paid.", ""),
        ("It was", "", ""),
    ],
)
def test_what_was_cut_off_is_what_is_missing(said: str, meant: str, tail: str) -> None:
    assert cut_off(said, meant) == tail


def test_an_interrupted_turn_shows_what_had_been_meant() -> None:
    cut = replace(turn(1, "It was"), interrupted=True, original="It was paid.", heard=2)
    assert spans(cut) == (Span("It was", Ink.PLAIN), Span(" paid.", Ink.CUT))
    assert "interrupted" in heading(cut)
    assert "interrupted" in spoken(cut)


def test_a_copy_holds_only_what_was_said() -> None:
    cut = replace(turn(1, "It was"), interrupted=True, original="It was paid.")
    text = copied([cut, turn(2, "find", Speaker.TOOL)])
    assert "paid" not in text
    assert [row.split("  ", 1)[1] for row in text.splitlines()] == [
        "Agent: It was",
        "Tool: find",
    ]


def test_a_tool_line_carries_its_facts() -> None:
    assert line(replace(turn(1, "find", Speaker.TOOL), detail="done 0.4 s")) == "find · done 0.4 s"


@pytest.mark.parametrize(
    ("interrupted", "heard", "estimate", "marked"),
    [
        (False, 3, True, True),
        (True, None, True, True),
        (False, None, True, False),
        (False, 3, False, False),
        (True, None, False, False),
    ],
)
def test_a_place_that_is_known_from_time_alone_says_so_while_it_shows(
    interrupted: bool, heard: int | None, estimate: bool, marked: bool
) -> None:
    one = replace(
        turn(1, "It was"), interrupted=interrupted, heard=heard, heard_is_estimate=estimate
    )
    assert ("estimated" in heading(one)) is marked
    assert ("place estimated" in spoken(one)) is marked
    assert bool(explained(one)) is marked


def test_a_turn_that_is_heard_again_says_so() -> None:
    assert heading(turn(1), replaying=True).endswith("▶ plays again")
    assert "plays again: Hello there" in spoken(turn(1), replaying=True)
    assert "again" not in heading(turn(1)) + spoken(turn(1))


def test_a_quotation_marks_each_line_and_leaves_out_what_was_never_said() -> None:
    cut = replace(turn(1, "One.\n\nTwo."), interrupted=True, original="One. Two. Three.")
    assert quoted(cut) == "> One.\n>\n> Two."
