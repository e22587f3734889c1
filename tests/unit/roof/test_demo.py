"""`earshot demo`: exit 0 only if the agent heard, answered and was heard."""

import json
import os
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from desktop_app import demo
from desktop_app.audio import pcm
from desktop_app.demo import read_speech
from desktop_app.devices.scripted import SAMPLE_RATE
from desktop_app.errors import StorageError

OFFLINE = {"http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}


def earshot(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return python("-m", "desktop_app", *map(str, arguments))


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, **OFFLINE},
        capture_output=True,
        text=True,
        timeout=60.0,
        check=False,
    )


def write_wav(path: Path, rate: int, samples: bytes, *, channels: int = 1, width: int = 2) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(samples)
    return path


@pytest.mark.deadline(90)
def test_it_holds_a_conversation_writes_it_down_and_logs_no_word(tmp_path: Path) -> None:
    profile, out = tmp_path / "profile", tmp_path / "new" / "out"
    ended = earshot("--profile", profile, "--debug", "demo", "--out", out)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("You: what time is it\nAgent: It is ")
    turns = [json.loads(line) for line in (out / "transcript.jsonl").read_text().splitlines()]
    assert [turn["speaker"] for turn in turns[:2]] == ["user", "agent"]
    with wave.open(str(out / "reply.wav"), "rb") as file:
        played = pcm.decode(file.readframes(file.getnframes()), "pcm")
    assert pcm.level_dbfs(played) > -50
    assert (out / "window.png").read_bytes().startswith(b"\x89PNG")
    logs = "".join(path.read_text() for path in (profile / "log").iterdir()) + ended.stderr
    assert "listens at" in logs
    for word in ("what time is it", "It is ", turns[1]["text"]):
        assert word not in logs
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new", "profile"]


@pytest.mark.deadline(90)
def test_silence_is_no_question(tmp_path: Path) -> None:
    speech = write_wav(tmp_path / "silence.wav", 16_000, bytes(16_000))
    impatient = "from desktop_app import cli, demo; demo.PATIENCE_S = 3.0; "
    code = f"{impatient}raise SystemExit(cli.run(['demo', '--speech', {str(speech)!r}]))"
    ended = python("-c", code)
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1] == (
        "earshot: The demonstration did not work. The agent heard nothing."
    )


def test_speech_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "not.wav").write_text("no sound")
    ended = earshot("demo", "--speech", tmp_path / "not.wav")
    assert ended.returncode == 1
    assert ended.stderr == (
        "earshot: “not.wav” cannot be used as speech. It has to be a WAV file of 16-bit samples.\n"
    )


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    ended = earshot("demo", "--out", tmp_path / "file" / "out")
    assert ended.returncode == 1
    assert ended.stderr.startswith("earshot: Cannot write to ")
    assert len(ended.stderr.splitlines()) == 1


def test_speech_of_any_rate_and_number_of_channels_becomes_mono(tmp_path: Path) -> None:
    left = np.full(8000, 8000, np.int16)
    both = np.stack((left, np.zeros_like(left)), axis=1).tobytes()
    speech = read_speech(write_wav(tmp_path / "stereo.wav", 8000, both, channels=2))
    assert speech.dtype == np.float32
    assert speech.size == SAMPLE_RATE
    assert float(speech[SAMPLE_RATE // 2]) == pytest.approx(4000 / 32_768, abs=0.001)


def test_a_file_that_was_cut_short_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "cut.wav", SAMPLE_RATE, bytes(4000), channels=2)
    path.write_bytes(path.read_bytes()[:-3])
    assert read_speech(path).size == 999


@pytest.mark.parametrize("width", [1, 3])
def test_samples_of_another_width_are_refused(tmp_path: Path, width: int) -> None:
    with pytest.raises(StorageError):
        read_speech(write_wav(tmp_path / "odd.wav", 8000, bytes(width * 10), width=width))


@pytest.mark.parametrize("name", ["missing.wav", "."])
def test_a_file_that_is_none_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(StorageError):
        read_speech(tmp_path / name)


def test_patience_is_not_endless() -> None:
    assert demo.PATIENCE_S < 60
