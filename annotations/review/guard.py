"""The door of the review page: who may ask, from where, and how much. Nothing that people wrote reaches a log from here."""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from threading import Lock
from typing import Any

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

HEADER = "x-patient-stories"  # only scripts of the page itself can send it: other origins would need a preflight, which is refused
MAX_BODY = 512 * 1024
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "content-security-policy": POLICY, "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin", "cache-control": "no-store",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
_log = logging.getLogger(__name__)


class Keys:
    """The token that opens the page and the session that it is exchanged for.

    A `one_time` token is good for one exchange. The session outlives a restart of the server, so that an open page goes on.
    """

    def __init__(self, token: str, session: str, cookie: str, *, one_time: bool):
        self.cookie = cookie
        self._token: str | None = token
        self._session = session
        self._one_time = one_time
        self._lock = Lock()

    def exchange(self, token: str) -> str | None:
        """The session for a right token, otherwise None."""
        with self._lock:
            if self._token is None or not hmac.compare_digest(token.encode(), self._token.encode()):
                return None
            if self._one_time:
                self._token = None
            return self._session

    def admits(self, cookies: str) -> bool:
        try:
            morsel = SimpleCookie(cookies).get(self.cookie)
        except CookieError:
            return False
        return morsel is not None and hmac.compare_digest(morsel.value.encode(), self._session.encode())


@dataclass(frozen=True)
class Guard:
    """ASGI middleware. `hosts` are the Host headers that are answered (None: any, for a server behind a token)."""

    app: App
    keys: Keys
    hosts: frozenset[str] | None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        refused = self._refusal(scope, headers)
        started = False

        async def send_guarded(message: MutableMapping[str, Any]) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                own = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *((k.encode(), v.encode()) for k, v in _HEADERS.items() if k.encode() not in own)]
            await send(message)

        if refused:
            await _answer(send_guarded, *refused)
            return
        try:
            await self.app(scope, _limited(receive), send_guarded)
        except _TooLargeError:
            await _answer(send_guarded, 413, f"a request holds at most {MAX_BODY // 1024} KiB")
        except Exception as error:
            _log.error("review server: %s at %s", type(error).__name__, _place(error))  # never the message: it may quote a story
            if not started:
                await _answer(send_guarded, 500, "the server met a fault of its own; the change was not saved. Load the page again.")

    def _refusal(self, scope: Scope, headers: dict[str, str]) -> tuple[int, str] | None:
        host = headers.get("host", "")
        if self.hosts is not None and host.lower() not in self.hosts:
            return 421, "this address is not the review page's; open the link that was printed when it started"
        if _length(headers) > MAX_BODY:
            return 413, f"a request holds at most {MAX_BODY // 1024} KiB"
        if not scope["path"].startswith("/api/"):
            return None if scope["method"] in ("GET", "HEAD") else (405, "only reading is possible here")
        if headers.get(HEADER) != "1" or headers.get("sec-fetch-site", "same-origin") != "same-origin":
            return 403, "only the review page itself may ask this"
        if scope["method"] not in ("GET", "HEAD"):
            if headers.get("origin") not in (f"http://{host}", f"https://{host}"):
                return 403, "this change comes from another page"
            if headers.get("content-type", "").split(";")[0] != "application/json":
                return 415, "a change is sent as JSON"
        if scope["path"] != "/api/session" and not self.keys.admits(headers.get("cookie", "")):
            return 401, "this browser has not been let in; open the link that was printed when the review started"
        return None


class _TooLargeError(Exception):
    pass


def _limited(receive: Receive) -> Receive:
    read = 0

    async def receive_limited() -> MutableMapping[str, Any]:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > MAX_BODY:
            raise _TooLargeError
        return message

    return receive_limited


def _length(headers: dict[str, str]) -> int:
    value = headers.get("content-length", "0")
    return int(value) if value.isdigit() else MAX_BODY + 1


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace else "?"


async def _answer(send: Send, status: int, message: str) -> None:
    body = json.dumps({"error": message}).encode()
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", b"application/json")]})
    await send({"type": "http.response.body", "body": body})
