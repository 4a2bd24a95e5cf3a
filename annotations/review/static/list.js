// The list of stories: state, filter, order, and full-text search on the server.

import { $, h, plural, words } from "./dom.js";
import { get } from "./api.js";

const FILTERS = { all: "all", new: "new", in_work: "in work", done: "done", undecided: "undecided" };
const ORDERS = { file: "file", unsure: "most unsure", title: "title" };

export class StoryList {
  constructor({ open, failed, searched }) {
    Object.assign(this, { open, failed, searched, stories: [], found: null, query: "", filter: "all", order: "file", current: null });
    this.rows = new Map();
  }

  show(stories, adjudicate) {
    this.stories = stories;
    this.adjudicate = adjudicate;
    this.rows.clear();
    this.count = h("p", { class: "count", role: "status" });
    this.list = h("ol", { class: "stories" });
    const menu = (label, values, value, pick) => h("label", {}, h("span", {}, label),
      h("select", { on: { change: (event) => pick(event.target.value) } }, Object.entries(values).map(([key, text]) => h("option", { value: key, selected: key === value }, text))));
    let timer;
    this.search = h("input", { type: "search", id: "search", placeholder: "Search in all texts", "aria-label": "Search in all texts", autocomplete: "off", spellcheck: "false",
      on: {
        input: () => { clearTimeout(timer); timer = setTimeout(() => this.find(this.search.value), 180); },
        keydown: (event) => { if (event.key === "Enter") { clearTimeout(timer); this.find(this.search.value).then(() => this.list.querySelector("a")?.click()); } },
      } });
    const { undecided, ...plain } = FILTERS;
    $("shelf").replaceChildren(h("div", { class: "finder" }, this.search,
      h("div", { class: "menus" }, menu("Show", adjudicate ? plain : FILTERS, this.filter, (value) => { this.filter = value; this.draw(); }),
        menu("Order", ORDERS, this.order, (value) => { this.order = value; this.draw(); })), this.count), this.list);
    this.draw();
  }

  async find(query) {
    this.query = query.trim();
    try {
      const answer = this.query ? await get("search", { q: this.query }) : null;
      if (this.query !== query.trim()) return;
      this.found = answer && new Map(answer.found.map((hit) => [hit.id, hit]));
      this.draw();
      this.searched(this.query);
    } catch (error) {
      this.failed(error);
    }
  }

  shown() {
    const fits = (story) => (!this.found || this.found.has(story.id)) && (this.filter === "all" || (this.filter === "undecided" ? story.undecided > 0 : story.mark === this.filter));
    const list = this.stories.filter(fits);
    if (this.order === "unsure") list.sort((a, b) => b.unsure * Math.sign(b.undecided) - a.unsure * Math.sign(a.undecided));
    if (this.order === "title") list.sort((a, b) => a.title.localeCompare(b.title));
    return list;
  }

  draw() {
    const shown = this.shown();
    this.list.replaceChildren(...shown.map((story) => this.row(story)));
    const done = this.stories.filter((story) => story.mark === "done").length;
    this.count.textContent = shown.length === this.stories.length ? `${plural(shown.length, "story", "stories")}, ${done} done` : `${shown.length} of ${plural(this.stories.length, "story", "stories")}`;
  }

  row(story) {
    const hit = this.found?.get(story.id);
    const facts = [plural(story.words, "word")];
    if (!this.adjudicate) facts.push(story.undecided ? `${story.undecided} undecided` : story.offered ? "all decided" : null);
    if (story.added) facts.push(this.adjudicate ? `${story.added} agreed` : `${story.added} added`);
    const place = hit?.hit ? `/${hit.start}-${hit.end}` : "";
    const link = h("a", { href: `#story/${encodeURIComponent(story.id)}${place}`, "aria-current": story.id === this.current ? "true" : null },
      h("span", { class: `mark-${story.mark}`, role: "img", "aria-label": words(story.mark), title: words(story.mark) }),
      h("span", { class: "name" }, story.title), h("span", { class: "facts" }, facts.filter(Boolean).join(" · ")),
      hit?.hit ? h("span", { class: "snippet" }, "…", hit.before, h("b", {}, hit.hit), hit.after, `… (${hit.hits})`) : null);
    const item = h("li", {}, link);
    this.rows.set(story.id, item);
    return item;
  }

  /** What has become of one story. */
  update(id, progress) {
    const story = this.stories.find((one) => one.id === id);
    if (!story) return;
    Object.assign(story, progress);
    const old = this.rows.get(id);
    if (old?.isConnected) old.replaceWith(this.row(story));
    const done = this.stories.filter((one) => one.mark === "done").length;
    if (this.list.childElementCount === this.stories.length) this.count.textContent = `${plural(this.stories.length, "story", "stories")}, ${done} done`;
  }

  mark(id) {
    const before = this.current;
    this.current = id;
    for (const each of [before, id]) {
      const link = this.rows.get(each)?.querySelector("a");
      if (!link) continue;
      if (each === id) { link.setAttribute("aria-current", "true"); link.scrollIntoView({ block: "nearest" }); }
      else link.removeAttribute("aria-current");
    }
  }

  /** The neighbour of the current story in the list as it is shown. */
  neighbour(step, fits = () => true) {
    const shown = this.shown(), at = shown.findIndex((story) => story.id === this.current);
    for (let i = at + step; i >= 0 && i < shown.length; i += step) if (fits(shown[i])) return shown[i];
    return null;
  }
}
