"""Short sounds: how loud, and which."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.audio.cues import Cue
from desktop_app.settings import Settings
from desktop_app.ui.cues_page import CuesSection


@pytest.fixture
def section(qtbot: QtBot) -> CuesSection:
    made = CuesSection()
    qtbot.addWidget(made)
    made.changed.connect(made.show_settings)
    made.show_settings(Settings())
    return made


def test_every_cue_can_have_a_sound_of_ones_own(section: CuesSection) -> None:
    assert set(section.files) == set(Cue)
    for cue, file in section.files.items():
        file.chosen.emit(f"/sounds/{cue.value}.wav")
        assert file.shown.toolTip() == f"{cue.value}.wav"
    assert section.settings.cue_files == {cue.value: f"/sounds/{cue.value}.wav" for cue in Cue}
    section.show_settings(msgspec.structs.replace(Settings(), cue_files={"ready": "/a/b.wav"}))
    section.files[Cue.ERROR].chosen.emit("/c.wav")
    assert section.settings.cue_files == {"ready": "/a/b.wav", "error": "/c.wav"}


def test_a_file_is_asked_for_without_stopping_anything(
    section: CuesSection, qtbot: QtBot, tmp_path: Path
) -> None:
    section.show()
    section.files[Cue.ASKS].button.click()
    dialog = section.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Sound: the agent needs your OK"
    dialog.fileSelected.emit(str(tmp_path / "ding.wav"))
    assert section.settings.cue_files == {"asks": str(tmp_path / "ding.wav")}
    dialog.close()
