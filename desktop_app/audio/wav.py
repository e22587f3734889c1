"""Sound files: the samples of a WAV file, whatever its width and number of channels."""

from __future__ import annotations

import io
import struct
import wave
from typing import Final

import numpy as np

from desktop_app.audio.types import Samples

SLOWEST_HZ: Final = 1_000
FASTEST_HZ: Final = 768_000
_INT24: Final = 3


class NotReadableError(ValueError):
    """This is no WAV file of whole numbers; the message says why, for support."""


def decode(data: bytes) -> tuple[Samples, int]:
    """Read a WAV file of 8, 16, 24 or 32 bits a sample.

    Args:
        data: The whole file; one that was cut short gives what is there.

    Returns:
        Its channels averaged, float32 of shape ``(n,)`` in [-1, 1], and its rate in Hz.

    Raises:
        NotReadableError: It is none, or has no sound in it.
    """
    try:
        with wave.open(io.BytesIO(data)) as file:
            width, channels, rate = file.getsampwidth(), file.getnchannels(), file.getframerate()
            frames = file.readframes(file.getnframes())
    except (wave.Error, EOFError, struct.error, ValueError, RuntimeError) as error:
        raise NotReadableError(str(error) or "it ends too early") from error
    frames = frames[: len(frames) - len(frames) % (width * channels)]
    if not frames:
        raise NotReadableError("there is no sound in it")
    if not SLOWEST_HZ <= rate <= FASTEST_HZ:
        raise NotReadableError(f"{rate} samples a second")
    samples = _numbers(frames, width).reshape(-1, channels).mean(axis=1, dtype=np.float32)
    return samples, rate


def _numbers(frames: bytes, width: int) -> Samples:
    """Read little-endian numbers of a width in bytes as float32 in [-1, 1]."""
    if width == 1:  # the only unsigned ones
        return (np.frombuffer(frames, np.uint8).astype(np.float32) - 128) / np.float32(128)
    if width == _INT24:
        wide = np.zeros((len(frames) // 3, 4), np.uint8)
        wide[:, 1:] = np.frombuffer(frames, np.uint8).reshape(-1, 3)
        frames, width = wide.tobytes(), 4
    kinds = {2: "<i2", 4: "<i4"}
    if width not in kinds:
        raise NotReadableError(f"{8 * width} bits a sample")
    return np.frombuffer(frames, kinds[width]).astype(np.float32) / np.float32(2 ** (8 * width - 1))
