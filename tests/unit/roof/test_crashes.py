"""A crash leaves the stacks of its threads, and the next start finds them once."""

import faulthandler
import signal
import subprocess
import sys
from pathlib import Path

from desktop_app import __version__, crashes

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
    notice = crashes.notice_of(last)
    assert notice is not None
    assert "in say" in notice.details
    assert f"Earshot {__version__}" in notice.details
    with crashes.traced(tmp_path / "log") as last:
        assert crashes.notice_of(last) is None


def test_a_report_tells_no_place_of_this_computer(tmp_path: Path) -> None:
    trace = tmp_path / "last-crash.log"
    trace.write_text(
        "Fatal Python error: Aborted\n\n"
        "Thread 0x1 (most recent call first):\n"
        '  File "/home/zoe/apps/desktop_app/loop.py", line 7 in run\n'
        '  File "/home/zoe/.venv/lib/python3.11/site-packages/qasync/__init__.py", line 9 in x\n'
        '  File "/home/zoe/.pyenv/lib/python3.11/asyncio/runners.py", line 5 in run\n'
        '  File "C:\\Users\\zoe.k\\AppData\\Local\\Programs\\Python\\Python313\\Lib\\threading.py",'
        " line 3 in wait\n"
        '  File "C:\\Users\\zoe.k\\Desktop_App\\start.py", line 4 in start\n'
        '  File "/home/zoe/bin/earshot", line 1 in <module>\n'
        '  File "/home/python3.zoe/a "quoted" folder/earshot", line 2 in <module>\n'
        '  File "<frozen runpy>", line 88 in _run_code\n'
        '  File "asyncio/events.py", line 80 in _run\n'
    )
    notice = crashes.notice_of(trace)
    assert notice is not None
    assert "zoe" not in notice.details
    assert notice.details.splitlines()[4:] == [
        '  File "desktop_app/loop.py", line 7 in run',
        '  File "site-packages/qasync/__init__.py", line 9 in x',
        '  File "python3.11/asyncio/runners.py", line 5 in run',
        '  File "Python313\\Lib\\threading.py", line 3 in wait',
        '  File "Desktop_App\\start.py", line 4 in start',
        '  File "earshot", line 1 in <module>',
        '  File "earshot", line 2 in <module>',
        '  File "<frozen runpy>", line 88 in _run_code',
        '  File "asyncio/events.py", line 80 in _run',
    ]


def test_a_trace_that_is_gone_is_not_told(tmp_path: Path) -> None:
    assert crashes.notice_of(tmp_path / "gone") is None


def test_a_run_that_ends_well_leaves_nothing_to_tell(tmp_path: Path) -> None:
    was_enabled = faulthandler.is_enabled()
    for _ in range(2):
        with crashes.traced(tmp_path) as last:
            assert last is None
            assert faulthandler.is_enabled()
    assert faulthandler.is_enabled() is was_enabled


def test_what_is_written_of_no_crash_is_told_to_nobody(tmp_path: Path) -> None:
    """On Windows the handler also writes of what a library raises and catches itself."""
    with crashes.traced(tmp_path):
        with (tmp_path / crashes.FILE_NAME).open("a") as trace:
            faulthandler.dump_traceback(trace)
        assert (tmp_path / crashes.FILE_NAME).stat().st_size
    with crashes.traced(tmp_path) as last:
        assert last is None


def test_a_folder_that_cannot_be_written_costs_the_trace_alone(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with crashes.traced(tmp_path / "file" / "log") as last:
        assert last is None
