"""The bundle and its packages, as `make packages` left them, and a clean system to try them on."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bundle.clean_root import CleanRoot
from tests.desktop.conftest import desktop, reader, start
from tests.desktop.virtual_desktop import VirtualDesktop

__all__ = ["desktop", "reader", "start"]

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
DIST = ROOT / "dist"

DEADLINE_S = 180


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker("bundle")
            if item.get_closest_marker("deadline") is None:
                item.add_marker(pytest.mark.deadline(DEADLINE_S))


@pytest.fixture(scope="session")
def artifacts() -> Path:
    """A folder for screenshots, sound and logs that stay after the run."""
    folder = ROOT / "artifacts" / "bundle"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The folder that PyInstaller made."""
    folder = DIST / "earshot"
    assert (folder / "earshot").exists(), "make packages"
    return folder


@pytest.fixture(scope="session")
def archive() -> Path:
    """The archive with its installer."""
    (file,) = DIST.glob("earshot-*-linux-*.tar.xz")
    return file


@pytest.fixture(scope="session")
def deb() -> Path:
    """The package for Debian."""
    (file,) = DIST.glob("earshot_*.deb")
    return file


@pytest.fixture(scope="session")
def clean_root(
    desktop: VirtualDesktop, tmp_path_factory: pytest.TempPathFactory, artifacts: Path
) -> Iterator[CleanRoot]:
    """A fresh Debian that has never seen Python or any of our libraries."""
    if os.geteuid() != 0 or not Path("/etc/debian_version").exists():
        assert "CI" not in os.environ, "a clean root needs Debian, and root to make it"
        pytest.skip("a clean root needs Debian, and root to make it")
    runtime = Path(desktop.env["XDG_RUNTIME_DIR"])
    with CleanRoot(
        tmp_path_factory.mktemp("clean-root"), runtime.parent, artifacts / "clean-root.log"
    ) as root:
        yield root


@pytest.fixture(scope="session")
def machine_paths() -> re.Pattern[bytes]:
    """What only a file knows that was made on this machine."""
    import pwd
    import sys

    places = {str(ROOT), sys.base_prefix, sys.prefix, str(Path(sys.base_prefix).parent)}
    home = pwd.getpwuid(os.getuid()).pw_dir
    # Others' machines have a home of root, too: ours is told by what stands in it.
    places |= {f"{home}/{path.name}" for path in Path(home).iterdir() if path.name != ".cargo"}
    places -= {"/usr", "/usr/local", "/"}
    return re.compile(b"|".join(re.escape(place.encode()) + rb"(?=[/\0])" for place in places))


def run(
    *argv: str | Path, env: dict[str, str] | None = None, timeout_s: float = 120
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, outside of any desktop, and keep what it says."""
    return subprocess.run(
        argv,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
    )
