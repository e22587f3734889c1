"""A short phrase of four soft notes, to hear whether a speaker works."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from desktop_app.audio.types import Samples

NOTES_HZ: Final = (523.25, 659.26, 783.99, 1046.50)
"""C, E, G, C: a chord taken apart, upwards."""
NOTE_S: Final = 0.22
RING_S: Final = 0.9
"""A note rings on under the next ones and dies away by 60 dB within this."""
LEVEL: Final = 0.2
ATTACK_S: Final = 0.012
_DECAY: Final = -3 * math.log(10) / RING_S


def phrase(sample_rate: int) -> Samples:
    """Make the phrase: float32, shape ``(n,)``, about a second and a half, silent at both ends."""
    ring = np.arange(round(RING_S * sample_rate), dtype=np.float32) / np.float32(sample_rate)
    envelope = np.minimum(ring / np.float32(ATTACK_S), 1) * np.exp(ring * np.float32(_DECAY))
    last = round((len(NOTES_HZ) - 1) * NOTE_S * sample_rate)
    sound: Samples = np.zeros(last + len(ring), np.float32)
    for turn, hz in enumerate(NOTES_HZ):
        start = round(turn * NOTE_S * sample_rate)
        angle = ring * np.float32(2 * np.pi * hz)
        # The octave gives a sine some body, in small speakers too.
        note = np.sin(angle) + np.float32(0.25) * np.sin(2 * angle)
        sound[start : start + len(ring)] += np.float32(LEVEL) * envelope * note
    return sound
