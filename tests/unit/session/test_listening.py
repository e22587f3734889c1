import asyncio
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio import pcm
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice, SoundError
from desktop_app.protocol.formats import FORMATS, AudioFormat
from desktop_app.session.listening import CHUNK_S, KEPT_WHILE_CONNECTING_S, PIECE_S, UserVoice
from tests.unit.session.fakes import (
    RATE,
    FakeSound,
    LoopClock,
    gone,
    loud,
    missing,
    pass_s,
    pitch_hz,
    settle,
    tone,
)

PCM_16 = AudioFormat("pcm", 16_000)


class Ear:
    """A user's voice with its chunks collected."""

    def __init__(self) -> None:
        self.sound = FakeSound()
        self.chunks: list[bytes] = []
        self.lost: list[Notice] = []
        self.voice = UserVoice(
            self.sound, LoopClock(), on_chunk=self.chunks.append, on_lost=self.lost.append
        )

    async def open(self, device_id: str | None = None, *, opened: bool = True) -> None:
        await self.voice.open(device_id)
        self.voice.set_gate(opened=opened, muted=False)

    def heard(self, agreed: AudioFormat = PCM_16) -> Samples:
        return pcm.decode(b"".join(self.chunks), agreed.encoding)


@pytest.mark.parametrize("agreed", FORMATS, ids=lambda one: one.name)
@pytest.mark.parametrize("device", ["Desk", "Phone"])
async def test_blocks_leave_as_chunks_of_20_ms_in_every_format_with_length_and_pitch_kept(
    agreed: AudioFormat, device: str
) -> None:
    ear = Ear()
    await ear.open(device)
    ear.voice.configure(agreed)
    ear.sound.microphone.hear_tone(2.0)
    lengths = [agreed.frames(len(chunk)) for chunk in ear.chunks]
    others = lengths[-98:]
    assert sum(lengths) - sum(others) <= sum(others[:2]), "a resampler waits for what comes next"
    assert others == pytest.approx([0.02 * agreed.sample_rate] * 98, abs=1)
    heard = ear.heard(agreed)
    assert 1.95 < heard.size / agreed.sample_rate <= 2.0
    assert pitch_hz(heard[: agreed.sample_rate], agreed.sample_rate) == pytest.approx(440, abs=1)


async def test_a_block_of_odd_length_leaves_whole_and_at_once() -> None:
    ear = Ear()
    await ear.open("Phone")
    ear.voice.configure(PCM_16)
    for count in (2, 4, 6):
        ear.sound.microphone.on_block(np.full(683, 0.5, np.float32))
        assert [PCM_16.frames(len(chunk)) for chunk in ear.chunks[-2:]] == [342, 341]
        assert len(ear.chunks) == count


@pytest.mark.parametrize("agreed", FORMATS, ids=lambda one: one.name)
async def test_a_closed_gate_sends_silence_of_equal_length(agreed: AudioFormat) -> None:
    ear = Ear()
    await ear.open(opened=False)
    ear.voice.configure(agreed)
    ear.sound.microphone.hear_tone(1.0)
    sent = b"".join(ear.chunks)
    assert 0.99 <= agreed.seconds(len(sent)) <= 1.0
    assert sent == agreed.silence(agreed.frames(len(sent)))


@given(
    lengths=st.lists(st.integers(1, 6000), min_size=1, max_size=30),
    agreed=st.sampled_from(FORMATS),
    opened=st.booleans(),
)
def test_blocks_of_any_length_leave_as_the_same_stream_and_as_the_same_silence(
    lengths: list[int], agreed: AudioFormat, opened: bool
) -> None:
    sound = tone(sum(lengths) / RATE, RATE)

    async def sent(lengths: list[int]) -> bytes:
        ear = Ear()
        await ear.open(opened=opened)
        ear.voice.configure(agreed)
        at = 0
        for length in lengths:
            ear.sound.microphone.on_block(sound[at : at + length])
            at += length
            longest = agreed.frames(max(map(len, ear.chunks), default=0))
            assert longest <= max(lengths) * agreed.sample_rate / RATE + 1
        await ear.voice.close()
        assert b"" not in ear.chunks
        return b"".join(ear.chunks)

    whole = asyncio.run(sent([len(sound)]))
    torn = asyncio.run(sent(lengths))
    assert len(torn) == len(whole)
    assert agreed.frames(len(torn)) >= len(sound) * agreed.sample_rate / RATE - 82
    if opened:
        is_pcm = agreed.encoding == "pcm"
        np.testing.assert_allclose(  # sums are rounded in another order: by a step of either code
            pcm.decode(torn, agreed.encoding),
            pcm.decode(whole, agreed.encoding),
            rtol=0.0 if is_pcm else 0.07,
            atol=1e-4 if is_pcm else 1e-3,
        )
    else:
        assert torn == agreed.silence(agreed.frames(len(torn)))


async def test_nothing_spoken_while_muted_ever_leaves() -> None:
    ear = Ear()
    await ear.open()
    ear.voice.configure(PCM_16)
    ear.sound.microphone.hear_silence(0.1)
    ear.voice.set_gate(opened=True, muted=True)
    ear.sound.microphone.hear_tone(1.0)
    ear.voice.set_gate(opened=True, muted=False)
    ear.sound.microphone.hear_silence(1.0)
    ear.voice.set_gate(opened=False, muted=True)
    ear.sound.microphone.hear_tone(1.0)
    ear.voice.set_gate(opened=False, muted=False)
    ear.voice.set_gate(opened=True, muted=False)
    ear.sound.microphone.hear_silence(1.0)
    assert not loud(ear.heard())


async def test_what_comes_after_a_mute_and_was_heard_in_it_does_not_leave() -> None:
    ear = Ear()
    await ear.open()
    ear.voice.configure(PCM_16)
    ear.voice.set_gate(opened=True, muted=True)
    ear.voice.set_gate(opened=True, muted=False)
    block = np.full(1920, 0.5, np.float32)  # begun under the mute
    ear.sound.microphone.on_block(block)
    assert not loud(ear.heard())
    ear.sound.microphone.on_block(block)
    assert loud(ear.heard())


async def test_meters_hear_the_microphone_while_muted() -> None:
    ear = Ear()
    await ear.open()
    ear.voice.set_gate(opened=False, muted=True)
    ear.sound.microphone.hear_tone(0.5)
    assert ear.voice.meter is not None
    assert ear.voice.meter.read(1.0).level_dbfs > -20


async def test_speech_before_the_call_is_up_leaves_first_and_in_order() -> None:
    ear = Ear()
    await ear.open()
    for step in range(1, 6):
        ear.sound.microphone.hear(np.full(4800, step / 10, np.float32))
    assert ear.chunks == []
    ear.voice.configure(PCM_16)
    ear.sound.microphone.hear(np.full(4800, 0.6, np.float32))
    heard = ear.heard()
    middles = heard[800::1600]
    assert middles == pytest.approx([0.1, 0.2, 0.3, 0.4, 0.5, 0.6][: len(middles)], abs=0.01)
    assert len(middles) >= 5


async def test_silence_of_a_closed_gate_is_not_kept_but_the_end_of_a_word_is() -> None:
    ear = Ear()
    await ear.open()
    ear.sound.microphone.hear_tone(0.5)
    ear.voice.set_gate(opened=False, muted=False)
    ear.sound.microphone.hear_tone(1.0)
    ear.voice.configure(PCM_16)
    heard = ear.heard()
    assert 0.66 < heard.size / 16_000 <= 0.7  # what was said, and a tail of 200 ms
    assert all(loud(heard[at : at + 320]) for at in range(0, heard.size, 320))


async def test_what_was_muted_while_connecting_is_not_kept() -> None:
    ear = Ear()
    await ear.open()
    ear.voice.set_gate(opened=True, muted=True)
    ear.sound.microphone.hear_tone(1.0)
    ear.voice.configure(PCM_16)
    assert ear.chunks == []


async def test_of_endless_waiting_the_newest_speech_is_kept() -> None:
    ear = Ear()
    await ear.open("Phone")
    ear.sound.microphone.hear(np.full(16_000, 0.9, np.float32))
    ear.sound.microphone.hear(np.full(round(16_000 * KEPT_WHILE_CONNECTING_S), 0.1, np.float32))
    ear.voice.configure(PCM_16)
    await settle()
    heard = ear.heard()
    assert heard.size / 16_000 == pytest.approx(KEPT_WHILE_CONNECTING_S, abs=0.05)
    assert float(np.max(heard)) < 0.2


async def test_kept_speech_keeps_its_pitch_when_the_microphone_changes() -> None:
    ear = Ear()
    await ear.open("Desk")
    ear.sound.microphone.hear_tone(1.0)
    await ear.voice.open("Phone")
    ear.sound.microphone.hear_tone(1.0)
    ear.voice.configure(PCM_16)
    await settle()
    heard = ear.heard()
    assert heard.size / 16_000 == pytest.approx(2.0, abs=0.05)
    assert pitch_hz(heard[:15_000], 16_000) == pytest.approx(440, abs=2)


async def test_much_kept_speech_is_converted_in_pieces_and_what_is_said_now_comes_after() -> None:
    ear = Ear()
    await ear.open("Phone")
    ear.sound.microphone.hear_tone(10.0)
    ear.voice.configure(PCM_16)
    lengths = [len(ear.chunks)]
    while ear.voice.catching_up:
        ear.sound.microphone.hear(np.full(160, 0.9, np.float32))
        await asyncio.sleep(0)
        lengths.append(len(ear.chunks))
    steps = [after - before for before, after in pairwise([0, *lengths])]
    assert max(steps) <= round(PIECE_S / CHUNK_S) + 4
    ear.sound.microphone.hear(np.full(16_000, 0.9, np.float32))
    heard = ear.heard()
    assert np.max(heard[: 10 * 16_000 - 100]) < 0.6
    assert np.min(heard[10 * 16_000 + 100 : 11 * 16_000]) > 0.8


async def test_a_call_that_ends_while_catching_up_sends_no_more() -> None:
    ear = Ear()
    await ear.open("Phone")
    ear.sound.microphone.hear_tone(10.0)
    ear.voice.configure(PCM_16)
    before = len(ear.chunks)
    await ear.voice.close()
    await pass_s(1.0)
    assert len(ear.chunks) == before


# Without a microphone.


@pytest.mark.parametrize("agreed", FORMATS, ids=lambda one: one.name)
async def test_without_a_microphone_silence_is_sent_as_long_as_time_passes(
    agreed: AudioFormat,
) -> None:
    ear = Ear()
    ear.voice.configure(agreed)
    await pass_s(70.1)
    assert len(ear.chunks) == 3505
    assert set(ear.chunks) == {agreed.silence(agreed.sample_rate // 50)}
    await ear.voice.close()
    await pass_s(5.0)
    assert len(ear.chunks) == 3505


async def test_silence_stands_in_only_until_a_microphone_is_open_again() -> None:
    ear = Ear()
    await ear.open()
    ear.voice.configure(PCM_16)
    ear.sound.microphone.hear_tone(0.5)
    await pass_s(5.0)
    spoken = len(ear.chunks)
    assert spoken == 25, "chunks of the microphone, and no silence beside them"
    ear.sound.trouble["Headset"] = missing("microphone")
    with pytest.raises(SoundError):
        await ear.voice.open("Headset")
    with pytest.raises(SoundError):
        await ear.voice.open("Headset")
    await pass_s(2.05)
    assert 2.0 <= CHUNK_S * (len(ear.chunks) - spoken) <= 2.05
    await ear.voice.open("Phone")
    before = len(ear.chunks)
    assert CHUNK_S * (before - spoken) <= 2.1
    await pass_s(5.0)
    assert len(ear.chunks) == before
    ear.sound.microphone.hear_tone(0.5)
    assert loud(ear.heard()[-4000:])
    await ear.voice.close()


@pytest.mark.parametrize("other", ["Headset", "Phone"])
async def test_another_microphone_keeps_gate_mute_and_length(other: str) -> None:
    ear = Ear()
    await ear.open()
    ear.voice.configure(PCM_16)
    ear.voice.set_gate(opened=True, muted=True)
    ear.sound.microphone.hear_tone(0.3)
    first = ear.sound.microphone
    await ear.voice.open(other)
    assert first.closed
    ear.sound.microphone.hear_tone(0.3)
    assert not loud(ear.heard())
    ear.voice.set_gate(opened=True, muted=False)
    ear.sound.microphone.hear_tone(0.3)
    assert loud(ear.heard())
    assert ear.heard().size / 16_000 == pytest.approx(0.9, abs=0.01)


async def test_blocks_that_come_too_early_or_too_late_are_dropped() -> None:
    ear = Ear()
    await ear.open()
    ear.voice.configure(PCM_16)
    old = ear.sound.microphone
    await ear.voice.close()
    old.hear_tone(1.0)
    assert ear.chunks == []
    await ear.voice.close()


async def test_a_microphone_that_fails_leaves_none_open() -> None:
    ear = Ear()
    await ear.open()
    ear.sound.trouble["microphone"] = missing("microphone")
    with pytest.raises(SoundError):
        await ear.voice.open(None)
    assert ear.voice.stream is None
    assert ear.sound.open_now == []


async def test_a_format_that_nobody_knows_closes_the_microphone_for_good() -> None:
    ear = Ear()
    await ear.open()
    ear.sound.microphone.hear_tone(0.5)
    why = gone("Sound")
    ear.voice.refuse(why)
    assert ear.lost == [why]
    with pytest.raises(SoundError):
        await ear.voice.open(None)
    await settle()
    assert ear.sound.open_now == []


def test_fakes_make_tones_without_seams() -> None:
    samples = tone(0.1, 16_000)
    assert max(abs(after - before) for before, after in pairwise(samples.tolist())) < 0.1
