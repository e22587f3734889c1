"""Commands come over a real socket, on the loop of the program, and are answered at once."""

import asyncio
import json
import os
import socket
import stat
import sys
from collections.abc import Awaitable, Callable
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.control import claim
from desktop_app.control import server as server_module
from desktop_app.control.address import Address
from desktop_app.control.client import Reply, Request, reach
from desktop_app.control.limits import LONGEST_COMMAND, too_long
from desktop_app.control.messages import NOT_UNDERSTOOD, Answer, Command, Say, Stop, encode
from desktop_app.control.server import FAULT, Server, user_of
from desktop_app.errors import NoPlaceError
from desktop_app.runner import faults_told, run
from tests.conftest import ExpectLog

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets with a path are Unix's")


@pytest.fixture
def place(tmp_path: Path) -> Address:
    return Address(str(tmp_path / "sock"), tmp_path / "lock")


STOP = {"command": "stop"}
HELLO = {"command": "say", "text": "hello"}


def line(request: Request) -> bytes:
    return json.dumps(request).encode() + b"\n"


class Desk:
    """Takes commands, and says how many came."""

    def __init__(self) -> None:
        self.taken: list[Command] = []

    def __call__(self, command: Command) -> Answer:
        self.taken.append(command)
        return Answer(sentence=f"{len(self.taken)} so far.")


def serve(
    application: QApplication,
    place: Address,
    handle: Callable[[Command], Answer],
    visit: Callable[[], Awaitable[None]],
) -> None:
    """Listen while visitors come."""

    async def program(_quit: asyncio.Event) -> int:
        server = Server(place, handle)
        server.listen()
        try:
            async with asyncio.timeout(10.0):
                await visit()
        finally:
            server.close()
            await asyncio.sleep(0)
        return 0

    run(application, program)


async def asked(place: Address, request: Request) -> Reply:
    return await asyncio.to_thread(reach, place, request)


def _exchange(place: Address, parts: tuple[bytes, ...]) -> bytes:
    came = b""
    with socket.socket(socket.AF_UNIX) as knocking, suppress(ConnectionError):
        knocking.settimeout(5.0)
        knocking.connect(place.socket)
        for part in parts:
            knocking.sendall(part)
        while more := knocking.recv(65_536):
            came += more
    return came


async def exchange(place: Address, *parts: bytes) -> bytes:
    """Send bytes, and give all that comes until the end."""
    return await asyncio.to_thread(_exchange, place, parts)


def test_commands_are_carried_out_and_answered(qapp: QApplication, place: Address) -> None:
    desk = Desk()

    async def visit() -> None:
        assert await asked(place, STOP) == Reply(sentence="1 so far.")
        assert await asked(place, HELLO) == Reply(sentence="2 so far.")
        many = await asyncio.gather(*(asked(place, STOP) for _ in range(8)))
        assert len({answer.sentence for answer in many}) == 8

    serve(qapp, place, desk, visit)
    assert desk.taken[:2] == [Stop(), Say(text="hello")]
    assert not Path(place.socket).exists()


def test_the_socket_is_closed_to_others(qapp: QApplication, place: Address) -> None:
    async def visit() -> None:
        assert stat.S_IMODE(Path(place.socket).stat().st_mode) & 0o077 == 0

    serve(qapp, place, Desk(), visit)


@pytest.mark.parametrize("left", ["socket", "file"])
def test_what_a_crash_left_in_the_place_goes(qapp: QApplication, place: Address, left: str) -> None:
    if left == "socket":
        with socket.socket(socket.AF_UNIX) as dead:
            dead.bind(place.socket)
    else:
        Path(place.socket).touch()

    async def visit() -> None:
        assert (await asked(place, STOP)).done

    serve(qapp, place, Desk(), visit)


def test_a_command_in_pieces_is_one_command(qapp: QApplication, place: Address) -> None:
    desk = Desk()
    whole = line(HELLO)

    async def visit() -> None:
        came = await exchange(place, whole[:5], whole[5:9], whole[9:] + b"more\n")
        assert came == encode(Answer(sentence="1 so far."))

    serve(qapp, place, desk, visit)
    assert desk.taken == [Say(text="hello")]


@pytest.mark.parametrize(
    ("sent", "answer"),
    [
        (b"GET / HTTP/1.1\r\n", NOT_UNDERSTOOD),
        (b'{"command": "dance"}\n', NOT_UNDERSTOOD),
        (b"\xff\xfe\x00\n", NOT_UNDERSTOOD),
        (b"a" * (LONGEST_COMMAND + 1), Answer(done=False, sentence=too_long().sentence)),
    ],
)
def test_nonsense_is_answered_and_nothing_done(
    qapp: QApplication, place: Address, sent: bytes, answer: Answer
) -> None:
    desk = Desk()

    async def visit() -> None:
        assert await exchange(place, sent) == encode(answer)
        assert (await asked(place, STOP)).done

    serve(qapp, place, desk, visit)
    assert desk.taken == [Stop()]


def test_who_says_nothing_is_hung_up_on(
    qapp: QApplication, place: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_module, "SILENCE_S", 0.05)

    async def visit() -> None:
        assert await exchange(place) == b""
        assert await exchange(place, b'{"command"') == b""

    serve(qapp, place, Desk(), visit)


def test_what_was_asked_by_somebody_who_has_given_up_is_not_done_later(
    qapp: QApplication, place: Address
) -> None:
    desk = Desk()

    async def visit() -> None:
        # While the program is busy, as it is here, nobody is let in.
        with socket.socket(socket.AF_UNIX) as impatient:
            impatient.connect(place.socket)
            impatient.sendall(line(HELLO))
        assert (await asked(place, STOP)).done

    serve(qapp, place, desk, visit)
    assert desk.taken == [Stop()]


def test_a_fault_of_ours_is_answered_and_told(
    qapp: QApplication, place: Address, expect_log: ExpectLog
) -> None:
    expect_log("a slot failed", level=40)
    faults: list[BaseException] = []

    def fail(command: Command) -> Answer:
        raise ZeroDivisionError

    async def visit() -> None:
        with faults_told(faults.append):
            assert await asked(place, STOP) == Reply(done=False, sentence=FAULT.sentence)

    serve(qapp, place, fail, visit)
    assert [type(fault) for fault in faults] == [ZeroDivisionError]


def test_another_user_is_turned_away(
    qapp: QApplication, place: Address, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    expect_log("somebody was turned away")
    monkeypatch.setattr(server_module, "user_of", lambda connection: os.getuid() + 1)
    desk = Desk()

    async def visit() -> None:
        assert await exchange(place, line(STOP)) == b""

    serve(qapp, place, desk, visit)
    assert desk.taken == []


def test_the_kernel_tells_whose_process_it_is() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        assert user_of(ours) == os.getuid()


def test_no_crowd_is_let_in(
    qapp: QApplication, place: Address, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    expect_log("somebody was turned away")
    monkeypatch.setattr(server_module, "MOST_VISITORS", 2)

    def crowd(stack: ExitStack) -> None:
        for _ in range(2):
            stack.enter_context(socket.socket(socket.AF_UNIX)).connect(place.socket)

    async def visit() -> None:
        with ExitStack() as stack:
            crowd(stack)
            assert await exchange(place, line(STOP)) == b""
        assert (await asked(place, STOP)).done  # at the latest when it tries again

    mine = claim.take(place)
    assert mine is not None
    serve(qapp, place, Desk(), visit)
    mine.release()


def test_whoever_waits_when_it_closes_is_hung_up_on(qapp: QApplication, place: Address) -> None:
    with socket.socket(socket.AF_UNIX) as waiting:
        waiting.settimeout(5.0)

        async def visit() -> None:
            waiting.connect(place.socket)
            assert (await asked(place, STOP)).done  # so the one before has been let in

        serve(qapp, place, Desk(), visit)
        assert waiting.recv(1) == b""


def test_a_place_that_takes_no_socket_is_told(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("no commands can come")
    server = Server(Address(str(tmp_path / "gone" / "sock"), tmp_path / "lock"), Desk())
    with pytest.raises(NoPlaceError) as caught:
        server.listen()
    assert "All else works" in caught.value.notice.sentence
    server.close()
