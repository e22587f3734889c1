"""Wire bytes become samples and samples wire bytes, as the server and G.711 have them."""

from __future__ import annotations

import math
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio import pcm
from desktop_app.audio.pcm import Encoding

WORDS = st.lists(st.integers(-32768, 32767), max_size=50)
ANY_FLOATS = st.lists(st.floats(width=32), max_size=50)
ENCODINGS = st.sampled_from(["pcm", "ulaw"])


def array(values: list[float]) -> np.ndarray:
    return np.array(values, np.float32)


def test_pcm_is_little_endian_and_reaches_from_minus_one_to_just_below_one() -> None:
    samples = pcm.decode(struct.pack("<4h", -32768, 32767, 0, 16384), "pcm")
    assert samples.dtype == np.float32
    assert samples.tolist() == [-1.0, 32767 / 32768, 0.0, 0.5]


def test_half_a_sample_at_the_end_is_dropped() -> None:
    assert pcm.decode(b"\x00\x40\x55", "pcm").tolist() == [0.5]
    assert pcm.decode(b"\x55", "pcm").tolist() == []


def test_full_scale_is_32768_steps_either_way_clamped_to_what_16_bits_hold() -> None:
    words = struct.unpack("<4h", pcm.encode(array([-1.0, 1.0, -0.5, 0.5]), "pcm"))
    assert words == (-32768, 32767, -16384, 16384)


def test_what_is_too_loud_is_clamped_and_nan_is_silence() -> None:
    samples = array([-3.0, 7.0, -math.inf, math.inf, math.nan])
    assert struct.unpack("<5h", pcm.encode(samples, "pcm")) == (-32768, 32767, -32768, 32767, 0)
    assert pcm.encode(array([math.nan]), "ulaw") == b"\xff"


@given(ANY_FLOATS, ENCODINGS)
def test_any_samples_give_bytes_of_their_number_that_decode_to_finite_samples(
    values: list[float], encoding: Encoding
) -> None:
    chunk = pcm.encode(array(values), encoding)
    assert len(chunk) == len(values) * (2 if encoding == "pcm" else 1)
    back = pcm.decode(chunk, encoding)
    assert np.isfinite(back).all()
    assert (np.abs(back) <= 1).all()


@given(WORDS)
def test_pcm_survives_a_round_trip_unchanged(words: list[int]) -> None:
    chunk = struct.pack(f"<{len(words)}h", *words)
    back = struct.unpack(f"<{len(words)}h", pcm.encode(pcm.decode(chunk, "pcm"), "pcm"))
    assert back == tuple(words)


@pytest.mark.parametrize(
    ("code", "word"),
    [(0xFF, 0), (0x7F, 0), (0x80, 32124), (0x00, -32124), (0xFE, 8), (0x7E, -8), (0xF0, 120)],
)
def test_ulaw_decodes_as_g711_says(code: int, word: int) -> None:
    assert pcm.decode(bytes([code]), "ulaw").tolist() == [word / 32768]


def test_ulaw_of_every_code_survives_a_round_trip_but_for_negative_zero() -> None:
    codes = bytes(range(256))
    back = pcm.encode(pcm.decode(codes, "ulaw"), "ulaw")
    differing = [code for code, again in zip(codes, back, strict=True) if code != again]
    assert differing == [0x7F]


def test_ulaw_error_grows_with_loudness_only() -> None:
    words = np.arange(-32768, 32768, dtype=np.int32)
    samples = (words / 32768).astype(np.float32)
    error = np.abs(pcm.decode(pcm.encode(samples, "ulaw"), "ulaw") - samples) * 32768
    # Half a step of the segment; what is above the clip level loses the difference besides.
    allowed = np.maximum(4, (np.abs(words) + 132) / 32) + np.maximum(np.abs(words) - 32124, 0)
    assert (error <= allowed + 1.5).all()


@pytest.mark.parametrize(("encoding", "wire"), [("pcm", b"\x00\x00"), ("ulaw", b"\xff")])
def test_silence_has_the_bytes_of_the_wire(encoding: Encoding, wire: bytes) -> None:
    assert pcm.encode(np.zeros(2, np.float32), encoding) == 2 * wire


def test_a_full_scale_sine_reads_minus_three_dbfs_and_a_square_zero() -> None:
    sine = np.sin(2 * np.pi * np.arange(1600) / 16).astype(np.float32)
    assert pcm.level_dbfs(sine) == pytest.approx(-3.0103, abs=1e-3)
    assert pcm.level_dbfs(np.sign(sine + 1e-9).astype(np.float32)) == pytest.approx(0, abs=1e-3)


@pytest.mark.parametrize("values", [[], [0.0] * 10, [1e-8] * 10, [math.nan] * 3])
def test_silence_nothing_and_nonsense_read_the_floor(values: list[float]) -> None:
    assert pcm.level_dbfs(array(values)) == -120.0
