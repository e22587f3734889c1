"""One claim at a time, whoever crashes."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from unittest import mock

import pytest

from desktop_app.control import claim
from desktop_app.control.address import Address
from desktop_app.errors import NoPlaceError

HOLD = """
import sys
from pathlib import Path
from desktop_app.control import claim
from desktop_app.control.address import Address
held = claim.take(Address("", Path(sys.argv[1])))
print(held is not None, flush=True)
sys.stdin.read()
"""


def hold(lock: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def place(tmp_path: Path) -> Address:
    return Address(str(tmp_path / "s"), tmp_path / "folder" / "lock")


def test_a_claim_is_had_once_and_again_after_its_release(place: Address) -> None:
    assert not claim.is_taken(place)
    first = claim.take(place)
    assert first is not None
    assert claim.is_taken(place)
    assert claim.take(place) is None
    first.release()
    first.release()
    assert not claim.is_taken(place)
    second = claim.take(place)
    assert second is not None
    second.release()


def test_a_look_leaves_no_trace(place: Address) -> None:
    assert not claim.is_taken(place)
    assert not place.lock.parent.exists()


def test_the_claim_of_a_process_ends_with_it_however_it_ends(place: Address) -> None:
    with hold(place.lock) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        assert claim.is_taken(place)
        assert claim.take(place) is None
        process.send_signal(signal.SIGKILL)
        process.wait(10.0)
    mine = claim.take(place)
    assert mine is not None
    mine.release()


def test_of_many_processes_at_once_one_has_the_claim(place: Address) -> None:
    for _ in range(3):
        processes = [hold(place.lock) for _ in range(4)]
        try:
            got = [process.stdout.readline() for process in processes if process.stdout]
            assert sorted(got) == ["False\n"] * 3 + ["True\n"]
        finally:
            for process in processes:
                process.communicate(timeout=10.0)


def test_a_folder_that_takes_no_file_is_told(place: Address) -> None:
    place.lock.parent.write_text("a file")
    with pytest.raises(NoPlaceError) as caught:
        claim.take(place)
    assert "commands" in caught.value.notice.sentence
    assert not claim.is_taken(place)


def test_an_instance_draws_the_name_of_its_pipe_when_it_is_the_one(tmp_path: Path) -> None:
    place = Address("pipe", tmp_path / "lock", tmp_path / "drawn")
    mine = claim.take(place)
    assert mine is not None
    assert mine.address.socket == place.place() != ""
    assert claim.take(place) is None
    assert mine.address.socket == place.place(), "whoever comes second draws nothing"
    mine.release()


def test_a_name_that_cannot_be_written_down_is_told_and_claims_nothing(tmp_path: Path) -> None:
    place = Address("pipe", tmp_path / "lock", tmp_path / "missing" / "drawn")
    with pytest.raises(NoPlaceError):
        claim.take(place)
    assert not claim.is_taken(place)


def test_a_disk_without_locks_is_told(place: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(file: int, *, alone: bool) -> None:
        raise OSError(37, "No locks available")

    closing = mock.Mock(side_effect=os.close)
    monkeypatch.setattr(os, "close", closing)
    monkeypatch.setattr(claim, "_lock", refuse)
    with pytest.raises(NoPlaceError):
        claim.take(place)
    assert not claim.is_taken(place)
    assert closing.call_count == 2
