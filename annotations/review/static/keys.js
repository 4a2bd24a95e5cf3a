// The keyboard: one table of keys, which the help overlay shows.

import { $, button, h } from "./dom.js";

/** [keys, what they do, action]. Groups are shown in the help. Layer keys come from the scheme. */
export function keymap(app) {
  const groups = [
    ["Going", [
      ["j", "next span", () => app.step(1)], ["k", "previous span", () => app.step(-1)],
      ["n", app.project.adjudicate ? "next open disagreement" : "next unsure suggestion, most unsure first", () => app.nextOpen()],
      ["]", "next story", () => app.neighbour(1)], ["[", "previous story", () => app.neighbour(-1)], ["/", "search in all texts", () => app.toSearch()],
      ["arrows", "in the text: move the cursor word by word and line by line; with Shift select; with Ctrl by characters"],
    ]],
    ["Deciding", app.project.adjudicate ? [
      ["a", "agree, where the coders are the same", () => app.adjudicate("agree")], ["1", "choose the first coder (2 the second …)", () => app.adjudicate("choose", 0)],
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => [String(n), null, () => app.adjudicate("choose", n - 1)]),
      ["y", "merge", () => app.adjudicate("merge")], ["r", "no span", () => app.adjudicate("none")], ["x", "open again, or remove", () => app.adjudicate("open")],
    ] : [
      ["a", "accept", () => app.decide("accept")], ["r", "reject", () => app.decide("reject")], ["x", "take a decision back, or remove a span of yours", () => app.decide("reopen")],
    ]],
    ["Changing", [
      ["e", "edit: go to the span's label", () => app.toField("label")], ["b", "move the span to the selected words", () => app.moveSpan()],
      ["m", "memo on the span", () => app.toField("memo")], ["l", "ledger", () => app.toLedger()], ["d", "story done, or in work again", () => app.toggleDone()],
      ["u", "undo", () => app.undo()], ["U", "redo", () => app.redo()],
    ]],
    ["Adding, with words selected", [
      ...app.project.scheme.layers.map((layer, i) => [app.project.adjudicate ? layer.key : `${layer.key} ${i + 1}`, layer.name, () => app.add(layer.name)]),
      ["c", "one of the team's codes", () => app.addCode()], ["v", "in-vivo code: the words themselves", () => app.addInVivo()],
    ]],
    ["The page", [["g", "codebook", () => app.codebook.open()], ["?", "this help", () => help(app)], ["Escape", "back to the text", () => app.toText()]]],
  ];
  return groups;
}

export function listen(app) {
  const actions = new Map();
  for (const [, rows] of [...keymap(app)].reverse()) for (const [keys, , action] of rows) if (action) for (const key of keys.split(" ")) actions.set(key, action);
  document.addEventListener("keydown", (event) => {
    if (document.querySelector("dialog[open]")) return;
    const writing = event.target.closest("input, textarea, select");
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !writing) {
      const key = event.key.toLowerCase();
      if (key === "z" || key === "y") { event.preventDefault(); return key === "y" || event.shiftKey ? app.redo() : app.undo(); }
    }
    if (event.target.id === "text" && cursor(app, event)) return event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (writing && event.key !== "Escape") return;
    const action = actions.get(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  });
}

/** Arrow keys in the text. */
function cursor(app, event) {
  const sideways = { ArrowRight: "forward", ArrowLeft: "backward" }[event.key], updown = { ArrowDown: "forward", ArrowUp: "backward" }[event.key];
  const border = { End: "forward", Home: "backward" }[event.key];
  if ((!sideways && !updown && !border) || event.altKey || event.metaKey) return false;
  if (sideways) app.text.move(sideways, event.ctrlKey ? "character" : "word", event.shiftKey);
  else app.text.move(updown ?? border, updown ? "line" : "lineboundary", event.shiftKey);
  app.moved();
  return true;
}

export function help(app) {
  const show = (keys) => keys.split(" ").map((key) => [h("kbd", {}, key.length === 1 && key !== key.toLowerCase() ? `Shift ${key}` : key), " "]);
  $("help").replaceChildren(h("header", {}, h("h2", { id: "help-title" }, "Keyboard"), button("Close", () => $("help").close())),
    h("div", { class: "keys" }, keymap(app).map(([title, rows]) => h("section", {}, h("h3", {}, title), h("dl", {}, rows.filter((row) => row[1]).map(([keys, text]) => h("div", {}, h("dt", {}, show(keys)), h("dd", {}, text))))))),
    h("p", { class: "hint" }, "A dotted line is a suggestion, a solid line a decision of a person. Every change is saved at once; the word at the top says when it is not."));
  $("help").showModal();
}
