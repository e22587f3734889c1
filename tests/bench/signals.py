"""What is played and how it is found again: pure arithmetic on samples.

Everything that sounds is made from a formula at any rate, so that what comes back is compared with
what was meant, not with what some resampler made of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Sound = NDArray[np.float32]

CHIRP_S = 0.024
SPEECH_HZ = (311.0, 743.0, 1373.0, 2411.0)
"""The tones of `speech`: below the narrowest format's band edge, and never in step."""
_SPEECH_LEVELS = (0.4, 0.08, 0.08, 0.08)
"""The first stands out, so that no window of a millisecond is silent by itself."""

GAP_DB = -40.0
"""Below the level of the speech: silence."""
_GAP_WINDOW_S = 0.001
_FIT_WINDOW_S = 0.012
CLICK_DB = -32.0
"""Of what the tones do not explain, against what they do: a fault. One sample lost at 48 kHz gives
-28 dB, mu-law's own noise -36.5 dB at the most."""
NEAR_S = 0.030
"""Faults nearer than this are one fault."""


def chirp(sample_rate: int) -> Sound:
    """Make an onset that nothing else resembles: 300 to 3000 Hz in 24 ms, at full level at once."""
    time = np.arange(int(CHIRP_S * sample_rate)) / sample_rate
    phase = 2 * np.pi * (300 * time + (3000 - 300) / (2 * CHIRP_S) * time**2)
    return (0.7 * np.cos(phase)).astype(np.float32)


def tone(hz: float, seconds: float, sample_rate: int, level: float = 0.5) -> Sound:
    """Make a sine."""
    time = np.arange(round(seconds * sample_rate)) / sample_rate
    return (level * np.sin(2 * np.pi * hz * time)).astype(np.float32)


def speech(seconds: float, sample_rate: int) -> Sound:
    """Make a sound in which every lost, repeated or torn sample shows."""
    sines = zip(SPEECH_HZ, _SPEECH_LEVELS, strict=True)
    return np.sum([tone(hz, seconds, sample_rate, level) for hz, level in sines], axis=0)  # type: ignore[no-any-return]  # numpy's sum knows no dtype


def chunks(sound: Sound, seconds: float, sample_rate: int) -> list[Sound]:
    """Cut a sound into pieces of a length; the last may be shorter."""
    frames = round(seconds * sample_rate)
    return [sound[place : place + frames] for place in range(0, len(sound), frames)]


def find_chirps(samples: Sound, sample_rate: int, least: float = 0.75) -> NDArray[np.int64]:
    """Give the first sample of each chirp, shape (n,), by normalised correlation.

    Args:
        samples: float32, shape (n,).
        sample_rate: in Hz.
        least: how alike, 0..1.
    """
    model = chirp(sample_rate).astype(np.float64)
    if len(samples) < len(model):
        return np.zeros(0, np.int64)
    size = 1 << int(np.ceil(np.log2(len(samples) + len(model))))
    # In quadrature too: filters on the way turn phases.
    spectrum = np.fft.rfft(samples, size)
    pairs = []
    for part in (model, np.imag(_analytic(model))):
        product = np.fft.irfft(spectrum * np.conj(np.fft.rfft(part, size)), size)
        pairs.append(product[: len(samples) - len(model) + 1])
    power = np.cumsum(np.concatenate(([0.0], samples.astype(np.float64) ** 2)))
    energy = power[len(model) :] - power[: -len(model)]
    floor = 1e-3 * np.sum(model**2)
    alike = np.hypot(*pairs) / np.sqrt(np.sum(model**2) * np.maximum(energy, floor))
    found = []
    start = 0
    while (over := np.flatnonzero(alike[start:] > least)).size:
        first = start + int(over[0])
        peak = first + int(np.argmax(alike[first : first + len(model)]))
        found.append(peak)
        start = peak + len(model)
    return np.array(found, np.int64)


@dataclass(frozen=True)
class Gap:
    """A stretch of silence inside speech: places in samples."""

    start: int
    end: int


@dataclass(frozen=True)
class Faults:
    """What was wrong with a stretch of `speech`.

    Attributes:
        first: place of its first sample.
        last: place behind its last one.
        gaps: the drop-outs.
        clicks: places of what is torn, repeated or lost, away from the drop-outs.
    """

    first: int
    last: int
    gaps: tuple[Gap, ...]
    clicks: tuple[int, ...]

    def heard_samples(self) -> int:
        """Count the samples that were speech."""
        return self.last - self.first - sum(gap.end - gap.start for gap in self.gaps)


def find_faults(samples: Sound, sample_rate: int) -> Faults | None:
    """Examine a recording of `speech`, silence around it; None if there is no speech in it."""
    window = round(_GAP_WINDOW_S * sample_rate)
    count = len(samples) // window
    peaks = np.abs(samples[: count * window]).reshape(count, window).max(axis=1)
    if not count or peaks.max() < 1e-3:
        return None
    loud = peaks > np.percentile(peaks[peaks > 1e-3], 50) * 10 ** (GAP_DB / 20)
    places = np.flatnonzero(loud)
    first, last = int(places[0]), int(places[-1]) + 1
    edges = np.flatnonzero(np.diff(places) > 1)
    gaps = [Gap((int(places[e]) + 1) * window, int(places[e + 1]) * window) for e in edges]
    near = round(NEAR_S * sample_rate)
    gaps = _merged(gaps, near)
    quiet = [first * window, last * window, *(p for gap in gaps for p in (gap.start, gap.end))]
    clicks: list[int] = []
    for place in _torn(samples, sample_rate, first * window, last * window):
        in_gap = any(gap.start - near <= place <= gap.end + near for gap in gaps)
        if in_gap or min(abs(place - edge) for edge in quiet) <= near:
            continue
        if not clicks or place - clicks[-1] > near:
            clicks.append(place)
    return Faults(first * window, last * window, tuple(gaps), tuple(clicks))


def cents(samples: Sound, sample_rate: int, hz: float) -> float:
    """Give how far the loudest tone is from `hz`, in hundredths of a semitone."""
    window = np.hanning(len(samples))
    spectrum = np.abs(np.fft.rfft(samples * window, 4 * len(samples)))
    peak = int(np.argmax(spectrum[1:-1])) + 1
    left, middle, right = np.log(spectrum[peak - 1 : peak + 2] + 1e-12)
    place = peak + 0.5 * (left - right) / (left - 2 * middle + right)
    return float(1200 * np.log2(place * sample_rate / (4 * len(samples)) / hz))


def silent_from(samples: Sound, sample_rate: int, level: float) -> tuple[int, float]:
    """Find where a sound goes down for good, or at least for a tenth of a second.

    Args:
        samples: float32, shape (n,); begins while it sounds.
        sample_rate: in Hz.
        level: RMS of the sound.

    Returns:
        The place of the first window that is 40 dB below `level` and stays so for 100 ms, and how
        many seconds of sound came back after it.
    """
    window = round(0.002 * sample_rate)
    count = len(samples) // window
    rms = np.sqrt(np.mean(samples[: count * window].reshape(count, window) ** 2, axis=1))
    loud = rms > level * 10 ** (GAP_DB / 20)
    stay = round(0.1 / 0.002)
    runs = np.convolve(loud, np.ones(stay), "valid")
    quiet = np.flatnonzero(runs < 0.5)
    if not quiet.size:
        return len(samples), 0.0
    first = int(quiet[0])
    return first * window, float(np.count_nonzero(loud[first:]) * 0.002)


def ulaw(samples: Sound) -> bytes:
    """Write G.711 mu-law from its definition (bias 0x84, clip 32635, bits inverted)."""
    value = (np.clip(samples, -1, 1) * 32767).astype(np.int32)
    sign = np.where(value < 0, 0x80, 0)
    magnitude = np.minimum(np.abs(value), 32635) + 0x84
    exponent = np.floor(np.log2(magnitude)).astype(np.int32) - 7
    mantissa = (magnitude >> (exponent + 3)) & 0x0F
    code: NDArray[np.uint8] = (~(sign | (exponent << 4) | mantissa) & 0xFF).astype(np.uint8)
    return code.tobytes()


def from_ulaw(data: bytes) -> Sound:
    """Read G.711 mu-law."""
    code = ~np.frombuffer(data, np.uint8).astype(np.int32) & 0xFF
    magnitude = ((((code & 0x0F) << 3) + 0x84) << ((code >> 4) & 7)) - 0x84
    value: NDArray[np.int32] = np.where(code & 0x80, -magnitude, magnitude)
    return value.astype(np.float32) / np.float32(32768)


def encoded(samples: Sound, audio_format: str) -> bytes:
    """Write samples as chunks hold them, in a format of the wire."""
    if audio_format.startswith("ulaw"):
        return ulaw(samples)
    return (np.clip(samples, -1, 1) * 32767).round().astype("<i2").tobytes()


def decoded(data: bytes, audio_format: str) -> Sound:
    """Read samples of a format of the wire; a torn last byte is left out."""
    if audio_format.startswith("ulaw"):
        return from_ulaw(data)
    return np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(np.float32) / np.float32(32768)


def _analytic(model: NDArray[np.float64]) -> NDArray[np.complex128]:
    size = 4 * len(model)
    spectrum = np.fft.fft(model, size)
    spectrum[1 : size // 2] *= 2
    spectrum[size // 2 + 1 :] = 0
    return np.fft.ifft(spectrum)[: len(model)]


def _merged(gaps: Sequence[Gap], near: int) -> list[Gap]:
    merged: list[Gap] = []
    for gap in gaps:
        if merged and gap.start - merged[-1].end < near:
            merged[-1] = Gap(merged[-1].start, gap.end)
        else:
            merged.append(gap)
    return merged


def _torn(samples: Sound, sample_rate: int, first: int, last: int) -> list[int]:
    """Give the middles of windows that are not the sum of the tones, whatever their phases."""
    size = round(_FIT_WINDOW_S * sample_rate)
    hop = size // 2
    time = np.arange(size) / sample_rate
    waves = [np.ones(size)]
    for hz in SPEECH_HZ:
        waves += [np.cos(2 * np.pi * hz * time), np.sin(2 * np.pi * hz * time)]
    basis, _ = np.linalg.qr(np.array(waves).T)
    starts = np.arange(first, last - size + 1, hop)
    torn: list[int] = []
    for some in np.array_split(starts, max(1, len(starts) // 4096)):
        frames = samples[some[:, None] + np.arange(size)].astype(np.float64)
        left = frames - (frames @ basis) @ basis.T
        ratio = np.sum(left**2, axis=1) / np.maximum(np.sum(frames**2, axis=1), 1e-9)
        torn += [int(s) + hop for s in some[ratio > 10 ** (CLICK_DB / 10)]]
    return torn
