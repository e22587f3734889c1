"""Packs the bundle for Linux: an archive with an installer for one's own home, a .deb, an AppImage.

python scripts/bundle/package_linux.py BUNDLE ICONS OUT [archive] [deb] [appimage]

BUNDLE is the folder that PyInstaller made, ICONS what `make_icons.py` drew. The AppImage is left
out where there is no appimagetool. The other two, of one bundle and one set of icons, are the same
to the byte: times are those of SOURCE_DATE_EPOCH, or always the same without, and owners root.
"""

from __future__ import annotations

import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parents[1]
EPOCH: Final = "1700000000"
"""When all was made, in seconds since 1970, if SOURCE_DATE_EPOCH does not say."""
sys.path.insert(0, str(ROOT))

from desktop_app import APP_ID, __version__  # noqa: E402  the package of this very checkout

ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}
"""Debian's names for what the kernel says."""
APPIMAGE_TOOL: Final = "appimagetool"
DEBIAN_THIRD_PARTY: Final = """
The libraries that come along are others' work, each under its own terms, which stand in
/usr/lib/earshot/_internal/THIRD-PARTY.txt.
"""
NO_APPIMAGE: Final = (
    f"The AppImage is left out: {APPIMAGE_TOOL}, which makes it, is not installed. "
    "Put it on the PATH to have one."
)


def main(bundle: Path, icons: Path, out: Path, kinds: set[str]) -> None:
    """Pack what is asked for; everything when nothing is."""
    out.mkdir(parents=True, exist_ok=True)
    if not kinds or "archive" in kinds:
        print("Packing the archive ...", flush=True)
        print(archive(bundle, icons, out), flush=True)
    if not kinds or "deb" in kinds:
        print("Packing the .deb ...", flush=True)
        print(deb(bundle, icons, out), flush=True)
    if not kinds or "appimage" in kinds:
        if shutil.which(APPIMAGE_TOOL) is not None:
            print("Packing the AppImage ...", flush=True)
        print(appimage(bundle, icons, out) or NO_APPIMAGE, flush=True)


def archive(bundle: Path, icons: Path, out: Path) -> Path:
    """Make the .tar.xz: the bundle, its entry and icons, and two scripts."""
    name = f"earshot-{__version__}"
    file = out / f"{name}-linux-{platform.machine()}.tar.xz"
    with tempfile.TemporaryDirectory(dir=out) as folder:
        lay_out_share(Path(folder), icons)
        tar = file.with_suffix("")
        with tarfile.open(tar, "w", format=tarfile.GNU_FORMAT) as whole:
            _add(whole, bundle, name)
            _add(whole, Path(folder, "share"), f"{name}/share")
            for script in ("install", "uninstall"):
                _add(whole, HERE / "linux" / script, f"{name}/{script}")
    # All cores; the preset decides how much memory unpacking takes (9 MB).
    subprocess.run(["xz", "-f", "-6", "-T0", str(tar)], check=True)
    return file


def deb(bundle: Path, icons: Path, out: Path) -> Path:
    """Make the .deb: the bundle below /usr/lib, a command, an entry, icons."""
    architecture = ARCHITECTURES[platform.machine()]
    file = out / f"earshot_{__version__}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=out) as folder:
        root = Path(folder, "root")
        shutil.copytree(bundle, root / "usr" / "lib" / "earshot", symlinks=True)
        lay_out_share(root / "usr", icons)
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / "earshot").symlink_to("../lib/earshot/earshot")
        documents = root / "usr" / "share" / "doc" / "earshot"
        documents.mkdir(parents=True)
        (documents / "copyright").write_text(
            (ROOT / "LICENSE").read_text("utf-8") + DEBIAN_THIRD_PARTY, encoding="utf-8"
        )
        (documents / "changelog.gz").write_bytes(
            gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0)
        )
        # A folder's own size is the file system's affair.
        files = (path.lstat().st_size for path in root.rglob("*") if not path.is_dir())
        size = sum(files) // 1024
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(
            control(architecture, size, os.confstr("CS_GNU_LIBC_VERSION") or ""), encoding="utf-8"
        )
        epoch = _epoch()
        for path in (root, *root.rglob("*")):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
            os.utime(path, (epoch, epoch), follow_symlinks=False)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", str(root), str(file)],
            check=True,
            stdout=subprocess.DEVNULL,
            env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch)},
        )
    return file


def appimage(bundle: Path, icons: Path, out: Path) -> Path | None:
    """Make the AppImage, one file that is mounted while it runs; ``None`` without its tool."""
    tool = shutil.which(APPIMAGE_TOOL)
    if tool is None:
        return None
    machine = platform.machine()
    file = out / f"Earshot-{__version__}-{machine}.AppImage"
    with tempfile.TemporaryDirectory(dir=out) as folder:
        content = Path(folder, "Earshot.AppDir")
        lay_out_appdir(bundle, icons, content)
        subprocess.run(
            [tool, str(content), str(file)], check=True, env=os.environ | {"ARCH": machine}
        )
    return file


def lay_out_appdir(bundle: Path, icons: Path, folder: Path) -> None:
    """Lay out what an AppImage holds (AppImage Specification, "AppDir").

    Args:
        bundle: What PyInstaller made.
        icons: What `make_icons.py` drew.
        folder: Is made.
    """
    shutil.copytree(bundle, folder / "usr" / "lib" / "earshot", symlinks=True)
    lay_out_share(folder / "usr", icons)
    links = {
        # What the image runs. No script: the program finds its own place, be it through a link.
        "AppRun": "usr/lib/earshot/earshot",
        f"{APP_ID}.desktop": f"usr/share/applications/{APP_ID}.desktop",
        f"{APP_ID}.png": f"usr/share/icons/hicolor/256x256/apps/{APP_ID}.png",
        ".DirIcon": f"{APP_ID}.png",
    }
    for name, target in links.items():
        (folder / name).symlink_to(target)


def control(architecture: str, size_kb: int, glibc: str) -> str:
    """Fill in what Debian wants to know.

    Args:
        architecture: Debian's name for it.
        size_kb: What it takes on the disk.
        glibc: The C library of this computer, ``glibc 2.36``: an older one may lack symbols.
    """
    text = (HERE / "linux" / "control").read_text("utf-8")
    version = re.search(r"[\d.]+", glibc)
    values = {
        "VERSION": __version__,
        "ARCHITECTURE": architecture,
        "SIZE": str(size_kb),
        "GLIBC": version[0] if version else "2.34",
    }
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def lay_out_share(folder: Path, icons: Path) -> None:
    """Put the desktop's files where desktops look for them, below ``folder/share``."""
    share = folder / "share"
    theme = share / "icons" / "hicolor"
    places = {
        HERE / "linux" / f"{APP_ID}.desktop": share / "applications",
        HERE / "linux" / f"{APP_ID}.metainfo.xml": share / "metainfo",
    }
    for source, place in places.items():
        place.mkdir(parents=True)
        shutil.copy(source, place)
    for picture in icons.glob("*.png"):
        place = theme / f"{picture.stem}x{picture.stem}" / "apps" / f"{APP_ID}.png"
        place.parent.mkdir(parents=True)
        shutil.copy(picture, place)
    scalable = theme / "scalable" / "apps" / f"{APP_ID}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "earshot.svg", scalable)


def _epoch() -> int:
    return int(os.environ.get("SOURCE_DATE_EPOCH", EPOCH))


def _add(whole: tarfile.TarFile, source: Path, name: str) -> None:
    epoch = _epoch()

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = epoch
        runs = entry.isdir() or bool(entry.mode & 0o100)
        entry.mode = 0o755 if runs else 0o644
        return entry

    whole.add(source, name, filter=plain)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), set(sys.argv[4:]))
