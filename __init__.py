"""Patient Stories: reads treatment narratives and marks treatments, symptom language and outcomes.

Importing this module loads neither spaCy nor torch; the functions below do, when they are called.
"""

from __future__ import annotations

from .corpus.story import Annotation, LedgerRow, Segment, Story, Summary
from .version import __version__

__all__ = ["Annotation", "LedgerRow", "Segment", "Story", "Summary", "__version__", "annotate", "load", "open_corpus", "read_stories"]

_LAZY = {"annotate": ".nlp", "load": ".nlp", "open_corpus": ".corpus.open_corpus", "read_stories": ".corpus.jsonl"}


def __getattr__(name: str):
    if name in _LAZY:
        from importlib import import_module

        return getattr(import_module(_LAZY[name], __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
