"""Laws of the maps between ways of counting, over texts that are hard to count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patient_stories.corpus.offsets import OffsetMap, lf_text, newline_map, tokens_of_span, trim, utf8_map, utf16_map

PIECES = st.sampled_from(["a", " ", "\n", "\r\n", "\r", "é", "e\u0301", "😀", "👩🏽‍⚕️", "𝔘", "שלום", "مرحبا", "\u200f", "\ufeff", "漢", "\u2028"])
TEXT = st.lists(PIECES, max_size=30).map("".join)
MAPS = {"utf16": (utf16_map, lambda t: len(t.encode("utf-16-le")) // 2), "utf8": (utf8_map, lambda t: len(t.encode())),
        "newline": (newline_map, lambda t: len(t.replace("\n", "\r\n")))}


@pytest.mark.parametrize("name", MAPS)
@given(text=TEXT)
def test_units_are_the_length_of_the_encoded_prefix(name, text):
    build, measure = MAPS[name]
    offsets = build(text)
    assert [offsets.to_units(i) for i in range(len(text) + 1)] == [measure(text[:i]) for i in range(len(text) + 1)]


@pytest.mark.parametrize("name", MAPS)
@given(text=TEXT)
def test_points_are_the_inverse_of_units(name, text):
    offsets = MAPS[name][0](text)
    for point in range(len(text) + 1):
        assert offsets.to_points(offsets.to_units(point)) == point
        assert offsets.to_points(offsets.to_units(point), up=True) == point


@given(text=TEXT)
def test_units_inside_a_character_round_to_its_borders(text):
    offsets = utf16_map(text)
    for unit in range(offsets.to_units(len(text)) + 1):
        low, high = offsets.to_points(unit), offsets.to_points(unit, up=True)
        assert offsets.to_units(low) <= unit <= offsets.to_units(high)
        assert high - low in (0, 1)


def test_an_emoji_counts_two_in_a_browser():
    assert utf16_map("a😀b").to_units(2) == 3
    assert utf16_map("a😀b").to_points(2) == 1
    assert utf16_map("a😀b").to_points(2, up=True) == 2


@given(text=TEXT, data=st.data())
def test_a_span_keeps_its_words_through_lf_text(text, data):
    clean, offsets = lf_text(text)
    assert "\r" not in clean
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = text[start:end].replace("\r\n", "\n").replace("\r", "\n")
    if not text[start:end].endswith("\r") or text[end:end + 1] != "\n":
        assert clean[offsets.to_units(start):offsets.to_units(end)] == words


@given(text=TEXT)
def test_a_span_of_lf_text_comes_back_without_a_stray_return(text):
    clean, offsets = lf_text(text)
    for start in range(len(clean)):
        back = text[offsets.to_points(start):offsets.to_points(start + 1, up=True)]
        assert back.replace("\r", "\n") == clean[start]


@pytest.mark.parametrize("offset", [-1, 4])
@pytest.mark.parametrize("text", ["abc", "a😀\r"])
def test_offsets_outside_the_text_are_refused(text, offset):
    offsets = OffsetMap(text, lambda _: 1)
    with pytest.raises(ValueError, match="outside"):
        offsets.to_units(offset)
    with pytest.raises(ValueError, match="outside"):
        utf8_map(text).to_points(offset * 10)


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(0, 3)), max_size=12), st.data())
def test_tokens_of_span_are_those_that_share_a_character(shape, data):
    starts, ends, at = [], [], 0
    for width, gap in shape:
        starts.append(at)
        ends.append(at + width)
        at += width + gap
    start = data.draw(st.integers(0, at))
    end = data.draw(st.integers(start + 1, at + 1))
    first, last = tokens_of_span(starts, ends, start, end)
    assert list(range(first, last)) == [i for i, (s, e) in enumerate(zip(starts, ends, strict=True)) if s < end and e > start]


@given(st.text(alphabet="ab \n\u00a0\ufeff"))
def test_trim_takes_white_space_and_nothing_else(text):
    start, end = trim(text, 0, len(text))
    assert text[start:end] == text.strip(" \n\u00a0\ufeff")
