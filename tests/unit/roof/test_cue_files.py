"""Sound files of the user's own take the place of cues; what is none is told in a sentence."""

import asyncio
import wave
from collections.abc import Coroutine, Mapping
from pathlib import Path

import numpy as np
import pytest

from desktop_app.audio.cues import Cue, Recorded
from desktop_app.cue_files import CueFiles
from desktop_app.errors import Action, Notice
from desktop_app.runner import Tasks

RATE = 22_050


class Watched(Tasks):
    """Tasks that can be waited for."""

    def __init__(self) -> None:
        super().__init__(on_fault=lambda fault: None)
        self.spawned: list[asyncio.Task[None]] = []

    def spawn(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        self.spawned.append(super().spawn(work))
        return self.spawned[-1]


class Home:
    """Where the sounds go, and what is complained about."""

    def __init__(self) -> None:
        self.taken: list[Mapping[Cue, Recorded]] = []
        self.warned: list[Notice] = []
        self.tasks = Watched()
        self.files = CueFiles(self.taken.append, self.tasks, warn=self.warned.append)

    async def read(self) -> None:
        await asyncio.gather(*self.tasks.spawned)


def a_sound(path: Path) -> str:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.full(RATE, 8_000, "<i2").tobytes())
    return str(path)


async def test_a_file_takes_the_place_of_its_cue(tmp_path: Path) -> None:
    home = Home()
    home.files.follow({"ready": a_sound(tmp_path / "mine.wav"), "no such cue": "x", "lost": ""})
    await home.read()
    (own,) = home.taken
    assert set(own) == {Cue.READY}
    assert own[Cue.READY].sample_rate == RATE
    assert own[Cue.READY].samples.shape == (RATE,)
    assert home.warned == []


async def test_the_same_files_are_read_once_and_none_gives_the_built_in_ones_back(
    tmp_path: Path,
) -> None:
    home = Home()
    files = {"ready": a_sound(tmp_path / "mine.wav")}
    home.files.follow({})
    for _ in range(2):
        home.files.follow(dict(files))
        await home.read()
    home.files.follow({})
    await home.read()
    assert [set(own) for own in home.taken] == [{Cue.READY}, set()]


@pytest.mark.parametrize("bad", ["missing.wav", "song.wav", ".", "nul\0.wav"])
async def test_what_cannot_be_read_is_told_and_the_others_are_used(
    tmp_path: Path, bad: str
) -> None:
    (tmp_path / "song.wav").write_bytes(b"OggS and so on")
    home = Home()
    home.files.follow({"ready": str(tmp_path / bad), "asks": a_sound(tmp_path / "mine.wav")})
    await home.read()
    assert [set(own) for own in home.taken] == [{Cue.ASKS}]
    (notice,) = home.warned
    assert "cannot be used as a sound" in notice.title
    assert (notice.action, notice.page) == (Action.OPEN_SETTINGS, "talking")


async def test_only_the_newest_choice_counts(tmp_path: Path) -> None:
    home = Home()
    home.files.follow({"ready": a_sound(tmp_path / "one.wav")})
    home.files.follow({"asks": a_sound(tmp_path / "two.wav")})
    await home.read()
    assert [set(own) for own in home.taken] == [{Cue.ASKS}]
