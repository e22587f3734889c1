"""Asking for the newest version: one small file from an address of the user's choice.

Redirects are followed here, a few and never to a less protected place: files are often handed out
by another host than the one that is asked, and nothing secret goes along. Who signed the answer is
looked at once it is there, wherever it came from.
"""

from __future__ import annotations

import asyncio
from typing import Final
from urllib.parse import urljoin, urlsplit

from desktop_app.errors import Notice, ServiceError
from desktop_app.network import service_name
from desktop_app.protocol.release import Release, UpdateAddress, may_lead, read_release
from desktop_app.service.rest import RefusedError, Rest
from desktop_app.wording import tr

LARGEST: Final = 64 * 1024
"""Bytes of an answer; a manifest is a hundred times smaller."""
MOST_REDIRECTS: Final = 3
# Some servers turn away whoever has no name. It tells neither the version nor the system.
_HEADERS: Final = {"User-Agent": "Earshot", "Accept-Encoding": "identity"}


async def fetch_release(rest: Rest, address: UpdateAddress) -> Release:
    """Fetch what the publisher says of the newest version.

    Raises:
        UnreachableError: Nobody answered.
        ServiceError: Somebody did, with something else than a manifest signed with the key.
    """
    raw = await _fetch(rest, address.url)
    return await asyncio.to_thread(read_release, raw, address.key)


async def _fetch(rest: Rest, url: str) -> bytes:
    asked = url
    for _ in range(1 + MOST_REDIRECTS):
        try:
            return await rest.get_bytes(url, headers=_HEADERS, largest=LARGEST)
        except RefusedError as refused:
            if not refused.location:
                raise ServiceError(_not_there(url, refused.http_status)) from None
            further = _further(url, refused.location)
            if not may_lead(url, further):
                raise ServiceError(_astray(url)) from None
            asked, url = url, further
    raise ServiceError(_in_circles(asked))


def _further(url: str, location: str) -> str:
    """Give where a server sends on to, which may be told relative to itself; empty if nowhere."""
    try:
        return urljoin(url, location)
    except ValueError:
        return ""


def _not_there(url: str, status: int | None) -> Notice:
    return Notice(
        title=tr("The update check got no answer"),
        body=tr(
            "{service} has nothing to give at this address (HTTP status {code}).",
            service=service_name(urlsplit(url).hostname or ""),
            code=status,
        ),
    )


def _astray(url: str) -> Notice:
    return Notice(
        title=tr("The update check was sent astray"),
        body=tr(
            "{service} leads to a less protected address, or to something that is none.",
            service=service_name(urlsplit(url).hostname or ""),
        ),
    )


def _in_circles(url: str) -> Notice:
    return Notice(
        title=tr("The update check was sent astray"),
        body=tr(
            "After {most} redirects {service} still leads elsewhere, perhaps round in circles.",
            most=MOST_REDIRECTS,
            service=service_name(urlsplit(url).hostname or ""),
        ),
    )
