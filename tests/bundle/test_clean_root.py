"""A fresh Debian: the package installs, starts from its entry, converses, and goes without a trace.

The tests build on each other, in this order: one clean system takes a minute to make.
"""

import os
import shutil
import signal
from pathlib import Path

import pytest

from desktop_app import APP_ID
from tests.bundle.clean_root import CleanRoot
from tests.desktop.conftest import StartEarshot
from tests.desktop.screen_reader import NotReadableError, ScreenReader
from tests.desktop.test_conversation import ask_aloud, assert_speaks
from tests.desktop.virtual_desktop import VirtualDesktop

ENTRY = f"/usr/share/applications/{APP_ID}.desktop"
PROGRAM = "usr/lib/earshot/earshot"

pytestmark = pytest.mark.deadline(600)


def test_the_package_installs_on_a_fresh_debian(clean_root: CleanRoot, deb: Path) -> None:
    shutil.copy(deb, clean_root.folder / "earshot.deb")
    clean_root.apt("install", "/earshot.deb")
    (clean_root.folder / "earshot.deb").unlink()
    assert not list(clean_root.folder.glob("usr/bin/python3*"))
    assert (clean_root.folder / ENTRY.lstrip("/")).exists()
    done = clean_root.run("earshot", "--self-test")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_conversation_is_held_there_without_a_display(clean_root: CleanRoot) -> None:
    done = clean_root.run("earshot", "demo")
    assert done.returncode == 0, done.stderr
    assert "Agent: It is " in done.stdout


def test_without_a_display_the_demonstration_is_offered(clean_root: CleanRoot) -> None:
    done = clean_root.run("earshot")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "earshot: There is no display. The window needs one; “earshot demo” needs none."
    ]


def test_a_spoken_question_is_answered_there(
    clean_root: CleanRoot, desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    profile = Path(desktop.env["HOME"]) / "clean-root"
    earshot = start("call", "--builtin", command=clean_root.command("earshot"), profile=profile)
    answer, heard = ask_aloud(desktop, earshot, artifacts, "clean-root")
    assert answer.startswith("It is ")
    assert_speaks(heard, answer)
    assert earshot.end() == 0


def test_the_entry_starts_it(
    clean_root: CleanRoot, desktop: VirtualDesktop, reader: ScreenReader
) -> None:
    launching = desktop.spawn(
        clean_root.command("gio", "launch", ENTRY), name="gio", env=reader.variables
    )
    found: list[int] = []

    def shows_a_window() -> bool:
        found[:] = _processes(clean_root)
        try:
            return any(part.name for pid in found for part in reader.read(pid))
        except NotReadableError:
            return False

    try:
        desktop.wait_until(shows_a_window, "the window", timeout_s=30)
        assert launching.wait(10) == 0
    finally:
        for pid in _processes(clean_root):
            os.kill(pid, signal.SIGTERM)
    desktop.wait_until(lambda: not _processes(clean_root), "the end")


def test_without_portaudio_a_sentence_says_so(
    clean_root: CleanRoot, desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    (library,) = clean_root.folder.glob("usr/lib/earshot/_internal/libportaudio*")
    away = library.rename(clean_root.folder / "away")
    try:
        done = clean_root.run("earshot", "--self-test")
        assert done.returncode == 1
        assert "Sound needs the library PortAudio." in done.stdout
        profile = Path(desktop.env["HOME"]) / "without-portaudio"
        earshot = start("call", "--builtin", command=clean_root.command("earshot"), profile=profile)
        earshot.wait_for(
            lambda screen: "PortAudio" in screen.notice or screen.says("PortAudio"), "a sentence"
        )
        desktop.screenshot(artifacts / "without-portaudio.png")
        assert earshot.end() == 0
    finally:
        away.rename(library)


def test_it_goes_without_a_trace_but_the_users_data(
    clean_root: CleanRoot, desktop: VirtualDesktop
) -> None:
    kept = list(Path(desktop.env["HOME"]).rglob("earshot.log"))
    clean_root.apt("purge", "earshot")
    clean_root.apt("autoremove", "--purge")  # what came along because of it
    assert sorted(clean_root.files() ^ clean_root.base) == []
    assert clean_root.run("dpkg-query", "--show", "earshot").returncode == 1
    assert kept
    assert all(log.exists() for log in kept)


def _processes(root: CleanRoot) -> list[int]:
    """Find the programs that run from the package."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if (folder / "exe").readlink() == root.folder / PROGRAM:
                found.append(int(folder.name))
        except OSError:  # it has ended, or is not ours to look at
            continue
    return found
