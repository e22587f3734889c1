"""``earshot --self-test``: whether this installation is whole, line by line.

It looks at what came with the program, not at what the computer offers: a computer without a
microphone or a keyring makes a line of warning, a library that cannot be loaded makes a bad one.
Anything may be what is missing, Qt and the translations, too: each line loads what it asks for.
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
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import desktop_app
from desktop_app import frozen
from desktop_app.errors import AppError
from desktop_app.paths import resource
from desktop_app.wording import tr

SEAL: Final = "seal.json"
"""The SHA-256 of each file that came along, by its place; empty where presence alone counts."""
DEMO_S: Final = 90.0
LONGEST: Final = 120
"""Characters of what others say, in a line of ours."""
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
        ("files", look_at_files),
        ("modules", look_at_modules),
        ("plugins", look_at_plugins),
        ("demo", look_at_demo),
        ("keyring", look_at_keyring),
        ("devices", look_at_devices),
    ):
        line = _looked(name, look)
        bad |= line.grade == "bad"
        print(line, flush=True)
    if bad:
        print(tr("Something that came with Earshot is broken: install Earshot again."), flush=True)
    return int(bad)


def _looked(name: str, look: Callable[[], tuple[str, str]]) -> Line:
    try:
        return Line(name, *look())
    except Exception as error:  # noqa: BLE001  whatever is broken, it is told
        return Line(name, "bad", _shortened(f"{type(error).__name__}: {error}"))


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def _first(found: Sequence[str]) -> str:
    """Name the first, and count the others."""
    first = _shortened(found[0])
    if len(found) == 1:
        return first
    return tr("{first}, and {number} more", number=len(found) - 1, first=first)


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
        return "bad", tr("These cannot be loaded: {names}", names=_first(failed))
    return "ok", tr("{number} modules can be loaded.", number=len(names))


def look_at_files() -> tuple[str, str]:
    """Compare each file that came along with what it was when the bundle was made."""
    seal = resource("").parent / SEAL
    if not frozen.is_frozen():
        number = sum(file.is_file() for file in resource("").rglob("*"))
        return "ok", tr("{number} files; run from source, none is sealed.", number=number)
    try:
        sealed: dict[str, str] = dict(json.loads(seal.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return "bad", tr("The list of all files, “{name}”, is missing or damaged.", name=SEAL)
    damaged = list(find_damage(seal.parent, sealed))
    if damaged:
        return "bad", tr("Missing or changed: {names}", names=_first(damaged))
    return "ok", tr("{number} files are what they were.", number=len(sealed))


def find_damage(folder: Path, sealed: Mapping[str, str]) -> Iterator[str]:
    """Name the files that lack or differ.

    Args:
        folder: Where they stand.
        sealed: The SHA-256 of each, by its place below the folder. It is empty for what only has
            to be there: a link, or what a signature changes later.
    """
    for place, digest in sealed.items():
        file = folder / place
        try:
            same = _digest(file) == digest if digest else file.is_symlink() or file.exists()
        except OSError:
            same = False
        if not same:
            yield place


def _digest(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def look_at_plugins() -> tuple[str, str]:
    """Load every plugin of Qt that came along."""
    from PySide6.QtCore import QLibraryInfo, QPluginLoader

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
        return "bad", tr("These plugins cannot be loaded: {names}", names=_first(failed))
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
        lines = (done.stderr or done.stdout).splitlines()
        # The start of a bundle adds that it failed to what was said before.
        said = [line for line in lines if line.strip() and not line.startswith("[PYI-")]
        return "bad", _shortened(said[-1]) if said else tr(
            "It ended with {code}.", code=done.returncode
        )
    return "ok", tr("The built-in agent heard, answered, and was heard.")


def look_at_keyring() -> tuple[str, str]:
    """Open the computer's keyring, if there is one."""
    return asyncio.run(_look_at_keyring())


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


def look_at_devices() -> tuple[str, str]:
    """Have PortAudio plan a stream, and Qt list what is plugged in."""
    from PySide6.QtCore import QCoreApplication

    from desktop_app import runner

    found = []

    async def main(_quit_asked: asyncio.Event) -> int:
        found.append(await _look_at_devices())
        return 0

    runner.log_qt_messages()
    # The demonstration tries one with windows; without its plugin, that ends the process.
    runner.run(QCoreApplication(sys.argv[:1]), main)
    return found[0]


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
