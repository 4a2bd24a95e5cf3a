// The selected span: what it is, why, and what the coder says of it; in adjudication, the coders side by side.

import { $, among, button, choice, forget, h, picker, rerender, words } from "./dom.js";
import { get } from "./api.js";

const STATES = { accepted: "accepted by you", changed: "changed by you", rejected: "rejected by you", added: "added by you", agreed: "agreed" };

export class SpanPanel {
  constructor(app) {
    this.app = app;
  }

  show(item) {
    const title = h("h2", { id: "span-title" }, item ? this.title(item) : "No span selected");
    const container = $("span"), of = item && `${this.app.story.id} ${item.id}`, other = of !== this.of;
    if (other) forget(container);
    this.of = of;
    if (!item) {
      rerender(container, title, h("p", { class: "hint" }, "Click on a mark, or press J. Select words to add a span. Press ? for all keys."), this.all());
      return;
    }
    const body = item.members ? this.cluster(item) : [this.actions(item), this.form(item), this.why(item)];
    rerender(container, title, h("blockquote", {}, this.quote(item)), body, this.memo(item), this.all());
    if (other) container.scrollTop = 0;
  }

  title(item) {
    return [h("span", { class: `dot ${item.layer}` }), words(item.layer), " ", h("span", { class: "quiet" }, item.decision ? STATES[item.decision] : item.members ? words(item.status) : "suggestion")];
  }

  quote(item) {
    const text = this.app.story.text.slice(item.from, item.to).replace(/\s+/g, " ");
    return text.length > 240 ? text.slice(0, 239) + "…" : text;
  }

  actions(item) {
    const { app } = this, offered = item.source !== undefined;
    return h("div", { class: "actions" },
      offered && item.decision !== "accepted" && item.decision !== "changed" ? button("Accept", () => app.decide("accept"), { class: "main", keys: "A", "data-key": "accept" }) : null,
      offered && item.decision !== "rejected" ? button("Reject", () => app.decide("reject"), { keys: "R", "data-key": "reject" }) : null,
      item.decision ? button(offered ? "Take back" : "Remove", () => app.decide("reopen"), { keys: "X", "data-key": "reopen" }) : null,
      button("Move to selection", () => app.moveSpan(), { keys: "B", "data-key": "move" }));
  }

  form(item, target = item) {
    const { app } = this, layer = app.layer(item.layer), change = (set) => app.change("change", { id: target.id, set });
    if (item.decision === "rejected") return item.reason ? h("p", {}, item.reason) : null;
    const fields = [picker({ key: "label", label: item.layer === "code" ? "code" : "label", value: app.labelText(target), options: among(app.labels(item.layer)), pick: (label) => change({ label }) })];
    if (item.layer === "treatment") fields.push(this.concept(target, change));
    for (const attribute of layer?.attributes ?? []) {
      const wanted = Object.entries(attribute.only_where).every(([name, value]) => target.attributes[name] === value);
      if (wanted) fields.push(choice({ key: attribute.name, label: attribute.name, title: attribute.description, values: attribute.values, value: target.attributes[attribute.name],
        pick: (value) => change({ attributes: { [attribute.name]: value } }) }));
    }
    if (item.layer === "outcome") fields.push(this.about(target, change));
    const more = Object.keys(layer?.text_attributes ?? {});
    if (more.length) fields.push(this.details(target, layer, more));
    return h("div", { class: "form" }, fields);
  }

  concept(target, change) {
    return picker({
      key: "concept", label: "concept", value: target.concept?.name ?? "", free: true, placeholder: "search a name or brand",
      options: async (query) => (query ? (await get("concepts", { q: query })).found.map((c) => ({ value: c.name, text: c.name, concept: c, hint: [c.as !== c.name ? c.as : null, words(c.label), c.id].filter(Boolean).join(" · ") })) : this.app.concepts().map((name) => ({ value: name, text: name }))),
      pick: (name, option) => change({ concept: option.concept?.id ? { name, id: option.concept.id } : { name } }),
    });
  }

  about(target, change) {
    const { app } = this, names = [...new Set([...app.concepts(), ...target.about.filter((name) => name !== app.project.overall)])];
    const toggle = (name) => change({ about: { [name]: !target.about.includes(name) } });
    return h("div", { class: "field", role: "group", "aria-labelledby": "about-name" }, h("span", { class: "name", id: "about-name" }, "about"), h("div", { class: "checks" },
      [app.project.overall, ...names].map((name) => h("button", { type: "button", "aria-pressed": String(target.about.includes(name)), "data-key": `about=${name}`, on: { click: () => toggle(name) } },
        name === app.project.overall ? "the whole course" : name))));
  }

  details(target, layer, names) {
    const { app } = this, story = app.story.id, { id } = target;
    const put = (name) => (input) => { input.value = input.value.trim(); app.saver.push(story, "change", { id, set: { attributes: { [name]: input.value } } }); };
    const text = (name) => app.sent(story, ({ payload }) => (payload.id === id ? payload.set?.attributes?.[name] : undefined), target.attributes[name]);
    const given = names.some((name) => target.attributes[name]);
    return h("details", { class: "more", open: given || this.detailsOpen, on: { toggle: (event) => { this.detailsOpen = event.target.open; } } }, h("summary", {}, "Dose, time and manner"),
      names.map((name) => h("label", { class: "row", title: layer.text_attributes[name] }, h("span", { class: "name" }, words(name)),
        h("input", { type: "text", ...text(name), "data-key": name, on: app.saver.field(`${name} ${story} ${id}`, put(name)) }))));
  }

  why(item) {
    if (item.source === undefined) return null;
    const sure = typeof item.confidence === "number" ? `${Math.round(item.confidence * 100)} %` : "not given";
    const rows = [["by", item.source], ["confidence", sure], ...item.why];
    for (const name of item.changed ?? []) if (name !== "end" || !item.changed.includes("start")) rows.push([`its ${name === "start" || name === "end" ? "text" : words(name)}`, this.value(item.was, name)]);
    return h("details", { class: "why", open: true }, h("summary", {}, "Why it was suggested"), h("dl", {}, rows.map(([name, value]) => h("div", {}, h("dt", {}, words(name)), h("dd", {}, value)))));
  }

  value(fields, name) {
    if (name === "start" || name === "end" || name === "text") return this.quote(fields);
    if (name === "attributes") return Object.entries(fields.attributes).map(([key, each]) => `${words(key)}: ${words(each)}`).join(", ") || "–";
    if (name === "concept") return fields.concept?.name ?? "–";
    if (name === "about") return fields.about.join(", ") || "–";
    return this.app.labelText(fields);
  }

  memo(item) {
    const { app } = this, story = app.story.id, of = item.id;
    return h("label", { class: "field" }, h("span", { class: "name" }, "Memo on this span"), h("textarea", { rows: 2, "data-key": `memo ${of}`, id: "span-memo", ...app.memoText(story, of, item.memo),
      on: app.saver.field(`memo ${story} ${of}`, (area) => app.saver.push(story, "memo", { on: of, text: area.value })) }));
  }

  cluster(item) {
    const { app } = this, coders = Object.keys(item.members), all = app.project.coders.filter((coder) => app.story.ledgers[coder]);
    const present = Object.values(item.members), kinds = [...new Set(present.flatMap((member) => Object.keys(member.attributes)))];
    const fields = ["text", "label", ...(item.layer === "treatment" ? ["concept"] : []), ...(item.layer === "outcome" ? ["about"] : []), ...kinds];
    const shown = (member, name) => (kinds.includes(name) ? words(member.attributes[name] ?? "–") : this.value(member, name));
    const differs = (name) => (name === "text" ? item.differs.includes("start") || item.differs.includes("end") : kinds.includes(name) ? new Set(present.map((member) => member.attributes[name])).size > 1 : item.differs.includes(name));
    const table = h("div", { class: "sides", tabindex: 0, role: "region", "aria-label": "The coders side by side" }, h("table", {},
      h("thead", {}, h("tr", {}, h("th", {}), all.map((coder, i) => h("th", { scope: "col" }, coder, " ", h("kbd", {}, i + 1))))),
      h("tbody", {}, fields.map((name) => h("tr", { class: differs(name) ? "differs" : null }, h("th", { scope: "row" }, words(name)),
        all.map((coder) => h("td", {}, item.members[coder] ? shown(item.members[coder], name) : name === "text" ? h("em", {}, "no span") : "")))))));
    const reason = h("input", { type: "text", id: "reason", value: item.reason, "data-key": "reason", placeholder: "why (kept with the decision)" });
    const settle = (choice, coder) => app.settle(item, choice, coder, reason.value.trim());
    this.settle = settle;
    return [
      item.stale ? h("p", { class: "warn" }, "The coders' work has changed since this was agreed.") : null, table,
      h("label", { class: "field" }, h("span", { class: "name" }, "Reason"), reason),
      h("div", { class: "actions" }, item.status === "same" ? button("Agree", () => settle("agree"), { class: "main", keys: "A", "data-key": "agree" }) : null,
        coders.length > 1 || item.status !== "same" ? coders.map((coder) => button(`Choose ${coder}`, () => settle("choose", coder), { "data-key": `choose ${coder}` })) : null,
        coders.length > 1 ? button("Merge", () => settle("merge"), { keys: "Y", "data-key": "merge" }) : null, button("No span", () => settle("none"), { keys: "R", "data-key": "none" }),
        item.choice ? button("Open again", () => settle("open"), { keys: "X", "data-key": "open" }) : null),
      item.agreed ? [h("h3", {}, "The agreed span"), this.form({ ...item, decision: "agreed" }, item.agreed)] : null,
    ];
  }

  /** Every span as a button, for screen readers and for looking over a story. */
  all() {
    const { app } = this, list = app.order();
    const entry = (item) => h("li", {}, h("button", { type: "button", "aria-current": item.id === app.selected ? "true" : null, on: { click: () => app.select(item.id) } },
      h("span", { class: `dot ${item.layer}` }), h("span", {}, this.quote(item)), h("small", {}, `${app.labelText(item)} · ${item.decision ? words(item.decision) : item.members ? words(item.status) : "suggestion"}`)));
    const box = h("details", { class: "all", open: this.allOpen, on: { toggle: () => { this.allOpen = box.open; fill(); } } }, h("summary", {}, `All spans of this story (${list.length})`), h("ol", {}));
    const fill = () => { if (box.open && !box.lastChild.childElementCount) box.lastChild.append(...list.map(entry)); };
    fill();
    return box;
  }
}
