// Asking the server, and saving: changes go out one after another and count as saved only when the server has said so.

const HEADERS = { "X-Patient-Stories": "1" };

export class Refused extends Error {
  constructor(status, body) {
    super(body?.error || `The server answered ${status}.`);
    this.status = status;
    this.body = body || {};
  }
}

export async function get(path, query = {}) {
  const url = `/api/${path}?${new URLSearchParams(query)}`;
  return read(await fetch(url, { headers: HEADERS, credentials: "same-origin" }));
}

export async function post(path, body, options = {}) {
  return read(await fetch(`/api/${path}`, {
    method: "POST", headers: { ...HEADERS, "Content-Type": "application/json" }, credentials: "same-origin", body: JSON.stringify(body), ...options,
  }));
}

async function read(response) {
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new Refused(response.status, body);
  return body;
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const newKey = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * Sends changes in order. `versions` holds the version of each story as it is shown here ("" is the codebook); a change is
 * made on that version, or on what the change before it in the queue leaves, and on nothing that came from elsewhere in
 * between. As what is shown lacks the changes of the queue, a change says what was done, never what should come of it.
 * A change keeps its key when it is sent again, so that it is never written twice.
 */
export class Saver {
  constructor({ answered, refused, conflict, told }) {
    Object.assign(this, { answered, refused, conflict, told });
    this.versions = new Map();
    this.queue = [];
    this.drafts = new Map();
    this.busy = false;
    this.refusals = new Set();
    this.state = "saved";
  }

  get unsaved() {
    return this.queue.length + this.drafts.size;
  }

  push(story, kind, payload = {}) {
    const follows = this.queue.some((other) => other.story === story);
    this.queue.push({ story, kind, payload, key: newKey(), base: follows ? null : this.versions.get(story) ?? 0 });
    this.tell(this.state === "waiting" ? "waiting" : "saving");
    this.run();
  }

  /** Listeners for a field whose text is saved by `save(field)` when it is left or ended with Enter; a longer text also while it is written. */
  field(name, save) {
    const long = (element) => element.matches("textarea");
    return {
      input: ({ target }) => this.draft(name, () => save(target), long(target) ? 700 : null),
      blur: () => this.settle(name),
      keydown: (event) => { if (event.key === "Enter" && !event.isComposing && !long(event.target)) this.settle(name); },
    };
  }

  /** Text that is being typed: saved by `save` after `rest` ms, at once by `flush`. */
  draft(name, save, rest) {
    clearTimeout(this.drafts.get(name)?.timer);
    this.drafts.set(name, { save, timer: rest === null ? 0 : setTimeout(() => this.settle(name), rest) });
    this.tell(this.state === "waiting" ? "waiting" : "typing");
  }

  settle(name) {
    const draft = this.drafts.get(name);
    if (!draft) return;
    clearTimeout(draft.timer);
    this.drafts.delete(name);
    draft.save();
  }

  flush() {
    for (const name of [...this.drafts.keys()]) this.settle(name);
  }

  async run() {
    if (this.busy) return;
    this.busy = true;
    this.refusals.clear();
    for (let wait = 500; this.queue.length; ) {
      const change = this.queue[0];
      try {
        const answer = await post("change", change, { signal: AbortSignal.timeout(20000) });
        this.versions.set(change.story, change.story ? answer.version : answer.codebook.version);
        this.shift(change.base + 1);
        wait = 500;
        this.answered(change, answer);
        this.tell(this.queue.length ? "saving" : "saved");
      } catch (error) {
        if (error instanceof Refused && (error.status < 500 && error.status !== 401)) this.drop(change, error);
        else {
          this.tell("waiting", error instanceof Refused ? error.message : "The server cannot be reached.");
          await pause(wait);
          wait = Math.min(wait * 1.6, 5000);
        }
      }
    }
    this.busy = false;
    this.tell("saved");
  }

  /** Take out the first change; the next one of its story is made on `version`. */
  shift(version) {
    const { story } = this.queue.shift(), next = this.queue.find((other) => other.story === story);
    if (next) next.base = version;
  }

  /** A change that the server will never take. After a conflict what was meant for the same story goes with it. */
  drop(change, error) {
    const why = [...this.refusals.add(error.message)].join(" ");
    if (error.status === 409) {
      const lost = this.queue.filter((other) => other.story === change.story);
      this.queue = this.queue.filter((other) => other.story !== change.story);
      this.conflict(change, why, lost);
    } else {
      this.shift(change.base);
      this.refused(change, why);
    }
    this.tell(this.queue.length ? "saving" : "saved");
  }

  tell(state, why = "") {
    this.state = state === "saved" && this.drafts.size ? "typing" : state;
    this.told(this.state, this.unsaved, why);
  }
}
