import numpy as np
import pytest

from desktop_app.audio import cues


@pytest.mark.parametrize("sample_rate", [8000, 44_100, 192_000])
def test_the_ready_cue_rises_is_short_and_soft_and_has_no_edge(sample_rate: int) -> None:
    cue = cues.ready(sample_rate)
    assert cue.dtype == np.float32
    assert len(cue) / sample_rate == pytest.approx(0.14, abs=0.001)
    assert np.abs(cue).max() == pytest.approx(0.12, abs=0.005)
    assert cue[0] == cue[-1] == 0
    first, second = np.split(cue[: len(cue) // 2 * 2], 2)
    crossings = [np.count_nonzero(np.diff(np.signbit(note))) for note in (first, second)]
    assert crossings[1] > 1.4 * crossings[0]
    assert np.abs(np.diff(cue)).max() <= 0.13 * 2 * np.pi * 880 / sample_rate
