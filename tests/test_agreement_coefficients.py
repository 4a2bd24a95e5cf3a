"""Coefficients of agreement: worked examples of the literature, what follows from the definitions, and what an interval must do."""

from __future__ import annotations

import random
from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patient_stories.annotations.agreement.coefficients import nominal, pair_f1
from patient_stories.annotations.agreement.unitizing import Unit, count_units, unitizing
from patient_stories.annotations.figures import resample_weights

# Krippendorff (2011), "Computing Krippendorff's alpha-reliability": examples A to C. Gwet's handbook uses C too.
BINARY = ("0100000010", "1110010000")
TWO_OBSERVERS = ("aabbdcccedda", "babbbccceddd")
FOUR_OBSERVERS = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
# Hayes and Krippendorff (2007), table 1: the tone of 40 articles by five observers, a row an article.
NEWS = """112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. .100. 0000. 1222. 33223 111.1 111.1 212.2 1233. 1101. 000.0 0011. 00.00
2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2 110.0 2121. 22.22 3222. 222.2 223.2 222.2 22.12 2222. 111.1""".split()
# Fleiss' kappa as it is usually taught: ten subjects, fourteen raters, five categories.
FOURTEEN_RATERS = (
    (0, 0, 0, 0, 14), (0, 2, 6, 4, 2), (0, 0, 3, 5, 6), (0, 3, 9, 2, 0), (2, 2, 8, 1, 1), (7, 7, 0, 0, 0), (3, 2, 6, 3, 0), (2, 5, 3, 2, 2),
    (6, 5, 2, 1, 0), (0, 2, 2, 3, 7),
)


def by_coder(*rows: str):
    return by_unit(*("".join(column) for column in zip(*rows, strict=True)))


def by_unit(*units: str):
    return nominal([Counter(tuple(None if v == "." else v for v in unit) for unit in units)], [f"c{i}" for i in range(len(units[0]))])


def crossed(table: list[list[int]]):
    """Two coders' values as a table of counts."""
    counts = Counter({(i, j): n for i, row in enumerate(table) for j, n in enumerate(row)})
    return nominal([counts], ["a", "b"], categories=len(table))


@pytest.mark.parametrize(("rows", "alpha"), [(BINARY, 0.095), (TWO_OBSERVERS, 0.692), (FOUR_OBSERVERS, 0.743)])
def test_alpha_of_krippendorffs_examples(rows, alpha):
    assert by_coder(*rows).alpha == pytest.approx(alpha, abs=0.0005)


def test_four_observers_in_gwets_handbook():
    figure = by_coder(*FOUR_OBSERVERS)
    assert (figure.units, figure.observed) == (11, pytest.approx(0.81818, abs=5e-6))
    assert (figure.ac1, figure.fleiss) == (pytest.approx(0.77544, abs=5e-6), pytest.approx(0.76117, abs=5e-6))


def test_alpha_of_hayes_and_krippendorff():
    assert len(NEWS) == 40
    assert by_unit(*NEWS).alpha == pytest.approx(0.4765, abs=5e-4)


def test_kappa_of_cohen_1960():
    assert crossed([[88, 14, 18], [10, 40, 10], [2, 6, 12]]).kappa == pytest.approx(0.492, abs=5e-4)


def test_dialogue_acts_of_artstein_and_poesio():
    figure = crossed([[20, 20], [10, 50]])
    assert (figure.observed, figure.fleiss, figure.kappa) == (pytest.approx(0.7), pytest.approx(0.341, abs=5e-4), pytest.approx(0.348, abs=5e-4))


def test_abstractors_of_gwet():
    figure = crossed([[13, 0, 0], [0, 20, 7], [0, 4, 56]])
    expected = {"kappa": 0.7964094, "fleiss": 0.7962397, "ac1": 0.8493305, "alpha": 0.7972585, "observed": 0.89}
    assert {name: getattr(figure, name) for name in expected} == pytest.approx(expected, abs=5e-8)


def test_the_paradox_of_kappa_that_ac1_was_made_for():
    figure = crossed([[118, 5], [2, 0]])
    assert (figure.observed, figure.kappa, figure.ac1) == (pytest.approx(0.944), pytest.approx(-0.0234, abs=5e-5), pytest.approx(0.9408, abs=5e-5))


def test_fleiss_of_fourteen_raters():
    units = ["".join(str(v) * n for v, n in enumerate(row)) for row in FOURTEEN_RATERS]
    assert by_unit(*units).fleiss == pytest.approx(0.210, abs=5e-4)


def test_what_is_not_defined_is_none():
    alone = nominal([Counter({("x", None): 3})], ["a", "b"])
    assert (alone.units, alone.observed, alone.alpha, alone.kappa) == (0, None, None, None)
    same = nominal([Counter({("x", "x"): 3})], ["a", "b"], categories=2)
    assert (same.observed, same.alpha, same.kappa, same.fleiss, same.ac1) == (1.0, None, None, None, 1.0)
    assert nominal([Counter()], ["a", "b"]).alpha is None


def test_mean_kappa_over_pairs_and_each_pair():
    figure = by_coder("xxyy", "xxyy", "xyyx")
    assert figure.pairs == {("c0", "c1"): 1.0, ("c0", "c2"): 0.0, ("c1", "c2"): 0.0}
    assert figure.kappa == pytest.approx(1 / 3)


PATTERNS = st.lists(st.tuples(*[st.sampled_from(["x", "y", "z", None])] * 3), min_size=1, max_size=12)


@given(PATTERNS, st.permutations(range(3)))
def test_coefficients_do_not_depend_on_the_order_of_coders_or_stories(patterns, order):
    names = ["a", "b", "c"]
    one = nominal([Counter(patterns)], names)
    other = nominal([Counter([tuple(p[i] for i in order)]) for p in reversed(patterns)], [names[i] for i in order])
    for name in ("units", "observed", "alpha", "kappa", "fleiss", "ac1"):
        assert getattr(one, name) == pytest.approx(getattr(other, name)), name


@given(PATTERNS)
def test_none_exceeds_one_and_one_means_no_disagreement(patterns):
    figure = nominal([Counter(patterns)], ["a", "b", "c"], categories=3)
    differ = any(len({v for v in p if v is not None}) > 1 for p in patterns)
    for value in (figure.observed, figure.alpha, figure.fleiss, figure.ac1):
        assert value is None or (value < 1 if differ else value == pytest.approx(1))


def test_intervals_hold_the_figure_and_come_again_with_the_seed():
    rng = random.Random(0)
    counts = [Counter({("x", "x"): rng.randint(1, 9), ("y", "y"): 4, ("x", "y"): rng.randint(0, 5)}) for _ in range(30)]
    figure, again = (nominal(counts, ["a", "b"], resample_weights(30, 500, seed=4)) for _ in range(2))
    assert figure == again
    for name in ("alpha", "kappa", "ac1"):
        low, high = figure.intervals[name]
        assert low < getattr(figure, name) < high
    assert nominal(counts[:1], ["a", "b"], resample_weights(1, 500, seed=4)).intervals == {}  # one story tells nothing of others


def test_pair_f1_is_the_mean_over_pairs_that_marked_anything():
    def marks(a: int, b: int, both: int, first: int, second: int) -> dict:
        return {(a, b, "both"): both, (a, b, "first"): first, (a, b, "second"): second}

    figure = pair_f1([Counter(marks(0, 1, 1, 2, 2) | marks(0, 2, 0, 2, 0) | marks(1, 2, 0, 2, 0)), Counter(marks(0, 1, 2, 2, 2))], ["a", "b", "c"])
    assert figure.pairs["a", "b"] == (3, 4, 4, 0.75)
    assert figure.f1 == pytest.approx((0.75 + 0 + 0) / 3)
    assert pair_f1([Counter()], ["a", "b"]).f1 is None


# ---- unitizing


def test_unitized_alpha_worked_by_hand():
    """Length 10, one unit of length 3 each, shifted by one: Do = 20 - 16, De = 20 (400 - 6² - 14²) / (400 - 2·3² - 2·7)."""
    counts = count_units(10, [[Unit(2, 5, "x")], [Unit(3, 6, "x")]])
    assert (counts["length", "x", "x"], counts["length", "x", ""], counts["length", "", ""]) == (4, 2, 12)
    figure = unitizing([counts])
    assert figure.alpha == figure.binary == pytest.approx(1 - 4 * 368 / (20 * 168))
    assert (figure.coverage, figure.coding, figure.by_label) == (0.2, None, {"x": None})  # one label: nothing to tell apart


def test_labels_where_units_meet_worked_by_hand():
    """Units of 4 and 2 with the same edges and crossed labels for one of them."""
    figure = unitizing([count_units(10, [[Unit(0, 4, "x"), Unit(5, 7, "y")], [Unit(0, 4, "x"), Unit(5, 7, "x")]])])
    total, x, y, squares = 12, 10, 2, 2 * 4**2 + 2 * 2**2
    assert figure.coding == pytest.approx(1 - 4 / (total * (total**2 - x**2 - y**2) / (total**2 - squares)))
    assert figure.binary == pytest.approx(1.0)
    assert figure.alpha < 1


@st.composite
def partitions(draw) -> tuple[int, list[list[Unit]]]:
    length = draw(st.integers(20, 60))
    coders = []
    for _ in range(draw(st.integers(2, 4))):
        edges = sorted(draw(st.lists(st.integers(0, length), max_size=8, unique=True)))
        coders.append([Unit(s, e, draw(st.sampled_from("xyz"))) for s, e in zip(edges[::2], edges[1::2], strict=False)])
    return length, coders


def by_definition(length: int, coders: list[list[Unit]]) -> dict[str, float | None]:
    """u-alpha, |u-alpha and cu-alpha code point by code point."""
    rows = [[next((u.label for u in units if u.start <= i < u.end), "") for i in range(length)] for units in coders]
    share = 1 / (len(coders) - 1)
    shared, units, meeting = Counter(), Counter(), Counter()
    for one, other in permutations(range(len(coders)), 2):
        for pair in zip(rows[one], rows[other], strict=True):
            shared[pair] += share
        for u in coders[one]:
            meeting[u.label] += sum(rows[other][i] != "" for i in range(u.start, u.end)) ** 2 * share
    for row, own in zip(rows, coders, strict=True):
        units[""] += row.count("")
        for u in own:
            units[u.label] += (u.end - u.start) ** 2

    def alpha(values: list[str], squares: Counter, apart=lambda c, k: c != k) -> float | None:
        total = sum(shared[c, k] for c in values for k in values)
        margin = {c: sum(shared[c, k] for k in values) for c in values}
        scale = total**2 - sum(squares[c] for c in values)
        different = sum(shared[c, k] for c in values for k in values if apart(c, k))
        expected = sum(margin[c] * margin[k] for c in values for k in values if apart(c, k))
        return None if expected < 1e-6 or scale < 1e-6 else 1 - different * scale / (total * expected)

    return {
        "alpha": alpha([*"xyz", ""], units), "binary": alpha([*"xyz", ""], units, lambda c, k: (c == "") != (k == "")), "coding": alpha([*"xyz"], meeting),
    }


@given(partitions())
def test_unitized_alpha_is_its_definition(case):
    figure = unitizing([count_units(*case)])
    for name, value in by_definition(*case).items():
        if value is not None:
            assert getattr(figure, name) == pytest.approx(value), name


@given(partitions())
def test_a_coder_agrees_with_a_copy_of_themselves(case):
    length, coders = case
    figure = unitizing([count_units(length, [coders[0]] * 3)])
    assert all(value is None or value == pytest.approx(1) for value in (figure.alpha, figure.binary, figure.coding, *figure.by_label.values()))
