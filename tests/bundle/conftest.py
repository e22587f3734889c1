"""The bundle and its packages, as `make packages` left them, and a clean system to try them on."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
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
    if not Path("/etc/debian_version").exists():
        pytest.fail("A clean system to try the .deb on is made by Debian or its like alone.")
    require_root()
    runtime = Path(desktop.env["XDG_RUNTIME_DIR"])
    with CleanRoot(
        tmp_path_factory.mktemp("clean-root"), runtime.parent, artifacts / "clean-root.log"
    ) as root:
        yield root


def require_root() -> None:
    """Fail where this cannot be tried."""
    if os.geteuid() != 0:
        pytest.fail(
            "Only root may mount folders. Run it as root, or in a container: make bundle-test"
        )


def copied(bundle: Path, place: Path) -> Path:
    """Copy the bundle, to be damaged or moved; where the file system can, blocks are shared."""
    done = run("cp", "-a", "--reflink=auto", bundle, place)
    assert done.returncode == 0, done.stderr
    return place


_READ_ONLY = """
set -e
mode=ro
for place; do
    shift
    case $place in
        rw) mode=rw ;;
        run) exec "$@" ;;
        *) mount --bind "$place" "$place"; mount -o "remount,bind,$mode" "$place" ;;
    esac
done
"""


def read_only(*places: str | Path, but: Sequence[str | Path] = ()) -> tuple[str, ...]:
    """Give what starts a program, and these folders as a disk that takes nothing.

    Even root cannot write there, which modes of files do not hinder; nobody else notices.

    Args:
        places: what cannot be written, with all that is below.
        but: what can be, below these.
    """
    require_root()
    words = map(str, (*places, "rw", *but, "run"))
    return ("unshare", "--mount", "sh", "-c", _READ_ONLY, "sh", *words)


def emptied(file: str | Path) -> tuple[str, ...]:
    """Give what starts a program for which there is nothing in a file; nobody else notices."""
    require_root()
    hide = 'mount --bind /dev/null "$1" && shift && exec "$@"'
    return ("unshare", "--mount", "sh", "-c", hide, "sh", str(file))


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
