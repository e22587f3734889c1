"""Each refusal of a device gets its own words."""

import pytest

from desktop_app.devices import words
from desktop_app.errors import Action


@pytest.mark.parametrize(
    ("code", "host_code", "title", "action"),
    [
        (-9996, 0, "No microphone found", Action.CHECK_AGAIN),
        (-9985, 0, "Another app has the microphone to itself", Action.CHOOSE_DEVICE),
        (-9999, -16, "Another app has the microphone to itself", Action.CHOOSE_DEVICE),
        (-9999, -2004287478, "Another app has the microphone to itself", Action.CHOOSE_DEVICE),
        (-9999, -2004287484, "No microphone found", Action.CHECK_AGAIN),
        (-9999, -2147024891, "The microphone is blocked by Windows", Action.OPEN_SETTINGS),
        (-9997, 0, "The microphone could not be opened", Action.CHOOSE_DEVICE),
    ],
)
def test_each_refusal_has_its_words(code: int, host_code: int, title: str, action: Action) -> None:
    notice = words.refused("microphone", "win32", code, host_code, "as PortAudio says")
    assert (notice.title, notice.action) == (title, action)
    assert str(code) in notice.details
    assert str(code) not in notice.sentence


def test_the_place_of_the_permission_is_named() -> None:
    assert "Privacy & Security > Microphone" in words.blocked("microphone", "darwin").body
    assert words.blocked("microphone", "darwin").title == "The microphone is blocked by macOS"
    assert "by the system" in words.blocked("microphone", "linux").title


def test_a_speaker_is_never_called_a_microphone() -> None:
    notices = [
        words.none_found("speaker"),
        words.busy("speaker"),
        words.unplugged("speaker", "Built-in"),
        words.stalled("speaker", "Built-in"),
        words.unanswered("speaker"),
        words.refused("speaker", "linux", -1, 0, ""),
    ]
    assert not any("microphone" in notice.sentence for notice in notices)


@pytest.mark.parametrize(
    ("platform", "way"), [("linux", "libportaudio2"), ("darwin", "brew"), ("win32", "again")]
)
def test_a_missing_library_is_named_with_the_way_to_get_it(platform: str, way: str) -> None:
    notice = words.no_library(platform, "not found")
    assert "PortAudio" in notice.title
    assert way in notice.body
