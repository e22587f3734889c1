"""Whether a recording sounds like what should have been heard."""

import numpy as np
from numpy.typing import NDArray

_BAND_EDGES_HZ = (50, 200, 400, 700, 1100, 1700, 2500, 4000, 6000, 8000)
_FRAME_S, _HOP_S = 0.02, 0.005


def likeness(heard: NDArray[np.float32], expected: NDArray[np.float32], sample_rate: int) -> float:
    """How much a stretch of a recording sounds like something: 1 the same, 0 unrelated.

    Compares how the loudness of nine bands of frequency goes up and down, because the synthetic
    voice trembles a little, never twice in the same way: of equal words samples differ, bands not.

    Args:
        heard: the recording, shape (n,).
        expected: what should be in it, shape (m,), m < n.
        sample_rate: of both, in Hz.
    """
    recorded, wanted = _bands(heard, sample_rate), _bands(expected, sample_rate)
    wanted = wanted - wanted.mean()
    best = 0.0
    for start in range(len(recorded) - len(wanted) + 1):
        there = recorded[start : start + len(wanted)]
        there = there - there.mean()
        norm = float(np.linalg.norm(there) * np.linalg.norm(wanted))
        if norm:
            best = max(best, float(np.sum(there * wanted)) / norm)
    return best


def _bands(samples: NDArray[np.float32], sample_rate: int) -> NDArray[np.float64]:
    """Loudness over time, in powers of ten: shape (frames, 9)."""
    size, hop = round(_FRAME_S * sample_rate), round(_HOP_S * sample_rate)
    frames = np.lib.stride_tricks.sliding_window_view(samples, size)[::hop]
    spectra = np.abs(np.fft.rfft(frames * np.hanning(size), axis=1)) / sample_rate
    edges = [round(edge * _FRAME_S) for edge in _BAND_EDGES_HZ]
    bands = np.add.reduceat(spectra[:, : edges[-1]], edges[:-1], axis=1)
    return np.asarray(np.log10(bands + 1e-6), dtype=np.float64)
