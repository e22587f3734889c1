"""What every room with a socket must agree on: this computer, trust, proxies, and what went wrong.

Nothing here opens a connection.
"""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import re
import socket
import ssl
import sys
import urllib.request
from collections.abc import Iterator
from typing import Final, Literal, TypeAlias
from urllib.parse import urlsplit

Why: TypeAlias = Literal["dns", "refused", "timeout", "tls", "proxy", "clock", "offline"]

_NOT_YET_VALID: Final = 9  # X509_V_ERR_CERT_NOT_YET_VALID
_EXPIRED: Final = 10  # X509_V_ERR_CERT_HAS_EXPIRED
_NO_NETWORK: Final = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN})
_ERRNO: Final = re.compile(r"\[Errno (\d+)\]")


def is_loopback(host: str) -> bool:
    """Tell whether a host of an address is this computer (RFC 6761 6.3, RFC 1122 3.2.1.3).

    Args:
        host: Name or IP address as it stands in a URL, with or without brackets.
    """
    host = host.strip("[]").rstrip(".").lower()
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def trusting_the_system() -> ssl.SSLContext:
    """Make a TLS context that verifies certificate and name against the system's authorities.

    Reads the whole list of authorities, 20 to 50 ms: call it outside the event loop, and once.
    ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` add or replace authorities, as OpenSSL defines them.
    """
    context = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    if sys.platform != "win32" and not (paths.cafile or paths.capath):
        # A Python that was not built for this system, as in a bundle, finds no list of its own.
        import certifi

        context.load_verify_locations(certifi.where())
    return context


async def find_proxy(url: str) -> str | None:
    """Find the proxy for an address without keeping the event loop waiting; see `proxy_for`."""
    if is_loopback(urlsplit(url).hostname or ""):
        return None
    return await asyncio.to_thread(proxy_for, url)


def proxy_for(url: str) -> str | None:
    """Find the proxy that the environment or the system prescribes; this computer needs none.

    On Windows and macOS it may look the host's name up, which takes its time.

    Args:
        url: An http(s) or ws(s) address; a WebSocket takes the proxy of its scheme's HTTP, unless
            one is set for WebSockets alone (``wss_proxy``, ``ws_proxy``).
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_loopback(host) or urllib.request.proxy_bypass(host):
        return None
    proxies = urllib.request.getproxies()
    tried = ("wss", "https") if parts.scheme in ("wss", "https") else ("ws", "http")
    names = tried if parts.scheme.startswith("ws") else tried[1:]
    return next((proxies[name] for name in (*names, "all") if proxies.get(name)), None)


def service_name(host: str) -> str:
    """Name who answers at a host, for people."""
    return "ElevenLabs" if is_service(host) else host


def why_unreachable(error: BaseException, url: str, proxy: str | None = None) -> Why:
    """Tell from what a library raised why nobody could be reached.

    Looks through causes and groups for what the operating system, the resolver and TLS said.

    Args:
        error: What was raised.
        url: Who should have been reached.
        proxy: By which way, as `find_proxy` said.
    """
    errors = list(_with_causes(error))
    for cause in errors:
        if isinstance(cause, ssl.SSLCertVerificationError):
            clock = cause.verify_code == _NOT_YET_VALID or (
                # The service renews its certificates; another server may have forgotten to.
                cause.verify_code == _EXPIRED and is_service(urlsplit(url).hostname or "")
            )
            return "clock" if clock else "tls"
    if any(isinstance(cause, ssl.SSLError) for cause in errors):
        return "tls"
    if any(isinstance(cause, TimeoutError) for cause in errors):
        return "timeout"
    if proxy is not None:
        return "proxy"
    for cause in errors:
        if isinstance(cause, socket.gaierror):
            return "offline" if cause.errno == socket.EAI_AGAIN else "dns"
    # Several addresses tried in vain are told in one text.
    said = {int(number) for cause in errors for number in _ERRNO.findall(str(cause))}
    return "offline" if said & _NO_NETWORK and errno.ECONNREFUSED not in said else "refused"


def is_service(host: str) -> bool:
    """Tell whether a host is the service's own."""
    return host == "elevenlabs.io" or host.endswith(".elevenlabs.io")


def _with_causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        cause = waiting.pop()
        if cause is None or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        waiting += [cause.__cause__, cause.__context__]
        if isinstance(cause, BaseExceptionGroup):
            waiting += cause.exceptions
