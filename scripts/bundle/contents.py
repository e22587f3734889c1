"""What a bundle holds: which parts of the libraries are in use, and what no bundle may lack.

`build.spec` asks here. A file that neither belongs in nor is left to the system stops the build, so
that a new release of a library changes nothing unseen.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from typing import Final, TypeAlias

from desktop_app.wording import LANGUAGES

ROOT: Final = Path(__file__).parents[2]
Entry: TypeAlias = tuple[str, str, str]
"""Of PyInstaller: the place in the bundle, the file, and its kind (``BINARY``, ``DATA``, …)."""

SEAL: Final = "seal.json"
"""Files of the bundle by place, with the SHA-256 of each; read by ``earshot --self-test``."""

QT_PLUGINS: Final = (
    r"platforms/(lib)?q(xcb|wayland|offscreen|windows|cocoa)\.",
    r"xcbglintegrations/",
    r"wayland-shell-integration/lib(xdg-shell|qt-shell)\.",
    r"wayland-decoration-client/",
    r"wayland-graphics-integration-client/libqt-plugin-wayland-egl\.",
    r"platformthemes/libqxdgdesktopportal\.",  # the GTK one would bring a second GLib into play
    r"platforminputcontexts/lib(compose|ibus)",
    r"imageformats/(lib)?qsvg\.",
    r"iconengines/(lib)?qsvgicon\.",
    r"tls/",
    r"styles/",
    r"permissions/(lib)?qdarwinmicrophonepermission\.",
)
"""Places below Qt's plugins that are in use. There is no multimedia among them: Qt names sound
devices itself, and its player, with FFmpeg behind it, is never asked."""

QT_LIBRARIES: Final = re.compile(
    r"Core|DBus|Gui|Multimedia|Network|OpenGL|Concurrent|Svg|Widgets|WaylandClient|XcbQpa"
    r"|WlShellIntegration|WaylandEglClientHwIntegration"
)
_QT_LIBRARY: Final = re.compile(r"(?:lib)?Qt6?(\w+?)(?:\.framework|\.so|\.dll|\.abi3|\.pyd|$)")

HOSTED: Final = re.compile(
    r"lib(stdc\+\+|gcc_s|GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|X11|X11-xcb|xcb|Xau|Xdmcp|bsd|md"
    r"|wayland-client|wayland-cursor|wayland-egl|asound|fontconfig|freetype|png16|brotli\w+|expat|z|harfbuzz|graphite2"
    r"|glib-2\.0|gthread-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|pcre2-8|mount|blkid|selinux"
    r"|dbus-1|systemd|cap|lz4|gcrypt|gpg-error|apparmor|nsl|tirpc"
    r"|pulse|pulsecommon-[\d.]+|sndfile|asyncns|FLAC|ogg|opus|vorbis|vorbisenc|mpg123|mp3lame"
    r"|uuid|readline|tinfo|ncursesw?|rt)\.so"
)
"""Libraries of Linux that every desktop has, and that must be its own: they talk to its drivers,
its fonts and its sound server, or are loaded by libraries that do."""

CARRIED: Final = re.compile(
    r"lib(portaudio|jack|db-5\.3|python3\.\d+|ffi|ssl|crypto|bz2|lzma|sqlite3|zstd"
    r"|xcb-[\w-]+|xkbcommon|xkbcommon-x11"
    r"|gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils)[.-]"
)
"""Libraries of the building Linux that come along."""

NEEDED: Final = {
    "linux": (
        r"libportaudio\.so\.2$",
        r"libpython3\.\d+\.so",
        r"libxcb-cursor\.so\.0$",
        r"libxcb-icccm\.so\.4$",
        r"libxcb-keysyms\.so\.1$",
        r"libxkbcommon-x11\.so\.0$",
        r"/platforms/libqxcb\.so$",
        r"/platforms/libqwayland\.so$",
        r"/platforms/libqoffscreen\.so$",
        r"/tls/libqopensslbackend\.so$",
    ),
    "win32": (
        r"libportaudio64bit.*\.dll$",
        r"/platforms/qwindows\.dll$",
        r"/platforms/qoffscreen\.dll$",
        r"/tls/qschannelbackend\.dll$",
    ),
    "darwin": (
        r"libportaudio\.dylib$",
        r"/platforms/libqcocoa\.dylib$",
        r"/platforms/libqoffscreen\.dylib$",
        r"/permissions/libqdarwinmicrophonepermission\.dylib$",
    ),
    "": (
        r"^livekit/rtc/resources/(lib)?livekit_ffi\.",
        r"^soxr/",
        r"^espeakng_loader/(lib)?espeak-ng\.",
        r"^espeakng_loader/espeak-ng-data/phondata$",
        r"^espeakng_loader/espeak-ng-data/en_dict$",
        r"^pocketsphinx/model/en-us/en-us/mdef",
        r"^pocketsphinx/model/en-us/cmudict-en-us\.dict$",
        r"^certifi/cacert\.pem$",
        r"^cryptography/hazmat/bindings/_rust\.",
        r"^resources/earshot\.svg$",
        r"^resources/tray/idle-(light|dark|mask)\.svg$",
        r"/iconengines/(lib)?qsvgicon\.",
    ),
}
"""What a bundle must hold, by system; under the empty name, on every one."""

MODEL: Final = ("en-us/cmudict-en-us.dict", "en-us/en-us/*")
"""Of pocketsphinx: a grammar needs no language model, which is two thirds of its size."""

VOICES: Final = ("phondata", "phonindex", "phontab", "intonations", "en_dict", "lang/gmw/en*")
"""Of espeak-ng: English, which is what the built-in agent speaks."""


class IncompleteError(Exception):
    """A bundle would lack something, or hold something that nobody chose."""


def keyring_backends(platform: str = sys.platform) -> list[str]:
    """Name the keyring's stores that `desktop_app.storage.vault` chooses from, as modules."""
    backends = {"win32": ["Windows"], "darwin": ["macOS", "macOS.api"]}
    return [f"keyring.backends.{name}" for name in backends.get(platform, ["SecretService"])]


def own_modules() -> list[str]:
    """Name every module of the program: some are loaded late, and by name alone."""
    names = []
    for file in sorted((ROOT / "desktop_app").rglob("*.py")):
        parts = file.relative_to(ROOT).with_suffix("").parts
        names.append(".".join(parts).removesuffix(".__init__"))
    return names


def model_files(package: Path) -> list[tuple[str, str]]:
    """Give what hearing needs of the folder of pocketsphinx: files and folders of the bundle."""
    return _chosen(package / "model", MODEL, "pocketsphinx/model")


def voice_files(package: Path) -> list[tuple[str, str]]:
    """Give what speaking needs of the folder of espeakng_loader: files and folders."""
    return _chosen(package / "espeak-ng-data", VOICES, "espeakng_loader/espeak-ng-data")


def _chosen(folder: Path, patterns: Iterable[str], place: str) -> list[tuple[str, str]]:
    found = []
    for pattern in patterns:
        files = sorted(file for file in folder.glob(pattern) if file.is_file())
        if not files:
            raise IncompleteError(f"{folder} holds no {pattern}")
        found += [
            (str(file), str(PurePosixPath(place, file.relative_to(folder).parent.as_posix())))
            for file in files
        ]
    return found


def kept(
    entries: Iterable[Entry],
    imports: Callable[[str], Iterable[str]],
    platform: str = sys.platform,
) -> list[Entry]:
    """Leave out what is not in use, or is the system's own to bring.

    Args:
        entries: What PyInstaller found.
        imports: Names the libraries that a library asks for.
        platform: As in `sys.platform`.

    Raises:
        IncompleteError: There are libraries of the system that nobody decided on.
    """
    used = [entry for entry in entries if _is_used(entry[0].replace("\\", "/"))]
    if platform != "linux":
        return used
    systems = {entry[0]: entry for entry in used if _is_of_the_system(entry)}
    chosen = [entry for entry in used if entry[0] not in systems]
    # These two are opened by name; the rest is what others ask for.
    ahead = [name for name in systems if name.startswith(("libportaudio.", "libpython3."))]
    # A link is told by where it leads to, which is no file here.
    ahead += (name for entry in chosen if entry[2] != "SYMLINK" for name in imports(entry[1]))
    unknown = []
    while ahead:
        entry = systems.pop(ahead.pop(), None)
        if entry is None or HOSTED.match(entry[0]):
            continue
        if CARRIED.match(entry[0]):
            chosen.append(entry)
            ahead += imports(entry[1])
        else:
            unknown.append(f"{entry[0]} ({entry[1]})")
    if unknown:
        raise IncompleteError(
            "scripts/bundle/contents.py has to say whether these are carried: " + ", ".join(unknown)
        )
    return chosen


def trimmed(entries: Iterable[Entry], prefix: str, folder: Path) -> list[Entry]:
    """Take debugging symbols and the place of the building Python out of its libraries.

    They name it as a place to look for others, where a bundle has none. What is put there is as
    long, and below ``/usr``. The last part stays: a linker lets other strings share its end.

    Args:
        entries: Files of the bundle.
        prefix: Where that Python is installed.
        folder: For the changed copies.
    """
    old = str(PurePosixPath(prefix).parent).encode()
    new = b"/usr".ljust(len(old), b"/") if len(old) > len(b"/usr") else old
    changed = []
    for place, file, kind in entries:
        if kind == "DATA" or not file.startswith(f"{prefix}/"):
            changed.append((place, file, kind))
            continue
        copy = folder / place
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(Path(file).read_bytes().replace(old, new))
        copy.chmod(0o755)
        subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)
        changed.append((place, str(copy), kind))
    return changed


def check(entries: Iterable[Entry], modules: Iterable[str], platform: str = sys.platform) -> None:
    """Look for what no bundle may lack.

    Args:
        entries: All files of the bundle.
        modules: The Python modules in it.
        platform: As in `sys.platform`.

    Raises:
        IncompleteError: Something lacks; the sentence names all of it.
    """
    places = [entry[0].replace("\\", "/") for entry in entries]
    wanted = [
        *NEEDED.get(platform, ()),
        *NEEDED[""],
    ]
    lacking = [
        pattern for pattern in wanted if not any(re.search(pattern, place) for place in places)
    ]
    lacking += sorted({*own_modules(), *keyring_backends(platform)}.difference(modules))
    if lacking:
        raise IncompleteError(
            "the bundle would lack what matches: "
            + ", ".join(lacking)
            + " (scripts/install-system-packages bundle brings what is the system's)"
        )


def seal(entries: Iterable[Entry], file: Path, platform: str = sys.platform) -> Entry:
    """Write the hash of every file of the bundle.

    It is empty for what only has to be there: a link, and, where systems have programs and
    libraries signed, each of these, since a signature changes it after this.

    Args:
        entries: All files of the bundle, as they are copied.
        file: Is written.
        platform: As in `sys.platform`.

    Returns:
        The entry that carries it along.
    """
    signed = platform in ("win32", "darwin")
    hashes = {}
    for place, source, kind in entries:
        whole = kind == "DATA" or (kind != "SYMLINK" and not signed)
        digest = hashlib.sha256(Path(source).read_bytes()).hexdigest() if whole else ""
        hashes[place.replace("\\", "/")] = digest
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(hashes, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    return (SEAL, str(file), "DATA")


def _is_used(place: str) -> bool:
    if place.startswith("PySide6/") or _is_link_to_qt(place):
        return _is_used_qt(place)
    return not (
        re.match(r"pocketsphinx/model/.*\.lm\.bin$|resources/(screenshots/|.*\.ts$)", place)
        or place.startswith(("numpy/_core/include/", "numpy/_core/lib/"))
    )


def _is_used_qt(place: str) -> bool:
    path = PurePosixPath(place)
    if "plugins" in path.parts:
        below = place.partition("plugins/")[2]
        return any(re.match(pattern, below) for pattern in QT_PLUGINS)
    if {"qml", "translations", "libexec", "resources"} & set(path.parts):
        # Of Qt's own words, those in the languages that are spoken: "OK", "Cancel".
        return path.name.startswith("qtbase_") and path.stem.removeprefix("qtbase_") in LANGUAGES
    if re.match(
        r"lib(av|sw)\w+\.|libQt6FFmpegStub|avcodec|avformat|avutil|sw(re)?scale|swresample",
        path.name,
    ):
        return False
    found = _QT_LIBRARY.match(path.name)
    return found is None or QT_LIBRARIES.fullmatch(found[1]) is not None


def _is_link_to_qt(place: str) -> bool:
    """Tell the links by which PyInstaller lets everything find Qt's libraries."""
    return "/" not in place and place.startswith(("libQt6", "libav", "libsw"))


def _is_of_the_system(entry: Entry) -> bool:
    """Tell a library of the building system from one that a package of Python brings."""
    return entry[2] == "BINARY" and "/" not in entry[0] and "site-packages" not in entry[1]
