"""A key's press and release each light a lamp, in this order, and are read aloud."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.key_lamps import KeyLamps
from desktop_app.ui.mark import Mark
from desktop_app.ui.theme import Theme


@pytest.fixture
def lamps(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> KeyLamps:
    made = KeyLamps("F8")
    qtbot.addWidget(made)
    monkeypatch.setattr(made._announcer, "say", said.append)
    said.clear()
    return made


said: list[str] = []


def lit(lamps: KeyLamps) -> bool:
    return lamps.lit


def words(lamps: KeyLamps) -> list[str]:
    return [word.accessibleName() for word in lamps.words]


def test_press_and_release_are_seen_and_said(lamps: KeyLamps, qtbot: QtBot) -> None:
    assert words(lamps) == ["F8: not pressed yet", "F8: not released yet"]
    lamps.show_pressed()
    assert not lit(lamps)
    with qtbot.waitSignal(lamps.passed):
        lamps.show_released()
    assert lit(lamps)
    assert words(lamps) == ["F8: pressed", "F8: released"]
    assert said == ["Pressed", "Released"]


def test_a_release_without_a_press_is_none(lamps: KeyLamps) -> None:
    lamps.show_released()
    assert lamps.released.mark is Mark.OPEN
    assert said == []


def test_what_does_not_count_is_seen_and_proves_nothing(lamps: KeyLamps, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(lamps.passed):
        lamps.show_pressed(counts=False)
        lamps.show_released()
    assert lamps.pressed.mark is lamps.released.mark is Mark.WARNING
    assert not lamps.lit


def test_a_new_press_puts_the_release_out_and_another_key_both(lamps: KeyLamps) -> None:
    lamps.show_pressed()
    lamps.show_released()
    lamps.show_pressed()
    assert lamps.released.mark is Mark.OPEN
    lamps.rename("F8")
    assert lamps.pressed.mark is Mark.GOOD
    lamps.rename("F9")
    assert words(lamps) == ["F9: not pressed yet", "F9: not released yet"]
