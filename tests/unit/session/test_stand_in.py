from collections.abc import Callable

from desktop_app.session.stand_in import EVERY_S, StandIn
from tests.unit.session.fakes import LoopClock, pass_s


class Shifted(LoopClock):
    """A clock that the test can set forward."""

    def __init__(self) -> None:
        self.ahead_s = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.ahead_s


def standing_in(send: Callable[[int], None]) -> tuple[StandIn, Shifted]:
    clock = Shifted()
    return StandIn(clock, 0.02, send), clock


async def test_as_much_is_sent_as_time_has_passed() -> None:
    sent: list[int] = []
    silence, _ = standing_in(sent.append)
    silence.stop()
    silence.start()
    silence.start()
    await pass_s(10.0 + EVERY_S / 2)
    silence.stop()
    assert sum(sent) == 500
    await pass_s(1.0)
    assert sum(sent) == 500


async def test_what_came_late_is_made_up_for_but_not_the_sleep_of_a_computer() -> None:
    sent: list[int] = []
    silence, clock = standing_in(sent.append)
    silence.start()
    clock.ahead_s = 0.5
    await pass_s(EVERY_S * 1.5)
    assert sum(sent) == 30
    clock.ahead_s = 3600.0
    await pass_s(EVERY_S)
    silence.stop()
    assert 35 <= sum(sent) <= 40


async def test_a_microphone_that_is_there_again_leaves_no_part_out() -> None:
    sent: list[int] = []
    stand_in = StandIn(LoopClock(), 0.02, sent.append)
    stand_in.give_way()
    assert sent == []
    stand_in.start()
    await pass_s(0.165)
    stand_in.give_way()
    assert sum(sent) == 8
    await pass_s(1.0)
    assert sum(sent) == 8
