"""The scripts behind make: they say what they do, ask for no more than is missing, and stop loudly.

The system they act on is a folder of stand-ins that write down how they were called.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[1] / "scripts"
TOOLS = ("bash", "dirname", "uname", "env", "cat", "test")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no make")


class FakeSystem:
    """A folder of programs that is the whole path of a script."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.calls = folder / "calls"
        folder.mkdir()
        for tool in TOOLS:
            real = shutil.which(tool)
            assert real is not None
            (folder / tool).symlink_to(real)
        self.add("uname", "echo Linux")
        self.add("ldconfig")
        self.add("id", "echo 1000")
        self.add("sudo", '"$@"')

    def add(self, name: str, body: str = "") -> None:
        """Add a stand-in that notes its call and then runs the body."""
        path = self.folder / name
        path.unlink(missing_ok=True)
        path.write_text(f'#!/bin/bash\necho "{name} $*" >>{self.calls}\n{body}\n')
        path.chmod(0o755)

    def run(self, script: str, *args: str, **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/bin/bash", str(SCRIPTS / script), *args],
            env={"PATH": str(self.folder)} | env,
            capture_output=True,
            text=True,
            check=False,
        )

    def called(self, name: str) -> list[str]:
        lines = self.calls.read_text().splitlines() if self.calls.exists() else []
        return [line for line in lines if line.startswith(f"{name} ")]


@pytest.fixture
def system(tmp_path: Path) -> FakeSystem:
    return FakeSystem(tmp_path / "bin")


@pytest.mark.parametrize(
    ("manager", "package"),
    [
        ("apt-get", "libportaudio2"),
        ("dnf", "portaudio"),
        ("pacman", "portaudio"),
        ("zypper", "libportaudio2"),
    ],
)
def test_missing_libraries_are_named_with_reasons_and_installed_by_sudo(
    system: FakeSystem, manager: str, package: str
) -> None:
    system.add(manager)
    done = system.run("install-system-packages", "run")
    assert done.returncode == 0, done.stderr
    assert f"{package}: sound in and out" in done.stdout
    assert len(system.called("sudo")) == 1
    (call,) = system.called(manager)
    assert f" {package} " in call


def test_root_needs_no_sudo(system: FakeSystem) -> None:
    system.add("dnf")
    system.add("id", "echo 0")
    assert system.run("install-system-packages", "run").returncode == 0
    assert system.called("dnf")
    assert not system.called("sudo")


def test_stale_package_lists_are_fetched_once(system: FakeSystem) -> None:
    lists = system.folder / "lists"
    system.add("apt-get", f'[ "$1" = update ] && echo >{lists}; [ -e {lists} ]')
    done = system.run("install-system-packages", "run")
    assert done.returncode == 0, done.stderr
    calls = [call.split()[1] for call in system.called("apt-get")]
    assert calls == ["install", "update", "install"]


def test_a_failed_installation_fails_and_tells_the_way_round(system: FakeSystem) -> None:
    system.add("dnf", "exit 7")
    done = system.run("install-system-packages", "run")
    assert done.returncode == 7
    assert "EARSHOT_SYSTEM_PACKAGES=no make run" in done.stderr
    done = system.run("install-system-packages", "run", EARSHOT_SYSTEM_PACKAGES="no")
    assert done.returncode == 0
    assert len(system.called("dnf")) == 1


def test_an_unknown_package_manager_is_said_with_what_is_missing(system: FakeSystem) -> None:
    done = system.run("install-system-packages", "run")
    assert done.returncode == 1
    assert "libportaudio.so.2: sound in and out" in done.stdout
    assert "No package manager" in done.stderr


def test_the_tests_need_more_than_the_program(system: FakeSystem) -> None:
    system.add("apt-get")
    system.run("install-system-packages", "run")
    system.run("install-system-packages", "test")
    for_run, for_test = system.called("apt-get")
    assert " xvfb " not in for_run
    assert set(for_run.split()) < set(for_test.split())
    assert " xvfb " in for_test


def test_every_need_has_a_name_for_every_system() -> None:
    text = (SCRIPTS / "install-system-packages").read_text()
    rows = text.partition("needs='\n")[2].partition("\n'\n")[0].splitlines()
    assert len(rows) > 30
    assert {len(row.split("|")) for row in rows} == {8}
    assert all(field.strip() for row in rows for field in row.split("|"))


def test_the_newest_python_that_proves_itself_is_found(system: FakeSystem) -> None:
    system.add("python3.13", "exit 1")  # a launcher for a Python that is not there
    system.add("python3.12")
    system.add("python3.11")
    found = system.run("find-python")
    assert found.stdout.strip() == str(system.folder / "python3.12")


def test_no_python_is_an_exit_code(system: FakeSystem) -> None:
    system.add("python3", "exit 1")
    found = system.run("find-python")
    assert (found.returncode, found.stdout) == (1, "")


@pytest.mark.parametrize(
    ("display", "command"),
    [({"DISPLAY": ":1"}, ""), ({"WAYLAND_DISPLAY": "wayland-0"}, ""), ({}, "demo")],
)
def test_run_opens_the_window_or_says_that_it_shows_the_demo(
    system: FakeSystem, display: dict[str, str], command: str
) -> None:
    earshot = system.folder / ".venv" / "bin"
    earshot.mkdir(parents=True)
    (system.folder / "scripts").mkdir()
    shutil.copy(SCRIPTS / "run", system.folder / "scripts")
    (earshot / "earshot").write_text('#!/bin/bash\necho "earshot:$*"\n')
    (earshot / "earshot").chmod(0o755)
    done = subprocess.run(
        ["/bin/bash", str(system.folder / "scripts" / "run")],
        env={"PATH": os.environ["PATH"]} | display,
        capture_output=True,
        text=True,
        check=False,
    )
    *said, last = done.stdout.splitlines()
    assert last == f"earshot:{command}"
    assert bool(said) == (command == "demo")
