"""Settings go to another computer whole, without what is secret or belongs to this one."""

import os
import stat
from pathlib import Path

import pytest

from desktop_app import profiles
from desktop_app.errors import StorageError
from desktop_app.settings import AgentChoice, DeviceSettings, Profile, Settings
from desktop_app.storage import settings_file
from desktop_app.storage.settings_export import STAYS_HERE, export, take, taken_over
from tests.unit.storage.test_settings_file import RICH, files_no_larger_than

HERE = Settings(
    geometry="QUJD",
    microphone="m",
    speaker="s",
    microphones=("m", "n"),
    speakers=("s",),
    devices={"m": DeviceSettings(name="Yeti", gain_db=3.0)},
    echo_delays={"m|s": 0.1},
    update_address="https://own.test/earshot.json#ed25519=k",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "earshot-settings.json"


def refusal(path: Path) -> str:
    with pytest.raises(StorageError) as caught:
        take(path)
    notice = caught.value.notice
    assert notice.title == "The settings were not imported"
    assert notice.body.endswith("Yours are as they were.")
    return notice.body


def test_what_was_chosen_arrives_and_devices_stay_behind(path: Path) -> None:
    export(path, taken_over(RICH, HERE))
    taken, unread = take(path)
    assert unread == ()
    assert taken_over(taken, HERE) == taken_over(RICH, HERE)
    text = path.read_text("utf-8")
    assert not any(f'"{name}"' in text for name in STAYS_HERE)
    assert "Yeti" not in text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_all_that_stays_here_is_there(path: Path) -> None:
    assert set(STAYS_HERE) <= set(Settings.__struct_fields__)
    assert taken_over(Settings(), HERE) == HERE


def test_usual_settings_can_be_taken_along_too(path: Path) -> None:
    export(path, Settings())
    assert take(path) == (Settings(), ())


def test_a_settings_file_that_was_copied_by_hand_will_do(path: Path) -> None:
    settings_file.save(path, taken_over(RICH, HERE))
    taken, _ = take(path)
    assert taken_over(taken, Settings()) == taken_over(RICH, Settings())


def test_passwords_in_addresses_stay_here(path: Path) -> None:
    agent = AgentChoice(door="server", server_url="https://ann:hunter2@own.test:8443/sign?x=1#y")
    settings = profiles.added(
        Settings(own_host="ann:hunter2@own.test/path", agents=(agent,)), "Work"
    )
    export(path, settings)
    assert "hunter2" not in path.read_text("utf-8")
    first: Profile = profiles.all_profiles(take(path)[0])[0]
    assert first.own_host == "own.test/path"
    assert first.agents[0].server_url == "https://own.test:8443/sign?x=1#y"


def test_no_file_has_somebody_asked_for_newer_versions(path: Path) -> None:
    export(path, HERE)
    assert "update_address" not in path.read_text("utf-8")
    settings_file.save(path, HERE)
    taken, _ = take(path)
    assert taken_over(taken, Settings()).update_address == ""


def test_an_address_that_is_none_is_left_out_rather_than_guessed(path: Path) -> None:
    export(path, Settings(own_host="https://ann:hunter2@[own"))
    assert take(path)[0].own_host == ""


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[1]",
        b"\xff\xfe",
        b"{}",
        b'{"name": "x"}',
        b'{"version": "1.0"}',
        b'{"version": 1, "name": "another program", "volumes": [0.5]}',
        b'{"volume": 0.5, "name": "\\"version\\""}',
        b"[" * 9_999,
    ],
)
def test_a_file_that_is_none_of_ours_is_said(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert "no settings file of Earshot" in refusal(path)
    assert path.read_bytes() == content


def test_a_file_of_a_newer_version_is_said(path: Path) -> None:
    path.write_text('{"version": 99, "hands_free": true}')
    assert "newer version of Earshot" in refusal(path)
    assert path.exists()


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    assert "cannot be read" in refusal(tmp_path / "gone.json")
    assert "no settings file" in refusal(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    assert "no settings file" in refusal(tmp_path / "pipe")
    (tmp_path / "huge").write_bytes(b" " * 5_000_000)
    assert "no settings file" in refusal(tmp_path / "huge")


def test_what_cannot_be_read_is_named_and_the_rest_is_taken(path: Path) -> None:
    path.write_text('{"version": 1, "volume": "loud", "hands_free": true}')
    assert take(path) == (Settings(hands_free=True), ("volume",))


def test_a_disk_that_takes_nothing_leaves_the_file_that_was_there(path: Path) -> None:
    path.write_text("as it was")
    with files_no_larger_than(64), pytest.raises(StorageError) as caught:
        export(path, RICH)
    assert caught.value.notice.title == "The settings were not exported"
    assert path.read_text() == "as it was"
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_half_a_character_is_said(path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        export(path, Settings(origin="\ud800"))
    assert "half a character" in caught.value.notice.body
