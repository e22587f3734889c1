"""Half duplex: nothing leaves while the agent can be heard in the room, and then all does again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.session.half_duplex import TAIL_S, holds_back
from desktop_app.session.state import Phase
from desktop_app.session.words import words
from tests.unit.session.fakes import (
    FakeConnection,
    World,
    loud,
    pass_s,
    pitch_hz,
    request,
    settle,
    spoken,
)


@given(chosen=st.booleans(), speaking=st.booleans(), ringing=st.booleans())
def test_the_rule(chosen: bool, speaking: bool, ringing: bool) -> None:
    held = holds_back(chosen=chosen, speaking=speaking, ringing=ringing)
    assert held == (chosen and (speaking or ringing))


async def sent(line: FakeConnection, world: World) -> bool:
    """Whether a word that is said now reaches the server."""
    before = len(line.heard())
    world.sound.microphone.hear_tone(0.1)
    world.sound.microphone.hear_silence(0.1)
    await settle()
    return loud(line.heard()[before:])


async def speak(world: World, line: FakeConnection, seconds: float = 0.5) -> None:
    line.say(spoken(1, seconds, is_final=True))
    await settle()
    await world.sound.speaker.play_on(0.3)
    assert world.state.speaking


async def fall_silent(world: World) -> None:
    while world.state.speaking:
        await world.sound.speaker.play_on(0.05)
    await settle()


def phase(world: World) -> Phase:
    return world.state.phase


async def test_nothing_leaves_while_the_agent_is_heard_nor_a_moment_after(world: World) -> None:
    world.session.set_half_duplex(True)
    line = await world.call()
    await settle()
    assert await sent(line, world)
    await speak(world, line)
    assert world.state.held_back
    assert not await sent(line, world)
    assert phase(world) is Phase.SPEAKING
    await fall_silent(world)
    assert phase(world) is Phase.WAITING
    assert not await sent(line, world)
    await pass_s(TAIL_S + 0.1)
    assert phase(world) is Phase.LISTENING
    assert await sent(line, world)
    await world.hang_up()


async def test_what_was_heard_meanwhile_is_not_sent_later_as_a_first_word(world: World) -> None:
    world.session.set_half_duplex(True)
    line = await world.call()
    await speak(world, line)
    world.sound.microphone.hear_tone(0.5)
    await fall_silent(world)
    world.sound.microphone.hear_tone(0.2)
    before = len(line.heard())
    await pass_s(TAIL_S + 0.1)
    world.sound.microphone.hear_silence(0.5)
    assert not loud(line.heard()[before:])
    await world.hang_up()


async def test_a_pause_between_two_sentences_does_not_open_the_microphone(world: World) -> None:
    world.session.set_half_duplex(True)
    line = await world.call()
    await speak(world, line)
    await fall_silent(world)
    await pass_s(TAIL_S / 2)
    line.say(spoken(2, 1.0, is_final=True))
    await settle()
    await world.sound.speaker.play_on(0.4)
    assert world.state.speaking
    await pass_s(TAIL_S)
    assert not await sent(line, world)
    await world.hang_up()


async def test_without_it_the_user_is_heard_over_the_agent(world: World) -> None:
    line = await world.call()
    await speak(world, line)
    assert await sent(line, world)
    assert phase(world) is Phase.SPEAKING
    await world.hang_up()


@pytest.mark.parametrize("first", [True, False])
async def test_it_can_be_chosen_and_given_up_in_mid_sentence(world: World, first: bool) -> None:
    world.session.set_half_duplex(first)
    line = await world.call()
    await speak(world, line)
    world.session.set_half_duplex(not first)
    await settle()
    assert await sent(line, world) is first
    await world.hang_up()


async def test_it_holds_in_the_next_call_as_well(world: World) -> None:
    world.session.set_half_duplex(True)
    line = await world.call()
    await speak(world, line)
    await world.hang_up()
    assert not world.state.held_back
    line = await world.call()
    await settle()
    assert await sent(line, world)
    await speak(world, line)
    assert not await sent(line, world)
    await world.hang_up()


async def test_mute_stays_mute_when_the_room_is_quiet(world: World) -> None:
    world.session.set_half_duplex(True)
    line = await world.call()
    world.session.set_muted(True)
    await speak(world, line)
    await fall_silent(world)
    await pass_s(TAIL_S + 0.1)
    assert phase(world) is Phase.MUTED
    assert not await sent(line, world)
    await world.hang_up()


async def test_the_state_says_that_it_does_not_listen(world: World) -> None:
    world.session.set_half_duplex(True)
    line = await world.call()
    await speak(world, line)
    assert words(world.state, 0.0, "Space").word == "Speaking, not listening"
    await fall_silent(world)
    assert words(world.state, 0.0, "Space").word == "One moment"
    world.session.set_muted(True)
    assert words(world.state, 0.0, "Space").word == "Muted"
    await world.hang_up()


async def test_the_end_of_the_hold_makes_no_cue(world: World) -> None:
    world.session.set_half_duplex(True)
    world.session.cues.volume = 0.5
    line = await world.call()
    world.sound.speaker.play(0.1)
    world.sound.microphone.hear_tone(0.1)
    assert loud(world.sound.speaker.play(0.5)), "the cue of the call"
    await speak(world, line)
    await fall_silent(world)
    await pass_s(TAIL_S + 0.1)
    assert phase(world) is Phase.LISTENING
    world.sound.microphone.hear_tone(0.1)
    assert not loud(world.sound.speaker.play(0.5))
    await world.hang_up()


@pytest.mark.parametrize("hands_free", [True, False])
async def test_a_press_over_the_agent_opens_at_once_with_its_pre_roll(
    world: World, hands_free: bool
) -> None:
    world.session.set_half_duplex(True)
    line = world.line()
    world.session.place(request(hands_free=hands_free))
    await settle()
    line.open()
    await settle()
    await speak(world, line, 5.0)
    world.sound.microphone.hear_silence(1.0)
    world.sound.microphone.hear_tone(0.2, hz=880)  # a word a little before the press
    await settle()
    before = len(line.heard())
    world.session.press_talk()
    assert not world.state.held_back
    world.sound.microphone.hear_tone(0.2, hz=880)
    await settle()
    heard = line.heard()[before:]
    assert heard.size / 16_000 == pytest.approx(0.5, abs=0.03)
    assert not loud(heard[:1000])
    assert pitch_hz(heard[3200:], 16_000) == pytest.approx(880, abs=6)
    await fall_silent(world)
    assert phase(world) is Phase.LISTENING
    world.session.release_talk()
    assert await sent(line, world), "the tap keeps it open"
    line.say(spoken(9, 1.0, is_final=True))
    await settle()
    await world.sound.speaker.play_on(0.3)
    assert phase(world) is Phase.SPEAKING
    assert not await sent(line, world)
    await world.hang_up()


async def test_a_press_in_the_tail_of_the_room_opens_at_once(world: World) -> None:
    world.session.set_half_duplex(True)
    line = await world.call()
    await speak(world, line)
    await fall_silent(world)
    assert world.state.held_back
    world.session.press_talk()
    assert phase(world) is Phase.LISTENING
    assert await sent(line, world)
    await world.hang_up()
