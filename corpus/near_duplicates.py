"""Finds stories that are nearly the same text: MinHash over word triples, with locality-sensitive hashing.

Written here rather than taken from datasketch, which brings SciPy (over 100 MB installed) for a computation of forty
lines. Signatures stand in a file, 512 bytes a story, and candidates are found by sorting one band's hashes at a time,
so memory stays at a few bytes a story.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

HASHES = 128
BANDS = 32  # of 4 hashes each: a pair with 0.6 of its triples in common is a candidate with probability 0.99
_ROWS = HASHES // BANDS
_CHUNK = 1 << 14
_WORD = re.compile(r"\w+")


class Signatures:
    """The MinHash signatures of a sequence of texts, in the file `path`. Texts are numbered as they are added."""

    def __init__(self, path: Path):
        import numpy as np

        # From a digest, not from NumPy's generator: the hash functions must not vary with its version.
        noise = np.frombuffer(hashlib.shake_256(b"patient-stories").digest(HASHES * 16), "<u8").astype(np.uint64)
        self._factors, self._offsets = noise[:HASHES] | np.uint64(1), noise[HASHES:]
        self._handle = path.open("w+b")
        self.count = 0

    def __enter__(self) -> Signatures:
        return self

    def __exit__(self, *_: object) -> None:
        self._handle.close()

    def add(self, text: str) -> None:
        self._handle.write(self.signature(text).tobytes())
        self.count += 1

    def signature(self, text: str) -> np.ndarray:
        """The minima of 128 hash functions over the triples of the text's words, case folded; a shorter text is one shingle."""
        import numpy as np

        words = _WORD.findall(text.casefold())
        shingles = {" ".join(words[i:i + 3]) for i in range(len(words) - 2)} or {" ".join(words) or text}
        keys = np.fromiter((zlib.crc32(s.encode("utf-8", "surrogatepass")) for s in shingles), np.uint64, len(shingles))
        low = np.full(HASHES, np.iinfo(np.uint64).max, np.uint64)
        for start in range(0, len(keys), 4096):
            low = np.minimum(low, ((keys[start:start + 4096, None] * self._factors + self._offsets) >> np.uint64(32)).min(axis=0))
        return low.astype(np.uint32)

    def pairs(self, threshold: float) -> Iterator[tuple[int, int]]:
        """Yield pairs of texts whose estimated Jaccard similarity is at least `threshold`; enough of them to connect each group."""
        self._handle.flush()
        for band in range(BANDS):
            yield from self._band_pairs(band, threshold)

    def _band_pairs(self, band: int, threshold: float) -> Iterator[tuple[int, int]]:
        """Within one band: each text of a bucket against the bucket's first and the one before it, so buckets cost linear time."""
        import numpy as np

        hashes = self._band(band)
        order = np.argsort(hashes, kind="stable")
        starts_bucket = np.ones(len(order), bool)
        starts_bucket[1:] = hashes[order[1:]] != hashes[order[:-1]]
        first = 0
        for place in np.flatnonzero(~starts_bucket).tolist():
            if starts_bucket[place - 1]:
                first = int(order[place - 1])
            here, before = int(order[place]), int(order[place - 1])
            for other in {first, before}:
                if self._similarity(here, other) >= threshold:
                    yield min(here, other), max(here, other)

    def _band(self, band: int) -> np.ndarray:
        """One 64-bit hash a text of the band's four values."""
        import numpy as np

        out = np.empty(self.count, np.uint64)
        columns = slice(band * _ROWS, (band + 1) * _ROWS)
        self._handle.seek(0)
        for start in range(0, self.count, _CHUNK):
            rows = np.frombuffer(self._handle.read(_CHUNK * HASHES * 4), np.uint32).reshape(-1, HASHES)[:, columns].astype(np.uint64)
            out[start:start + len(rows)] = (rows * self._factors[:_ROWS] >> np.uint64(7)).sum(axis=1)
        return out

    def _similarity(self, one: int, other: int) -> float:
        return float((self._row(one) == self._row(other)).mean())

    def _row(self, number: int) -> np.ndarray:
        import numpy as np

        self._handle.seek(number * HASHES * 4)
        return np.frombuffer(self._handle.read(HASHES * 4), np.uint32)
