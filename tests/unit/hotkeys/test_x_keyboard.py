"""Keyboards as an X server describes them: places, labels, modifiers, locks."""

from dataclasses import replace

import pytest

from desktop_app.hotkeys.x_keyboard import XKeyboard
from desktop_app.session.keys import NAMED_KEYS, Accelerator, Modifier

FIRST, LAST = 8, 255
SHIFT, CAPS, CTRL, ALT, NUM, SUPER = 1, 2, 4, 8, 16, 64
NO_KEY = (0, 0)
KEYS: dict[int, tuple[int, ...]] = {
    24: (ord("q"), ord("Q"), 0, 0, ord("@"), 0),
    29: (ord("z"), ord("Z"), 0, 0, 0, 0),
    36: (0xFF0D, 0),
    39: (0x10004E9, 0x10004E8),  # a letter of Kazakh
    40: (0xDF, ord("?"), 0, 0, 0xFF1B, 0),  # sharp s; its third level writes nothing
    50: (0xFFE1, 0),
    64: (0xFFE9, 0),
    65: (0x20, 0x20, 0, 0, 0x20, 0x20),
    74: (0xFFC5, 0),
    77: (0xFF7F, 0),
    108: (0xFE03, 0),
    133: (0xFFEB, 0),
}
GERMAN = XKeyboard(
    first=FIRST,
    keysyms=tuple(KEYS.get(code, NO_KEY) for code in range(FIRST, LAST + 1)),
    modifiers=((50, 0), (0, 0), (37, 0), (64, 0), (77, 0), (0, 0), (133, 0), (108, 0)),
)


def without(*codes: int) -> XKeyboard:
    keysyms = [NO_KEY if FIRST + at in codes else one for at, one in enumerate(GERMAN.keysyms)]
    return replace(GERMAN, keysyms=tuple(keysyms))


def test_keys_that_write_are_found_by_their_place_and_others_by_what_they_do() -> None:
    assert [GERMAN.keycode(key) for key in ("Q", "Y", "1", "Slash")] == [24, 29, 10, 61]
    assert [GERMAN.keycode(key) for key in ("Space", "F8", "Pause")] == [65, 74, None]


def test_every_key_can_be_asked_for() -> None:
    for key in NAMED_KEYS:
        code = GERMAN.keycode(key)
        assert code is None or FIRST <= code <= LAST
        assert GERMAN.label(Accelerator(frozenset(), key))
        assert without(65).keycode(key) in (*KEYS, None), "found by what it writes alone"


def test_where_places_are_others_a_key_is_found_by_what_it_writes() -> None:
    odd = without(65)
    assert odd.keycode("Z") == 29
    assert odd.keycode("Y") is None


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("Ctrl+Alt+Y", "Ctrl+Alt+Z"),
        ("Ctrl+S", "Ctrl+\u04e8"),
        ("Alt+D", "Alt+ß"),
        ("Ctrl+Alt+Space", "Ctrl+Alt+Space"),
        ("F8", "F8"),
        ("Meta+Return", "Meta+Return"),
        ("Ctrl+W", "Ctrl+W"),
    ],
)
def test_a_label_is_what_stands_on_the_key(written: str, label: str) -> None:
    assert GERMAN.label(Accelerator.parse(written)) == label


def test_modifiers_are_the_bits_that_this_keyboard_gives_them() -> None:
    assert GERMAN.state(()) == 0
    assert GERMAN.state(Modifier) == SHIFT | CTRL | ALT | SUPER
    assert without(133).state([Modifier.META]) is None
    one_bit = replace(GERMAN, modifiers=((50, 0), (0, 0), (37, 0), (64, 133), *[(0, 0)] * 4))
    assert one_bit.state([Modifier.ALT, Modifier.META]) == ALT, "both keys on one bit"


def test_locks_come_in_every_combination() -> None:
    assert sorted(GERMAN.with_locks(CTRL)) == [CTRL, CTRL + CAPS, CTRL + NUM, CTRL + CAPS + NUM]
    assert sorted(without(77).with_locks(0)) == [0, CAPS]


def test_a_lock_on_the_bit_of_a_modifier_that_is_asked_for_is_none() -> None:
    assert sorted(GERMAN.with_locks(NUM)) == [NUM, NUM + CAPS]


def test_alt_gr_writes_where_the_third_level_is_a_character_of_its_own() -> None:
    assert GERMAN.writes_by_alt_gr("Q")
    assert not GERMAN.writes_by_alt_gr("Space")
    assert not GERMAN.writes_by_alt_gr("Y")
    assert not GERMAN.writes_by_alt_gr("D")
    assert not GERMAN.writes_by_alt_gr("F8")
    assert not GERMAN.writes_by_alt_gr("F9")
    assert not without(108).writes_by_alt_gr("Q"), "without AltGr there is no third level"
