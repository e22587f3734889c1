"""What starts at login is what runs now, from wherever it runs; what is refused is said."""

import errno
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from desktop_app.errors import StorageError
from desktop_app.storage.autostart import Autostart
from desktop_app.storage.launch_agent import LaunchAgent
from desktop_app.storage.login_item import login_item, start_command, telling


def started(
    executable: Path,
    *,
    profile: Path | None = None,
    frozen: bool = False,
    platform: str = "linux",
    environ: Mapping[str, str] | None = None,
) -> list[str]:
    environ = {} if environ is None else environ
    return list(
        start_command(executable, profile, frozen=frozen, platform=platform, environ=environ)
    )


def test_a_bundle_starts_itself() -> None:
    assert started(Path("/opt/Ear shot/earshot"), frozen=True) == [
        "/opt/Ear shot/earshot",
    ]


def test_an_appimage_starts_its_file_and_not_what_is_mounted_while_it_runs() -> None:
    environ = {"APPIMAGE": "/home/ada/Earshot.AppImage", "APPDIR": "/tmp/.mount_Ear"}
    inside = Path("/tmp/.mount_Ear/usr/bin/earshot")
    assert started(inside, frozen=True, environ=environ)[0] == "/home/ada/Earshot.AppImage"


def test_an_appimage_may_be_mounted_behind_a_link(tmp_path: Path) -> None:
    (tmp_path / "disk" / ".mount_Ear").mkdir(parents=True)
    (tmp_path / "tmp").symlink_to("disk")
    inside = tmp_path / "disk" / ".mount_Ear" / "usr/lib/earshot/earshot"
    environ = {"APPIMAGE": "/home/ada/Ear shot", "APPDIR": str(tmp_path / "tmp" / ".mount_Ear")}
    assert started(inside, frozen=True, environ=environ)[0] == "/home/ada/Ear shot"


def test_what_an_appimage_has_started_at_login_is_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = tmp_path / "Earshot 1.AppImage"
    image.touch(mode=0o755)
    mount = tmp_path / ".mount_Ear"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(mount / "usr/lib/earshot/earshot"))
    environ = {
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "APPIMAGE": str(image),
        "APPDIR": str(mount),
    }
    item = login_item(platform="linux", environ=environ)
    item.set(True)
    entry = (tmp_path / "config/autostart/earshot.desktop").read_text()
    assert f'Exec="{image}" --hidden\n' in entry
    assert ".mount_Ear" not in entry
    assert item.is_on()


@pytest.mark.parametrize(
    "environ",
    [
        {"APPIMAGE": "/home/ada/Terminal.AppImage", "APPDIR": "/tmp/.mount_Term"},
        {"APPIMAGE": "/home/ada/Terminal.AppImage"},
        {"APPIMAGE": "", "APPDIR": ""},
    ],
)
def test_the_image_of_another_program_is_not_ours(environ: dict[str, str]) -> None:
    assert started(Path("/opt/earshot"), frozen=True, environ=environ)[0] == "/opt/earshot"


def test_an_installed_program_starts_its_script(tmp_path: Path) -> None:
    (tmp_path / "earshot").touch()
    assert started(tmp_path / "python") == [str(tmp_path / "earshot")]


def test_without_a_script_python_starts_the_package(tmp_path: Path) -> None:
    python = tmp_path / "python"
    assert started(python) == [str(python), "-m", "desktop_app"]


def test_on_windows_no_console_opens(tmp_path: Path) -> None:
    python = tmp_path / "python.exe"
    assert started(python, platform="win32")[0] == str(python)
    (tmp_path / "pythonw.exe").touch()
    assert started(python, platform="win32") == [
        *(str(tmp_path / "pythonw.exe"), "-m", "desktop_app"),
    ]


def test_a_profile_stays_with_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert started(Path("/opt/earshot"), frozen=True, profile=Path("ada")) == [
        *("/opt/earshot", "--profile", str(tmp_path / "ada")),
    ]


def test_each_system_has_its_own_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    linux = login_item(platform="linux", environ={"XDG_CONFIG_HOME": str(tmp_path / "config")})
    mac = login_item(platform="darwin")
    assert isinstance(linux, Autostart)
    assert isinstance(mac, LaunchAgent)
    for item in (linux, mac):
        assert not item.is_on()
        item.set(True)
        assert item.is_on()
    assert "--hidden" in (tmp_path / "config/autostart/earshot.desktop").read_text()
    assert "--hidden" in (tmp_path / "Library/LaunchAgents/earshot.login.plist").read_text()


def test_what_starts_here_can_be_started(tmp_path: Path) -> None:
    command = started(Path(sys.executable))
    assert Path(command[0]).exists()


@pytest.mark.parametrize(
    ("number", "body"),
    [
        (errno.ENOSPC, "The disk is full."),
        (errno.EROFS, "Your system does not let Earshot change that."),
        (errno.EIO, "Your system did not take the change."),
    ],
)
def test_a_refusal_is_a_sentence_that_says_how_things_stand(number: int, body: str) -> None:
    with pytest.raises(StorageError) as met, telling(True, "there"):
        raise OSError(number, "as the system says")
    assert met.value.notice.title == "Earshot will not start when you log in"
    assert met.value.notice.body == body
    assert met.value.notice.details == "there: as the system says"
    with pytest.raises(StorageError) as met, telling(False, "there"):
        raise OSError(number, "as the system says")
    assert met.value.notice.title == "Earshot still starts when you log in"
