"""The agent's voice: espeak-ng turns text into sound, and says when each character is spoken.

The library is loaded from the package that carries it, with its data, through ctypes. It keeps one
state for the whole process and is not thread-safe, so every call goes through one lock; `Voice`
adds the executor that keeps the event loop free (a second of speech takes about 2 ms to make).
"""

from __future__ import annotations

import asyncio
import ctypes
import functools
import threading
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Final

import espeakng_loader
import numpy as np

from desktop_app.audio.resample import Resampler
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice, SoundError
from desktop_app.wording import tr

WORDS_PER_MINUTE: Final = 165
DEFAULT_VOICE: Final = "en-us"
LONGEST_TEXT: Final = 4000
"""Characters; about four minutes of speech."""

# Names and values of espeak-ng's speak_lib.h.
_AUDIO_OUTPUT_SYNCHRONOUS: Final = 2
_INITIALIZE_DONT_EXIT: Final = 0x8000
_CHARS_UTF8: Final = 1
_POS_CHARACTER: Final = 1
_RATE: Final = 1
_EVENT_LIST_TERMINATED: Final = 0
_EVENT_WORD: Final = 1


class _EventId(ctypes.Union):
    _fields_ = [
        ("number", ctypes.c_int),
        ("name", ctypes.c_char_p),
        ("string", ctypes.c_char * 8),
    ]


class _Event(ctypes.Structure):
    """``espeak_EVENT``."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _EventId),
    ]


_SynthCallback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """Spoken text.

    Attributes:
        text: What is said.
        samples: float32, shape ``(n,)``.
        sample_rate: In Hz.
        starts_ms: When each character begins, from the start of the sound. One entry per character,
            never falling; a character lasts until the next begins.
        words_end_ms: When the last one ends; sound may follow that has no words.
    """

    text: str
    samples: Samples
    sample_rate: int
    starts_ms: tuple[int, ...]
    words_end_ms: int

    @property
    def duration_s(self) -> float:
        """How long it sounds, in seconds."""
        return len(self.samples) / self.sample_rate

    def __repr__(self) -> str:
        return f"<Speech {self.duration_s:.2f} s at {self.sample_rate} Hz>"


def synthesize(
    text: str,
    sample_rate: int,
    *,
    voice: str = DEFAULT_VOICE,
    words_per_minute: int = WORDS_PER_MINUTE,
) -> Speech:
    """Say ``text``; blocks for about 2 ms a second of speech.

    Args:
        text: English; what follows `LONGEST_TEXT` characters is left unsaid.
        sample_rate: Rate of the result, in Hz.
        voice: A voice of espeak-ng, variants included (``en-us+f2``).
        words_per_minute: 80 to 450.

    Raises:
        SoundError: The library or the voice cannot be loaded.
    """
    text = text.replace("\0", " ")[:LONGEST_TEXT]
    with _ESPEAK_IS_NOT_THREAD_SAFE:
        made = _espeak().say(text, voice, words_per_minute)
    resampler = Resampler(made.sample_rate, sample_rate)
    samples = np.concatenate((resampler.push(made.samples), resampler.flush()))
    return Speech(text, samples, sample_rate, made.starts_ms, made.words_end_ms)


class Voice:
    """`synthesize` without blocking the loop.

    Args:
        executor: Where the work is done.
    """

    def __init__(self, executor: Executor) -> None:
        self._executor = executor

    async def speak(self, text: str, sample_rate: int) -> Speech:
        """Say ``text``; see `synthesize`."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, synthesize, text, sample_rate)


_ESPEAK_IS_NOT_THREAD_SAFE: Final = threading.Lock()


@functools.cache
def _espeak() -> _Espeak:
    return _Espeak()


class _Espeak:
    """The library, once per process."""

    def __init__(self) -> None:
        try:
            self._library = ctypes.CDLL(espeakng_loader.get_library_path())
            data = espeakng_loader.get_data_path().encode()
        except (OSError, RuntimeError) as error:
            raise _no_voice("espeak-ng cannot be loaded") from error
        self._rate = self._library.espeak_Initialize(
            _AUDIO_OUTPUT_SYNCHRONOUS, 0, data, _INITIALIZE_DONT_EXIT
        )
        if self._rate <= 0:
            raise _no_voice("espeak-ng finds no voices")
        self._pieces: list[Samples] = []
        self._words: list[tuple[int, int]] = []
        self._callback = _SynthCallback(self._on_sound)  # kept: the library calls it later
        self._library.espeak_SetSynthCallback(self._callback)

    def say(self, text: str, voice: str, words_per_minute: int) -> Speech:
        if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
            raise _no_voice(f"espeak-ng has no voice {voice!r}")
        self._library.espeak_SetParameter(_RATE, words_per_minute, 0)
        self._pieces, self._words = [], []
        raw = text.encode("utf-8", "replace") + b"\0"
        self._library.espeak_Synth(
            raw, ctypes.c_size_t(len(raw)), 0, _POS_CHARACTER, 0, _CHARS_UTF8, None, None
        )
        samples = np.concatenate((np.empty(0, np.float32), *self._pieces))
        ends_ms = 1000 * len(samples) // self._rate
        starts = char_starts(len(text), self._words, ends_ms)
        return Speech(text, samples, self._rate, starts, ends_ms)

    def _on_sound(
        self,
        sound: ctypes._Pointer[ctypes.c_short],
        n_samples: int,
        events: ctypes._Pointer[_Event],
    ) -> int:
        if n_samples > 0:
            piece = np.ctypeslib.as_array(sound, shape=(n_samples,))
            self._pieces.append(piece.astype(np.float32) / np.float32(32768))
        for index in range(1_000_000):
            event = events[index]
            if event.type == _EVENT_LIST_TERMINATED:
                break
            if event.type == _EVENT_WORD:
                # Positions count from 1.
                self._words.append((event.text_position - 1, event.audio_position))
        return 0


def char_starts(n_chars: int, words: list[tuple[int, int]], duration_ms: int) -> tuple[int, ...]:
    """Spread the words' times over their characters.

    Args:
        n_chars: Length of the text.
        words: Index of a word's first character and when it is spoken in ms, in any order.
        duration_ms: Length of the sound.

    Returns:
        When each character begins: ``n_chars`` times, from 0 to at most ``duration_ms``, never
        falling.
    """
    anchors = [(0, 0)]
    for index, at_ms in sorted(words):
        if anchors[-1][0] < index < n_chars:
            anchors.append((index, min(max(at_ms, anchors[-1][1]), duration_ms)))
    anchors.append((n_chars, duration_ms))
    indexes, times = zip(*anchors, strict=True)
    spread = np.interp(np.arange(n_chars), indexes, times)
    return tuple(int(at_ms) for at_ms in spread)


def _no_voice(details: str) -> SoundError:
    return SoundError(
        Notice(
            title=tr("The built-in agent has no voice"),
            body=tr("Its speech library could not be used on this computer."),
            details=details,
        )
    )
