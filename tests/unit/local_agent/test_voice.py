"""Text becomes sound, with the time of each character."""

import asyncio
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.audio import pcm
from desktop_app.errors import SoundError
from desktop_app.local_agent.voice import LONGEST_TEXT, Voice, char_starts, synthesize
from desktop_app.protocol.formats import FORMATS


@pytest.mark.parametrize("rate", sorted({known.sample_rate for known in FORMATS}))
def test_speech_sounds_equally_long_and_loud_at_every_rate(rate: int) -> None:
    speech = synthesize("What time is it?", rate)
    reference = synthesize("What time is it?", 22050)
    assert speech.sample_rate == rate
    assert speech.duration_s == pytest.approx(reference.duration_s, abs=0.001)
    assert pcm.level_dbfs(speech.samples) > -30


def test_each_character_is_timed_in_order_within_the_sound() -> None:
    text = "Hello — it's half past two. The café costs 23 euros!"
    speech = synthesize(text, 16000)
    assert len(speech.starts_ms) == len(text)
    assert list(speech.starts_ms) == sorted(speech.starts_ms)
    assert speech.starts_ms[0] >= 0
    assert speech.starts_ms[-1] <= speech.words_end_ms <= 1000 * speech.duration_s
    # The second sentence begins after the pause that ends the first.
    assert speech.starts_ms[text.index("The")] > speech.starts_ms[text.index("two")] + 200


@pytest.mark.parametrize("text", ["", " ", "\0", "…", "\ud800", "🎉"])
def test_what_cannot_be_said_is_silent_or_short(text: str) -> None:
    speech = synthesize(text, 16000)
    assert len(speech.starts_ms) == len(speech.text) == len(text)
    assert speech.duration_s < 3


def test_an_endless_text_is_cut() -> None:
    assert len(synthesize("a " * 5000, 8000).text) == LONGEST_TEXT


def test_a_voice_that_is_not_there_is_told() -> None:
    with pytest.raises(SoundError) as caught:
        synthesize("hello", 16000, voice="nobody")
    assert "voice" in caught.value.notice.title


async def test_the_loop_is_free_while_the_voice_works() -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as executor:
        threads = [executor.submit(threading.get_ident).result(5)]
        voice = Voice(executor)
        first, second = await asyncio.gather(
            voice.speak("one", 16000), voice.speak("twenty two", 16000)
        )
        assert threads[0] != threading.get_ident()
    assert first.text == "one"
    assert second.duration_s > first.duration_s


def test_many_threads_do_not_mix_their_words() -> None:
    texts = ["one", "count to ten", "what time is it", "tell me a very long story"] * 2
    alone = {text: synthesize(text, 22050).duration_s for text in texts}
    together: list[tuple[str, float]] = []

    def say(text: str) -> None:
        together.append((text, synthesize(text, 22050).duration_s))

    threads = [threading.Thread(target=say, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert sorted(text for text, _ in together) == sorted(texts)
    assert all(length == pytest.approx(alone[text], abs=0.05) for text, length in together)


@given(
    st.integers(0, 60),
    st.lists(st.tuples(st.integers(-5, 80), st.integers(-10, 5000)), max_size=12),
    st.integers(0, 4000),
)
def test_character_times_never_fall_and_stay_within(
    n_chars: int, words: list[tuple[int, int]], duration_ms: int
) -> None:
    starts = char_starts(n_chars, words, duration_ms)
    assert len(starts) == n_chars
    assert list(starts) == sorted(starts)
    assert all(0 <= at <= duration_ms for at in starts)
