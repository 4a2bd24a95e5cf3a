"""How fast the review page is: 500 stories of 5,000 words, opened in a browser and changed over HTTP.

    python benchmarks/review_speed.py [--stories 500] [--words 5000] [--spans 400] [--database URL]

Prints the time to start, to the first view, for changes (median and worst of 200, then with 2,000 changes in one story's
journal), and for a full-text search. Aims: first view under 1 s, a change under 50 ms. The browser part is left out where
playwright or chromium is not installed.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from patient_stories.corpus.jsonl import write_stories
from patient_stories.corpus.story import Annotation, Story

TOKEN = "token-of-the-benchmark"
VOCABULARY = ("I was and the fog came again in spring after a long winter walk home lithium therapy slept badly hands cold "
              "doctor said better worse nothing helped morning night 😀 work street lamp").split()
SERVE = """
import sys
from pathlib import Path
from patient_stories.annotations.review import serve
serve(Path(sys.argv[1]), coder="bench", port=0, token=sys.argv[2], database=sys.argv[3] or None, open_browser=False,
      announce=lambda url: print(url, flush=True))
"""


def make_story(number: int, words: int, spans: int) -> Story:
    random_ = random.Random(number)
    lines = [" ".join(random_.choices(VOCABULARY, k=50)) + "." for _ in range(words // 50)]
    text = "\r\n\r\n".join(lines)
    starts = sorted(random_.sample(range(0, len(text) - 40, 40), spans))
    annotations = tuple(
        Annotation(f"T{i}", "treatment", s, s + 12, text[s:s + 12], "medication", {"experiencer": "patient", "status": "tried", "rule": "lexicon:name"},
                   {"name": f"drug {i % 30}"}, (), random_.random(), "model:bench@1") if i % 2 else
        Annotation(f"S{i}", "symptom", s + 6, s + 20, text[s + 6:s + 20], "mood", {"expression": "plain", "assertion": "present", "experiencer": "patient", "cause": "illness"},
                   None, (), random_.random(), "model:bench@1")
        for i, s in enumerate(starts))
    return Story(f"story-{number}", text, {"title": f"Story number {number}"}, annotations=annotations)


class Client:
    def __init__(self, base: str):
        self.base, self.version = base, 0
        self.headers = {"X-Patient-Stories": "1", "Origin": base, "Content-Type": "application/json"}
        with self.send("session", {"token": TOKEN}) as answer:
            self.headers["Cookie"] = answer.headers["Set-Cookie"].split(";")[0]

    def send(self, path: str, body: dict | None = None):
        data = None if body is None else json.dumps(body).encode()
        return urllib.request.urlopen(urllib.request.Request(f"{self.base}/api/{path}", data, self.headers))

    def ask(self, path: str, body: dict | None = None) -> tuple[dict, float]:
        begun = time.perf_counter()
        with self.send(path, body) as answer:
            return json.load(answer), time.perf_counter() - begun

    def change(self, kind: str, payload: dict) -> float:
        body = {"story": "story-0", "base": self.version, "key": f"bench-{time.time_ns()}", "kind": kind, "payload": payload}
        answer, seconds = self.ask("change", body)
        self.version = answer["version"]
        return seconds


def measure_changes(client: Client, count: int) -> list[float]:
    story, _ = client.ask("story?id=story-0")
    client.version = story["version"]
    keys = [item["id"] for item in story["items"].values() if item["id"].startswith("treatment")]
    return [client.change(("accept", "reopen")[n // len(keys) % 2], {"id": keys[n % len(keys)]}) for n in range(count)]


def measure_browser(base: str) -> tuple[float, float, float] | None:
    """Seconds to the first view, to another story, and from a key to "saved"."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return None
    program = Path("/usr/bin/chromium")
    if not program.exists():
        return None
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(program), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        times = []
        for _ in range(3):
            begun = time.perf_counter()
            page.goto(f"{base}/#token={TOKEN}")
            page.wait_for_selector("#text span")
            page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
            times.append(time.perf_counter() - begun)
            page.goto("about:blank")
        page.goto(f"{base}/#token={TOKEN}")
        page.wait_for_selector("#text span")
        begun = time.perf_counter()
        page.keyboard.press("]")
        page.locator("h1", has_text="Story number 1").wait_for()
        other = time.perf_counter() - begun
        page.keyboard.press("j")
        saved = page.evaluate("""() => new Promise((done) => {
          const begun = performance.now(), status = document.getElementById("status");
          new MutationObserver(() => status.dataset.state === "saved" && requestAnimationFrame(() => done(performance.now() - begun))).observe(status, {attributes: true});
          document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "a", bubbles: true}));
        })""")
        browser.close()
        return statistics.median(times), other, saved / 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("stories", 500), ("words", 5000), ("spans", 400)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--database", default="")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stories.jsonl"
        write_stories(path, (make_story(n, options.words, options.spans) for n in range(options.stories)))
        print(f"{options.stories} stories of {options.words} words and {options.spans} spans, {path.stat().st_size / 1e6:.0f} MB")
        begun = time.perf_counter()
        process = subprocess.Popen([sys.executable, "-c", SERVE, str(path), TOKEN, options.database], stdout=subprocess.PIPE, text=True)
        try:
            base = process.stdout.readline().split("/#")[0]
            print(f"start of the server          {time.perf_counter() - begun:8.2f} s")
            report(Client(base), base)
        finally:
            process.kill()
            process.wait()


def report(client: Client, base: str) -> None:
    print(f"list of all stories          {client.ask('project')[1] * 1000:8.0f} ms")
    print(f"one story                    {client.ask('story?id=story-7')[1] * 1000:8.0f} ms")
    print(f"full-text search, one word   {client.ask('search?q=lithium')[1] * 1000:8.0f} ms")
    for title, count in (("first 200 changes", 200), ("after 2,000 changes", 2000)):
        times = measure_changes(client, count)[-200:]
        print(f"{title:<28} {statistics.median(times) * 1000:8.1f} ms median, {max(times) * 1000:.0f} ms worst")
    seen = measure_browser(base)
    if seen:
        print(f"browser: first view          {seen[0]:8.2f} s")
        print(f"browser: another story       {seen[1]:8.2f} s")
        print(f"browser: key to saved        {seen[2] * 1000:8.0f} ms")
    else:
        print("browser: not measured (playwright or chromium is not installed)")


if __name__ == "__main__":
    main()
