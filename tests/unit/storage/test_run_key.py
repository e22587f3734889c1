"""The command line in the registry is one that Windows starts, and the task manager has its say."""

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest

from desktop_app.errors import StorageError
from desktop_app.storage.login_item import login_item
from desktop_app.storage.run_key import APPROVED, NAME, RUN, CurrentUser, RunKey

Values = dict[tuple[str, str], str | bytes]


class Registry:
    """A registry in memory; with ``broken``, one that nobody may touch."""

    def __init__(self) -> None:
        self.values: Values = {}
        self.broken = False

    def read(self, key: str, name: str) -> str | bytes | None:
        self._touch()
        return self.values.get((key, name))

    def write(self, key: str, name: str, text: str) -> None:
        self._touch()
        self.values[key, name] = text

    def remove(self, key: str, name: str) -> None:
        self._touch()
        self.values.pop((key, name), None)

    def _touch(self) -> None:
        if self.broken:
            raise PermissionError(errno.EACCES, "Access is denied")


@pytest.fixture
def program(tmp_path: Path) -> str:
    path = tmp_path / "Ear shot.exe"
    path.touch(mode=0o755)
    return str(path)


@pytest.fixture
def registry() -> Registry:
    return Registry()


def test_turning_it_on_and_off_makes_and_takes_the_value(registry: Registry, program: str) -> None:
    item = RunKey(registry, (program, "--hidden"))
    assert not item.is_on()
    item.set(False)
    item.set(True)
    assert item.is_on()
    assert registry.values == {(RUN, NAME): f'"{program}" --hidden'}
    item.set(False)
    assert not item.is_on()
    assert not registry.values


def test_the_task_manager_has_the_last_word_until_it_is_asked_for_again(
    registry: Registry, program: str
) -> None:
    item = RunKey(registry, (program, "--hidden"))
    item.set(True)
    registry.values[APPROVED, NAME] = b"\x02" + bytes(11)
    assert item.is_on()
    registry.values[APPROVED, NAME] = b"\x03" + bytes(11)
    assert not item.is_on()
    item.set(True)
    assert item.is_on()


@pytest.mark.parametrize("value", ["", '"C:\\gone\\earshot.exe" --hidden', "gone.exe", b"\x01"])
def test_a_value_that_starts_nothing_is_off(registry: Registry, value: str | bytes) -> None:
    registry.values[RUN, NAME] = value
    assert not RunKey(registry, ("earshot",)).is_on()


def test_a_program_without_blanks_needs_no_quotes(registry: Registry) -> None:
    registry.values[RUN, NAME] = f"{sys.executable} --hidden"
    assert RunKey(registry, ("earshot",)).is_on()


def test_a_line_that_windows_would_not_start_is_told(registry: Registry) -> None:
    item = RunKey(registry, ("C:\\" + "deep\\" * 60 + "earshot.exe", "--hidden"))
    with pytest.raises(StorageError) as met:
        item.set(True)
    assert "too long" in met.value.notice.body
    assert not registry.values
    item.set(False)


def test_a_registry_that_may_not_be_changed_is_told(registry: Registry, program: str) -> None:
    registry.broken = True
    item = RunKey(registry, (program,))
    assert not item.is_on()
    with pytest.raises(StorageError, match="will not start"):
        item.set(True)
    with pytest.raises(StorageError, match="still starts"):
        item.set(False)


class Winreg(ModuleType):
    """The standard library's way to the registry, as far as it is used."""

    HKEY_CURRENT_USER = 0x8000_0001
    KEY_READ = 0x2_0019
    KEY_SET_VALUE = 0x2
    REG_SZ = 1

    def __init__(self) -> None:
        super().__init__("winreg")
        self.keys: dict[str, dict[str, object]] = {}

    @contextmanager
    def OpenKey(
        self, hive: int, key: str, reserved: int = 0, access: int = KEY_READ
    ) -> Iterator[tuple[str, int]]:
        assert (hive, reserved) == (self.HKEY_CURRENT_USER, 0)
        if key not in self.keys:
            raise FileNotFoundError(errno.ENOENT, "no such key")
        yield key, access

    @contextmanager
    def CreateKey(self, hive: int, key: str) -> Iterator[tuple[str, int]]:
        assert hive == self.HKEY_CURRENT_USER
        self.keys.setdefault(key, {})
        yield key, self.KEY_SET_VALUE

    def QueryValueEx(self, opened: tuple[str, int], name: str) -> tuple[object, int]:
        assert opened[1] == self.KEY_READ
        if name not in self.keys[opened[0]]:
            raise FileNotFoundError(errno.ENOENT, "no such value")
        return self.keys[opened[0]][name], self.REG_SZ

    def SetValueEx(
        self, opened: tuple[str, int], name: str, reserved: int, kind: int, value: str
    ) -> None:
        assert (opened[1], reserved, kind) == (self.KEY_SET_VALUE, 0, self.REG_SZ)
        self.keys[opened[0]][name] = value

    def DeleteValue(self, opened: tuple[str, int], name: str) -> None:
        assert opened[1] == self.KEY_SET_VALUE
        if self.keys[opened[0]].pop(name, None) is None:
            raise FileNotFoundError(errno.ENOENT, "no such value")


@pytest.fixture
def winreg(monkeypatch: pytest.MonkeyPatch) -> Winreg:
    winreg = Winreg()
    monkeypatch.setitem(sys.modules, "winreg", winreg)
    return winreg


def test_the_registry_is_read_written_and_cleared(winreg: Winreg) -> None:
    user = CurrentUser()
    assert user.read(RUN, NAME) is None
    user.remove(RUN, NAME)
    user.write(RUN, NAME, "earshot")
    assert user.read(RUN, NAME) == "earshot"
    assert user.read(RUN, "Other") is None
    user.remove(RUN, "Other")
    user.remove(RUN, NAME)
    assert user.read(RUN, NAME) is None
    winreg.keys[RUN] = {NAME: 7}
    assert user.read(RUN, NAME) is None


def test_on_windows_it_is_the_users_own_registry(winreg: Winreg) -> None:
    item = login_item(platform="win32", environ={})
    item.set(True)
    line = winreg.keys[RUN][NAME]
    assert isinstance(line, str)
    assert line.endswith(" -m desktop_app --hidden")
    assert item.is_on()
