"""How varied a collection of stories is: distinct n-grams, self-BLEU, nearest neighbours, type-token figures.

Written here because each is a dozen lines over word counts, while the packages that hold them bring scikit-learn or NLTK.
Words are runs of letters, digits and inner apostrophes, case folded. Figures of two collections compare only where the
collections are about equally large, or, for self-BLEU, where the sample is: all of them move with size.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ..corpus.story import Story

if TYPE_CHECKING:
    import numpy as np

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_SHINGLE = 5
_WINDOW = 100
_PAIRS = 10
Ngram = tuple[str, ...]


def diversity(stories: Iterable[Story], *, sample: int = 200, seed: int = 0) -> dict[str, Any]:
    """Figures of variety as plain data; the same stories, in any order, with the same `sample` and `seed` give the same figures.

    `distinct` has, for n of 1 to 3, the share of n-grams that are different ones. `self_bleu4` compares each of `sample`
    stories, drawn by `seed`, with the others drawn: 1 is copies, 0 no common word. `nearest` has each story's similarity
    to the story most like it (mean, median, highest, and the closest pairs by id, never their text), by common runs of five
    words (Jaccard) and by TF-IDF weighted words (cosine). `type_token` has types, the share of words that stand once, and
    the mean share of types in a hundred words running, which alone does not depend on size.

    All words are held in memory, about 100 bytes each; time grows with the square of the number of stories.
    """
    told = sorted(((story.id, _words(story.text)) for story in stories), key=lambda pair: pair[0])
    ids, texts = [key for key, _ in told], [words for _, words in told]
    drawn = sorted(random.Random(seed).sample(range(len(texts)), min(sample, len(texts))))
    return {
        "stories": len(texts), "words": sum(map(len, texts)),
        "distinct": {str(n): _distinct(texts, n) for n in (1, 2, 3)},
        "self_bleu4": {**_spread(self_bleu([texts[i] for i in drawn])), "sample": len(drawn), "seed": seed},
        "nearest": {"jaccard_5gram": _nearest(_jaccard_rows(texts), ids), "cosine_tfidf": _nearest(_cosine_rows(texts), ids)},
        "type_token": _type_token(texts),
    }


def self_bleu(texts: Sequence[Sequence[str]], order: int = 4) -> list[float]:
    """The BLEU of each text against all others as references: clipped precisions up to `order`, with the brevity penalty.

    An order with no match counts as half a match, so that a short text is not zero for want of one. Fewer than two texts
    give no figures.
    """
    if len(texts) < 2:
        return []
    logs = [0.0] * len(texts)
    for n in range(1, order + 1):
        counts = [Counter(_ngrams(words, n)) for words in texts]
        best, second, owner = _two_highest(counts)
        for i, own in enumerate(counts):
            matched = sum(min(c, second[g] if owner[g] == i else best[g]) for g, c in own.items())
            logs[i] += math.log(max(matched, 0.5) / max(own.total(), 1)) / order
    return [_brevity(i, texts) * math.exp(log) for i, log in enumerate(logs)]


def _two_highest(counts: Sequence[Counter[Ngram]]) -> tuple[Counter[Ngram], Counter[Ngram], dict[Ngram, int]]:
    """For each n-gram the highest count in a text, the highest in any other, and the text of the first: one pass for all references."""
    best: Counter[Ngram] = Counter()
    second: Counter[Ngram] = Counter()
    owner: dict[Ngram, int] = {}
    for i, own in enumerate(counts):
        for gram, count in own.items():
            if count > best[gram]:
                best[gram], second[gram], owner[gram] = count, best[gram], i
            elif count > second[gram]:
                second[gram] = count
    return best, second, owner


def _brevity(i: int, texts: Sequence[Sequence[str]]) -> float:
    length = len(texts[i])
    closest = min((len(t) for k, t in enumerate(texts) if k != i), key=lambda other: (abs(other - length), other))
    return 1.0 if length >= closest else math.exp(1 - closest / max(length, 1))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _ngrams(words: Sequence[str], n: int) -> Iterator[Ngram]:
    return zip(*(words[i:] for i in range(n)), strict=False)


def _distinct(texts: Sequence[Sequence[str]], n: int) -> float:
    grams = Counter(gram for words in texts for gram in _ngrams(words, n))
    return _round(len(grams) / grams.total()) if grams else 0.0


def _jaccard_rows(texts: Sequence[Sequence[str]]) -> Iterator[np.ndarray]:
    """For each text its similarity to every text (0 to itself), by sets of five-word runs."""
    import numpy as np

    sets = [set(_ngrams(words, _SHINGLE)) for words in texts]
    holders: dict[Ngram, list[int]] = defaultdict(list)
    for i, grams in enumerate(sets):
        for gram in grams:
            holders[gram].append(i)
    sizes = np.array([len(grams) for grams in sets])
    for i, grams in enumerate(sets):
        shared = np.zeros(len(sets))
        for gram in grams:
            if len(holders[gram]) > 1:
                shared[holders[gram]] += 1
        shared[i] = 0
        yield shared / np.maximum(sizes + len(grams) - shared, 1)


def _cosine_rows(texts: Sequence[Sequence[str]]) -> Iterator[np.ndarray]:
    """For each text its cosine to every text (0 to itself), words weighted by (1 + log count) times log inverse document share."""
    import numpy as np

    holders: dict[str, list[int]] = defaultdict(list)
    frequencies: dict[str, list[float]] = defaultdict(list)
    for i, words in enumerate(texts):
        for word, count in Counter(words).items():
            holders[word].append(i)
            frequencies[word].append(1 + math.log(count))
    columns = {word: (np.array(held), np.array(frequencies[word]) * math.log((1 + len(texts)) / len(held)))
               for word, held in holders.items()}
    norms = np.zeros(len(texts))
    for held, weights in columns.values():
        norms[held] += weights ** 2
    norms = np.sqrt(np.maximum(norms, 1e-12))
    for i, words in enumerate(texts):
        products = np.zeros(len(texts))
        for word in dict.fromkeys(words):
            held, weights = columns[word]
            products[held] += weights * weights[np.searchsorted(held, i)]
        products[i] = 0
        yield products / (norms * norms[i])


def _nearest(rows: Iterable[np.ndarray], ids: Sequence[str]) -> dict[str, Any]:
    """The spread of each story's highest similarity, and the most similar pairs, every pair once."""
    highest: list[float] = []
    pairs: dict[tuple[str, str], float] = {}
    for i, row in enumerate(rows):
        if len(ids) < 2:
            break
        near = int(row.argmax())
        highest.append(float(row[near]))
        if row[near] > 0:
            pairs[min(ids[i], ids[near]), max(ids[i], ids[near])] = float(row[near])
    ranked = sorted(pairs.items(), key=lambda item: (-item[1], item[0]))[:_PAIRS]
    return {**_spread(highest), "pairs": [{"a": a, "b": b, "similarity": _round(value)} for (a, b), value in ranked]}


def _type_token(texts: Sequence[Sequence[str]]) -> dict[str, Any]:
    counts = Counter(word for words in texts for word in words)
    shares = [share for words in texts for share in _moving_types(words)]
    return {
        "tokens": counts.total(), "types": len(counts),
        "once": _round(sum(1 for count in counts.values() if count == 1) / len(counts)) if counts else 0.0,
        "moving_average": _round(math.fsum(shares) / len(shares)) if shares else None, "window": _WINDOW,
    }


def _moving_types(words: Sequence[str]) -> Iterator[float]:
    """The share of different words in every run of a hundred; nothing for a shorter text."""
    inside: Counter[str] = Counter()
    for i, word in enumerate(words):
        inside[word] += 1
        if i >= _WINDOW:
            left = words[i - _WINDOW]
            inside[left] -= 1
            if not inside[left]:
                del inside[left]
        if i >= _WINDOW - 1:
            yield len(inside) / _WINDOW


def _spread(values: Sequence[float]) -> dict[str, float | None]:
    if not values:
        return {"mean": None, "median": None, "highest": None}
    ranked = sorted(values)
    middle = (ranked[(len(ranked) - 1) // 2] + ranked[len(ranked) // 2]) / 2
    return {"mean": _round(math.fsum(ranked) / len(ranked)), "median": _round(middle), "highest": _round(ranked[-1])}


def _round(value: float) -> float:
    return round(value, 4)
