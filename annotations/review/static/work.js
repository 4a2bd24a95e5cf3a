// What a person does to spans and stories: each action becomes one change for the server.

import { Stage } from "./stage.js";

export class Work extends Stage {
  change(kind, payload) {
    this.saver.push(this.story.id, kind, payload);
  }

  /** The text of a field: as it was last sent (`find` knows it in a change) while no answer is there, or else as the server has it. */
  sent(story, find, known) {
    const text = this.saver.queue.filter((change) => change.story === story).map(find).findLast((each) => each !== undefined);
    return { value: text ?? known ?? "", "data-dirty": text !== undefined };
  }

  memoText(story, of, known) { return this.sent(story, ({ kind, payload }) => (kind === "memo" && payload.on === of ? payload.text : undefined), known); }

  decide(what) {
    const item = this.items.get(this.selected);
    if (!item) return this.say("Select a span first.");
    if (item.members || (item.source === undefined && what !== "reopen")) return this.say("This is your own span; change it or remove it.");
    if (what === "reopen" && !item.decision) return this.say("This suggestion is undecided.");
    this.change(what === "reopen" && item.source === undefined ? "remove" : what, { id: item.id });
  }

  add(layer, fields = {}) {
    const selection = this.text.selection();
    if (!selection) return this.say("Select words first.", true);
    const like = this.like(layer, this.story.text.slice(selection.from, selection.to));
    this.change("add", { layer, from: selection.from, to: selection.to, ...like, ...fields });
    this.text.clear();
  }

  /** The fields of a new span: as the same words are marked elsewhere in the story, or as the last span of the layer was. */
  like(layer, words) {
    const same = this.order().find((item) => item.layer === layer && item.decision !== "rejected" && this.story.text.slice(item.from, item.to).toLowerCase() === words.trim().toLowerCase());
    const scheme = this.layer(layer), old = same ?? this.last.get(layer);
    const label = old?.label ?? Object.keys(scheme?.labels ?? {})[0];
    const attributes = {};
    for (const { name, values, only_where: where } of scheme?.attributes ?? [])
      if (Object.entries(where).every(([other, value]) => attributes[other] === value)) attributes[name] = old?.attributes[name] ?? values[0];
    return { label, attributes, ...(same?.concept ? { concept: same.concept } : {}), ...(layer === "outcome" ? { about: old?.about ?? [this.project.overall] } : {}) };
  }

  addCode() {
    if (!this.text.selection()) return this.say("Select words first.", true);
    const codes = this.project.codebook.codes;
    if (!codes.length) return this.addInVivo();
    this.add("code", { label: this.last.get("code")?.label ?? codes[0].id, attributes: {} });
    this.editNext = true;
  }

  addInVivo() {
    const selection = this.text.selection();
    if (!selection) return this.say("Select words first.", true);
    const name = this.story.text.slice(selection.from, selection.to).replace(/\s+/g, " ").trim().slice(0, 80);
    const known = this.project.codebook.codes.find((code) => code.name.toLowerCase() === name.toLowerCase());
    if (known) return this.add("code", { label: known.id, attributes: {} });
    this.inVivo = { story: this.story.id, name: name.toLowerCase(), from: selection.from, to: selection.to };
    this.saver.push("", "create_code", { name, in_vivo: true });
    this.text.clear();
  }

  moveSpan() {
    const selection = this.text.selection(), item = this.items.get(this.selected);
    if (!selection || !item) return this.say("Select a span, then the words that it should cover.", true);
    const target = item.members ? item.agreed : item;
    if (!target) return this.say("Settle this first.", true);
    this.change("change", { id: target.id, set: { from: selection.from, to: selection.to } });
    this.text.clear();
  }

  adjudicate(what, number) {
    const item = this.items.get(this.selected);
    if (!item) return this.say("Select a span first.");
    if (!item.members) return what === "open" ? this.change("remove", { id: item.id }) : undefined;
    const coder = number === undefined ? undefined : this.project.coders.filter((one) => this.story.ledgers[one])[number];
    if (what === "choose" && !item.members[coder]) return this.say(coder ? `${coder} has no span here.` : "There is no such coder.", true);
    if (what === "agree" && item.status !== "same") return this.say("The coders differ here; choose or merge.", true);
    this.panel.settle(what, coder);
  }

  settle(item, choice, coder, reason) {
    this.change("settle", { ids: [item.id], choice, coder, reason });
  }

  toggleDone() { this.change("mark", { mark: this.story.progress.mark === "done" ? "in_work" : "done" }); }

  undo() { if (this.story?.undoable || this.saver.queue.length) this.change("undo", {}); }

  redo() { if (this.story?.redoable || this.saver.queue.length) this.change("redo", {}); }
}
