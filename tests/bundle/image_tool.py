"""A stand-in for appimagetool: what it makes is no image, but runs as one does.

It asks of an AppDir what the real one asks. Its "image" is a script that lays the content out under
another name, says where that and the image are, as an AppImage's runtime does, and starts AppRun.
Beside it is a list of what it was started with.
"""

from pathlib import Path

_TOOL = r"""#!/bin/sh
set -eu
content=$1 image=$2
: "${ARCH:?the architecture is not told}"
[ -x "$content/AppRun" ] || { echo "no AppRun" >&2; exit 1; }
[ -s "$content/.DirIcon" ] || { echo "no .DirIcon" >&2; exit 1; }
set -- "$content"/*.desktop
[ $# = 1 ] && [ -f "$1" ] || { echo "not one desktop file" >&2; exit 1; }
desktop-file-validate "$1"
icon=$(sed -n 's/^Icon=//p' "$1")
[ -s "$content/$icon.png" ] || [ -s "$content/$icon.svg" ] || { echo "no $icon" >&2; exit 1; }
cp -R "$content" "$image.content"
cat >"$image" <<'END'
#!/bin/sh
APPIMAGE=$(readlink -f "$0")
APPDIR=$(mktemp -d)/.mount_Earsho
export APPIMAGE APPDIR
ln -s "$APPIMAGE.content" "$APPDIR"
echo "$*" >>"$APPIMAGE.starts"
exec "$APPDIR/AppRun" "$@"
END
chmod +x "$image"
"""


def lay_out_tool(folder: Path) -> None:
    """Put it into a folder of the PATH."""
    folder.mkdir(exist_ok=True)
    tool = folder / "appimagetool"
    tool.write_text(_TOOL)
    tool.chmod(0o755)
