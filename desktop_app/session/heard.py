"""How much of a response has been heard: from seconds of sound to characters of text."""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from typing import Final

from desktop_app.protocol.events import Alignment

CHARS_PER_S: Final = 15.0
"""Usual speech, for sound without alignment. It tells how much is still to come."""
LOOKAHEAD: Final = 24
"""Letters of the text that the voice may skip (a number or a sign read out in other words)."""
SURE: Final = 3
"""Letters in a row that must agree to find the place again."""
KEPT: Final = 8
"""Responses remembered; sound of older ones has left the speaker long ago."""


@dataclass(slots=True)
class _Response:
    """One response: its sound, when each letter of it ends, and its text."""

    total_s: float = 0.0
    letters: list[str] = field(default_factory=list)
    ends_s: list[float] = field(default_factory=list)
    chars: list[int] = field(default_factory=list)
    """Of the aligned text, up to each letter; stands in while the text is not known."""
    aligned: int = 0
    text: str | None = None
    places: list[int] | None = None
    """For each letter, how much of the text it completes; ``None`` when to be found anew."""


class HeardText:
    """Follows the agent's voice through its words.

    Sound is added chunk by chunk as it arrives, the text whenever it is known, in any order.
    """

    def __init__(self) -> None:
        self._responses: dict[int, _Response] = {}

    def set_text(self, event_id: int, text: str) -> None:
        """Say what the response reads; the same text again costs nothing."""
        response = self._response(event_id)
        text = text.strip()
        if response.text != text:
            response.text, response.places = text, None

    def add(self, event_id: int, samples_s: float, alignment: Alignment | None) -> None:
        """Add one chunk of sound.

        Args:
            event_id: Of the response.
            samples_s: Length of the chunk.
            alignment: When its characters are spoken, from the chunk's start, if the server says.
        """
        response = self._response(event_id)
        if alignment is not None:
            _align(response, alignment)
        response.total_s += samples_s

    def chars_heard(self, event_id: int, heard_s: float) -> tuple[int, bool]:
        """Tell how far into its text a response was heard.

        Args:
            event_id: Of the response.
            heard_s: Seconds of its sound that have left the speaker.

        Returns:
            Characters of the text, and whether that is an estimate (from time alone).
        """
        response = self._responses.get(event_id)
        if response is None:
            return 0, True
        if response.ends_s:
            return _aligned_chars(response, heard_s), False
        if response.text is None:
            return int(heard_s * CHARS_PER_S), True
        length = len(response.text)
        whole_s = max(response.total_s, length / CHARS_PER_S)
        return min(int(length * heard_s / whole_s), length) if length else 0, True

    def _response(self, event_id: int) -> _Response:
        if event_id not in self._responses:
            while len(self._responses) >= KEPT:
                del self._responses[next(iter(self._responses))]
            self._responses[event_id] = _Response()
        return self._responses[event_id]


def _align(response: _Response, alignment: Alignment) -> None:
    timed = zip(
        alignment.chars,
        alignment.char_start_times_ms,
        alignment.char_durations_ms,
        strict=False,
    )
    for chars, start_ms, duration_ms in timed:
        response.aligned += len(chars)
        end_s = response.total_s + (start_ms + duration_ms) / 1000
        if response.ends_s:
            end_s = max(end_s, response.ends_s[-1])
        for letter in _letters(chars):
            response.letters.append(letter)
            response.ends_s.append(end_s)
            response.chars.append(response.aligned)
    response.places = None


def _aligned_chars(response: _Response, heard_s: float) -> int:
    heard = bisect.bisect_right(response.ends_s, heard_s)
    if heard == 0:
        return 0
    if response.text is None:
        return response.chars[heard - 1]
    if response.places is None:
        response.places = _places(response.text, response.letters)
    return response.places[heard - 1]


def _letters(text: str) -> str:
    """Keep what is spoken alike however it is written: letters and digits, case folded."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _places(text: str, spoken: list[str]) -> list[int]:
    """Tell for each spoken letter how many characters of the text are complete with it.

    Goes forward only. Where voice and text differ ("23", "twenty-three") the letters complete
    nothing until both agree again, a short way ahead.
    """
    written: list[str] = []
    upto: list[int] = []
    for index, char in enumerate(text):
        for letter in _letters(char):
            written.append(letter)
            upto.append(index + 1)
    if upto:
        upto[-1] = len(text)  # a full stop makes no sound
    places: list[int] = []
    at = 0
    for index, letter in enumerate(spoken):
        if at < len(written) and written[at] == letter:
            at += 1
        else:
            ahead = spoken[index : index + SURE]
            for skip in range(at + 1, min(at + LOOKAHEAD, len(written))):
                if written[skip : skip + len(ahead)] == ahead:
                    at = skip + 1
                    break
        places.append(upto[at - 1] if at else 0)
    return places
