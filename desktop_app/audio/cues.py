"""Short sounds that say what no eye has to see."""

from __future__ import annotations

from typing import Final

import numpy as np

from desktop_app.audio.types import Samples

READY_HZ: Final = (587.33, 880.0)
"""Two notes that rise, a fifth apart."""
NOTE_S: Final = 0.07
EDGE_S: Final = 0.008
PEAK: Final = 0.12
"""-18 dBFS: heard beside a voice, and no louder."""


def ready(sample_rate: int) -> Samples:
    """Give the cue that the microphone hears now: two notes, rising.

    Args:
        sample_rate: In Hz.

    Returns:
        float32 of shape ``(n,)``, 0.14 s, silent at both ends.
    """
    return np.concatenate([_note(hz, sample_rate) for hz in READY_HZ])


def _note(hz: float, sample_rate: int) -> Samples:
    frames = round(NOTE_S * sample_rate)
    at_s = np.arange(frames) / sample_rate
    edge = np.minimum(np.minimum(at_s, at_s[::-1]) / EDGE_S, 1.0)
    rounded = np.sin(edge * np.pi / 2) ** 2
    return np.asarray(PEAK * rounded * np.sin(2 * np.pi * hz * at_s), np.float32)
