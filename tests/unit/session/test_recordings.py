"""What was said aloud is kept in memory: whole, in its format, never more than there is room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protocol.formats import FORMATS, AudioFormat
from desktop_app.session.recordings import ROOM_S, Recording, Recordings

ULAW = AudioFormat("ulaw", 8000)
PCM = AudioFormat("pcm", 8000)


def sound(seconds: float, agreed: AudioFormat = ULAW, value: int = 1) -> bytes:
    return bytes([value]) * (round(seconds * agreed.sample_rate) * agreed.bytes_per_frame)


def test_a_turn_is_kept_as_it_came() -> None:
    kept = Recordings()
    kept.add(3, b"abcd", PCM)
    kept.add(3, b"ef", PCM)
    assert kept.keys == {3}
    assert kept.get(3) == Recording(b"abcdef", PCM)
    assert kept.get(4) is None
    assert "abcdef" not in repr(kept.get(3))


def test_there_is_room_for_ten_minutes() -> None:
    assert ROOM_S == 600


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(1, 40)), max_size=30))
def test_never_more_is_kept_than_there_is_room_and_the_newest_always(
    chunks: list[tuple[int, int]],
) -> None:
    kept = Recordings(room_s=5.0)
    for key, tenths in chunks:
        kept.add(key, sound(tenths / 10), ULAW)
        found = [kept.get(one) for one in kept.keys]
        assert sum(one.duration_s for one in found if one is not None) <= 5.0 + 1e-9
        assert key in kept.keys


def test_the_oldest_turn_is_given_up_first_and_a_long_one_keeps_its_beginning() -> None:
    kept = Recordings(room_s=3.0)
    for key in (1, 2, 3):
        kept.add(key, sound(1, value=key), ULAW)
    kept.add(4, sound(0.5), ULAW)
    assert kept.keys == {2, 3, 4}
    kept.add(5, sound(2, value=5) + sound(2, value=6), ULAW)
    assert kept.keys == {5}
    last = kept.get(5)
    assert last is not None
    assert last.sound == sound(2, value=5) + sound(1, value=6)


def test_a_cut_keeps_what_was_heard_and_of_nothing_nothing() -> None:
    kept = Recordings()
    kept.add(1, sound(2, PCM), PCM)
    kept.cut(1, 0.5)
    kept.cut(1, 1.0)
    shortened = kept.get(1)
    assert shortened is not None
    assert shortened.duration_s == 0.5
    kept.cut(1, 0.0)
    kept.cut(1, 0.0)
    assert kept.keys == frozenset()


def test_nothing_and_sound_of_another_format_are_not_taken() -> None:
    kept = Recordings()
    kept.add(1, b"", PCM)
    assert not kept.keys
    kept.add(1, b"ab", PCM)
    kept.add(1, b"cd", ULAW)
    assert kept.get(1) == Recording(b"ab", PCM)


def test_the_keys_are_the_same_object_until_they_change() -> None:
    kept = Recordings()
    kept.add(1, b"ab", PCM)
    keys = kept.keys
    kept.add(1, b"cd", PCM)
    kept.cut(1, 1.0)
    assert kept.keys is keys
    kept.add(2, b"ab", PCM)
    assert kept.keys is not keys


@pytest.mark.parametrize("agreed", FORMATS, ids=lambda one: one.name)
@pytest.mark.parametrize("piece_s", [0.0, 0.003, 0.5, 10.0])
def test_pieces_are_whole_samples_and_together_the_whole(
    agreed: AudioFormat, piece_s: float
) -> None:
    whole = bytes(range(250)) * 4
    pieces = list(Recording(whole, agreed).pieces(piece_s))
    assert b"".join(pieces) == whole
    assert all(len(piece) % agreed.bytes_per_frame == 0 for piece in pieces)
