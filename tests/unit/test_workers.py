"""Calls that block are made beside the loop, and one that hangs keeps nobody from quitting."""

import threading
from collections.abc import Iterator

import pytest

from desktop_app import workers as workers_module
from desktop_app.workers import Workers


@pytest.fixture
def workers() -> Iterator[Workers]:
    made = Workers(2, "test-worker")
    yield made
    made.shutdown()


def test_a_call_gives_its_result_or_raises_what_went_wrong(workers: Workers) -> None:
    assert workers.submit(divmod, 7, 2).result(5.0) == (3, 1)
    assert isinstance(workers.submit(divmod, 7, 0).exception(5.0), ZeroDivisionError)


def test_calls_beyond_the_threads_wait_for_their_turn(workers: Workers) -> None:
    gate = threading.Event()
    busy = [workers.submit(gate.wait, 5.0) for _ in range(2)]
    waiting = [workers.submit(threading.get_ident) for _ in range(3)]
    assert not any(one.done() for one in waiting)
    gate.set()
    assert all(one.result(5.0) for one in busy)
    assert len({one.result(5.0) for one in waiting}) <= 2


def test_a_cancelled_call_is_never_made(workers: Workers) -> None:
    gate = threading.Event()
    made: list[str] = []
    busy = [workers.submit(gate.wait, 5.0) for _ in range(2)]
    unwanted = workers.submit(made.append, "made")
    assert unwanted.cancel()
    gate.set()
    assert all(one.result(5.0) for one in busy)
    assert workers.submit(divmod, 7, 2).result(5.0)
    assert made == []


def test_a_call_that_hangs_keeps_nobody_waiting(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers_module, "GRACE_S", 0.01)
    gate = threading.Event()
    hanging = [workers.submit(gate.wait, 10.0) for _ in range(2)]
    made: list[str] = []
    workers.submit(made.append, "too late")
    workers.shutdown()
    assert not any(one.done() for one in hanging)
    assert all(one.daemon for one in threading.enumerate() if one.name.startswith("test-worker"))
    with pytest.raises(RuntimeError):
        workers.submit(divmod, 7, 2)
    gate.set()
    assert all(one.result(5.0) for one in hanging)
    assert made == []
