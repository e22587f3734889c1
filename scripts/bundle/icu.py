"""What Qt carries for ICU, cut to what is in use: 32 MB become five.

Of ICU, Qt asks for the order of words, and for encodings and names of time zones that nobody here
asks Qt for. Everything is in one library that holds nothing but data, in the format of ICU User
Guide, "ICU Data" (``CmnD``; the layout is in ``ucmndata.h`` and ``udata.h`` of ICU's sources): a
head, a table of names and places, the items.
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, TypeAlias

Entry: TypeAlias = tuple[str, str, str]
"""Of PyInstaller; see `contents`."""

LIBRARY: Final = re.compile(r"(?:.*/)?libicudata\.so\.\d+$")
_IN_USE: Final = re.compile(
    r"icudt\d+[lb]/(coll/.*"  # the order of words, in every language
    # What every language shares; the names of languages have two letters or three.
    r"|(?![a-z]{2,3}[_.])\w+\.res|cnvalias\.icu|uemoji\.icu|ulayout\.icu)"
)
_FORMAT: Final = b"CmnD"
_FORMAT_AT: Final = 12
"""Bytes from the beginning of the head to the name of the format."""
_STEP: Final = 16
"""Items begin at its multiples."""
_SOURCE: Final = """
.section .rodata
.balign 4096
.globl {name}
.type {name}, %object
{name}: .incbin "icu.dat"
.size {name}, . - {name}
.section .note.GNU-stack, "", %progbits
"""


def cut(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Put a small library of data in the place of the large one.

    Args:
        entries: Files of the bundle.
        folder: For what is made; all that is needed to make it is what links programs.
    """
    return [
        (place, str(made_small(Path(file), folder)), kind)
        if kind == "BINARY" and LIBRARY.match(place)
        else (place, file, kind)
        for place, file, kind in entries
    ]


def made_small(library: Path, folder: Path) -> Path:
    """Make a library that holds what is in use of another's data.

    Returns:
        The file, of the same name.
    """
    content = library.read_bytes()
    data = content[content.index(_FORMAT) - _FORMAT_AT :]
    items = unpacked(data)
    version = next(iter(items)).partition("/")[0][:-1]  # without the letter for the byte order
    folder.mkdir(parents=True, exist_ok=True)
    kept = {name: item for name, item in items.items() if is_in_use(name)}
    (folder / "icu.dat").write_bytes(packed(head(data), kept))
    (folder / "icu.s").write_text(_SOURCE.format(name=f"{version}_dat"))
    for command in (
        ["as", "-o", "icu.o", "icu.s"],
        ["ld", "-shared", "-soname", library.name, "-o", library.name, "icu.o"],
    ):
        subprocess.run(command, cwd=folder, check=True)
    return folder / library.name


def is_in_use(name: str) -> bool:
    """Tell whether anything asks for an item."""
    return _IN_USE.fullmatch(name) is not None


def head(data: bytes) -> bytes:
    """Give what stands before the table."""
    (size,) = struct.unpack_from("<H", data)
    return data[:size]


def unpacked(data: bytes) -> dict[str, bytes]:
    """Give the items by their names; after the last may stand anything, which goes with it."""
    table = len(head(data))
    (number,) = struct.unpack_from("<I", data, table)
    rows = [struct.unpack_from("<II", data, table + 4 + 8 * row) for row in range(number)]
    starts = [table + start for _, start in rows]
    items = {}
    for (name, _), start, end in zip(rows, starts, [*starts[1:], len(data)], strict=True):
        at = table + name
        items[data[at : data.index(b"\0", at)].decode()] = data[start:end]
    return items


def packed(head: bytes, items: Mapping[str, bytes]) -> bytes:
    """Write items again, as `unpacked` reads them.

    Args:
        head: What stands before the table.
        items: By their names, which are looked up by halves: in the order of their bytes.
    """
    names = b"".join(name.encode() + b"\0" for name in items)
    name_at = 4 + 8 * len(items)
    start = -(-(len(head) + name_at + len(names)) // _STEP) * _STEP - len(head)
    table, body = [struct.pack("<I", len(items))], []
    body.append(bytes(start - name_at - len(names)))
    for name, item in items.items():
        table.append(struct.pack("<II", name_at, start))
        whole = item + bytes(-len(item) % _STEP)
        body.append(whole)
        name_at += len(name.encode()) + 1
        start += len(whole)
    return b"".join((head, *table, names, *body))
