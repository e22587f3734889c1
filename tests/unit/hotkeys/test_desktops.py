"""Lines for each desktop's own settings."""

import shutil
import subprocess
from itertools import product

import pytest

from desktop_app.hotkeys.choose import has_portal
from desktop_app.hotkeys.desktops import Desktop, desktop_of, recipe
from desktop_app.session.keys import Accelerator

TALK = Accelerator.parse("Ctrl+Alt+Space")


@pytest.mark.parametrize(
    ("environment", "desktop"),
    [
        ({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, Desktop.GNOME),
        ({"XDG_CURRENT_DESKTOP": "KDE"}, Desktop.KDE),
        ({"XDG_CURRENT_DESKTOP": "XFCE"}, Desktop.XFCE),
        ({"XDG_CURRENT_DESKTOP": "i3"}, Desktop.I3),
        ({"XDG_CURRENT_DESKTOP": "Hyprland"}, Desktop.HYPRLAND),
        ({"SWAYSOCK": "/run/sway", "XDG_CURRENT_DESKTOP": "sway:wlroots"}, Desktop.SWAY),
        ({"SWAYSOCK": "/run/sway"}, Desktop.SWAY),
        ({"XDG_CURRENT_DESKTOP": "Unheard-of"}, Desktop.OTHER),
        ({}, Desktop.OTHER),
    ],
)
def test_a_desktop_is_known_by_its_environment(
    environment: dict[str, str], desktop: Desktop
) -> None:
    assert desktop_of(environment) is desktop


def test_where_releases_are_told_the_key_is_held() -> None:
    assert recipe(Desktop.SWAY, TALK).lines == (
        "bindsym --no-repeat Ctrl+Mod1+space exec earshot talk press",
        "bindsym --release Ctrl+Mod1+space exec earshot talk release",
    )
    assert recipe(Desktop.I3, Accelerator.parse("Meta+F8")).lines == (
        "bindsym Mod4+F8 exec --no-startup-id earshot talk press",
        "bindsym --release Mod4+F8 exec --no-startup-id earshot talk release",
    )
    assert recipe(Desktop.HYPRLAND, TALK, "/opt/earshot").lines == (
        "bind = CTRL ALT, space, exec, /opt/earshot talk press",
        "bindr = CTRL ALT, space, exec, /opt/earshot talk release",
    )
    assert recipe(Desktop.HYPRLAND, Accelerator.parse("F8")).lines[0].startswith("bind = , F8, ")


def test_elsewhere_it_is_tapped() -> None:
    for desktop in (Desktop.GNOME, Desktop.KDE, Desktop.XFCE, Desktop.OTHER):
        found = recipe(desktop, TALK)
        assert not found.holds
        assert any("earshot talk toggle" in line for line in found.lines)
        assert "tap" in found.how
    assert "<Primary><Alt>space" in recipe(Desktop.GNOME, TALK).lines[-1]
    assert "'/commands/custom/<Primary><Alt>space'" in recipe(Desktop.XFCE, TALK).lines[0]


def test_every_recipe_says_where_and_how() -> None:
    for desktop, text in product(Desktop, ("Ctrl+Alt+Space", "F8", "Meta+Shift+Slash")):
        found = recipe(desktop, Accelerator.parse(text))
        assert found.desktop is desktop
        assert found.how
        assert found.lines
        assert found.holds == any("talk release" in line for line in found.lines)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("@as []", "['{ours}']"),
        ("['/a/', '/b/']", "['/a/', '/b/', '{ours}']"),
    ],
)
@pytest.mark.skipif(shutil.which("sh") is None, reason="the lines are for a shell")
def test_the_lines_for_gnome_keep_the_shortcuts_that_are_there(before: str, after: str) -> None:
    # A shell runs the line; what it would call says what it was asked.
    script = (
        f'gsettings() {{ if [ "$1" = get ]; then echo "{before}"; else echo "$4"; fi; }}\n'
        + recipe(Desktop.GNOME, TALK).lines[0]
    )
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True)
    ours = "/org/gnome/settings-daemon/plugins/media-keys/custom-keybindings/earshot/"
    assert done.stdout.strip() == after.format(ours=ours)


@pytest.mark.parametrize(
    ("environment", "portal"),
    [
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, True),
        ({"XDG_SESSION_TYPE": "wayland"}, True),
        ({"XDG_SESSION_TYPE": "x11", "DISPLAY": ":0"}, False),
        ({}, False),
    ],
)
def test_under_wayland_the_portal_is_asked(environment: dict[str, str], portal: bool) -> None:
    assert has_portal(environment) is portal
