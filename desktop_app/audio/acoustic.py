"""How this room answers: a chirp goes out, and from what comes back its echo is measured.

The chirp is a logarithmic sine sweep (Farina, "Simultaneous measurement of impulse response and
distortion with a swept-sine technique", AES 108). Dividing the recording's spectrum by the sweep's
gives the impulse response from speaker to microphone, noise and all: its first arrival is the
delay, its energy the level of the echo, and how far it stands out of the rest how sure that is.
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop_app.audio.health import CLIPPED_AT
from desktop_app.audio.pcm import level_dbfs
from desktop_app.audio.types import Samples

CHIRP_S: Final = 2.0
LOWEST_HZ: Final = 150.0
HIGHEST_HZ: Final = 7000.0
LEVEL: Final = 0.25
"""Amplitude of the chirp: -12 dBFS, as loud as an agent speaks."""
FADE_S: Final = 0.05

LONGEST_DELAY_S: Final = 0.4
"""What an echo canceller can follow with certainty."""
LATEST_S: Final = 1.0
"""So late an arrival is looked for."""
ROOM_S: Final = 0.3
"""The echo dies away within this."""
TOO_STRONG_DB: Final = -6.0
"""An echo nearly as loud as the speaker's own signal leaves a canceller no room."""
CLIPPED_SHARE: Final = 0.001
SILENT_BELOW: Final = 1e-5
"""No microphone in any room has all its samples below -100 dBFS."""
HEARD_FROM: Final = 8.0
"""Noise alone reaches five times its own standard deviation."""
SURE_FROM: Final = 24.0

_EARLY_S: Final = 0.02  # clocks are read late now and then: an arrival may seem to be too early
_ARRIVAL: Final = 0.4  # of the highest peak: the direct sound, where a reflection is louder
_AHEAD_S: Final = 0.05  # so much earlier than the highest peak the direct sound may be


class Verdict(enum.Enum):
    """What to do about the sound of a room."""

    FINE = "fine"
    SPEAKER_NOT_HEARD = "speaker_not_heard"
    USE_HEADPHONES = "use_headphones"
    CLIPPING = "clipping"
    MICROPHONE_SILENT = "microphone_silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Acoustics:
    """What was measured.

    Attributes:
        verdict: What it comes to.
        delay_s: From handing the chirp to the speaker to getting it from the microphone; ``None``
            when it was not heard.
        echo_db: Level of the echo relative to what was played; ``None`` when it was not heard.
        noise_dbfs: RMS level of the room before the chirp.
        clipped: The microphone was driven to full scale.
        confidence: Of delay and echo, 0 to 1.
    """

    verdict: Verdict
    delay_s: float | None
    echo_db: float | None
    noise_dbfs: float
    clipped: bool
    confidence: float


def chirp(sample_rate: int, played_rate: int | None = None) -> Samples:
    """Make the chirp: two seconds, faded in and out, as far up as the rate allows.

    Args:
        sample_rate: Of the result, in Hz.
        played_rate: Of the device that played it, if that is another.

    Returns:
        float32 of shape ``(n,)``; at another rate it is the same sound.
    """
    time = np.arange(round(CHIRP_S * sample_rate)) / sample_rate
    octaves = math.log(HIGHEST_HZ / LOWEST_HZ)
    turns = LOWEST_HZ * CHIRP_S / octaves * np.expm1(time * (octaves / CHIRP_S))
    sound = _sine(turns)
    top_hz = min(HIGHEST_HZ, 0.45 * min(sample_rate, played_rate or sample_rate))
    end_s = CHIRP_S * math.log(top_hz / LOWEST_HZ) / octaves
    fade = (np.arange(round(FADE_S * sample_rate)) / (FADE_S * sample_rate)).astype(np.float32)
    end = round(end_s * sample_rate)
    sound *= np.float32(LEVEL)
    sound[: len(fade)] *= np.sin(fade * np.float32(np.pi / 2)) ** 2
    sound[end - len(fade) : end] *= np.cos(fade * np.float32(np.pi / 2)) ** 2
    sound[end:] = 0
    return sound


def _sine(turns: NDArray[np.float64]) -> Samples:
    """Give the sine of so many whole turns; single precision will do within one.

    It takes a third of the time: a chirp for 192 kHz is made on the event loop.
    """
    turns -= np.floor(turns)
    sine: Samples = np.sin(turns.astype(np.float32) * np.float32(2 * np.pi))
    return sine


def measure(
    recorded: Samples, sample_rate: int, *, played_rate: int, played_at_s: float
) -> Acoustics:
    """Judge a recording of the chirp.

    Args:
        recorded: What the microphone gave, from some tenths of a second before the chirp to
            `LATEST_S` after its end; what is missing counts as silence.
        sample_rate: Of the recording, in Hz.
        played_rate: Of the speaker, in Hz.
        played_at_s: When the chirp's first sample was handed to the speaker, in seconds from the
            beginning of the recording.
    """
    clean: Samples = np.nan_to_num(recorded, nan=0.0, posinf=1.0, neginf=-1.0)
    before = clean[: max(0, round((played_at_s - _EARLY_S) * sample_rate))]
    noise_dbfs = level_dbfs(before if len(before) else clean)
    loudest = float(np.max(np.abs(clean), initial=0.0))
    flat = loudest < SILENT_BELOW or float(np.ptp(clean)) == 0
    clipped = not flat and bool(np.mean(np.abs(clean) >= CLIPPED_AT) > CLIPPED_SHARE)
    delay_s, echo_db, confidence = None, None, 0.0
    if not flat:
        response = _impulse_response(
            clean, sample_rate, chirp(sample_rate, played_rate), played_at_s
        )
        spread = float(np.median(np.abs(response))) / 0.6745
        peak = int(np.argmax(np.abs(response)))
        prominence = abs(float(response[peak])) / max(spread, 1e-12)
        if prominence >= HEARD_FROM:
            confidence = min(1.0, prominence / SURE_FROM)
            delay_s, echo_db = _arrival(response, peak, spread, sample_rate)
    return Acoustics(
        verdict=_judge(flat=flat, clipped=clipped, delay_s=delay_s, echo_db=echo_db),
        delay_s=delay_s,
        echo_db=echo_db,
        noise_dbfs=noise_dbfs,
        clipped=clipped,
        confidence=confidence,
    )


def _impulse_response(
    recorded: Samples, sample_rate: int, reference: Samples, played_at_s: float
) -> NDArray[np.float64]:
    """Give the response from `_EARLY_S` before the chirp was played on: float64, shape ``(n,)``.

    It is scaled so that the energy of an echo as loud as the chirp is 1.
    """
    start = round((played_at_s - _EARLY_S) * sample_rate)
    piece = recorded[max(start, 0) : start + round((CHIRP_S + LATEST_S + _EARLY_S) * sample_rate)]
    piece = np.concatenate((np.zeros(max(-start, 0), np.float32), piece))
    size = 1 << (len(piece) + len(reference) - 1).bit_length()
    sweep = np.fft.rfft(reference, size)
    power = sweep.real**2 + sweep.imag**2
    kept = power / (power + 1e-3 * float(np.max(power)))  # nothing is made of what was not played
    heard = np.fft.rfft(piece, size)
    response = np.fft.irfft(heard * np.conj(sweep) / np.maximum(power, 1e-12) * kept, size)
    lags = response[: round((LATEST_S + _EARLY_S) * sample_rate)]
    return lags / math.sqrt(float(np.mean(kept**2)))


def _arrival(
    response: NDArray[np.float64], peak: int, spread: float, sample_rate: int
) -> tuple[float, float]:
    """Give the delay of the first arrival in seconds, and the level of the echo in dB."""
    threshold = max(_ARRIVAL * abs(float(response[peak])), 0.75 * HEARD_FROM * spread)
    earliest = max(0, peak - round(_AHEAD_S * sample_rate))
    first = earliest + int(np.argmax(np.abs(response[earliest : peak + 1]) >= threshold))
    start = max(0, first - round(0.002 * sample_rate))
    room = response[start : first + round(ROOM_S * sample_rate)]
    energy = float(np.sum(room**2)) - len(room) * spread**2
    floor = float(response[peak]) ** 2  # the peak alone is that much
    return max(0.0, first / sample_rate - _EARLY_S), 10 * math.log10(max(energy, floor))


def _judge(*, flat: bool, clipped: bool, delay_s: float | None, echo_db: float | None) -> Verdict:
    if flat:
        return Verdict.MICROPHONE_SILENT
    if clipped:
        return Verdict.CLIPPING
    if delay_s is None or echo_db is None:
        return Verdict.SPEAKER_NOT_HEARD
    if delay_s > LONGEST_DELAY_S or echo_db > TOO_STRONG_DB:
        return Verdict.USE_HEADPHONES
    return Verdict.FINE
