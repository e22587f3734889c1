"""What is given away tells neither where it was made nor a secret, however it is packed."""

import os
import pwd
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PyInstaller.archive.readers import CArchiveReader

from tests.bundle.conftest import ROOT

_SECRET = re.compile(
    rb"\bsk_[0-9a-f]{32,}|\bxi-api-key: *\w|BEGIN [A-Z ]*PRIVATE KEY-----\n"
    rb"|https?://[\w.-]+:[\w.-]+@"
)


@pytest.fixture(scope="module")
def machine_paths() -> re.Pattern[bytes]:
    """What only a file knows that was made on this machine."""
    home = pwd.getpwuid(os.getuid()).pw_dir
    above = Path(sys.base_prefix).parent
    ours = {str(ROOT), sys.prefix, sys.base_prefix, *([str(above)] if len(above.parts) > 2 else [])}
    ours -= {"/usr", "/usr/local"}
    # Others' machines have a home of root, too: ours is told by what stands in it.
    homes = {f"{home}/{path.name}" for path in Path(home).iterdir() if path.name != ".cargo"}
    # In a compiled module nothing tells where a text ends; of a home, longer names are others'.
    parts = [rb"%s(?=[/\0])" % re.escape(place.encode()) for place in homes]
    parts += [re.escape(place.encode()) for place in ours]
    return re.compile(b"|".join(parts))


def find_told(
    contents: Iterator[tuple[str, bytes]], machine_paths: re.Pattern[bytes]
) -> tuple[list[str], list[str]]:
    """Look for paths of this machine and for secrets.

    Returns:
        The names of all that was looked at, and what was found.
    """
    names, found = [], []
    for name, content in contents:
        names.append(name)
        found += [
            f"{name}: {match.group()!r}"
            for pattern in (machine_paths, _SECRET)
            if (match := pattern.search(content))
        ]
    return names, found


def unpacked(bundle: Path) -> Iterator[tuple[str, bytes]]:
    """Give all that is in the bundle, and in the archives in it, as it is once unpacked."""
    program = CArchiveReader(str(bundle / "earshot"))
    for name in program.toc:
        yield f"program:{name}", program.extract(name)
    modules = program.open_embedded_archive("PYZ.pyz")
    for name in modules.toc:
        yield f"module:{name}", modules.extract(name, raw=True) or b""
    for file in bundle.rglob("*"):
        name = file.relative_to(bundle).as_posix()
        if file.is_symlink():
            yield name, os.fsencode(file.readlink())
        elif file.is_file():
            yield name, file.read_bytes()
            if file.suffix == ".zip":
                with zipfile.ZipFile(file) as archive:
                    yield from (
                        (f"{name}:{part}", archive.read(part)) for part in archive.namelist()
                    )


def test_the_bundle_tells_neither_where_it_was_made_nor_a_secret(
    bundle: Path, machine_paths: re.Pattern[bytes]
) -> None:
    names, found = find_told(unpacked(bundle), machine_paths)
    assert not found
    # One of each kind: what is packed twice was looked into, too.
    for name in (
        "earshot",
        "program:start",
        "program:find_own_library",
        "module:desktop_app.app",
        "_internal/base_library.zip:codecs.pyc",
        "_internal/resources/earshot.svg",
        "_internal/libQt6Core.so.6",
    ):
        assert name in names


@pytest.mark.parametrize("kind", ["archive", "deb"])
def test_what_is_packed_with_it_tells_no_more(
    kind: str, machine_paths: re.Pattern[bytes], request: pytest.FixtureRequest
) -> None:
    file: Path = request.getfixturevalue(kind)
    owners = set()

    def around() -> Iterator[tuple[str, bytes]]:
        for part in ("--ctrl-tarfile", "--fsys-tarfile") if kind == "deb" else ("",):
            with opened(file, part) as tar:
                for member in tar:
                    owners.add((member.uname, member.gname, member.uid, member.gid))
                    yield member.name, os.fsencode(member.linkname)
                    # The bundle itself was looked into where it stands.
                    if member.isfile() and "/_internal/" not in member.name:
                        content = tar.extractfile(member)
                        assert content is not None
                        yield member.name, content.read()

    names, found = find_told(around(), machine_paths)
    assert not found
    assert owners == {("root", "root", 0, 0)}
    assert any(name.endswith("io.github.earshot.Earshot.desktop") for name in names)
    assert any("/_internal/" in name for name in names)


@contextmanager
def opened(file: Path, part: str) -> Iterator[tarfile.TarFile]:
    """Read a package from its beginning to its end."""
    if not part:
        with tarfile.open(file, "r|xz") as tar:
            yield tar
        return
    with subprocess.Popen(["dpkg-deb", part, str(file)], stdout=subprocess.PIPE) as unpacking:
        assert unpacking.stdout is not None
        with tarfile.open(fileobj=unpacking.stdout, mode="r|") as tar:
            yield tar
        unpacking.stdout.read()
    assert unpacking.returncode == 0
