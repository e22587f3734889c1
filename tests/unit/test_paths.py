"""Folders of the user, of a profile, and of the program."""

import sys
from pathlib import Path

import pytest

from desktop_app.paths import default_paths, paths_under, resource


def test_default_folders_are_the_users_own_and_carry_the_programs_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if sys.platform == "linux":
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))
        assert default_paths().config == tmp_path / "c" / "earshot"
        assert tmp_path / "s" in default_paths().log.parents
    paths = default_paths()
    for folder in (paths.config, paths.data, paths.log, paths.cache):
        assert "earshot" in folder.parts


def test_a_profile_keeps_everything_under_its_folder(tmp_path: Path) -> None:
    paths = paths_under(tmp_path)
    places = (
        paths.config,
        paths.data,
        paths.log,
        paths.cache,
        paths.settings_file,
        paths.history_file,
    )
    assert all(tmp_path in place.parents for place in places)
    assert len(set(places)) == len(places)


def test_a_profile_may_be_given_relative_to_home_or_to_here(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert (
        paths_under(Path("~/work")) == paths_under(Path("work")) == paths_under(tmp_path / "work")
    )


def test_asking_for_paths_creates_nothing(tmp_path: Path) -> None:
    paths_under(tmp_path / "profile")
    assert list(tmp_path.iterdir()) == []


def test_resources_lie_beside_the_package() -> None:
    import desktop_app

    package = Path(str(desktop_app.__file__)).parent
    assert resource("icons/talk.svg") == package.parent / "resources" / "icons" / "talk.svg"


def test_resources_of_a_bundle_lie_where_it_was_unpacked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("a.svg") == tmp_path / "resources" / "a.svg"
