"""The data of ICU that a bundle carries: read, chosen and written again.

That a library made of it serves is tried with the bundle: `tests/bundle/test_bundle.py`.
"""

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.bundle import icu

HEAD = struct.pack("<H2x4x4x4s", 36, b"CmnD") + b"\x01 and its owner".ljust(20, b"\0")

names = st.text("abz_/.", min_size=1, max_size=9)


@given(items=st.dictionaries(names, st.binary(max_size=40), min_size=1))
def test_what_is_written_is_read_again(items: dict[str, bytes]) -> None:
    data = icu.packed(HEAD, dict(sorted(items.items())))
    assert icu.head(data) == HEAD
    read = icu.unpacked(data)
    assert list(read) == sorted(items)
    assert {name: read[name][: len(item)] for name, item in items.items()} == items
    # Readers want whole words: each begins at a multiple of 16, and what fills up is nothing.
    assert len(data) % 16 == 0
    assert not any(any(read[name][len(item) :]) for name, item in items.items())


def test_items_that_are_left_out_leave_the_others_as_they_were() -> None:
    whole = icu.packed(HEAD, {"a": b"1" * 16, "b": b"2" * 32, "c": b"3" * 16})
    read = icu.unpacked(whole)
    del read["b"]
    assert icu.unpacked(icu.packed(icu.head(whole), read)) == {"a": b"1" * 16, "c": b"3" * 16}


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("icudt73l/coll/de.res", True),
        ("icudt73l/coll/ucadata.icu", True),
        ("icudt73l/root.res", True),
        ("icudt73l/supplementalData.res", True),
        ("icudt73l/cnvalias.icu", True),
        ("icudt73l/de.res", False),
        ("icudt73l/sah_RU.res", False),
        ("icudt73l/zone/de.res", False),
        ("icudt73l/ibm-37_P100-1995.cnv", False),
        ("icudt73l/unames.icu", False),
    ],
)
def test_the_order_of_words_stays_and_what_all_languages_share(name: str, stays: bool) -> None:
    assert icu.is_in_use(name) is stays


def test_nothing_but_that_library_is_replaced(tmp_path: Path) -> None:
    others = [
        ("libicudata.so.73", "PySide6/Qt/lib/libicudata.so.73", "SYMLINK"),
        ("PySide6/Qt/lib/libicuuc.so.73", "/somewhere/libicuuc.so.73", "BINARY"),
    ]
    assert icu.cut(others, tmp_path) == others
    assert not list(tmp_path.iterdir())
