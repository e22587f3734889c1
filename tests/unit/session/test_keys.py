"""Keys as they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.session.keys import NAMED_KEYS, OFFERED, SUGGESTIONS, Accelerator, Modifier

ACCELERATORS = some.builds(
    Accelerator, some.frozensets(some.sampled_from(Modifier)), some.sampled_from(sorted(NAMED_KEYS))
)


@given(ACCELERATORS)
def test_what_is_written_is_read_again(accelerator: Accelerator) -> None:
    assert Accelerator.parse(str(accelerator)) == accelerator


@pytest.mark.parametrize("text", ["ctrl+ALT+space", "Alt + Ctrl + Space", "Ctrl+Ctrl+Alt+Space"])
def test_case_order_and_blanks_do_not_matter(text: str) -> None:
    assert str(Accelerator.parse(text)) == "Ctrl+Alt+Space"


@pytest.mark.parametrize("text", ["", "Ctrl+", "Ctrl", "A+B", "Hyper+A", "Ctrl+Alt+Ä", "+A"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Accelerator.parse(text)


@pytest.mark.parametrize("text", ["Space", "a", "Shift+A", "Shift+Home", "Return", "Backspace"])
def test_a_key_that_people_write_with_is_told(text: str) -> None:
    assert Accelerator.parse(text).writes


@pytest.mark.parametrize("text", ["F8", "Shift+F8", "Pause", "Ctrl+Alt+Space", "Meta+A", "Ctrl+A"])
def test_other_keys_may_be_taken_from_everybody(text: str) -> None:
    assert not Accelerator.parse(text).writes


def test_what_is_suggested_takes_nobodys_writing() -> None:
    assert len(set(SUGGESTIONS)) == len(SUGGESTIONS) > OFFERED
    assert not any(one.writes for one in SUGGESTIONS)
