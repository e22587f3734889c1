"""Settings are written soon, once, and away from the loop."""

import asyncio
from collections.abc import Coroutine
from pathlib import Path

import pytest

from desktop_app import keeping as keeping_module
from desktop_app.errors import Notice, StorageError
from desktop_app.keeping import Keeping
from desktop_app.runner import Tasks
from desktop_app.settings import Settings
from desktop_app.storage import settings_file
from tests.conftest import ExpectLog


class Watched(Tasks):
    """Background work that can be waited for."""

    def __init__(self) -> None:
        super().__init__(on_fault=lambda fault: None)
        self.spawned: asyncio.Queue[asyncio.Task[None]] = asyncio.Queue()

    def spawn(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = super().spawn(work)
        self.spawned.put_nowait(task)
        return task

    async def finish(self) -> None:
        """Wait for the next work that begins, and for its end."""
        async with asyncio.timeout(5.0):
            await (await self.spawned.get())


def keeper(file: Path | None, warned: list[Notice]) -> tuple[Keeping, Watched]:
    tasks = Watched()
    return Keeping(file, Settings(), tasks, warned.append), tasks


async def test_changes_of_a_moment_are_written_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping_module, "SAVE_AFTER_S", 0.01)
    file = tmp_path / "settings.json"
    keeping, tasks = keeper(file, [])
    for volume in (0.1, 0.2, 0.3):
        keeping.change(Settings(volume=volume))
    assert keeping.settings.volume == 0.3
    assert not file.exists()
    await tasks.finish()
    assert settings_file.load(file)[0].volume == 0.3


async def test_saving_now_leaves_no_timer_behind(tmp_path: Path) -> None:
    keeping, tasks = keeper(tmp_path / "settings.json", [])
    keeping.change(Settings(volume=0.5))
    keeping.save_now()
    assert keeping._due is None
    await tasks.finish()
    keeping.change(Settings(volume=0.6))
    await keeping.save()
    assert keeping._due is None
    assert settings_file.load(tmp_path / "settings.json")[0].volume == 0.6


async def test_without_a_file_nothing_is_kept() -> None:
    keeping, _ = keeper(None, [])
    keeping.change(Settings(volume=0.5))
    await keeping.save()
    assert keeping.settings.volume == 0.5


async def test_a_disk_that_refuses_is_told_and_logged(
    tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("the settings were not saved")
    (tmp_path / "file").write_text("in the way")
    warned: list[Notice] = []
    keeping, _ = keeper(tmp_path / "file" / "settings.json", warned)
    await keeping.save()
    assert [notice.title for notice in warned] == ["Your settings were not saved"]
    assert StorageError(warned[0]).notice is warned[0]


@pytest.mark.parametrize("content", ['{"volume": "loud", "hands_free": true}', "no settings"])
async def test_a_file_that_was_not_all_read_is_left_alone_until_something_changes(
    tmp_path: Path, content: str
) -> None:
    file, aside = tmp_path / "settings.json", tmp_path / "settings.json.broken-1"
    file.write_text(content)
    keeping, _ = keeper(file, [])
    keeping.unread = True
    await keeping.save()  # as when the program quits
    assert file.read_text() == content
    assert not aside.exists()
    keeping.change(Settings(volume=0.5))
    await keeping.save()
    assert aside.read_text() == content
    assert settings_file.load(file) == (Settings(volume=0.5), None)
    keeping.change(Settings(volume=0.6))
    await keeping.save()
    assert sorted(one.name for one in tmp_path.iterdir()) == [file.name, aside.name]


async def test_where_a_damaged_file_was_put_aside_the_usual_settings_are_written(
    tmp_path: Path,
) -> None:
    file = tmp_path / "settings.json"
    keeping, _ = keeper(file, [])
    keeping.unread = True
    await keeping.save()
    assert settings_file.load(file) == (Settings(), None)


async def test_what_cannot_be_put_aside_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    def refuse(_self: Path, *_: object) -> bytes:
        raise PermissionError(13, "Permission denied")

    expect_log("the settings were not saved")
    file = tmp_path / "settings.json"
    file.write_text("somebody's")
    warned: list[Notice] = []
    keeping, _ = keeper(file, warned)
    keeping.unread = True
    keeping.change(Settings(volume=0.5))
    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", refuse)
        patched.setattr(Path, "rename", refuse)
        await keeping.save()
    assert [notice.title for notice in warned] == ["Your settings were not saved"]
    assert file.read_text() == "somebody's"
    await keeping.save()
    assert (tmp_path / "settings.json.broken-1").read_text() == "somebody's"
    assert settings_file.load(file)[0].volume == 0.5
