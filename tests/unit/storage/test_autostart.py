"""The entry in the autostart folder is one that every desktop reads alike, and its own truth."""

import os
import re
import stat
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import StorageError
from desktop_app.storage.autostart import Autostart, autostart_folder

PROGRAM = (sys.executable, "--hidden")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "config" / "autostart"


def entry(folder: Path) -> dict[str, str]:
    """Read the entry as a desktop does: its values, before a command is taken apart."""
    lines = (folder / "earshot.desktop").read_text("utf-8").split("\n")
    assert (lines[0], lines[-1]) == ("[Desktop Entry]", "")
    values = dict(line.split("=", 1) for line in lines[1:-1])
    signs = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    return {
        key: re.sub(r"\\(.)", lambda pair: signs[pair[1]], value) for key, value in values.items()
    }


def arguments(command: str) -> list[str]:
    """Take a command apart by the letter of the specification; it refuses what is not quoted."""
    found: list[str] = []
    place = 0
    while place < len(command):
        if command[place] == '"':
            quoted = re.compile(r'"((?:[^"`$\\]|\\["`$\\])*)"', re.DOTALL).match(command, place)
            assert quoted, f"bad quoting at {command[place:]!r}"
            found.append(re.sub(r"\\(.)", r"\1", quoted[1], flags=re.DOTALL))
        else:
            quoted = re.compile(r"[^\s\"'\\><~|&;$*?#()`]+").match(command, place)
            assert quoted, f"reserved sign at {command[place:]!r}"
            found.append(quoted[0])
        place = quoted.end()
        assert command[place : place + 1] in ("", " ")
        place += 1
    assert not any(re.search("(?<!%)(%%)*%(?!%)", one) for one in found), "a field code"
    return [one.replace("%%", "%") for one in found]


def test_turning_it_on_and_off_makes_and_takes_the_entry(folder: Path) -> None:
    item = Autostart(folder, PROGRAM)
    assert not item.is_on()
    item.set(False)
    item.set(True)
    assert item.is_on()
    assert entry(folder)["Type"] == "Application"
    assert entry(folder)["Name"] == "Earshot"
    assert arguments(entry(folder)["Exec"]) == list(PROGRAM)
    item.set(True)
    item.set(False)
    assert not item.is_on()
    assert not list(folder.iterdir())


def test_the_entry_belongs_to_its_owner(folder: Path) -> None:
    Autostart(folder, PROGRAM).set(True)
    assert stat.S_IMODE((folder / "earshot.desktop").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "command",
    [
        ("/opt/Ear shot/earshot", "--profile", "/home/ada/my voice", "--hidden"),
        (r"/tmp/a\b`c$d\"e'f", "100%", "%U", "", "~", "a=b"),
        ("/tmp/line\nbreak\tand\rmore", "ünïcode"),
    ],
)
def test_any_path_survives_the_desktops_reading(folder: Path, command: Sequence[str]) -> None:
    Autostart(folder, command).set(True)
    assert arguments(entry(folder)["Exec"]) == list(command)
    assert entry(folder)["TryExec"] == command[0]


def test_a_program_with_a_per_cent_sign_in_its_path_is_started_by_another(folder: Path) -> None:
    Autostart(folder, ("/tmp/100%/earshot", "--hidden")).set(True)
    assert arguments(entry(folder)["Exec"]) == ["env", "/tmp/100%/earshot", "--hidden"]


text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@given(command=st.lists(text, min_size=1))
def test_no_argument_can_break_out_of_its_quotes(
    command: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("autostart")
    Autostart(folder, command).set(True)
    by_env = ["env"] if "%" in command[0] else []
    assert arguments(entry(folder)["Exec"]) == [*by_env, *command]


@pytest.mark.parametrize(
    "line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "TryExec=/gone/earshot"]
)
def test_what_was_switched_off_or_is_gone_does_not_start(folder: Path, line: str) -> None:
    item = Autostart(folder, PROGRAM)
    item.set(True)
    path = folder / "earshot.desktop"
    path.write_text(f"{path.read_text()}{line}\n")
    assert not item.is_on()
    item.set(True)
    assert item.is_on()


def test_an_entry_of_another_hand_counts(folder: Path) -> None:
    folder.mkdir(parents=True)
    path = folder / "earshot.desktop"
    path.write_text(
        "# by hand\n[Desktop Entry]\n#Hidden=true\nExec = earshot\n\nnonsense\n"
        "[Desktop Action mute]\nHidden=true\n"
    )
    assert Autostart(folder, PROGRAM).is_on()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"nonsense", b"[Other]\nExec=earshot\n"])
def test_what_is_no_entry_starts_nothing_and_is_replaced(folder: Path, content: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / "earshot.desktop").write_bytes(content)
    item = Autostart(folder, PROGRAM)
    assert not item.is_on()
    item.set(True)
    assert item.is_on()


def test_an_image_that_moved_is_off_until_it_is_asked_for_again(
    folder: Path, tmp_path: Path
) -> None:
    image = tmp_path / "Earshot\u2028 1%.AppImage"
    image.touch(mode=0o755)
    item = Autostart(folder, (str(image), "--hidden"))
    item.set(True)
    assert item.is_on()
    moved = image.rename(tmp_path / "Earshot 2.AppImage")
    assert not item.is_on()
    Autostart(folder, (str(moved), "--hidden")).set(True)
    assert item.is_on()


def test_a_linked_entry_stays_a_link(folder: Path, tmp_path: Path) -> None:
    folder.mkdir(parents=True)
    link = folder / "earshot.desktop"
    link.symlink_to(tmp_path / "dotfiles.desktop")
    Autostart(folder, PROGRAM).set(True)
    assert link.is_symlink()
    assert Autostart(folder, PROGRAM).is_on()


def test_a_folder_in_the_way_is_told(folder: Path) -> None:
    (folder / "earshot.desktop").mkdir(parents=True)
    item = Autostart(folder, PROGRAM)
    assert not item.is_on()
    with pytest.raises(StorageError, match="will not start"):
        item.set(True)
    with pytest.raises(StorageError, match="still starts"):
        item.set(False)


def test_a_path_that_is_no_text_is_told(folder: Path) -> None:
    item = Autostart(folder, (os.fsdecode(b"/tmp/\xff/earshot"),))
    with pytest.raises(StorageError) as met:
        item.set(True)
    assert "bytes that are no text" in met.value.notice.body
    assert not item.is_on()


def test_the_folder_is_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    usual = tmp_path / ".config" / "autostart"
    assert autostart_folder({}) == usual
    assert autostart_folder({"XDG_CONFIG_HOME": "not/absolute"}) == usual
    assert autostart_folder({"XDG_CONFIG_HOME": "/etc/ada"}) == Path("/etc/ada/autostart")
