"""The review page: people read, correct and agree on a local web page; every change stands in an append-only journal.

`serve` opens the page, `export_stories` writes what people decided, `join_journals` brings the journals of a team together.
Importing this package loads neither the web server nor the database; the functions do, when they are called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .export import export_stories
    from .journal import join_journals
    from .server import serve

__all__ = ["export_stories", "join_journals", "serve"]

_LAZY = {"serve": ".server", "export_stories": ".export", "join_journals": ".journal"}


def __getattr__(name: str):
    if name in _LAZY:
        from importlib import import_module

        return getattr(import_module(_LAZY[name], __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
