"""Where the instance is reached: one place per user and profile, and nobody else's folder."""

import os
import socket
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer

from desktop_app.control import address as address_module
from desktop_app.control.address import address, pipe_address, profile_name, socket_address
from desktop_app.errors import NoPlaceError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets with a path are Unix's")

UID = os.getuid() if sys.platform != "win32" else 0
NOBODY = 2_000_000_001


@pytest.fixture(autouse=True)
def _no_runtime_folder_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """The developer's own session has one; no test may look into it."""
    known = address_module._folders

    def folders(env: Mapping[str, str], uid: int) -> Iterator[Path]:
        return (folder for folder in known(env, uid) if Path("/run") not in folder.parents)

    monkeypatch.setattr(address_module, "_folders", folders)


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    return folder


def env(runtime: Path | str, temporary: Path | str = "") -> dict[str, str]:
    return {"XDG_RUNTIME_DIR": str(runtime), "TMPDIR": str(temporary)}


def test_the_socket_stands_in_the_runtime_folder_closed_to_others(runtime: Path) -> None:
    found = socket_address(None, env(runtime), UID)
    assert found.socket == str(runtime / "earshot" / "main.sock")
    assert found.lock == runtime / "earshot" / "main.lock"
    assert (runtime / "earshot").stat().st_mode & 0o777 == 0o700


def test_every_profile_has_a_place_of_its_own(runtime: Path, tmp_path: Path) -> None:
    places = {
        socket_address(profile, env(runtime), UID)
        for profile in (None, tmp_path / "one", tmp_path / "two", tmp_path / "main")
    }
    assert len(places) == 4


def test_one_folder_is_one_profile_however_it_is_spelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "alias").symlink_to(tmp_path / "one")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    spelled = (tmp_path / "one", tmp_path / "x" / ".." / "one", Path("one"), Path("alias"))
    assert len({profile_name(profile) for profile in (*spelled, Path("~/one"))}) == 1


@pytest.mark.parametrize("wrong", ["", "relative", "/nonexistent/run"])
def test_without_a_runtime_folder_a_folder_of_temporary_files_serves(
    wrong: str, tmp_path: Path
) -> None:
    found = socket_address(None, env(wrong, tmp_path), UID)
    assert found.socket == str(tmp_path / f"earshot-{UID}" / "main.sock")


def test_a_runtime_folder_that_takes_nothing_is_left_for_another(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, how: not str(path).startswith(str(runtime)))
    assert socket_address(None, env(runtime, tmp_path), UID).lock.parent.parent == tmp_path


def test_a_path_too_long_for_a_socket_is_left_for_a_shorter_one(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 60) / ("e" * 60)
    deep.mkdir(parents=True, mode=0o700)
    found = socket_address(None, env(deep, tmp_path), UID)
    assert found.lock.parent == tmp_path / f"earshot-{UID}"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(found.socket)


@pytest.mark.usefixtures("qapp")
def test_the_longest_path_that_is_taken_can_be_bound(tmp_path: Path) -> None:
    spare = address_module.LONGEST_PATH - len(os.fsencode(tmp_path / "x" / "earshot/main.sock"))
    for extra, fits in ((spare, True), (spare + 1, False)):
        parent = tmp_path / ("x" * (extra + 1))
        parent.mkdir(mode=0o700)
        found = socket_address(None, env(parent, tmp_path), UID)
        assert (found.lock.parent.parent == parent) is fits
        # Closed to others, it listens in a folder of its own first, whose path has to fit as well.
        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        assert server.listen(found.socket), server.errorString()
        server.close()


def open_to_all(folder: Path) -> None:
    folder.mkdir()
    folder.chmod(0o755)


def a_link(folder: Path) -> None:
    (folder.parent / "elsewhere").mkdir(mode=0o700)
    folder.symlink_to(folder.parent / "elsewhere")


@pytest.mark.parametrize("lay", [open_to_all, a_link, Path.touch])
def test_a_folder_that_others_may_have_laid_is_not_used(
    lay: Callable[[Path], None], runtime: Path, tmp_path: Path
) -> None:
    lay(runtime / "earshot")
    found = socket_address(None, env(runtime, tmp_path), UID)
    assert found.lock.parent == tmp_path / f"earshot-{UID}"


def test_without_any_place_a_sentence_says_what_does_not_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(address_module, "_is_ours_alone", lambda folder, uid: False)
    with pytest.raises(NoPlaceError) as caught:
        socket_address(None, env(tmp_path, tmp_path), UID)
    assert "All else works" in caught.value.notice.sentence


def test_another_user_has_another_place(tmp_path: Path) -> None:
    # Made by this user, so it is not the other's.
    with pytest.raises(NoPlaceError):
        socket_address(None, env(tmp_path, tmp_path), NOBODY, longest=len(str(tmp_path)) + 40)


def test_a_pipe_is_named_for_user_and_profile() -> None:
    ada = {"USERDOMAIN": "PC", "USERNAME": "Ada", "LOCALAPPDATA": "/local"}
    bob = ada | {"USERNAME": "Bob"}
    places = [pipe_address(None, ada), pipe_address(None, bob), pipe_address(Path("/p"), ada)]
    assert len({place.socket for place in places}) == 3
    assert all(place.socket.startswith("\\\\.\\pipe\\earshot-") for place in places)
    assert places[0].lock == Path("/local/earshot/main.lock")
    assert pipe_address(None, ada | {"USERNAME": "ADA"}) == places[0]


def test_the_name_of_a_pipe_is_drawn_anew_and_found_in_the_users_own_folder(
    tmp_path: Path,
) -> None:
    pipe = pipe_address(None, {"USERNAME": "Ada", "LOCALAPPDATA": str(tmp_path)})
    assert pipe.place() == "", "a name that nobody has drawn could be anybody's"
    pipe.lock.parent.mkdir()
    first, second = pipe.draw(), pipe.draw()
    assert first.socket != second.socket
    assert pipe.place() == second.place() == second.socket
    assert second.socket.startswith(f"{pipe.socket}-")
    assert pipe.drawn is not None
    assert pipe.drawn.stat().st_mode & 0o777 == 0o600
    pipe.drawn.write_text("half a na")
    assert pipe.place() == ""


def test_a_sockets_place_is_its_own(tmp_path: Path) -> None:
    found = socket_address(None, env(tmp_path, tmp_path), UID)
    assert found.draw() == found
    assert found.place() == found.socket


def test_the_environment_of_this_process_tells(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    assert address(None).lock.parent == runtime / "earshot"
