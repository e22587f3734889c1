"""A refusal's own words reach the user, whatever shape they come in."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protocol.error_body import LONGEST_MESSAGE, ErrorBody, read_error_body


def read(body: object) -> ErrorBody:
    return read_error_body(json.dumps(body).encode())


def test_the_full_shape_gives_words_and_code() -> None:
    body = {
        "detail": {
            "type": "authentication_error",
            "code": "invalid_api_key",
            "message": "Invalid API key",
            "status": "invalid_api_key",
            "request_id": "r-1",
            "param": None,
        }
    }
    assert read(body) == ErrorBody(
        message="Invalid API key", code="invalid_api_key", structured=True
    )


def test_the_older_shape_gives_words_and_status_as_the_code() -> None:
    body = {"detail": {"status": "missing_permissions", "message": "The key lacks a permission."}}
    assert read(body) == ErrorBody(
        message="The key lacks a permission.", code="missing_permissions", structured=True
    )


def test_a_validation_list_gives_each_place_and_what_is_wrong_there() -> None:
    body = {
        "detail": [
            {"loc": ["query", "agent_id"], "msg": "field required", "type": "missing"},
            {"loc": ["body", 0], "msg": "no number"},
            {"msg": "too bad"},
            "nonsense",
        ]
    }
    assert read(body) == ErrorBody(
        message="query.agent_id: field required; body.0: no number; too bad", structured=True
    )


def test_a_bare_string_gives_its_words_and_no_structure() -> None:
    assert read({"detail": "Not Found"}) == ErrorBody(message="Not Found")


def test_other_servers_may_leave_the_detail_out() -> None:
    assert read({"error": "who are you?"}).message == "who are you?"
    assert read("not signed in").message == "not signed in"


def test_plain_text_is_taken_and_a_web_page_is_not() -> None:
    assert read_error_body(b"Forbidden\n").message == "Forbidden"
    assert read_error_body(b"<html><body>502</body></html>") == ErrorBody()
    assert read_error_body(b'{"detail": "cut') == ErrorBody()
    assert read_error_body(b"\x00\x01\x02") == ErrorBody()
    assert read_error_body(b"") == ErrorBody()


@pytest.mark.parametrize("detail", [None, 3, True, {}, [], {"message": 5, "code": ["x"]}])
def test_a_shape_nobody_thought_of_gives_no_words(detail: object) -> None:
    assert read({"detail": detail}).message == ""


def test_a_code_is_one_short_name_or_nothing() -> None:
    assert read({"detail": {"code": "a b\nc"}}).code == ""
    assert len(read({"detail": {"code": "x" * 1000}}).code) == 64


def test_words_are_one_line_of_bounded_length() -> None:
    message = read({"detail": "word\n\t " * 1000}).message
    assert len(message) == LONGEST_MESSAGE
    assert message.endswith("…")
    assert "\n" not in message


def test_words_that_repeat_a_key_are_shown_without_it() -> None:
    message = read({"detail": {"message": "The key sk_0123456789abcdef is not known"}}).message
    assert message == "The key sk_… is not known"


@given(st.binary())
def test_reading_never_raises(raw: bytes) -> None:
    assert len(read_error_body(raw).message) <= LONGEST_MESSAGE


@given(st.text())
def test_any_words_are_shown_in_bounds(text: str) -> None:
    assert len(read({"detail": text}).message) <= LONGEST_MESSAGE
