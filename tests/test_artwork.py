"""Drawings that are made of others: what is in the repository is what the script makes now."""

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from desktop_app.session.state import Phase
from desktop_app.ui import tray_icons
from desktop_app.ui.panel import Panel
from desktop_app.ui.theme import DARK, LIGHT, contrast
from scripts import make_artwork

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "resources"
    shutil.copytree(ROOT / "resources" / "tray", folder / "tray")
    for name in ("earshot.svg", "earshot-small.svg"):
        shutil.copy(ROOT / "resources" / name, folder / name)
    monkeypatch.setattr(make_artwork, "RESOURCES", folder)
    return folder


def test_what_is_in_the_repository_is_what_the_script_makes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert make_artwork.main(["check"]) == 0, capsys.readouterr().out


def test_what_is_stale_missing_or_of_no_use_is_named_and_put_right(
    resources: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (resources / "earshot-small.svg").write_text("<svg/>")
    (resources / "tray" / "idle-dark.svg").unlink()
    (resources / "tray" / "dancing-dark.svg").write_text("<svg/>")
    assert make_artwork.main(["check"]) == 1
    named = re.findall(r"resources/\S+", capsys.readouterr().out)
    assert sorted(named) == [
        *("resources/earshot-small.svg", "resources/tray/dancing-dark.svg"),
        "resources/tray/idle-dark.svg",
    ]
    assert make_artwork.main([]) == 0
    assert make_artwork.main(["check"]) == 0


def test_the_small_mark_follows_the_mark(resources: Path) -> None:
    mark = resources / "earshot.svg"
    mark.write_text(mark.read_text().replace("#4a68e8", "#e8684a"))
    make_artwork.main([])
    assert "#e8684a" in (resources / "earshot-small.svg").read_text()


def test_each_drawing_is_a_state_s_and_each_state_has_its_own() -> None:
    used = {f"{tray_icons._shape(phase)}-{panel.value}.svg" for phase in Phase for panel in Panel}
    assert used == {path.name for path in (ROOT / "resources" / "tray").iterdir()}


def test_the_mark_is_read_on_its_own_ground_and_that_on_windows_light_and_dark() -> None:
    mark = ET.parse(ROOT / "resources" / "earshot.svg")
    stops = [stop.get("stop-color", "") for stop in mark.iter("{http://www.w3.org/2000/svg}stop")]
    assert len(stops) == 2
    for ground in stops:
        assert contrast("#ffffff", ground) >= 4.5
        assert contrast(ground, LIGHT.window) >= 3
    assert max(contrast(ground, DARK.window) for ground in stops) >= 3
