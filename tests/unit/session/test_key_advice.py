"""What speaks against a key is said before it is taken, by the name of what has it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.session.key_advice import Advice, System, advise, suggestions
from desktop_app.session.keys import NAMED_KEYS, Accelerator, Deed, Modifier

SYSTEMS: tuple[System, ...] = ("x11", "wayland", "windows", "macos")
TALK = Accelerator.parse("Ctrl+Alt+Space")


def advice(key: str, system: System = "x11", **in_window: str) -> Advice:
    return advise(
        Accelerator.parse(key),
        system=system,
        others={Deed.TALK: TALK},
        in_window={Accelerator.parse(f"Ctrl+{name}"): what for name, what in in_window.items()},
    )


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_key_that_is_ours_already_is_refused_by_the_name_of_its_deed(system: System) -> None:
    assert "“Talk”" in advice("Ctrl+Alt+Space", system).refused


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("key", ["Space", "A", "Shift+7", "Delete", "Shift+Tab"])
def test_nobody_loses_a_key_that_writes(key: str, system: System) -> None:
    assert "needed for writing" in advice(key, system).refused


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("key", ["F8", "Ctrl+Alt+J", "Pause", "Ctrl+Shift+F5"])
def test_a_plain_good_key_is_taken_without_a_word(key: str, system: System) -> None:
    warned = system == "windows" and key == "Ctrl+Alt+J"
    found = advice(key, system)
    assert not found.refused
    assert bool(found.warnings) == warned


@pytest.mark.parametrize(
    ("key", "system"),
    [
        ("Ctrl+Alt+Delete", "x11"),
        ("Ctrl+Alt+F3", "wayland"),
        ("F12", "windows"),
        ("Meta+L", "windows"),
        ("Meta+Space", "macos"),
    ],
)
def test_what_the_system_keeps_is_refused(key: str, system: System) -> None:
    assert "keeps" in advice(key, system).refused


def test_option_alone_is_refused_on_macos_and_nowhere_else() -> None:
    assert "macOS" in advice("Alt+Shift+J", "macos").refused
    assert not advice("Ctrl+Alt+J", "macos").refused
    assert not advice("F8", "macos").refused
    assert not advice("Alt+Shift+J", "x11").refused


def test_the_portal_gives_no_tab() -> None:
    assert "no program the key Tab" in advice("Ctrl+Alt+Tab", "wayland").refused
    assert not advice("Ctrl+Alt+Tab", "x11").refused


def test_a_key_of_the_window_is_taken_with_a_warning_that_names_it() -> None:
    found = advice("Ctrl+D", D="End the call")
    assert not found.refused
    assert found.warnings == ("In this window Ctrl+D does something else: End the call.",)


def test_alt_gr_is_warned_of_where_ctrl_and_alt_are_it() -> None:
    assert "AltGr" in advice("Ctrl+Alt+Q", "windows").warnings[0]
    assert "AltGr" in advice("Ctrl+Alt+Shift+7", "windows").warnings[0]
    assert advice("Ctrl+Alt+F9", "windows").warnings == ()
    assert advice("Ctrl+Alt+Q", "x11").warnings == ()


def test_the_windows_key_is_warned_of_but_on_macos() -> None:
    assert "Meta" in advice("Meta+J").warnings[0]
    assert advice("Meta+J", "macos").warnings == ()


@given(
    key=st.sampled_from(sorted(NAMED_KEYS)),
    held=st.frozensets(st.sampled_from(Modifier)),
    system=st.sampled_from(SYSTEMS),
)
def test_two_keys_are_offered_that_nothing_speaks_against(
    key: str, held: frozenset[Modifier], system: System
) -> None:
    taken = Accelerator(held, key)
    offered = suggestions(taken, {Deed.MUTE: Accelerator.parse("F8")}, system)
    assert len(offered) == 2
    assert taken not in offered
    assert Accelerator.parse("F8") not in offered
    assert not any(one.writes for one in offered)
