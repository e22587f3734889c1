"""Wire bytes to samples and back, and the small arithmetic of loudness.

Two encodings travel: signed 16-bit little-endian PCM, and G.711 mu-law, one byte per sample.
"""

from __future__ import annotations

import math
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from desktop_app.audio.types import Samples

Encoding = Literal["pcm", "ulaw"]

FLOOR_DBFS: Final = -120.0
"""What silence reads in dBFS."""

_FLOOR_POWER: Final = 10.0 ** (FLOOR_DBFS / 10.0)
_ULAW_BIAS: Final = 0x84
_ULAW_CLIP: Final = 32635


def decode(chunk: bytes, encoding: Encoding) -> Samples:
    """Turn wire bytes into samples.

    Args:
        chunk: Mono sound as it came. Half a PCM sample at the end is dropped.
        encoding: What the server announced.

    Returns:
        float32 of shape ``(n,)`` in [-1, 1).
    """
    if encoding == "ulaw":
        return _SAMPLE_OF_ULAW[np.frombuffer(chunk, np.uint8)]
    whole = np.frombuffer(chunk, "<i2", count=len(chunk) // 2)
    return whole.astype(np.float32) * np.float32(1 / 32768)


def encode(samples: Samples, encoding: Encoding) -> bytes:
    """Turn samples into wire bytes.

    Full scale is 32768 steps either way, as in `decode`, so that a chunk comes back as it was.
    What is louder than the 16-bit range is clamped; NaN is silence.

    Args:
        samples: float32 of shape ``(n,)``.
        encoding: What was agreed with the server.
    """
    scaled = np.maximum(samples, np.float32(-1))
    np.minimum(scaled, np.float32(32767 / 32768), out=scaled)
    scaled *= np.float32(32768)
    if math.isnan(scaled.sum()):
        np.nan_to_num(scaled, copy=False)
    np.rint(scaled, out=scaled)
    words: NDArray[np.int16] = scaled.astype("<i2")
    if encoding == "ulaw":
        return _ULAW_OF_WORD[words.view(np.uint16)].tobytes()
    return words.tobytes()


def level_dbfs(samples: Samples) -> float:
    """Measure RMS loudness in dBFS, never below `FLOOR_DBFS`; a full-scale sine reads -3.01."""
    if not len(samples):
        return FLOOR_DBFS
    power = float(np.dot(samples, samples)) / len(samples)
    # Written so that NaN reads as the floor.
    return 10.0 * math.log10(power) if power > _FLOOR_POWER else FLOOR_DBFS


def _decode_ulaw() -> Samples:
    """Tabulate G.711 mu-law decoding: float32 of shape ``(256,)``."""
    code = ~np.arange(256, dtype=np.uint8)
    exponent = (code >> 4) & 0x07
    mantissa = (code & 0x0F).astype(np.int32)
    magnitude = (((mantissa << 3) + _ULAW_BIAS) << exponent) - _ULAW_BIAS
    words = np.where(code & 0x80, -magnitude, magnitude)
    return (words / 32768).astype(np.float32)


def _encode_ulaw() -> NDArray[np.uint8]:
    """Tabulate G.711 mu-law encoding: uint8 of shape ``(65536,)``, by the unsigned 16-bit word."""
    words = np.arange(65536, dtype=np.uint16).view(np.int16).astype(np.int32)
    biased = np.minimum(np.abs(words), _ULAW_CLIP) + _ULAW_BIAS
    # The segment is the place of the highest bit, counted from bit 7, where the bias puts silence.
    exponent = np.frexp(biased.astype(np.float64))[1].astype(np.int32) - 8
    mantissa = (biased >> (exponent + 3)) & 0x0F
    sign = np.where(words < 0, 0x80, 0)
    codes: NDArray[np.uint8] = (~(sign | (exponent << 4) | mantissa) & 0xFF).astype(np.uint8)
    return codes


_SAMPLE_OF_ULAW: Final = _decode_ulaw()
_ULAW_OF_WORD: Final = _encode_ulaw()
