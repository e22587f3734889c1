"""Whether a module's source is read when it is imported, in a process of its own."""

import subprocess
import sys

import pytest

LOAD = """
import linecache
{before}
from desktop_app.ui import header
print(any("desktop_app" in path for path in linecache.cache))
"""
SPARE = "from desktop_app.unread_sources import leave_sources_unread; leave_sources_unread()"


@pytest.mark.parametrize(
    ("before", "read"),
    [
        pytest.param("import PySide6.QtCore", True, id="PySide's way"),
        pytest.param(SPARE, False, id="ours"),
    ],
)
def test_no_source_is_read_for_an_import(before: str, read: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOAD.format(before=before)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == str(read)
