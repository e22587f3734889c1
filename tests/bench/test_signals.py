"""The measuring itself is measured: what is wrong with a sound is found, and nothing else."""

import numpy as np
import pytest
import soxr

from tests.bench.signals import (
    SPEECH_HZ,
    cents,
    chirp,
    decoded,
    encoded,
    find_chirps,
    find_faults,
    silent_from,
    speech,
    tone,
)

RATE = 48_000


def around(
    sound: np.ndarray[tuple[int], np.dtype[np.float32]],
) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.pad(sound, 2000)


@pytest.mark.parametrize("rate", [8000, 16000, 48000])
def test_an_onset_is_found_to_the_sample(rate: int) -> None:
    sound = np.zeros(rate, np.float32)
    for place in (rate // 10, rate // 2 + 7):
        sound[place : place + len(chirp(rate))] = chirp(rate)
    assert find_chirps(sound, rate).tolist() == [rate // 10, rate // 2 + 7]


def test_an_onset_is_found_after_resampling() -> None:
    sound = np.zeros(16000, np.float32)
    sound[4000 : 4000 + len(chirp(16000))] = chirp(16000)
    [place] = find_chirps(soxr.resample(sound, 16000, RATE), RATE)
    assert abs(place - 12000) <= 12


def test_whole_speech_has_no_faults_in_any_format() -> None:
    for name in ("pcm_8000", "pcm_16000", "pcm_22050", "pcm_44100", "ulaw_8000"):
        rate = int(name.split("_")[1])
        heard = soxr.resample(decoded(encoded(speech(2, rate), name), name), rate, RATE)
        faults = find_faults(around(heard), RATE)
        assert faults is not None
        assert (faults.gaps, faults.clicks) == ((), ()), name
        assert abs(faults.heard_samples() - 2 * RATE) < RATE * 0.004
        assert abs(cents(heard, RATE, SPEECH_HZ[0])) < 1


@pytest.mark.parametrize("lost", [1, 16, 320])
def test_a_lost_sample_is_a_click(lost: int) -> None:
    whole = speech(1, RATE)
    torn = np.concatenate([whole[:20_000], whole[20_000 + lost :]])
    faults = find_faults(around(torn), RATE)
    assert faults is not None
    assert len(faults.clicks) == 1
    assert not faults.gaps


def test_a_repeated_block_is_a_click_and_a_hole_a_drop_out() -> None:
    whole = speech(2, RATE)
    repeated = np.concatenate([whole[:20_000], whole[17_000:20_000], whole[20_000:]])
    faults = find_faults(around(repeated), RATE)
    assert faults is not None
    assert len(faults.clicks) == 1
    whole[50_000:50_400] = 0
    holed = find_faults(around(whole), RATE)
    assert holed is not None
    assert len(holed.gaps) == 1
    assert not holed.clicks


def test_wrong_speed_is_wrong_pitch() -> None:
    assert cents(speech(1, 16000), 24000, SPEECH_HZ[0]) == pytest.approx(702, abs=1)


def test_the_end_of_a_sound_is_found_and_its_return_counted() -> None:
    sound = np.concatenate(
        [tone(997, 1, RATE), np.zeros(RATE // 2, np.float32), tone(997, 0.3, RATE)]
    )
    place, back_s = silent_from(np.pad(sound, (0, RATE)), RATE, 0.35)
    assert place == pytest.approx(RATE, abs=192)
    assert back_s == pytest.approx(0.3, abs=0.01)
