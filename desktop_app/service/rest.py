"""Requests to the service: one client, deadlines, no redirects, refusals as sentences.

A redirect is never followed: the key is meant for the host it was given for, and for no other.
"""

from __future__ import annotations

import asyncio
import re
import ssl
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar
from urllib.parse import urlsplit

import msgspec

from desktop_app.errors import Action, Notice, ServiceError
from desktop_app.network import (
    find_proxy,
    is_loopback,
    service_name,
    trusting_the_system,
    why_unreachable,
)
from desktop_app.protocol.error_body import ErrorBody, read_error_body
from desktop_app.session.refusals import Unreachable, refusal_notice, unreachable_notice
from desktop_app.wording import tr

if TYPE_CHECKING:
    import httpx

TIMEOUT_S: Final = 10.0
LARGEST_ANSWER: Final = 16 * 1024 * 1024
"""In bytes."""
_LONGEST_REQUEST_ID: Final = 100
_KEY_TAIL: Final = 4

_TOKEN: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
"""A header's name (RFC 9110 5.6.2)."""
_NO_HEADER_NAME: Final = Notice(
    title=tr("This is no name of a header"),
    body=tr("It has to be one word of plain letters, such as Authorization."),
    action=Action.OPEN_SETTINGS,
)
_NO_ADDRESS: Final = Notice(
    title=tr("This is no address of a server"),
    body=tr("It has to look like https://example.com."),
    action=Action.OPEN_SETTINGS,
)

_T = TypeVar("_T")

Query: TypeAlias = Mapping[str, str | int]


class RefusedError(ServiceError):
    """The service answered no; ``body`` are its own words, ``http_status`` is set.

    ``location``: where it told to look instead, if it did.
    """

    def __init__(
        self, notice: Notice, *, http_status: int, body: ErrorBody, location: str = ""
    ) -> None:
        super().__init__(notice, http_status=http_status)
        self.body = body
        self.location = location


class UnreachableError(ServiceError):
    """Nobody answered, or could be asked."""


class Rest:
    """The one HTTP client of the program. It is made when first needed; close it at the end."""

    def __init__(
        self, *, timeout_s: float = TIMEOUT_S, ssl_context: ssl.SSLContext | None = None
    ) -> None:
        """Open nothing yet.

        Args:
            timeout_s: For a whole request, from the name to the last byte of the answer.
            ssl_context: Whom TLS trusts; by default the system's authorities.
        """
        self._timeout_s = timeout_s
        self._ssl_context = ssl_context
        self._clients: dict[str | None, httpx.AsyncClient] = {}
        self._opening = asyncio.Lock()

    async def get(
        self, url: str, answer: type[_T], *, query: Query | None = None, key: str = ""
    ) -> _T:
        """Ask for a JSON answer.

        Args:
            url: Without a query.
            answer: What it is read as; unknown fields are passed over.
            query: Added to the address, percent-encoded.
            key: Sent as ``xi-api-key``, over TLS or to this computer alone.

        Raises:
            RefusedError: The service said no.
            ServiceError: Nobody answered, or with something else.
        """
        headers = {"xi-api-key": key} if key else None
        raw = await self.get_bytes(url, query=query, headers=headers, key=key)
        try:
            return msgspec.json.decode(raw, type=answer, strict=False)
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            raise ServiceError(_not_understood(url)) from None

    async def get_bytes(
        self,
        url: str,
        *,
        query: Query | None = None,
        headers: Mapping[str, str] | None = None,
        key: str = "",
        largest: int | None = None,
    ) -> bytes:
        """Ask for an answer of any kind.

        Args:
            url: May carry a query, which is kept.
            query: Added to the address, percent-encoded.
            headers: Over TLS or to this computer alone; their values are secret.
            key: Which key is among them, to name its end in a refusal.
            largest: How many bytes an answer may have; ``None`` for the usual.

        Raises:
            RefusedError: The server said no, or told to look elsewhere.
            ServiceError: It is no address, nobody answered, or with more than that.
        """
        parts = urlsplit(url)
        if headers and parts.scheme != "https" and not is_loopback(parts.hostname or ""):
            raise ServiceError(_unprotected(url))
        if headers and not all(map(_TOKEN.fullmatch, headers)):
            raise ServiceError(_NO_HEADER_NAME)
        if headers and not all(_is_header_value(value) for value in headers.values()):
            raise ServiceError(_not_a_header(is_key=bool(key)))
        proxy = await find_proxy(url)
        try:
            client = await self._client(proxy)
        except (ValueError, ImportError) as error:
            # A proxy whose address is none, or of a kind that needs another library.
            raise unreachable(error, url, proxy, by_proxy=True) from None
        import httpx  # loaded by now

        try:
            address = httpx.URL(url).copy_merge_params(dict(query)) if query else httpx.URL(url)
            _ = address.host  # a name in another script is read here alone, and may be none
        except (httpx.InvalidURL, ValueError):
            raise UnreachableError(_NO_ADDRESS) from None
        try:
            async with (
                asyncio.timeout(self._timeout_s),
                client.stream("GET", address, headers=dict(headers or {})) as response,
            ):
                body = await _read(response, url, LARGEST_ANSWER if largest is None else largest)
        except (httpx.HTTPError, OSError) as error:
            # Their texts may hold addresses.
            by_proxy = isinstance(error, httpx.ProxyError)
            raise unreachable(error, url, proxy, by_proxy=by_proxy) from None
        except (httpx.InvalidURL, ValueError):
            # WORKAROUND: httpx 0.28 reads where a redirect leads even if it does not go there, and
            # lets out what its library of names raises.
            raise ServiceError(_not_understood(url)) from None
        if not response.is_success:
            raise _refused(response, body, url, key)
        return body

    async def close(self) -> None:
        """Let go of every connection. Calling it twice is harmless."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.aclose()

    async def _client(self, proxy: str | None) -> httpx.AsyncClient:
        """Give the client for a proxy, or for none.

        Importing the library and reading whom to trust take a tenth of a second: in a thread.
        """
        async with self._opening:
            if proxy not in self._clients:
                self._clients[proxy] = await asyncio.to_thread(self._make, proxy)
            return self._clients[proxy]

    def _make(self, proxy: str | None) -> httpx.AsyncClient:
        from http.cookiejar import CookieJar, DefaultCookiePolicy

        import httpx

        if self._ssl_context is None:
            self._ssl_context = trusting_the_system()
        return httpx.AsyncClient(
            verify=self._ssl_context,
            proxy=proxy,
            trust_env=False,  # proxies are `find_proxy`'s business
            follow_redirects=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),  # nobody's are kept
            timeout=self._timeout_s,
        )


async def _read(response: httpx.Response, url: str, largest: int) -> bytes:
    """Read an answer that may not be without end."""
    body = bytearray()
    async for piece in response.aiter_bytes():
        body += piece
        if len(body) > largest:
            raise ServiceError(_not_understood(url))
    return bytes(body)


def _is_header_value(value: str) -> bool:
    """Tell whether a header can hold it (RFC 9110 5.5, without the obsolete letters)."""
    return value.isascii() and value.isprintable()


def _service(url: str) -> str:
    return service_name(urlsplit(url).hostname or tr("the server"))


def _refused(response: httpx.Response, raw: bytes, url: str, key: str) -> RefusedError:
    body = read_error_body(raw)
    notice = refusal_notice(
        response.status_code,
        body.message,
        body.code,
        has_key=bool(key),
        key_tail=key[-_KEY_TAIL:] if len(key) > 4 * _KEY_TAIL else "",
        service=_service(url),
    )
    request_id = response.headers.get("request-id", "")
    if request_id.isascii() and request_id.isprintable() and request_id:
        asked = tr("Request {id}", id=request_id[:_LONGEST_REQUEST_ID])
        details = f"{notice.details}\n{asked}"
        notice = replace(notice, details=details)
    location = response.headers.get("location", "") if response.has_redirect_location else ""
    return RefusedError(notice, http_status=response.status_code, body=body, location=location)


def unreachable(
    error: Exception, url: str, proxy: str | None, *, by_proxy: bool
) -> UnreachableError:
    """Say why nobody answered at an address; ``by_proxy``: the way there is at fault."""
    why = Unreachable.PROXY if by_proxy else Unreachable(why_unreachable(error, url, proxy))
    notice = unreachable_notice(
        why,
        service=_service(url),
        year=time.localtime().tm_year,
        details=type(error).__name__,
    )
    return UnreachableError(notice)


def _not_understood(url: str) -> Notice:
    return Notice(
        title=tr("The answer makes no sense"),
        body=tr(
            "{service} answered with something else than what was asked for.", service=_service(url)
        ),
        action=Action.TRY_AGAIN,
    )


def _unprotected(url: str) -> Notice:
    return Notice(
        title=tr("This address would give your key away"),
        body=tr(
            "Everybody on the way to {service} could read it. Use an https:// address.",
            service=_service(url),
        ),
        action=Action.OPEN_SETTINGS,
        page="account",
    )


def _not_a_header(*, is_key: bool) -> Notice:
    return Notice(
        title=tr("This is no key") if is_key else tr("This is no header value"),
        body=tr("It holds characters that no key has. Perhaps more was copied than meant.")
        if is_key
        else tr(
            "It holds characters that no header value has. Perhaps more was copied than meant."
        ),
        action=Action.PASTE_KEY if is_key else Action.OPEN_SETTINGS,
    )
