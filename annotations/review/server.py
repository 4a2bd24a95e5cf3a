"""The local web page: routes over a `Desk`, behind the `Guard`."""

from __future__ import annotations

import json
import secrets
import socket
from collections.abc import Callable, Iterable
from importlib.resources import files
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import MissingExtraError, PatientStoriesError, UsageError
from ..report.colours import css_variables
from ..scheme import Scheme
from .concepts import Concept
from .guard import Guard, Keys
from .journal import ConflictError, Journal, JournalError, database_url
from .library import Library

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .desk import Desk

PORT = 8642
_TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml"}
_LOOPBACK_NAMES = ("localhost", "127.0.0.1", "[::1]")


def serve(
    stories: Path, *, coder: str, host: str = "127.0.0.1", port: int = PORT, database: str | None = None, open_browser: bool = True,
    token: str | None = None, adjudicate: bool = False, suggestions: bool = True, concepts: Iterable[Concept] = (),
    scheme: Scheme | None = None, announce: Callable[[str], None] = lambda url: None,
) -> None:
    """Serve the review page of a story file until it is interrupted. The file is only read.

    `coder` is who decides; with `adjudicate` that person sees all coders' work and makes the agreed version. Without
    `suggestions` nobody sees the model's annotations. `database` is an SQLite file (default: beside the stories) or an
    SQLAlchemy URL. `port` 0 takes a free one. `announce` is called with the page's address once it can be opened.
    Raises UsageError where the page cannot be served so: without a `token` only loopback addresses are served.
    """
    stories = Path(stories)
    _check_address(host, token)
    uvicorn = _uvicorn()
    with _bind(host, port) as listener:
        port = listener.getsockname()[1]
        journal = Journal(database_url(stories, database))
        try:
            desk = _desk(stories, journal, coder, scheme, concepts, adjudicate, suggestions)
            given = token or secrets.token_urlsafe(24)
            session = journal.secret(f"session:{desk.coder}:{desk.track}")
            keys = Keys(given, session, f"patient_stories_{port}", one_time=token is None)
            app = build_app(desk, keys, hosts=_hosts(host, port))
            url = f"http://{_name(host)}:{port}/#token={given}"
            config = uvicorn.Config(app, access_log=False, log_level="warning", server_header=False, lifespan="off", timeout_graceful_shutdown=3)
            listener.listen(128)  # from here on a browser that is opened too early waits instead of failing
            announce(url)
            if open_browser:
                _open_browser(url)
            uvicorn.Server(config).run(sockets=[listener])
        finally:
            journal.close()


def _desk(
    stories: Path, journal: Journal, coder: str, scheme: Scheme | None, concepts: Iterable[Concept], adjudicate: bool, suggestions: bool,
) -> Desk:
    from .desk import Desk

    library = Library(stories, with_suggestions=suggestions)
    return Desk(library, journal, coder=coder, scheme=scheme, concepts=concepts, adjudicate=adjudicate)


def build_app(desk: Desk, keys: Keys, *, hosts: frozenset[str] | None) -> Guard:
    """The page as an ASGI application."""
    try:
        from starlette.routing import Route, Router
    except ImportError:
        raise MissingExtraError("starlette", "review", "the review page") from None
    pages = _Pages(desk, keys)
    routes = [
        Route("/", pages.static, methods=["GET"]),
        Route("/static/{name}", pages.static, methods=["GET"]),
        Route("/api/session", pages.session, methods=["POST"]),
        Route("/api/project", pages.project, methods=["GET"]),
        Route("/api/codebook", pages.codebook, methods=["GET"]),
        Route("/api/story", pages.story, methods=["GET"]),
        Route("/api/version", pages.version, methods=["GET"]),
        Route("/api/search", pages.search, methods=["GET"]),
        Route("/api/concepts", pages.concepts, methods=["GET"]),
        Route("/api/change", pages.change, methods=["POST"]),
    ]
    return Guard(Router(routes), keys, hosts)  # no Starlette(): its own error page would log what the guard must not


class _Pages:
    """One method a route."""

    def __init__(self, desk: Desk, keys: Keys):
        self.desk, self.keys = desk, keys
        self._files = _static_files(desk.scheme)

    async def static(self, request: Request) -> Response:
        from starlette.responses import Response

        name = request.path_params.get("name", "index.html")
        if name not in self._files:
            return Response("no such file", 404, media_type="text/plain")
        return Response(self._files[name], headers={"content-type": _TYPES[Path(name).suffix]})

    async def session(self, request: Request) -> Response:
        body = await _json_body(request)
        token = body.get("token") if isinstance(body, dict) else None
        session = self.keys.exchange(token) if isinstance(token, str) else None
        if session is None:
            return _reply({"error": "this link was used already or is not of this review. Start the review again to get a new one."}, 401)
        response = _reply({"ok": True})
        response.set_cookie(self.keys.cookie, session, httponly=True, samesite="strict", path="/", max_age=30 * 24 * 3600)
        return response

    async def project(self, request: Request) -> Response:
        return await _run(self.desk.project)

    async def codebook(self, request: Request) -> Response:
        return await _run(self.desk.codebook)

    async def story(self, request: Request) -> Response:
        query = request.query_params
        at = query.get("at", "").split("-")
        place = (int(at[0]), int(at[1])) if len(at) == 2 and all(part.isdigit() for part in at) else None
        return await _run(self.desk.story, query.get("id", ""), place)

    async def version(self, request: Request) -> Response:
        return await _run(self.desk.version, request.query_params.get("id", ""))

    async def search(self, request: Request) -> Response:
        return await _run(lambda: {"found": self.desk.library.search(request.query_params.get("q", "")[:200])})

    async def concepts(self, request: Request) -> Response:
        return await _run(lambda: {"found": self.desk.index.search(request.query_params.get("q", "")[:200])})

    async def change(self, request: Request) -> Response:
        body = await _json_body(request)
        if not isinstance(body, dict):
            return _reply({"error": "a change is a JSON object"}, 400)
        return await _run(self.desk.change, body)


async def _run(work: Callable[..., Any], *args: Any) -> Response:
    """The result of blocking work as JSON, or the error that it raises on purpose."""
    from starlette.concurrency import run_in_threadpool

    try:
        return _reply(await run_in_threadpool(work, *args))
    except ConflictError as error:
        return _reply({"error": str(error), "version": error.version}, 409)
    except JournalError as error:
        return _reply({"error": str(error)}, 503)
    except PatientStoriesError as error:
        return _reply({"error": str(error)}, 422)


async def _json_body(request: Request) -> Any:
    try:
        return json.loads(await request.body())
    except ValueError:
        return None


def _reply(data: Any, status: int = 200) -> Response:
    from starlette.responses import JSONResponse

    return JSONResponse(data, status)


def _static_files(scheme: Scheme) -> dict[str, bytes]:
    folder = files(__package__) / "static"
    out = {file.name: file.read_bytes() for file in folder.iterdir() if Path(file.name).suffix in _TYPES}
    return out | {"colours.css": css_variables(scheme).encode("utf-8")}


def _check_address(host: str, token: str | None) -> None:
    if token is not None and len(token) < 16:
        raise UsageError("a --token has at least 16 characters; make one with: python -c 'import secrets; print(secrets.token_urlsafe())'")
    if not _is_loopback(host) and token is None:
        raise UsageError(f"--host {host} can be reached by other machines; give a --token too, and encrypt the way there (ssh -L, or a proxy with TLS)")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _hosts(host: str, port: int) -> frozenset[str] | None:
    if _is_loopback(host):
        return frozenset(f"{name}:{port}" for name in (*_LOOPBACK_NAMES, _name(host)))
    return None  # reached under names that only its user knows; the token stands guard


def _name(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _bind(host: str, port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise UsageError(f"port {port} of {host} cannot be used ({error.strerror}); give another --port") from None
    return listener


def _uvicorn() -> Any:
    try:
        import uvicorn
    except ImportError:
        raise MissingExtraError("uvicorn", "review", "the review page") from None
    return uvicorn


def _open_browser(url: str) -> None:
    import threading
    import webbrowser

    threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()
