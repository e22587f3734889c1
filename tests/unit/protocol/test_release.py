"""Only what the publisher signed is believed, and only what is newer counts."""

import base64
import json
from contextlib import suppress

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import __version__
from desktop_app.errors import ServiceError
from desktop_app.protocol.release import (
    NotThePublisherError,
    Release,
    is_newer,
    may_lead,
    read_address,
    read_release,
)
from tests.unit.protocol.publisher import FRAGMENT, PAGE, PUBLIC, manifest, seal


def refused_address(text: str) -> str:
    with pytest.raises(ServiceError) as caught:
        read_address(text)
    return caught.value.notice.title


def refused(raw: bytes, key: bytes = PUBLIC) -> str:
    with pytest.raises(ServiceError) as caught:
        read_release(raw, key)
    return caught.value.notice.title


# The address.


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/earshot.json",
        "https://example.com:8443/a/b.json?channel=beta",
        "http://127.0.0.1:8000/earshot.json",
        "http://[::1]/earshot.json",
        "http://localhost/earshot.json",
        "https://xn--mnchen-3ya.example/earshot.json",
        "https://münchen.example/earshot.json",
    ],
)
def test_an_address_gives_what_is_asked_and_the_key_which_stays_here(url: str) -> None:
    address = read_address(f"  {url}#{FRAGMENT}\n")
    assert (address.url, address.key) == (url, PUBLIC)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "earshot.json",
        "example.com/earshot.json",
        "ftp://example.com/earshot.json",
        "file:///earshot.json",
        "https:///earshot.json",
        "https://example.com:0/earshot.json",
        "https://example.com:port/earshot.json",
        "https://[/earshot.json",
        "https://example.com/ear shot.json",
        "https://example.com/ear\nshot.json",
        "https://me:secret@example.com/earshot.json",
        "https://xn--/earshot.json",
        "https://files.xn--a/earshot.json",
    ],
)
def test_what_is_no_address_is_told(text: str) -> None:
    assert refused_address(f"{text}#{FRAGMENT}") == "This is no address for update checks"


def test_an_address_in_the_open_is_for_this_computer_alone() -> None:
    told = refused_address(f"http://example.com/earshot.json#{FRAGMENT}")
    assert told == "This address is not protected"


@pytest.mark.parametrize("end", ["", "#", "#rsa=AAAA", f"#{FRAGMENT[8:]}"])
def test_an_address_without_a_key_is_told(end: str) -> None:
    assert refused_address(f"https://example.com/a.json{end}") == "The publisher's key is missing"


@pytest.mark.parametrize(
    "end", ["", FRAGMENT[8:-2], f"{FRAGMENT[8:]}AAAA", "A" * 40, "?" * 44, "ä" * 44]
)
def test_a_key_that_is_not_whole_is_told(end: str) -> None:
    told = refused_address(f"https://example.com/a.json#ed25519={end}")
    assert told == "The publisher's key is not whole"


# Where one address may send on to.

HERE = "http://127.0.0.1:8000/a"
OUT = "https://example.com/a"


@pytest.mark.parametrize(
    ("here", "there"),
    [
        (OUT, "https://example.com/b"),
        (OUT, "https://files.example.org/b?token=1"),
        (HERE, "http://127.0.0.1:9000/b"),
        (HERE, "https://127.0.0.1:9000/b"),
        (HERE, OUT),
    ],
)
def test_an_address_may_send_on_to_one_as_protected(here: str, there: str) -> None:
    assert may_lead(here, there)


@pytest.mark.parametrize(
    ("here", "there"),
    [
        (OUT, "http://example.com/b"),
        (OUT, "ftp://example.com/b"),
        (OUT, "file:///etc/passwd"),
        (OUT, "https://127.0.0.1/b"),
        (OUT, "http://localhost/b"),
        (OUT, "https://me@example.com/b"),
        (OUT, "https://xn--/b"),
        (OUT, ""),
        (HERE, "http://example.com/b"),
        ("https://127.0.0.1/a", "http://127.0.0.1/b"),
        ("", OUT),
    ],
)
def test_an_address_leads_to_no_less_protected_one_and_not_to_this_computer_by_name(
    here: str, there: str
) -> None:
    assert not may_lead(here, there)


# The manifest.


def test_a_signed_manifest_is_read_and_what_is_new_in_it_passed_over() -> None:
    text = manifest("1.2.3", notes="Hears  better.\nSpeaks, too.", novelty=[1])
    assert read_release(seal(text), PUBLIC) == Release("1.2.3", PAGE, "Hears better. Speaks, too.")
    assert read_release(seal(manifest("0.0.1")), PUBLIC) == Release("0.0.1", PAGE)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<html>",
        b"[]",
        b"[" * 100_000,
        b'"\xff"',
        b'{"manifest": "x"}',
        b'{"signature": "x"}',
        b'{"manifest": 1, "signature": ""}',
        b'{"manifest": {"version": "9.0.0"}, "signature": ""}',
        b'{"manifest": "\\udc00", "signature": ""}',
        manifest().encode(),
    ],
)
def test_what_is_no_signed_manifest_is_told(raw: bytes) -> None:
    assert refused(raw) == "The answer tells of no version"


def test_another_key_s_signature_is_not_believed() -> None:
    stranger = Ed25519PrivateKey.from_private_bytes(bytes(32))
    for raw, key in ((seal(manifest(), stranger), PUBLIC), (seal(manifest()), bytes(31) + b"\x02")):
        with pytest.raises(NotThePublisherError) as caught:
            read_release(raw, key)
        assert caught.value.notice.title == "The answer to the update check is not the publisher's"
        assert caught.value.notice.page == "updates"


def test_a_manifest_that_was_changed_is_not_believed() -> None:
    signed = json.loads(seal(manifest("1.0.0")))
    signed["manifest"] = manifest("9.0.0")
    assert (
        refused(json.dumps(signed).encode())
        == "The answer to the update check is not the publisher's"
    )


@pytest.mark.parametrize("signature", ["", "?", "AAAA", "ä", base64.b64encode(bytes(64)).decode()])
def test_a_signature_that_is_none_is_not_believed(signature: str) -> None:
    raw = json.dumps({"manifest": manifest(), "signature": signature}).encode()
    assert refused(raw) == "The answer to the update check is not the publisher's"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "9.0.0",
        "[" * 10_000,
        '{"version": "9.0.0"}',
        manifest(page=None),
        manifest(page=""),
        manifest(page="http://example.com/new"),
        manifest(page="file:///bin/sh"),
        manifest(page="https://"),
        manifest(page="https://example.com/new\u202e"),
        manifest("9"),
        manifest("9.0"),
        manifest("9.0.0.0"),
        manifest("9.0.0rc1"),
        manifest("v9.0.0"),
        manifest("09.0.0"),
        manifest("٩.0.0"),
        manifest("9999999.0.0"),
        manifest("9.0.0\n"),
    ],
)
def test_a_signed_manifest_that_makes_no_sense_is_told(text: str) -> None:
    assert refused(seal(text)) == "The answer tells of no version"


def test_notes_are_short() -> None:
    notes = read_release(seal(manifest(notes="word " * 1000)), PUBLIC).notes
    assert len(notes) <= 300


@given(st.binary(max_size=200))
def test_no_answer_breaks_the_reading(raw: bytes) -> None:
    refused(raw)


@given(st.integers(0, 8 * len(seal(manifest())) - 1))
def test_no_flipped_bit_makes_another_manifest(bit: int) -> None:
    raw = bytearray(seal(manifest()))
    raw[bit // 8] ^= 1 << bit % 8
    with suppress(ServiceError):
        # Letters outside the signed text may have two ways to be written.
        assert read_release(bytes(raw), PUBLIC) == Release("9.0.0", PAGE)


# Newer.


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.1.1", "0.1.0", True),
        ("0.10.0", "0.9.9", True),
        ("1.0.0", "0.99.99", True),
        ("0.1.0", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("0.9.9", "1.0.0", False),
        ("1.0.0", "nonsense", False),
        ("nonsense", "1.0.0", False),
    ],
)
def test_a_version_is_newer_by_its_numbers_and_neither_same_nor_older_is(
    version: str, than: str, newer: bool
) -> None:
    assert is_newer(version, than) is newer


def test_the_program_s_own_version_can_be_compared() -> None:
    assert is_newer("999999.0.0", __version__)
