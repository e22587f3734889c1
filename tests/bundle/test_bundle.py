"""The bundle: whole, small, and a voice assistant."""

import json
import os
import re
import sys
from importlib import metadata
from pathlib import Path

import pytest
from PyInstaller.archive.readers import CArchiveReader

from desktop_app import __version__
from scripts.bundle import licences, make_icons, package_linux
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
        ["ok", name] for name in ("files", "modules", "plugins", "demo", "keyring", "devices")
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


def test_every_file_of_the_bundle_is_sealed(bundle: Path) -> None:
    inside = bundle / "_internal"
    sealed = json.loads((inside / "seal.json").read_text("utf-8"))
    files = {
        os.path.relpath(path, inside)
        for path in bundle.rglob("*")
        if path.is_file() or path.is_symlink()
    }
    assert files - set(sealed) == {"seal.json"}
    assert set(sealed) <= files
    assert all((inside / place).is_symlink() for place, digest in sealed.items() if not digest)


@pytest.fixture
def copy(bundle: Path, tmp_path: Path) -> Path:
    """A bundle of which parts may be taken away."""
    return copied(bundle, tmp_path / "earshot")


def self_test(copy: Path, language: str = "C") -> tuple[int, list[str]]:
    """Let a bundle look at itself; it may complain nowhere else than in its lines."""
    home = str(copy.parent)
    env = {"HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": language}
    done = run(copy / "earshot", "--self-test", env=env)
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


AGAIN = "Something that came with Earshot is broken: install Earshot again."


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "livekit/rtc/resources/liblivekit_ffi.so",
        "libxcb-cursor.so.0",
        "libportaudio.so.2",
        "espeakng_loader/espeak-ng-data/en_dict",
    ],
)
def test_a_file_that_is_missing_is_named_in_any_language(copy: Path, place: str) -> None:
    (copy / "_internal" / place).unlink()
    code, lines = self_test(copy, "de_DE.UTF-8" if "Qt6Core" in place else "C")
    assert code == 1
    assert lines[0] == f"bad   files      Missing or changed: {place}"
    assert [line.split()[1] for line in lines[1:-1]] == [
        "modules",
        "plugins",
        "demo",
        "keyring",
        "devices",
    ]
    assert max(map(len, lines)) < 200
    assert not any("[PYI-" in line for line in lines)
    assert lines[-1] == AGAIN


def test_files_that_are_changed_are_counted(copy: Path) -> None:
    for place in ("resources/earshot.svg", "resources/tray/idle-light.svg"):
        mark = copy / "_internal" / place
        mark.unlink()
        mark.write_bytes(b"<svg/>")
    code, lines = self_test(copy)
    assert code == 1
    assert lines[0].startswith("bad   files      Missing or changed: resources/")
    assert lines[0].endswith(".svg, and 1 more")
    assert lines[-1] == AGAIN


def test_all_others_whose_work_comes_along_are_named_with_their_terms(bundle: Path) -> None:
    text = (bundle / "_internal" / licences.NAME).read_text("utf-8")
    modules = CArchiveReader(str(bundle / "earshot")).open_embedded_archive("PYZ.pyz").toc
    packages = metadata.packages_distributions()
    top = {name.partition(".")[0] for name in modules}
    # Of what several packages fill together, such as google, nobody can tell whose a module is.
    wanted = {packages[name][0] for name in top if len(packages.get(name, ())) == 1} - {"earshot"}
    assert {"livekit", "numpy", "pocketsphinx", "websockets"} <= wanted
    named = re.findall(r"(?m)^=+\n(\S+) [\d.]+(?::|$)", text)
    assert wanted - set(named) == set()
    for words in ("libportaudio2", "libxcb-cursor0", "Python 3", "PySide6_Essentials", "espeak-ng"):
        assert words in text
    for title in ("GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "MIT License"):
        assert title in text


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
