"""A watch rings when nothing was noted for a while, and never by a blind timer."""

import asyncio

import pytest

from desktop_app.session.watch import Watch
from tests.unit.session.fakes import LoopClock, pass_s


class Bell:
    def __init__(self, after_s: float = 10.0) -> None:
        self.rung_s: list[float] = []
        self.watch = Watch(LoopClock(), after_s, self.ring)
        self.stops = False

    def ring(self) -> None:
        self.rung_s.append(asyncio.get_running_loop().time())
        if self.stops:
            self.watch.follow(False)


async def test_it_rings_after_a_while_and_goes_on_until_it_is_stopped() -> None:
    bell = Bell()
    bell.watch.follow(True)
    bell.watch.follow(True)
    await pass_s(25.0)
    assert bell.rung_s == pytest.approx([10.0, 20.0])
    bell.watch.follow(False)
    await pass_s(100.0)
    assert (len(bell.rung_s), bell.watch.runs) == (2, False)


async def test_what_is_noted_moves_the_deadline() -> None:
    bell = Bell()
    bell.watch.follow(True)
    for _ in range(5):
        await pass_s(8.0)
        bell.watch.note()
    await pass_s(9.0)
    assert bell.rung_s == []
    await pass_s(2.0)
    assert bell.rung_s == pytest.approx([50.0])
    bell.watch.follow(False)


async def test_a_bell_may_stop_its_watch_and_another_begins_anew() -> None:
    bell = Bell()
    bell.stops = True
    bell.watch.follow(True)
    await pass_s(50.0)
    bell.watch.follow(True)
    await pass_s(50.0)
    assert bell.rung_s == pytest.approx([10.0, 60.0])


async def test_the_while_can_be_changed() -> None:
    bell = Bell()
    bell.watch.follow(True)
    bell.watch.after_s = 15.0
    await pass_s(14.0)
    assert bell.rung_s == []
    await pass_s(2.0)
    assert bell.rung_s == pytest.approx([15.0])
    bell.watch.follow(False)


async def test_a_shorter_while_holds_at_once() -> None:
    bell = Bell(100.0)
    bell.watch.after_s = 50.0  # nothing is watched yet
    bell.watch.follow(True)
    await pass_s(10.0)
    bell.watch.after_s = 50.0
    bell.watch.after_s = 15.0
    await pass_s(4.0)
    assert bell.rung_s == []
    await pass_s(2.0)
    assert bell.rung_s == pytest.approx([15.0])
    await pass_s(9.0)
    bell.watch.after_s = 5.0  # which has passed
    await pass_s(1.0)
    assert bell.rung_s == pytest.approx([15.0, 25.0])
    assert bell.watch.after_s == 5.0
    bell.watch.follow(False)
