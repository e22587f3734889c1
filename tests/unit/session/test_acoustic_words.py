"""Every verdict on the sound is a fact, what it means, and one thing to do."""

import pytest

from desktop_app.audio import meter
from desktop_app.audio.acoustic import Acoustics, Verdict
from desktop_app.errors import Action, Notice
from desktop_app.session.acoustic_words import (
    QUIETER,
    Finding,
    Grade,
    of_acoustics,
    of_notice,
    of_phrase,
    of_recording,
)


def acoustics(
    verdict: Verdict,
    delay_s: float | None = 0.142,
    echo_db: float | None = -31.4,
    noise_dbfs: float = -62.0,
) -> Acoustics:
    return Acoustics(
        verdict=verdict,
        delay_s=delay_s,
        echo_db=echo_db,
        noise_dbfs=noise_dbfs,
        clipped=verdict is Verdict.CLIPPING,
        confidence=1.0,
    )


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_names_the_device_and_what_to_do_unless_all_is_well(verdict: Verdict) -> None:
    said = of_acoustics(acoustics(verdict), "Yeti", "Desk")
    assert said.meaning.endswith(".")
    assert "“Yeti”" in said.sentence
    assert bool(said.remedy) == (said.grade is not Grade.OK)


def test_fine_tells_echo_and_delay() -> None:
    said = of_acoustics(acoustics(Verdict.FINE), "Yeti", "Desk")
    assert said.sentence == (
        "Fine on speakers. “Yeti” hears “Desk” at −31 dB, 142 ms later."
        " You can talk over the agent. The room's own noise is at −62 dBFS."
    )


@pytest.mark.parametrize(
    "verdict", [verdict for verdict in Verdict if verdict is not Verdict.MICROPHONE_SILENT]
)
def test_a_loud_room_is_told_with_what_to_do(verdict: Verdict) -> None:
    quiet = of_acoustics(acoustics(verdict, noise_dbfs=-40.1), "Yeti", "Desk")
    loud = of_acoustics(acoustics(verdict, noise_dbfs=-33.0), "Yeti", "Desk")
    assert "noise is at −40 dBFS." in quiet.meaning
    assert QUIETER not in quiet.remedy
    assert "noise is at −33 dBFS. That is loud" in loud.meaning
    assert loud.remedy == f"{quiet.remedy} {QUIETER}".strip()
    assert loud.grade is Grade.WARN


def test_a_microphone_without_sound_tells_nothing_of_the_room() -> None:
    said = of_acoustics(acoustics(Verdict.MICROPHONE_SILENT, noise_dbfs=-120.0), "Yeti", "Desk")
    assert "noise" not in said.sentence


def test_headphones_are_advised_with_the_reason() -> None:
    late = of_acoustics(acoustics(Verdict.USE_HEADPHONES, delay_s=0.45), "Yeti", "Desk")
    strong = of_acoustics(acoustics(Verdict.USE_HEADPHONES, echo_db=-1), "Yeti", "Desk")
    assert "450 ms late" in late.fact
    assert "nearly as loud" in strong.fact
    assert late.remedy == strong.remedy == "Use headphones for talking."


@pytest.mark.parametrize("verdict", meter.Verdict)
def test_a_recording_is_judged_with_a_remedy_unless_it_is_good(verdict: meter.Verdict) -> None:
    said = of_recording(verdict, "Yeti")
    assert "“Yeti”" in said.fact
    assert bool(said.remedy) == (verdict is not meter.Verdict.GOOD)


def test_notes_that_were_not_heard_have_their_reasons() -> None:
    assert "muted" in of_phrase("Desk").sentence


def test_a_notice_becomes_a_bad_finding() -> None:
    said = of_notice(Notice(title="No microphone found", body="Plug one in."))
    assert said.sentence == "No microphone found. Plug one in."
    assert said.grade is Grade.BAD
    offered = Notice(title="Taken", body="", action=Action.CHOOSE_DEVICE)
    assert of_notice(offered).remedy == "Choose device."
    assert of_notice(Notice(title="Well", body="", action=Action.OK)).remedy == ""
    assert of_notice(Notice(title="Which one?", body="")).sentence == "Which one?"


def test_an_empty_part_leaves_no_gap() -> None:
    assert Finding(grade=Grade.OK, fact="Well.").sentence == "Well."
