from hypothesis import given
from hypothesis import strategies as st

from desktop_app.session.talk import (
    HOLD_THRESHOLD_S,
    TWICE_S,
    EscapeKey,
    Finger,
    Outcome,
    TalkKey,
)

TAP_S = HOLD_THRESHOLD_S / 2
HOLD_S = HOLD_THRESHOLD_S * 2

CLOSED = Outcome(gate_open=False, latched=False)
HELD = Outcome(gate_open=True, latched=False)
LATCHED = Outcome(gate_open=True, latched=True)


def test_holding_talks_exactly_while_the_key_is_down() -> None:
    key = TalkKey()

    assert key.press(10.0) == HELD
    assert key.release(10.0 + HOLD_S) == CLOSED


def test_a_press_of_exactly_the_threshold_is_a_hold() -> None:
    key = TalkKey(threshold_s=0.5)
    key.press(1.0)

    assert key.release(1.5) == CLOSED


def test_a_tap_keeps_the_gate_open_and_the_next_tap_closes_it() -> None:
    key = TalkKey()

    assert key.press(0.0) == HELD
    assert key.release(TAP_S) == LATCHED
    assert key.press(5.0).gate_open
    assert key.release(5.0 + TAP_S) == CLOSED


def test_holding_while_latched_talks_until_the_release() -> None:
    key = TalkKey()
    key.hands_free(True)

    assert key.press(5.0).gate_open
    assert key.release(5.0 + HOLD_S) == CLOSED


def test_the_threshold_is_the_users_choice() -> None:
    key = TalkKey(threshold_s=1.0)
    key.press(0.0)
    assert key.release(0.9) == LATCHED

    key.cancel()
    key.threshold_s = 0.2
    key.press(5.0)
    assert key.release(5.3) == CLOSED


def test_auto_repeat_is_one_press() -> None:
    key = TalkKey()
    key.press(0.0)
    for repeat in range(1, 20):
        assert key.press(repeat * 0.03) == HELD

    assert key.release(0.6) == CLOSED


def test_a_release_without_a_press_changes_nothing() -> None:
    key = TalkKey()

    assert key.release(1.0) == CLOSED
    assert key.hands_free(True) == LATCHED
    assert key.release(2.0) == LATCHED


def test_locking_a_held_key_keeps_the_gate_open_after_its_release() -> None:
    key = TalkKey()
    key.press(0.0)

    assert key.lock() == LATCHED
    assert key.release(3.0) == LATCHED


def test_locking_without_a_key_held_does_not_open_the_microphone() -> None:
    assert TalkKey().lock() == CLOSED


def test_cancelling_closes_the_gate_and_a_later_release_does_not_open_it() -> None:
    key = TalkKey()
    key.press(0.0)

    assert key.cancel() == CLOSED
    assert key.release(TAP_S) == CLOSED


def test_a_release_that_got_lost_does_not_block_the_key_after_cancelling() -> None:
    key = TalkKey()
    key.press(0.0)
    key.cancel()

    assert key.press(9.0) == HELD
    assert key.release(9.0 + HOLD_S) == CLOSED


def test_a_press_over_the_agent_asks_for_silence_once() -> None:
    key = TalkKey()

    assert key.press(0.0, agent_speaks=True).stop_agent
    assert not key.press(0.1, agent_speaks=True).stop_agent
    assert not key.release(HOLD_S).stop_agent


def test_a_tap_over_the_agent_leaves_an_open_gate_open() -> None:
    key = TalkKey()
    key.hands_free(True)
    key.press(0.0, agent_speaks=True)

    assert key.release(TAP_S) == LATCHED


def test_a_call_can_begin_and_end_hands_free() -> None:
    key = TalkKey()

    assert key.hands_free(True) == LATCHED
    assert key.hands_free(False) == CLOSED


# Two fingers.


def test_a_second_finger_while_the_first_holds_locks() -> None:
    key = TalkKey()
    key.press(0.0, Finger.HOTKEY)

    assert key.press(2.0, Finger.WINDOW) == LATCHED
    assert key.release(2.1, Finger.WINDOW) == LATCHED
    assert key.release(3.0, Finger.HOTKEY) == LATCHED


def test_a_second_finger_over_the_agent_silences_it() -> None:
    key = TalkKey()
    key.press(0.0, Finger.HOTKEY)

    assert key.press(2.0, Finger.WINDOW, agent_speaks=True).stop_agent


def test_after_a_lock_a_tap_closes_and_a_finger_that_is_still_down_does_not() -> None:
    key = TalkKey()
    key.press(0.0, Finger.HOTKEY)
    key.lock()

    assert key.press(1.0, Finger.HOTKEY) == LATCHED  # a repetition
    key.press(2.0, Finger.WINDOW)
    assert key.release(2.0 + TAP_S, Finger.WINDOW) == CLOSED
    assert key.release(9.0, Finger.HOTKEY) == CLOSED


# A key that mutes.

SILENCED = Outcome(gate_open=True, latched=True, silenced=True)


def test_a_key_that_mutes_does_so_while_it_is_held_however_shortly() -> None:
    key = TalkKey()
    key.mutes = True
    key.hands_free(True)

    for held_s in (TAP_S, HOLD_S):
        assert key.press(10.0) == SILENCED
        assert key.release(10.0 + held_s) == LATCHED


def test_a_key_that_mutes_lets_the_agent_speak() -> None:
    key = TalkKey()
    key.mutes = True
    key.hands_free(True)

    assert not key.press(1.0, agent_speaks=True).stop_agent


def test_a_key_that_mutes_talks_where_nobody_is_hands_free() -> None:
    key = TalkKey()
    key.mutes = True

    assert key.press(0.0) == HELD
    assert key.release(HOLD_S) == CLOSED


def test_a_mute_that_is_held_cannot_be_locked_and_ends_with_its_own_finger() -> None:
    key = TalkKey()
    key.mutes = True
    key.hands_free(True)
    key.press(0.0, Finger.HOTKEY)

    assert key.lock() == SILENCED
    assert key.press(1.0, Finger.WINDOW) == SILENCED
    assert key.release(1.1, Finger.WINDOW) == SILENCED
    assert key.release(2.0, Finger.HOTKEY) == LATCHED


def test_cancelling_ends_a_mute_that_is_held() -> None:
    key = TalkKey()
    key.mutes = True
    key.hands_free(True)
    key.press(0.0)

    assert key.cancel() == CLOSED
    assert key.hands_free(True) == LATCHED


# Pause.


def test_a_pause_closes_and_what_was_open_by_itself_opens_again() -> None:
    key = TalkKey()
    key.hands_free(True)

    assert key.pause() == CLOSED
    assert key.resume() == LATCHED


def test_a_key_that_was_held_into_a_pause_opens_nothing_after_it() -> None:
    key = TalkKey()
    key.press(0.0)

    assert key.pause() == CLOSED
    assert key.resume() == CLOSED
    assert key.release(9.0) == CLOSED


# Esc.


def test_two_presses_of_esc_belong_together_for_a_second() -> None:
    key = EscapeKey()

    assert not key.press(10.0)
    assert key.press(10.0 + TWICE_S)
    assert not key.press(10.5 + TWICE_S)  # the third is a first again
    assert not key.press(20.0)


# Whatever one does.

VERBS = st.sampled_from(
    ["press", "release", "lock", "cancel", "free", "shut", "pause", "resume", "mute", "unmute"]
)
STEPS = st.lists(
    st.tuples(VERBS, st.sampled_from(Finger), st.floats(0.0, 5.0), st.booleans()), max_size=40
)


@given(STEPS, st.booleans())
def test_the_gate_is_never_open_without_latch_or_finger(
    steps: list[tuple[str, Finger, float, bool]], mutes: bool
) -> None:
    key = TalkKey()
    key.mutes = mutes
    now_s = 0.0
    down: set[Finger] = set()
    was, muted = CLOSED, False
    for verb, finger, later_s, speaks in steps:
        now_s += later_s
        outcome = do(key, verb, finger, now_s, speaks=speaks)
        if verb == "press":
            down.add(finger)
        elif verb == "release":
            down.discard(finger)
        elif verb in ("mute", "unmute"):
            muted = verb == "mute"
        elif verb != "lock":
            down.clear()
        assert outcome.gate_open or not outcome.latched
        assert outcome.latched or down or not outcome.gate_open
        assert not outcome.silenced or (mutes and down)
        if muted and verb not in ("free", "resume"):
            assert was.gate_open or not outcome.gate_open
        was = outcome

    for finger in Finger:
        outcome = key.release(now_s + HOLD_S, finger)
    assert outcome.gate_open == outcome.latched
    assert not outcome.silenced
    assert key.cancel() == CLOSED


def do(key: TalkKey, verb: str, finger: Finger, now_s: float, *, speaks: bool) -> Outcome:
    match verb:
        case "press":
            return key.press(now_s, finger, agent_speaks=speaks)
        case "release":
            return key.release(now_s, finger)
        case "lock":
            return key.lock()
        case "cancel":
            return key.cancel()
        case "pause":
            return key.pause()
        case "resume":
            return key.resume()
        case "mute" | "unmute":
            return key.set_muted(verb == "mute")
        case _:
            return key.hands_free(verb == "free")
