"""Nothing secret leaves through the log, and logging never costs the program anything else."""

import base64
import json
import logging
import string
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app import logs
from desktop_app.logs import Ring, redact

_URL_SAFE = string.ascii_letters + string.digits + "-_"

keys = st.text(string.hexdigits, min_size=24, max_size=60).map(lambda tail: f"sk_{tail}")
plain = st.text(string.ascii_letters + string.digits, min_size=16, max_size=64)
tokens = st.text(_URL_SAFE, min_size=16, max_size=64).filter(lambda text: text.strip("-_") != "")
sound = st.binary(min_size=200, max_size=600).map(lambda raw: base64.b64encode(raw).decode())
prose = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)  # never a secret itself

Disguise = Callable[[str], str]

ANYWHERE: tuple[Disguise, ...] = (lambda secret: secret,)
NAMED: tuple[Disguise, ...] = (
    lambda s: f"xi-api-key: {s}",
    lambda s: f"XI-API-KEY={s}",
    lambda s: f"ELEVENLABS_API_KEY={s} earshot call",
    lambda s: repr(("xi-api-key", s)),
    lambda s: repr((b"xi-api-key", s.encode())),
    lambda s: repr({"xi-api-key": s, "accept": "*/*"}),
    lambda s: json.dumps({"token": s}),
    lambda s: json.dumps(json.dumps({"signed_url": s})),
    lambda s: f"conversation_signature={s}&agent_id=a",
    lambda s: f"password = '{s} and more'",
    lambda s: f"Authorization: Bearer {s}",
    lambda s: f"authorization: {s}",
    lambda s: repr(("Authorization", f"Custom scheme {s}")),
    lambda s: f"Cookie: a=1; session={s}; b=2",
    lambda s: f"bearer.{s}",
    lambda s: f"proxy http://user:{s}@proxy.test:3128 refused",
    lambda s: f"wss://api.test/v1/convai/conversation?agent_id=a&conversation_signature={s}",
    lambda s: f"https://own.test/sign?{s}",
    lambda s: f"https://own.test/sign#{s}",
    lambda s: f'GET /v1/convai/conversation?x={s} HTTP/1.1" 200',
    lambda s: f"<Response [302 'https://own.test/?who={s}']>",
)


@pytest.fixture
def ring(tmp_path: Path) -> Iterator[Ring]:
    ring = logs.configure("debug", tmp_path, stderr=False)
    yield ring
    ring.close()
    logging.getLogger("desktop_app").setLevel(logging.NOTSET)


@given(prose, st.sampled_from(NAMED), plain | tokens, prose)
def test_a_secret_that_its_name_or_place_gives_away_never_survives(
    before: str, disguise: Disguise, secret: str, after: str
) -> None:
    assert secret not in redact(f"{before}\n{disguise(secret)}\n{after}")


@given(prose, keys | sound, prose)
def test_a_key_and_a_stretch_of_sound_never_survive_anywhere(
    before: str, secret: str, after: str
) -> None:
    assert secret not in redact(f"{before} {secret} {after}")
    assert secret not in redact(f"{before}({secret!r}){after}")


def test_sound_as_python_shows_bytes_does_not_survive() -> None:
    shown = repr(bytes(range(128, 228)))
    assert shown[20:60] not in redact(f"chunk {shown}")


def test_a_web_token_and_a_signature_do_not_survive_bare() -> None:
    assert redact("joined with eyJhbGciOi.eyJzdWIi.c2ln") == "joined with eyJ…"
    assert redact("got cvtkn_abc-123") == "got cvtkn_…"


@given(prose, st.sampled_from(NAMED), tokens)
def test_a_secret_never_survives_in_exceptions_or_arguments(
    ring: Ring, tmp_path: Path, before: str, disguise: Disguise, secret: str
) -> None:
    logger = logging.getLogger("desktop_app.test")
    try:
        raise ValueError(f"{before} {disguise(secret)}")
    except ValueError:
        logger.info("%s", disguise(secret), exc_info=True)
    assert "ValueError" in ring.lines()[-1]
    assert secret not in "\n".join(ring.lines())
    assert secret not in (tmp_path / logs.FILE_NAME).read_text("utf-8")


test_a_secret_never_survives_in_exceptions_or_arguments = settings(
    max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture]
)(test_a_secret_never_survives_in_exceptions_or_arguments)


def test_an_everyday_line_stays_as_it_is() -> None:
    line = "state listening -> speaking, code 1006, 44.1 kHz, /home/me/.config/earshot"
    assert redact(line) == line


def test_an_address_keeps_what_helps_to_find_a_fault() -> None:
    assert (
        redact("to wss://api.test/v1/convai?agent_id=a now") == "to wss://api.test/v1/convai?… now"
    )


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_redacting_twice_changes_nothing_more(text: str) -> None:
    assert redact(redact(text)) == redact(text)


def test_an_endless_record_is_cut_after_it_was_redacted(ring: Ring) -> None:
    secret = "sk_" + "a1" * 20
    half = logs.LONGEST_RECORD // 2
    for offset in range(0, 60, 7):
        text = redact("x " * ((half - offset) // 2) + secret + " y" * logs.LONGEST_RECORD)
        assert len(text) < logs.LONGEST_RECORD + 100
        assert "a1a1a1" not in text
    assert redact("z " * 1_000_000) == "[2000000 characters]"


@pytest.mark.parametrize("name", ["websockets.client", "httpx", "httpcore.http11", "asyncio"])
def test_other_libraries_never_speak_below_warning(ring: Ring, name: str) -> None:
    logger = logging.getLogger(name)
    before = logger.level
    logger.setLevel(logging.DEBUG)
    try:
        logger.debug("> xi-api-key: value")
        logger.info("frame")
        assert ring.lines() == ()
    finally:
        logger.setLevel(before)


def test_warnings_of_other_libraries_are_kept(
    ring: Ring, expect_log: Callable[[str], None]
) -> None:
    expect_log("certificate is old")
    logging.getLogger("httpx").warning("certificate is old")
    assert ring.lines()[0].endswith("WARNING httpx: certificate is old")


def test_our_own_loggers_speak_from_the_chosen_level_on(tmp_path: Path) -> None:
    ring = logs.configure("info", None, stderr=False)
    logging.getLogger("desktop_app.a").debug("unheard")
    logging.getLogger("desktop_app.a").info("heard")
    assert [line.partition(": ")[2] for line in ring.lines()] == ["heard"]
    ring.close()
    logging.getLogger("desktop_app").setLevel(logging.NOTSET)


def test_only_the_last_lines_are_kept() -> None:
    ring = Ring(size=3)
    for number in range(5):
        ring.handle(logging.makeLogRecord({"name": "desktop_app", "msg": str(number)}))
    assert [line[-1] for line in ring.lines()] == ["2", "3", "4"]


def test_a_record_that_cannot_be_written_costs_one_line_and_shows_nothing(
    ring: Ring, capsys: pytest.CaptureFixture[str]
) -> None:
    record = logging.makeLogRecord(
        {"name": "desktop_app.x", "levelname": "INFO", "levelno": 20, "lineno": 7, "msg": "%d"}
    )
    record.args = ("sk_hidden",)
    ring.handle(record)
    assert ring.lines() == ("INFO desktop_app.x: unwritable record, line 7",)
    assert capsys.readouterr().err == ""


def test_stderr_gets_the_redacted_lines(capsys: pytest.CaptureFixture[str]) -> None:
    ring = logs.configure("info", None, stderr=True)
    logging.getLogger("desktop_app").info("key sk_abcdef")
    ring.close()
    logging.getLogger("desktop_app").setLevel(logging.NOTSET)
    assert capsys.readouterr().err.endswith("desktop_app: key sk_…\n")


def test_a_second_set_up_takes_the_place_of_the_first(tmp_path: Path) -> None:
    first = logs.configure("info", tmp_path, stderr=False)
    second = logs.configure("info", None, stderr=False)
    assert first not in logging.getLogger().handlers
    second.close()
    assert second not in logging.getLogger().handlers
    logging.getLogger("desktop_app").setLevel(logging.NOTSET)


def test_a_folder_that_cannot_be_made_costs_the_files_alone(
    tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    (tmp_path / "taken").write_text("")
    expect_log("no log file")
    ring = logs.configure("info", tmp_path / "taken" / "log", stderr=False)
    assert "no log file" in ring.lines()[0]
    ring.close()
    logging.getLogger("desktop_app").setLevel(logging.NOTSET)


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_a_full_disk_silences_the_file_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / logs.FILE_NAME).symlink_to("/dev/full")
    ring = logs.configure("info", tmp_path, stderr=False)
    logging.getLogger("desktop_app").info("still here")
    assert ring.lines()[0].endswith("still here")
    ring.close()
    logging.getLogger("desktop_app").setLevel(logging.NOTSET)
    assert capsys.readouterr().err == ""


def test_files_are_rolled_over_and_do_not_grow_without_end(ring: Ring, tmp_path: Path) -> None:
    for _ in range(350):
        logging.getLogger("desktop_app").info("words " * 2000)
    sizes = [path.stat().st_size for path in tmp_path.iterdir()]
    assert len(sizes) == 4
    assert max(sizes) <= 1_000_000
