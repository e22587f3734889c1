"""Sound files of any width come in as the same samples; whatever is none is refused in words."""

import io
import wave

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio.types import Samples
from desktop_app.audio.wav import NotReadableError, decode

WAVE: Samples = (0.5 * np.sin(np.arange(800) / 7)).astype(np.float32)


def written(samples: Samples, width: int, channels: int = 1, rate: int = 22_050) -> bytes:
    if width == 1:
        numbers = np.round(samples * 127 + 128).astype(np.uint8).tobytes()
    elif width == 3:
        whole = np.round(samples * (2**23 - 1)).astype("<i4")
        numbers = whole.view(np.uint8).reshape(-1, 4)[:, :3].tobytes()
    else:
        numbers = np.round(samples * (2.0 ** (8 * width - 1) - 1)).astype(f"<i{width}").tobytes()
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(numbers)
    return out.getvalue()


@pytest.mark.parametrize("width", [1, 2, 3, 4])
def test_every_width_gives_the_same_sound(width: int) -> None:
    samples, rate = decode(written(WAVE.astype(np.float64), width))
    assert (rate, str(samples.dtype), samples.shape) == (22_050, "float32", WAVE.shape)
    assert np.abs(samples - WAVE).max() < (0.01 if width == 1 else 0.0001)


def test_channels_are_averaged() -> None:
    both = np.stack([WAVE, -WAVE / 2], axis=1).reshape(-1)
    samples, _ = decode(written(both, 2, channels=2))
    assert np.abs(samples - WAVE / 4).max() < 0.001


def test_a_file_that_was_cut_short_gives_what_is_there() -> None:
    samples, _ = decode(written(WAVE, 2)[:-101])
    assert len(samples) == len(WAVE) - 51


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF",
        b"OggS" * 50,
        written(WAVE[:0], 2),
        written(WAVE, 2)[:44],
        written(WAVE, 2, rate=7),
    ],
    ids=["empty", "a beginning", "another kind", "no samples", "a head alone", "slow"],
)
def test_what_is_no_sound_is_refused(data: bytes) -> None:
    with pytest.raises(NotReadableError):
        decode(data)


def test_a_width_that_nobody_writes_is_refused() -> None:
    data = bytearray(written(WAVE, 4))
    data[34:36] = (64).to_bytes(2, "little")
    data[32:34] = (8).to_bytes(2, "little")
    with pytest.raises(NotReadableError, match="64 bits"):
        decode(bytes(data))


@given(st.binary(max_size=60), st.integers(0, 60))
def test_no_damage_is_worse_than_a_refusal(junk: bytes, at: int) -> None:
    data = written(WAVE[:50], 2)
    damaged = data[:at] + junk + data[at + len(junk) :]
    try:
        samples, rate = decode(damaged)
    except NotReadableError:
        return
    assert samples.size
    assert rate > 0
    assert np.abs(samples).max() <= 1
