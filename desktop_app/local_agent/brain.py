"""What the agent answers: a few intents, each with the phrases that mean it. Pure.

The phrases are the one list from which both the typed matching here and the grammar of the hearing
are made, so that the two cannot drift apart. ``{number}`` in a phrase stands for one to twenty.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Final

NUMBERS: Final = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)  # fmt: skip

DEFAULT_GREETING: Final = "Hello. I am the built-in agent. What can I do for you?"

CAN_DO: Final = (
    "I can tell you the time and the date, tell a joke or a story, count for you, "
    "repeat what you say, and say goodbye."
)


class Action(enum.Enum):
    """What happens after an answer's words."""

    NOTHING = "nothing"
    END_CALL = "end_call"
    PLAY_BACK_NEXT = "play_back_next"
    """Whatever the user says next is played back to them."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said, and what then happens."""

    text: str
    then: Action = Action.NOTHING

    def __repr__(self) -> str:
        return f"<Answer then {self.then.value}>"


@dataclass(frozen=True, slots=True)
class Asked:
    """What an intent knows when it answers: the words, a number in them, the hour, and chance."""

    number: int
    rest: str
    now: datetime
    rng: Random


@dataclass(frozen=True, slots=True)
class Intent:
    """One thing the agent can be asked for.

    Attributes:
        phrases: Whole utterances that mean it, heard or typed.
        typed: A pattern that means it when it is found in typed text; ``""`` for none.
        reply: Makes the answer.
    """

    phrases: tuple[str, ...]
    typed: str
    reply: Callable[[Asked], Answer]


def answer(text: str, now: datetime, rng: Random) -> Answer:
    """Answer what was typed or heard.

    Args:
        text: One user turn.
        now: The user's local time.
        rng: Chooses among jokes.
    """
    words = plain(text)
    for phrase, intent in _BY_PHRASE.items():
        if number := _match(phrase, words):
            return intent.reply(Asked(number, "", now, rng))
    for intent in INTENTS:
        if intent.typed and (found := re.search(intent.typed, words)):
            # The user's own words, not the plain ones, are repeated.
            rest = re.sub(r"^\W*(?:please\s+)?(?:repeat after me|repeat|say|echo)\W*", "", text,
                          flags=re.IGNORECASE).strip()  # fmt: skip
            number = _number(found.groupdict().get("number") or "")
            return intent.reply(Asked(number, rest, now, rng))
    return Answer(f"I am sorry, I do not know about that. {CAN_DO}")


def greeting(template: str | None, variables: Mapping[str, object]) -> str:
    """Fill ``{{name}}`` in the first message; a variable that is not given is left out.

    Args:
        template: What to say, ``""`` to wait for the user, or ``None`` for `DEFAULT_GREETING`.
        variables: The conversation's dynamic variables.
    """
    text = DEFAULT_GREETING if template is None else template
    return re.sub(
        r"\s*\{\{\s*([\w.-]+)\s*\}\}",
        lambda found: _filled(found[0], variables.get(found[1])),
        text,
    )


def sounded(duration_s: float, level_dbfs: float) -> str:
    """Say in words how long and how loud a recording of the user is."""
    seconds = max(round(duration_s, 1), 0.1)
    unit = "second" if seconds == 1 else "seconds"
    return (
        f"I did not understand that. This is how you sounded: {seconds:g} {unit}, "
        f"{loudness(level_dbfs)}, at minus {max(round(-level_dbfs), 0)} decibels."
    )


def loudness(level_dbfs: float) -> str:
    """Judge a level as a person would."""
    if level_dbfs > -12:
        return "very loud"
    if level_dbfs > -36:
        return "at a good level"
    return "quiet" if level_dbfs > -50 else "very quiet"


def long_answer(seconds: float) -> str:
    """Compose about ``seconds`` of speech whose sentences are numbered, so that gaps are heard."""
    sentences = max(round(seconds / 3.1), 1)
    return " ".join(
        f"This is sentence {index} of {sentences} of a long answer."
        for index in range(1, sentences + 1)
    )


def plain(text: str) -> str:
    """Lower-case words without punctuation, politeness and doubled blanks."""
    words = re.sub(
        r"[^a-z0-9' ]+", " ", text.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    )
    words = re.sub(r"\bwhat's\b", "what is", words)
    words = re.sub(r"^ *please\b|\bplease *$", " ", words)
    return " ".join(words.split())


def _match(phrase: str, words: str) -> int:
    """Whether ``words`` are the phrase: the number in them, 1 where there is none, 0 for no."""
    if "{number}" not in phrase:
        return int(phrase == words)
    head, _, tail = phrase.partition("{number}")
    if words.startswith(head) and words.endswith(tail) and len(words) > len(head) + len(tail):
        return _number(words[len(head) : len(words) - len(tail)])
    return 0


def _number(word: str) -> int:
    if word.isdecimal() and len(word) < 6:
        return int(word)
    return NUMBERS.index(word) + 1 if word in NUMBERS else 0


def _filled(found: str, value: object) -> str:
    if value is None:
        return ""
    blank = found[: len(found) - len(found.lstrip())]
    return f"{blank}{value}"


# The intents.


def _time(asked: Asked) -> Answer:
    hour = asked.now.hour % 12 or 12
    half = "a.m." if asked.now.hour < 12 else "p.m."
    return Answer(f"It is {hour}:{asked.now:%M} {half}")


def _date(asked: Asked) -> Answer:
    now = asked.now
    return Answer(f"Today is {now:%A}, {now:%B} {now.day}, {now.year}.")


def _joke(asked: Asked) -> Answer:
    return Answer(asked.rng.choice(JOKES))


def _count(asked: Asked) -> Answer:
    if asked.number < 1:
        return Answer("Tell me a number from one to one hundred to count to.")
    if asked.number > 100:
        return Answer("That is far. I can count to one hundred.")
    return Answer(", ".join(str(number) for number in range(1, asked.number + 1)) + ".")


def _repeat(asked: Asked) -> Answer:
    if asked.rest:
        return Answer(asked.rest)
    return Answer("Go on, I am listening. I will play it back.", Action.PLAY_BACK_NEXT)


def _always(text: str, then: Action = Action.NOTHING) -> Callable[[Asked], Answer]:
    reply = Answer(text, then)
    return lambda _: reply


JOKES: Final = (
    "Why did the microphone blush? It saw the speaker.",
    "I told my computer a joke about silence. It did not say a word.",
    "Why was the sound card so calm? It had good buffers.",
    "What do you call a nervous robot? A jitter bug.",
)

_STORY: Final = (
    "Once there was a small voice that lived inside a computer. All day it listened, and all day "
    "nobody spoke. Then one morning somebody said hello. The voice was so surprised that it forgot "
    "what it wanted to say. So it counted to ten, told a joke about a microphone, and from that "
    "day on the two of them talked whenever they liked. And when they were tired, they said "
    "goodbye, and that was the end of the story."
)

INTENTS: Final = (
    Intent(
        ("what time is it", "what is the time", "tell me the time"),
        r"\btime\b",
        _time,
    ),
    Intent(
        (
            "what day is it", "what day is it today", "what is the date", "what is the date today",
        ),
        r"\b(?:date|what day|which day|weekday|today)\b",
        _date,
    ),
    Intent(
        ("tell me a joke", "do you know a joke", "another joke"),
        r"\bjokes?\b|\bmake me laugh\b",
        _joke,
    ),
    Intent(("tell me a story", "tell me something"), r"\bstory\b", _always(_STORY)),
    Intent(("repeat after me", "play it back"), r"^(?:repeat|say|echo)\b", _repeat),
    Intent(
        ("count to {number}",),
        r"\bcount\b(?:.*\bto (?P<number>[a-z0-9]+))?",
        _count,
    ),
    Intent(
        ("what can you do", "can you help me", "help me"),
        r"\bhelp\b|\bwhat can (?:you|i)\b",
        _always(CAN_DO),
    ),
    Intent(
        ("how are you", "how are you today", "how are you doing"),
        r"\bhow are you\b",
        _always("I am well, thank you. I hope you are too."),
    ),
    Intent(
        ("who are you", "what is your name"),
        r"\bwho are you\b|\byour name\b",
        _always("I am the built-in agent of Earshot. I live on this computer and need no network."),
    ),
    Intent(
        ("can you hear me", "testing one two three"),
        r"\bhear me\b|^test",
        _always("Yes, I can hear you."),
    ),
    Intent(("be quiet",), r"\bquiet\b|^stop\b", _always("All right.")),
    Intent(
        ("thank you", "thank you very much", "thanks a lot"),
        r"\bthank",
        _always("You are welcome."),
    ),
    Intent(
        ("goodbye", "bye bye", "see you later", "end the call"),
        r"\b(?:good ?bye|bye|see you|end the call|hang up)\b",
        _always("Goodbye. It was nice to talk with you.", Action.END_CALL),
    ),
    Intent(
        ("hello", "hello there", "good morning", "good afternoon", "good evening"),
        r"^(?:hello|hi|hey|good (?:morning|afternoon|evening))\b",
        _always("Hello. What can I do for you?"),
    ),
)  # fmt: skip

POLITE: Final = frozenset(
    {"count to {number}", "end the call", "another joke", "help me", "be quiet"}
)
"""Phrases that the hearing also knows with "please"."""

_BY_PHRASE: Final = {phrase: intent for intent in INTENTS for phrase in intent.phrases}
PHRASES: Final = tuple(_BY_PHRASE)
