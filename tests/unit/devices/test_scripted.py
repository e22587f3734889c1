"""The scripted devices keep real time without drift, and every sample."""

import asyncio
from collections.abc import Callable

import numpy as np

from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.devices.scripted import BLOCK, SAMPLE_RATE, ScriptedSound

DEADLINE_S = 10.0


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


class Count:
    def __init__(self) -> None:
        self.pulls = 0

    def pull(self, out: Samples) -> Edge | None:
        out[:] = self.pulls
        self.pulls += 1
        return Edge.STARTED if self.pulls == 1 else None


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(DEADLINE_S):
        while not condition():  # noqa: ASYNC110  there is no event
            await asyncio.sleep(0.001)


async def test_what_is_said_comes_out_sample_by_sample_and_then_silence() -> None:
    clock, blocks = Clock(), list[Samples]()
    sound = ScriptedSound(clock)
    speech = np.linspace(0.1, 1, 2 * BLOCK + 10, dtype=np.float32)
    sound.say(speech[:500])
    sound.say(speech[500:])
    microphone = await sound.open_microphone(None, blocks.append, print)
    clock.now_s += 4.5 * BLOCK / SAMPLE_RATE
    await until(lambda: bool(blocks))
    await microphone.close()
    heard = np.concatenate(blocks)
    assert len(heard) == 4 * BLOCK
    np.testing.assert_array_equal(heard[: len(speech)], speech)
    silence = heard[len(speech) :]
    assert silence.all(), "a microphone that works never delivers exact zeros"
    assert np.abs(silence).max() < 1 / 65536, "below the last bit"
    assert sound.left_to_say_s == 0


async def test_blocks_follow_the_clock_and_not_the_timers() -> None:
    clock, blocks = Clock(), list[Samples]()
    microphone = await ScriptedSound(clock).open_microphone(None, blocks.append, print)
    for step in range(1, 40):
        clock.now_s = 100.0 + step * 0.031
        due = int(step * 0.031 * SAMPLE_RATE) // BLOCK
        await until(lambda due=due: len(blocks) >= due)  # type: ignore[misc]  # bound early
        assert len(blocks) == due
    await microphone.close()


async def test_a_timer_that_fires_early_finds_nothing_due() -> None:
    clock, blocks = Clock(), list[Samples]()
    microphone = await ScriptedSound(clock).open_microphone(None, blocks.append, print)
    looks = 0

    def look() -> float:
        nonlocal looks
        looks += 1
        return 100.0 + 0.0199

    microphone._monotonic = look  # type: ignore[attr-defined]  # the scripted stream's clock
    await until(lambda: looks > 2)
    await microphone.close()
    assert blocks == []


async def test_the_speaker_keeps_all_it_played_and_tells_edges() -> None:
    clock, edges = Clock(), list[Edge]()
    sound = ScriptedSound(clock)
    assert len(sound.played) == 0
    speaker = await sound.open_speaker(None, lambda _: Count(), edges.append, print)
    clock.now_s += 3.1 * BLOCK / SAMPLE_RATE
    await until(lambda: len(sound.played) > 0)
    await speaker.close()
    await speaker.close()
    np.testing.assert_array_equal(sound.played, np.repeat(np.arange(3), BLOCK))
    assert edges == [Edge.STARTED]
    assert (speaker.name, speaker.sample_rate) == ("Scripted speaker", SAMPLE_RATE)
    assert speaker.latency_s == 0.02


async def test_a_close_from_within_ends_at_once() -> None:
    clock, blocks = Clock(), list[Samples]()
    closing: list[asyncio.Task[None]] = []

    def on_block(block: Samples) -> None:
        blocks.append(block)
        closing.append(asyncio.ensure_future(microphone.close()))

    microphone = await ScriptedSound(clock).open_microphone(None, on_block, print)
    clock.now_s += 1.5 * BLOCK / SAMPLE_RATE
    await until(lambda: bool(closing) and closing[0].done())
    clock.now_s += 10
    assert len(blocks) == 1
