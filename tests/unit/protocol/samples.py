"""The recorded shapes of the wire, one file each, as the tests of this room read them."""

from pathlib import Path

FOLDER = Path(__file__).parents[2] / "data" / "events"

SERVER = sorted((FOLDER / "server").glob("*.json"))
CLIENT = sorted((FOLDER / "client").glob("*.json"))


def read(path: Path) -> str:
    """The message as it stands on the wire, without the file's last line break."""
    return path.read_text("utf-8").rstrip("\n")
