"""Keys of an X server, without one: what fails is told, and holds nothing."""

import asyncio
import logging

import pytest

pytest.importorskip("Xlib")

from desktop_app.hotkeys.x11 import X11Hotkeys
from desktop_app.session.keys import Deed
from tests.conftest import ExpectLog
from tests.unit.hotkeys.told import Told


async def test_work_that_fails_lets_go_of_what_is_held(expect_log: ExpectLog) -> None:
    expect_log("let go", level=logging.ERROR)
    hotkeys, told = X11Hotkeys(":none"), Told()
    told.watch(hotkeys)
    hotkeys._pairing.press(Deed.TALK)

    async def fail() -> None:
        raise ValueError

    hotkeys._do("poll", fail)
    await told.until("+talk", "-talk")
    await hotkeys.close()


async def test_work_that_is_given_up_is_no_fault() -> None:
    hotkeys = X11Hotkeys(":none")

    async def look_for_ever() -> None:
        await asyncio.Event().wait()

    hotkeys._do("poll", look_for_ever)
    await hotkeys.close()
    assert hotkeys._tasks["poll"].cancelled()
