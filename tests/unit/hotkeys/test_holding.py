"""Every press has its release, whatever the system forgets to tell."""

import asyncio

from desktop_app.hotkeys.holding import Holding
from desktop_app.session.keys import Deed
from tests.unit.hotkeys.told import LONGEST_S, Told


class Keyboard:
    """A keyboard that is looked at; a look at ``expected`` says so."""

    def __init__(self, *down: Deed) -> None:
        self.down = set(down)
        self.looks = 0
        self._looked = asyncio.Event()

    def is_down(self, deed: Deed) -> bool:
        self.looks += 1
        self._looked.set()
        return deed in self.down

    async def looked_at(self, times: int) -> None:
        until = self.looks + times
        async with asyncio.timeout(LONGEST_S):
            while self.looks < until:
                self._looked.clear()
                await self._looked.wait()


def holding(keyboard: Keyboard, told: Told, *, releases_told: bool = False) -> Holding:
    made = Holding(keyboard.is_down, 0.002, releases_told=releases_told)
    made.tell(told.on_press, told.on_release)
    return made


def looks(held: Holding) -> bool:
    return held._look_due is not None


async def test_a_release_that_nobody_tells_is_seen_at_the_key() -> None:
    keyboard, told = Keyboard(Deed.TALK, Deed.MUTE), Told()
    held = holding(keyboard, told)
    held.press(Deed.TALK)
    held.press(Deed.MUTE)
    await keyboard.looked_at(6)
    assert told.keys == ["+talk", "+mute"]
    keyboard.down.remove(Deed.TALK)
    await told.until("+talk", "+mute", "-talk")
    keyboard.down.clear()
    await told.until("+talk", "+mute", "-talk", "-mute")


async def test_a_tap_that_is_over_before_the_first_look_is_released() -> None:
    keyboard, told = Keyboard(), Told()
    holding(keyboard, told).press(Deed.TALK)
    await told.until("+talk", "-talk")


async def test_a_key_that_cannot_be_seen_at_its_press_is_told_of() -> None:
    keyboard, told, unseen = Keyboard(Deed.MUTE), Told(), list[Deed]()
    held = Holding(keyboard.is_down, 0.002, unseen=unseen.append)
    held.tell(told.on_press, told.on_release)
    held.press(Deed.MUTE)
    held.press(Deed.TALK)
    assert unseen == [Deed.TALK]
    await told.until("+mute", "+talk", "-talk")
    held.release_all()


async def test_nothing_is_looked_at_while_no_key_is_held() -> None:
    keyboard, told = Keyboard(Deed.TALK), Told()
    held = holding(keyboard, told)
    assert not looks(held)
    held.press(Deed.TALK)
    assert looks(held)
    held.release(Deed.TALK)
    assert not looks(held)
    assert told.keys == ["+talk", "-talk"]


async def test_a_second_press_and_a_release_of_nothing_are_none() -> None:
    keyboard, told = Keyboard(Deed.TALK), Told()
    held = holding(keyboard, told)
    held.release(Deed.TALK)
    held.press(Deed.TALK)
    held.press(Deed.TALK)
    held.release(Deed.TALK)
    held.release(Deed.TALK)
    assert told.keys == ["+talk", "-talk"]


async def test_all_that_is_held_can_be_let_go_at_once() -> None:
    keyboard, told = Keyboard(Deed.TALK, Deed.SHOW), Told()
    held = holding(keyboard, told)
    held.press(Deed.TALK)
    held.press(Deed.SHOW)
    held.release_all()
    held.release_all()
    assert told.keys == ["+talk", "+show", "-talk", "-show"]
    assert not looks(held)


async def test_a_keyboard_that_shows_nothing_ends_no_hold_where_releases_are_told() -> None:
    keyboard, told = Keyboard(), Told()
    held = holding(keyboard, told, releases_told=True)
    held.press(Deed.TALK)
    await keyboard.looked_at(5)
    assert told.keys == ["+talk"]
    held.release(Deed.TALK)
    assert told.keys == ["+talk", "-talk"]


async def test_a_told_release_that_is_lost_is_seen_once_the_key_was_seen_down() -> None:
    keyboard, told = Keyboard(), Told()
    held = holding(keyboard, told, releases_told=True)
    held.press(Deed.TALK)
    keyboard.down.add(Deed.TALK)
    await keyboard.looked_at(3)
    keyboard.down.clear()
    await told.until("+talk", "-talk")


async def test_nobody_needs_to_be_told() -> None:
    keyboard = Keyboard(Deed.TALK)
    held = Holding(keyboard.is_down, 0.002)
    held.press(Deed.TALK)
    held.release(Deed.TALK)
    assert not looks(held)
