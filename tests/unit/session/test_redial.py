import pytest

from desktop_app.session.backoff import ATTEMPTS
from desktop_app.session.ending import CallReport, Who
from desktop_app.session.redial import LASTING_CALL_S, Redial


def lost(seconds: float = 0.0, conversation_id: str = "conv_1") -> CallReport:
    return CallReport(
        who=Who.NETWORK, code=1006, duration_s=seconds, conversation_id=conversation_id
    )


def redial(*, wanted: bool = True) -> Redial:
    return Redial(wanted=wanted, jitter=lambda: 1.0)


def test_short_calls_count_as_one_trouble_that_comes_to_an_end() -> None:
    trying = redial()
    delays = [trying.after(lost(LASTING_CALL_S - 1)) for _ in range(ATTEMPTS + 1)]
    assert delays[:3] == [1.0, 2.0, 4.0]
    assert None not in delays[:ATTEMPTS]
    assert delays[ATTEMPTS] is None
    assert trying.retries == ATTEMPTS


def test_a_call_that_lasted_ends_the_trouble() -> None:
    trying = redial()
    trying.after(lost())
    trying.after(lost(conversation_id=""))
    assert trying.after(lost(LASTING_CALL_S)) == 1.0
    assert trying.retries == 1


@pytest.mark.parametrize(
    ("wanted", "report"),
    [
        (False, lost()),
        (True, lost(conversation_id="")),
        (True, CallReport(who=Who.AGENT, code=1000, conversation_id="conv_1")),
    ],
)
def test_nobody_is_called_again_without_need(wanted: bool, report: CallReport) -> None:
    assert redial(wanted=wanted).after(report) is None
