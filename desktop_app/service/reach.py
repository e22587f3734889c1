"""Can the service be reached at all? A connection is opened and closed; nothing is asked."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from typing import Final
from urllib.parse import urlsplit

from desktop_app.network import find_proxy, trusting_the_system
from desktop_app.service.hosts import Hosts
from desktop_app.service.rest import TIMEOUT_S, unreachable

_PORTS: Final = {"https": 443, "http": 80}


async def reach(
    hosts: Hosts, *, timeout_s: float = TIMEOUT_S, ssl_context: ssl.SSLContext | None = None
) -> None:
    """Connect to a host by TCP, and TLS where its address says so; by a proxy as far as that.

    Args:
        hosts: Whose REST address is tried.
        timeout_s: For name, connection and handshake together.
        ssl_context: Whom TLS trusts; by default the system's authorities.

    Raises:
        ServiceError: Nobody answers there, or somebody whom nobody vouches for.
    """
    url = hosts.rest
    proxy = await find_proxy(url)
    parts = urlsplit(proxy or url)
    tls: ssl.SSLContext | None = None
    if proxy is None and parts.scheme == "https":
        tls = ssl_context or await asyncio.to_thread(trusting_the_system)
    try:
        port = parts.port or _PORTS.get(parts.scheme, 1080)
        async with asyncio.timeout(timeout_s):
            _, writer = await asyncio.open_connection(parts.hostname, port, ssl=tls)
    except (OSError, ValueError) as error:  # no name can be made of some hosts
        raise unreachable(error, url, proxy, by_proxy=proxy is not None) from None
    writer.close()
    with suppress(OSError):
        async with asyncio.timeout(timeout_s):
            await writer.wait_closed()
