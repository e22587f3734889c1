"""Presses and releases come in pairs."""

from hypothesis import given
from hypothesis import strategies as some

from desktop_app.hotkeys.pairing import Pairing
from desktop_app.session.keys import Deed

MOVES = some.lists(some.tuples(some.sampled_from(["press", "release"]), some.sampled_from(Deed)))


@given(MOVES)
def test_whatever_the_system_says_they_alternate(moves: list[tuple[str, Deed]]) -> None:
    told: dict[Deed, list[str]] = {deed: [] for deed in Deed}
    pairing = Pairing(
        lambda deed: told[deed].append("press"), lambda deed: told[deed].append("release")
    )
    for move, deed in moves:
        (pairing.press if move == "press" else pairing.release)(deed)
        assert (deed in pairing.held) == (told[deed][-1:] == ["press"])
    pairing.release_all()
    assert not pairing.held
    for one in told.values():
        assert one == ["press", "release"] * (len(one) // 2)


def test_who_is_told_may_be_nobody() -> None:
    pairing = Pairing()
    pairing.press(Deed.TALK)
    pairing.release_all()
    assert not pairing.held
