"""Keys as the portal writes them."""

import pytest

from desktop_app.hotkeys.portal import labels_in
from desktop_app.hotkeys.triggers import keysym, trigger
from desktop_app.session.keys import NAMED_KEYS, Accelerator


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("Ctrl+Alt+Space", "CTRL+ALT+space"),
        ("Meta+Shift+J", "SHIFT+LOGO+j"),
        ("F8", "F8"),
        ("Ctrl+PageUp", "CTRL+Page_Up"),
        ("Alt+Return", "ALT+Return"),
        ("Ctrl+7", "CTRL+7"),
    ],
)
def test_keys_are_written_by_the_specification(written: str, wanted: str) -> None:
    assert trigger(Accelerator.parse(written)) == wanted


def test_no_two_keys_are_one() -> None:
    assert len({keysym(key) for key in NAMED_KEYS}) == len(NAMED_KEYS)


def test_what_a_portal_lists_is_read_and_what_it_should_not_list_is_not() -> None:
    listed = [
        ("talk", {"trigger_description": ("s", "F8")}),
        ("mute", {"description": ("s", "Mute")}),
        ("show", {"trigger_description": ("u", 7)}),
        ("odd",),
        7,
    ]
    assert labels_in(listed) == {"talk": "F8"}
    assert labels_in("nonsense") == {}
