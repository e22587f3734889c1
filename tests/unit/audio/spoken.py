"""Speech for the tests of what listens to it: once synthesised, then cut, scaled and noised."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

import numpy as np

from desktop_app.audio.types import Samples
from desktop_app.local_agent.voice import synthesize

TEXT = "Where is the invoice for May? Stop! I said one, two, three."


@functools.cache
def speech(sample_rate: int) -> Samples:
    """Give some seconds of speech with pauses, its peak at full scale."""
    samples = synthesize(TEXT, sample_rate).samples
    scaled: Samples = samples / np.max(np.abs(samples))
    return scaled


def gain(db: float) -> np.float32:
    return np.float32(10 ** (db / 20))


def noise(frames: int, db: float, seed: int = 1) -> Samples:
    """Give white noise of an RMS level in dBFS."""
    return np.random.default_rng(seed).normal(0, gain(db), frames).astype(np.float32)


def cut(samples: Samples, lengths: Sequence[int]) -> Iterator[Samples]:
    """Cut sound into blocks of these lengths, again and again."""
    at = turn = 0
    while at < len(samples):
        length = lengths[turn % len(lengths)]
        yield samples[at : at + length]
        at += length
        turn += 1
