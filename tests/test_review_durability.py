"""The real server, killed with SIGKILL at random moments: whatever it acknowledged is there when it comes back."""

from __future__ import annotations

import http.client
import json
import random
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from review_stories import plain, write

from patient_stories.annotations.review.journal import Journal, database_url

TOKEN = "the-token-of-this-test"
SERVE = """
import sys
from pathlib import Path
from patient_stories.annotations.review import serve
serve(Path(sys.argv[1]), coder=sys.argv[2], port=int(sys.argv[3]), token=sys.argv[4], adjudicate=sys.argv[5] == "True",
      open_browser=False, announce=lambda url: print(url, flush=True))
"""


class Server:
    """A review server in a process of its own."""

    def __init__(self, stories: Path, coder: str = "ana", port: int = 0, *, adjudicate: bool = False):
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVE, str(stories), coder, str(port), TOKEN, str(adjudicate)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        assert line, self.process.stderr.read()
        self.base = line.split("/#")[0]
        self.port = int(self.base.rsplit(":", 1)[1])
        self.headers = {"X-Patient-Stories": "1", "Origin": self.base, "Content-Type": "application/json"}
        answer = self._send("session", {"token": TOKEN})
        self.headers["Cookie"] = answer.headers["Set-Cookie"].split(";")[0]

    def _send(self, path: str, body: dict | None = None):
        data = None if body is None else json.dumps(body).encode()
        return urllib.request.urlopen(urllib.request.Request(f"{self.base}/api/{path}", data, self.headers), timeout=20)

    def ask(self, path: str, body: dict | None = None) -> dict:
        with self._send(path, body) as answer:
            return json.load(answer)

    def memo(self, story: str, base: int, text: str) -> int:
        """Send a change; the version it was acknowledged with."""
        change = {"story": story, "base": base, "key": f"{story}-{base}-{text}", "kind": "memo", "payload": {"on": "", "text": text}}
        return self.ask("change", change)["version"]

    def kill(self) -> str:
        self.process.kill()
        return self.process.communicate()[1]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_that_was_acknowledged_is_missing_after_kill_9(tmp_path, seed):
    stories = write(tmp_path, *(plain(n) for n in range(3)))
    moments = random.Random(seed)
    acknowledged: dict[str, list[str]] = {f"plain{n}": [] for n in range(3)}
    sent = {story: 0 for story in acknowledged}
    for _ in range(2):
        server = Server(stories)

        def work(story: str, server: Server = server) -> None:
            version = server.ask(f"story?id={story}")["version"]
            while True:
                sent[story] += 1
                text = f"memo {sent[story]} 😀"
                try:
                    version = server.memo(story, version, text)
                except (OSError, http.client.HTTPException, ValueError):  # killed before, amid or after its answer
                    return
                acknowledged[story].append(text)

        threads = [threading.Thread(target=work, args=(story,)) for story in acknowledged]
        for thread in threads:
            thread.start()
        time.sleep(moments.uniform(0.05, 0.6))
        server.kill()
        for thread in threads:
            thread.join()
    assert sum(map(len, acknowledged.values())) > 0
    journal = Journal(database_url(stories))
    for story, texts in acknowledged.items():
        kept = [event.payload["text"] for event in journal.events(story, "ana")]
        position = {text: n for n, text in enumerate(kept)}
        assert [t for t in texts if t not in position] == []
        assert sorted(position[t] for t in texts) == [position[t] for t in texts]
    journal.close()


def test_an_open_page_goes_on_after_a_restart_and_a_resent_change_is_made_once(tmp_path):
    stories = write(tmp_path, plain(1))
    first = Server(stories)
    assert first.memo("plain1", 0, "before") == 1
    first.kill()
    second = Server(stories, port=first.port)
    second.headers["Cookie"] = first.headers["Cookie"]  # the browser's old cookie
    assert second.memo("plain1", 0, "before") == 1
    assert second.memo("plain1", 1, "after") == 2
    assert second.ask("story?id=plain1")["memo"] == "after"
    second.kill()


def test_two_coders_at_once_on_one_database_keep_their_own_work(tmp_path):
    stories = write(tmp_path, plain(1))
    ana, ben = Server(stories, "ana"), Server(stories, "ben")
    for n in range(5):
        assert ana.memo("plain1", n, f"ana {n}") == ben.memo("plain1", n, f"ben {n}") == n + 1
    assert (ana.ask("story?id=plain1")["memo"], ben.ask("story?id=plain1")["memo"]) == ("ana 4", "ben 4")
    ana.kill()
    ben.kill()


def test_two_windows_of_one_coder_are_told_of_each_other(tmp_path):
    stories = write(tmp_path, plain(1))
    one, two = Server(stories), Server(stories)
    one.memo("plain1", 0, "one")
    with pytest.raises(urllib.error.HTTPError) as refused:
        two.memo("plain1", 0, "two")
    assert refused.value.code == 409 and json.load(refused.value)["version"] == 1
    assert two.ask("story?id=plain1")["memo"] == "one"
    one.kill()
    two.kill()


def test_nothing_of_the_stories_or_memos_is_in_the_servers_output(tmp_path):
    server = Server(write(tmp_path, plain(1)))
    server.memo("plain1", 0, "her secret")
    for path in ("story?id=plain1", "search?q=Walking", "story?id=%00"):
        try:
            server.ask(path)
        except urllib.error.HTTPError as error:
            assert error.code == 422
    output = server.kill()
    assert not any(word in output for word in ("secret", "Walking", "ana", "plain1"))
