"""The sound is tried, told in a sentence, and the devices are given back whatever happens."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import ParamSpec, TypeVar

import numpy as np
import pytest

from desktop_app.audio.acoustic import Verdict
from desktop_app.audio.types import Samples
from desktop_app.errors import SoundError, UsageError
from desktop_app.session.acoustic import (
    IN_CALL,
    OPEN_S,
    PLAYING_BACK,
    RECORDING,
    AcousticCheck,
)
from desktop_app.session.acoustic_words import Grade
from tests.unit.session.fakes import (
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

P = ParamSpec("P")
R = TypeVar("R")
STEP_S = 0.01


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Calculate where time stands still, not in a thread for which it does not."""

    async def call(work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        return work(*args, **kwargs)

    monkeypatch.setattr(asyncio, "to_thread", call)


class Room:
    """Lets time pass for devices: what the speaker plays comes back late and softer."""

    def __init__(self, sound: FakeSound, delay_s: float = 0.1, echo: float = 0.1) -> None:
        self.sound = sound
        self.delay_s = delay_s
        self.echo = echo
        self.deaf = False
        self.hum: Callable[[int], Samples] = self._hiss
        self._random = np.random.default_rng(1)

    def _hiss(self, frames: int) -> Samples:
        return self._random.normal(0, 1e-3, frames).astype(np.float32)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        ticking = asyncio.create_task(self._tick())
        yield
        ticking.cancel()

    async def _tick(self) -> None:
        line = deque(np.zeros(480, np.float32) for _ in range(round(self.delay_s / STEP_S)))
        while True:
            await asyncio.sleep(STEP_S)
            played = np.zeros(480, np.float32)
            if "FakeSpeaker" in self.sound.open_now:
                played = self.sound.speaker.play(STEP_S)
            line.append(played)
            back = line.popleft()
            if "FakeMicrophone" in self.sound.open_now and not self.deaf:
                self.sound.microphone.hear(self.hum(480) + self.echo * back)


def checking(sound: FakeSound, *, in_call: bool = False) -> AcousticCheck:
    return AcousticCheck(sound, LoopClock(), lambda: in_call)


async def test_a_room_is_measured_and_the_devices_are_given_back() -> None:
    sound = FakeSound()
    async with Room(sound, delay_s=0.15, echo=0.1).open():
        checked = await checking(sound).measure(None, "Headset")
    found = checked.acoustics
    assert found.verdict is Verdict.FINE
    assert found.delay_s == pytest.approx(0.15, abs=0.0005)
    assert checked.delay_s == found.delay_s
    assert found.echo_db == pytest.approx(-20, abs=1)
    assert found.noise_dbfs == pytest.approx(-60, abs=1)
    assert checked.finding.grade is Grade.OK
    assert "“Desk” hears “Headset”" in checked.finding.sentence
    assert sound.opened_raw == ["Desk", "Headset"]
    assert sound.open_now == []


async def test_a_speaker_that_is_not_heard_gives_no_delay() -> None:
    sound = FakeSound()
    async with Room(sound, echo=0.0).open():
        checked = await checking(sound).measure("Phone", None)
    assert checked.acoustics.verdict is Verdict.SPEAKER_NOT_HEARD
    assert checked.delay_s is None
    assert checked.finding.grade is Grade.WARN


async def test_a_microphone_that_never_calls_back_is_not_called_dead_unless_one_spoke() -> None:
    sound = FakeSound()
    room = Room(sound)
    room.deaf = True
    async with room.open():
        checked = await checking(sound).measure(None, None)
    assert checked.acoustics.verdict is Verdict.MICROPHONE_SILENT
    assert checked.finding.grade is Grade.WARN
    assert "Record and play back" in checked.finding.remedy


@pytest.mark.parametrize(("level", "grade"), [(1e-4, Grade.OK), (0.0, Grade.WARN)])
async def test_a_second_of_listening_tells_whether_anything_is_heard(
    level: float, grade: Grade
) -> None:
    sound = FakeSound()
    room = Room(sound)
    noise = np.random.default_rng(1)
    room.hum = lambda frames: noise.normal(0, level, frames).astype(np.float32)
    async with room.open():
        found = await checking(sound).listen("Headset")
    assert found.grade is grade
    assert "“Headset”" in found.fact
    assert sound.open_now == []


async def test_a_microphone_that_does_not_call_back_ends_the_listening() -> None:
    sound = FakeSound()
    with pytest.raises(SoundError) as caught:
        await checking(sound).listen(None)
    assert "microphone does not answer" in caught.value.notice.title
    assert sound.open_now == []


async def test_no_check_disturbs_a_call() -> None:
    sound = FakeSound()
    check = checking(sound, in_call=True)
    for attempt in (
        check.listen(None),
        check.measure(None, None),
        check.record_and_play_back(None, None, lambda step: None),
        check.play_phrase(None),
    ):
        with pytest.raises(UsageError) as caught:
            await attempt
        assert caught.value.notice is IN_CALL
    assert sound.opened == []


@pytest.mark.parametrize("kind", ["microphone", "speaker"])
async def test_a_missing_device_is_told_and_the_other_one_given_back(kind: str) -> None:
    sound = FakeSound()
    sound.trouble[kind] = missing(kind)
    with pytest.raises(SoundError) as caught:
        await checking(sound).measure(None, None)
    assert kind in caught.value.notice.title
    assert sound.open_now == []


@pytest.mark.parametrize("kind", ["microphone", "speaker"])
async def test_a_device_that_is_pulled_out_ends_the_check(kind: str) -> None:
    sound = FakeSound()
    async with Room(sound).open():
        measuring = asyncio.create_task(checking(sound).measure(None, None))
        await pass_s(1.0)
        (sound.microphone if kind == "microphone" else sound.speaker).lose(gone("Desk"))
        with pytest.raises(SoundError) as caught:
            await measuring
    assert "unplugged" in caught.value.notice.title
    assert sound.open_now == []


async def test_a_device_that_does_not_open_is_not_waited_for_for_ever() -> None:
    sound = FakeSound()
    sound.opens.clear()
    began_s = LoopClock().monotonic()
    with pytest.raises(SoundError) as caught:
        await checking(sound).play_phrase(None)
    assert "speaker does not answer" in caught.value.notice.title
    assert LoopClock().monotonic() - began_s == pytest.approx(OPEN_S, abs=0.1)


async def test_a_speaker_that_stands_still_is_told() -> None:
    sound = FakeSound()
    with pytest.raises(SoundError) as caught:
        await checking(sound).measure(None, None)
    assert "speaker does not answer" in caught.value.notice.title
    assert sound.open_now == []


async def test_a_microphone_that_stands_still_is_told() -> None:
    sound = FakeSound()
    with pytest.raises(SoundError) as caught:
        await checking(sound).record_and_play_back(None, None, lambda step: None)
    assert "microphone does not answer" in caught.value.notice.title
    assert sound.open_now == []


@pytest.mark.parametrize("after_s", [0.0, 0.3, 2.0, 3.2, 4.5])
async def test_a_check_that_is_cancelled_gives_the_devices_back(after_s: float) -> None:
    sound = FakeSound()
    check = checking(sound)
    async with Room(sound).open():
        for work in (
            check.measure(None, None),
            check.record_and_play_back(None, None, lambda step: None),
            check.play_phrase(None),
        ):
            task = asyncio.create_task(work)
            await pass_s(after_s)
            task.cancel()
            await asyncio.wait({task})
            await settle()
            assert sound.open_now == []


async def test_the_user_is_recorded_and_hears_the_recording_at_the_rate_of_the_speaker() -> None:
    sound = FakeSound()
    room = Room(sound, echo=0.0)
    at = 0

    def say(frames: int) -> Samples:
        nonlocal at
        at += frames
        return tone(at / 48000, 48000, 300.0)[-frames:]

    room.hum = say
    steps: list[str] = []
    async with room.open():
        found = await checking(sound).record_and_play_back("Headset", "Phone", steps.append)
    assert steps == [RECORDING, PLAYING_BACK]
    assert found.grade is Grade.OK
    assert "“Headset”" in found.fact
    heard = np.concatenate(sound.speaker.played)
    assert 2.9 < len(heard) / 44100 < 3.6
    assert pitch_hz(heard[44100 // 2 : 44100 * 2], 44100) == pytest.approx(300, abs=2)
    assert sound.opened_raw == []  # as the agent would hear it
    assert sound.open_now == []


@pytest.mark.parametrize(
    ("level", "grade", "word"),
    [
        (0.0, Grade.BAD, "silence"),
        (0.0005, Grade.WARN, "nobody"),
        (0.01, Grade.WARN, "softly"),
        (0.3, Grade.OK, "well"),
        (1.0, Grade.WARN, "too loud"),
    ],
)
async def test_what_was_recorded_is_judged(level: float, grade: Grade, word: str) -> None:
    sound = FakeSound()
    room = Room(sound, echo=0.0)
    room.hum = lambda frames: tone(frames / 48000, 48000, 500.0, level)
    async with room.open():
        found = await checking(sound).record_and_play_back(None, None, lambda step: None)
    assert found.grade is grade
    assert word in found.fact
    assert sound.open_now == []


@pytest.mark.parametrize(
    ("gain_db", "grade", "word"), [(0.0, Grade.WARN, "softly"), (20.0, Grade.OK, "well")]
)
async def test_what_was_recorded_is_judged_and_heard_with_the_gain_of_the_microphone(
    gain_db: float, grade: Grade, word: str
) -> None:
    sound = FakeSound()
    room = Room(sound, echo=0.0)
    room.hum = lambda frames: tone(frames / 48000, 48000, 500.0, 0.02)
    async with room.open():
        found = await checking(sound).record_and_play_back(
            None, None, lambda step: None, gain_db=gain_db
        )
    assert (found.grade, word in found.fact) == (grade, True)
    heard = np.concatenate(sound.speaker.played)
    assert np.max(np.abs(heard)) == pytest.approx(0.02 * 10 ** (gain_db / 20), rel=0.1)


async def test_the_phrase_is_played_to_its_end() -> None:
    sound = FakeSound()
    async with Room(sound).open():
        found = await checking(sound).play_phrase("Headset")
    assert "“Headset”" in found.fact
    heard = np.concatenate(sound.speaker.played)
    assert loud(heard)
    assert not loud(heard[-4800:])
    assert sound.open_now == []


async def test_a_device_that_goes_when_all_is_over_is_nobodys_trouble() -> None:
    sound = FakeSound()
    async with Room(sound).open():
        await checking(sound).measure(None, None)
        sound.microphone.lose(gone("Desk"))
        sound.speaker.lose(gone("Desk"))
        await checking(sound).play_phrase(None)
    assert sound.open_now == []


async def test_a_device_that_is_lost_twice_is_told_once() -> None:
    sound = FakeSound()
    recording = asyncio.create_task(
        checking(sound).record_and_play_back(None, None, lambda step: None)
    )
    await settle()
    sound.microphone.lose(gone("Desk"))
    sound.microphone.lose(gone("Table"))
    with pytest.raises(SoundError) as caught:
        await recording
    assert "Desk" in caught.value.notice.title
