"""The desktop entry that makes the program known where nothing else does."""

import sys
from pathlib import Path

import pytest

from desktop_app import APP_ID
from desktop_app.storage.launcher import entry, introduce


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {"XDG_DATA_HOME": str(tmp_path / "own"), "XDG_DATA_DIRS": f"{tmp_path}/a::{tmp_path}/b"}


def test_an_entry_is_made_once(environment: dict[str, str], tmp_path: Path) -> None:
    assert introduce(environment)
    made = (tmp_path / "own" / "applications" / f"{APP_ID}.desktop").read_text()
    assert "NoDisplay=true" in made
    assert f'Exec="{Path(sys.executable).parent}' in made
    assert not introduce(environment)


def test_an_entry_that_was_installed_is_left_alone(
    environment: dict[str, str], tmp_path: Path
) -> None:
    installed = tmp_path / "b" / "applications" / f"{APP_ID}.desktop"
    installed.parent.mkdir(parents=True)
    installed.touch()
    assert not introduce(environment)
    assert not (tmp_path / "own").exists()


def test_a_disk_that_does_not_take_it_is_no_fault(
    environment: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "own").touch()
    assert not introduce(environment)


def test_a_folder_whose_name_is_no_text_leaves_no_half_an_entry(
    environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/opt/\udcff/python")
    assert not introduce(environment)
    assert not (tmp_path / "own").exists()


@pytest.mark.parametrize("mount", ["/tmp/.mount_Ear", "/tmp/.mount_Other"])
def test_the_image_of_another_program_is_not_entered(
    environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mount: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/tmp/.mount_Ear/usr/bin/earshot")
    assert introduce({**environment, "APPIMAGE": "/home/ada/Some.AppImage", "APPDIR": mount})
    made = (tmp_path / "own" / "applications" / f"{APP_ID}.desktop").read_text()
    assert ("Some.AppImage" in made) is (mount == "/tmp/.mount_Ear")
    assert "--hidden" not in made


def test_odd_places_are_quoted() -> None:
    written = entry(('/my "odd" place/50%/$x',)).splitlines()[3]
    assert written == r'Exec="/my \\"odd\\" place/50%%/\\$x"'
