"""What every room with a socket must agree on: who is this computer, and whom TLS trusts."""

from __future__ import annotations

import ipaddress
import ssl
import sys


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
