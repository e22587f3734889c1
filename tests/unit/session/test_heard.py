from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protocol.events import Alignment
from desktop_app.session.heard import CHARS_PER_S, KEPT, HeardText

MS_PER_CHAR = 50
S_PER_CHAR = MS_PER_CHAR / 1000


def aligned(text: str) -> Alignment:
    return Alignment(
        chars=tuple(text),
        char_start_times_ms=tuple(index * MS_PER_CHAR for index in range(len(text))),
        char_durations_ms=(MS_PER_CHAR,) * len(text),
    )


def speak(heard: HeardText, event_id: int, *chunks: str) -> float:
    for chunk in chunks:
        heard.add(event_id, len(chunk) * S_PER_CHAR, aligned(chunk))
    return sum(len(chunk) for chunk in chunks) * S_PER_CHAR + 1e-6


def test_the_cursor_stands_behind_the_letter_that_has_left_the_speaker() -> None:
    heard = HeardText()
    heard.set_text(1, "It is late.")
    speak(heard, 1, "It is late.")

    assert heard.chars_heard(1, 0.0) == (0, False)
    assert heard.chars_heard(1, 2 * S_PER_CHAR + 1e-6) == (2, False)
    assert heard.chars_heard(1, 4 * S_PER_CHAR + 1e-6) == (4, False)


def test_times_of_a_chunk_count_from_its_own_start() -> None:
    heard = HeardText()
    heard.set_text(1, "It is late.")
    speak(heard, 1, "It is ", "late.")

    assert heard.chars_heard(1, 7 * S_PER_CHAR + 1e-6) == (7, False)


def test_the_last_letter_completes_the_text_with_its_full_stop() -> None:
    heard = HeardText()
    heard.set_text(1, "  Late, isn't it?! ")
    spoken_s = speak(heard, 1, "Late isnt it")

    assert heard.chars_heard(1, spoken_s) == (len("Late, isn't it?!"), False)


def test_the_text_may_come_after_its_sound_and_change() -> None:
    heard = HeardText()
    spoken_s = speak(heard, 1, "It is late")
    assert heard.chars_heard(1, spoken_s) == (len("It is late"), False)

    heard.set_text(1, "It…   is late.")
    assert heard.chars_heard(1, spoken_s) == (len("It…   is late."), False)
    heard.set_text(1, "It…   is late.")
    heard.set_text(1, "It is late. Very.")
    assert heard.chars_heard(1, spoken_s) == (len("It is late"), False)


def test_a_number_read_out_loud_does_not_lose_the_place() -> None:
    heard = HeardText()
    text = "It costs 23 euros today."
    heard.set_text(1, text)
    spoken = "It costs twenty three euros today"
    speak(heard, 1, spoken)

    inside_s = len("It costs twenty") * S_PER_CHAR + 1e-6
    after_s = len("It costs twenty three euros") * S_PER_CHAR + 1e-6
    assert heard.chars_heard(1, inside_s) == (len("It costs"), False)
    assert heard.chars_heard(1, after_s) == (len("It costs 23 euros"), False)
    assert heard.chars_heard(1, len(spoken) * S_PER_CHAR + 1e-6) == (len(text), False)


def test_a_voice_that_says_something_else_entirely_completes_nothing() -> None:
    heard = HeardText()
    heard.set_text(1, "abc")

    assert heard.chars_heard(1, speak(heard, 1, "xyz xyz")) == (0, False)


def test_a_text_without_letters_stays_at_its_beginning() -> None:
    heard = HeardText()
    heard.set_text(1, "…!")

    assert heard.chars_heard(1, speak(heard, 1, "ah")) == (0, False)


def test_letters_are_compared_without_their_case() -> None:
    heard = HeardText()
    heard.set_text(1, "STRASSE ja")

    assert heard.chars_heard(1, speak(heard, 1, "Straße")) == (len("STRASSE"), False)


def test_an_alignment_of_unequal_lengths_is_read_as_far_as_it_goes() -> None:
    heard = HeardText()
    heard.set_text(1, "Hi there")
    heard.add(
        1,
        1.0,
        Alignment(chars=("H", "i", "!"), char_start_times_ms=(0, 50), char_durations_ms=(50, 50)),
    )

    assert heard.chars_heard(1, 1.0) == (2, False)


def test_times_that_run_backwards_do_not_move_the_cursor_back() -> None:
    heard = HeardText()
    heard.set_text(1, "abc")
    heard.add(
        1,
        1.0,
        Alignment(
            chars=("a", "b", "c"),
            char_start_times_ms=(500, 100, 600),
            char_durations_ms=(100, 100, 100),
        ),
    )

    assert [heard.chars_heard(1, at / 10)[0] for at in range(9)] == [0, 0, 0, 0, 0, 0, 2, 3, 3]


def test_without_alignment_time_alone_tells_and_says_so() -> None:
    heard = HeardText()
    heard.set_text(1, "a" * 100)
    heard.add(1, 5.0, None)
    heard.add(1, 5.0, None)

    assert heard.chars_heard(1, 0.0) == (0, True)
    assert heard.chars_heard(1, 5.0) == (50, True)
    assert heard.chars_heard(1, 99.0) == (100, True)


def test_without_alignment_the_beginning_of_the_sound_is_not_taken_for_the_whole() -> None:
    heard = HeardText()
    heard.set_text(1, "a" * 150)
    heard.add(1, 0.25, None)

    assert heard.chars_heard(1, 0.25) == (int(0.25 * CHARS_PER_S), True)


def test_without_alignment_and_text_the_usual_pace_is_a_guess() -> None:
    heard = HeardText()
    heard.add(1, 2.0, None)

    assert heard.chars_heard(1, 2.0) == (int(2 * CHARS_PER_S), True)


def test_an_empty_text_has_nothing_to_hear() -> None:
    heard = HeardText()
    heard.set_text(1, " ")
    heard.add(1, 2.0, None)

    assert heard.chars_heard(1, 1.0) == (0, True)


def test_what_never_sounded_was_not_heard() -> None:
    assert HeardText().chars_heard(3, 1.0) == (0, True)


def test_old_responses_are_forgotten() -> None:
    heard = HeardText()
    for event_id in range(1, KEPT + 2):
        heard.set_text(event_id, "abc")
        speak(heard, event_id, "abc")

    assert heard.chars_heard(1, 1.0) == (0, True)
    assert heard.chars_heard(2, 1.0) == (3, False)


WORDS = st.text(st.sampled_from("abcdeé 1,.!ßŁ"), max_size=40)


@given(text=WORDS, chunks=st.lists(WORDS, min_size=1, max_size=4))
def test_the_cursor_never_leaves_the_text_and_never_goes_back(text: str, chunks: list[str]) -> None:
    heard = HeardText()
    heard.set_text(1, text)
    spoken_s = speak(heard, 1, *chunks)

    cursor = [heard.chars_heard(1, spoken_s * step / 10)[0] for step in range(11)]

    assert cursor == sorted(cursor)
    assert all(0 <= at <= len(text.strip()) for at in cursor)


@given(text=WORDS.filter(lambda text: any(char.isalnum() for char in text)))
def test_a_text_that_was_spoken_as_written_is_heard_whole(text: str) -> None:
    heard = HeardText()
    heard.set_text(1, text)

    assert heard.chars_heard(1, speak(heard, 1, text)) == (len(text.strip()), False)
