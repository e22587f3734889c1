"""Who is this computer, whom TLS trusts, which way leads out, and why none did."""

import errno
import socket
import ssl
import threading
import urllib.request

import pytest

from desktop_app.network import (
    find_proxy,
    is_loopback,
    proxy_for,
    service_name,
    trusting_the_system,
    why_unreachable,
)

SERVICE = "wss://api.elevenlabs.io/v1"
OWN = "https://own.test/sign"


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


@pytest.mark.parametrize(
    ("environment", "url", "proxy"),
    [
        ({"HTTPS_PROXY": "http://p:1"}, SERVICE, "http://p:1"),
        ({"https_proxy": "http://p:1", "wss_proxy": "http://p:2"}, SERVICE, "http://p:2"),
        ({"https_proxy": "http://p:1", "wss_proxy": "http://p:2"}, OWN, "http://p:1"),
        ({"https_proxy": "http://p:1"}, "ws://own.test/", None),
        ({"http_proxy": "http://p:1"}, "ws://own.test/", "http://p:1"),
        ({"all_proxy": "http://p:3"}, OWN, "http://p:3"),
        ({"https_proxy": "http://p:1", "no_proxy": "elevenlabs.io"}, SERVICE, None),
        ({"https_proxy": "http://p:1"}, "wss://127.0.0.1:9/", None),
        ({"all_proxy": "http://p:1"}, "http://localhost:9/", None),
        ({}, SERVICE, None),
    ],
)
def test_the_proxy_is_the_environments_and_never_for_this_computer(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], url: str, proxy: str | None
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(url) == proxy


def test_people_read_the_services_name_or_the_host() -> None:
    assert service_name("api.eu.residency.elevenlabs.io") == "ElevenLabs"
    assert service_name("elevenlabs.io.evil.test") == "elevenlabs.io.evil.test"


def certificate_error(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = code
    return error


def caused_by(*causes: Exception) -> Exception:
    outer = RuntimeError("library")
    outer.__cause__ = causes[0] if len(causes) == 1 else ExceptionGroup("several", list(causes))
    outer.__context__ = outer.__cause__
    return outer


@pytest.mark.parametrize(
    ("error", "url", "why"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), SERVICE, "dns"),
        (socket.gaierror(socket.EAI_AGAIN, "Temporary failure"), SERVICE, "offline"),
        (ConnectionRefusedError(errno.ECONNREFUSED, "refused"), SERVICE, "refused"),
        (ConnectionResetError(errno.ECONNRESET, "reset"), SERVICE, "refused"),
        (OSError(errno.ENETUNREACH, "Network is unreachable"), SERVICE, "offline"),
        (OSError("Multiple exceptions: [Errno 101] a, [Errno 101] b"), SERVICE, "offline"),
        (OSError("Multiple exceptions: [Errno 101] a, [Errno 111] b"), SERVICE, "refused"),
        (TimeoutError(), SERVICE, "timeout"),
        (ssl.SSLError(1, "wrong version number"), SERVICE, "tls"),
        (certificate_error(18), SERVICE, "tls"),
        (certificate_error(9), OWN, "clock"),
        (certificate_error(10), SERVICE, "clock"),
        (certificate_error(10), OWN, "tls"),
    ],
)
def test_each_way_to_fail_is_told_apart_also_inside_other_errors(
    error: Exception, url: str, why: str
) -> None:
    assert why_unreachable(error, url) == why
    assert why_unreachable(caused_by(error), url) == why
    assert why_unreachable(caused_by(RuntimeError(), error), url) == why


async def test_a_system_that_looks_names_up_for_a_proxy_does_so_beside_the_loop(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads: list[int] = []

    def bypass(host: str) -> bool:
        threads.append(threading.get_ident())
        return False

    monkeypatch.setattr(urllib.request, "proxy_bypass", bypass)
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test:3128")
    assert await find_proxy(SERVICE) == "http://proxy.test:3128"
    assert await find_proxy("http://localhost:9/") is None
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_with_a_proxy_in_the_way_it_is_the_proxys_fault() -> None:
    proxy = "http://proxy.test:3128"
    refused = ConnectionRefusedError(errno.ECONNREFUSED, "refused")
    assert why_unreachable(refused, SERVICE, proxy) == "proxy"
    assert why_unreachable(certificate_error(18), SERVICE, proxy) == "tls"
