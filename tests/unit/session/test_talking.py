"""What a person does to be heard, or not to be: two fingers, Esc, pause, and words while muted."""

import numpy as np
import pytest

from desktop_app.protocol.events import (
    AgentResponse,
    ContextualUpdate,
    TentativeUserTranscript,
    UserActivity,
    UserTranscript,
)
from desktop_app.session.attention import KEEP_QUIET_S
from desktop_app.session.call import WITHDRAWN, WITHDRAWN_ID
from desktop_app.session.happenings import SoundStarted
from desktop_app.session.hints import REMINDED_S
from desktop_app.session.state import Line, Phase
from desktop_app.session.talk import Finger
from desktop_app.session.talking import REMIND_EVERY_S
from desktop_app.session.words import words
from tests.unit.session.fakes import (
    RATE,
    FakeConnection,
    World,
    loud,
    pass_s,
    request,
    settle,
    spoken,
)


async def held_call(world: World) -> FakeConnection:
    """A call in which only the key opens the microphone."""
    line = world.line()
    world.session.place(request())
    line.open()
    await settle()
    return line


def talk(world: World, seconds: float) -> None:
    """Speak syllables into the microphone."""
    at_s = np.arange(round(seconds * RATE)) / RATE
    loudness = np.where(at_s % 0.25 < 0.15, 0.3, 0.0003)
    world.sound.microphone.hear((loudness * np.sin(2 * np.pi * 200 * at_s)).astype(np.float32))


async def talk_on(world: World, seconds: float) -> None:
    """Speak while time passes."""
    for _ in range(round(seconds / 0.25)):
        talk(world, 0.25)
        await pass_s(0.25)


def reminded_s(world: World) -> float | None:
    return world.state.reminded_s


def phase(world: World) -> Phase:
    return world.state.phase


# Two fingers.


async def test_a_hold_becomes_a_latch_when_a_second_finger_comes(world: World) -> None:
    line = await held_call(world)
    world.session.press_talk(Finger.HOTKEY)
    await pass_s(2.0)
    world.session.press_talk(Finger.WINDOW)
    world.session.release_talk(Finger.WINDOW)
    world.session.release_talk(Finger.HOTKEY)
    assert (world.state.gate_open, world.state.latched) == (True, True)
    world.sound.microphone.hear_tone(0.2)
    await settle()
    assert loud(line.heard())
    await world.hang_up()


async def test_a_hold_can_be_locked_by_itself(world: World) -> None:
    await held_call(world)
    world.session.talking.lock()
    assert not world.state.gate_open
    world.session.press_talk()
    await pass_s(2.0)
    world.session.talking.lock()
    world.session.release_talk()
    assert world.state.latched
    await world.hang_up()


async def test_a_hold_is_never_cut_by_time_and_keeps_the_agent_from_nagging(world: World) -> None:
    line = await held_call(world)
    world.session.press_talk()
    await pass_s(3_600.0)
    assert world.state.gate_open
    signs = len(line.said(UserActivity))
    assert signs == pytest.approx(3_600 / KEEP_QUIET_S, abs=2)
    await talk_on(world, 20.0)  # whoever speaks need not say that he is there
    assert len(line.said(UserActivity)) == signs
    world.session.release_talk()
    await pass_s(60.0)
    assert len(line.said(UserActivity)) == signs
    await world.hang_up()


# A key that mutes.


async def test_a_key_that_mutes_lets_nothing_out_while_held_and_leaves_the_agent_alone(
    world: World,
) -> None:
    line = await world.call()
    world.session.talking.set_key_mutes(True)
    line.say(spoken(1, 3.0))
    await settle()
    world.sound.speaker.play(0.5)
    world.session.press_talk()
    assert (world.state.silenced, world.state.hears, world.state.speaking) == (True, False, True)
    before = line.heard().size
    world.sound.microphone.hear_tone(0.5)
    await settle()
    assert not loud(line.heard()[before:])
    assert loud(world.sound.speaker.play(0.5))
    world.session.stop()
    world.sound.speaker.play(0.5)
    assert phase(world) is Phase.MUTED
    assert "Let go of Space" in words(world.state, 0.0, "Space").hint
    world.session.release_talk()
    assert world.state.hears
    world.sound.microphone.hear_tone(0.5)
    await settle()
    assert loud(line.heard()[before:])
    await world.hang_up()


# Esc.


async def test_one_esc_silences_and_leaves_the_microphone_as_it_is(world: World) -> None:
    line = await world.call()
    line.say(spoken(1, 3.0))
    await settle()
    world.sound.speaker.play(0.5)
    world.session.talking.escape()
    assert not loud(world.sound.speaker.play(0.5)[960:])
    assert world.state.gate_open
    await pass_s(1.5)
    world.session.talking.escape()
    assert world.state.gate_open
    await world.hang_up()


async def test_a_second_esc_takes_back_what_is_being_said(world: World) -> None:
    line = await held_call(world)
    world.session.press_talk()
    talk(world, 0.5)
    await settle()
    line.say(TentativeUserTranscript(user_transcript="delete all my", event_id=1))
    await settle()
    line.room.clear()  # a slow socket holds back the rest
    talk(world, 1.0)
    await settle()
    before = line.heard().size
    world.session.talking.escape()
    world.session.talking.escape()
    assert not world.state.gate_open
    (turn,) = world.state.turns
    assert (turn.text, turn.withdrawn, turn.tentative) == ("delete all my", True, False)
    line.room.set()
    talk(world, 0.5)
    await settle()
    left = line.heard()[before:]
    assert not loud(left[640:])  # but for what was in the socket already
    assert left.size < 0.7 * 16_000
    (note,) = line.said(ContextualUpdate)
    assert (note.text, note.context_id) == (WITHDRAWN, WITHDRAWN_ID)
    world.session.release_talk()
    assert not world.state.gate_open
    line.say(UserTranscript(user_transcript="Delete all my files.", event_id=1))
    await settle()
    (turn,) = world.state.turns
    assert (turn.text, turn.withdrawn) == ("Delete all my files.", True)
    assert phase(world) is Phase.WAITING  # no answer is awaited
    await world.hang_up()


async def test_the_answer_to_what_was_taken_back_is_not_heard_and_the_next_is(
    world: World,
) -> None:
    line = await held_call(world)
    line.say(spoken(1, 0.5, is_final=True))
    await settle()
    world.sound.speaker.play(1.0)
    world.session.press_talk()
    talk(world, 1.0)
    world.session.talking.cancel_utterance()
    line.say(spoken(1, 0.1), UserTranscript(user_transcript="Delete all", event_id=2))
    await settle()
    line.say(spoken(2, 0.5), AgentResponse(event_id=2, agent_response="Shall I?"))
    await settle()
    line.say(spoken(2, 0.5, is_final=True))
    await settle()
    assert not loud(world.sound.speaker.play(1.0))
    assert world.state.turns[-1].interrupted
    line.say(spoken(3, 0.5, is_final=True))
    await settle()
    assert loud(world.sound.speaker.play(1.0))
    await world.hang_up()


@pytest.mark.parametrize("how", ["press", "say"])
async def test_whoever_talks_anew_hears_the_next_answer(world: World, how: str) -> None:
    line = await held_call(world)
    world.session.press_talk()
    talk(world, 1.0)
    world.session.talking.cancel_utterance()
    world.session.release_talk()
    if how == "press":
        world.session.press_talk()
    else:
        world.session.say("Something else")
    line.say(spoken(2, 0.5))
    await settle()
    assert loud(world.sound.speaker.play(0.5))
    await world.hang_up()


async def test_what_is_said_after_it_is_said(world: World) -> None:
    line = await held_call(world)
    world.session.press_talk()
    talk(world, 1.0)
    world.session.talking.cancel_utterance()
    world.session.press_talk()
    talk(world, 1.0)
    world.session.release_talk()
    line.say(UserTranscript(user_transcript="Something else", event_id=1))
    await settle()
    (turn,) = world.state.turns
    assert not turn.withdrawn
    await world.hang_up()


@pytest.mark.parametrize("event_id", [None, 7])
async def test_final_words_are_struck_though_none_were_tentative(
    world: World, event_id: int | None
) -> None:
    line = await held_call(world)
    line.say(UserTranscript(user_transcript="Before", event_id=1))
    await settle()
    world.session.press_talk()
    talk(world, 1.0)
    world.session.talking.cancel_utterance()
    line.say(UserTranscript(user_transcript="Never mind", event_id=event_id))
    line.say(UserTranscript(user_transcript="", event_id=8))
    await settle()
    struck = [(turn.text, turn.withdrawn) for turn in world.state.turns]
    assert struck == [("Before", False), ("Never mind", True)]
    await world.hang_up()


async def test_taking_back_before_the_call_is_up_sends_nothing_of_it_at_all(world: World) -> None:
    line = world.line()
    world.session.place(request())
    await settle()
    world.session.press_talk()
    talk(world, 1.0)
    world.session.talking.cancel_utterance()
    line.open()
    await settle()
    talk(world, 0.5)
    await settle()
    assert not loud(line.heard())
    assert line.said(ContextualUpdate) == []
    await world.hang_up()


async def test_taking_back_silence_tells_nobody_and_needs_a_call(world: World) -> None:
    world.session.talking.cancel_utterance()
    line = await world.call()
    world.session.talking.cancel_utterance()
    await settle()
    assert not world.state.gate_open
    assert line.said(ContextualUpdate) == []
    assert not world.state.withdrawing
    await world.hang_up()


# Pause.


async def test_a_pause_silences_both_and_keeps_the_agent_quiet(world: World) -> None:
    line = await world.call()
    line.say(spoken(1, 3.0))
    await settle()
    world.sound.speaker.play(0.5)
    world.session.talking.pause()
    assert not loud(world.sound.speaker.play(0.5)[960:])
    assert (phase(world), world.state.hears) == (Phase.PAUSED, False)
    assert words(world.state, 0.0, "Space").word == "Paused"
    talk(world, 0.3)
    await settle()
    before = line.heard().size
    talk(world, 1.0)
    line.say(spoken(2, 1.0), AgentResponse(event_id=2, agent_response="Are you there?"))
    await settle()
    assert not loud(line.heard()[before:])
    assert not loud(world.sound.speaker.play(0.5))
    assert world.state.turns[-1].interrupted
    await pass_s(60.0)
    assert len(line.said(UserActivity)) == pytest.approx(60 / KEEP_QUIET_S, abs=1)
    world.session.talking.pause()
    world.session.talking.resume()
    assert (world.state.paused, world.state.latched) == (False, True)
    line.say(spoken(3, 1.0))
    await settle()
    assert loud(world.sound.speaker.play(0.5))
    world.session.talking.resume()
    await world.hang_up()


@pytest.mark.parametrize("how", ["press", "say", "toggle"])
async def test_whoever_talks_or_writes_goes_on(world: World, how: str) -> None:
    await held_call(world)
    world.session.talking.toggle_pause()
    assert phase(world) is Phase.PAUSED
    match how:
        case "press":
            world.session.press_talk()
            assert world.state.hears
        case "say":
            world.session.say("hello again")
        case _:
            world.session.talking.toggle_pause()
    assert phase(world) is not Phase.PAUSED
    await world.hang_up()


@pytest.mark.parametrize("mutes", [False, True])
@pytest.mark.parametrize("held_s", [0.0, 2.0])
async def test_talking_into_a_pause_resumes_a_hands_free_call_as_it_was(
    world: World, held_s: float, mutes: bool
) -> None:
    await world.call()
    world.session.talking.set_key_mutes(mutes)
    world.session.talking.pause()
    world.session.press_talk()
    assert (world.state.paused, world.state.hears) == (False, True)
    await pass_s(held_s)
    world.session.release_talk()
    assert (phase(world), world.state.latched) == (Phase.LISTENING, True)
    world.session.talking.toggle_pause()
    assert phase(world) is Phase.PAUSED
    await world.hang_up()


async def test_there_is_nothing_to_pause_without_a_call_that_is_heard(world: World) -> None:
    world.session.talking.pause()
    assert not world.state.paused
    line = world.line()
    world.session.place(request(text_only=True))
    line.open()
    await settle()
    world.session.talking.pause()
    world.session.press_talk()
    assert not world.state.paused
    await world.hang_up()


async def test_a_pause_survives_a_lost_line_and_ends_with_the_call(world: World) -> None:
    first = await world.call()
    world.session.talking.pause()
    second = world.line()
    first.drop()
    await pass_s(1.5)
    second.open()
    second.say(spoken(1, 1.0))
    await settle()
    assert world.state.paused
    assert not loud(world.sound.speaker.play(0.5))
    await world.hang_up()
    assert not world.state.paused


# Talking while muted.


async def test_who_talks_while_muted_is_told_so_once_in_a_while(world: World) -> None:
    await world.call()
    world.session.set_muted(True)
    await talk_on(world, 0.5)
    assert reminded_s(world) is None
    await talk_on(world, 0.5)
    first_s = reminded_s(world)
    assert first_s is not None
    assert words(world.state, 0.0, "Space").word == "You are muted"
    await talk_on(world, 5.0)
    assert reminded_s(world) is None
    assert words(world.published[-1], 0.0, "Space").word == "Muted"
    await talk_on(world, REMIND_EVERY_S - 4.0)
    again_s = reminded_s(world)
    assert again_s is not None
    assert again_s - first_s == pytest.approx(REMIND_EVERY_S, abs=0.3)
    world.session.set_muted(False)
    assert reminded_s(world) is None
    await world.hang_up()


async def test_neither_the_agent_nor_noise_nor_an_unmuted_user_is_told(world: World) -> None:
    line = await world.call()
    await talk_on(world, 2.0)
    world.session.set_muted(True)
    world.sound.microphone.hear_tone(2.0)  # a hum
    line.say(spoken(1, 4.0, is_final=True))
    await settle()
    for _ in range(18):  # the agent's own voice, out of the speaker, and a moment after it
        world.sound.speaker.play(0.25)
        await talk_on(world, 0.25)
    assert not world.state.speaking
    assert reminded_s(world) is None
    assert all(state.reminded_s is None for state in world.published)
    world.session.talking.pause()
    await pass_s(5.0)
    await talk_on(world, 2.0)
    assert reminded_s(world) is None
    await world.hang_up()


async def test_who_presses_the_key_while_muted_is_told_so_at_once(world: World) -> None:
    await world.call()
    world.session.set_muted(True)
    world.session.press_talk()
    assert (phase(world), reminded_s(world)) == (Phase.MUTED, 0.0)
    world.session.release_talk()
    await pass_s(REMINDED_S + 0.1)
    assert world.published[-1].reminded_s is None
    await world.hang_up()


async def test_a_call_that_is_placed_by_a_press_while_muted_never_says_speak(world: World) -> None:
    world.session.set_muted(True)
    world.line()
    world.session.place(request())
    world.session.press_talk()
    assert world.state.line is Line.CONNECTING
    assert "You are muted" in words(world.state, 0.0, "Space").hint
    await settle()
    await world.hang_up()


# Thinking.


async def test_nobody_thinks_when_nothing_was_said_since_the_last_answer(world: World) -> None:
    line = await world.call()
    talk(world, 1.0)
    line.say(UserTranscript(user_transcript="hello", event_id=1), spoken(1, 0.5, is_final=True))
    await settle()
    world.sound.speaker.play(1.0)
    assert phase(world) is Phase.LISTENING
    world.session.press_talk()
    world.session.release_talk()
    assert phase(world) is Phase.WAITING
    await world.hang_up()


async def test_letting_go_after_the_answer_has_begun_awaits_no_other(world: World) -> None:
    line = await held_call(world)
    world.session.press_talk()
    talk(world, 1.0)
    line.say(spoken(1, 0.5, is_final=True))
    await settle()
    world.sound.speaker.play(1.0)
    await pass_s(1.0)
    world.session.release_talk()
    assert phase(world) is Phase.WAITING
    await world.hang_up()


async def test_a_late_edge_of_a_call_that_is_over_changes_nothing(world: World) -> None:
    await world.call()
    await world.hang_up()
    world.session.talking.follow(SoundStarted(), world.state)
    assert phase(world) is Phase.IDLE


def stands(world: World) -> tuple[bool, bool, bool]:
    """Whether the gate is open, latched, and anything leaves."""
    return world.state.gate_open, world.state.latched, world.state.hears


async def test_a_tap_while_muted_opens_nothing_when_unmuted(world: World) -> None:
    line = await held_call(world)
    world.session.set_muted(True)
    world.session.press_talk()
    assert stands(world) == (False, False, False)
    assert reminded_s(world) is not None
    world.session.release_talk()
    assert stands(world) == (False, False, False)
    world.session.set_muted(False)
    before = line.heard().size
    world.sound.microphone.hear_tone(0.5)
    await settle()
    assert stands(world) == (False, False, False)
    assert not loud(line.heard()[before:])
    await world.hang_up()


async def test_a_tap_into_which_the_mute_came_latches_nothing(world: World) -> None:
    await held_call(world)
    world.session.press_talk()
    world.session.set_muted(True)
    world.session.release_talk()
    world.session.set_muted(False)
    assert stands(world) == (False, False, False)
    await world.hang_up()


async def test_a_hold_begun_while_muted_opens_only_if_it_outlives_the_mute(world: World) -> None:
    await held_call(world)
    world.session.set_muted(True)
    world.session.press_talk(Finger.HOTKEY)
    world.session.press_talk(Finger.WINDOW)  # no lock either
    world.session.talking.lock()
    assert stands(world) == (False, False, False)
    world.session.set_muted(False)
    assert stands(world) == (True, False, True)
    world.session.set_muted(True)
    assert stands(world) == (False, False, False)
    world.session.set_muted(False)
    world.session.release_talk(Finger.WINDOW)
    world.session.release_talk(Finger.HOTKEY)  # as short as a tap, and none
    assert stands(world) == (False, False, False)
    await world.hang_up()


@pytest.mark.parametrize("mutes", [False, True])
@pytest.mark.parametrize("held_s", [0.0, 2.0])
async def test_a_hands_free_call_is_so_after_a_mute_whatever_was_pressed(
    world: World, held_s: float, mutes: bool
) -> None:
    await world.call()
    world.session.talking.set_key_mutes(mutes)
    world.session.set_muted(True)
    world.session.press_talk()
    await pass_s(held_s)
    world.session.release_talk()
    assert stands(world) == (True, True, False)
    world.session.set_muted(False)
    assert stands(world) == (True, True, True)
    await world.hang_up()
