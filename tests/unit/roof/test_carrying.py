"""Export, import and going back on it, as the settings window asks for them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop_app.carrying import Carrying
from desktop_app.errors import Action, Notice
from desktop_app.settings import Settings
from desktop_app.ui.advanced_page import AdvancedSection


class World:
    """Settings, and what was shown."""

    def __init__(self) -> None:
        self.page = AdvancedSection()
        self.settings = Settings(microphone="m", hands_free=True)
        self.warned: list[Notice] = []
        self.carrying = Carrying(
            self.page, settings=lambda: self.settings, change=self.change, warn=self.warned.append
        )

    def change(self, settings: Settings) -> None:
        self.settings = settings

    @property
    def said(self) -> str:
        return self.page.result.text()


@pytest.fixture
def world(qapp: QApplication) -> Iterator[World]:
    made = World()
    yield made
    made.page.deleteLater()


async def test_an_import_takes_over_can_be_undone_and_keeps_the_devices(
    world: World, tmp_path: Path
) -> None:
    await world.carrying.export(tmp_path / "a.json")
    assert world.said == "Exported to “a.json”, without keys."
    world.change(Settings(microphone="n", theme="dark"))
    await world.carrying.take(tmp_path / "a.json")
    assert world.settings == Settings(microphone="n", hands_free=True)
    assert "“a.json”" in world.said
    assert not world.page.undo.isHidden()
    (notice,) = world.warned
    assert notice.action is Action.UNDO_IMPORT
    world.change(replace(world.settings, microphone="o"))  # plugged in meanwhile
    world.carrying.undo()
    assert world.settings == Settings(microphone="o", theme="dark")
    assert world.page.undo.isHidden()
    world.change(Settings())
    world.carrying.undo()  # once is enough
    assert world.settings == Settings()


async def test_what_could_not_be_read_is_named(world: World, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"version": 1, "volume": "loud", "theme": "dark"}')
    await world.carrying.take(tmp_path / "a.json")
    assert world.settings == Settings(microphone="m", theme="dark")
    assert world.said.endswith("Some could not be read: volume.")


async def test_a_file_that_is_refused_changes_nothing(world: World, tmp_path: Path) -> None:
    before = world.settings
    (tmp_path / "a.json").write_text("{}")
    await world.carrying.take(tmp_path / "a.json")
    assert world.said.startswith("The settings were not imported.")
    assert world.settings is before
    assert world.page.undo.isHidden()
    world.carrying.undo()
    assert world.settings is before
    assert world.warned == []


async def test_a_folder_that_takes_nothing_is_said(world: World, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    await world.carrying.export(tmp_path / "file" / "a.json")
    assert world.said.startswith("The settings were not exported.")
