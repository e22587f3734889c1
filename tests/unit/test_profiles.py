"""Profiles: what goes together changes together, and nothing of another one is lost."""

from msgspec.structs import replace

from desktop_app import profiles
from desktop_app.settings import AgentChoice, Profile, Settings

ADA = AgentChoice(door="private", agent_id="a", name="Ada")
BOB = AgentChoice(door="public", agent_id="b", name="Bob")
HOME = Settings(region="eu", origin="https://o.test", agents=(AgentChoice(), ADA), agent=1)


def names(settings: Settings) -> list[str]:
    return [profiles.label(one) for one in profiles.all_profiles(settings)]


def test_there_is_always_one_and_it_is_what_the_settings_hold() -> None:
    (only,) = profiles.all_profiles(HOME)
    assert only == Profile(
        region="eu", origin="https://o.test", agents=(AgentChoice(), ADA), agent=1
    )
    assert names(HOME) == ["Usual profile"]
    assert profiles.removed(HOME) == HOME


def test_a_new_one_has_an_account_of_its_own_and_the_old_one_waits() -> None:
    work = profiles.added(replace(HOME, hands_free=True), "Work")
    assert (work.account, work.region, work.agents) == ("Work", "default", (AgentChoice(),))
    assert work.hands_free  # which belongs to no profile
    work = replace(work, region="us", agents=(BOB,), account="work@example")
    back = profiles.switched(work, 0)
    assert replace(back, profiles=(), hands_free=False) == HOME
    again = profiles.switched(back, 1)
    assert (again.region, again.agents, again.account) == ("us", (BOB,), "work@example")
    assert names(again) == ["Usual profile", "Work"]


def test_a_position_that_is_none_changes_nothing() -> None:
    work = profiles.added(HOME, "Work")
    for at in (-1, 2, 99):
        assert profiles.switched(work, at) == work
    astray = replace(work, profile=99)
    assert profiles.position(astray) == 1
    assert names(astray) == ["Usual profile", "Work"]


def test_another_name_leaves_the_account_and_so_the_key() -> None:
    renamed = profiles.renamed(profiles.added(HOME, "Work"), "Office")
    assert names(renamed) == ["Usual profile", "Office"]
    assert renamed.account == "Work"


def test_one_that_is_removed_makes_room_for_the_one_before() -> None:
    three = profiles.added(profiles.added(HOME, "Work"), "Club")
    two = profiles.removed(profiles.switched(three, 1))
    assert names(two) == ["Usual profile", "Club"]
    assert (two.profile, two.region) == (0, "eu")
    one = profiles.removed(two)
    assert names(one) == ["Club"]
    assert one.account == "Club"
