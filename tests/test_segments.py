"""The structure read off plain texts. Expected values are written as kind and words, so that they can be read."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patient_stories.corpus.segments import lines_with_offsets, refine_blocks, segment_text
from patient_stories.corpus.story import Segment

INTERVIEW = """Interviewer: How did it begin?
Take your time.

P07: With a sore knee.

Then the other one.

Interviewer: And what helped?

P07: Swimming. Did I say that already?
"""


def seen(text: str, *kinds: str) -> list[tuple[str, str]]:
    return [(s.kind, text[s.start:s.end]) for s in segment_text(text) if not kinds or s.kind in kinds]


def test_heading_above_a_list_without_an_empty_line():
    text = "What the clinic offered\n• a tablet\n• a talking cure"
    assert seen(text) == [("heading", "What the clinic offered"), ("list_item", "• a tablet"), ("list_item", "• a talking cure")]


@pytest.mark.parametrize("mark", ["•", "-", "*", "–", "1.", "2)", "(3)", "a)", "✓", "●"])
def test_bullets_and_numbers_make_list_items(mark):
    assert seen(f"{mark} warm baths\n{mark} long walks") == [("list_item", f"{mark} warm baths"), ("list_item", f"{mark} long walks")]


def test_number_without_space_is_an_item_and_a_decimal_is_not():
    assert seen("1.Tablets\n2.Cream", "list_item") == [("list_item", "1.Tablets"), ("list_item", "2.Cream")]
    assert seen("2.5 mg was the first dose.") == [("paragraph", "2.5 mg was the first dose.")]


def test_a_wrapped_year_is_no_list_item():
    text = "We had moved house and I was not sleeping at all by the end of May\n20. That was the year of the second operation."
    assert seen(text) == [("paragraph", text)]


def test_indented_lines_go_on_with_their_item():
    assert seen("- swimming\n  in the cold\n- rowing") == [("list_item", "- swimming\n  in the cold"), ("list_item", "- rowing")]


def test_dashes_that_open_speech_are_text():
    assert seen("– Did it help?\n\n– Not at first.") == [("paragraph", "– Did it help?"), ("paragraph", "– Not at first.")]


def test_hyphened_sentences_below_one_another_are_a_list():
    assert [kind for kind, _ in seen("- I took it at night.\n- I stopped in June.")] == ["list_item", "list_item"]


def test_heading_needs_text_below_and_no_full_stop():
    assert seen("The second winter\n\nIt came back.")[0] == ("heading", "The second winter")
    assert seen("It came back.\n\nThe second winter")[1] == ("paragraph", "The second winter")
    assert seen("The second winter came.\n\nIt came back.")[0][0] == "paragraph"


def test_heading_between_paragraphs_without_empty_lines():
    long = "I had never thought that a small white tablet could change how the mornings felt, " * 2 + "but it did."
    text = f"{long}\nThe way back\n{long}"
    assert seen(text) == [("paragraph", long), ("heading", "The way back"), ("paragraph", long)]


def test_one_line_a_paragraph_is_told_from_hard_wrapped_lines():
    long = "This is one long line that nobody wrapped, and it runs on well past the width of any terminal or mail, as lines on forums do."
    assert [words for _, words in seen(f"{long}\n{long}")] == [long, long]
    assert len(seen("a short line that somebody wrapped\nat sixty characters or so")) == 1


def test_form_fields_begin_paragraphs():
    text = "Reason for taking: migraine\nSide effects: dry mouth,\nthirst\nComments: It works."
    assert seen(text) == [("paragraph", "Reason for taking: migraine"), ("paragraph", "Side effects: dry mouth,\nthirst"),
                          ("paragraph", "Comments: It works.")]


def test_unknown_labels_begin_paragraphs_where_there_are_several():
    assert len(seen("What I liked: the taste\nWhat I would change: the price")) == 2


def test_interviewers_turns_are_questions_to_their_end():
    assert seen(INTERVIEW) == [
        ("question", "Interviewer: How did it begin?\nTake your time."), ("paragraph", "P07: With a sore knee."),
        ("paragraph", "Then the other one."), ("question", "Interviewer: And what helped?"),
        ("paragraph", "P07: Swimming. Did I say that already?"),
    ]


@pytest.mark.parametrize("asker, other", [("Q", "A"), ("Int", "Resp"), ("INTERVIEWER 1", "P2"), ("I", "R"), ("Moderator", "Anna"), ("interviewer", "participant 3")])
def test_many_names_for_the_one_who_asks(asker, other):
    text = f"{asker}: Where was that?\n{other}: At home.\n{asker}: Tell me more.\n{other}: I fell."
    assert [kind for kind, _ in seen(text)] == ["question", "paragraph", "question", "paragraph"]


def test_speaker_alone_on_a_line_and_time_stamps():
    assert seen("INTERVIEWER:\nWhen?\nP1:\nIn May.") == [("question", "INTERVIEWER:\nWhen?"), ("paragraph", "P1:\nIn May.")]
    assert seen("[00:01:02] Q: When?\n[00:01:05] A: In May.")[0] == ("question", "[00:01:02] Q: When?")


def test_unnamed_interviewer_is_the_one_whose_turns_are_questions():
    text = "Ruth: How was it?\nOla: Bad.\nRuth: And now?\nOla: Better. Who knows?\nOla: Yes."
    assert [words[:4] for kind, words in seen(text) if kind == "question"] == ["Ruth", "Ruth"]


def test_two_people_who_do_not_come_back_are_no_transcript():
    assert seen("Note: I am no doctor.\nDisclaimer: Is this advice?", "question") == []


def test_magazine_questions_on_lines_of_their_own():
    text = "How did you first notice?\n\nMy hands shook.\n\nWhat did your doctor say?\n\nNot much."
    assert [kind for kind, _ in seen(text)] == ["question", "paragraph", "question", "paragraph"]


@pytest.mark.parametrize("quote", ["“It went.”", '"It went."', "‘It went,’", "„Es ging.“", "«Ça va.»"])
def test_quotations_lie_in_their_paragraph(quote):
    text = f"She said {quote} and left."
    assert seen(text) == [("paragraph", text), ("quotation", quote)]


def test_inches_and_apostrophes_are_no_quotations():
    assert seen("A 5\" scar and a 6\" scar, the patients’ own, ‘twas so.", "quotation") == []


def test_crlf_gives_the_same_words_as_lf():
    text = INTERVIEW + "\n• one\n• two\n"
    crlf = text.replace("\n", "\r\n")
    assert [(k, w.replace("\r\n", "\n")) for k, w in seen(crlf)] == seen(text)


def test_refined_blocks_keep_what_the_source_knows():
    text = "Title\n\n• typed bullet\n\nQ: Why?\n\nA: “Because.”"
    starts = [text.index(part) for part in ("Title", "•", "Q:", "A:")]
    ends = [5, starts[2] - 2, starts[3] - 2, len(text)]
    blocks = [Segment(s, e, k) for s, e, k in zip(starts, ends, ["heading", "paragraph", "paragraph", "paragraph"], strict=True)]
    assert [s.kind for s in refine_blocks(text, blocks)] == ["heading", "list_item", "question", "paragraph", "quotation"]


LINE = st.sampled_from(["", " ", "• item", "1. item", "Heading", "Q: why?", "A: because.", "a sentence that ends.", "  indented", "“quoted”", "😀é\u0301", "שלום"])


@given(st.lists(LINE, max_size=12), st.sampled_from(["\n", "\r\n", "\r", "\u2028"]))
def test_blocks_do_not_overlap_and_cover_all_text(lines, newline):
    text = newline.join(lines)
    segments = segment_text(text)
    blocks = [s for s in segments if s.kind != "quotation"]
    assert all(a.end <= b.start for a, b in itertools.pairwise(blocks))
    covered = {i for block in blocks for i in range(block.start, block.end)}
    assert {i for i, c in enumerate(text) if not c.isspace()} <= covered
    for quotation in (s for s in segments if s.kind == "quotation"):
        assert any(block.start <= quotation.start and quotation.end <= block.end for block in blocks)


@given(st.text(alphabet="ab\r\n\u2029"))
def test_lines_leave_out_only_line_ends(text):
    spans = list(lines_with_offsets(text))
    assert "".join(text[s:e] for s, e in spans) == "".join(c for c in text if c in "ab")
