"""The report: stories as a page to read. Spans become view data (`view`), view data becomes HTML (`page`, `plots`)."""

from .page import write_report

__all__ = ["write_report"]
