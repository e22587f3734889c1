"""The brain answers what it knows, and says what it can do when it does not."""

from datetime import datetime
from random import Random

import pytest

from desktop_app.local_agent import brain
from desktop_app.local_agent.brain import Action

NOON = datetime(2026, 3, 4, 14, 5)  # noqa: DTZ001 - the user's wall clock


def ask(text: str) -> brain.Answer:
    return brain.answer(text, NOON, Random(1))


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("what time is it", "It is 2:05 p.m."),
        ("What's the time, please?", "It is 2:05 p.m."),
        ("What is the date?", "Today is Wednesday, March 4, 2026."),
        ("count to three", "1, 2, 3."),
        ("Please count to 4!", "1, 2, 3, 4."),
        ("could you count to five", "1, 2, 3, 4, 5."),
        ("count to 1000", "That is far. I can count to one hundred."),
        ("count", "Tell me a number from one to one hundred to count to."),
        ("Repeat after me: Ünïcode is fine.", "Ünïcode is fine."),
        ("say hello world", "hello world"),
        ("thanks a lot", "You are welcome."),
        ("Hi, computer", "Hello. What can I do for you?"),
    ],
)
def test_what_it_knows_is_answered(asked: str, said: str) -> None:
    assert ask(asked).text == said


def test_midnight_is_twelve() -> None:
    midnight = NOON.replace(hour=0, minute=30)
    assert brain.answer("what time is it", midnight, Random(1)).text == "It is 12:30 a.m."


def test_every_phrase_is_answered_by_its_own_intent() -> None:
    for phrase in brain.PHRASES:
        said = ask(phrase.replace("{number}", "seven"))
        assert said.text
        assert not said.text.startswith("I am sorry")


@pytest.mark.parametrize("asked", ["", "???", "the weather in London", "12345678901234567890"])
def test_what_it_does_not_know_gets_an_honest_answer(asked: str) -> None:
    said = ask(asked)
    assert brain.CAN_DO in said.text
    assert said.then is Action.NOTHING


@pytest.mark.parametrize("asked", ["goodbye", "Bye!", "end the call", "good bye then"])
def test_goodbye_ends_the_call(asked: str) -> None:
    assert ask(asked).then is Action.END_CALL


def test_repeat_without_words_plays_back_what_comes_next() -> None:
    assert ask("repeat after me").then is Action.PLAY_BACK_NEXT


def test_jokes_are_chosen_by_chance_that_is_given() -> None:
    assert ask("tell me a joke") == ask("another joke, please")
    told = {brain.answer("tell me a joke", NOON, Random(seed)).text for seed in range(30)}
    assert told == set(brain.JOKES)


def test_the_greeting_fills_variables_in() -> None:
    variables: dict[str, object] = {"name": "Ada", "credits": 3}
    assert brain.greeting("Hi {{name}}, {{ credits }} left", variables) == "Hi Ada, 3 left"
    assert brain.greeting("Hi {{name}}.", {}) == "Hi."
    assert brain.greeting("", variables) == ""
    assert brain.greeting(None, variables) == brain.DEFAULT_GREETING


@pytest.mark.parametrize(
    ("level", "word"),
    [(-6.0, "very loud"), (-20.0, "at a good level"), (-40.0, "quiet"), (-70.0, "very quiet")],
)
def test_length_and_level_of_a_recording_are_put_in_words(level: float, word: str) -> None:
    said = brain.sounded(2.34, level)
    assert "2.3 seconds" in said
    assert f"{word}, at minus {-level:.0f} decibels" in said
    assert "1 second," in brain.sounded(1.0, level)


def test_a_long_answer_numbers_its_sentences() -> None:
    assert brain.long_answer(31).count("sentence") == 10
    assert brain.long_answer(0).endswith("sentence 1 of 1 of a long answer.")


def test_answers_do_not_show_their_words_when_printed() -> None:
    assert "joke" not in repr(brain.Answer("a joke"))
