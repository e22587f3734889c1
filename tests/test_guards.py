"""The guards of the suite, each seen to bite: a pytest inside pytest for each kind of mischief."""

import subprocess
import sys
import textwrap
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[1]

MISCHIEF = {
    "a warning in the log": (
        """
        import logging
        def test_it(): logging.getLogger("desktop_app.x").warning("surprise")
        """,
        "unexpected log record: WARNING desktop_app.x: surprise",
    ),
    "an announced record that never came": (
        """
        def test_it(expect_log): expect_log("promised")
        """,
        "log record never came",
    ),
    "a Python warning": (
        """
        import warnings
        def test_it(): warnings.warn("old ways", DeprecationWarning)
        """,
        "DeprecationWarning: old ways",
    ),
    "a leaked task": (
        """
        import asyncio
        async def test_it(): test_it.task = asyncio.ensure_future(asyncio.Event().wait())
        """,
        "tasks outlive the test",
    ),
    "a task that failed unseen": (
        """
        import asyncio
        async def fail(): raise ValueError("nobody looked")
        async def test_it():
            asyncio.ensure_future(fail())
            await asyncio.sleep(0)
        """,
        "nobody looked",
    ),
    "a leaked thread": (
        """
        import threading
        never = threading.Event()
        def test_it(): threading.Thread(target=never.wait, daemon=True, name="stray").start()
        """,
        "threads outlive the test",
    ),
    "a leaked widget": (
        """
        from PySide6.QtWidgets import QLabel
        def test_it(qapp): test_it.label = QLabel("still here")
        """,
        "top-level widgets outlive the test",
    ),
    "a running timer": (
        """
        from PySide6.QtCore import QTimer
        def test_it(qapp):
            test_it.timer = QTimer()
            test_it.timer.start(1000)
        """,
        "timers run on after the test",
    ),
    "a warning of Qt": (
        """
        from PySide6.QtCore import qWarning
        def test_it(qapp): qWarning("bad parent")
        """,
        "bad parent",
    ),
    "a name outside, even when the error is swallowed": (
        """
        import socket
        def test_it():
            try: socket.create_connection(("example.com", 80))
            except Exception: pass
        """,
        "reached for example.com",
    ),
    "an address outside": (
        """
        import socket
        def test_it():
            with socket.socket() as s: s.connect(("192.0.2.1", 80))
        """,
        "reached for '192.0.2.1'",
    ),
    "a test that hangs": (
        """
        import pytest, threading
        @pytest.mark.deadline(0.2)
        def test_it():
            try: threading.Event().wait()
            except Exception: pass
        """,
        "took longer than its deadline of 0.2 s",
    ),
}

GOOD = """
import asyncio, logging, socket, threading
import pytest
from PySide6.QtWidgets import QLabel

def test_an_announced_record_passes(expect_log):
    expect_log("announced", level=logging.ERROR, logger="a.b")
    logging.getLogger("a.b").error("was announced %d", 1)

async def test_loopback_and_ended_tasks_pass():
    server = await asyncio.start_server(lambda r, w: w.close(), "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname()[:2])
    assert await reader.read() == b""
    writer.close()
    server.close()
    task = asyncio.ensure_future(asyncio.Event().wait())
    await asyncio.sleep(0)
    task.cancel()

def test_an_invalid_name_is_unknown():
    with pytest.raises(socket.gaierror):
        socket.create_connection(("nowhere.invalid", 80))

def test_a_widget_that_qtbot_owns_passes(qtbot):
    label = QLabel("hello")
    qtbot.addWidget(label)
    label.show()

def test_a_thread_that_ends_passes():
    threading.Thread(target=int).start()
"""


def _run_inner(folder: Path, sources: dict[str, str]) -> dict[str, str]:
    """Run the sources as a suite under the real configuration; give each test's complaints."""
    tests = folder / "tests"
    tests.mkdir()
    for name, source in sources.items():
        (tests / f"test_{name}.py").write_text(textwrap.dedent(source))
    for name in ("conftest.py", "guards.py"):
        (tests / name).write_text((ROOT / "tests" / name).read_text())
    (folder / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text())
    report = folder / "report.xml"
    subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", f"--junitxml={report}", "tests"],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        timeout=100,
        check=False,
    )
    complaints: dict[str, str] = {}
    for case in ET.parse(report).iter("testcase"):
        found = [part for kind in ("failure", "error") for part in case.iter(kind)]
        text = "\n".join(f"{part.get('message')}\n{part.text}" for part in found)
        name = f"{case.get('classname')}.{case.get('name')}"
        complaints[name] = complaints.get(name, "") + text
    return complaints


@pytest.fixture(scope="module")
def complaints(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    sources = {f"bad_{index}": source for index, (source, _) in enumerate(MISCHIEF.values())}
    return _run_inner(tmp_path_factory.mktemp("mischief"), sources)


@pytest.mark.parametrize("kind", MISCHIEF)
def test_the_suite_fails_on(kind: str, complaints: dict[str, str]) -> None:
    index = list(MISCHIEF).index(kind)
    assert MISCHIEF[kind][1] in complaints[f"tests.test_bad_{index}.test_it"]


@pytest.mark.deadline(60)
def test_the_suite_lets_tidy_tests_pass(tmp_path: Path) -> None:
    complaints = _run_inner(tmp_path, {"good": GOOD})
    assert len(complaints) == 5
    assert not any(complaints.values()), complaints
