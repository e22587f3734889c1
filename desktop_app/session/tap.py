"""Where the agent's voice leaves for the speaker: what else sounds there, and what meters see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from desktop_app.audio.analyser import Analyser
from desktop_app.audio.extra import Extra
from desktop_app.audio.meter import Meter
from desktop_app.audio.playout import Edge, Playout
from desktop_app.audio.types import Samples


@dataclass(slots=True)
class Tap:
    """A playout, what sounds beside it, and meters on what leaves. They outlive a change of device.

    Only the playout's edges and position tell of the agent; ``replay`` and ``cues`` move none of
    them.
    """

    playout: Playout
    replay: Extra
    cues: Extra
    meter: Meter
    analyser: Analyser

    @classmethod
    def at(cls, sample_rate: int, volume: float) -> Self:
        """Make one for speakers of a rate, at the volume 0 to 1."""
        playout = Playout(sample_rate)
        playout.volume = volume
        playout.pull(np.empty(1, np.float32))  # a volume is approached from 1 within one pull
        return cls(
            playout,
            replay=Extra(sample_rate),
            cues=Extra(sample_rate),
            meter=Meter(sample_rate),
            analyser=Analyser(sample_rate),
        )

    def pull(self, out: Samples) -> Edge | None:
        """Fill ``out`` and show it to the meters."""
        # Audio thread.
        edge = self.playout.pull(out)
        self.replay.mix(out)
        self.cues.mix(out)
        self.meter.write(out)
        self.analyser.write(out)
        return edge
