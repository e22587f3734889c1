"""The two arrays that sound is made of here."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Samples: TypeAlias = NDArray[np.float32]
"""Mono sound: float32, shape ``(n,)``, nominally in [-1, 1]."""

ByteSpectrum: TypeAlias = NDArray[np.uint8]
"""What an AnalyserNode shows: uint8, shape ``(1024,)``, 0 for -100 dB to 255 for -30 dB."""
