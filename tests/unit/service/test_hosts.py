"""Each region and each own server has its two addresses and its own key."""

import pytest

from desktop_app.errors import Action, ServiceError
from desktop_app.service.hosts import Hosts, hosts_for
from desktop_app.settings import Region


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("default", "api.elevenlabs.io"),
        ("us", "api.us.elevenlabs.io"),
        ("eu", "api.eu.residency.elevenlabs.io"),
        ("in", "api.in.residency.elevenlabs.io"),
        ("sg", "api.sg.residency.elevenlabs.io"),
    ],
)
def test_every_region_has_its_hosts_and_a_key_of_its_own(region: Region, host: str) -> None:
    hosts = hosts_for(region, "https://ignored.test")
    assert hosts == Hosts(rest=f"https://{host}", websocket=f"wss://{host}")
    assert hosts.key_name == f"api-key@{host}"
    assert hosts.name == "ElevenLabs"


@pytest.mark.parametrize(
    ("own", "rest", "websocket"),
    [
        ("https://own.test", "https://own.test", "wss://own.test"),
        ("wss://own.test/", "https://own.test", "wss://own.test"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000", "ws://127.0.0.1:8000"),
        ("ws://[::1]:8000", "http://[::1]:8000", "ws://[::1]:8000"),
        (" own.test:8443 ", "https://own.test:8443", "wss://own.test:8443"),
        ("localhost:9", "http://localhost:9", "ws://localhost:9"),
        ("HTTPS://Own.test/base/", "https://Own.test/base", "wss://Own.test/base"),
    ],
)
def test_an_own_address_stands_for_requests_and_conversations(
    own: str, rest: str, websocket: str
) -> None:
    assert hosts_for("own", own) == Hosts(rest=rest, websocket=websocket)


@pytest.mark.parametrize("own", ["http://own.test", "ws://192.168.0.7:8000/x"])
def test_words_and_keys_never_travel_in_the_open_but_within_this_computer(own: str) -> None:
    with pytest.raises(ServiceError) as caught:
        hosts_for("own", own)
    assert caught.value.notice.title == "This address is not protected"
    assert "everybody on the way could listen" in caught.value.notice.body


def test_own_servers_are_told_apart_by_port_and_never_by_password() -> None:
    assert hosts_for("own", "https://u:p@own.test:8443/x").key_name == "api-key@own.test:8443"
    assert hosts_for("own", "https://own.test").name == "own.test"


@pytest.mark.parametrize(
    "own", ["", "   ", "ftp://own.test", "https://", "https://a b", "http://[x"]
)
def test_what_is_no_address_is_told(own: str) -> None:
    with pytest.raises(ServiceError) as caught:
        hosts_for("own", own)
    assert caught.value.notice.action is Action.OPEN_SETTINGS


@pytest.mark.parametrize("region", ["default", "own"])
def test_another_account_of_a_host_has_another_key_and_the_usual_one_keeps_its_name(
    region: Region,
) -> None:
    usual = hosts_for(region, "https://own.test:8443/x")
    mine = hosts_for(region, "https://own.test:8443/x", "ann")
    assert mine.key_name == f"{usual.key_name}#ann"
    assert (mine.rest, mine.websocket) == (usual.rest, usual.websocket)
