"""Which hosts: the service's regions, or one's own server.

Regions are workspaces of their own with their own keys, so a key belongs to a host.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

from desktop_app.errors import Action, Notice, ServiceError
from desktop_app.network import is_loopback, service_name
from desktop_app.settings import Profile, Region, Settings
from desktop_app.wording import tr

# https://elevenlabs.io/docs/overview/administration/data-residency
_REGIONS: Final[Mapping[Region, str]] = {
    "default": "api.elevenlabs.io",
    "us": "api.us.elevenlabs.io",
    "eu": "api.eu.residency.elevenlabs.io",
    "in": "api.in.residency.elevenlabs.io",
    "sg": "api.sg.residency.elevenlabs.io",
}
_SECURE: Final[Mapping[str, bool]] = {"https": True, "wss": True, "http": False, "ws": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosts:
    """Where requests and conversations go: two addresses without a slash at the end."""

    rest: str
    websocket: str
    account: str = ""
    """Of the user's accounts there; empty for the usual one."""

    @property
    def authority(self) -> str:
        """Host and port, if it is not the usual one."""
        return urlsplit(self.rest).netloc.rpartition("@")[2]

    @property
    def name(self) -> str:
        """Who answers there, for people."""
        return service_name(urlsplit(self.rest).hostname or "")

    @property
    def key_name(self) -> str:
        """Under this name the account's key is kept among the secrets."""
        account = f"#{self.account}" if self.account else ""
        return f"api-key@{self.authority}{account}"


def hosts_for(region: Region, own_host: str = "", account: str = "") -> Hosts:
    """Give the addresses of a region.

    Args:
        region: ``own`` takes ``own_host``.
        own_host: An http(s) or ws(s) address, which stands for both; a path is kept. Without a
            scheme it is https, on this computer http.
        account: Whose key is used there; empty for the usual one.

    Raises:
        ServiceError: The own address is none, or everybody on the way to it could listen.
    """
    if region != "own":
        place = _REGIONS[region]
        return Hosts(rest=f"https://{place}", websocket=f"wss://{place}", account=account)
    parts = _split(own_host.strip())
    rest, websocket = ("https", "wss") if _SECURE[parts.scheme] else ("http", "ws")
    place = f"{parts.netloc}{parts.path.rstrip('/')}"
    return Hosts(rest=f"{rest}://{place}", websocket=f"{websocket}://{place}", account=account)


def hosts_of(place: Settings | Profile) -> Hosts:
    """Give the addresses that settings, or one of their profiles, lead to.

    Raises:
        ServiceError: As `hosts_for`.
    """
    return hosts_for(place.region, place.own_host, place.account)


def _split(address: str) -> SplitResult:
    try:
        if "://" not in address:
            host = urlsplit(f"//{address}").hostname or ""
            address = f"{'http' if is_loopback(host) else 'https'}://{address}"
        parts = urlsplit(address)
        usable = (
            parts.scheme in _SECURE
            and parts.hostname
            and parts.port != 0
            and not any(letter.isspace() for letter in address)
        )
    except ValueError:
        usable = False
    if not usable:
        raise ServiceError(
            Notice(
                title=tr("This is no address of a server"),
                body=tr("It has to look like https://example.com."),
                action=Action.OPEN_SETTINGS,
                page="account",
            )
        )
    if not _SECURE[parts.scheme] and not is_loopback(parts.hostname or ""):
        raise ServiceError(
            unprotected(tr("It begins with {scheme}://", scheme=parts.scheme), page="account")
        )
    return parts


def unprotected(what: str, page: str = "agents") -> Notice:
    """Say that words would travel in the open, which they may within this computer alone."""
    return Notice(
        title=tr("This address is not protected"),
        body=tr("{what}; everybody on the way could listen.", what=what),
        action=Action.OPEN_SETTINGS,
        page=page,
    )
