"""A bundle's start: streams that are not there, and a path that no other program may inherit."""

import sys

import pytest

from desktop_app import frozen


def test_what_a_bundle_was_started_with_is_kept_from_other_programs() -> None:
    environ = {
        "LD_LIBRARY_PATH": "/opt/bundle/_internal",
        "LD_LIBRARY_PATH_ORIG": "/usr/local/lib",
        "DYLD_LIBRARY_PATH": "/opt/bundle/_internal",
        "LANG": "C",
    }
    frozen.settle(environ, frozen=True)
    assert environ == {
        "LD_LIBRARY_PATH": "/usr/local/lib",
        "LANG": "C",
        "PYINSTALLER_RESET_ENVIRONMENT": "1",
    }


def test_from_source_nothing_changes() -> None:
    environ = {"LD_LIBRARY_PATH": "/usr/local/lib"}
    frozen.settle(environ)
    assert environ == {"LD_LIBRARY_PATH": "/usr/local/lib"}
    assert not frozen.is_frozen()


def test_a_windowed_program_may_print_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    frozen.settle({}, frozen=True)
    streams = (sys.stdin, sys.stdout, sys.stderr)
    try:
        print("nobody reads this")
        print("nor this", file=sys.stderr)
        assert sys.stdin.readline() == ""
    finally:
        for stream in streams:
            stream.close()
