from hypothesis import given
from hypothesis import strategies as st

from desktop_app.session.talk import HOLD_THRESHOLD_S, Outcome, TalkKey

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


@given(st.lists(st.sampled_from(["press", "release", "lock", "cancel", "free", "shut"])))
def test_the_gate_is_open_whenever_it_is_latched_and_closed_after_cancelling(
    verbs: list[str],
) -> None:
    key = TalkKey()
    for step, verb in enumerate(verbs):
        outcome = do(key, verb, step * 0.2)
        assert outcome.gate_open or not outcome.latched

    assert key.cancel() == CLOSED


def do(key: TalkKey, verb: str, now_s: float) -> Outcome:
    match verb:
        case "press":
            return key.press(now_s)
        case "release":
            return key.release(now_s)
        case "lock":
            return key.lock()
        case "cancel":
            return key.cancel()
        case _:
            return key.hands_free(verb == "free")
