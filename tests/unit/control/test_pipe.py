"""The way through a named pipe of Windows, with the pipe in the test's hands."""

import threading
from pathlib import Path

import pytest

from desktop_app.control.pipe import BUSY, exchange


class FakePipe:
    """Gives parts of an answer, or waits."""

    def __init__(self, *parts: bytes, until: threading.Event | None = None) -> None:
        self.parts = list(parts)
        self.until = until
        self.written = b""
        self.closed = False

    def write(self, data: bytes) -> int:
        self.written += data
        return len(data)

    def read(self, size: int) -> bytes:
        if self.until is not None:
            self.until.wait(10.0)
        return self.parts.pop(0) if self.parts else b""

    def close(self) -> None:
        self.closed = True


def busy() -> OSError:
    return OSError(BUSY, "Invalid argument")


def test_a_line_goes_and_a_line_comes() -> None:
    pipe = FakePipe(b'{"done":', b"true}\n", b"more")
    assert exchange("p", b"ask\n", 5.0, 100, lambda place: pipe) == b'{"done":true}\n'
    assert (pipe.written, pipe.closed) == (b"ask\n", True)


def test_what_never_ends_is_cut_and_what_ends_early_is_given() -> None:
    assert exchange("p", b"\n", 5.0, 3, lambda place: FakePipe(b"ab", b"cd", b"ef")) == b"abcd"
    assert exchange("p", b"\n", 5.0, 100, lambda place: FakePipe(b"ab")) == b"ab"


def test_a_busy_pipe_is_tried_again() -> None:
    tries = [busy(), busy()]

    def opened(place: str) -> FakePipe:
        if tries:
            raise tries.pop()
        return FakePipe(b"here\n")

    assert exchange("p", b"\n", 5.0, 100, opened) == b"here\n"


def test_a_pipe_that_stays_busy_takes_too_long() -> None:
    def opened(place: str) -> FakePipe:
        raise busy()

    with pytest.raises(TimeoutError):
        exchange("p", b"\n", 0.05, 100, opened)


def test_a_pipe_that_says_nothing_takes_too_long() -> None:
    ended = threading.Event()
    with pytest.raises(TimeoutError):
        exchange("p", b"\n", 0.05, 100, lambda place: FakePipe(until=ended))
    ended.set()


@pytest.mark.parametrize("error", [FileNotFoundError(2, "gone"), PermissionError(13, "no")])
def test_nobody_there_is_told_as_the_system_tells_it(error: OSError) -> None:
    def opened(place: str) -> FakePipe:
        raise error

    with pytest.raises(type(error)):
        exchange("p", b"\n", 5.0, 100, opened)


def test_the_name_is_opened_for_both_ways(tmp_path: Path) -> None:
    place = tmp_path / "pipe"
    place.touch()
    assert exchange(str(place), b"ask\n", 5.0, 100) == b""
    assert place.read_bytes() == b"ask\n"
