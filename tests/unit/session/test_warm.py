import asyncio

import numpy as np
import pytest

from desktop_app.audio.types import Samples
from desktop_app.errors import Notice, SoundError
from desktop_app.session.ports import Stream
from desktop_app.session.warm import REMEMBERED_S, WarmSound
from tests.unit.session.fakes import (
    BLOCK_S,
    RATE,
    FakeMicrophone,
    FakeSound,
    World,
    gone,
    loud,
    missing,
    pass_s,
    request,
    settle,
)


class Room:
    """A warm microphone, and a call that may borrow it."""

    def __init__(self) -> None:
        self.sound = FakeSound()
        self.wanted: str | None = None
        self.muted = False
        self.told: list[bool] = []
        self.warm = WarmSound(
            self.sound, lambda: self.wanted, muted=lambda: self.muted, tell=self.told.append
        )
        self.blocks: list[Samples] = []
        self.lost: list[Notice] = []

    async def borrow(self, device_id: str | None = None) -> Stream:
        return await self.warm.open_microphone(device_id, self.blocks.append, self.lost.append)

    @property
    def heard(self) -> Samples:
        return np.concatenate(self.blocks) if self.blocks else np.empty(0, np.float32)

    @property
    def open(self) -> list[str]:
        microphones = [one for one in self.sound.opened if isinstance(one, FakeMicrophone)]
        return [one.name for one in microphones if not one.closed]


@pytest.fixture
def room() -> Room:
    return Room()


def count(frames: int, start: int = 0) -> Samples:
    return np.arange(start, start + frames, dtype=np.float32)


async def test_by_itself_it_opens_and_closes_with_the_call(room: Room) -> None:
    assert room.open == []
    stream = await room.borrow()
    room.sound.microphone.hear(count(4800))
    await stream.close()
    assert room.open == []
    assert not room.warm.is_warm
    assert room.heard.tolist() == count(4800).tolist()


async def test_a_warm_microphone_brings_what_it_heard_before_the_call(room: Room) -> None:
    room.warm.set_warm(True)
    await settle()
    assert room.warm.is_warm
    room.sound.microphone.hear(count(2 * RATE))
    stream = await room.borrow()
    room.sound.microphone.hear(count(4800, 2 * RATE))  # while the call gets ready
    assert room.blocks == []
    await settle()
    room.sound.microphone.hear(count(4800, 2 * RATE + 4800))
    assert np.array_equal(np.diff(room.heard), np.ones(room.heard.size - 1))  # nothing lost
    assert room.heard[-1] == 2 * RATE + 9599
    assert 0 <= room.heard.size - 9600 - REMEMBERED_S * RATE < BLOCK_S * RATE
    assert (stream.name, stream.device_id) == ("Desk", "Desk")
    assert (stream.sample_rate, stream.latency_s) == (RATE, 0.01)


async def test_after_the_call_it_stays_open_and_remembers_nothing_of_the_call(room: Room) -> None:
    room.warm.set_warm(True)
    await settle()
    stream = await room.borrow()
    await settle()
    room.sound.microphone.hear(count(4800))
    await stream.close()
    await stream.close()
    assert room.open == ["Desk"]
    room.blocks.clear()
    await room.borrow()
    await settle()
    assert room.blocks == []
    assert len(room.sound.opened) == 1


async def test_given_back_before_it_was_ready_it_gives_nothing(room: Room) -> None:
    room.warm.set_warm(True)
    await settle()
    room.sound.microphone.hear(count(4800))
    stream = await room.borrow()
    await stream.close()
    await settle()
    assert room.blocks == []


async def test_another_microphone_than_the_warm_one_is_opened_in_its_place(room: Room) -> None:
    room.warm.set_warm(True)
    await settle()
    stream = await room.borrow("Headset")
    assert room.open == ["Headset"]
    await stream.close()
    await settle()
    assert room.open == ["Desk"]


async def test_choosing_another_one_moves_the_warmth(room: Room) -> None:
    room.warm.set_warm(True)
    await settle()
    room.wanted = "Headset"
    room.warm.refresh()
    room.warm.refresh()
    await settle()
    assert room.open == ["Headset"]
    room.warm.refresh()
    await settle()
    assert len(room.sound.opened) == 2


async def test_what_a_call_has_is_left_alone(room: Room) -> None:
    room.warm.set_warm(True)
    await settle()
    stream = await room.borrow()
    room.wanted = "Headset"
    room.warm.refresh()
    await settle()
    assert room.open == ["Desk"]
    room.warm.set_warm(False)
    await settle()
    assert room.open == ["Desk"]
    await stream.close()
    assert room.open == []


async def test_without_the_wish_none_stays_open(room: Room) -> None:
    room.warm.set_warm(True)
    await settle()
    room.warm.set_warm(False)
    await settle()
    assert room.open == []
    room.warm.refresh()
    await room.warm.close()
    assert len(room.sound.opened) == 1


async def test_one_that_goes_while_nobody_has_it_is_replaced(room: Room) -> None:
    room.warm.set_warm(True)
    await settle()
    room.sound.microphone.lose(gone("Desk"))
    await settle()
    assert room.lost == []
    assert len(room.sound.opened) == 2
    assert room.warm.is_warm


async def test_one_that_goes_in_a_call_is_told_to_the_call_and_closed(room: Room) -> None:
    room.warm.set_warm(True)
    await settle()
    stream = await room.borrow()
    room.sound.microphone.lose(gone("Desk"))
    assert len(room.lost) == 1
    await stream.close()
    await settle()
    assert room.sound.opened[0].closed
    assert room.open == ["Desk"]


async def test_without_a_microphone_it_waits_for_the_next_word_of_one(room: Room) -> None:
    room.sound.trouble["microphone"] = missing("microphone")
    room.warm.set_warm(True)
    await settle()
    assert not room.warm.is_warm
    with pytest.raises(SoundError):
        await room.borrow()
    room.sound.trouble.clear()
    room.warm.refresh()
    await settle()
    assert room.warm.is_warm


async def test_closing_gives_back_even_what_is_just_being_opened(room: Room) -> None:
    room.sound.opens.clear()
    room.warm.set_warm(True)
    await asyncio.sleep(0)
    await room.warm.close()
    room.sound.opens.set()
    await settle()
    assert room.open == []


# In a session.


def open_microphone(world: World) -> str:
    return "" if world.sound.microphone.closed else world.sound.microphone.name


async def test_the_first_word_of_a_call_is_in_it_though_it_was_said_with_the_press() -> None:
    world = World()
    world.session.devices.set_warm_microphone(True)
    await settle()
    world.sound.microphone.hear_tone(0.3)
    connection = await world.call()
    world.sound.microphone.hear_silence(0.1)  # what ends the last chunk
    await settle()
    heard = connection.heard()
    envelope = np.abs(heard[: heard.size // 80 * 80]).reshape(-1, 80).max(axis=1)
    assert np.count_nonzero(envelope > 0.1) * 80 / 16_000 == pytest.approx(0.3, abs=0.02)
    await world.hang_up()
    assert not world.sound.opened[0].closed
    await world.session.close()
    assert world.sound.opened[0].closed


async def test_muted_it_is_given_back_where_the_user_wants_so_and_silence_flows() -> None:
    world = World()
    world.session.devices.set_warm_microphone(True)
    world.session.devices.set_release_when_muted(True)
    await settle()
    connection = await world.call()
    world.session.set_muted(True)
    await settle()
    assert world.sound.open_now == ["FakeSpeaker"]
    assert world.state.microphone.trouble == ""
    before = len(connection.chunks())
    await pass_s(1.0)
    assert len(connection.chunks()) - before == pytest.approx(50, abs=2)
    world.session.devices.look_again()
    world.session.devices.use_microphone("Headset")
    await settle()
    assert world.sound.open_now == ["FakeSpeaker"]
    world.session.set_muted(False)
    await settle()
    assert open_microphone(world) == "Headset"
    world.session.set_muted(True)
    await settle()
    world.session.devices.set_release_when_muted(False)
    await settle()
    assert open_microphone(world) == "Headset"
    await world.hang_up()
    await world.session.close()


async def test_a_call_that_begins_muted_does_not_open_what_it_would_give_back() -> None:
    world = World()
    world.session.devices.set_release_when_muted(True)
    world.session.set_muted(True)
    await world.call()
    assert world.sound.open_now == ["FakeSpeaker"]
    world.session.set_muted(False)
    await settle()
    assert open_microphone(world) == "Desk"
    await world.hang_up()


async def test_what_is_opened_to_be_measured_is_never_the_lent_one(room: Room) -> None:
    room.warm.set_warm(True)
    await settle()
    raw = await room.warm.open_microphone(None, room.blocks.append, room.lost.append, raw=True)
    assert room.warm.is_warm
    assert len(room.open) == 2
    await raw.close()
    assert room.open == ["Desk"]


async def test_what_is_said_while_muted_is_never_a_first_word(room: Room) -> None:
    room.warm.set_warm(True)
    await settle()
    room.sound.microphone.hear(count(4800))
    room.muted = True
    room.sound.microphone.hear(count(4800, 4800))
    room.muted = False
    room.sound.microphone.hear(count(480, 9600))
    await room.borrow()
    await settle()
    assert room.heard.tolist() == count(480, 9600).tolist()


async def test_it_is_told_while_a_microphone_is_open_that_no_call_has(room: Room) -> None:
    room.warm.set_warm(True)
    await settle()
    assert room.told == [True]
    stream = await room.borrow()
    assert room.told == [True, False]
    await stream.close()
    assert room.told == [True, False, True]
    room.warm.set_warm(False)
    await settle()
    assert room.told == [True, False, True, False]


async def test_one_that_cannot_be_opened_is_tried_again_while_it_is_wanted(room: Room) -> None:
    room.sound.trouble["microphone"] = missing("microphone")
    room.warm.set_warm(True)
    await pass_s(5.0)
    room.sound.trouble.clear()
    await pass_s(2.1)
    assert room.warm.is_warm
    room.sound.trouble["microphone"] = missing("microphone")
    room.sound.microphone.lose(gone("Desk"))
    await settle()
    assert room.told == [True, False]
    room.warm.set_warm(False)
    room.sound.trouble.clear()
    await pass_s(10.0)
    assert room.open == []
    room.sound.trouble["microphone"] = missing("microphone")
    room.warm.set_warm(True)
    await settle()
    await room.warm.close()
    room.sound.trouble.clear()
    await pass_s(10.0)
    assert room.open == []


async def test_muted_speech_before_a_call_does_not_leave_after_unmuting() -> None:
    world = World()
    world.session.devices.set_warm_microphone(True)
    world.session.set_muted(True)
    await settle()
    world.sound.microphone.hear_tone(0.4)
    world.session.set_muted(False)
    connection = await world.call()
    world.sound.microphone.hear_silence(0.2)
    await settle()
    assert not loud(connection.heard())
    await world.hang_up()
    await world.session.close()


async def test_a_call_that_is_typed_has_no_open_microphone_and_the_window_is_told() -> None:
    world = World()
    world.session.devices.set_warm_microphone(True)
    await settle()
    told = [state.warm for state in world.published]
    assert told[-1]
    line = world.line()
    world.session.place(request(text_only=True))
    await settle()
    line.open()
    await settle()
    assert world.sound.open_now == []
    told = [state.warm for state in world.published]
    assert not told[-1]
    await world.hang_up()
    await settle()
    told = [state.warm for state in world.published]
    assert told[-1]
    assert world.sound.open_now == ["FakeMicrophone"]
    await world.session.close()
    assert not world.state.warm
