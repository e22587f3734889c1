"""``earshot --self-test``: whether this installation is whole, line by line.

It looks at what came with the program, not at what the computer offers: a computer without a
microphone or a keyring makes a line of warning, a library that cannot be loaded makes a bad one.
"""

from __future__ import annotations

import asyncio
import hashlib
import importlib
import json
import os
import pkgutil
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QLibraryInfo, QPluginLoader

import desktop_app
from desktop_app import frozen, runner
from desktop_app.errors import AppError
from desktop_app.paths import resource
from desktop_app.wording import tr

SEAL: Final = "seal.json"
"""The SHA-256 of each data file that came along, by its place."""
DEMO_S: Final = 90.0
_LIBRARIES: Final = (
    "PySide6.QtDBus",
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "certifi",
    "cryptography.hazmat.primitives.asymmetric.ed25519",
    "espeakng_loader",
    "httpx",
    "keyring",
    "livekit.rtc",
    "platformdirs",
    "pocketsphinx",
    "sounddevice",
    "soxr",
    "ssl",
    "websockets",
)
"""What is loaded late, besides our own modules."""
_LIBRARIES_OF: Final = {
    "linux": (
        "Xlib.protocol.display",
        "jeepney",
        "keyring.backends.SecretService",
        "secretstorage",
    ),
    "win32": ("keyring.backends.Windows",),
    "darwin": ("keyring.backends.macOS",),
}
_PLUGINS_FROM_SOURCE: Final = ("platforms/*offscreen*", "iconengines/*svg*", "imageformats/*svg*")
"""Qt brings plugins of which not all can be loaded everywhere; a bundle has those it needs."""


class Line(NamedTuple):
    """What was looked at, how it is (``ok``, ``warn`` or ``bad``), and a sentence."""

    name: str
    grade: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.grade:<5} {self.name:<10} {self.sentence}"


def run_self_test() -> int:
    """Look at everything and print a line for each.

    Returns:
        0 if nothing is bad, else 1.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    bad = False
    for name, look in (
        ("modules", look_at_modules),
        ("resources", look_at_resources),
        ("plugins", look_at_plugins),
        ("demo", look_at_demo),
    ):
        line = _looked(name, look)
        bad |= line.grade == "bad"
        print(line, flush=True)

    async def main(_quit_asked: asyncio.Event) -> int:
        failed = False
        for name, look in (("keyring", _look_at_keyring), ("devices", _look_at_devices)):
            line = await _awaited(name, look)
            failed |= line.grade == "bad"
            print(line, flush=True)
        return int(failed)

    return max(int(bad), runner.run(runner.new_application(), main))


def _looked(name: str, look: Callable[[], tuple[str, str]]) -> Line:
    try:
        return Line(name, *look())
    except Exception as error:  # noqa: BLE001  whatever is broken, it is told
        return _broken(name, error)


async def _awaited(name: str, look: Callable[[], Awaitable[tuple[str, str]]]) -> Line:
    try:
        return Line(name, *await look())
    except Exception as error:  # noqa: BLE001  whatever is broken, it is told
        return _broken(name, error)


def _broken(name: str, error: Exception) -> Line:
    return Line(name, "bad", f"{type(error).__name__}: {error}")


def look_at_modules() -> tuple[str, str]:
    """Load every module of the program, and every library that it loads late."""
    own = [module.name for module in pkgutil.walk_packages(desktop_app.__path__, "desktop_app.")]
    names = [*own, *_LIBRARIES, *_LIBRARIES_OF.get(sys.platform, ())]
    failed = []
    for name in names:
        try:
            importlib.import_module(name)
        except Exception as error:  # noqa: BLE001  a library of C may raise anything
            failed.append(f"{name} ({error})")
    if failed:
        return "bad", tr("These cannot be loaded: {names}", names="; ".join(failed))
    return "ok", tr("{number} modules can be loaded.", number=len(names))


def look_at_resources() -> tuple[str, str]:
    """Compare each file that came along with what it was when the bundle was made."""
    seal = resource("").parent / SEAL
    if not frozen.is_frozen():
        number = sum(file.is_file() for file in resource("").rglob("*"))
        return "ok", tr("{number} files; run from source, none is sealed.", number=number)
    sealed: dict[str, str] = json.loads(seal.read_text("utf-8"))
    damaged = list(find_damage(seal.parent, sealed))
    if damaged:
        return "bad", tr("These are not what they were: {names}", names=", ".join(damaged))
    return "ok", tr("{number} files are what they were.", number=len(sealed))


def find_damage(folder: Path, sealed: dict[str, str]) -> Iterator[str]:
    """Name the files that lack or differ.

    Args:
        folder: Where they stand.
        sealed: The SHA-256 of each, by its place below the folder.
    """
    for place, digest in sealed.items():
        try:
            same = hashlib.sha256((folder / place).read_bytes()).hexdigest() == digest
        except OSError:
            same = False
        if not same:
            yield place


def look_at_plugins() -> tuple[str, str]:
    """Load every plugin of Qt that came along."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    patterns = ("*/*",) if frozen.is_frozen() else _PLUGINS_FROM_SOURCE
    files = sorted({file for pattern in patterns for file in folder.glob(pattern)})
    if not files:
        return "bad", tr("There are no plugins of Qt in “{folder}”.", folder=folder)
    failed = []
    for file in files:
        loader = QPluginLoader(str(file))
        if not loader.load():
            failed.append(f"{file.name} ({loader.errorString()})")
    if failed:
        return "bad", tr("These plugins cannot be loaded: {names}", names="; ".join(failed))
    return "ok", tr("{number} plugins of Qt can be loaded.", number=len(files))


def look_at_demo() -> tuple[str, str]:
    """Hold a conversation with the built-in agent, in a process of its own."""
    from desktop_app.storage.login_item import own_command

    done = subprocess.run(
        [*own_command(), "demo"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=DEMO_S,
        check=False,
    )
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        return "bad", said[-1] if said else tr("It ended with {code}.", code=done.returncode)
    return "ok", tr("The built-in agent heard, answered, and was heard.")


async def _look_at_keyring() -> tuple[str, str]:
    from desktop_app.storage.secrets import THIS_SESSION_ONLY, Secrets

    secrets = Secrets("self-test")
    try:
        await secrets.get("self-test")
        where = await secrets.where()
    finally:
        secrets.close()
    if where == THIS_SESSION_ONLY:
        return "warn", tr("No keyring answers here: keys are kept for a session only.")
    return "ok", tr("{name} can be opened.", name=where)


async def _look_at_devices() -> tuple[str, str]:
    from desktop_app.devices.catalog import DeviceCatalog
    from desktop_app.devices.library import Library, UnlistedError

    catalog = DeviceCatalog()
    library = Library()
    try:
        await catalog.start()
        found = [*catalog.microphones(), *catalog.speakers()]
        await asyncio.to_thread(library.plan, "speaker", None)
    except UnlistedError:
        return "warn", tr("PortAudio works, and finds no device here.")
    except AppError as error:
        return "bad", error.notice.sentence
    finally:
        catalog.stop()
        await asyncio.to_thread(library.end)
    names = ", ".join(device.name for device in found)
    return "ok", tr("PortAudio works; Qt lists {names}.", names=names or tr("no device"))
