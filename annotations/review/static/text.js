// The story's text and the marks on it. Overlapping spans are painted with the CSS Custom Highlight API, so the text stays
// one run of text nodes; where a browser lacks it, the text is cut where a span begins or ends and each piece carries all its marks.
//
// Offsets in this file are UTF-16 units of the story's text, which is what a browser counts. They are never converted
// here: the server gives spans in these units and takes selections in them (corpus/offsets.py).

import { h } from "./dom.js";

const painted = typeof Highlight !== "undefined" && CSS.highlights !== undefined;

/** Colours and lines of each layer, by the scheme: a suggestion has a dotted line, a decision a solid one. */
export function styleLayers(layers, codes) {
  const rules = [];
  const rule = (name, style) => rules.push(`::highlight(${name}){${style}} .mark.${name}{${style}}`);
  const line = (look, colour, thick, offset) => `text-decoration:underline ${look} ${thick}px ${colour};text-underline-offset:${offset}em;text-decoration-skip-ink:none`;
  layers.forEach((layer, i) => {
    const colour = `var(--${layer.name},var(--ink))`, wash = [16, 0, 9][i % 3], strong = [32, 0, 17][i % 3], offset = [0.16, 0.28, 0.42][i % 3];
    const ground = (share) => (share ? `background-color:color-mix(in srgb,${colour} ${share}%,transparent);` : "");
    rule(`l${i}-suggested`, ground(wash) + line("dotted", colour, i % 3 === 2 ? 1 : 2, offset));
    rule(`l${i}-decided`, ground(strong) + line("solid", colour, i % 3 === 2 ? 1 : 2, offset));
    rule(`l${i}-rejected`, "text-decoration:line-through 1px var(--quiet)");
  });
  codes.forEach((code) => rule(code.id, line("solid", `light-dark(${code.colours.light},${code.colours.dark})`, 3, 0.56)));
  rule("found", "background-color:color-mix(in srgb,#f2c230 55%,transparent);color:inherit");
  rule("chosen", "background-color:var(--chosen);color:var(--chosen-ink)");
  rule("cursor", "background-color:var(--ink);color:var(--paper)");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join("\n"));
  document.adoptedStyleSheets = [sheet];
}

export class TextView {
  constructor(container, scroller) {
    Object.assign(this, { container, scroller, nodes: [], text: "", names: new Set(), cursor: null });
  }

  show(story) {
    this.text = story.text;
    this.story = story;
    this.cursor = null;
    this.build([]);
    this.scroller.scrollTop = 0;
  }

  /** Text nodes in order; `cuts` are units at which they are divided, each piece wrapped by `wrap`. */
  build(cuts, wrap = (node) => node) {
    this.nodes = [];
    const out = document.createDocumentFragment();
    let at = 0;
    const append = (to, parent) => {
      while (at < to) {
        const cut = cuts.find((unit) => unit > at && unit < to) ?? to;
        for (const part of this.text.slice(at, cut).split(/(?<=\r)(?!\n)/)) {
          if (!part) continue;
          const node = document.createTextNode(part);
          this.nodes.push({ from: at, node });
          parent.append(wrap(node, at, at + part.length));
          at += part.length;
          if (part.endsWith("\r") && this.text[at] !== "\n") parent.append(h("br")); // an old Mac's line end
        }
      }
    };
    for (const block of this.story.blocks) {
      if (block.from < at) continue;
      append(block.from, out);
      const element = h("span", { class: `k-${block.kind}` });
      append(block.to, element);
      out.append(element);
    }
    append(this.text.length, out);
    this.container.replaceChildren(out);
  }

  /** Paint groups of spans: name -> [{from, to}], weakest first. */
  paint(groups) {
    this.groups = groups;
    if (!painted) return this.paintPieces(groups);
    for (const name of this.names) if (!groups.has(name)) CSS.highlights.delete(name);
    let priority = 0;
    for (const [name, spans] of groups) {
      const highlight = new Highlight(...spans.map((span) => this.range(span.from, span.to)));
      highlight.priority = priority++;
      CSS.highlights.set(name, highlight);
    }
    this.names = new Set(groups.keys());
  }

  paintPieces(groups) {
    const marks = [...groups].flatMap(([name, spans]) => spans.map((span) => ({ name, ...span })));
    const cuts = [...new Set(marks.flatMap((mark) => [mark.from, mark.to]))].sort((a, b) => a - b);
    this.build(cuts, (node, from, to) => marks.filter((mark) => mark.from <= from && to <= mark.to)
      .reduce((inside, mark) => h("span", { class: `mark ${mark.name}` }, inside), node));
  }

  range(from, to) {
    const range = new Range(), start = this.locate(from, false), end = this.locate(to, true);
    range.setStart(start.node, from - start.from);
    range.setEnd(end.node, to - end.from);
    return range;
  }

  locate(unit, before) {
    let low = 0, high = this.nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1, from = this.nodes[middle].from;
      if (before ? from < unit : from <= unit) low = middle;
      else high = middle - 1;
    }
    return this.nodes[low];
  }

  /** The unit at a place in the document: the length of the text before it. */
  unit(node, offset) {
    const before = new Range();
    before.setStart(this.container, 0);
    before.setEnd(node, offset);
    return before.toString().length;
  }

  unitAt(x, y) {
    const place = document.caretPositionFromPoint?.(x, y) ?? document.caretRangeFromPoint?.(x, y);
    const node = place?.offsetNode ?? place?.startContainer;
    if (!node || !this.container.contains(node) || node === this.container) return null;
    return this.unit(node, place.offset ?? place.startOffset);
  }

  /** The selection inside the text as {from, to}, or null where nothing is selected. */
  selection() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!this.container.contains(range.startContainer) || !this.container.contains(range.endContainer)) return null;
    const from = this.unit(range.startContainer, range.startOffset), to = this.unit(range.endContainer, range.endOffset);
    return from < to && this.text.slice(from, to).trim() ? { from, to, box: range.getBoundingClientRect() } : null;
  }

  select(from, to) {
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(this.range(from, to));
  }

  clear() {
    getSelection().removeAllRanges();
  }

  /** Move the cursor with the keyboard, by character, word, line or to a border; with `extend` select on the way. */
  move(direction, by, extend) {
    const selection = getSelection();
    if (!this.text) return;
    if (!selection.rangeCount || !this.container.contains(selection.anchorNode)) {
      const at = this.locate(Math.min(this.cursor ?? 0, this.text.length), false);
      selection.collapse(at.node, Math.min((this.cursor ?? 0) - at.from, at.node.length));
    }
    selection.modify(extend ? "extend" : "move", direction, by);
    if (!this.container.contains(selection.focusNode)) this.select(...(direction === "forward" ? [this.text.length - 1, this.text.length] : [0, 1]));
    this.cursor = this.unit(selection.focusNode, selection.focusOffset);
    this.reveal(this.cursor, Math.min(this.cursor + 1, this.text.length));
  }

  /** Scroll so that the place can be seen. */
  reveal(from, to, calm = false) {
    if (from >= to) return;
    const box = this.range(from, to).getBoundingClientRect(), frame = this.scroller.getBoundingClientRect();
    const margin = calm ? frame.height * 0.25 : 40;
    if (box.top < frame.top + margin || box.bottom > frame.bottom - margin) {
      const goal = calm ? box.top - frame.top - frame.height * 0.35 : box.top < frame.top + margin ? box.top - frame.top - margin : box.bottom - frame.bottom + margin;
      this.scroller.scrollBy({ top: goal });
    }
  }
}
