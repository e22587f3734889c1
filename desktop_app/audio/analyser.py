"""The Web Audio AnalyserNode to the letter, and the voice band that the JS SDK cuts out of it.

Source: Web Audio API 1.1, "FFT Windowing and Smoothing over Time", with the node's defaults
(``fftSize`` 2048, ``smoothingTimeConstant`` 0.8, -100 to -30 dB); the band and the volume are those
of ``@elevenlabs/client`` 1.25.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop_app.audio.recent import Recent
from desktop_app.audio.types import ByteSpectrum, Samples

FFT_SIZE: Final = 2048
BIN_COUNT: Final = FFT_SIZE // 2
SMOOTHING: Final = 0.8
MIN_DB: Final = -100.0
MAX_DB: Final = -30.0
MIN_VOICE_HZ: Final = 100
MAX_VOICE_HZ: Final = 8000

_PHASE = 2 * np.pi * np.arange(FFT_SIZE) / FFT_SIZE
_BLACKMAN: Final[NDArray[np.float64]] = 0.42 - 0.5 * np.cos(_PHASE) + 0.08 * np.cos(2 * _PHASE)


class Analyser:
    """One AnalyserNode: sound goes in, the loudness of 1024 frequencies comes out.

    One thread writes and one reads, which may be two. As in a browser, readings between which no
    sound was written are the same reading: smoothing advances with sound alone.

    Args:
        sample_rate: In Hz; it decides which bins make the voice band.
    """

    def __init__(self, sample_rate: int) -> None:
        self._sample_rate = sample_rate
        self._recent = Recent(2 * FFT_SIZE)
        self._read_at = 0
        self._smoothed: NDArray[np.float64] = np.zeros(BIN_COUNT)
        self._bytes = _frozen(np.zeros(BIN_COUNT, np.uint8))

    def write(self, samples: Samples) -> None:
        """Take the stream's next samples, of any number; the last 2048 matter."""
        # Audio thread.
        self._recent.write(samples)

    def byte_frequency_data(self) -> ByteSpectrum:
        """Read the spectrum from 0 Hz to half the sample rate, smoothed over the last reading.

        Returns:
            uint8 of shape ``(1024,)``, read-only: 0 for -100 dB and less, 255 for -30 and more.
        """
        written = self._recent.written
        if written != self._read_at:
            self._read_at = written
            now = magnitudes(self._recent.last(FFT_SIZE))
            self._smoothed = SMOOTHING * self._smoothed + (1 - SMOOTHING) * now
            self._bytes = _frozen(to_bytes(self._smoothed))
        return self._bytes

    def voice_band(self, byte_spectrum: ByteSpectrum) -> ByteSpectrum:
        """Stretch 100 to 8000 Hz of a byte spectrum over 1024 values; see `voice_band`."""
        return voice_band(byte_spectrum, self._sample_rate)

    def volume(self) -> float:
        """Read the spectrum and return the mean of its voice band, 0 to 1."""
        return volume(self.voice_band(self.byte_frequency_data()))


def magnitudes(samples: Samples) -> NDArray[np.float64]:
    """Measure how much of each frequency sounds.

    Args:
        samples: The last 2048 samples, oldest first.

    Returns:
        float64 of shape ``(1024,)``; the bin of half the sample rate is left out, as in a browser.
        A bin that is no finite number is 0.
    """
    with np.errstate(invalid="ignore", over="ignore"):
        spectrum = np.fft.rfft(samples * _BLACKMAN)[:BIN_COUNT]
        return np.nan_to_num(np.abs(spectrum) / FFT_SIZE, nan=0.0, posinf=0.0)


def to_bytes(smoothed: NDArray[np.float64]) -> ByteSpectrum:
    """Map magnitudes to bytes: 0 at -100 dB, 255 at -30 dB, whole steps downwards."""
    decibels = 20 * np.log10(np.maximum(smoothed, 1e-30))
    scaled = np.floor(255 / (MAX_DB - MIN_DB) * (decibels - MIN_DB))
    return np.clip(scaled, 0, 255).astype(np.uint8)


def voice_band(byte_spectrum: ByteSpectrum, sample_rate: int) -> ByteSpectrum:
    """Stretch the bins of 100 to 8000 Hz over as many values as the spectrum has.

    Below 16 kHz the band ends at half the sample rate.

    Args:
        byte_spectrum: uint8 of shape ``(n,)``, from 0 Hz to half the sample rate.
        sample_rate: In Hz, above 200.

    Returns:
        uint8 of shape ``(n,)``, interpolated on straight lines, halves rounded up.
    """
    bins = len(byte_spectrum)
    hz_per_bin = sample_rate / 2 / bins
    lowest = math.floor(MIN_VOICE_HZ / hz_per_bin)
    end = min(math.ceil(MAX_VOICE_HZ / hz_per_bin), bins)
    places = lowest + np.arange(bins) / bins * (end - lowest)
    # np.interp holds the last bin's value beyond it, as the SDK does.
    values = np.interp(places, np.arange(lowest, end), byte_spectrum[lowest:end])
    return np.floor(values + 0.5).astype(np.uint8)


def volume(byte_spectrum: ByteSpectrum) -> float:
    """Return the mean of ``value / 255``, 0 to 1."""
    return float(min(max(byte_spectrum.mean() / 255, 0.0), 1.0))


def _frozen(byte_spectrum: ByteSpectrum) -> ByteSpectrum:
    byte_spectrum.flags.writeable = False
    return byte_spectrum
