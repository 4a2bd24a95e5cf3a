"""The door of the review page: only the one who started it gets in, only the page itself may write, nothing personal is logged."""

from __future__ import annotations

import json
import logging

import pytest
from review_stories import TEXT, Table, units, write
from starlette.testclient import TestClient

from patient_stories.annotations.review.guard import MAX_BODY, Keys
from patient_stories.annotations.review.server import build_app, serve
from patient_stories.errors import UsageError

HOST = "127.0.0.1:8765"
TOKEN = "one-time-token-of-the-test"
OURS = {"x-patient-stories": "1", "origin": f"http://{HOST}", "content-type": "application/json"}


@pytest.fixture
def table(tmp_path):
    return Table(write(tmp_path))


def client(table: Table, *, one_time: bool = True) -> TestClient:
    keys = Keys(TOKEN, table.journal.secret("session"), "patient_stories_8765", one_time=one_time)
    return TestClient(build_app(table.desk, keys, hosts=frozenset({HOST})), base_url=f"http://{HOST}", raise_server_exceptions=False)


@pytest.fixture
def page(table):
    browser = client(table)
    assert browser.post("/api/session", json={"token": TOKEN}, headers=OURS).status_code == 200
    return browser


def change(page: TestClient, story: str, base: int, kind: str, payload: dict, key: str = "0123456789", **headers: str):
    body = {"story": story, "base": base, "key": key, "kind": kind, "payload": payload}
    return page.post("/api/change", content=json.dumps(body), headers=OURS | headers)


def test_the_page_is_served_with_a_policy_that_runs_no_foreign_script(page):
    for path in ("/", "/static/app.js", "/static/app.css", "/static/colours.css"):
        answer = page.get(path)
        policy = answer.headers["content-security-policy"]
        assert answer.status_code == 200 and "script-src 'self'" in policy and "unsafe" not in policy and "default-src 'none'" in policy
        assert answer.headers["x-content-type-options"] == "nosniff" and "frame-ancestors 'none'" in policy
    html = page.get("/").text
    assert "<script>" not in html and " on" + "click=" not in html and "style=" not in html


@pytest.mark.parametrize("path", ["/static/../desk.py", "/static/%2e%2e/desk.py", "/static/desk.py", "/static/", "/desk.py"])
def test_nothing_else_is_served(page, path):
    assert page.get(path).status_code == 404


def test_a_browser_without_the_token_reads_nothing(table):
    browser = client(table)
    for path in ("/api/project", "/api/story?id=plain1", "/api/search?q=walking", "/api/concepts?q=a"):
        answer = browser.get(path, headers=OURS)
        assert answer.status_code == 401 and "Walking" not in answer.text
    assert change(browser, "plain1", 0, "mark", {"mark": "done"}).status_code == 401
    assert browser.post("/api/session", json={"token": "guess"}, headers=OURS).status_code == 401


def test_the_token_opens_once_and_the_cookie_is_for_this_site_alone(table):
    browser, thief = client(table), None
    answer = browser.post("/api/session", json={"token": TOKEN}, headers=OURS)
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie and TOKEN not in cookie
    keys_used = browser.post("/api/session", json={"token": TOKEN}, headers=OURS)
    assert keys_used.status_code == 401 and browser.get("/api/project", headers=OURS).status_code == 200
    thief = TestClient(browser.app, base_url=f"http://{HOST}")
    assert thief.get("/api/project", headers=OURS | {"cookie": "patient_stories_8765=guess"}).status_code == 401


def test_a_session_outlives_the_server(table):
    first = client(table)
    first.post("/api/session", json={"token": TOKEN}, headers=OURS)
    second = client(table)
    second.cookies = first.cookies
    assert second.get("/api/project", headers=OURS).status_code == 200


@pytest.mark.parametrize("headers", [
    {"origin": "http://evil.example"}, {"origin": "null"}, {"origin": ""}, {"x-patient-stories": ""}, {"sec-fetch-site": "cross-site"},
    {"host": "evil.example:8765"}, {"content-type": "text/plain"},
])
def test_changes_from_elsewhere_are_refused(page, table, headers):
    assert change(page, "plain1", 0, "mark", {"mark": "done"}, **headers).status_code in (403, 415, 421)
    assert table.journal.events("plain1", "ana") == []
    assert change(page, "plain1", 0, "mark", {"mark": "done"}).status_code == 200


def test_another_host_name_is_not_answered_at_all(page):
    assert page.get("/", headers={"host": "rebound.example"}).status_code == 421


def test_requests_are_limited_in_size_told_or_not(page, table):
    big = "x" * (MAX_BODY + 1)
    assert change(page, "plain1", 0, "memo", {"on": "", "text": big}).status_code == 413

    def chunks():
        for _ in range(MAX_BODY // 65536 + 2):
            yield b"x" * 65536

    assert page.post("/api/change", content=chunks(), headers=OURS).status_code == 413
    assert table.journal.events("plain1", "ana") == []


@pytest.mark.parametrize("body", ["", "[]", "nonsense", '{"story": 3}', '{"story": "plain1", "base": "0", "key": "k", "kind": "mark", "payload": {}}'])
def test_malformed_changes_are_refused(page, body):
    assert page.post("/api/change", content=body, headers=OURS).status_code in (400, 422)


def test_a_conflict_says_where_the_story_stands(page, table):
    table.do("mark", story="plain1", mark="done")
    answer = change(page, "plain1", 0, "mark", {"mark": "new"})
    assert answer.status_code == 409 and answer.json()["version"] == 1 and "another window" in answer.json()["error"]


def test_a_selection_goes_over_the_wire_in_the_browsers_units(page, table):
    start, end = units(TEXT, "Swimming")
    answer = change(page, table.story, 0, "add", {"layer": "treatment", "label": "lifestyle", "from": start, "to": end}).json()
    (item,) = answer["items"].values()
    assert TEXT[item["start"]:item["end"]] == "Swimming" and (item["from"], item["to"]) == (start, end)


def test_stories_come_as_data_with_everything_as_it_was(page, table):
    story = page.get("/api/story", params={"id": table.story, "at": "26-33"}, headers=OURS).json()
    assert story["text"] == TEXT and story["focus"] == list(units(TEXT, "Lithium"))
    assert page.get("/api/story", params={"id": "no such"}, headers=OURS).status_code == 422
    assert page.get("/api/story", params={"id": table.story, "at": "9-2"}, headers=OURS).json().get("focus") is None


def test_a_fault_of_the_server_is_logged_without_what_people_wrote(page, table, caplog, monkeypatch):
    def fail(*_):
        raise RuntimeError("Swimming lifted the brain fog")

    monkeypatch.setattr(table.desk, "change", fail)
    with caplog.at_level(logging.DEBUG):
        answer = change(page, "plain1", 0, "memo", {"on": "", "text": "her secret"})
    assert answer.status_code == 500 and "not saved" in answer.json()["error"]
    assert "RuntimeError" in caplog.text and "fog" not in caplog.text and "secret" not in caplog.text


def test_a_full_disk_is_told_as_not_saved(page, table):
    from sqlalchemy import text

    with table.journal._engine.begin() as connection:
        connection.execute(text("ALTER TABLE events RENAME TO gone"))
    answer = change(page, "plain1", 0, "mark", {"mark": "done"})
    assert answer.status_code == 503 and "nothing was changed" in answer.json()["error"]


def test_other_machines_are_served_only_with_a_token(tmp_path):
    with pytest.raises(UsageError, match="--token"):
        serve(write(tmp_path), coder="ana", host="0.0.0.0")
    with pytest.raises(UsageError, match="16 characters"):
        serve(write(tmp_path), coder="ana", host="0.0.0.0", token="short")


def test_a_taken_port_is_told_before_anything_is_opened(tmp_path):
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(UsageError, match="--port"):
            serve(write(tmp_path), coder="ana", port=taken.getsockname()[1], open_browser=False)
