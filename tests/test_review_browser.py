"""The review page in a real browser: by keyboard and mouse, at both widths, with the server killed under it."""

from __future__ import annotations

import os
import re
import shutil
import time
from pathlib import Path

import pytest
from review_stories import TEXT, Table, harbour, plain, units, write
from test_review_durability import TOKEN, Server

from patient_stories.annotations.report.colours import AA, contrast

sync_api = pytest.importorskip("playwright.sync_api", reason="the package playwright is not installed")
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
pytestmark = pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no chromium is installed (Debian: apt-get install chromium)")

SELECT = """([from, to]) => {
  const text = document.getElementById("text"), walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT), range = new Range();
  for (let node, at = 0; (node = walker.nextNode()); at += node.length) {
    if (from >= at && from <= at + node.length) range.setStart(node, from - at);
    if (to >= at && to <= at + node.length) { range.setEnd(node, to - at); break; }
  }
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}"""


@pytest.fixture(scope="module")
def chromium():
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        yield browser
        browser.close()


@pytest.fixture
def server(tmp_path):
    started = Server(write(tmp_path))
    yield started
    started.kill()


class Page:
    """A page opened on a server; every error in it fails the test."""

    def __init__(self, chromium, server: Server, *, width: int = 1280, script: str = "", **options):
        self.context = chromium.new_context(viewport={"width": width, "height": 800}, **options)
        self.page = self.context.new_page()
        self.errors: list[str] = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)
        if script:
            self.page.add_init_script(script)
        self.page.goto(f"{server.base}/#token={TOKEN}")
        self.page.wait_for_selector("#text span")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.saved()

    def until(self, expression: str, seconds: float = 10) -> None:
        """Wait until it is true in the page. (Playwright's own wait evaluates strings, which the page's policy forbids.)"""
        end = time.monotonic() + seconds
        while not self.page.evaluate(expression):
            assert time.monotonic() < end, f"never true: {expression}"
            self.page.wait_for_timeout(20)

    def saved(self, seconds: float = 10) -> None:
        self.until("document.getElementById('status').dataset.state === 'saved'", seconds)

    def select(self, quote: str, text: str = TEXT) -> None:
        self.page.evaluate(SELECT, list(units(text, quote)))

    def shown(self, selector: str) -> str:
        return self.page.locator(selector).first.inner_text()

    def painted(self, name: str) -> list[str]:
        return self.page.evaluate("name => [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString())", name)

    def close(self, *, errors: int = 0) -> None:
        self.context.close()
        assert len(self.errors) <= errors, self.errors


@pytest.fixture
def page(chromium, server):
    opened = Page(chromium, server)
    yield opened
    opened.close()


def test_a_story_that_contains_html_and_script_stays_text(page):
    assert page.page.evaluate("document.getElementById('text').textContent") == TEXT
    assert page.shown("h1") == "Back <i>to</i> work" and page.page.title().startswith("Back <i>")
    assert page.page.locator("#text script, #text b, h1 i").count() == 0


def test_overlapping_layers_are_painted_at_once_and_suggestions_apart_from_decisions(page):
    assert page.painted("l0-suggested") == ["Lithium", "Sertraline", "ECT"]
    assert page.painted("l1-suggested") == ["brain fog", "brain fog"] and page.painted("l2-suggested") == ["Sertraline did nothing for me"]
    page.press("j", "a", "j", "r")
    assert page.painted("l0-decided") == ["Lithium"] and page.painted("l1-suggested") == ["brain fog"]


def test_accept_change_reject_undo_redo_by_keyboard_alone(page, server):
    page.press("j", "a")
    assert "accepted by you" in page.shown("#span-title")
    page.press("j", "e")
    page.page.keyboard.type("moo")
    page.press("Enter")
    assert "changed by you" in page.shown("#span-title") and "cognition" in page.shown("#span .why")
    page.press("Escape", "j", "r")
    assert [i["decision"] for i in items(server)] == ["accepted", "changed", "rejected", None, None, None]
    page.press("u", "u", "u")
    assert [i["decision"] for i in items(server)] == [None] * 6
    page.press("U", "Control+Shift+Z")
    assert [i["decision"] for i in items(server)] == ["accepted", "changed", None, None, None, None]
    page.press("d")
    assert page.page.locator(".stories .mark-done").count() == 1


def items(server: Server, story: str | None = None) -> list[dict]:
    from urllib.parse import quote

    found = server.ask(f"story?id={quote(story or harbour().id)}")["items"].values()
    return sorted(found, key=lambda i: (i["from"], -i["to"]))


def test_the_most_unsure_suggestion_comes_first_and_then_the_next_story(page, server):
    page.press("n")
    assert page.shown("#span blockquote") == "Sertraline"
    page.press("a", "n")
    assert page.shown("#span blockquote") == "brain fog"
    page.page.get_by_role("button", name="Accept the rest").click()
    page.saved()
    page.press("n")
    page.until("document.querySelector('h1').textContent === 'plain1'")


def test_words_selected_with_the_mouse_become_a_span_behind_emoji_and_crlf(page, server):
    page.select("Swimming")
    page.page.locator("#pop button", has_text="treatment").click()
    page.saved()
    added = [i for i in items(server) if i["decision"] == "added"]
    assert [TEXT[i["start"]:i["end"]] for i in added] == ["Swimming"] and page.painted("l0-decided") == ["Swimming"]


def test_words_are_selected_and_added_without_a_mouse(page, server):
    page.press("Escape")
    for _ in range(3):
        page.page.keyboard.press("ArrowRight")
    for _ in range(2):
        page.page.keyboard.press("Shift+ArrowRight")
    chosen = page.page.evaluate("getSelection().toString()").strip()
    assert chosen
    page.press("s")
    added = [i for i in items(server) if i["decision"] == "added"]
    assert [(TEXT[i["start"]:i["end"]], i["layer"]) for i in added] == [(chosen, "symptom")]


def test_a_span_is_moved_to_other_words(page, server):
    page.press("j")
    page.select("took Lithium")
    page.press("b")
    assert [TEXT[i["start"]:i["end"]] for i in items(server) if i["decision"] == "changed"] == ["took Lithium"]


def test_attributes_ledger_and_memos_are_saved_as_they_are_edited(page, server):
    page.press("j")
    page.page.locator("#span [data-key='status=stopped']").click()
    page.saved()
    page.page.locator("#ledger summary", has_text="sertraline").click()
    page.page.locator("[data-key='outcome sertraline']").select_option("worse")
    page.saved()
    page.page.locator("#story-memo").fill("ask again 😀")
    assert page.page.locator("#status").get_attribute("data-state") != "saved"
    page.saved()
    story = server.ask("story?id=" + "a/1%20%3Cx%3E")
    assert story["items"][next(k for k in story["items"] if k.endswith(":T1"))]["attributes"]["status"] == "stopped"
    assert story["summary"]["treatments"][1]["outcome"] == "worse" and story["memo"] == "ask again 😀"


def test_a_concept_is_searched_and_taken(page, server):
    page.press("j")
    page.page.locator("#span [data-key=concept]").fill("electro")
    page.page.locator("#span .options li", has_text="electroconvulsive therapy").click()
    page.saved()
    assert items(server)[0]["concept"]["name"] == "electroconvulsive therapy"


def test_in_vivo_codes_and_the_codebook(page, server):
    page.select("brain fog")
    page.press("v")
    page.until("document.getElementById('span-title').textContent.includes('code')")
    assert page.shown("#span blockquote") == "brain fog"
    page.saved()  # what happens while an answer is under way is tested below
    page.press("g")
    page.page.locator("#codebook .codes summary").click()
    name = page.page.locator("#codebook [data-key^='name']")
    name.fill("grey head")
    name.press("Enter")
    page.until("document.querySelector('#codebook .codes b').textContent === 'grey head'")
    page.page.keyboard.press("Escape")
    assert page.page.locator("#span [data-key=label]").input_value() == "grey head"
    assert server.ask("codebook")["codes"][0]["uses"] == 1


class Held:
    """A page's changes, kept from the server until they are let go one by one."""

    def __init__(self, page: Page):
        self.page, self.routes = page, []
        page.page.route("**/api/change", lambda route: self.routes.append(route))  # Playwright takes no builtin

    def wait(self, count: int) -> None:
        end = time.monotonic() + 10
        while len(self.routes) < count:
            assert time.monotonic() < end, "nothing was sent"
            self.page.page.wait_for_timeout(20)

    def let_one_go(self) -> None:
        """Let the first go, and come back when its answer has been drawn."""
        self.wait(1)
        with self.page.page.expect_response("**/api/change"):
            self.routes.pop(0).continue_()
        self.page.page.wait_for_timeout(150)

    def refuse_one(self) -> None:
        """Answer the first in the server's place: it makes no sense."""
        self.wait(1)
        with self.page.page.expect_response("**/api/change"):
            self.routes.pop(0).fulfill(status=400, json={"error": "that makes no sense"})
        self.page.page.wait_for_timeout(150)

    def lose_the_answer(self) -> None:
        """Let the first reach the server, but not its answer the page."""
        self.wait(1)
        route = self.routes.pop(0)
        assert route.fetch().ok
        route.abort()

    def let_all_go(self) -> None:
        while self.page.page.locator("#status").get_attribute("data-state") != "saved":
            self.let_one_go()
        assert not self.routes


def write_into(page: Page, field, text: str, *, back: int = 0) -> None:
    """Write over what a field holds, and move the caret back."""
    field.focus()
    for key in ("Control+a", "Delete"):
        page.page.keyboard.press(key)
    page.page.keyboard.type(text)
    for _ in range(back):
        page.page.keyboard.press("ArrowLeft")


def caret(page: Page) -> list:
    return page.page.evaluate("[document.activeElement.value, document.activeElement.selectionStart, document.activeElement.selectionEnd]")


def test_a_code_that_is_being_named_outlives_the_answer_to_the_last_one(page, server):
    page.press("g")
    held = Held(page)
    name = page.page.locator("#new-code")
    write_into(page, name, "first")
    name.press("Enter")
    write_into(page, name, "seond", back=3)
    held.let_one_go()
    assert page.shown("#codebook .codes b") == "first" and caret(page) == ["seond", 2, 2]
    page.page.keyboard.type("c")
    name.press("Enter")
    held.let_all_go()
    assert [code["name"] for code in server.ask("codebook")["codes"]] == ["first", "second"] and name.input_value() == ""


@pytest.mark.parametrize("field", ["name", "description", "memo"])
def test_what_is_written_of_a_code_outlives_a_redraw_and_is_saved_only_when_it_is_done(page, server, field):
    page.press("g")
    held = Held(page)
    for name in ("fog", "other"):
        write_into(page, page.page.locator("#new-code"), name)
        page.page.keyboard.press("Enter")
    held.let_one_go()
    page.page.locator("#codebook .codes summary").first.click()
    box = page.page.locator(f"#codebook [data-key^='{field} ']").first
    write_into(page, box, "grey head", back=4)
    held.let_one_go()
    assert page.page.locator("#codebook .codes li").count() == 2 and caret(page) == ["grey head", 5, 5]
    if field == "name":
        assert not held.routes and [code["name"] for code in server.ask("codebook")["codes"]] == ["fog", "other"]
        box.press("Enter")
    held.let_all_go()
    assert server.ask("codebook")["codes"][0][field] == "grey head" and caret(page)[0] == "grey head"


def text_of(server: Server, field: str) -> str:
    story = server.ask("story?id=" + "a/1%20%3Cx%3E")
    item = items(server)[0]
    return {"#story-memo": story["memo"], "#span-memo": item["memo"], "[data-key=dose]": item["attributes"].get("dose"), "[data-key=concept]": item["concept"]["name"]}[field]


@pytest.mark.parametrize("field", ["#story-memo", "#span-memo", "[data-key=dose]", "[data-key=concept]"])
def test_text_that_is_written_while_an_answer_comes_is_kept_with_its_caret_and_saved(page, server, field):
    page.press("j")
    page.page.locator("#span .more summary").click()
    held = Held(page)
    page.page.locator("#span [data-key=accept]").click()
    write_into(page, page.page.locator(field), "twice day", back=3)
    held.let_one_go()
    assert "accepted by you" in page.shown("#span-title") and caret(page) == ["twice day", 6, 6]
    page.page.keyboard.type("a ")
    assert text_of(server, field) != "twice day"
    page.page.locator(field).blur()
    held.let_all_go()
    assert text_of(server, field) == page.page.locator(field).input_value() == "twice a day"


def test_a_memo_that_was_sent_is_not_replaced_by_the_answer_to_something_else(page, server):
    page.press("j")
    held = Held(page)
    page.page.locator("#span [data-key=accept]").click()
    memo = page.page.locator("#span-memo")
    write_into(page, memo, "ask her")
    page.until("document.getElementById('status').dataset.state === 'saving'")
    held.let_one_go()
    assert caret(page) == ["ask her", 7, 7]
    memo.press("Escape")
    page.page.keyboard.press("j")
    page.page.keyboard.press("k")
    assert memo.input_value() == "ask her"  # though the server does not have it yet
    memo.focus()
    page.page.keyboard.press("End")
    page.page.keyboard.type(" again")
    memo.blur()
    held.let_all_go()
    assert items(server)[0]["memo"] == "ask her again"


def test_of_two_fields_written_one_after_the_other_the_second_does_not_undo_the_first(page, server):
    page.press("j")
    page.page.locator("#span .more summary").click()
    held = Held(page)
    write_into(page, page.page.locator("[data-key=dose]"), "900 mg")
    write_into(page, page.page.locator("[data-key=duration]"), "years")
    page.page.keyboard.press("Enter")
    for _ in range(2):
        held.let_one_go()
    attributes = items(server)[0]["attributes"]
    assert (attributes["dose"], attributes["duration"], attributes["status"]) == ("900 mg", "years", "ongoing")


def test_two_side_effects_that_are_named_one_after_the_other_are_both_kept(page, server):
    page.page.locator("#ledger summary", has_text="sertraline").click()
    held = Held(page)
    for name in ("cogn", "mood"):
        write_into(page, page.page.locator("#ledger details[open] [role=combobox]"), name)
        page.page.wait_for_selector("#ledger .options:not([hidden]) li")
        page.page.keyboard.press("Enter")
    held.let_all_go()
    assert server.ask("story?id=" + "a/1%20%3Cx%3E")["summary"]["treatments"][1]["side_effects"] == ["cognition", "mood"]


def ledger(server: Server) -> list[tuple]:
    rows = server.ask("story?id=" + "a/1%20%3Cx%3E")["summary"]["treatments"]
    return [(row["concept"], row["status"], row["outcome"]) for row in rows]


def in_row(page: Page, concept: str, what: str):
    """A control of a ledger row, which is opened for it."""
    row = page.page.locator("#ledger li", has=page.page.locator("summary b", has_text=concept))
    if not row.locator("details[open]").count():
        row.locator("summary").click()
    select = row.locator("select", has=page.page.locator(f"option[value={what}]"))
    return select if what.islower() else row.get_by_role("button", name=what)


def choose(page: Page, concept: str, value: str) -> None:
    in_row(page, concept, value).select_option(value)


def test_two_quick_changes_of_what_an_outcome_is_about_are_both_made(page, server):
    page.page.locator("#span .all summary").click()
    page.page.locator("#span .all button", has_text="Sertraline did nothing").click()
    held = Held(page)
    for name in ("lithium", "sertraline"):
        page.page.locator(f"[data-key='about={name}']").click()
    held.let_all_go()
    assert [i["about"] for i in items(server) if i["layer"] == "outcome"] == [["lithium"]]


def test_a_ledger_row_that_is_moved_and_removed_keeps_what_was_changed_a_moment_ago(page, server):
    held = Held(page)
    choose(page, "sertraline", "worse")
    in_row(page, "lithium", "Later").click()
    held.let_all_go()
    assert ledger(server) == [("sertraline", "tried", "worse"), ("lithium", "ongoing", "unknown")]
    choose(page, "lithium", "response")
    in_row(page, "sertraline", "Remove row").click()
    choose(page, "lithium", "stopped")
    held.let_all_go()
    assert ledger(server) == [("lithium", "stopped", "response")]


def test_a_ledger_row_that_is_moved_twice_has_moved_by_two(page, server):
    page.select("Swimming")
    page.press("t")
    page.page.get_by_role("button", name="+ Swimming").click()
    page.saved()
    held = Held(page)
    for _ in range(2):
        in_row(page, "Swimming", "Earlier").click()
    choose(page, "Swimming", "partial")
    in_row(page, "lithium", "Later").click()
    held.let_all_go()
    assert ledger(server) == [("Swimming", "tried", "partial"), ("sertraline", "tried", "no_response"), ("lithium", "ongoing", "unknown")]


def test_what_was_undone_does_not_come_back_with_the_next_change_of_the_row(page, server):
    held = Held(page)
    choose(page, "sertraline", "worse")
    page.page.keyboard.press("Escape")
    page.page.keyboard.press("u")
    choose(page, "sertraline", "stopped")
    held.let_all_go()
    assert ledger(server)[1] == ("sertraline", "stopped", "no_response")


def test_a_change_that_is_refused_neither_takes_the_next_with_it_nor_comes_back_with_it(chromium, server):
    page = Page(chromium, server)
    held = Held(page)
    choose(page, "sertraline", "worse")
    choose(page, "sertraline", "stopped")
    page.page.locator("[data-key=overall_outcome]").select_option("worse")
    held.refuse_one()
    assert "no sense" in page.shown("#notice") and in_row(page, "sertraline", "worse").input_value() == "no_response"
    held.let_all_go()
    assert ledger(server)[1] == ("sertraline", "stopped", "no_response") and "no sense" in page.shown("#notice")
    assert server.ask("story?id=" + "a/1%20%3Cx%3E")["summary"]["overall_outcome"] == "worse"
    page.close(errors=1)  # the refused request


def test_text_that_is_refused_is_told_and_stays_in_its_field_while_the_next_change_is_made(chromium, server):
    page = Page(chromium, server)
    page.press("j")
    page.page.locator("#span .more summary").click()
    held = Held(page)
    page.page.locator("[data-key=dose]").fill("9" * 201)
    page.page.keyboard.press("Enter")
    page.page.locator("#span [data-key='status=stopped']").click()
    held.let_all_go()
    assert "dose holds at most" in page.shown("#notice") and "“999" in page.shown("#notice")
    assert page.page.locator("[data-key=dose]").input_value() == "9" * 201
    assert items(server)[0]["attributes"] == {"experiencer": "patient", "status": "stopped"}
    page.close(errors=1)  # the refused request


def test_a_change_from_elsewhere_stops_all_that_were_made_before_it_was_seen_and_says_so(chromium, server):
    one, two = Page(chromium, server), Page(chromium, server)
    held = Held(two)
    choose(one, "sertraline", "worse")
    one.saved()
    choose(two, "sertraline", "response")
    choose(two, "sertraline", "stopped")
    two.page.keyboard.press("j")
    held.let_all_go()
    assert "another window" in two.shown("#notice") and "2 changes were not made" in two.shown("#notice")
    assert ledger(server)[1] == ("sertraline", "tried", "worse")
    two.until("document.querySelector('#ledger details[open] .facts').textContent.includes('worse')")
    one.close()
    two.close(errors=1)  # the refused request


def outcome_from_elsewhere(server: Server, base: int) -> None:
    change = {"story": harbour().id, "base": base, "key": "another-window", "kind": "summary", "payload": {"set": {"overall_outcome": "worse"}}}
    server.ask("change", change)


def test_a_change_behind_one_that_is_sent_again_does_not_overwrite_what_came_in_between(chromium, server):
    page = Page(chromium, server)
    held = Held(page)
    choose(page, "sertraline", "stopped")
    page.page.locator("[data-key=overall_outcome]").select_option("unchanged")
    held.lose_the_answer()
    outcome_from_elsewhere(server, 1)
    held.let_all_go()
    assert "another window" in page.shown("#notice") and ledger(server)[1][1] == "stopped"
    page.until("document.querySelector('[data-key=overall_outcome]').value === 'worse'")
    assert server.ask("story?id=" + "a/1%20%3Cx%3E")["summary"]["overall_outcome"] == "worse"
    page.close(errors=2)  # the request whose answer was lost, and the refused one


def test_a_change_that_waits_does_not_overwrite_what_came_in_between_when_the_story_is_opened_again(chromium, server):
    page = Page(chromium, server)
    held = Held(page)
    page.page.locator("[data-key=overall_outcome]").select_option("unchanged")
    held.wait(1)
    held.routes.pop(0).abort()
    outcome_from_elsewhere(server, 0)
    for story, title in (("plain1", "plain1"), ("a%2F1%20%3Cx%3E", "Back <i>to</i> work")):
        page.page.evaluate("story => { location.hash = `#story/${story}`; }", story)
        page.until(f"document.querySelector('h1').textContent === '{title}'")
    held.let_all_go()
    assert "another window" in page.shown("#notice")
    assert server.ask("story?id=" + "a/1%20%3Cx%3E")["summary"]["overall_outcome"] == "worse"
    page.close(errors=2)  # the request that was cut off, and the refused one


def test_a_span_that_was_added_does_not_take_the_field_away_in_which_somebody_writes(page, server):
    page.press("j")
    held = Held(page)
    page.select("Swimming")
    page.page.keyboard.press("t")
    write_into(page, page.page.locator("#span [data-key=concept]"), "lithium salt")
    held.let_one_go()
    assert page.shown("#span blockquote") == "Lithium" and caret(page) == ["lithium salt", 12, 12]
    page.page.locator("#span-memo").focus()
    held.let_all_go()
    named = {TEXT[i["start"]:i["end"]]: i["concept"]["name"] for i in items(server) if i["layer"] == "treatment"}
    assert named["Lithium"] == "lithium salt" and named["Swimming"] != "lithium salt"


def test_a_list_that_is_open_stays_open_with_its_choice(page, server):
    page.press("j")
    held = Held(page)
    page.page.locator("#span [data-key=accept]").click()
    write_into(page, page.page.locator("#span [data-key=concept]"), "i")
    page.page.wait_for_selector("#span .options:not([hidden]) li:nth-child(2)")
    page.page.keyboard.press("ArrowDown")
    chosen = page.page.locator("#span .options [aria-selected=true] span").inner_text()
    held.let_one_go()
    page.page.keyboard.press("Enter")
    held.let_all_go()
    assert items(server)[0]["concept"]["name"] == chosen


def test_what_is_written_when_another_story_is_opened_is_saved_with_the_first(page, server):
    page.press("j")
    page.page.locator("#span .more summary").click()
    write_into(page, page.page.locator("[data-key=dose]"), "900 mg")
    page.page.evaluate("location.hash = '#story/plain1'")
    page.until("document.querySelector('h1').textContent === 'plain1'")
    page.saved()
    assert items(server)[0]["attributes"]["dose"] == "900 mg" and "dose" not in items(server, "plain1")[0]["attributes"]


def test_the_reason_of_a_decision_outlives_a_redraw(chromium, tmp_path):
    path = write(tmp_path)
    Table(path, "ana", url=f"sqlite:///{path}.review.sqlite").do("accept", rest=True)
    server = Server(path, "judge", adjudicate=True)
    page = Page(chromium, server)
    page.press("n")
    held = Held(page)
    write_into(page, page.page.locator("#span-memo"), "later")
    write_into(page, page.page.locator("#reason"), "a felling", back=4)
    held.let_one_go()
    assert caret(page) == ["a felling", 5, 5]
    page.page.keyboard.press("Escape")
    page.page.keyboard.press("1")
    held.let_all_go()
    assert [i["reason"] for i in items(server) if i["choice"]] == ["a felling"] and page.page.locator("#span-memo").input_value() == "later"
    page.close()
    server.kill()


def test_text_whose_change_was_not_made_stays_in_its_field(chromium, server):
    one, two = Page(chromium, server), Page(chromium, server)
    one.press("j", "a")
    two.page.keyboard.press("j")
    write_into(two, two.page.locator("#span-memo"), "a long thought")
    two.page.wait_for_selector("#notice:not([hidden])")
    two.until("document.getElementById('span-title').textContent.includes('accepted')")
    assert caret(two) == ["a long thought", 14, 14]
    two.page.keyboard.type("!")
    two.page.keyboard.press("Escape")
    two.saved()
    assert items(server)[0]["memo"] == "a long thought!"
    one.close()
    two.close(errors=1)  # the refused request


def test_the_name_of_a_code_that_was_not_made_is_given_back(chromium, server):
    one, two = Page(chromium, server), Page(chromium, server)
    for page in (one, two):
        page.press("g")
    for page, name in ((one, "hers"), (two, "mine")):
        write_into(page, page.page.locator("#new-code"), name)
        page.page.keyboard.press("Enter")
        page.saved()
    two.page.wait_for_selector("#codebook .codes li")
    two.until("document.getElementById('new-code').value === 'mine'")
    two.press("Enter")
    assert [code["name"] for code in server.ask("codebook")["codes"]] == ["hers", "mine"]
    one.close()
    two.close(errors=1)  # the refused request


def test_full_text_search_and_filter(page):
    page.press("/")
    page.page.keyboard.type("week 2")
    page.until("document.querySelectorAll('.stories li').length === 1")
    assert "plain2" in page.shown(".stories")
    page.page.keyboard.press("Enter")
    page.until("document.querySelector('h1').textContent === 'plain2'")
    assert "week" in page.painted("found")


def test_a_link_leads_to_its_place(chromium, server):
    page = Page(chromium, server)
    start = TEXT.index("Swimming")
    page.page.evaluate(f"location.hash = '#story/a%2F1%20%3Cx%3E/{start}-{start + 8}'")
    page.until("getSelection().toString() === 'Swimming'")
    page.page.evaluate(f"location.hash = '#story/a%2F1%20%3Cx%3E/{TEXT.index('ECT')}-{TEXT.index('ECT') + 3}'")
    page.until("document.querySelector('#span blockquote')?.textContent === 'ECT'")
    page.close()


def test_killing_the_server_is_told_and_work_goes_on_when_it_is_back(chromium, tmp_path):
    stories = write(tmp_path)
    server = Server(stories)
    page = Page(chromium, server)
    page.press("j", "a")
    server.kill()
    page.page.keyboard.press("j")
    page.page.keyboard.press("r")
    page.until("document.getElementById('status').dataset.state === 'waiting'")
    assert "Not saved" in page.shown("#status") and page.painted("l0-decided") == ["Lithium"]
    again = Server(stories, port=server.port)
    page.saved(15)
    assert [i["decision"] for i in items(again)][:2] == ["accepted", "rejected"]
    page.page.reload()
    page.page.wait_for_selector("#text span")
    assert page.painted("l0-decided") == ["Lithium"]
    again.kill()
    page.close(errors=20)  # the browser itself reports each failed request


def test_two_windows_do_not_overwrite_each_other(chromium, server):
    one, two = Page(chromium, server), Page(chromium, server)
    one.press("j", "a")
    two.page.keyboard.press("j")
    two.page.keyboard.press("r")
    two.page.wait_for_selector("#notice:not([hidden])")
    assert "another window" in two.shown("#notice") and items(server)[0]["decision"] == "accepted"
    two.until("document.getElementById('span-title').textContent.includes('accepted')")
    two.press("r")
    assert items(server)[0]["decision"] == "rejected"
    one.close()
    two.close(errors=1)  # the refused request


def test_adjudication_side_by_side(chromium, tmp_path):
    path = write(tmp_path)
    url = f"sqlite:///{path}.review.sqlite"
    ana, ben = Table(path, "ana", url=url), Table(path, "ben", url=url)
    ana.do("accept", rest=True)
    ben.do("change", id=ben.key("S1"), set={"label": "mood"})
    ben.do("reject", id=ben.key("T3"))
    ben.do("accept", rest=True)
    server = Server(path, "judge", adjudicate=True)
    page = Page(chromium, server)
    page.press("n")
    page.page.get_by_role("button", name="Agree on the 4 that are the same").click()
    page.saved()
    page.press("n")
    assert page.shown("#span .differs") == "label\tcognition\tmood"
    page.page.locator("#reason").fill("a feeling")
    page.page.get_by_role("button", name="Choose ben").click()
    page.saved()
    page.press("n", "r")
    assert "All settled" in page.shown(".progress")
    assert sorted((i["decision"], i["choice"]) for i in items(server)) == [("agreed", "agree")] * 4 + [("agreed", "choose"), ("rejected", "none")]
    page.press("u")
    assert "1 open" in page.shown(".progress")
    page.close()
    server.kill()


def test_without_the_highlight_api_the_same_spans_are_shown(chromium, server):
    page = Page(chromium, server, script="delete CSS.highlights; Object.defineProperty(CSS, 'highlights', {value: undefined}); delete window.Highlight;")
    assert page.page.evaluate("document.getElementById('text').textContent") == TEXT
    assert page.page.locator("#text .l2-suggested .l0-suggested, #text .l0-suggested .l2-suggested").count() == 1
    page.press("j", "a")
    assert page.page.locator("#text .l0-decided").all_inner_texts() == ["Lithium"]
    page.select("Swimming")
    page.press("t")
    assert [TEXT[i["start"]:i["end"]] for i in items(server) if i["decision"] == "added"] == ["Swimming"]
    page.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_is_cut_off_at_either_width(chromium, server, width):
    page = Page(chromium, server, width=width)
    page.press("j")
    for view in ("list", "text", "side"):
        if width == 390:
            page.page.locator(f".tabs [data-view={view}]").click()
        assert page.page.evaluate("document.documentElement.scrollWidth") <= width
        outside = page.page.evaluate("""() => [...document.querySelectorAll("button, input, select, textarea, h1, h2, p")]
            .filter((e) => e.checkVisibility({visibilityProperty: true}) && !e.closest(".layers, .sr"))
            .filter((e) => { const b = e.getBoundingClientRect(); return b.width && (b.left < -1 || b.right > innerWidth + 1); }).length""")
        assert outside == 0, view
    if width == 390:
        page.page.locator(".tabs [data-view=text]").click()
        page.page.locator("#act button", has_text="Accept").click()
        page.saved()
        assert items(server)[0]["decision"] == "accepted"
    page.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_has_contrast_aa_in_both_themes(chromium, server, theme):
    page = Page(chromium, server, color_scheme=theme)
    page.press("j", "a", "j")
    pairs = page.page.evaluate("""() => {
      const solid = (element) => { for (let e = element; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (!/, 0\\)$|transparent/.test(c)) return c; } };
      return [...document.querySelectorAll("body *")].filter((e) => e.checkVisibility({visibilityProperty: true}) && !e.disabled && !e.closest("kbd, dialog, .sr, .skip"))
        .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
        .map((e) => [getComputedStyle(e).color, solid(e), e.tagName + "." + e.className]);
    }""")
    colour = lambda css: "#" + "".join(f"{int(float(n)):02x}" for n in re.findall(r"[\d.]+", css)[:3])  # noqa: E731
    assert len(pairs) > 40
    weak = {where for ink, ground, where in pairs if contrast(colour(ink), colour(ground)) < AA}
    assert weak == set()
    page.close()


def test_every_control_has_a_name_and_the_selection_is_spoken(page):
    page.press("j")
    unnamed = page.page.evaluate("""() => [...document.querySelectorAll("button, input, select, textarea, a")].filter((e) => !e.closest("[hidden]") &&
      !(e.textContent.trim() || e.ariaLabel || e.getAttribute("aria-labelledby") || e.labels?.length || e.title)).map((e) => e.outerHTML)""")
    assert unnamed == []
    assert "treatment" in page.page.locator("#spoken").text_content() and "Lithium" in page.page.locator("#spoken").text_content()
    assert page.page.locator("#status").get_attribute("role") == "status"


def test_the_help_lists_every_key(page):
    page.page.keyboard.press("?")
    told = page.shown("#help")
    for what in ("accept", "reject", "next unsure suggestion", "undo", "redo", "in-vivo", "codebook", "search"):
        assert what in told
    page.page.keyboard.press("Escape")
    assert page.page.locator("#help").is_hidden()


def test_the_theme_can_be_chosen(chromium, server):
    page = Page(chromium, server, color_scheme="light")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.page.evaluate(ground)
    page.page.locator("#theme").click()
    assert page.page.evaluate(ground) != light
    page.page.reload()
    page.page.wait_for_selector("#text span")
    assert page.page.evaluate(ground) != light
    page.close()


def test_a_browser_that_was_not_let_in_shows_no_story(chromium, server):
    context = chromium.new_context()
    stranger = context.new_page()
    stranger.goto(server.base)
    stranger.wait_for_selector("#notice:not([hidden])")
    assert "has not been let in" in stranger.locator("#notice").inner_text() and plain(1).id not in stranger.content()
    context.close()
