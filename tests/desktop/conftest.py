"""The virtual desktop as a fixture: started once for all desktop tests, and marks them as such."""

import json
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import pytest

from tests.desktop.earshot_process import COMMAND, AgentProcess, Earshot
from tests.desktop.screen_reader import ScreenReader
from tests.desktop.virtual_desktop import VirtualDesktop

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent

DESKTOP_DEADLINE_S = 120


class StartEarshot(Protocol):
    """Starts a program; see the fixture `start`."""

    def __call__(
        self,
        *arguments: str,
        settings: Mapping[str, object] | None = ...,
        env: Mapping[str, str] | None = ...,
        profile: Path | None = ...,
        command: Sequence[str] = ...,
        ready: bool = ...,
        first_start: bool = ...,
    ) -> Earshot: ...


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker("desktop")
            if item.get_closest_marker("deadline") is None:
                item.add_marker(pytest.mark.deadline(DESKTOP_DEADLINE_S))
            if sys.platform != "linux":
                item.add_marker(pytest.mark.skip(reason="the virtual desktop is made of Linux"))


@pytest.fixture(scope="session")
def artifacts() -> Path:
    """A folder for screenshots, sound and logs that stay after the run."""
    folder = ROOT / "artifacts" / "desktop"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


@pytest.fixture(scope="session")
def desktop(artifacts: Path) -> Iterator[VirtualDesktop]:
    """A desktop with a display, sound, D-Bus and a keyring; programs live in `desktop.env`."""
    with VirtualDesktop(artifacts / "logs") as desktop:
        yield desktop


@pytest.fixture(scope="session")
def reader(desktop: VirtualDesktop) -> Iterator[ScreenReader]:
    """Reads the windows on the desktop."""
    with ScreenReader(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as reader:
        yield reader


@pytest.fixture
def start(desktop: VirtualDesktop, reader: ScreenReader, tmp_path: Path) -> Iterator[StartEarshot]:
    """Starts programs, each as if it were not for the first time, and removes them after the test.

    With ``first_start`` nothing is there, and the first run opens.
    """
    running: list[Earshot] = []

    def start(
        *arguments: str,
        settings: Mapping[str, object] | None = None,
        env: Mapping[str, str] | None = None,
        profile: Path | None = None,
        command: Sequence[str] = (COMMAND,),
        ready: bool = True,
        first_start: bool = False,
    ) -> Earshot:
        folder = profile or tmp_path / f"profile-{len(running)}"
        known = first_start or (folder / "config" / "settings.json").exists()
        if settings is None and not known and not arguments:
            settings = {"version": 1}
        if settings is not None:
            (folder / "config").mkdir(parents=True, exist_ok=True)
            (folder / "config" / "settings.json").write_text(json.dumps(settings))
        running.append(
            Earshot(desktop, reader, *arguments, profile=folder, env=env, command=command)
        )
        if ready:
            running[-1].wait_until_ready()
        return running[-1]

    yield start
    for earshot in running:
        earshot.kill()
    for earshot in running:
        assert "Traceback" not in earshot.output + earshot.log
        assert " ERROR " not in earshot.log


@pytest.fixture(scope="session")
def agent(desktop: VirtualDesktop) -> Iterator[AgentProcess]:
    """`earshot agent`, started once."""
    agent = AgentProcess(desktop)
    yield agent
    assert agent.stop() == 0
