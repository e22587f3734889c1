import asyncio

import numpy as np
import pytest

from tests.unit.session.fakes import World, request, settle, spoken


async def test_without_a_call_everything_is_silent(world: World) -> None:
    levels = world.session.levels
    assert levels.input_meter is None
    assert levels.output_meter is None
    assert levels.input_volume() == levels.output_volume() == 0.0
    for band in (levels.input_byte_frequency_data(), levels.output_byte_frequency_data()):
        assert band.shape == (1024,)
        assert band.dtype == np.uint8
        assert not band.any()


async def test_both_voices_move_their_own_levels(world: World) -> None:
    line = await world.call()
    levels = world.session.levels
    world.sound.microphone.hear_tone(0.5)
    assert levels.input_volume() > 0
    assert levels.output_volume() == 0
    line.say(spoken(1, 0.5))
    await settle()
    world.sound.speaker.play(0.3)
    assert levels.output_volume() > 0
    assert levels.output_byte_frequency_data().max() > 100
    assert levels.input_meter is not None
    assert levels.output_meter is not None
    assert levels.output_meter.read(1.0).level_dbfs > -20
    await world.hang_up()


async def test_a_muted_microphone_counts_as_silent_while_its_meter_moves(world: World) -> None:
    await world.call()
    levels = world.session.levels
    world.session.set_muted(True)
    world.sound.microphone.hear_tone(0.5)
    assert levels.input_volume() == 0
    assert not levels.input_byte_frequency_data().any()
    assert levels.input_meter is not None
    assert levels.input_meter.read(1.0).level_dbfs > -20
    await world.hang_up()


async def test_a_conversation_in_writing_has_no_levels(world: World) -> None:
    line = world.line()
    world.session.place(request(text_only=True))
    line.open()
    await settle()
    line.say(spoken(1, 0.5))
    await settle()
    assert world.session.levels.input_volume() == world.session.levels.output_volume() == 0
    assert world.session.levels.output_meter is None
    await world.hang_up()


async def test_volume_zero_is_silence_on_the_meter_too(world: World) -> None:
    line = await world.call()
    world.session.devices.set_volume(0.0)
    line.say(spoken(1, 0.5))
    await settle()
    world.sound.speaker.play(0.3)
    assert world.session.levels.output_volume() == pytest.approx(0.0)
    await asyncio.sleep(0)
    await world.hang_up()
