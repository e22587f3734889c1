"""soxr's filter as a matrix: designed once, applied to short pieces.

soxr designs its filter anew whenever a stream begins, which for 20 ms of sound takes longer than
the filtering. Where one rate is a whole multiple of the other, so many outputs depend in one and
the same way on a window of inputs: a matrix, which soxr's answer to an impulse tells.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np
import soxr

from desktop_app.audio.types import Samples

GROUP: Final = 32
"""Samples of the lower rate that one product of window and matrix covers."""


class Polyphase:
    """Converts pieces of a stream by a whole factor, up or down.

    Args:
        up: Output samples for each input sample; 1 where ``down`` is not.
        down: Input samples for each output sample; 1 where ``up`` is not.
        past: How far the filter looks back, in samples of the lower rate.
        future: How far it looks ahead, in samples of the lower rate.
        quality: One of soxr's names.
    """

    def __init__(self, up: int, down: int, past: int, future: int, quality: str) -> None:
        self._past = past * down
        self._step = GROUP * down
        self._matrix = _matrix(up, down, past, future, quality)
        self._window, self._outputs = self._matrix.shape

    def convert(self, samples: Samples, first: int, end: int) -> Samples:
        """Give outputs ``first`` to ``end``; output 0 is at the moment of the first input sample.

        Args:
            samples: float32 of shape ``(n,)``; around them is silence.
            first: Index of the first output, not negative.
            end: Behind the last one.

        Returns:
            float32 of shape ``(end - first,)``.
        """
        if end <= first:
            return np.empty(0, np.float32)
        group = first // self._outputs
        groups = -(-end // self._outputs) - group
        start = group * self._step - self._past
        heard = _stretch(samples, start, start + (groups - 1) * self._step + self._window)
        # numpy's own functions for windows take longer than the product does.
        sample = heard.itemsize
        windows: Samples = np.ndarray(
            (groups, self._window), np.float32, heard, strides=(self._step * sample, sample)
        )
        # A copy: without one the product of overlapping rows is a slow one.
        out: Samples = (windows.copy() @ self._matrix).reshape(-1)
        offset = group * self._outputs
        return out[first - offset : end - offset]


def _stretch(samples: Samples, start: int, stop: int) -> Samples:
    """Give ``samples[start:stop]``, with silence where there are none."""
    found = np.ascontiguousarray(samples[max(start, 0) : max(stop, 0)])
    before = min(max(-start, 0), stop - start)
    behind = stop - start - before - len(found)
    return np.pad(found, (before, behind)) if before or behind else found


@cache
def _matrix(up: int, down: int, past: int, future: int, quality: str) -> Samples:
    """Tabulate what each input of a window does to each output of a group.

    Returns:
        float32 of shape ``(GROUP * down + (past + future) * down, GROUP * up)``.
    """
    reach = (GROUP + past + future) * max(up, down)
    response = _impulse_response(up, down, reach, quality)
    inputs = np.arange((GROUP + past + future) * down) - past * down
    outputs = np.arange(GROUP * up)
    matrix: Samples = response[reach + outputs * down - inputs[:, None] * up]
    matrix.flags.writeable = False
    return matrix


def _impulse_response(up: int, down: int, reach: int, quality: str) -> Samples:
    """Measure what one input sample does to the outputs around it, in steps of the higher rate.

    Returns:
        float32 of shape ``(2 * reach + 1,)``; the middle is the moment of the input sample.
    """
    response = np.zeros(2 * reach + 1, np.float32)
    length = 2 * (-(-reach // up) + down)
    place = length // 2 // down * down
    for shift in range(down):
        impulse = np.zeros(length, np.float32)
        impulse[place + shift] = 1.0
        heard = soxr.resample(impulse, down, up, quality=quality)
        steps = np.arange(len(heard)) * down - (place + shift) * up + reach
        inside = (steps >= 0) & (steps <= 2 * reach)
        response[steps[inside]] = heard[inside]
    return response
