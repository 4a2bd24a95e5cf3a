"""HTML: what a reader of the page reads. Scripts, styles, menus, forms and hidden parts stay out."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any, BinaryIO

from ...errors import MissingExtraError
from ..story import Story
from .base import Found, SourceOptions, read_limited
from .blocks import BlockText
from .decoding import decode

_DROPPED = {"script", "style", "nav", "noscript", "template", "head", "svg", "math", "iframe", "object", "canvas", "audio", "video",
            "button", "select", "input", "textarea", "dialog", "menu"}
_CHROME = {"header", "footer", "aside"}
_KINDS = {f"h{n}": "heading" for n in range(1, 7)} | {"li": "list_item", "summary": "heading", "legend": "heading"}
_BLOCKS = {"p", "div", "section", "article", "main", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "table", "thead", "tbody",
           "tfoot", "tr", "caption", "figure", "figcaption", "address", "details", "summary", "fieldset", "form", "hr", "header",
           "footer", "aside", "center", "body", "html", "legend", *_KINDS}
_SPACE = re.compile(r"[ \t\r\n\f]+")
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)


def read_html(handle: BinaryIO, name: str, options: SourceOptions) -> Iterator[Found]:
    """One story: the readable text of the page; its `<title>` goes into metadata."""
    data = read_limited(handle, 4 * options.max_chars + 4)
    text, encoding = decode(data, options.encoding or _declared(data))
    metadata: dict[str, Any] = {} if encoding == "utf-8" else {"encoding": encoding}
    soup = _parse(text)
    if soup.title and soup.title.get_text(strip=True):
        metadata["title"] = _SPACE.sub(" ", soup.title.get_text()).strip()
    page = _Page()
    page.walk(_content(soup), "paragraph")
    page.flush("paragraph")
    story_text, segments = page.out.build()
    yield Found(Story(name, story_text, metadata, segments))


def _parse(text: str) -> Any:
    try:
        import lxml  # noqa: F401
        from bs4 import BeautifulSoup
    except ImportError:
        raise MissingExtraError("beautifulsoup4", "documents", "reading HTML") from None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # on pages that look like XML or like a file name
        return BeautifulSoup(text, "lxml")


def _declared(data: bytes) -> str | None:
    """The encoding that the page names, unless the bytes are UTF-8 anyway (many pages name a wrong one)."""
    try:
        data.decode("utf-8")
        return None
    except UnicodeDecodeError:
        match = _CHARSET.search(data[:4096])
    name = match[1].decode("ascii").lower() if match else None
    if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii"):
        return "windows-1252"  # as browsers do
    return None if name in ("utf-8", "utf8", "utf-16") else name


def _content(soup: Any) -> Any:
    mains = soup.find_all(["main"]) or soup.find_all(attrs={"role": "main"})
    if len(mains) == 1:
        return mains[0]
    articles = soup.find_all("article")
    return articles[0] if len(articles) == 1 else (soup.body or soup)


class _Page:
    def __init__(self) -> None:
        self.out = BlockText()
        self.inline: list[str] = []

    def walk(self, node: Any, kind: str) -> None:
        from bs4.element import NavigableString, Tag

        for child in node.children:
            if type(child) is NavigableString:
                self.inline.append(str(child) if node.name == "pre" else _SPACE.sub(" ", child))
            elif isinstance(child, Tag) and not _is_hidden(child):
                self.element(child, kind)

    def element(self, tag: Any, kind: str) -> None:
        if tag.name == "br":
            self.inline.append("\n")
        elif tag.name == "q":
            self.inline.append("“")
            self.walk(tag, kind)
            self.inline.append("”")
        elif tag.name in ("td", "th"):
            if "".join(self.inline).strip():
                self.inline.append(" | ")
            self.walk(tag, kind)
        elif tag.name in _BLOCKS:
            self.block(tag, kind)
        else:
            self.walk(tag, kind)

    def block(self, tag: Any, kind: str) -> None:
        self.flush(kind)
        mark = self.out.mark()
        inner = _KINDS.get(tag.name, kind)
        self.walk(tag, inner)
        self.flush(inner)
        if tag.name == "blockquote":
            self.out.quote_since(mark)

    def flush(self, kind: str) -> None:
        lines = "".join(self.inline).split("\n")
        self.inline.clear()
        self.out.add("\n".join(re.sub(r"[ \t]+", " ", line).strip() for line in lines), kind)


def _is_hidden(tag: Any) -> bool:
    if tag.name in _DROPPED or tag.has_attr("hidden") or tag.get("aria-hidden") == "true" or tag.get("role") == "navigation":
        return True
    if "display:none" in str(tag.get("style", "")).replace(" ", "").lower():
        return True
    return tag.name in _CHROME and tag.parent is not None and tag.parent.name == "body"
