"""A microphone that nobody talks into is asked about, then closed; a long pause ends the call."""

import pytest

from desktop_app.errors import Action, Notice
from desktop_app.session.attention import ANSWER_S, CLOSED, LATCH_QUIET_S, PAUSED_OUT, STILL_THERE
from desktop_app.session.state import Line
from desktop_app.session.talk import Finger
from tests.unit.session.fakes import World, pass_s, settle
from tests.unit.session.test_talking import held_call, talk_on


def notice(world: World) -> Notice | None:
    return world.state.notice


async def test_an_open_microphone_that_hears_nobody_asks_and_then_closes(world: World) -> None:
    await world.call()
    await pass_s(LATCH_QUIET_S - 1)
    assert notice(world) is None
    await pass_s(2.0)
    assert notice(world) == STILL_THERE
    assert STILL_THERE.action is Action.STAY
    assert world.state.gate_open
    await pass_s(ANSWER_S)
    assert not world.published[-1].gate_open
    assert notice(world) == CLOSED
    assert world.state.line is Line.OPEN
    await pass_s(2 * LATCH_QUIET_S)
    assert notice(world) == CLOSED
    await world.hang_up()


@pytest.mark.parametrize("how", ["speech", "typing", "answer", "key", "mute"])
async def test_whoever_is_there_keeps_it_open_and_is_asked_no_longer(
    world: World, how: str
) -> None:
    await world.call()
    await pass_s(LATCH_QUIET_S + 1)
    assert notice(world) == STILL_THERE
    match how:
        case "speech":
            await talk_on(world, 1.0)
        case "typing":
            world.session.note_typing()
        case "answer":
            world.session.dismiss_notice()
        case "key":
            world.session.press_talk()
        case _:
            world.session.set_muted(True)
    assert notice(world) is None
    await pass_s(ANSWER_S + 1)
    assert world.state.gate_open
    await world.hang_up()


async def test_speech_moves_the_deadline_along(world: World) -> None:
    await world.call()
    for _ in range(3):
        await pass_s(LATCH_QUIET_S - 10)
        await talk_on(world, 1.0)
    assert all(state.notice is None for state in world.published)
    await world.hang_up()


async def test_a_question_that_another_notice_covers_closes_nothing(world: World) -> None:
    await world.call()
    await pass_s(LATCH_QUIET_S + 1)
    other = Notice(title="Something else", body="")
    world.session.raise_notice(other)
    await pass_s(ANSWER_S + 1)
    assert world.state.gate_open
    assert notice(world) == other
    await pass_s(LATCH_QUIET_S - ANSWER_S + 5)
    assert notice(world) == STILL_THERE
    await world.hang_up()


async def test_a_key_of_other_programs_whose_release_got_lost_is_asked_about(
    world: World,
) -> None:
    await held_call(world)
    world.session.press_talk(Finger.HOTKEY)
    await pass_s(LATCH_QUIET_S - 10)
    await talk_on(world, 1.0)
    await pass_s(LATCH_QUIET_S - 10)
    assert notice(world) is None, "whoever talks is there"
    await pass_s(11)
    assert notice(world) == STILL_THERE
    assert world.state.gate_open
    await pass_s(ANSWER_S)
    assert notice(world) == CLOSED
    assert not world.published[-1].gate_open
    world.session.press_talk(Finger.HOTKEY)
    assert world.state.gate_open, "the lost release is forgotten"
    await world.hang_up()


async def test_whoever_holds_it_and_talks_is_asked_no_longer(world: World) -> None:
    await held_call(world)
    world.session.press_talk(Finger.HOTKEY)
    await pass_s(LATCH_QUIET_S + 1)
    assert notice(world) == STILL_THERE
    await talk_on(world, 1.0)
    assert notice(world) is None
    await pass_s(ANSWER_S + 1)
    assert world.state.gate_open
    world.session.release_talk(Finger.HOTKEY)
    await settle()
    assert not world.published[-1].gate_open
    await pass_s(2 * LATCH_QUIET_S)
    assert notice(world) is None
    await world.hang_up()


async def test_a_key_of_the_window_has_no_deadline(world: World) -> None:
    await held_call(world)
    world.session.press_talk(Finger.WINDOW)
    await pass_s(2 * LATCH_QUIET_S)
    assert notice(world) is None
    assert world.state.gate_open
    await world.hang_up()


async def test_a_call_that_is_paused_for_too_long_ends_and_can_be_placed_again(
    world: World,
) -> None:
    world.session.attention.set_pause(120.0)
    await held_call(world)
    world.session.talking.pause()
    await pass_s(119.0)
    assert world.session.in_call
    await pass_s(2.0)
    assert world.state.line is Line.IDLE
    assert notice(world) == PAUSED_OUT
    assert PAUSED_OUT.action is Action.CALL_AGAIN
    assert world.said[-1][1].startswith("The paused call ended after 2 min")
    await settle()
    assert world.sound.open_now == []


async def test_a_longest_pause_that_is_shortened_meanwhile_holds_at_once(world: World) -> None:
    await held_call(world)
    world.session.talking.pause()
    await pass_s(90.0)
    world.session.attention.set_pause(120.0)
    await pass_s(29.0)
    assert world.session.in_call
    await pass_s(2.0)
    assert world.state.line is Line.IDLE
    assert notice(world) == PAUSED_OUT
    await settle()
