"""The house rules: floors, rooms of libraries, banned words, docstrings, sizes, lock and files.

Rules that can be read off the sources are checked here; import-linter keeps the floors, by the
contracts in `pyproject.toml`.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QObject, Signal

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desktop_app"
MODULES = sorted(PACKAGE.rglob("*.py"))

LONGEST_MODULE = 400

BANNED = {
    r"\.exec\(": "it nests an event loop and wedges every coroutine",
    r"\bprocessEvents\b": "it runs the loop inside itself",
    r"\basyncSlot\b": "it drops arguments and errors",
    r"\basyncClose\b": "it spins the loop at full speed",
    r"\bQThread\b": "one thread, one loop",
    r"\btime\.sleep\b": "nothing sleeps; await a deadline",
    r"\bpynput\b": "hotkeys use what each system offers",
    r"\b(TODO|FIXME|XXX)\b": "what is here is finished",
}

QT_ROOMS = {
    "QtMultimedia": {"devices"},
    "QtNetwork": {"control"},
    "QtWidgets": {"ui"},
    "QtSvg": {"ui"},
    "QtSvgWidgets": {"ui"},
    "QtGui": {"ui", "hotkeys"},
    "QtDBus": {"hotkeys", "ui"},
    "QtCore": {"ui", "devices", "control", "hotkeys"},
}
"""Which rooms may know a module of Qt; the roof may know them all."""

ROOF = {
    "__main__",
    "cli",
    "app",
    "arguments",
    "calling",
    "accounts",
    "agent_finding",
    "check_command",
    "checking",
    "carrying",
    "checkup",
    "cleaning",
    "commands",
    "crashes",
    "cue_files",
    "demo",
    "desk",
    "failing",
    "first_run",
    "frozen",
    "global_keys",
    "guidance",
    "helping",
    "instance",
    "intents",
    "languages",
    "looking",
    "loop",
    "notifying",
    "placing",
    "plugging",
    "readings",
    "remedies",
    "reporting",
    "runner",
    "selftest",
    "tray_keeping",
    "settings_wiring",
    "trying",
    "unread_sources",
    "wiring",
}


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _room(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _tracked_files() -> list[Path]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():  # an unpacked archive
        folders = ("desktop_app", "resources", "scripts", "tests")
        paths = (path for folder in folders for path in (ROOT / folder).rglob("*"))
        return [path for path in paths if path.is_file() and path.suffix != ".pyc"]
    listing = subprocess.run(
        [git, "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    files = (ROOT / name for name in listing.stdout.split("\0") if name)
    return [file for file in files if file.is_file()]


def _lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    lint = "from importlinter.cli import lint_imports_command as lint; lint()"
    return subprocess.run(
        [sys.executable, "-c", lint, "--no-cache"],
        cwd=folder,
        env=os.environ | {"COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.deadline(60)
def test_the_floors_hold() -> None:
    done = _lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


STRAYS = {
    "the house": ("protocol/stray.py", "import desktop_app.session"),
    "websockets": ("session/stray.py", "import websockets"),
    "httpx": ("transport/stray.py", "import httpx"),
    "sounddevice": ("audio/stray.py", "import sounddevice"),
    "livekit": ("session/stray_too.py", "import livekit"),
    "keyring": ("service/stray.py", "import keyring"),
    "cryptography": ("service/stray_too.py", "import cryptography"),
    "soxr": ("devices/stray.py", "import soxr"),
    "pocketsphinx": ("ui/stray.py", "import ctypes"),
    "xlib": ("session/stray_three.py", "import Xlib"),
    "qasync": ("ui/stray_too.py", "import qasync"),
    "pyside6": ("protocol/stray_too.py", "from PySide6.QtCore import QObject"),
    "the cellar": ("audio/stray_too.py", "import asyncio"),
}
"""For the beginning of each contract's name, a module that breaks it."""


@pytest.mark.deadline(60)
def test_every_contract_is_broken_by_a_stray_import(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "desktop_app")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for name, source in STRAYS.values():
        (tmp_path / "desktop_app" / name).write_text(source + "\n")
    (tmp_path / "desktop_app" / "a_new_room.py").touch()
    verdicts = _lint_imports(tmp_path).stdout
    assert "desktop_app.a_new_room" in verdicts
    broken = [line.lower() for line in verdicts.splitlines() if " BROKEN" in line]
    unbroken = [start for start in STRAYS if not any(line.startswith(start) for line in broken)]
    assert not unbroken


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_says_its_one_idea_and_stays_short(path: Path) -> None:
    source = path.read_text("utf-8")
    docstring = ast.get_docstring(ast.parse(source))
    assert docstring, f"{_name(path)} has no docstring"
    assert source.count("\n") <= LONGEST_MODULE, f"{_name(path)} is too long: split it"


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_holds_no_banned_word(path: Path) -> None:
    source = path.read_text("utf-8")
    found = [f"{word}: {why}" for word, why in BANNED.items() if re.search(word, source)]
    assert not found


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_knows_only_the_qt_of_its_room(path: Path) -> None:
    room = _room(path)
    strays = []
    for name in _imports(path):
        library, _, rest = name.partition(".")
        module = rest.partition(".")[0]
        if library == "PySide6" and room not in ROOF | QT_ROOMS.get(module, set()):
            strays.append(name)
    assert not strays


def test_the_package_does_without_the_libraries_of_its_tests() -> None:
    strays = [
        f"{_name(path)}: {name}"
        for path in MODULES
        for name in _imports(path)
        if name.split(".")[0] in {"tests", "pytest", "hypothesis", "elevenlabs"}
    ]
    assert not strays


def _locked() -> dict[str, list[tuple[Requirement, int]]]:
    """Give each package of the lock: its pins and how many hashes each has."""
    text = re.sub(r"(?m)^#.*\n", "", (ROOT / "requirements.lock").read_text())
    locked: dict[str, list[tuple[Requirement, int]]] = {}
    for entry in re.split(r"\n(?=\S)", text.strip()):
        pin, *hashes = entry.replace("\\\n", "\n").splitlines()
        requirement = Requirement(pin.strip())
        count = sum(bool(re.fullmatch(r"\s+--hash=sha256:[0-9a-f]{64}\s*", h)) for h in hashes)
        assert count == len(hashes), f"stray words below {pin}"
        locked.setdefault(canonicalize_name(requirement.name), []).append((requirement, count))
    return locked


def test_the_lock_pins_and_hashes_everything_and_names_no_address() -> None:
    assert "://" not in (ROOT / "requirements.lock").read_text()
    for pins in _locked().values():
        for requirement, hashes in pins:
            assert [part.operator for part in requirement.specifier] == ["=="], requirement
            assert hashes >= 1, requirement


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
def test_the_lock_serves_every_declared_dependency(system: str, python: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    environment: dict[str, str] = {key: str(value) for key, value in default_environment().items()}
    environment |= {"sys_platform": system, "python_version": python}
    environment |= {"python_full_version": f"{python}.0", "extra": ""}

    def applies(requirement: Requirement) -> bool:
        return requirement.marker is None or requirement.marker.evaluate(environment)

    locked = _locked()
    for requirement in filter(applies, map(Requirement, declared)):
        pins = [pin for pin, _ in locked[canonicalize_name(requirement.name)] if applies(pin)]
        assert len(pins) == 1, requirement
        version = next(iter(pins[0].specifier)).version
        assert requirement.specifier.contains(version), f"make lock: {requirement} is {version}"


def test_no_tracked_file_knows_the_machine_it_was_made_on() -> None:
    # HOME is a folder of this run, so the password database has to tell.
    places = {str(ROOT), "/root", "/work"}
    if sys.platform != "win32":
        import pwd

        places.add(pwd.getpwuid(os.getuid()).pw_dir)
    known = re.compile(rb"(?<![\w.~$}])(?:%s)/" % b"|".join(re.escape(p.encode()) for p in places))
    strays = [
        f"{_name(path)}: {match.group()!r}"
        for path in _tracked_files()
        if path != Path(__file__)
        for match in [known.search(path.read_bytes())]
        if match and path.suffix not in {".png", ".wav", ".npy"}
    ]
    assert not strays


class _Bell(QObject):
    rung = Signal(bool)


def test_qt_keeps_the_references_it_is_given() -> None:
    # WORKAROUND: PySide6 6.12.0 on Python 3.11 loses a reference to the argument with each emission
    # and aborts the process after a few hundred; so pyproject.toml asks for an older one.
    bell = _Bell()
    heard: list[bool] = []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(200):
        bell.rung.emit(True)
    assert heard == [True] * 200
    heard.clear()
    assert sys.getrefcount(True) > before - 100
