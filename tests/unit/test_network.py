"""Who is this computer, and whom TLS trusts."""

import ssl

import pytest

from desktop_app.network import is_loopback, trusting_the_system


@pytest.mark.parametrize(
    "host",
    ["localhost", "LOCALHOST.", "a.localhost", "127.0.0.1", "127.8.9.1", "::1", "[::1]", "::1%lo"],
)
def test_this_computer_is_known_by_all_its_names(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    ["", "api.elevenlabs.io", "localhost.evil.test", "127.0.0.1.test", "192.168.0.1", "0.0.0.0"],
)
def test_nobody_else_is_taken_for_this_computer(host: str) -> None:
    assert not is_loopback(host)


def test_certificate_and_name_are_always_verified() -> None:
    context = trusting_the_system()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_a_python_without_authorities_of_its_own_brings_the_bundled_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nothing = ssl.DefaultVerifyPaths("", "", "", "", "", "")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nothing)
    monkeypatch.setattr(
        ssl, "create_default_context", lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    )
    monkeypatch.setattr("sys.platform", "darwin")
    assert trusting_the_system().cert_store_stats()["x509_ca"] > 0
