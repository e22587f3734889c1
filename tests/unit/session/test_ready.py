"""Two notes tell when the microphone really hears, each time the gate opens."""

import numpy as np

from tests.unit.session.fakes import World, settle


async def opened(world: World, volume: float = 0.5) -> None:
    world.session.cues.volume = volume
    await world.call()
    world.sound.speaker.play(0.2)


def sounds(world: World) -> bool:
    return bool(np.abs(world.sound.speaker.play(0.2)).max() > 0.01)


async def test_they_sound_with_the_first_real_sample_and_not_before() -> None:
    world = World()
    await opened(world)
    world.sound.microphone.hear_silence(0.1)  # a device that is still waking up
    assert not sounds(world)
    world.sound.microphone.hear_tone(0.01)
    assert sounds(world)
    world.sound.microphone.hear_tone(0.5)
    assert not sounds(world)
    assert not world.state.speaking
    await world.hang_up()


async def test_they_sound_at_every_press_and_after_unmuting_but_not_while_muted() -> None:
    world = World()
    await opened(world)
    world.sound.microphone.hear_tone(0.01)
    assert sounds(world)
    world.session.set_muted(True)
    assert sounds(world)  # other notes, which fall
    world.sound.microphone.hear_tone(0.1)
    assert not sounds(world)
    world.session.set_muted(False)
    world.sound.microphone.hear_tone(0.01)
    assert not sounds(world), "that was heard under the mute"
    world.sound.microphone.hear_tone(0.01)
    assert sounds(world)
    world.session.press_talk()  # latched so far: this press closes by its release
    world.session.release_talk()
    world.sound.microphone.hear_tone(0.1)
    assert not sounds(world)
    world.session.press_talk()
    world.sound.microphone.hear_tone(0.01)
    assert sounds(world)
    await world.hang_up()


async def test_another_microphone_is_another_first_sample() -> None:
    world = World()
    await opened(world)
    world.sound.microphone.hear_tone(0.01)
    assert sounds(world)
    world.session.devices.use_microphone("Headset")
    await settle()
    assert not sounds(world)
    world.sound.microphone.hear_tone(0.01)
    assert sounds(world)
    await world.hang_up()


async def test_turned_down_they_are_off() -> None:
    world = World()
    await opened(world, volume=0.0)
    world.sound.microphone.hear_tone(0.01)
    assert not sounds(world)
    await world.hang_up()
