"""Short sounds that say what no eye has to see."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

import numpy as np

from desktop_app.audio.extra import FADE_S
from desktop_app.audio.resample import Resampler
from desktop_app.audio.types import Samples


class Cue(enum.Enum):
    """What a sound tells; the value is its name in the settings."""

    READY = "ready"
    """The microphone hears now."""
    CLOSED = "closed"
    """It does so no longer: muted, or the call is over."""
    ASKS = "asks"
    """A tool waits for a word."""
    LOST = "lost"
    """The connection is lost, and tried again."""
    TROUBLE = "trouble"
    """A device fails."""
    ERROR = "error"
    """It cannot go on."""
    THINKING = "thinking"
    """The agent is still thinking."""
    MUTED = "muted"
    """The user talks, and is muted."""


LONGEST_S: Final = 3.0
"""Of a sound of the user's own; what is longer is faded out there."""
EDGE_S: Final = 0.008
PEAK: Final = 0.12
"""-18 dBFS: heard beside a voice, and no louder."""

Note: TypeAlias = tuple[float, float]
"""Pitch in Hz, 0 for a rest, and length in seconds."""

_LOW, _DEEP, _MIDDLE, _HIGH = 293.66, 246.94, 587.33, 880.0

MELODIES: Final[Mapping[Cue, tuple[Note, ...]]] = {
    Cue.READY: ((_MIDDLE, 0.07), (_HIGH, 0.07)),
    Cue.CLOSED: ((_HIGH, 0.07), (_MIDDLE, 0.07)),
    Cue.ASKS: ((_HIGH, 0.06), (0.0, 0.06), (_HIGH, 0.06)),
    Cue.LOST: ((_DEEP, 0.25),),
    Cue.TROUBLE: ((_LOW, 0.1), (_MIDDLE, 0.1)),
    Cue.ERROR: ((_LOW, 0.1), (0.0, 0.05), (_LOW, 0.1)),
    Cue.THINKING: ((_HIGH, 0.02),),
    Cue.MUTED: ((_MIDDLE, 0.06), (0.0, 0.03), (_LOW, 0.06)),
}
SOFT: Final[Mapping[Cue, float]] = {Cue.THINKING: 0.4, Cue.MUTED: 0.7}
"""Loudness of those that are softer than the rest."""


def make(cue: Cue, sample_rate: int) -> Samples:
    """Give a built-in cue.

    Args:
        cue: Which.
        sample_rate: In Hz.

    Returns:
        float32 of shape ``(n,)``, silent at both ends.
    """
    loud = PEAK * SOFT.get(cue, 1.0)
    notes = MELODIES[cue]
    return np.concatenate([_note(hz, length_s, loud, sample_rate) for hz, length_s in notes])


def _note(hz: float, length_s: float, loud: float, sample_rate: int) -> Samples:
    frames = round(length_s * sample_rate)
    at_s = np.arange(frames) / sample_rate
    edge = np.minimum(np.minimum(at_s, at_s[::-1]) / EDGE_S, 1.0)
    rounded = np.sin(edge * np.pi / 2) ** 2
    return np.asarray(loud * rounded * np.sin(2 * np.pi * hz * at_s), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Recorded:
    """A sound of the user's own: mono float32 of shape ``(n,)``, and its rate in Hz."""

    samples: Samples
    sample_rate: int

    def at(self, sample_rate: int) -> Samples:
        """Give it at another rate, cut to `LONGEST_S` with a fade."""
        most = round(LONGEST_S * self.sample_rate)
        samples = self.samples[:most]
        if len(self.samples) > most:
            fade = round(FADE_S * self.sample_rate)
            samples = samples.copy()
            samples[most - fade :] *= np.linspace(1, 0, fade, dtype=np.float32)
        resampler = Resampler(self.sample_rate, sample_rate)
        return np.concatenate([resampler.push(samples), resampler.flush()])


@dataclass(slots=True)
class CueSounds:
    """The sound of each cue: the built-in one, or the user's own."""

    _own: Mapping[Cue, Recorded] = field(default_factory=dict)
    _made: dict[tuple[Cue, int], Samples] = field(default_factory=dict)

    def replace(self, own: Mapping[Cue, Recorded]) -> None:
        """Take these in place of the built-in ones."""
        self._own = own
        self._made.clear()

    def at(self, cue: Cue, sample_rate: int) -> Samples:
        """Give the sound of a cue at a rate in Hz; made once, not to be written to."""
        if (cue, sample_rate) not in self._made:
            own = self._own.get(cue)
            sound = make(cue, sample_rate) if own is None else own.at(sample_rate)
            self._made[cue, sample_rate] = sound
        return self._made[cue, sample_rate]
