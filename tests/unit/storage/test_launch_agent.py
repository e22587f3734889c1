"""The property list is one that launchd starts at the next login, and its own truth."""

import plistlib
import sys
from pathlib import Path

import pytest

from desktop_app.errors import StorageError
from desktop_app.storage.launch_agent import LABEL, LaunchAgent

PROGRAM = (sys.executable, "--profile", "/Users/ada/my <voice> & more", "--hidden")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "LaunchAgents" / f"{LABEL}.plist"


def test_turning_it_on_and_off_makes_and_takes_the_agent(path: Path) -> None:
    item = LaunchAgent(path.parent, PROGRAM)
    assert not item.is_on()
    item.set(False)
    item.set(True)
    assert item.is_on()
    agent = plistlib.loads(path.read_bytes())
    assert agent["Label"] == path.stem
    assert agent["ProgramArguments"] == list(PROGRAM)
    assert agent["RunAtLoad"] is True
    assert "KeepAlive" not in agent  # who quits it means it
    item.set(False)
    assert not item.is_on()
    assert not list(path.parent.iterdir())


@pytest.mark.parametrize(
    "agent",
    [
        {"ProgramArguments": [sys.executable], "RunAtLoad": True, "Disabled": True},
        {"ProgramArguments": [sys.executable]},
        {"ProgramArguments": ["/gone/earshot"], "RunAtLoad": True},
        {"ProgramArguments": [], "RunAtLoad": True},
        {"RunAtLoad": True},
        ["no", "agent"],
    ],
)
def test_an_agent_that_starts_nothing_is_off(
    path: Path, agent: dict[str, object] | list[str]
) -> None:
    path.parent.mkdir()
    path.write_bytes(plistlib.dumps(agent))
    assert not LaunchAgent(path.parent, PROGRAM).is_on()


@pytest.mark.parametrize("content", [b"", b"nonsense", b"<?xml version='1.0'?><plist><dict>"])
def test_what_is_no_property_list_starts_nothing_and_is_replaced(
    path: Path, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    item = LaunchAgent(path.parent, PROGRAM)
    assert not item.is_on()
    item.set(True)
    assert item.is_on()


def test_a_folder_in_the_way_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    item = LaunchAgent(path.parent, PROGRAM)
    assert not item.is_on()
    with pytest.raises(StorageError, match="will not start"):
        item.set(True)
    with pytest.raises(StorageError, match="still starts"):
        item.set(False)
