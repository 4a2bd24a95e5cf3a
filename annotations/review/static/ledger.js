// The story's ledger, how it ended, who tells it, and the story's memo.

import { $, among, button, h, picker, rerender, words } from "./dom.js";

export class Ledger {
  constructor(app) {
    this.app = app;
    this.open = null;
  }

  show() {
    const { app } = this, { summary } = app.story, rows = summary.treatments ?? [];
    const set = (fields) => app.change("summary", { set: fields });
    const menu = (key, label, values, value) => h("label", { class: "row" }, h("span", { class: "name" }, label),
      h("select", { "data-key": key, on: { change: (event) => set({ [key]: event.target.value || null }) } }, ["", ...values].map((each) => h("option", { value: each, selected: each === (value ?? "") }, each ? words(each) : "–"))));
    rerender($("ledger"), h("h2", { id: "ledger-title" }, "Ledger ", h("span", { class: "quiet" }, app.story.summary_edited ? "edited by you" : "as suggested")), this.others(),
      h("ol", { class: "rows" }, rows.map((row, number) => this.row(row, number, rows.length - 1))), this.missing(rows),
      menu("overall_outcome", "At the end", app.project.scheme.overall_outcomes, summary.overall_outcome), menu("narrator", "Told by", app.project.scheme.narrators, summary.narrator));
    this.notes();
  }

  /** Do something to one row; the server does it to the rows as they are then. */
  edit(concept, what) { this.app.change("summary", { row: concept, ...what }); }

  row(row, number, last) {
    const { app } = this, { scheme, outcome_signs: signs } = app.project, treatment = app.layer("treatment"), { concept } = row;
    const put = (fields) => this.edit(concept, { set: fields });
    const head = h("summary", { "data-key": `row ${concept}` }, h("span", { class: "sign", "aria-hidden": "true" }, signs[row.outcome] ?? "?"), h("b", {}, concept),
      h("span", { class: "facts" }, `${words(row.label)}, ${words(row.status)}, ${words(row.outcome)}`, row.side_effects?.length ? `; ${row.side_effects.map(words).join(", ")}` : ""));
    const menu = (key, values) => h("label", { class: "row" }, h("span", { class: "name" }, words(key)), h("select", { "data-key": `${key} ${concept}`, on: { change: (event) => put({ [key]: event.target.value }) } },
      values.map((value) => h("option", { value, selected: value === row[key] }, words(value)))));
    const effects = h("div", { class: "checks", role: "group", "aria-label": "side effects" }, (row.side_effects ?? []).map((name) => h("button", { type: "button", "aria-pressed": "true", "data-key": `effect ${concept} ${name}`,
      on: { click: () => put({ side_effects: { [name]: false } }) } }, words(name))));
    const add = picker({ key: `effects ${concept}`, label: "add a side effect", options: among(app.labels("symptom").filter((option) => !(row.side_effects ?? []).includes(option.value))), pick: (name) => put({ side_effects: { [name]: true } }) });
    const move = (step) => { this.open = concept; this.edit(concept, { move: step }); };
    const remove = (event) => { event.target.disabled = true; this.edit(concept, { remove: true }); };
    return h("li", {}, h("details", { open: this.open === concept, on: { toggle: (event) => { if (event.target.open) this.open = concept; else if (this.open === concept) this.open = null; } } }, head,
      menu("label", Object.keys(treatment.labels)), menu("status", scheme.statuses), menu("outcome", scheme.treatment_outcomes), effects, add,
      h("div", { class: "actions" }, number ? button("Earlier", () => move(-1), { "data-key": `up ${concept}` }) : null, number < last ? button("Later", () => move(1), { "data-key": `down ${concept}` }) : null,
        button("Show in text", () => app.showConcept(concept), { "data-key": `show ${concept}` }), button("Remove row", remove, { "data-key": `remove ${concept}` }))));
  }

  /** Treatments of the patient that are marked in the text but have no row yet. */
  missing(rows) {
    const { app } = this, have = new Set(rows.map((row) => row.concept.toLowerCase()));
    const fresh = new Map();
    for (const item of app.order()) {
      const name = item.concept?.name;
      if (item.layer === "treatment" && item.decision !== "rejected" && name && (item.attributes.experiencer ?? "patient") === "patient" && !have.has(name.toLowerCase())) fresh.set(name, item);
    }
    if (!fresh.size) return null;
    const add = (event, name, item) => {
      event.target.disabled = true;
      this.open = name;
      this.edit(name, { new: { label: item.label, status: item.attributes.status ?? "tried", outcome: "unknown", side_effects: [] } });
    };
    return h("div", { class: "checks" }, [...fresh].map(([name, item]) => button(`+ ${name}`, (event) => add(event, name, item), { "data-key": `new ${name}`, title: "Add a row" })));
  }

  others() {
    const { app } = this;
    if (!app.story.ledgers) return null;
    return h("div", { class: "sides", tabindex: 0, role: "region", "aria-label": "The coders' ledgers" }, h("table", {}, h("tbody", {}, Object.entries(app.story.ledgers).map(([coder, summary]) => h("tr", {}, h("th", { scope: "row" }, coder),
      h("td", {}, (summary.treatments ?? []).map((row) => `${row.concept}: ${words(row.outcome)}`).join("; ") || "–", ` At the end: ${words(summary.overall_outcome ?? "–")}.`),
      h("td", {}, button("Take", () => app.change("summary", { set: { treatments: summary.treatments ?? [], overall_outcome: summary.overall_outcome ?? null, narrator: summary.narrator ?? null } }), { "aria-label": `Take the ledger of ${coder}`, "data-key": `take ${coder}` })))))));
  }

  notes() {
    const { app } = this, story = app.story.id, name = `memo ${story}`;
    rerender($("notes"), h("h2", { id: "notes-title" }, "Memo on the story"), h("textarea", { rows: 3, "aria-labelledby": "notes-title", id: "story-memo", "data-key": name, ...app.memoText(story, "", app.story.memo),
      on: app.saver.field(name, (area) => app.saver.push(story, "memo", { on: "", text: area.value })) }));
  }
}
