// The team's own codes: make, name, describe, colour, merge.

import { $, button, h, plural, rerender, words } from "./dom.js";
import { get } from "./api.js";

export class Codebook {
  constructor(app) {
    this.app = app;
  }

  async open() {
    this.show();
    $("codebook").showModal();
    this.app.setCodebook(await get("codebook"));
    this.show();
  }

  show() {
    const { app } = this, { codebook, scheme } = app.project, push = (kind, payload) => app.saver.push("", kind, payload);
    const name = h("input", { type: "text", id: "new-code", "data-key": "new-code", placeholder: "name of a new code", "aria-label": "Name of a new code", maxlength: 80 });
    const create = (event) => { event.preventDefault(); if (name.value.trim()) { push("create_code", { name: name.value.trim() }); name.value = ""; delete name.dataset.dirty; } };
    rerender($("codebook"), h("header", {}, h("h2", { id: "codebook-title" }, "Codebook"),
      h("div", { class: "actions" }, button("Undo", () => push("undo", {}), { disabled: !codebook.undoable, "data-key": "undo" }), button("Redo", () => push("redo", {}), { disabled: !codebook.redoable, "data-key": "redo" }), button("Close", () => $("codebook").close(), { "data-key": "close" }))),
      h("h3", {}, "The team's codes"), h("p", { class: "hint" }, "Select words in a text and press C to code them, or V to make a code of the words themselves."),
      h("form", { class: "inline", on: { submit: create } }, name, h("button", { class: "main" }, "Create")),
      h("ul", { class: "codes" }, codebook.codes.map((code) => this.code(code, codebook.codes, push))), this.labels(scheme));
  }

  /** The name of a code that was not made goes back to where it was typed. */
  giveBack({ kind, payload }) {
    const field = $("new-code");
    if (kind !== "create_code" || payload.in_vivo || !field || field.value) return;
    field.value = payload.name;
    field.dataset.dirty = "";
  }

  code(code, all, push) {
    const { app } = this, put = (set) => push("change_code", { id: code.id, set });
    const area = (field, label) => h("label", { class: "field" }, h("span", { class: "name" }, label), h("textarea", { rows: 2, value: code[field], "data-key": `${field} ${code.id}`,
      on: app.saver.field(`${field} ${code.id}`, (box) => put({ [field]: box.value })) }));
    const rename = (input) => { const name = input.value.trim().replace(/\s+/g, " "); input.value = name || code.name; if (name) put({ name }); };
    const others = all.filter((other) => other.id !== code.id);
    const into = h("select", { "aria-label": `Merge ${code.name} into`, "data-key": `into ${code.id}` }, h("option", { value: "" }, "merge into…"), others.map((other) => h("option", { value: other.id }, other.name)));
    into.addEventListener("change", () => into.value && push("merge_codes", { id: code.id, into: into.value }));
    const swatch = h("span", { class: "swatch" });
    swatch.style.background = `light-dark(${code.colours.light},${code.colours.dark})`;
    const toggled = (event) => { this.opened = event.target.open ? code.id : this.opened === code.id ? null : this.opened; };
    return h("li", {}, h("details", { open: this.opened === code.id, on: { toggle: toggled } }, h("summary", { "data-key": code.id }, swatch, h("b", {}, code.name), h("span", { class: "facts" }, `${plural(code.uses, "span")} of yours${code.in_vivo ? ", in vivo" : ""}`)),
      h("label", { class: "row" }, h("span", { class: "name" }, "Name"), h("input", { type: "text", value: code.name, maxlength: 80, "data-key": `name ${code.id}`, on: app.saver.field(`name ${code.id}`, rename) })),
      h("label", { class: "row" }, h("span", { class: "name" }, "Colour"), h("input", { type: "color", value: code.colour, "data-key": `colour ${code.id}`, on: { change: (event) => put({ colour: event.target.value }) } })),
      area("description", "When to use it"), area("memo", "Memo"), others.length ? h("div", { class: "row" }, into) : null));
  }

  labels(scheme) {
    return [h("h3", {}, "The scheme"), scheme.layers.map((layer) => h("details", {}, h("summary", {}, h("span", { class: `dot ${layer.name}` }), h("b", {}, words(layer.name)), h("span", { class: "facts" }, layer.description)),
      h("dl", {}, Object.entries(layer.labels).map(([label, text]) => h("div", {}, h("dt", {}, words(label)), h("dd", {}, text))))))];
  }
}
