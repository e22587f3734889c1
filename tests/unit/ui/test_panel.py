"""What the tray's icon stands on: each system says it in its own way."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.ui.panel import Panel, panel_of, task_bar_value

UNKNOWN, LIGHT, DARK = Qt.ColorScheme.Unknown, Qt.ColorScheme.Light, Qt.ColorScheme.Dark


@pytest.mark.parametrize(
    ("desktop", "name", "panel"),
    [
        (LIGHT, "KDE", Panel.LIGHT),
        (DARK, "KDE", Panel.DARK),
        (UNKNOWN, "XFCE", Panel.DARK),
        (LIGHT, "", Panel.LIGHT),
        (LIGHT, "GNOME", Panel.DARK),
        (LIGHT, "ubuntu:GNOME", Panel.DARK),
        (LIGHT, "X-Cinnamon", Panel.LIGHT),
    ],
)
def test_on_linux_it_is_the_desktop_s_scheme_but_for_gnome_s_black_bar(
    desktop: Qt.ColorScheme, name: str, panel: Panel
) -> None:
    environ = {"XDG_CURRENT_DESKTOP": name} if name else {}
    assert panel_of(desktop, platform="linux", environ=environ) is panel


@pytest.mark.parametrize(
    ("value", "panel"),
    [(1, Panel.LIGHT), ("1", Panel.LIGHT), (0, Panel.DARK), (None, Panel.DARK), ("?", Panel.DARK)],
)
@pytest.mark.parametrize("programs", [LIGHT, DARK])
def test_on_windows_it_is_the_task_bar_s_own_theme(
    value: object, panel: Panel, programs: Qt.ColorScheme
) -> None:
    assert panel_of(programs, platform="win32", task_bar=lambda: value) is panel


def test_macos_fills_the_icon_itself() -> None:
    assert panel_of(LIGHT, platform="darwin") is Panel.MASK


def test_where_windows_says_nothing_there_is_nothing() -> None:
    assert task_bar_value() is None
