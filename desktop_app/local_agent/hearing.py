"""What was said: pocketsphinx with a grammar of the phrases that the brain knows.

Free dictation with so small a model is poor; a grammar of known phrases is heard well, but turns
everything else into one of them too. So a result counts only if it is a whole phrase and sounds
like it: `_verdict` weighs how far each word is from the model's best guess per 10 ms, how long it
lasts for its number of phones, and how much sound the words leave unexplained. What does not pass
is not understood.

The decoder holds the interpreter while it works, so it is fed pieces of 40 ms: each takes about
1 ms, and the event loop gets its turn between them.
"""

from __future__ import annotations

import asyncio
import math
import re
import threading
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from pocketsphinx import Decoder, get_model_path

from desktop_app.audio import pcm
from desktop_app.audio.resample import Resampler
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice, SoundError
from desktop_app.local_agent import brain
from desktop_app.local_agent.endpoint import RATE, Endpointer, SpeechEnded, SpeechStarted
from desktop_app.wording import tr

_PIECE_BYTES: Final = 2 * RATE // 25

# Measured on synthesised speech of five voices; see tests/unit/local_agent/test_hearing.py.
_LOWEST_MEAN: Final = -5.0
"""Log-likelihood per 10 ms below the best guess, over all words."""
_LOWEST_WORD: Final = -7.0
"""The same for the worst word."""
_LONGEST_PHONE_FRAMES: Final = 26.0
_UNEXPLAINED_FRAMES: Final = 20

_PEAK: Final = 0.2
_MOST_GAIN: Final = 20.0
_ROOM_RMS: Final = 1e-3
"""-60 dBFS."""


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """One utterance.

    Attributes:
        text: What was said, or ``None`` where it could not be made out.
        samples: The recording: float32, shape ``(n,)``, at `RATE`.
        level_dbfs: Its loudness, the silence at its end left out.
        duration_s: Its length in seconds, the same.
        confidence: 0 to 1; 0 where nothing was understood.
    """

    text: str | None
    samples: Samples
    level_dbfs: float
    duration_s: float
    confidence: float

    def __repr__(self) -> str:
        return f"<Heard {self.duration_s:.2f} s>"


class Word(NamedTuple):
    """One word of a hypothesis: 10 ms frames, phones, and log-likelihood."""

    frames: int
    phones: int
    score: float


class Recognizer:
    """The decoder, loaded once and shared; loading takes about 100 ms, so do it in an executor.

    Raises:
        SoundError: The model cannot be loaded.
    """

    def __init__(self) -> None:
        # One decoder for all conversations: utterances take turns.
        self._turn = threading.Lock()
        try:
            self._decoder = Decoder(lm=None, dict=None, loglevel="FATAL", samprate=RATE)
            # All 134 000 words of its dictionary would hold the interpreter for 100 ms.
            for word, phones in pronunciations(_DICTIONARY, _WORDS):
                self._decoder.add_word(word, phones)
            self._decoder.add_jsgf_string("phrases", grammar(brain.PHRASES))
            self._decoder.activate_search("phrases")
        except (RuntimeError, ValueError, OSError) as error:
            raise SoundError(
                Notice(
                    title=tr("The built-in agent cannot hear"),
                    body=tr("Its speech recognition could not be loaded; it still answers text."),
                )
            ) from error
        self._fresh_mean: str = self._decoder.get_cmn()

    def recognize(self, samples: Samples) -> tuple[str | None, float]:
        """Make out one utterance; blocks for about 3 % of its length.

        Args:
            samples: float32, shape ``(n,)``, at `RATE`.

        Returns:
            The phrase, or ``None``; and the confidence, 0 to 1.
        """
        chunk = pcm.encode(_as_a_room_sounds(samples), "pcm")
        with self._turn:
            # The first pass learns this voice's and microphone's spectral mean; where it is not
            # sure, the second hears with it.
            self._decoder.set_cmn(self._fresh_mean)
            for _ in range(2):
                text, confidence = self._pass(chunk)
                if text is not None:
                    break
        return text, confidence

    def _pass(self, chunk: bytes) -> tuple[str | None, float]:
        decoder = self._decoder
        decoder.start_utt()
        for start in range(0, len(chunk), _PIECE_BYTES):
            decoder.process_raw(chunk[start : start + _PIECE_BYTES])
        decoder.end_utt()
        hypothesis = decoder.hyp()
        if hypothesis is None:
            return None, 0.0
        text = " ".join(hypothesis.hypstr.split())
        if brain.plain(text) not in _WHOLE:
            return None, 0.0
        words = []
        first = last = 0
        for segment in decoder.seg():
            if segment.word.startswith(("<", "[", "(")):
                continue
            frames = segment.end_frame - segment.start_frame + 1
            phones = len(decoder.lookup_word(segment.word).split())
            words.append(Word(frames, phones, math.log(max(segment.ascore, 1e-300))))
            first = first or segment.start_frame
            last = segment.end_frame
        unexplained = last - first + 1 - sum(word.frames for word in words)
        confidence = _verdict(words, unexplained)
        return (text if confidence > 0 else None), confidence


class Ear:
    """One conversation's hearing: fed with chunks, gives utterances.

    Args:
        source_rate: Rate of what is pushed, in Hz.
    """

    def __init__(self, source_rate: int) -> None:
        self._resampler = Resampler(source_rate, RATE)
        self._endpointer = Endpointer()

    @property
    def in_speech(self) -> bool:
        """Whether the user is speaking now."""
        return self._endpointer.in_speech

    def push(self, samples: Samples) -> list[SpeechStarted | SpeechEnded]:
        """Take the microphone's next samples, any number of them."""
        return self._endpointer.push(self._resampler.push(samples))


async def make_out(ended: SpeechEnded, recognizer: Recognizer, executor: Executor) -> Heard:
    """Recognise an utterance in ``executor``."""
    loop = asyncio.get_running_loop()
    text, confidence = await loop.run_in_executor(executor, recognizer.recognize, ended.samples)
    return heard(ended.samples, text, confidence)


def heard(samples: Samples, text: str | None, confidence: float) -> Heard:
    """Measure an utterance: loud parts make its length and its level."""
    frame = RATE // 50
    whole = len(samples) // frame * frame
    levels = [pcm.level_dbfs(samples[at : at + frame]) for at in range(0, whole, frame)]
    threshold = max(levels, default=0.0) - 30
    loud = [index for index, level in enumerate(levels) if level > threshold]
    spoken = samples[loud[0] * frame : (loud[-1] + 1) * frame] if loud else samples
    return Heard(text, samples, pcm.level_dbfs(spoken), len(spoken) / RATE, confidence)


def grammar(phrases: Iterable[str]) -> str:
    """Write the phrases as a JSGF grammar."""
    lines = []
    for phrase in phrases:
        line = phrase.replace("{number}", "<number>")
        lines.append(f"[please] {line}" if phrase in brain.POLITE else line)
    return (
        "#JSGF V1.0;\ngrammar phrases;\n"
        f"<number> = {' | '.join(brain.NUMBERS)};\n"
        f"public <phrase> = {' | '.join(lines)};\n"
    )


def _as_a_room_sounds(samples: Samples) -> Samples:
    """Bring a whisper and a shout to one level, over the quiet noise of a room.

    The model never met digital silence, nor the faintest microphones.
    """
    loudest = float(np.max(np.abs(samples), initial=0.0))
    gain = min(_PEAK / loudest, _MOST_GAIN) if loudest > 0 else 1.0
    noise = np.random.default_rng(0).normal(0.0, _ROOM_RMS, len(samples)).astype(np.float32)
    return samples * np.float32(gain) + noise


def pronunciations(dictionary: Path, words: AbstractSet[str]) -> list[tuple[str, str]]:
    """Look words up, with all their variants (``read``, ``read(2)``), in the file's order."""
    found = []
    with dictionary.open(encoding="utf-8") as lines:
        for line in lines:
            entry, _, phones = line.partition(" ")
            if entry.partition("(")[0] in words:
                found.append((entry, phones.strip()))
    return found


def _verdict(words: list[Word], unexplained_frames: int) -> float:
    """How sure it is that the words were said: 0 to 1, 0 for not at all."""
    if not words or unexplained_frames > _UNEXPLAINED_FRAMES:
        return 0.0
    mean = sum(word.score for word in words) / sum(word.frames for word in words)
    worst = min(word.score / word.frames for word in words)
    longest = max(word.frames / word.phones for word in words)
    if mean < _LOWEST_MEAN or worst < _LOWEST_WORD or longest > _LONGEST_PHONE_FRAMES:
        return 0.0
    return min(1.0, 0.2 + (mean - _LOWEST_MEAN) / 4)


_WHOLE: Final = frozenset(
    whole
    for phrase in brain.PHRASES
    for whole in (
        [re.sub(r"\{number\}", number, phrase) for number in brain.NUMBERS]
        if "{number}" in phrase
        else [phrase]
    )
)
_WORDS: Final = frozenset({"please", *(word for whole in _WHOLE for word in whole.split())})
_DICTIONARY: Final = Path(get_model_path("en-us/cmudict-en-us.dict"))
