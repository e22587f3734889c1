"""Which devices are in use is known in a call and between calls, and so is how loud they are."""

from desktop_app.settings import DeviceSettings
from tests.unit.session.fakes import World, request, settle


async def test_between_calls_they_are_those_of_the_call_to_come(world: World) -> None:
    devices = world.session.devices
    assert devices.in_use == ("Desk", "Desk")
    devices.use_microphone("Headset")
    devices.use_speaker("Phone")
    assert devices.in_use == ("Headset", "Phone")


async def test_in_a_call_they_are_those_it_has(world: World) -> None:
    line = world.line()
    world.session.devices.use_speaker("Phone")
    world.session.place(request(microphone="Headset", speaker="gone"))
    assert world.session.devices.in_use == ("Headset", "Desk")
    line.open()
    await settle()
    assert world.session.devices.in_use == ("Headset", "Desk")
    world.session.devices.use_microphone("Phone")
    await settle()
    assert world.session.devices.in_use == ("Phone", "Desk")
    await world.hang_up()
    assert world.session.devices.in_use == ("Phone", "Desk")


async def test_where_nobody_knows_what_is_plugged_in_it_is_the_chosen_one_or_none(
    world: World,
) -> None:
    world.sound.blind = True
    assert world.session.devices.in_use == ("", "")
    world.session.devices.use_speaker("Phone")
    assert world.session.devices.in_use == ("", "Phone")


async def test_between_calls_the_volume_is_that_of_the_speaker_to_come(world: World) -> None:
    devices = world.session.devices
    devices.set_volume(0.8)
    devices.set_settings({"Phone": DeviceSettings(volume=0.25)})
    assert world.state.volume == 0.8
    devices.use_speaker("Phone")
    assert world.state.volume == 0.25
    devices.use_speaker(None)
    assert world.state.volume == 0.8
    world.sound.default = "Phone"
    devices.look_again()
    assert world.state.volume == 0.25
