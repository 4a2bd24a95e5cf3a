"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const articles = [...document.querySelectorAll("script.article")];
  const items = [...$("list").children];
  const links = items.map((item) => item.querySelector("a"));
  const ids = links.map((link) => decodeURIComponent(link.hash.slice(7)));
  const reader = $("reader"), card = $("card"), tools = $("tools"), shelf = $("shelf");
  const wide = matchMedia("(min-width: 54.01rem)");
  let looks = [], current = -1;

  // ---- one story at a time
  function show(number, focus) {
    if (number < 0 || number >= articles.length || number === current) return;
    current = number;
    hideCard();
    reader.innerHTML = articles[number].textContent;
    looks = [...reader.querySelectorAll("[data-mark]")].map((item) => item.dataset);
    links.forEach((link, i) => (i === number ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")));
    if (!wide.matches) shelf.open = false;
    else if (focus) links[number].scrollIntoView({ block: "nearest" });
    turn(number);
    filter();
    if (focus) {
      $("stories").scrollIntoView();
      $("story-title").focus({ preventScroll: true });
    }
  }
  function turn(number) {
    const shown = items.map((item, i) => (item.hidden ? -1 : i)).filter((i) => i >= 0);
    const before = shown.filter((i) => i < number).pop(), after = shown.find((i) => i > number);
    $("turn").hidden = before === undefined && after === undefined;
    for (const [rel, i] of [["prev", before], ["next", after]]) {
      const link = $("turn").querySelector(`[rel=${rel}]`);
      link.hidden = i === undefined;
      if (i === undefined) continue;
      link.href = links[i].getAttribute("href");
      link.querySelector("span").textContent = links[i].querySelector(".name").textContent;
    }
  }

  // ---- what is marked
  function filter() {
    const layers = new Set([...tools.querySelectorAll("[data-layer]:checked")].map((box) => box.dataset.layer));
    const off = new Set([...tools.querySelectorAll("[data-label]:not(:checked)")].map((box) => box.dataset.layerOf + " " + box.dataset.label));
    const seen = (n) => layers.has(looks[n].layer) && !off.has(looks[n].layer + " " + looks[n].label);
    const numbers = (value) => (value ? value.split(" ").map(Number) : []);
    for (const mark of reader.querySelectorAll("mark[data-marks]")) {
      const on = numbers(mark.dataset.marks).filter(seen), opens = numbers(mark.dataset.opens).filter(seen);
      mark.className = [
        ...on.map((n) => looks[n].look), ...opens.map((n) => looks[n].layer + "-open"),
        ...numbers(mark.dataset.closes).filter(seen).map((n) => looks[n].layer + "-close"),
      ].join(" ");
      const sign = opens.map((n) => looks[n].sign).join("");
      if (sign) mark.dataset.sign = sign; else delete mark.dataset.sign;
      if (opens.length) mark.tabIndex = 0; else mark.removeAttribute("tabindex");
      if (on.length) mark.setAttribute("aria-describedby", on.map((n) => "mark-" + n).join(" "));
      else mark.removeAttribute("aria-describedby");
      mark.dataset.shown = on.join(" ");
    }
    for (const output of tools.querySelectorAll("[data-count]"))
      output.textContent = looks.filter((look, n) => look.layer === output.dataset.count && seen(n)).length;
  }
  tools.addEventListener("change", filter);
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.addEventListener("click", (event) => {
    const layer = event.target.dataset.only;
    if (!layer) return;
    const boxes = [...tools.querySelectorAll(`[data-layer-of="${layer}"]`)], any = boxes.some((box) => box.checked);
    boxes.forEach((box) => (box.checked = !any));
    event.target.textContent = any ? "all" : "none";
    filter();
  });

  // ---- the card of a span
  function showCard(mark) {
    const on = mark.dataset.shown ? mark.dataset.shown.split(" ") : [];
    if (!on.length) return hideCard();
    card.replaceChildren(...on.map((n) => {
      const section = document.createElement("section"), item = reader.querySelector(`[data-mark="${n}"]`);
      for (const part of item.querySelectorAll("p, dl")) section.append(part.cloneNode(true));
      section.querySelector("p").removeAttribute("id");
      return section;
    }));
    light(on);
    card.hidden = false;
    if (!wide.matches) return;
    const box = mark.getClientRects()[0], height = card.offsetHeight;
    const above = box.bottom + height + 12 > innerHeight && box.top > height + 12;
    card.style.top = scrollY + (above ? box.top - height - 6 : box.bottom + 6) + "px";
    card.style.left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8)) + "px";
  }
  function light(numbers) {
    for (const mark of reader.querySelectorAll("mark[data-marks]"))
      mark.classList.toggle("lit", mark.dataset.shown.split(" ").some((n) => n && numbers.includes(n)));
  }
  function hideCard() {
    if (card.hidden) return;
    card.hidden = true;
    card.removeAttribute("style");
    light([]);
  }
  const markOf = (event) => event.target.closest && event.target.closest("mark[data-marks]");
  let leaving;
  const stay = () => clearTimeout(leaving);
  const leave = () => { stay(); leaving = setTimeout(hideCard, 160); }; // time to move the pointer onto the card
  reader.addEventListener("mouseover", (event) => { const mark = markOf(event); if (mark) { stay(); showCard(mark); } else leave(); });
  reader.addEventListener("mouseleave", leave);
  card.addEventListener("mouseenter", stay);
  card.addEventListener("mouseleave", leave);
  reader.addEventListener("focusin", (event) => { const mark = markOf(event); if (mark) showCard(mark); else hideCard(); });
  reader.addEventListener("focusout", hideCard);
  reader.addEventListener("click", (event) => {
    const claim = event.target.closest("[data-go]"), mark = markOf(event);
    if (claim) { event.preventDefault(); go(claim.dataset.go); } else if (mark) showCard(mark);
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hideCard(); });

  // ---- from a claim to its quote
  function go(number) {
    const layer = tools.querySelector(`[data-layer="${looks[number].layer}"]`);
    const label = tools.querySelector(`[data-layer-of="${looks[number].layer}"][data-label="${CSS.escape(looks[number].label)}"]`);
    for (const box of [layer, label]) if (box && !box.checked) { box.checked = true; filter(); }
    const marks = [...reader.querySelectorAll("mark[data-marks]")].filter((mark) => mark.dataset.marks.split(" ").includes(String(number)));
    if (!marks.length) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    marks[0].scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    marks[0].focus({ preventScroll: true });
    for (const mark of marks) {
      mark.classList.remove("flash");
      void mark.offsetWidth;
      mark.classList.add("flash");
      setTimeout(() => mark.classList.remove("flash"), 2000);
    }
  }

  // ---- the list: search in texts, filters
  const texts = [];
  const entities = { amp: "&", lt: "<", gt: ">", "#34": '"', "#39": "'", "#13": " " };
  function textOf(i) {
    texts[i] ??= (links[i].textContent + " " + articles[i].textContent.replace(/<[^>]*>/g, ""))
      .replace(/&(amp|lt|gt|#34|#39|#13);/g, (_, name) => entities[name]).toLowerCase().replace(/\s+/g, " ");
    return texts[i];
  }
  function choose() {
    const query = $("search").value.trim().toLowerCase().replace(/\s+/g, " ");
    const overall = $("overall") ? $("overall").value : "", genre = $("genre") ? $("genre").value : "";
    let count = 0;
    items.forEach((item, i) => {
      const fits = (!overall || item.dataset.overall === overall) && (!genre || item.dataset.genre === genre) && (!query || textOf(i).includes(query));
      item.hidden = !fits;
      count += fits;
    });
    const noun = items.length === 1 ? "story" : "stories";
    $("count").textContent = count === items.length ? `${count.toLocaleString("en")} ${noun}` : `${count.toLocaleString("en")} of ${items.length.toLocaleString("en")} ${noun}`;
    if (current >= 0) turn(current);
  }
  let waiting;
  $("find").addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(choose, 120); });
  $("find").addEventListener("submit", (event) => event.preventDefault());

  // ---- addresses: #story=id and #search=words
  function follow(first) {
    const [, kind, value] = /^#(story|search)=(.*)$/.exec(location.hash) || [];
    if (kind === "story") show(ids.indexOf(decodeURIComponent(value)), true);
    if (kind === "search") {
      $("search").value = decodeURIComponent(value);
      choose();
      shelf.open = true;
      $("stories").scrollIntoView();
      const fit = items.findIndex((item) => !item.hidden);
      if (fit >= 0) show(fit, false);
      $("search").focus({ preventScroll: true });
    }
    if (first && current < 0) show(0, false);
  }
  addEventListener("hashchange", () => follow(false));

  // ---- light and dark
  const dark = matchMedia("(prefers-color-scheme: dark)"), theme = $("theme");
  const isDark = () => (document.documentElement.dataset.theme || (dark.matches ? "dark" : "light")) === "dark";
  const name = () => (theme.textContent = isDark() ? "Light" : "Dark");
  theme.hidden = false;
  theme.addEventListener("click", () => { document.documentElement.dataset.theme = isDark() ? "light" : "dark"; name(); });
  dark.addEventListener("change", name);
  name();

  const fold = () => (shelf.open = wide.matches);
  wide.addEventListener("change", fold);
  fold();
  follow(true);
})();
