"""What a publisher says of the newest version: where to ask for it, and who has to have signed it.

    https://example.com/earshot.json#ed25519=KEY                      the address
    {"manifest": "MANIFEST", "signature": "SIGNATURE"}                what it answers
    {"version": "1.2.3", "page": "https://…", "notes": "One line."}   the manifest in it, as text

The fragment of an address is never sent (RFC 3986 3.5): it is for the program alone. The signature
is Ed25519 (RFC 8032) over the manifest's text in UTF-8; both are base64. A manifest tells of a page
for people; nothing in it is fetched or run.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

import msgspec

from desktop_app.errors import Action, Notice, ServiceError, Severity
from desktop_app.network import is_loopback
from desktop_app.protocol.error_body import in_one_line
from desktop_app.wording import tr

EXAMPLE: Final = "https://example.com/earshot.json#ed25519=…"
_MARK: Final = "ed25519="
_KEY_BYTES: Final = 32
_SIGNATURE_BYTES: Final = 64
_VERSION: Final = re.compile(r"(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})")


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateAddress:
    """Where the newest version is asked for, without a fragment, and the publisher's public key."""

    url: str
    key: bytes


class Release(msgspec.Struct, frozen=True):
    """A version, the page where people get it, and what there is to say of it in one line."""

    version: str
    page: str
    notes: str = ""


class NotThePublisherError(ServiceError):
    """Somebody answered in the publisher's name who does not have the key."""


class _Signed(msgspec.Struct, frozen=True):
    manifest: str
    signature: str


def read_address(text: str) -> UpdateAddress:
    """Read the line that a publisher gives.

    Raises:
        ServiceError: It is no address, everybody on the way could read along, or its key is not
            whole.
    """
    text = text.strip()
    parts = _split(text)
    # Whoever may look at the settings may read the address: it is no place for a password.
    if parts is None or parts.scheme not in ("https", "http") or "@" in parts.netloc:
        raise ServiceError(
            Notice(
                title=tr("This is no address for update checks"),
                body=tr("It has to look like {example}", example=EXAMPLE),
            )
        )
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise ServiceError(
            Notice(
                title=tr("This address is not protected"),
                body=tr("Everybody on the way could see who asks. Use an https:// address."),
            )
        )
    key = parts.fragment
    if not key.startswith(_MARK):
        raise ServiceError(
            Notice(
                title=tr("The publisher's key is missing"),
                body=tr(
                    "It stands at the end of the address, behind #ed25519=. Copy the whole line."
                ),
            )
        )
    raw_key = _base64(key.removeprefix(_MARK), _KEY_BYTES)
    if raw_key is None:
        raise ServiceError(
            Notice(
                title=tr("The publisher's key is not whole"),
                body=tr("Copy everything behind #ed25519=, to the last character."),
            )
        )
    return UpdateAddress(url=parts._replace(fragment="").geturl(), key=raw_key)


def may_lead(here: str, there: str) -> bool:
    """Tell whether one address may send on to another.

    Protection is not given up on the way, and nobody outside leads to this computer by its usual
    names. By another one it is reached over TLS alone: what answers there needs a certificate.
    """
    before, after = _split(here), _split(there)
    if before is None or after is None or "@" in after.netloc:
        return False
    if is_loopback(after.hostname or "") and not is_loopback(before.hostname or ""):
        return False
    return after.scheme == "https" or (
        (before.scheme, after.scheme) == ("http", "http") and is_loopback(after.hostname or "")
    )


def read_release(raw: bytes, key: bytes) -> Release:
    """Read an answer, and believe nothing in it that this key has not signed.

    Loads the library of signatures, a tenth of a second: call it outside the event loop.

    Raises:
        NotThePublisherError: Somebody else signed it, or nobody.
        ServiceError: It is something else.
    """
    try:
        signed = msgspec.json.decode(raw, type=_Signed)
        text = signed.manifest.encode()
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise ServiceError(_no_manifest()) from None
    if not _is_signed(text, _base64(signed.signature, _SIGNATURE_BYTES), key):
        raise NotThePublisherError(_not_the_publisher())
    try:
        release = msgspec.json.decode(text, type=Release)
    except (msgspec.MsgspecError, RecursionError):
        raise ServiceError(_no_manifest()) from None
    page = _split(release.page)
    if _VERSION.fullmatch(release.version) is None or page is None or page.scheme != "https":
        raise ServiceError(_no_manifest())
    return msgspec.structs.replace(release, notes=in_one_line(release.notes))


def is_newer(version: str, than: str) -> bool:
    """Compare two versions of three numbers (Semantic Versioning 2.0.0); others are never newer."""
    one, other = _VERSION.fullmatch(version), _VERSION.fullmatch(than)
    if one is None or other is None:
        return False
    return tuple(map(int, one.groups())) > tuple(map(int, other.groups()))


def _is_signed(text: bytes, signature: bytes | None, key: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if signature is None:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text)
    except InvalidSignature:
        return False
    return True


def _split(address: str) -> SplitResult | None:
    """Take an absolute address apart; ``None`` if it is none."""
    try:
        parts = urlsplit(address)
        usable = parts.hostname and parts.port != 0 and address.isprintable()
        if parts.hostname and parts.hostname.isascii():
            parts.hostname.encode().decode("idna")  # raises at "xn--" before what is no name
    except ValueError:
        return None
    return parts if usable and " " not in address else None


def _base64(text: str, length: int) -> bytes | None:
    """Decode so many bytes; ``None`` if the text is anything else."""
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):  # the latter for letters outside ASCII
        return None
    return raw if len(raw) == length else None


def _no_manifest() -> Notice:
    return Notice(
        title=tr("The answer tells of no version"),
        body=tr("Something else than a signed manifest stands at the address for update checks."),
    )


def _not_the_publisher() -> Notice:
    return Notice(
        title=tr("The answer to the update check is not the publisher's"),
        body=tr("Its signature does not fit the key in the address, so it was not believed."),
        action=Action.OPEN_SETTINGS,
        severity=Severity.WARNING,
        page="updates",
    )
