"""Time-scale modification: speech made longer or shorter at its own pitch.

Sound repeats itself after a few milliseconds, voices with each beat of the vocal cords. Where it
does, a stretch can be played twice or left out, if one passage is cross-faded into the other
(WSOLA: waveform similarity overlap-add). The place is where normalised cross-correlation says that
both passages are most alike. How alike they are also says how long they may be mixed: what is
steady hides the joint better the longer the fade, what changes fast would be smeared by it.

Where the sound has ended too early, there is nothing to be mixed; so its next moment is foretold
from the last ones by linear prediction, and the repetition faded into that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop_app.audio.types import Samples

STEADY_S: Final = 0.048
"""Length of the cross-fade in sound that stays as it is for so long."""
CHANGING_S: Final = 0.012
"""Length of the cross-fade in sound that does not."""
STEADY: Final = 0.9
"""From this likeness on the long cross-fade is taken."""
SHORTEST_S: Final = 0.0025
"""The shortest stretch that is repeated or left out: a beat of a voice at 400 Hz."""
LONGEST_S: Final = 0.030
"""The longest: more is heard as an echo, or as a missing sound."""
COARSE_HZ: Final = 8000
"""At this rate the likeness of every place is measured; around the best, at the full rate."""
HUSH: Final = 1e-6
"""Power (-60 dBFS) below which everything is alike."""

PROLONGED_S: Final = 0.072
"""Length of the cross-fade from steady sound to its repetition, where it has ended too early."""
SHORTEST_LOOP_S: Final = 0.030
LONGEST_LOOP_S: Final = 0.060
"""What is repeated of changing sound that has ended: shorter buzzes, longer stutters."""
MEMORY_S: Final = 0.100
"""So much of the past is looked at."""
_STEP_S: Final = 0.010
"""So much is foretold at once, then the foretold foretells."""
_FITTED_S: Final = 0.028
OVERSHOOT: Final = 1.25
"""What is foretold is no louder than so many times the past."""
_TAPS: Final = 16
_TAPS_S: Final = 0.020
_RIDGE: Final = 1e-4
"""Of the sound's power: how little is trusted that the past does not show clearly."""
_GOLDEN: Final = 0.618


@dataclass(frozen=True, slots=True, eq=False)
class Splice:
    """Sound to be played in place of what comes next.

    Attributes:
        samples: float32 of shape ``(n,)``.
        instead_of: How many samples it stands for; the sound goes on behind them.
        likeness: Of the passages that were mixed, -1 to 1.
    """

    samples: Samples
    instead_of: int
    likeness: float


def lengthen(sound: Samples, at: int, sample_rate: int) -> Splice | None:
    """Repeat one of the latest stretches.

    Args:
        sound: float32 of shape ``(n,)``: what was played, up to ``at``, and what comes.
        at: Where the splice begins.
        sample_rate: In Hz.

    Returns:
        The most alike splice, ``None`` where less than the short cross-fade is to come or less
        than `LONGEST_S` was played.
    """
    longest = round(LONGEST_S * sample_rate)
    if at < longest:
        return None
    return _best(sound, at, -longest, -_shortest(sample_rate), sample_rate)


def shorten(sound: Samples, at: int, sample_rate: int, at_most: int) -> Splice | None:
    """Leave one of the next stretches out.

    Args:
        sound: As in `lengthen`.
        at: Where the splice begins.
        sample_rate: In Hz.
        at_most: How many samples may be left out.

    Returns:
        The most alike splice, ``None`` where too little is to come.
    """
    longest = min(round(LONGEST_S * sample_rate), at_most)
    return _best(sound, at, _shortest(sample_rate), longest, sample_rate)


def prolong(past: Samples, left: int, sample_rate: int) -> Splice | None:
    """Go on beyond the end of the sound by repeating a stretch of its last moments.

    Args:
        past: float32 of shape ``(n,)``: what was played, and the last that is there to play.
        left: How much of it is still to be played.
        sample_rate: In Hz.

    Returns:
        What is left and one repetition of up to `LONGEST_S` more than a cross-fade; it ends as
        the past does. ``None`` where the past is too short.
    """
    fade, longest = round(PROLONGED_S * sample_rate), round(MEMORY_S * sample_rate)
    if len(past) - left < longest:
        return None
    at = len(past) - left
    sound = np.concatenate((past, foretell(past, max(fade - left, 0), sample_rate)))
    # The fade must be over when the passage it leads to comes to the end of the past.
    shift, likeness = _most_alike(sound, at, -longest, -fade, fade, sample_rate)
    if likeness < STEADY:
        fade = round(CHANGING_S * sample_rate)
        nearest, farthest = (
            round(SHORTEST_LOOP_S * sample_rate),
            round(LONGEST_LOOP_S * sample_rate),
        )
        shift, likeness = _most_alike(sound, at, -farthest, -nearest, fade, sample_rate)
    return Splice(_mixed(sound, at, shift, fade, len(past), likeness), left, likeness)


def foretell(past: Samples, frames: int, sample_rate: int) -> Samples:
    """Guess how a sound goes on, from the last `MEMORY_S` of it.

    Linear prediction over a distance: each sample is a sum of samples at least 10 ms before it,
    weighted so that the latest past would have been foretold best. Tones go on as they are, voices
    for a while, and of noise little is promised.

    Args:
        past: float32 of shape ``(n,)``, at least `MEMORY_S` long.
        frames: How much to foretell.
        sample_rate: In Hz.
    """
    step = max(round(_STEP_S * sample_rate), 1)
    # Spread by the golden ratio, so that no tone looks the same at all of them.
    places = (np.arange(_TAPS) + 0.8 * (np.arange(_TAPS) * _GOLDEN % 1)) / _TAPS
    taps = step + (places * (_TAPS_S * sample_rate)).astype(np.int64)
    size = len(past)
    fitted = np.arange(size - round(_FITTED_S * sample_rate), size, max(sample_rate // 16_000, 1))
    rows = past[fitted[:, None] - taps].astype(np.float64)
    squares = rows.T @ rows
    ridge = np.eye(_TAPS) * (_RIDGE * np.trace(squares) / _TAPS + HUSH)
    weights = np.linalg.solve(squares + ridge, rows.T @ past[fitted])
    recent = past[size - int(taps.max()) :]
    loudest = OVERSHOOT * float(np.max(np.abs(past)))
    told = np.empty(len(recent) + frames, np.float32)
    told[: len(recent)] = recent
    for start in range(len(recent), len(told), step):
        end = min(start + step, len(told))
        guess = told[np.arange(start, end)[:, None] - taps] @ weights
        told[start:end] = np.minimum(np.maximum(guess, -loudest), loudest)
    return told[len(recent) :]


def _shortest(sample_rate: int) -> int:
    return max(round(SHORTEST_S * sample_rate), 1)


def _best(sound: Samples, at: int, low: int, high: int, sample_rate: int) -> Splice | None:
    """Find the most alike passage whose distance is ``low`` to ``high``, and go over to it."""
    for seconds in (STEADY_S, CHANGING_S):
        fade = round(seconds * sample_rate)
        spare = len(sound) - at - fade
        reach = min(high, spare)
        if spare < 0 or reach < low:
            continue
        shift, likeness = _most_alike(sound, at, low, reach, fade, sample_rate)
        if likeness >= STEADY or seconds == CHANGING_S:
            end = at + fade if shift < 0 else at + fade + shift
            return Splice(_mixed(sound, at, shift, fade, end, likeness), end - at, likeness)
    return None


def _mixed(sound: Samples, at: int, shift: int, fade: int, end: int, likeness: float) -> Samples:
    """Fade from ``at`` to the passage ``shift`` later, and play that one on to ``end``."""
    mixed = sound[at + shift : end].copy()
    rise = np.arange(1, fade + 1, dtype=np.float32) / np.float32(fade + 1)
    fall = 1 - rise
    if likeness < STEADY:
        # What is not alike would be weaker where it is mixed; so its power is kept.
        power = rise * rise + fall * fall + 2 * max(likeness, 0.0) * rise * fall
        gain = 1 / np.sqrt(power)
        rise, fall = rise * gain, fall * gain
    mixed[:fade] = mixed[:fade] * rise + sound[at : at + fade] * fall
    return mixed


def _most_alike(
    sound: Samples, at: int, low: int, high: int, size: int, sample_rate: int
) -> tuple[int, float]:
    """Find the shift after which ``size`` samples are most like those at ``at``.

    Returns:
        The shift, ``low`` to ``high``, and how alike they are, -1 to 1.
    """
    cell = max(sample_rate // COARSE_HZ, 1)
    likeness = _likeness(
        _summed(sound[at : at + size], cell), _summed(sound[at + low : at + high + size], cell)
    )
    best = min(low + cell * int(np.argmax(likeness)), high)
    first, last = max(best - cell + 1, low), min(best + cell - 1, high)
    likeness = _likeness(sound[at : at + size], sound[at + first : at + last + size])
    best = int(np.argmax(likeness))
    return first + best, float(likeness[best])


def _summed(sound: Samples, cell: int) -> Samples:
    if cell == 1:
        return sound
    count = len(sound) // cell
    cells: Samples = sound[: count * cell].reshape(count, cell).mean(axis=1)
    return cells


def _likeness(model: Samples, sound: Samples) -> NDArray[np.float64]:
    """Correlate the model with each place of the sound, and set it against their powers.

    Returns:
        float64 of shape ``(len(sound) - len(model) + 1,)``, each -1 to 1.
    """
    hush = HUSH * len(model)
    powers = np.concatenate(([0.0], np.cumsum(np.square(sound, dtype=np.float64))))
    power = powers[len(model) :] - powers[: -len(model)]
    product = np.correlate(sound, model, "valid").astype(np.float64)
    own = float(np.dot(model, model))
    likeness: NDArray[np.float64] = (product + hush) / (
        np.sqrt(own * np.maximum(power, 0.0)) + hush
    )
    return likeness
