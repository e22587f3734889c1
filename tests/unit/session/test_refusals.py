import pytest

from desktop_app.errors import Action, Notice
from desktop_app.session.refusals import Unreachable, refusal_notice, unreachable_notice

EVERY_STATUS = (400, 401, 402, 403, 404, 409, 422, 429, 500, 502, 503)


def test_a_wrong_key_is_told_by_its_end() -> None:
    notice = refusal_notice(
        401, "Invalid API key", "invalid_api_key", has_key=True, key_tail="x9f2"
    )

    assert notice.title == "This key was refused"
    assert "…x9f2" in notice.body
    assert notice.action is Action.PASTE_KEY
    assert notice.details == "HTTP status 401\ninvalid_api_key\nInvalid API key"


def test_a_key_whose_end_is_not_known_is_refused_without_it() -> None:
    assert "the API key." in refusal_notice(401, has_key=True).body


@pytest.mark.parametrize("status", [401, 403])
def test_a_private_agent_without_a_key_asks_for_one(status: int) -> None:
    notice = refusal_notice(status, has_key=False)

    assert notice.title == "This agent needs a key"
    assert notice.action is Action.ADD_KEY


@pytest.mark.parametrize(
    ("status", "code", "title", "action"),
    [
        (401, "missing_permissions", "This key may not do that", Action.PASTE_KEY),
        (401, "quota_exceeded", "Call limit reached", Action.DETAILS),
        (402, "payment_required", "Call limit reached", Action.DETAILS),
        (402, "", "Call limit reached", Action.DETAILS),
        (403, "subscription_required", "Your plan does not include this", Action.DETAILS),
        (403, "", "This agent does not let you in", Action.CHOOSE_AGENT),
        (404, "agent_not_found", "No such agent", Action.CHOOSE_AGENT),
        (400, "", "The service did not accept this", Action.OPEN_SETTINGS),
        (422, "", "The service did not accept this", Action.OPEN_SETTINGS),
        (429, "concurrent_limit_exceeded", "All lines are busy", Action.TRY_AGAIN),
        (429, "too_many_concurrent_requests", "All lines are busy", Action.TRY_AGAIN),
        (429, "rate_limit_exceeded", "Too many requests", Action.TRY_AGAIN),
        (500, "", "ElevenLabs has a problem", Action.TRY_AGAIN),
        (503, "system_busy", "ElevenLabs has a problem", Action.TRY_AGAIN),
    ],
)
def test_each_refusal_has_its_title_and_one_thing_to_do(
    status: int, code: str, title: str, action: Action
) -> None:
    notice = refusal_notice(status, "some words.", code, has_key=True)

    assert (notice.title, notice.action) == (title, action)


def test_the_services_own_words_are_quoted() -> None:
    notice = refusal_notice(400, "field required: agent_id.", has_key=False)

    assert "“field required: agent_id”" in notice.body


def test_silence_is_told_as_silence() -> None:
    assert refusal_notice(400, "  ", has_key=False).body == "ElevenLabs gave no reason."


def test_no_such_agent_says_where_was_looked() -> None:
    assert "your workspace" in refusal_notice(404, has_key=True).body
    assert "open to everybody" in refusal_notice(404, has_key=False).body


def test_another_server_is_called_by_its_name() -> None:
    notice = refusal_notice(500, has_key=False, service="agents.example")

    assert notice.title == "agents.example has a problem"
    assert unreachable_notice(Unreachable.DNS, service="agents.example").title == (
        "Cannot reach agents.example"
    )


@pytest.mark.parametrize("status", EVERY_STATUS)
@pytest.mark.parametrize("has_key", [True, False])
def test_no_title_holds_a_code_and_every_refusal_offers_something(
    status: int, has_key: bool
) -> None:
    notice = refusal_notice(status, "words", "some_code", has_key=has_key)

    assert_readable(notice)
    assert str(status) in notice.details


@pytest.mark.parametrize("kind", Unreachable)
def test_each_way_of_not_being_reached_says_why(kind: Unreachable) -> None:
    notice = unreachable_notice(kind, details="errno 111")

    assert_readable(notice)
    assert notice.body
    assert notice.details == "errno 111"
    assert "unknown" not in notice.sentence


def test_the_reasons_for_silence_all_differ() -> None:
    assert len({unreachable_notice(kind).body for kind in Unreachable}) == len(Unreachable)


def test_a_wrong_clock_shows_its_year() -> None:
    notice = unreachable_notice(Unreachable.CLOCK, year=2019)

    assert notice.title == "Your computer's clock is off"
    assert "(yours: 2019)" in notice.body
    assert notice.action is Action.OPEN_DATE_SETTINGS
    assert "yours" not in unreachable_notice(Unreachable.CLOCK).body


def assert_readable(notice: Notice) -> None:
    assert notice.action is not None
    assert notice.title
    assert not any(letter.isdigit() for letter in notice.title)
