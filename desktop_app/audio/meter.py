"""What a person reads: level and peak in dBFS, 24 bands of a voice, a clip lamp and a verdict."""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop_app.audio.pcm import FLOOR_DBFS
from desktop_app.audio.recent import Recent
from desktop_app.audio.types import Samples

FFT_SIZE: Final = 1024
LOWEST_HZ: Final = 80.0
HIGHEST_HZ: Final = 8000.0
ATTACK_S: Final = 0.010
RELEASE_S: Final = 0.300
PEAK_HOLD_S: Final = 1.2
CLIP_DBFS: Final = -1.0
CLIP_LAMP_S: Final = 2.0
SILENT_BELOW_DBFS: Final = -55.0
"""Peaks below this are a room, not a voice."""
QUIET_BELOW_DBFS: Final = -30.0
"""Speech whose peaks stay below this is hard to understand for an agent."""
STALE_S: Final = 0.1
"""A stream that wrote nothing for so long shows silence, not its last sound."""

_FLOOR_POWER: Final = np.float32(10.0 ** (FLOOR_DBFS / 10.0))
_ABSURD: Final = 1e6
"""No microphone is so loud; the squares of such numbers may have no end."""
_FLOOR_PEAK: Final = 10.0 ** (FLOOR_DBFS / 20.0)


class Verdict(enum.Enum):
    """What a person should think of their level."""

    SILENT = "silent"
    TOO_QUIET = "too quiet"
    GOOD = "good"
    TOO_LOUD = "too loud"


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What the meter shows at one moment.

    Attributes:
        level_dbfs: RMS level with attack and release; -120 is silence.
        peak_dbfs: The highest sample, held for 1.2 s, then falling.
        clipped: The lamp: within the last 2 s a sample reached -1 dBFS.
        bands: float32 of shape ``(bands,)``, dBFS of each band with attack and release, low to
            high; powers of all bands add up to the level of what lies between 80 Hz and 8 kHz.
        verdict: The same in a word, by the held peak, so that it stands still between words.
    """

    level_dbfs: float
    peak_dbfs: float
    clipped: bool
    bands: NDArray[np.float32]
    verdict: Verdict


class Meter:
    """Reads a stream at whatever pace the screen asks.

    One thread writes and one reads, which may be two. Time is the reader's.

    Args:
        sample_rate: In Hz.
        bands: How many bands, of equal width to the ear, from 80 Hz to 8 kHz or half the rate.
    """

    def __init__(self, sample_rate: int, bands: int = 24) -> None:
        self._recent = Recent(max(sample_rate, 2 * FFT_SIZE))
        self._capacity = max(sample_rate, 2 * FFT_SIZE)
        window = np.hanning(FFT_SIZE + 1)[:FFT_SIZE]
        self._window = window.astype(np.float32)
        # Parseval: with this factor the powers of all bins add up to the mean square.
        power_scale = 2 / (FFT_SIZE * float(np.sum(window**2)))
        weights = band_weights(sample_rate, bands) * power_scale
        # Each column twice: for the square of the real part, and for that of the imaginary one.
        self._weights = np.repeat(weights.astype(np.float32), 2, axis=1)
        self._read_at = 0
        self._now_s = -math.inf
        self._fresh_s = -math.inf
        self._target = np.full(bands + 1, FLOOR_DBFS, np.float32)
        """The level, then the bands, in dBFS."""
        self._shown = self._target.copy()
        self._peak_dbfs = FLOOR_DBFS
        self._held_s = -math.inf
        self._clip_s = -math.inf

    def write(self, samples: Samples) -> None:
        """Take the stream's next samples, of any number."""
        # Audio thread.
        self._recent.write(samples)

    def read(self, now_s: float) -> Reading:
        """Measure what was written since the last reading, of at most the last second.

        Args:
            now_s: The reader's clock in seconds; it never goes back.
        """
        passed_s = now_s - self._now_s
        self._now_s = now_s
        peak_dbfs = self._listen(now_s)
        release = -math.expm1(-passed_s / RELEASE_S)
        attack = -math.expm1(-passed_s / ATTACK_S)
        way = self._target - self._shown
        self._shown += np.where(way > 0, np.float32(attack), np.float32(release)) * way
        self._hold(peak_dbfs, now_s, release)
        clipped = now_s - self._clip_s <= CLIP_LAMP_S
        return Reading(
            level_dbfs=float(self._shown[0]),
            peak_dbfs=self._peak_dbfs,
            clipped=clipped,
            bands=self._shown[1:].copy(),
            verdict=judge(self._peak_dbfs, clipped=clipped),
        )

    def _listen(self, now_s: float) -> float:
        """Measure the newest sound into ``_target`` and return the peak of what is new, in dBFS."""
        written = self._recent.written
        fresh = min(written - self._read_at, self._capacity)
        self._read_at = written
        if not fresh:
            if now_s - self._fresh_s > STALE_S:
                self._target.fill(FLOOR_DBFS)
            return FLOOR_DBFS
        self._fresh_s = now_s
        sound = self._recent.last(max(fresh, FFT_SIZE))
        if not max(float(sound.max()), -float(sound.min())) < _ABSURD:  # NaN is not, either
            sound = np.nan_to_num(sound, nan=0.0, posinf=0.0, neginf=0.0)
            np.clip(sound, -_ABSURD, _ABSURD, out=sound)
        parts = np.fft.rfft(sound[-FFT_SIZE:] * self._window).view(np.float32)
        self._target[0] = np.dot(sound, sound) / len(sound)
        self._target[1:] = self._weights @ (parts * parts)
        np.maximum(self._target, _FLOOR_POWER, out=self._target)
        np.log10(self._target, out=self._target)
        self._target *= 10
        np.maximum(self._target, np.float32(FLOOR_DBFS), out=self._target)  # rounding goes below
        newest = sound[-fresh:]
        peak = max(float(newest.max()), -float(newest.min()))
        return 20 * math.log10(max(peak, _FLOOR_PEAK))

    def _hold(self, peak_dbfs: float, now_s: float, release: float) -> None:
        if peak_dbfs >= CLIP_DBFS:
            self._clip_s = now_s
        if peak_dbfs >= self._peak_dbfs:
            self._peak_dbfs = peak_dbfs
            self._held_s = now_s
        elif now_s - self._held_s > PEAK_HOLD_S:
            self._peak_dbfs += (peak_dbfs - self._peak_dbfs) * release


def judge(peak_dbfs: float, *, clipped: bool) -> Verdict:
    """Put a held peak and the clip lamp into a word."""
    if clipped:
        return Verdict.TOO_LOUD
    if peak_dbfs < SILENT_BELOW_DBFS:
        return Verdict.SILENT
    if peak_dbfs < QUIET_BELOW_DBFS:
        return Verdict.TOO_QUIET
    return Verdict.GOOD


def band_weights(sample_rate: int, bands: int) -> NDArray[np.float64]:
    """Tell how much of each FFT bin belongs to each band.

    A bin stands for the frequencies half a bin around it, so a band that is narrower than a bin
    gets its share of one rather than nothing.

    Returns:
        float64 of shape ``(bands, 513)``, each 0 to 1, each column adding up to at most 1.
    """
    edges = np.geomspace(LOWEST_HZ, min(HIGHEST_HZ, sample_rate / 2), bands + 1)
    hz_per_bin = sample_rate / FFT_SIZE
    bottoms = (np.arange(FFT_SIZE // 2 + 1) - 0.5) * hz_per_bin
    overlap = np.minimum(edges[1:, None], bottoms + hz_per_bin) - np.maximum(
        edges[:-1, None], bottoms
    )
    weights: NDArray[np.float64] = np.maximum(overlap, 0.0) / hz_per_bin
    return weights
