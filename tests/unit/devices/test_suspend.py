"""A computer that slept is told by its clocks."""

import pytest

from desktop_app.devices.suspend import Suspend


class Clocks:
    def __init__(self) -> None:
        self.monotonic_s = 100.0
        self.wall_s = 1.7e9

    def watch(self) -> Suspend:
        return Suspend(lambda: self.monotonic_s, lambda: self.wall_s)


@pytest.mark.parametrize(
    ("monotonic_s", "wall_s", "slept"),
    [
        (0.2, 0.2, False),
        (3.0, 3.0, False),
        (0.2, 3600.0, True),
        (3600.0, 3600.0, True),
        (0.2, -0.5, False),
    ],
)
def test_a_long_step_of_either_clock_is_a_sleep(
    monotonic_s: float, wall_s: float, slept: bool
) -> None:
    clocks = Clocks()
    suspend = clocks.watch()
    clocks.monotonic_s += monotonic_s
    clocks.wall_s += wall_s
    assert suspend.slept() is slept


def test_a_sleep_is_told_once() -> None:
    clocks = Clocks()
    suspend = clocks.watch()
    clocks.wall_s += 60.0
    assert suspend.slept()
    clocks.wall_s += 0.2
    clocks.monotonic_s += 0.2
    assert not suspend.slept()
