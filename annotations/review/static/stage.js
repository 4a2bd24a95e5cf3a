// What is shown of the open story, and what is selected in it.

import { $, button, h, words } from "./dom.js";

export const narrow = matchMedia("(max-width: 56rem)");

/** The part of the page that draws and selects. It expects project, story, items, text, list, panel, ledger of the whole page. */
export class Stage {
  layer(name) { return this.project.scheme.layers.find((layer) => layer.name === name); }

  labels(layer) {
    if (layer === "code") return this.project.codebook.codes.map((code) => ({ value: code.id, text: code.name, hint: code.description }));
    return Object.entries(this.layer(layer)?.labels ?? {}).map(([value, hint]) => ({ value, text: words(value), hint }));
  }

  labelText(item) { return item.layer === "code" ? this.project.codebook.codes.find((code) => code.id === item.label)?.name ?? "a code that is gone" : words(item.label); }

  /** The story's treatment concepts: the ledger's, then those that are marked. */
  concepts() {
    const marked = [...this.items.values()].filter((item) => item.layer === "treatment" && item.decision !== "rejected" && item.concept).map((item) => item.concept.name);
    return [...new Set([...(this.story.summary.treatments ?? []).map((row) => row.concept), ...marked])];
  }

  order() { return [...this.items.values()].sort((a, b) => a.from - b.from || b.to - a.to || (a.id < b.id ? -1 : 1)); }

  visible() { return this.order().filter((item) => !this.hidden.has(item.layer) && !(item.decision === "rejected" && this.hidden.has("rejected")) && !(!item.decision && this.hidden.has("open"))); }

  draw() {
    this.head();
    this.paint();
    this.panel.show(this.items.get(this.selected));
    this.ledger.show();
    this.act();
    $("undo").disabled = !this.story.undoable;
    $("redo").disabled = !this.story.redoable;
  }

  head() {
    const { story, project } = this, open = this.order().filter((item) => !item.decision);
    const layers = [...project.scheme.layers.map((layer) => layer.name), ...(project.codebook.codes.length ? ["code"] : [])];
    const count = (name) => this.order().filter((item) => item.layer === name && item.decision !== "rejected").length;
    const rejected = this.order().filter((item) => item.decision === "rejected").length;
    const toggle = (name, text, number) => h("button", { type: "button", class: `layer ${name}`, "aria-pressed": String(!this.hidden.has(name)), "data-key": `layer ${name}`,
      on: { click: () => { this.hidden.has(name) ? this.hidden.delete(name) : this.hidden.add(name); this.head(); this.paint(); } } }, h("span", { class: `dot ${name}` }), text, h("small", {}, number));
    const done = story.progress.mark === "done", same = open.filter((item) => item.status === "same").length;
    const focused = document.activeElement?.dataset?.key;
    $("head").replaceChildren(
      h("h1", {}, story.title),
      h("p", { class: "progress" }, project.adjudicate ? (open.length ? `${open.length} open${same ? `, of them ${same} the same` : ""}` : "All settled") : story.offered === 0 || !this.items.size ? "" : open.length ? `${open.length} undecided` : "All decided"),
      h("div", { class: "actions" },
        project.adjudicate && same ? button(`Agree on the ${same} that are the same`, () => this.change("settle", { ids: "same", choice: "agree" }), { "data-key": "same" }) : null,
        !project.adjudicate && open.length ? button("Accept the rest", () => this.change("accept", { rest: true }), { "data-key": "rest", title: "Accept every undecided suggestion" }) : null,
        button(done ? "Done ✓" : "Mark as done", () => this.toggleDone(), { "aria-pressed": String(done), class: done ? "done" : "main", "data-key": "done", keys: "D" })),
      h("div", { class: "layers", role: "group", "aria-label": "What is shown" }, layers.map((name) => toggle(name, words(name), count(name))),
        open.length ? toggle("open", project.adjudicate ? "open" : "suggestions", open.length) : null, rejected ? toggle("rejected", "rejected", rejected) : null));
    if (focused) [...$("head").querySelectorAll("[data-key]")].find((element) => element.dataset.key === focused)?.focus();
  }

  paint() {
    const groups = new Map(), layers = this.project.scheme.layers.map((layer) => layer.name);
    const put = (name, span) => groups.set(name, [...(groups.get(name) ?? []), span]);
    for (const i of [2, 1, 0]) for (const look of ["rejected", "suggested", "decided"]) for (let l = i; l < layers.length; l += 3) groups.set(`l${l}-${look}`, []);
    for (const code of this.project.codebook.codes) groups.set(code.id, []);
    for (const item of this.visible()) {
      if (item.layer === "code") groups.has(item.label) && item.decision !== "rejected" && groups.get(item.label).push(item);
      else if (layers.includes(item.layer)) groups.get(`l${layers.indexOf(item.layer)}-${!item.decision ? "suggested" : item.decision === "rejected" ? "rejected" : "decided"}`).push(item);
    }
    for (const hit of this.hits()) put("found", hit);
    const chosen = this.items.get(this.selected);
    if (chosen) put("chosen", chosen);
    if (this.text.cursor !== null && document.activeElement === $("text") && this.text.cursor < this.story.text.length) put("cursor", { from: this.text.cursor, to: this.text.cursor + 1 });
    this.text.paint(groups);
  }

  hits() {
    const terms = [...this.list.query.matchAll(/"([^"]+)"|(\S+)/g)].map((match) => (match[1] ?? match[2]).replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"));
    if (!terms.length) return [];
    return [...this.story.text.matchAll(new RegExp(terms.join("|"), "gi"))].slice(0, 500).map((match) => ({ from: match.index, to: match.index + match[0].length }));
  }

  // ---- selecting

  select(id, { speak = true, view = true } = {}) {
    const item = this.items.get(id);
    this.saver.flush();
    this.selected = item ? id : null;
    this.text.cursor = item ? item.from : this.text.cursor;
    this.paint();
    this.panel.show(item);
    this.act();
    if (!item) return;
    this.text.reveal(item.from, Math.min(item.to, item.from + 40), true);
    if (narrow.matches && view) this.view("text");
    if (speak) this.say(`${item.decision ? words(item.decision) : item.members ? words(item.status) : "suggestion"}: ${words(item.layer)}, ${this.labelText(item)}: ${this.panel.quote(item)}`);
  }

  step(by) {
    const list = this.visible();
    if (!list.length) return this.say("There are no spans here.");
    const at = list.findIndex((item) => item.id === this.selected), cursor = this.text.cursor ?? -1;
    const near = at >= 0 ? at + by : by > 0 ? list.findIndex((item) => item.from >= cursor) : list.findLastIndex((item) => item.from < cursor);
    const next = list[near];
    if (next) this.select(next.id);
    else this.say(by > 0 ? "This is the last span." : "This is the first span.");
  }

  /** The open item that is most unsure (or, in adjudication, the next); when none is left here, on to the next story. */
  nextOpen() {
    const open = this.order().filter((item) => !item.decision && item.id !== this.selected);
    if (!this.project.adjudicate) open.sort((a, b) => b.unsure - a.unsure || a.from - b.from);
    else {
      const here = this.items.get(this.selected)?.from ?? -1;
      open.sort((a, b) => (a.from < here) - (b.from < here) || a.from - b.from);
    }
    if (open.length) return this.select(open[0].id);
    const story = this.project.adjudicate ? this.list.neighbour(1, (one) => one.mark !== "done") : this.list.neighbour(1, (one) => one.undecided) ?? this.list.shown().find((one) => one.undecided && one.id !== this.story.id);
    if (!story) return this.say("Nothing is open any more.");
    this.say("Nothing is open here; on to the next story.");
    this.go(story.id);
  }

  at(event) {
    const unit = this.text.unitAt(event.clientX, event.clientY);
    if (unit === null || !this.story) return [];
    return this.visible().filter((item) => item.from <= unit && unit <= item.to).sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  }

  clicked(event) {
    if (this.text.selection()) return;
    const here = this.at(event);
    this.text.cursor = this.text.unitAt(event.clientX, event.clientY);
    const again = here.findIndex((item) => item.id === this.selected);
    this.select(here[(again + 1) % (here.length || 1)]?.id ?? null, { view: false });
  }

  moved() {
    this.paint();
    this.popUp();
    const here = this.visible().filter((item) => item.from <= this.text.cursor && this.text.cursor < item.to);
    const selection = this.text.selection();
    if (selection) this.say(this.story.text.slice(selection.from, selection.to));
    else this.say([this.story.text.slice(this.text.cursor).match(/^\S+/)?.[0], ...here.map((item) => `${item.layer} ${this.labelText(item)}`)].filter(Boolean).join(", "));
  }

  popUp() {
    const selection = this.story && this.text.selection(), pop = $("pop");
    pop.hidden = !selection;
    if (!selection) return;
    if (!pop.childElementCount || pop.dataset.for !== String(this.selected)) {
      pop.dataset.for = String(this.selected);
      const chip = (text, key, action, name = "") => h("button", { type: "button", on: { pointerdown: (event) => event.preventDefault(), click: action } }, name ? h("span", { class: `dot ${name}` }) : null, text, h("kbd", {}, key));
      pop.replaceChildren(...this.project.scheme.layers.map((layer) => chip(words(layer.name), layer.key.toUpperCase(), () => this.add(layer.name), layer.name)), chip("code", "C", () => this.addCode(), "code"), chip("in vivo", "V", () => this.addInVivo()),
        ...(this.items.has(this.selected) ? [chip("move span here", "B", () => this.moveSpan())] : []));
    }
    const frame = $("reading").getBoundingClientRect(), { box } = selection;
    if (narrow.matches) return pop.removeAttribute("style");
    pop.style.left = `${Math.max(8, Math.min(box.left - frame.left, frame.width - pop.offsetWidth - 8))}px`;
    const below = box.bottom - frame.top + 8;
    pop.style.top = `${below + pop.offsetHeight < frame.height ? below : Math.max(8, box.top - frame.top - pop.offsetHeight - 8)}px`;
  }

  /** On a narrow page: what can be done with the selected span, at the bottom of the text. */
  act() {
    const item = this.items.get(this.selected);
    $("act").hidden = !item;
    if (!item) return;
    const offered = item.source !== undefined, chips = item.members ? [button("Compare", () => this.view("side"), { class: "main" })] : [
      offered && !["accepted", "changed"].includes(item.decision) ? button("Accept", () => this.decide("accept"), { class: "main" }) : null,
      button("Edit", () => this.view("side")), offered && item.decision !== "rejected" ? button("Reject", () => this.decide("reject")) : null, item.decision ? button(offered ? "Take back" : "Remove", () => this.decide("reopen")) : null];
    $("act").replaceChildren(h("p", {}, h("span", { class: `dot ${item.layer}` }), h("b", {}, this.labelText(item)), " ", h("span", {}, this.panel.quote(item))), h("div", {}, ...chips.filter(Boolean), button("Next", () => this.nextOpen())));
  }

  showConcept(name) {
    const item = this.order().find((one) => one.concept?.name === name && one.decision !== "rejected") ?? this.order().find((one) => one.about.includes(name));
    if (item) this.select(item.id);
    else this.say("This treatment is not marked in the text.");
  }
}
