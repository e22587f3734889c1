"""A crash leaves the stacks of its threads, and the next start finds them once."""

import faulthandler
import signal
import subprocess
import sys
from pathlib import Path

from desktop_app import crashes

_CRASHING = """
import os, signal, sys
from pathlib import Path
from desktop_app import crashes

def say(secret):
    os.kill(os.getpid(), signal.SIGABRT)

with crashes.traced(Path(sys.argv[1])):
    say("what was said")
"""


def test_a_crash_leaves_stacks_without_words(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", _CRASHING, tmp_path / "log"], check=False)
    assert done.returncode == -signal.SIGABRT
    with crashes.traced(tmp_path / "log") as last:
        assert last is not None
        trace = last.read_text()
    assert "Aborted" in trace
    assert "in say" in trace
    assert "what was said" not in trace
    with crashes.traced(tmp_path / "log") as last:
        assert last is None


def test_a_run_that_ends_well_leaves_nothing_to_tell(tmp_path: Path) -> None:
    was_enabled = faulthandler.is_enabled()
    for _ in range(2):
        with crashes.traced(tmp_path) as last:
            assert last is None
            assert faulthandler.is_enabled()
    assert faulthandler.is_enabled() is was_enabled


def test_a_folder_that_cannot_be_written_costs_the_trace_alone(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with crashes.traced(tmp_path / "file" / "log") as last:
        assert last is None
