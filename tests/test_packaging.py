"""What goes around the bundle: its contents, icons, entries, and the scripts that install it."""

import hashlib
import json
import logging
import os
import platform
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from importlib import metadata
from pathlib import Path

import httpx
import numpy as np
import PySide6
import pytest
from PySide6.QtGui import QImage

import desktop_app
from desktop_app import APP_ID, __version__
from scripts.bundle import contents, licences, make_icons, package_linux, quiet
from scripts.bundle.contents import Entry
from tests.bundle import clean_root
from tests.bundle.image_tool import lay_out_tool

ROOT = Path(__file__).resolve().parents[1]
LINUX = ROOT / "scripts" / "bundle" / "linux"


def binary(place: str, source: str = "/usr/lib") -> Entry:
    return (place, f"{source}/{Path(place).name}", "BINARY")


def test_only_what_is_in_use_of_qt_comes_along() -> None:
    wheel = "/site-packages/PySide6/Qt"
    kept = [
        binary(f"PySide6/Qt/{place}", wheel)
        for place in (
            "lib/libQt6Widgets.so.6",
            "lib/libicudata.so.73",
            "plugins/platforms/libqxcb.so",
            "plugins/platforms/libqwayland.so",
            "plugins/platforms/libqoffscreen.so",
            "plugins/iconengines/libqsvgicon.so",
        )
    ]
    cut = [
        binary(f"PySide6/Qt/{place}", wheel)
        for place in (
            "lib/libQt6Quick.so.6",
            "lib/libQt6WebEngineCore.so.6",
            "lib/libavcodec.so.61",
            "plugins/multimedia/libffmpegmediaplugin.so",
            "plugins/platformthemes/libqgtk3.so",
            "plugins/sqldrivers/libqsqlite.so",
        )
    ]
    assert contents.kept([*kept, *cut], lambda _: [], "linux") == kept


def test_a_library_of_the_system_comes_along_if_another_asks_for_it() -> None:
    asked = {
        "/usr/lib/libportaudio.so.2": ["libjack.so.0", "libasound.so.2"],
        "/usr/lib/libjack.so.0": ["libdb-5.3.so"],
    }
    entries = [
        binary(name)
        for name in ("libportaudio.so.2", "libjack.so.0", "libasound.so.2", "libdb-5.3.so")
    ]
    unasked = binary("libgtk-3.so.0")
    kept = contents.kept([*entries, unasked], lambda file: asked.get(file, []), "linux")
    assert {place for place, _, _ in kept} == {"libportaudio.so.2", "libjack.so.0", "libdb-5.3.so"}


def test_a_link_in_the_bundle_is_not_asked_what_it_needs() -> None:
    link = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    library = binary("PySide6/Qt/lib/libQt6Core.so.6", "/site-packages/PySide6/Qt")
    asked: list[str] = []

    def imports(file: str) -> list[str]:
        asked.append(file)
        return []

    assert contents.kept([link, library], imports, "linux") == [link, library]
    assert asked == [library[1]]


def test_a_library_that_nobody_decided_on_stops_the_build() -> None:
    entries = [binary("libportaudio.so.2"), binary("libnew.so.1")]
    with pytest.raises(contents.IncompleteError, match=r"libnew\.so\.1"):
        contents.kept(entries, lambda _: ["libnew.so.1"], "linux")


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_what_lacks_stops_the_build_and_is_named(platform: str) -> None:
    with pytest.raises(contents.IncompleteError) as caught:
        contents.check([], [], platform)
    for word in ("portaudio", "livekit_ffi", "soxr", "phondata", "mdef", "keyring", "desktop_app"):
        assert word in str(caught.value)


def test_the_spec_names_no_module_that_is_not_there() -> None:
    assert "desktop_app.app" in contents.own_modules()
    assert "desktop_app.ui" in contents.own_modules()


def test_icons_hold_every_size(qapp: object) -> None:
    ico = make_icons.ico({size: make_icons.png(size) for size in make_icons.ICO_SIZES})
    kind, count = struct.unpack_from("<2xHH", ico)
    assert (kind, count) == (1, len(make_icons.ICO_SIZES))
    for index, size in enumerate(make_icons.ICO_SIZES):
        side, length, at = struct.unpack_from("<B7x2I", ico, 6 + 16 * index)
        assert side == size % 256
        assert QImage.fromData(ico[at : at + length]).width() == size
    assert QImage.fromData(ico).width() > 0

    pictures = [(kind, make_icons.png(size)) for kind, size in make_icons.ICNS_KINDS.items()]
    icns = make_icons.icns(pictures)
    assert icns[:4] == b"icns"
    assert struct.unpack_from(">I", icns, 4)[0] == len(icns)
    assert QImage.fromData(icns).width() > 0


@pytest.mark.skipif(sys.platform != "linux", reason="the tools of Linux desktops")
def test_the_desktops_files_are_valid() -> None:
    for command in (
        ["desktop-file-validate", str(LINUX / f"{APP_ID}.desktop")],
        ["appstreamcli", "validate", "--no-net", str(LINUX / f"{APP_ID}.metainfo.xml")],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "hint" not in done.stdout


def test_on_windows_start_at_login_outlives_a_new_version() -> None:
    installer = (ROOT / "scripts" / "bundle" / "windows" / "earshot.iss").read_text()
    (line,) = (line for line in installer.splitlines() if line.startswith("Root: HKCU"))
    assert line.partition("Flags: ")[2].split() == ["uninsdeletevalue", "dontcreatekey"]


def test_on_windows_the_installer_is_signed_once_it_is_made() -> None:
    workflow = (ROOT / ".github" / "workflows" / "bundle.yml").read_text()
    steps = workflow.partition("  windows:")[2].partition("  macos:")[0].split("      - ")
    made = next(number for number, step in enumerate(steps) if "iscc " in step)
    signed = [number for number, step in enumerate(steps) if "sign.ps1" in step]
    installed = next(number for number, step in enumerate(steps) if "/VERYSILENT" in step)
    assert signed[0] < made < signed[1] < installed
    assert "sign.ps1 (Get-Item dist/earshot-*-windows-x64.exe).FullName" in steps[signed[1]]
    assert "secrets.WINDOWS_CERTIFICATE }}" in steps[signed[1]]


def test_a_clean_system_is_not_removed_through_what_is_still_mounted_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "root" / "shared" / "kept"
    fails = True

    def make(root: clean_root.CleanRoot) -> None:
        root.folder.mkdir(exist_ok=True)
        root.mount("shared", elsewhere.parent)
        elsewhere.touch()

    def run(command: list[str], *, check: bool) -> None:
        if command[0] == "umount" and fails:
            raise subprocess.CalledProcessError(32, command)

    monkeypatch.setattr(clean_root.CleanRoot, "_make", make)
    monkeypatch.setattr(subprocess, "run", run)
    log = tmp_path / "log"
    with (
        pytest.raises(subprocess.CalledProcessError),
        clean_root.CleanRoot(tmp_path / "root", tmp_path, log),
    ):
        pass
    assert elsewhere.exists()
    fails = False
    with clean_root.CleanRoot(tmp_path / "root", tmp_path, log):
        pass
    assert not elsewhere.exists()


def test_all_systems_are_told_the_same_name_and_version() -> None:
    metainfo = ET.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()
    assert metainfo.findtext("id") == APP_ID
    release = metainfo.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert f"Icon={APP_ID}\n" in (LINUX / f"{APP_ID}.desktop").read_text()
    installer = (ROOT / "scripts" / "bundle" / "windows" / "earshot.iss").read_text()
    assert f'AppUserModelID: "{APP_ID}"' in installer
    entitlements = plistlib.loads(
        (ROOT / "scripts" / "bundle" / "macos" / "entitlements.plist").read_bytes()
    )
    assert entitlements["com.apple.security.device.audio-input"] is True
    manifest = ET.parse(ROOT / "scripts" / "bundle" / "windows" / "earshot.manifest")
    (level,) = manifest.iter("{urn:schemas-microsoft-com:asm.v3}requestedExecutionLevel")
    assert level.get("level") == "asInvoker"


def test_the_package_for_debian_says_what_it_needs() -> None:
    control = package_linux.control("amd64", 1234, "glibc 2.36")
    assert "@" not in control.replace("earshot@users.noreply.github.com", "")
    assert f"Version: {__version__}\n" in control
    assert "Depends: libc6 (>= 2.36)," in control
    for line in control.splitlines():
        assert re.match(r"[A-Z][\w-]+: | \S", line), line


def lay_out_bundle(folder: Path) -> None:
    """Make a bundle that does nothing but say with what it was started."""
    (folder / "_internal").mkdir(parents=True)
    (folder / "earshot").write_text("#!/bin/sh\necho it runs $*\n")
    (folder / "earshot").chmod(0o755)


@pytest.fixture
def icons(tmp_path: Path, qapp: object) -> Path:
    """Every picture that a build draws."""
    folder = tmp_path / "icons"
    make_icons.main(folder)
    return folder


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="a package for Debian")
@pytest.mark.parametrize("epoch", ["", "1600000000"])
def test_the_package_for_debian_is_the_same_whenever_it_is_made(
    icons: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, epoch: str
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if epoch:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    bundle = tmp_path / "bundle"
    lay_out_bundle(bundle)
    made = []
    for at in (1_500_000_000, 2_000_000_000):
        for path in (bundle, *bundle.rglob("*")):
            os.utime(path, (at, at))
        (tmp_path / f"{at}").mkdir()
        made.append(package_linux.deb(bundle, icons, tmp_path / f"{at}"))
    first, second = made
    assert first.read_bytes() == second.read_bytes()
    # The archive's own times, as ar(5) writes them behind each name.
    assert f"debian-binary   {epoch or package_linux.EPOCH} ".encode() in first.read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="themes of Linux desktops")
def test_an_icon_theme_has_every_size_and_the_mark_itself(icons: Path, tmp_path: Path) -> None:
    package_linux.lay_out_share(tmp_path / "usr", icons)
    theme = tmp_path / "usr" / "share" / "icons" / "hicolor"
    sizes = {place.name for place in theme.iterdir()}
    assert sizes == {"scalable", *(f"{n}x{n}" for n in (16, 22, 24, 32, 48, 64, 128, 256, 512))}
    for picture in theme.glob("*/apps/*.png"):
        assert picture.name == f"{APP_ID}.png"
        drawn = QImage(str(picture))
        assert f"{drawn.width()}x{drawn.height()}" == picture.parents[1].name
        assert drawn.pixelColor(0, 0).alpha() == 0, "round corners"
        assert drawn.pixelColor(drawn.width() // 2, drawn.height() // 2).name() == "#ffffff"
    scalable = theme / "scalable" / "apps" / f"{APP_ID}.svg"
    assert scalable.read_bytes() == (ROOT / "resources" / "earshot.svg").read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="an image for Linux")
def test_an_appimage_is_laid_out_as_its_tool_wants_it_and_runs(
    icons: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_out_bundle(tmp_path / "bundle")
    lay_out_tool(tmp_path / "bin")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    image = package_linux.appimage(tmp_path / "bundle", icons, tmp_path)
    assert image == tmp_path / f"Earshot-{__version__}-{platform.machine()}.AppImage"
    done = subprocess.run([image, "--version"], check=True, capture_output=True, text=True)
    assert done.stdout == "it runs --version\n"
    content = image.with_name(f"{image.name}.content")
    assert QImage(str(content / ".DirIcon")).width() == 256
    assert (content / "usr" / "share" / "metainfo" / f"{APP_ID}.metainfo.xml").exists()
    links = [path for path in content.rglob("*") if path.is_symlink()]
    assert links
    for link in links:
        assert link.resolve().is_relative_to(content), "it is mounted anywhere"


def test_without_its_tool_the_appimage_is_left_out_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    package_linux.main(tmp_path / "bundle", tmp_path / "icons", tmp_path / "out", {"appimage"})
    assert capsys.readouterr().out.startswith("The AppImage is left out: appimagetool")
    assert list((tmp_path / "out").iterdir()) == []


@pytest.fixture
def unpacked(tmp_path: Path, icons: Path) -> Path:
    """The archive of a bundle that does nothing, unpacked."""
    folder = tmp_path / "a download" / "earshot-0"
    lay_out_bundle(folder)
    package_linux.lay_out_share(folder, icons)
    for script in ("install", "uninstall"):
        shutil.copy(LINUX / script, folder / script)
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="scripts for Linux")
@pytest.mark.parametrize("command", ["cp", "mv"])
@pytest.mark.parametrize("how", ["fails", "is interrupted"])
def test_an_installation_that_breaks_off_leaves_the_old_program(
    unpacked: Path, tmp_path: Path, command: str, how: str
) -> None:
    """Either of the two by which the new one comes into its place."""
    home = tmp_path / "home"
    env = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    subprocess.run([unpacked / "install"], env=env, check=True, capture_output=True)
    stub = tmp_path / "bin" / command
    stub.parent.mkdir()
    breaks_off = "exit 1" if how == "fails" else "kill -TERM $PPID; exit"
    stub.write_text(
        f'#!/bin/sh\ncase "$*" in *earshot.new*) {breaks_off} ;; esac\nexec /bin/{command} "$@"\n'
    )
    stub.chmod(0o755)
    (unpacked / "earshot").write_text("#!/bin/sh\necho the new one runs\n")
    broken_env = env | {"PATH": f"{stub.parent}:{env['PATH']}"}
    done = subprocess.run([unpacked / "install"], env=broken_env, check=False)
    assert done.returncode == 1
    program = home / ".local/bin/earshot"
    said = subprocess.run([program], env=env, check=True, capture_output=True, text=True)
    assert said.stdout == "it runs\n"
    subprocess.run([unpacked / "install"], env=env, check=True, capture_output=True)
    said = subprocess.run([program], env=env, check=True, capture_output=True, text=True)
    assert said.stdout == "the new one runs\n"
    assert [path.name for path in (home / ".local/opt").iterdir()] == ["earshot"]


@pytest.mark.skipif(sys.platform != "linux", reason="scripts for Linux")
def test_installing_twice_and_removing_leaves_what_others_put_there(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / 'Zoë’s $HOME "quoted" 100% `家`'
    others = [
        home / ".local/share/applications/other.desktop",
        home / ".local/share/icons/hicolor/16x16/apps/other.png",
        home / ".local/bin/other",
        home / ".local/share/earshot/history.sqlite3",
    ]
    for path in others:
        path.parent.mkdir(parents=True)
        path.touch()
    env = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    for _ in range(2):
        subprocess.run([unpacked / "install"], env=env, check=True, capture_output=True)
    entry = home / ".local/share/applications" / f"{APP_ID}.desktop"
    subprocess.run(["desktop-file-validate", entry], check=True)
    said = subprocess.run(
        [home / ".local/bin/earshot"], env=env, check=True, capture_output=True, text=True
    )
    assert said.stdout == "it runs\n"
    target = home / ".local/opt/earshot"
    again = subprocess.run([target / "install"], env=env, check=True, capture_output=True)
    assert b"nothing was changed" in again.stdout
    subprocess.run([target / "uninstall"], env=env, check=True, capture_output=True)
    left = sorted(path for path in home.rglob("*") if path.is_file() or path.is_symlink())
    assert left == sorted(others)
    again = subprocess.run([unpacked / "uninstall"], env=env, check=True, capture_output=True)
    assert b"not installed" in again.stdout
    assert b"nothing was changed" in again.stdout
    assert sorted(path for path in home.rglob("*") if path.is_file()) == sorted(others)


@pytest.mark.parametrize(
    ("platform", "hashed"), [("linux", {"lib", "data"}), ("win32", {"data"}), ("darwin", {"data"})]
)
def test_the_seal_names_every_file_and_hashes_what_no_signature_changes(
    platform: str, hashed: set[str], tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x")
    entries = [
        ("lib", str(file), "EXTENSION"),
        ("data", str(file), "DATA"),
        ("link", "lib", "SYMLINK"),
        ("..\\program", str(file), "EXECUTABLE"),
    ]
    place, sealed, kind = contents.seal(entries, tmp_path / "new" / "seal.json", platform)
    assert (place, kind) == ("seal.json", "DATA")
    digests = json.loads(Path(sealed).read_text())
    assert set(digests) == {"lib", "data", "link", "../program"}
    digest = hashlib.sha256(b"x").hexdigest()
    assert {place for place in ("lib", "data", "link") if digests[place] == digest} == hashed


@pytest.mark.parametrize(
    ("platform", "message", "expected"),
    [
        ("linux", "Library user32 required via ctypes not found", True),
        ("win32", "Library user32 required via ctypes not found", False),
        ("linux", "Library portaudio required via ctypes not found", False),
        ("linux", "Ignoring /System/Library/Frameworks/A imported from here", True),
        ("linux", "Ignoring /usr/lib/libssl.so imported from here", False),
    ],
)
def test_of_the_warnings_of_a_build_only_those_about_other_systems_are_left_out(
    platform: str, message: str, expected: bool
) -> None:
    record = logging.LogRecord(quiet.SAYS_SO, logging.WARNING, "", 0, "%s", (message,), None)
    assert quiet.is_expected(record, platform) == expected


def test_others_work_is_listed_with_its_terms_each_once(tmp_path: Path) -> None:
    modules = [Path(str(module.__file__)) for module in (httpx, PySide6, np, desktop_app)]
    entries = [("", str(path), "PYMODULE") for path in modules]
    place, file, kind = licences.collect([*entries, ("", "", "PYMODULE")], tmp_path / "list")
    assert (place, kind) == ("THIRD-PARTY.txt", "DATA")
    text = Path(file).read_text("utf-8")
    heads = re.findall(r"(?m)^={80}\n(\S+) [\d.]+(?:: (.+))?\n={80}$", text)
    terms = dict(heads)
    assert len(terms) == len(heads)
    assert terms["httpx"] == "BSD-3-Clause"
    assert "LGPL" in terms["PySide6_Essentials"]
    assert {"numpy", "pyinstaller", "Python"} <= set(terms)
    assert not {"earshot", "websockets"} & set(terms)
    assert "Encode OSS" in text
    assert str(ROOT) not in text


def test_a_package_that_names_no_licence_is_told_by_its_classifiers() -> None:
    about = metadata.distribution("pocketsphinx").metadata
    assert licences.terms(about) == "BSD License"
