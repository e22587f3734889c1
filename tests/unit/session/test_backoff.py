from itertools import count, takewhile

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.session import backoff

CHANCE = st.floats(0.0, 1.0, exclude_max=True)


def test_the_delays_double_to_fifteen_seconds() -> None:
    almost_one = 1.0 - 1e-12
    delays = [backoff.delay_s(attempt, almost_one) for attempt in range(7)]

    assert [round(delay) for delay in delays if delay is not None] == [1, 2, 4, 8, 15, 15, 15]


def test_after_two_minutes_of_trying_it_gives_up() -> None:
    delays = takewhile(
        lambda delay: delay is not None,
        (backoff.delay_s(attempt, 0.999) for attempt in count()),
    )

    assert 60 < sum(delay for delay in delays if delay is not None) < 180
    assert backoff.delay_s(backoff.ATTEMPTS, 0.5) is None


@given(attempt=st.integers(0, backoff.ATTEMPTS - 1), chance=CHANCE)
def test_chance_shortens_a_delay_by_a_quarter_at_most(attempt: int, chance: float) -> None:
    delay = backoff.delay_s(attempt, chance)
    whole = backoff.delay_s(attempt, 1.0)

    assert delay is not None
    assert whole is not None
    assert 0.75 * whole <= delay <= whole
