"""A microphone is watched for its level, and given back whatever happens."""

import asyncio
from dataclasses import replace

import pytest

from desktop_app.errors import Severity, SoundError
from desktop_app.session.level_watch import LevelWatch
from tests.unit.session.fakes import FakeSound, gone, missing, settle, tone


async def test_the_level_is_read_while_it_is_watched_and_the_device_given_back() -> None:
    sound = FakeSound()
    watch = LevelWatch(sound)
    names: list[str] = []

    def is_open() -> bool:
        return watch.meter is not None

    watching = asyncio.create_task(watch.run("Headset", names.append))
    await settle()
    assert names == ["Headset"]
    assert watch.meter is not None
    sound.microphone.hear(tone(0.1, 48_000, level=0.5))
    assert watch.meter.read(1.0).peak_dbfs == pytest.approx(-6, abs=0.2)
    watching.cancel()
    await asyncio.wait({watching})
    assert not is_open()
    assert sound.open_now == []


async def test_a_device_that_has_gone_ends_it_and_one_that_asks_for_it_is_opened_anew() -> None:
    sound = FakeSound()
    watch = LevelWatch(sound)
    watching = asyncio.create_task(watch.run(None, lambda _: None))
    await settle()
    sound.microphone.lose(replace(gone("Desk"), severity=Severity.INFO))
    await settle()
    assert len(sound.opened) == 2
    assert sound.open_now == ["FakeMicrophone"]
    sound.microphone.lose(gone("Desk"))
    with pytest.raises(SoundError) as caught:
        await watching
    assert "unplugged" in caught.value.notice.title
    assert sound.open_now == []


async def test_a_device_that_is_not_there_is_told() -> None:
    sound = FakeSound()
    sound.trouble["microphone"] = missing("microphone")
    with pytest.raises(SoundError):
        await LevelWatch(sound).run(None, lambda _: None)


async def test_sound_that_comes_before_the_device_is_known_is_let_go() -> None:
    class Hasty(FakeSound):
        async def open_microphone(self, *args, **kwargs):  # type: ignore[no-untyped-def]  # passed on
            stream = await super().open_microphone(*args, **kwargs)
            stream.hear(tone(0.01, 48_000))
            return stream

    watch = LevelWatch(Hasty())
    watching = asyncio.create_task(watch.run(None, lambda _: None))
    await settle()
    assert watch.meter is not None
    assert watch.meter.read(1.0).peak_dbfs < -100
    watching.cancel()
    await asyncio.wait({watching})
