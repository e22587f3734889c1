"""Where things stand on this computer: settings, data, logs, and what the program brings along."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

APP_NAME = "earshot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The program's own folders. None of them needs to exist yet."""

    config: Path
    data: Path
    log: Path
    cache: Path

    @property
    def settings_file(self) -> Path:
        """What the user chose."""
        return self.config / "settings.json"

    @property
    def history_file(self) -> Path:
        """What was said."""
        return self.data / "history.sqlite3"


def default_paths() -> Paths:
    """Give the folders that this operating system keeps for programs of this user."""
    import platformdirs

    return Paths(
        config=platformdirs.user_config_path(APP_NAME, appauthor=False),
        data=platformdirs.user_data_path(APP_NAME, appauthor=False),
        log=platformdirs.user_log_path(APP_NAME, appauthor=False),
        cache=platformdirs.user_cache_path(APP_NAME, appauthor=False),
    )


def paths_under(folder: Path) -> Paths:
    """Put everything under one folder, so that profiles share nothing (``--profile DIR``)."""
    root = folder.expanduser().absolute()
    return Paths(config=root / "config", data=root / "data", log=root / "log", cache=root / "cache")


def paths_of(profile: Path | None) -> Paths:
    """Give the folders of a profile; ``None`` is the usual one."""
    return default_paths() if profile is None else paths_under(profile)


def resource(name: str) -> Path:
    """Give a file that the program brings along.

    Args:
        name: Path below ``resources/``, with forward slashes.

    Returns:
        Its place beside the package, or inside the bundle that PyInstaller unpacked
        (``sys._MEIPASS``, PyInstaller manual, "Run-time Information").
    """
    bundle: str | None = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle is not None else Path(__file__).parents[1]
    return root / "resources" / name
