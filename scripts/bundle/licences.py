"""Whose work a bundle holds, and under which terms: one text that goes along with it.

Read from what the building computer knows: of packages of Python their metadata (Core metadata
specification, "License-Expression", "License-File"), of libraries of Debian the file `copyright` of
their package.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Final, TypeAlias

Entry: TypeAlias = tuple[str, str, str]
"""Of PyInstaller; see `contents`."""

ROOT: Final = Path(__file__).parents[2]
NAME: Final = "THIRD-PARTY.txt"
COMMON: Final = Path("/usr/share/common-licenses")
"""Where Debian keeps the long texts that others only name."""
_COMMON_NAMES: Final = ("Apache-2.0", "GPL-2", "GPL-3", "LGPL-2.1", "LGPL-3", "MPL-2.0")
_OWN: Final = "earshot"
_BUILDER: Final = "pyinstaller"
"""The program with which a bundle starts is its."""
_LICENCE_FILE: Final = re.compile(
    r"(.*[/_-])?(licen[cs]es?|copying|notice)([._-][\w.-]+)?", re.IGNORECASE
)
_ELSEWHERE: Final = {
    "espeakng-loader": (
        "It carries espeak-ng, under the GNU General Public License, version 3 or later. Source:"
        " https://github.com/espeak-ng/espeak-ng"
    ),
    "pyside6-essentials": (
        "It carries Qt, used here under the GNU Lesser General Public License, version 3. Qt is"
        " loaded from files of this folder, which may be replaced. Source:"
        " https://download.qt.io/official_releases/QtForPython/"
    ),
}
"""What metadata do not say."""
_INTRODUCTION: Final = """\
Earshot is under the MIT licence, below. What comes along with it is others' work, under the terms
that follow, each by its name.

Qt and PySide6 are under the GNU Lesser General Public License, version 3: they are files of this
folder, loaded when the program runs, and may be replaced by others. The voice, espeak-ng, is under
the GNU General Public License, version 3; whoever hands this folder on, with the voice in it, hands
the whole of it on under the terms of that licence.
"""
_RULE: Final = "=" * 80


def collect(entries: Iterable[Entry], file: Path) -> Entry:
    """Write the terms of all that is in a bundle.

    Args:
        entries: Modules, libraries and data of the bundle.
        file: Is written.

    Returns:
        The entry that carries it along.
    """
    sources = {Path(entry[1]) for entry in entries if entry[1] and entry[2] != "SYMLINK"}
    parts = [_INTRODUCTION, _part("Earshot", "MIT", [(ROOT / "LICENSE").read_text("utf-8")])]
    parts += [_of_distribution(one) for one in distributions(sources)]
    parts.append(_of_python())
    # Of one source, Debian makes many packages, which all say the same.
    names_by_text: dict[str, list[str]] = {}
    for name, about in sorted(system_packages(sources).items()):
        names_by_text.setdefault(about.read_text("utf-8", "replace"), []).append(name)
    parts += [_part(", ".join(names), "", [text]) for text, names in names_by_text.items()]
    parts += list(_common())
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(parts), encoding="utf-8")
    return (NAME, str(file), "DATA")


def distributions(sources: Iterable[Path]) -> list[metadata.Distribution]:
    """Find the packages of Python from which files come, in the order of their names."""
    wanted = {str(path) for path in sources}
    found = {}
    for one in metadata.distributions():
        name = one.metadata["Name"].lower().replace("_", "-")
        files = {str(one.locate_file(file)) for file in one.files or ()}
        if name == _BUILDER or (name != _OWN and not wanted.isdisjoint(files)):
            found[name] = one
    return [found[name] for name in sorted(found)]


def terms(about: metadata.PackageMetadata) -> str:
    """Say in a line under which licence a package is; empty if it does not say."""
    for name in ("License-Expression", "License"):
        line = about[name].strip().partition("\n")[0] if name in about else ""
        if line:
            return line
    kinds = [one for one in about.get_all("Classifier", []) if one.startswith("License ::")]
    return ", ".join(kind.rpartition(":: ")[2] for kind in kinds)


def system_packages(sources: Iterable[Path]) -> dict[str, Path]:
    """Find what Debian says of the libraries that are its own: the files, by package.

    Elsewhere nothing is found, and none are carried along.
    """
    if shutil.which("dpkg-query") is None:
        return {}
    found = {}
    for path in sorted(sources):
        if not re.match(r"/(usr/)?lib/", str(path)):
            continue
        # What is installed below /lib may be registered there, and be the same file.
        real = str(path.resolve())
        for asked in (real, real.removeprefix("/usr")):
            said = subprocess.run(
                ["dpkg-query", "--search", asked], capture_output=True, text=True, check=False
            )
            name = re.match(r"[^:,\s]+", said.stdout)
            about = Path("/usr/share/doc", name[0] if name else "", "copyright")
            if name and about.exists():
                found[name[0]] = about
                break
    return found


def _of_distribution(one: metadata.Distribution) -> str:
    name = one.metadata["Name"]
    texts = [_ELSEWHERE.get(name.lower().replace("_", "-"), "")]
    for file in sorted(one.files or (), key=str):
        path = Path(str(one.locate_file(file)))
        if _LICENCE_FILE.fullmatch(path.name) and path.suffix != ".py" and path.is_file():
            texts.append(path.read_text("utf-8", "replace"))
    return _part(f"{name} {one.version}", terms(one.metadata), texts)


def _of_python() -> str:
    folder = Path(sysconfig.get_path("stdlib"))
    files = [folder / "LICENSE.txt", folder.parent / "LICENSE.txt"]
    texts = [file.read_text("utf-8") for file in files if file.exists()]
    return _part(f"Python {sysconfig.get_python_version()}", "PSF-2.0", texts[:1])


def _common() -> Iterator[str]:
    for name in _COMMON_NAMES:
        file = COMMON / name
        if file.exists():
            yield _part(f"The text of {name}", "", [file.read_text("utf-8")])


def _part(name: str, licence: str, texts: Iterable[str]) -> str:
    head = f"{_RULE}\n{name}{f': {licence}' if licence else ''}\n{_RULE}\n"
    return "\n".join([head, *(f"{text.strip()}\n" for text in dict.fromkeys(texts) if text)])
