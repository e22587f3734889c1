"""The virtual desktop as a fixture: started once for all desktop tests, and marks them as such."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.virtual_desktop import VirtualDesktop

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent

DESKTOP_DEADLINE_S = 120


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
