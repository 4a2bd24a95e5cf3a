// Small helpers to build the page. Text always becomes text nodes: nothing here reads HTML.

/** A new element. Properties: `on` (listeners), `data`, `class`, attributes; false and null leave an attribute out. */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === "on") for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name === "value") element.value = value;
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const $ = (id) => document.getElementById(id);

/** "no_benefit" for people. */
export const words = (name) => String(name).replaceAll("_", " ");

export const plural = (count, one, many = one + "s") => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

const TEXT = "textarea, input[type=text]";

/**
 * Render anew, with the focus, the caret, and text that was typed, where they were. Controls are found again by `data-key`.
 * Text counts as typed (`data-dirty`) until it is rendered the same, that is until the server has it.
 */
export function rerender(container, ...children) {
  const active = container.contains(document.activeElement) ? document.activeElement : null;
  const typed = [...container.querySelectorAll("[data-dirty]")];
  container.oninput = ({ target }) => { if (target.matches(TEXT)) target.dataset.dirty = ""; };
  replaceQuietly(container, children.flat(Infinity).filter(Boolean));
  const again = (old) => old.dataset.key && [...container.querySelectorAll("[data-key]")].find((element) => element.dataset.key === old.dataset.key);
  for (const field of typed) keepText(field, again(field));
  if (active) keepFocus(active, again(active));
}

/** Chromium fires `change` and `blur` at a field that is taken out, which would save a word that is half typed. */
function replaceQuietly(container, children) {
  const kinds = ["change", "blur", "focusout"], hush = (event) => event.stopPropagation();
  for (const kind of kinds) container.addEventListener(kind, hush, true);
  container.replaceChildren(...children);
  for (const kind of kinds) container.removeEventListener(kind, hush, true);
}

function keepText(old, field) {
  if (!field || field.value === old.value) return;
  field.value = old.value;
  field.dataset.dirty = "";
}

function keepFocus(old, control) {
  if (!control) return;
  const text = control.matches(TEXT), fold = control.closest("details");
  if (text && fold) fold.open = true;
  if (text) control.setSelectionRange(old.selectionStart, old.selectionEnd, old.selectionDirection);
  control.focus({ preventScroll: true });
  control.scrollTop = old.scrollTop;
  if (control.dataset.dirty !== undefined) control.dispatchEvent(new CustomEvent("redrawn", { detail: old }));
}

/** What was typed in here was meant for something else than what is rendered next. */
export function forget(container) {
  for (const field of container.querySelectorAll("[data-dirty]")) delete field.dataset.dirty;
}

/** A button; `keys` is shown on it and told to screen readers. */
export const button = (text, onclick, { keys, ...props } = {}) => h("button", { type: "button", "aria-keyshortcuts": keys, ...props, on: { click: onclick } }, text, keys ? h("kbd", { "aria-hidden": "true" }, keys) : null);

/** A group of which one value holds. Arrow keys move, space and enter choose, so that passing by changes nothing. */
export function choice({ key, label, values, value, pick, title, disabled = false }) {
  const name = `choice-${key}`;
  const group = h("div", { class: "choice", role: "radiogroup", "aria-labelledby": name });
  const current = values.includes(value) ? value : values[0];
  for (const each of values) {
    group.append(h("button", {
      type: "button", role: "radio", "aria-checked": String(each === value), tabindex: each === current ? 0 : -1, disabled, "data-key": `${key}=${each}`,
      on: { click: () => each !== value && pick(each), keydown: (event) => step(event, group) },
    }, words(each)));
  }
  return h("div", { class: "field" }, h("span", { id: name, class: "name", title }, words(label)), group);
}

function step(event, group) {
  const move = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!move) return;
  event.preventDefault();
  event.stopPropagation();
  const all = [...group.children], next = all[(all.indexOf(event.target) + move + all.length) % all.length];
  all.forEach((one) => (one.tabIndex = one === next ? 0 : -1));
  next.focus();
}

/**
 * A field with a list to choose from: type to narrow, arrows to move, enter to take, escape to leave things as they are.
 * `options(query)` gives [{value, text, hint}] (or a promise of them); with `free` what was typed can be taken as it is.
 */
export function picker({ key, label, value = "", options, pick, free = false, placeholder = "", describe }) {
  const id = `picker-${key}`;
  const list = h("ul", { class: "options", role: "listbox", id: `${id}-list`, "aria-label": words(label), hidden: true });
  const input = h("input", {
    type: "text", id, value, placeholder, autocomplete: "off", spellcheck: "false", role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list",
    "aria-controls": `${id}-list`, "data-key": key, "aria-describedby": describe,
  });
  let found = [], at = -1, asked = 0;
  const close = () => { list.hidden = true; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); delete input.dataset.dirty; };
  const take = (option) => { close(); input.value = option.text; if (option.value !== value) pick(option.value, option); };
  async function show(query, marked = query || !free ? 0 : -1) {
    const turn = ++asked, answer = await options(query);
    if (turn !== asked || document.activeElement !== input) return;
    found = answer;
    at = Math.min(marked, found.length - 1);
    list.replaceChildren(...found.map((option, i) => h("li", { role: "option", id: `${id}-${i}`, on: { pointerdown: (event) => { event.preventDefault(); take(option); } } },
      h("span", {}, option.text), option.hint ? h("small", {}, option.hint) : null)));
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    mark();
  }
  function mark() {
    input.dataset.at = at;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    if (list.children[at]) { input.setAttribute("aria-activedescendant", `${id}-${at}`); list.children[at].scrollIntoView({ block: "nearest" }); }
    else input.removeAttribute("aria-activedescendant");
  }
  input.addEventListener("input", () => { input.dataset.dirty = ""; show(input.value); });
  input.addEventListener("redrawn", (event) => show(input.value, Number(event.detail.dataset.at ?? 0)));
  input.addEventListener("focus", () => input.dataset.dirty === undefined && input.select());
  input.addEventListener("click", () => list.hidden && show(""));
  input.addEventListener("keydown", (event) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      event.preventDefault();
      if (list.hidden) show("");
      else { at = (at + move + found.length) % found.length; mark(); }
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (!list.hidden && found[at] && (!free || input.dataset.dirty !== undefined || at >= 0)) take(found[at]);
      else if (free && input.value.trim()) take({ value: input.value.trim(), text: input.value.trim() });
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      input.value = value;
      close();
    }
  });
  input.addEventListener("blur", () => {
    const typed = input.value.trim();
    if (free && input.dataset.dirty !== undefined && typed !== value) take({ value: typed, text: typed });
    else input.value = value;
    close();
  });
  return h("div", { class: "field" }, h("label", { class: "name", for: id }, words(label)), h("div", { class: "picker" }, input, list));
}

/** Options of a fixed list, narrowed by what was typed: beginnings before parts. */
export const among = (all) => (query) => {
  const wanted = query.toLowerCase().trim();
  const rank = (option) => (option.text.toLowerCase().startsWith(wanted) ? 0 : option.text.toLowerCase().includes(wanted) ? 1 : (option.hint || "").toLowerCase().includes(wanted) ? 2 : 3);
  return all.filter((option) => rank(option) < 3).sort((a, b) => (wanted ? rank(a) - rank(b) : 0));
};
