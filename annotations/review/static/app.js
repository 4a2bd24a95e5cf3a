// The page: what is open, what is selected, and how the parts work together.

import { $, words } from "./dom.js";
import { get, post, Saver } from "./api.js";
import { StoryList } from "./list.js";
import { SpanPanel } from "./panel.js";
import { Ledger } from "./ledger.js";
import { Codebook } from "./codebook.js";
import { styleLayers, TextView } from "./text.js";
import { help, listen } from "./keys.js";
import { narrow } from "./stage.js";
import { Work } from "./work.js";

class App extends Work {
  constructor() {
    super();
    this.items = new Map();
    this.hidden = new Set(["rejected"]);
    this.selected = null;
    this.last = new Map();
    this.text = new TextView($("text"), $("scroller"));
    this.saver = new Saver({ answered: (...a) => this.answered(...a), refused: (...a) => this.refused(...a), conflict: (...a) => this.conflict(...a), told: (...a) => this.told(...a) });
    this.list = new StoryList({ open: (id) => this.go(id), failed: (error) => this.notice(error.message), searched: () => this.story && this.paint() });
    this.panel = new SpanPanel(this);
    this.ledger = new Ledger(this);
    this.codebook = new Codebook(this);
  }

  async start() {
    const token = location.hash.match(/^#token=(.+)$/)?.[1];
    try {
      if (token) {
        history.replaceState(null, "", "/");
        await post("session", { token: decodeURIComponent(token) }).catch((error) => get("version", { id: "" }).catch((other) => { if (other.status === 401) throw error; }));
      }
      this.project = await get("project");
    } catch (error) {
      this.told("locked", 0);
      return this.notice(error.status ? error.message : "The server cannot be reached. Start the review again.");
    }
    $("file").textContent = this.project.file;
    $("coder").textContent = `${this.project.coder}${this.project.adjudicate ? ", adjudicating" : ""}`;
    document.body.classList.toggle("adjudicating", this.project.adjudicate);
    this.setCodebook(this.project.codebook);
    this.list.show(this.project.stories, this.project.adjudicate);
    this.bind();
    listen(this);
    this.told("saved", 0);
    await this.route();
  }

  bind() {
    addEventListener("hashchange", () => this.route());
    addEventListener("beforeunload", (event) => { this.saver.flush(); if (this.saver.unsaved) event.preventDefault(); });
    document.addEventListener("visibilitychange", () => (document.hidden ? this.saver.flush() : this.catchUp()));
    addEventListener("focus", () => this.catchUp());
    document.addEventListener("selectionchange", () => this.popUp());
    $("text").addEventListener("click", (event) => this.clicked(event));
    $("text").addEventListener("pointermove", (event) => { if (!event.buttons) $("text").style.cursor = this.at(event).length ? "pointer" : ""; });
    $("scroller").addEventListener("scroll", () => this.popUp(), { passive: true });
    $("undo").onclick = () => this.undo();
    $("redo").onclick = () => this.redo();
    $("open-codebook").onclick = () => this.codebook.open();
    $("open-help").onclick = () => help(this);
    $("theme").onclick = () => theme(true);
    $("notice").querySelector("button").onclick = () => ($("notice").hidden = true);
    for (const tab of document.querySelectorAll(".tabs button")) tab.onclick = () => this.view(tab.dataset.view);
    this.view("text");
  }

  setCodebook(codebook) {
    if (codebook.version < this.project.codebook.version) return;
    this.project.codebook = codebook;
    this.saver.versions.set("", codebook.version);
    styleLayers(this.project.scheme.layers, codebook.codes);
  }

  // ---- stories

  async route() {
    const [, id, at] = location.hash.match(/^#story\/([^/]+)(?:\/(\d+-\d+))?/) ?? [];
    const wanted = id === undefined ? this.story?.id ?? this.list.shown()[0]?.id : decodeURIComponent(id);
    if (wanted !== undefined && (wanted !== this.story?.id || at)) await this.load(wanted, { at });
  }

  go(id) {
    const hash = `#story/${encodeURIComponent(id)}`;
    if (location.hash === hash) this.load(id);
    else location.hash = hash;
  }

  async load(id, { at = "", keep = false } = {}) {
    this.saver.flush();
    try {
      const story = await get("story", at ? { id, at } : { id });
      if (!keep) this.leave();
      this.story = story;
      this.items = new Map(Object.entries(story.items));
      this.saver.versions.set(id, story.version);
      if (!keep || !this.items.has(this.selected)) this.selected = null;
      if (!keep) this.text.show(story);
      this.list.update(id, story.progress);
      this.list.mark(id);
      this.draw();
      if (story.focus) this.focusOn(story.focus);
      if (!keep && narrow.matches) this.view("text");
      document.title = `${story.title} · Review`;
    } catch (error) {
      this.notice(error.message);
    }
  }

  /** Save what is typed for the story that is still open. */
  leave() {
    if (this.writing($("side"))) document.activeElement.blur();
    this.saver.flush();
  }

  /** Whether somebody is writing in this part of the page. */
  writing(part) { return part.contains(document.activeElement) && document.activeElement.matches("input, textarea"); }

  focusOn([from, to]) {
    const exact = this.order().find((item) => item.from === from && item.to === to) ?? this.order().find((item) => item.from < to && from < item.to);
    if (exact) this.select(exact.id);
    else { this.text.select(from, to); this.text.reveal(from, to, true); }
  }

  neighbour(step) {
    const story = this.list.neighbour(step);
    if (story) this.go(story.id);
    else this.say(step > 0 ? "This is the last story." : "This is the first story.");
  }

  /** Look whether another window or another coder has moved on. */
  async catchUp() {
    if (!this.story || this.saver.unsaved) return;
    try {
      const { version, codebook } = await get("version", { id: this.story.id });
      if (codebook !== this.project.codebook.version) { this.setCodebook(await get("codebook")); this.draw(); }
      if (version !== this.saver.versions.get(this.story.id)) await this.load(this.story.id, { keep: true });
    } catch { /* the next change will tell */ }
  }

  // ---- what the server says

  answered(change, answer) {
    if (answer.codebook) return this.codesAnswered(change, answer);
    this.list.update(change.story, answer.progress);
    if (change.story !== this.story?.id) return;
    const { items, all, ...around } = answer;
    if (all) this.items.clear();
    Object.assign(this.story, around);
    for (const [id, item] of Object.entries(items)) item ? this.items.set(id, item) : this.items.delete(id);
    const fresh = Object.keys(items).find((id) => items[id]?.decision === "added" || (change.kind === "add" && items[id]));
    const writing = this.writing(document.body);
    if (change.kind === "add" && fresh && !writing) this.selected = fresh;
    const item = this.items.get(change.kind === "add" && fresh ? fresh : this.selected);
    if (item && ["add", "change"].includes(change.kind)) this.last.set(item.layer, item.agreed ?? item);
    if (!this.items.has(this.selected)) this.selected = null;
    if (["undo", "redo"].includes(change.kind) && !writing) this.showChanged(items);
    this.draw();
    this.say({ accept: "Accepted.", reject: "Rejected.", add: "Added.", undo: "Undone.", redo: "Done again.", mark: `Story ${words(around.progress.mark)}.`, settle: "Settled." }[change.kind] ?? "Saved.");
    if (this.editNext && change.kind === "add") { this.editNext = false; if (!writing) this.toField("label"); }
  }

  showChanged(items) {
    const id = Object.keys(items).find((key) => items[key]);
    if (!id) return;
    this.selected = id;
    this.text.reveal(items[id].from, Math.min(items[id].to, items[id].from + 40), true);
  }

  codesAnswered(change, answer) {
    this.setCodebook(answer.codebook);
    if ($("codebook").open) this.codebook.show();
    const wanted = this.inVivo;
    if (change.kind === "create_code" && wanted?.story === this.story?.id) {
      this.inVivo = null;
      const code = answer.codebook.codes.find((one) => one.name.toLowerCase() === wanted.name);
      if (code) this.change("add", { layer: "code", from: wanted.from, to: wanted.to, label: code.id, attributes: {} });
    }
    if (this.story) this.draw();
  }

  refused(change, why) {
    this.notMade(why, [change]);
    this.codebook.giveBack(change);
    if (change.story && change.story === this.story?.id) this.draw();
  }

  async conflict(change, why, lost) {
    this.notMade(why, lost);
    if (change.story === "") { this.setCodebook(await get("codebook")); if ($("codebook").open) this.codebook.show(); this.codebook.giveBack(change); }
    else if (change.story === this.story?.id) await this.load(change.story, { keep: true });
  }

  /** Tell why changes were not made, and what was written in them. */
  notMade(why, changes) {
    const written = changes.flatMap(({ payload: { text, name, reason, set } }) => [text, name, reason, set?.name, set?.description, set?.memo, set?.concept?.name, ...Object.values(set?.attributes ?? {})]).filter(Boolean);
    const count = changes.length > 1 ? ` (${changes.length} changes were not made.)` : "";
    this.notice(why + count + (written.length ? ` Not saved: ${written.map((text) => `“${text.length > 300 ? text.slice(0, 299) + "…" : text}”`).join(", ")}` : ""));
  }

  told(state, unsaved, why = "") {
    const waiting = unsaved > 1 ? `${unsaved} changes wait` : "1 change waits";
    $("status").dataset.state = state;
    $("status").textContent = { saved: "All saved", saving: "Saving…", typing: "Not saved yet…", locked: "Not open", waiting: `Not saved: ${waiting}. ${why} Trying again…` }[state] ?? state;
  }

  // ---- the page itself

  say(text, loud = false) {
    $("spoken").textContent = text;
    if (loud) this.notice(text, 4000);
  }

  notice(text, ms = 0) {
    clearTimeout(this.fading);
    $("notice").hidden = false;
    $("notice").querySelector("p").textContent = text;
    if (ms) this.fading = setTimeout(() => ($("notice").hidden = true), ms);
  }

  view(name) {
    document.body.dataset.view = name;
    for (const tab of document.querySelectorAll(".tabs button")) tab.toggleAttribute("aria-current", tab.dataset.view === name);
  }

  toSearch() { this.view("list"); this.list.search.focus(); this.list.search.select(); }
  toText() { this.view("text"); this.text.clear(); $("text").focus({ preventScroll: true }); }
  toField(key) { if (!this.items.has(this.selected)) return this.say("Select a span first."); this.view("side"); (key === "memo" ? $("span-memo") : $("span").querySelector(`[data-key="${key}"]`))?.focus(); }
  toLedger() { this.view("side"); $("ledger").querySelector("summary, button, select")?.focus(); }
}

function theme(change) {
  const root = document.documentElement, dark = matchMedia("(prefers-color-scheme: dark)").matches;
  let chosen = localStorage.getItem("theme");
  if (change) {
    chosen = (chosen ?? (dark ? "dark" : "light")) === "dark" ? "light" : "dark";
    localStorage.setItem("theme", chosen);
  }
  if (chosen) root.dataset.theme = chosen;
}

theme(false);
new App().start();
