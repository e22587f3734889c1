"""The phrase for trying a speaker is short, soft and without a click."""

import numpy as np
import pytest

from desktop_app.audio.phrase import NOTES_HZ, phrase


@pytest.mark.parametrize("rate", [8000, 16000, 44100, 48000])
def test_the_phrase_is_short_not_loud_and_silent_at_both_ends(rate: int) -> None:
    sound = phrase(rate)
    assert sound.dtype == np.float32
    assert 1.0 < len(sound) / rate < 2.0
    assert 0.15 < np.max(np.abs(sound)) < 0.5
    assert abs(sound[0]) < 0.001
    assert np.max(np.abs(sound[-rate // 100 :])) < 0.001
    assert np.max(np.abs(np.diff(sound))) < 0.5


def test_its_notes_are_those_of_a_chord() -> None:
    sound = phrase(16000)
    spectrum = np.abs(np.fft.rfft(sound, 16000))
    for hz in NOTES_HZ:
        around = spectrum[round(hz) - 30 : round(hz) + 31]
        assert abs(int(np.argmax(around)) - 30) <= 2
