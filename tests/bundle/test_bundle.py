"""The bundle: whole, small, and a voice assistant."""

import os
import sys
from pathlib import Path

import pytest

from desktop_app import __version__
from scripts.bundle import make_icons, package_linux
from tests.bundle.conftest import copied, run
from tests.bundle.image_tool import lay_out_tool
from tests.desktop.conftest import StartEarshot
from tests.desktop.test_conversation import ask_aloud, assert_speaks
from tests.desktop.virtual_desktop import VirtualDesktop

LARGEST_MB = 250
LARGEST_ARCHIVE_MB = 90
LARGEST_ICU_MB = 6

_IN_ORDER = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale
print(next(line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line))
words = "zebra Äpfel apfel Apfel öl ñandú nube côte coté cote å ss ß が か ア あ 猫 犬 阿".split()
for language in ("en", "de", "es", "fr", "ja", "zh_CN", "sv", "C"):
    print(sorted(words, key=cmp_to_key(QCollator(QLocale(language)).compare)))
"""


def test_the_bundle_finds_itself_whole(desktop: VirtualDesktop, bundle: Path) -> None:
    done = desktop.run([str(bundle / "earshot"), "--self-test"], timeout_s=120)
    lines = done.stdout.splitlines()
    assert [line.split()[:2] for line in lines] == [
        ["ok", name] for name in ("modules", "resources", "plugins", "demo", "keyring", "devices")
    ], done.stdout + done.stderr
    assert done.returncode == 0
    assert "GNOME Keyring" in lines[4]


def test_the_bundle_is_small(bundle: Path, archive: Path) -> None:
    unpacked = sum(path.stat().st_size for path in bundle.rglob("*") if not path.is_symlink())
    assert unpacked < LARGEST_MB * 1e6
    assert archive.stat().st_size < LARGEST_ARCHIVE_MB * 1e6


def test_words_come_in_the_order_that_the_whole_of_icu_knows(bundle: Path) -> None:
    (library,) = bundle.rglob("PySide6/Qt/lib/libicudata.so.*")
    assert library.stat().st_size < LARGEST_ICU_MB * 1e6
    said = [
        run(sys.executable, "-c", _IN_ORDER, env={"LD_PRELOAD": preloaded})
        for preloaded in (str(library), "")
    ]
    (small, *in_order), (whole, *wanted) = (done.stdout.splitlines() for done in said)
    assert small != whole
    assert small == str(library)
    assert in_order == wanted
    assert len(set(wanted)) > 4


def test_a_spoken_question_is_answered_by_the_bundle(
    desktop: VirtualDesktop, start: StartEarshot, bundle: Path, artifacts: Path
) -> None:
    earshot = start("call", "--builtin", command=(str(bundle / "earshot"),))
    answer, heard = ask_aloud(desktop, earshot, artifacts, "bundle")
    assert answer.startswith("It is ")
    assert_speaks(heard, answer)
    assert earshot.end() == 0
    assert earshot.output == ""


def test_what_is_damaged_is_named(bundle: Path, tmp_path: Path) -> None:
    copy = copied(bundle, tmp_path / "earshot")
    mark = copy / "_internal" / "resources" / "earshot.svg"
    mark.unlink()
    mark.write_bytes(b"<svg/>")
    voice = copy / "_internal" / "espeakng_loader" / "espeak-ng-data" / "en_dict"
    voice.unlink()
    done = run(
        copy / "earshot", "--self-test", env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    )
    assert done.returncode == 1
    (line,) = (line for line in done.stdout.splitlines() if " resources " in line)
    assert line.startswith("bad")
    assert "resources/earshot.svg" in line
    assert "en_dict" in line


@pytest.mark.deadline(240)
def test_an_appimage_of_the_bundle_runs_and_starts_itself_by_its_file(
    bundle: Path, desktop: VirtualDesktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_out_tool(tmp_path / "bin")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    make_icons.main(tmp_path / "icons")
    image = package_linux.appimage(bundle, tmp_path / "icons", tmp_path)
    assert image is not None
    done = run(image, "--version", env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"})
    assert (done.stdout, done.stderr) == (f"earshot {__version__}\n", "")
    done = desktop.run([str(image), "--self-test"], timeout_s=120)
    assert done.returncode == 0, done.stdout + done.stderr
    # The demonstration is started by the command that also starts the program at login.
    starts = image.with_name(f"{image.name}.starts").read_text().splitlines()
    assert starts == ["--version", "--self-test", "demo"]


@pytest.mark.deadline(240)
def test_the_archive_installs_into_a_home_and_leaves_it(
    archive: Path, desktop: VirtualDesktop, tmp_path: Path
) -> None:
    home = tmp_path / "Домъ 家"
    (home / "download").mkdir(parents=True)
    env = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    assert run("tar", "-xf", archive, "-C", home / "download").returncode == 0
    (unpacked,) = (home / "download").iterdir()
    done = run(unpacked / "install", env=env)
    assert done.returncode == 0, done.stderr
    assert run("rm", "-rf", home / "download").returncode == 0
    entry = home / ".local/share/applications/io.github.earshot.Earshot.desktop"
    assert run("desktop-file-validate", entry).stdout == ""
    assert f'Exec="{home}/.local/opt/earshot/earshot"\n' in entry.read_text()
    done = run(home / ".local/bin/earshot", "demo", env=env)
    assert done.returncode == 0, done.stderr
    assert "Agent: It is " in done.stdout
    kept = home / ".config" / "earshot" / "settings.json"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text("{}")
    done = run(home / ".local/opt/earshot/uninstall", env=env)
    assert done.returncode == 0, done.stderr
    left = [path for path in home.rglob("*") if path.is_file() or path.is_symlink()]
    assert left == [kept]
