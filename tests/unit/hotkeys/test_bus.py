"""The reader of the session bus: no message ends it, and its end is told."""

import asyncio
import logging
from typing import cast

import pytest

pytest.importorskip("jeepney")

from jeepney import DBusAddress, Message, new_signal
from jeepney.io.asyncio import DBusConnection

from desktop_app.hotkeys.bus import Body, Bus, BusError, Signal
from desktop_app.hotkeys.portal import PortalHotkeys, answer_in
from desktop_app.session.keys import Deed
from tests.conftest import ExpectLog
from tests.unit.hotkeys.told import LONGEST_S

WHERE = DBusAddress("/there", bus_name="there.is", interface="there.is.It")


class Wire:
    """As much of a connection as is read; what it receives is the test's."""

    unique_name = ":1.2"

    def __init__(self) -> None:
        self.outgoing_serial = iter(range(1, 9))
        self.arriving: asyncio.Queue[Message | Exception] = asyncio.Queue()
        self.sent = asyncio.Event()

    async def send(self, message: Message, serial: int) -> None:
        self.sent.set()

    async def receive(self) -> Message:
        got = await self.arriving.get()
        if isinstance(got, Exception):
            raise got
        return got

    async def close(self) -> None:
        """Nothing is open."""


class Listener:
    def __init__(self, wire: Wire) -> None:
        self.heard: list[str] = []
        self.lost = asyncio.Event()
        self.told = asyncio.Event()
        self.bus = Bus(cast("DBusConnection", wire), self.on_signal, self.lost.set)

    def on_signal(self, signal: Signal) -> None:
        if signal.member == "Bad":
            raise ValueError("nothing of this kind")
        self.heard.append(signal.member)
        self.told.set()


async def test_a_signal_that_is_not_understood_ends_nothing(
    caplog: pytest.LogCaptureFixture, expect_log: ExpectLog
) -> None:
    expect_log("a message of the bus was not taken", level=logging.ERROR)
    wire = Wire()
    listener = Listener(wire)
    wire.arriving.put_nowait(new_signal(WHERE, "Bad", "s", ("a spoken word",)))
    wire.arriving.put_nowait(new_signal(WHERE, "Good"))
    async with asyncio.timeout(LONGEST_S):
        await listener.told.wait()
    assert listener.heard == ["Good"]
    assert "spoken" not in caplog.text
    await listener.bus.close()
    assert not listener.lost.is_set(), "whoever closes knows it"


@pytest.mark.parametrize("end", [EOFError(), OSError(5, "gone"), ValueError("no message")])
async def test_whatever_ends_the_reader_is_told_and_answers_nobody(
    end: Exception, expect_log: ExpectLog
) -> None:
    if isinstance(end, ValueError):
        expect_log("the bus cannot be read", level=logging.ERROR)
    wire = Wire()
    listener = Listener(wire)
    asked = asyncio.create_task(listener.bus.call(WHERE, "Ask"))
    async with asyncio.timeout(LONGEST_S):
        await wire.sent.wait()
        wire.arriving.put_nowait(end)
        await listener.lost.wait()
        with pytest.raises(BusError):
            await asked
    with pytest.raises(BusError):
        await listener.bus.call(WHERE, "Ask")
    await listener.bus.close()


@pytest.mark.parametrize("body", [(), (0,), ("0", {}), (0, []), (0, {"a": 1}), (0, {}, 1)])
def test_an_answer_of_another_shape_is_a_refusal(body: Body) -> None:
    with pytest.raises(BusError):
        answer_in(body)


def test_an_answer_is_a_code_and_named_values() -> None:
    assert answer_in((0, {"version": ("u", 2)})) == (0, {"version": ("u", 2)})


async def test_work_that_fails_lets_go_of_what_is_held(expect_log: ExpectLog) -> None:
    expect_log("let go", level=logging.ERROR)
    hotkeys = PortalHotkeys()
    released = asyncio.Event()
    hotkeys.watch(
        pressed=lambda _deed: None, released=lambda _deed: released.set(), changed=lambda _all: None
    )
    hotkeys._pairing.press(Deed.TALK)

    async def fail() -> None:
        raise ValueError

    hotkeys._do(fail())
    async with asyncio.timeout(LONGEST_S):
        await released.wait()
    await hotkeys.close()
