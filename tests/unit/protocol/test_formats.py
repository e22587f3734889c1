"""Names of formats, and what they say about bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protocol.formats import FORMATS, AudioFormat, Encoding


@pytest.mark.parametrize(
    ("name", "encoding", "sample_rate", "width"),
    [
        ("pcm_8000", "pcm", 8000, 2),
        ("pcm_16000", "pcm", 16000, 2),
        ("pcm_22050", "pcm", 22050, 2),
        ("pcm_24000", "pcm", 24000, 2),
        ("pcm_44100", "pcm", 44100, 2),
        ("pcm_48000", "pcm", 48000, 2),
        ("ulaw_8000", "ulaw", 8000, 1),
    ],
)
def test_each_of_the_seven_formats_is_read_and_named(
    name: str, encoding: Encoding, sample_rate: int, width: int
) -> None:
    audio_format = AudioFormat.parse(name)
    assert audio_format == AudioFormat(encoding, sample_rate)
    assert audio_format in FORMATS
    assert audio_format.name == name
    assert audio_format.bytes_per_frame == width


def test_there_are_seven_formats() -> None:
    assert len(set(FORMATS)) == 7


def test_other_rates_and_careless_spelling_are_read() -> None:
    assert AudioFormat.parse("pcm_32000") == AudioFormat("pcm", 32000)
    assert AudioFormat.parse(" ULAW_16000\n") == AudioFormat("ulaw", 16000)


@pytest.mark.parametrize(
    "name",
    ["", "pcm", "pcm_", "pcm_0", "pcm_-8000", "pcm_16k", "mp3_44100", "pcm_99999999", "pcm_16_000",
     "opus_48000", "pcm_８０００", "pcm_16000_32"],
)  # fmt: skip
def test_a_name_without_meaning_is_no_format(name: str) -> None:
    assert AudioFormat.parse(name) is None


@given(st.text())
def test_no_name_breaks_the_reading(name: str) -> None:
    read = AudioFormat.parse(name)
    assert read is None or AudioFormat.parse(read.name) == read


def test_bytes_become_frames_and_seconds() -> None:
    pcm, ulaw = AudioFormat("pcm", 16000), AudioFormat("ulaw", 8000)
    assert pcm.frames(641) == 320
    assert pcm.seconds(640) == pytest.approx(0.02)
    assert ulaw.frames(160) == 160
    assert ulaw.seconds(160) == pytest.approx(0.02)


def test_silence_is_the_silent_byte_of_each_encoding() -> None:
    assert AudioFormat("pcm", 16000).silence(3) == bytes(6)
    assert AudioFormat("ulaw", 8000).silence(3) == b"\xff\xff\xff"
