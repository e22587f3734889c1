"""Asking the instance that runs: it answers, hangs, starts, ends, or is not there."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.control import claim
from desktop_app.control.address import Address, address
from desktop_app.control.client import Reply, reach, take_or_reach
from desktop_app.control.messages import Answer, Report, encode
from desktop_app.errors import ControlError, NothingRunsError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets with a path are Unix's")

SOON_S = 0.2
STOP = {"command": "stop"}
SHOW = {"command": "show"}
Serve = Callable[[socket.socket], None]


@pytest.fixture
def place(tmp_path: Path) -> Address:
    return Address(str(tmp_path / "sock"), tmp_path / "lock")


@contextmanager
def claimed(place: Address) -> Iterator[claim.Claim]:
    mine = claim.take(place)
    assert mine is not None
    try:
        yield mine
    finally:
        mine.release()


@contextmanager
def serving(place: Address, *serve: Serve) -> Iterator[None]:
    """Treat one connection after the other in these ways, in a thread."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(place.socket)
        listening.listen()

        def run() -> None:
            for one in serve:
                connection, _ = listening.accept()
                with connection:
                    one(connection)

        thread = threading.Thread(target=run)
        thread.start()
        yield
        thread.join(10.0)


def answers(answer: Answer, *, parts: int = 1) -> Serve:
    def serve(connection: socket.socket) -> None:
        connection.recv(65_536)
        line = encode(answer)
        size = -(-len(line) // parts)
        for start in range(0, len(line), size):
            connection.sendall(line[start : start + size])

    return serve


def hangs_up(connection: socket.socket) -> None:
    connection.recv(65_536)


def babbles(line: bytes) -> Serve:
    def serve(connection: socket.socket) -> None:
        connection.recv(65_536)
        connection.sendall(line)

    return serve


def waits_for_the_end(connection: socket.socket) -> None:
    while connection.recv(65_536):
        pass


@pytest.mark.parametrize("parts", [1, 7])
def test_the_answer_comes_back_whole(place: Address, parts: int) -> None:
    answer = Answer(sentence="Not muted. " * 9)
    with claimed(place), serving(place, answers(answer, parts=parts)):
        assert reach(place, STOP) == Reply(sentence=answer.sentence)


@pytest.mark.parametrize(
    ("answer", "reply"),
    [
        (Answer(), Reply()),
        (Answer(sentence="Calling."), Reply(sentence="Calling.")),
        (Answer(done=False, sentence="No."), Reply(done=False, sentence="No.")),
    ],
)
def test_what_is_answered_is_understood(place: Address, answer: Answer, reply: Reply) -> None:
    with claimed(place), serving(place, answers(answer)):
        assert reach(place, STOP) == reply


def test_a_report_comes_field_by_field(place: Address) -> None:
    answer = Answer(sentence="Line: idle", report=Report(line="idle", phase="idle"))
    with claimed(place), serving(place, answers(answer)):
        reply = reach(place, STOP)
    report = reply.report
    assert reply.sentence == "Line: idle"
    assert report is not None
    assert (report["line"], report["transcript"]) == ("idle", None)


def test_nothing_runs(place: Address) -> None:
    with pytest.raises(NothingRunsError) as caught:
        reach(place, STOP)
    assert "Start it with" in caught.value.notice.sentence


def test_a_socket_that_was_left_behind_is_nobody(place: Address) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(place.socket)
    with pytest.raises(NothingRunsError):
        reach(place, STOP)
    mine = take_or_reach(place, SHOW)
    assert isinstance(mine, claim.Claim)
    mine.release()


def test_one_that_hangs_is_told_after_its_time(place: Address) -> None:
    with (
        claimed(place),
        serving(place, waits_for_the_end, waits_for_the_end),
    ):
        for ask in (reach, take_or_reach):
            with pytest.raises(ControlError) as caught:
                ask(place, SHOW, answer_s=SOON_S)
            assert "does not answer" in caught.value.notice.sentence


def test_one_that_lets_nobody_in_is_told_after_its_time(place: Address) -> None:
    with claimed(place), socket.socket(socket.AF_UNIX) as listening:
        listening.bind(place.socket)
        listening.listen(0)
        with socket.socket(socket.AF_UNIX) as first:
            first.connect(place.socket)  # the queue is full
            with pytest.raises(ControlError) as caught:
                reach(place, STOP, answer_s=SOON_S)
    assert "does not answer" in caught.value.notice.sentence


def test_one_that_starts_is_waited_for(place: Address) -> None:
    with claimed(place):
        got: list[Reply] = []
        asking = threading.Thread(target=lambda: got.append(reach(place, STOP)))
        asking.start()
        with serving(place, answers(Answer(sentence="Here."))):
            asking.join(10.0)
        assert got == [Reply(sentence="Here.")]


def test_one_that_never_comes_up_is_told(place: Address) -> None:
    with claimed(place):
        for ask in (reach, take_or_reach):
            with pytest.raises(ControlError) as caught:
                ask(place, SHOW, starting_s=SOON_S)
            assert not isinstance(caught.value, NothingRunsError)


def test_one_that_ends_without_a_word_makes_room(place: Address) -> None:
    mine = claim.take(place)
    assert mine is not None

    def ends(connection: socket.socket) -> None:
        hangs_up(connection)
        mine.release()

    with serving(place, hangs_up, ends):
        after = take_or_reach(place, SHOW)
    assert isinstance(after, claim.Claim)
    after.release()


def test_a_second_start_is_answered_by_the_first(place: Address) -> None:
    with claimed(place), serving(place, answers(Answer())):
        assert take_or_reach(place, SHOW) == Reply()


@pytest.mark.parametrize("line", [b"220 mail.example\n", b"[1]\n", b"null\n", b"\xff\n"])
def test_somebody_else_at_the_socket_is_not_understood(place: Address, line: bytes) -> None:
    with claimed(place), serving(place, babbles(line)), pytest.raises(ControlError) as caught:
        reach(place, STOP)
    assert "unknown" in caught.value.notice.sentence


def test_a_socket_that_is_closed_to_us_is_told(
    place: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Closed(socket.socket):
        def connect(self, address: object) -> None:
            raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(socket, "socket", Closed)
    with pytest.raises(ControlError) as caught:
        reach(place, STOP)
    assert "belongs to somebody else" in caught.value.notice.sentence


@pytest.mark.parametrize("language", ["C", "de_DE.UTF-8"])
def test_a_command_loads_neither_qt_nor_numpy_nor_an_event_loop(
    tmp_path: Path, language: str
) -> None:
    look = (
        "import sys; from desktop_app.cli import run; code = run(sys.argv[1:]);"
        "heavy = {'PySide6', 'numpy', 'asyncio', 'httpx', 'websockets', 'msgspec', 'hashlib'};"
        "print(code, sorted(heavy & set(sys.modules)))"
    )
    place = address(tmp_path)
    with claimed(place), serving(place, answers(Answer(sentence="Stumm."))):
        ended = subprocess.run(
            [sys.executable, "-c", look, "--profile", str(tmp_path), "mute"],
            env=os.environ | {"LC_ALL": language},
            capture_output=True,
            text=True,
            timeout=15.0,
            check=True,
        )
    assert ended.stdout == "Stumm.\n0 []\n"
