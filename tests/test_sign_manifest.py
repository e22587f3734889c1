"""The publisher's script: what it signs is believed, and a key is neither lost nor given away."""

import os
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key

from desktop_app.protocol.release import Release, read_address, read_release
from scripts.bundle import sign_manifest

ADDRESS = "https://example.com/files/earshot.json"
PAGE = "https://example.com/new"


@pytest.fixture
def key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "key.pem"
    assert sign_manifest.main(["key", str(file)]) == 0
    return file


def test_what_is_signed_is_believed_by_whoever_pastes_the_line(
    key: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fragment = capsys.readouterr().out.strip()
    arguments = ["sign", str(key), ADDRESS, "1.2.3", PAGE, "Hört besser."]
    assert sign_manifest.main(arguments) == 0
    line = capsys.readouterr().out.splitlines()[-1]
    assert line == f"{ADDRESS}{fragment}"
    address = read_address(line)
    assert address.url == ADDRESS
    content = Path("earshot.json").read_bytes()
    assert read_release(content, address.key) == Release("1.2.3", PAGE, "Hört besser.")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_nobody_else_can_read_the_key(key: Path) -> None:
    assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_a_key_is_never_overwritten(key: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = key.read_bytes()
    assert sign_manifest.main(["key", str(key)]) == 1
    assert key.read_bytes() == before
    said = capsys.readouterr()
    assert "#ed25519" in said.out  # of the first
    assert "is there already" in said.err


@pytest.mark.parametrize("name", ["key.pem", "linked.json"])
def test_a_manifest_never_takes_the_place_of_the_key(
    key: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = key.read_bytes()
    Path("linked.json").hardlink_to(key)
    address = f"https://example.com/{name}"
    assert sign_manifest.main(["sign", str(key), address, "1.2.3", PAGE]) == 1
    assert key.read_bytes() == before
    assert f"{name} holds the key" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("address", "version", "page"),
    [
        ("http://example.com/earshot.json", "1.2.3", PAGE),
        ("example.com", "1.2.3", PAGE),
        (ADDRESS, "1.2", PAGE),
        (ADDRESS, "1.2.3", "http://example.com"),
    ],
)
def test_what_the_program_would_not_take_is_not_written(
    key: Path, address: str, version: str, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sign_manifest.main(["sign", str(key), address, version, page]) == 1
    assert "Earshot would not take it." in capsys.readouterr().err
    assert not Path("earshot.json").exists()


@pytest.mark.parametrize("address", ["https://example.com", "https://example.com/files/"])
def test_an_address_of_no_file_is_told(
    key: Path, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sign_manifest.main(["sign", str(key), address, "1.2.3", PAGE]) == 1
    assert "ADDRESS names no file" in capsys.readouterr().err


def test_a_key_of_another_kind_and_a_missing_one_are_told(
    key: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = generate_private_key(SECP256R1()).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    key.write_bytes(other)
    assert sign_manifest.main(["sign", str(key), ADDRESS, "1.2.3", PAGE]) == 1
    assert "another kind" in capsys.readouterr().err
    assert sign_manifest.main(["sign", "nowhere.pem", ADDRESS, "1.2.3", PAGE]) == 1
    assert "nowhere.pem" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["key"], ["sign", "key.pem"], ["other"]])
def test_other_words_show_how_it_is_used(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert sign_manifest.main(arguments) == 2
    assert "sign KEY_FILE ADDRESS VERSION PAGE" in capsys.readouterr().err
