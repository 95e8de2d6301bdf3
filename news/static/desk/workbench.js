// The workbench by keyboard: moving, deciding, and making a claim from the selected words.
// Everything here is a shortcut to a form on the page; without this file the same forms work.
"use strict";

(() => {
  const SWITCH = "workbench-letter-keys";
  let current = "";  // the id of the claim that is being looked at
  let busy = false;  // a decision is on its way: a key pressed now was not pressed on what comes next

  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const shown = () => all("#claims .card").filter((card) => !card.hidden);
  const cardOf = (claim) => document.getElementById(`claim-${claim}`);
  const isOpen = (card) => card.dataset.state === "suggested";
  const lettersAreOn = () => localStorage.getItem(SWITCH) !== "off";

  // Moving

  function show(card, { focus = true } = {}) {
    for (const each of all(".current")) each.classList.remove("current");
    if (!card) return;
    current = card.dataset.claim;
    card.classList.add("current");
    const folded = card.closest("details.weaker");
    if (folded) folded.open = true;
    if (focus) card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
    const marks = marksOf(current);
    for (const mark of marks) mark.classList.add("current");
    if (marks.length) centre(marks[0]);
  }

  function centre(mark) {
    const text = one("#text");
    const place = mark.getBoundingClientRect();
    const frame = text.getBoundingClientRect();
    if (place.top < frame.top + 40 || place.bottom > frame.bottom - 40) {
      text.scrollTop += place.top - frame.top - frame.height / 3;
    }
  }

  const claimsOf = (mark) => mark.dataset.claims.split(" ");
  const marksOf = (claim) => all("#text mark").filter((mark) => claimsOf(mark).includes(claim));

  function move(step) {
    const cards = shown();
    const place = cards.findIndex((card) => card.dataset.claim === current);
    const next = place < 0 ? cards[0] : cards[Math.min(Math.max(place + step, 0), cards.length - 1)];
    show(next);
  }

  function undecidedAfter(claim) {
    const cards = shown();
    const place = cards.findIndex((card) => card.dataset.claim === claim);
    return [...cards.slice(place + 1), ...cards.slice(0, place + 1)].find(isOpen);
  }

  // Deciding

  function press(card, selector) {
    const button = card && one(selector, card);
    if (!button) return;
    const why = button.disabled && one(".why-not", card);
    if (why) say(why.textContent);
    else button.click();
  }

  function setBusy(is) {
    busy = is;
    one("#bench")?.setAttribute("aria-busy", is);
  }

  function say(words) {
    const line = document.createElement("p");
    line.textContent = words;
    one("#notice").replaceChildren(line);
  }

  // Everybody else's forms looked at the version before this act, and nobody has acted in between.
  function carryVersion() {
    const version = Number(one("#counts").dataset.version);
    for (const field of all("input[name=version]")) {
      if (Number(field.value) === version - 1) field.value = String(version);
    }
  }

  function colourMarks() {
    const order = ["suggested", "accepted", "rejected"];
    for (const mark of all("#text mark")) {
      const states = claimsOf(mark).map((claim) => cardOf(claim)?.dataset.state);
      mark.classList.remove(...order);
      mark.classList.add(order.find((state) => states.includes(state)) || "rejected");
    }
  }

  function decided(event) {
    const { elt: form, verb } = event.detail.requestConfig;  // the form as it was: its card may have been replaced
    if (!form.matches("form.acts") || verb !== "post") return;
    setBusy(false);
    const claim = form.closest(".card").dataset.claim;
    if (!event.detail.successful) {
      say(`${event.detail.xhr.status} ${event.detail.xhr.statusText}`);
      return;
    }
    // Anything but cards is the page that asks to log in again.
    if (!event.detail.xhr.responseText.includes('id="counts"')) return location.reload();
    colourMarks();
    if (one("#notice .refusal")) return show(cardOf(claim));
    carryVersion();
    const card = cardOf(claim);
    show(isOpen(card) ? card : undecidedAfter(claim) || card);
  }

  // A claim from the selected words

  const codePoints = (text) => [...text].length;

  function selectedSpan() {
    const selection = getSelection();
    const text = one("#text");
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
    const before = document.createRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    const words = range.toString();
    const start = codePoints(before.toString()) + codePoints(words) - codePoints(words.trimStart());
    return words.trim() ? { start, end: start + codePoints(words.trim()) } : null;
  }

  function quotedSpan() {
    const quote = current && one(".quote a", cardOf(current));
    return quote && { start: quote.dataset.start, end: quote.dataset.end };
  }

  function addClaim() {
    const span = selectedSpan() || quotedSpan();
    if (!span) return say(one("#bench").dataset.noWords);
    const about = current && cardOf(current).closest(".group").dataset.subject;
    const asked = new URLSearchParams({ ...span, about: about || "" });
    htmx.ajax("GET", `${one("#bench").dataset.add}?${asked}`, { target: "#adder", swap: "innerHTML" });
  }

  function closeEditors() {
    for (const editor of all(".editor")) editor.replaceChildren();
    for (const menu of all("details.reasons[open]")) menu.open = false;
    if (current) cardOf(current)?.focus({ preventScroll: true });
  }

  // Keys

  const KEYS = {
    j: () => move(1),
    k: () => move(-1),
    a: (card) => press(card, "button.yes"),
    A: (card) => press(card, card && one("button.all", card) ? "button.all" : "button.yes"),
    u: (card) => press(card, "button[value=undo]"),
    y: (card) => press(card, "button.that"),
    e: (card) => press(card, "a.edit"),
    x: (card) => openReasons(card),
    n: () => addClaim(),
    "/": () => one("#filter").focus(),
    "?": () => one("#keys").showModal(),
  };
  const ACTS = "aAuxy";

  function openReasons(card) {
    const menu = card && one("details.reasons", card);
    if (!menu) return press(card, ".acts [disabled]");
    menu.open = true;
    one(".menu", menu).scrollIntoView({ block: "nearest" });
  }

  function isTyping(target) {
    return Boolean(target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]"));
  }

  function onKey(event) {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (one("dialog[open]")) return;
    if (event.key === "Escape") return onEscape(event);
    if (isTyping(event.target) || !lettersAreOn()) return;
    const card = shown().find((each) => each.dataset.claim === current);  // nothing is decided that is filtered away
    const menu = card && one("details.reasons[open]", card);
    if (menu && /^[1-9]$/.test(event.key)) {
      if (!busy) all("button", menu)[Number(event.key) - 1]?.click();
    } else if (Object.hasOwn(KEYS, event.key)) {
      if (menu) menu.open = false;
      if (ACTS.includes(event.key) && (busy || event.repeat)) return;
      KEYS[event.key](card);
    } else {
      return;
    }
    event.preventDefault();
  }

  function onEscape(event) {
    if (event.target.id === "filter") {
      event.target.value = "";
      filter();
    }
    closeEditors();
  }

  function filter() {
    const wanted = one("#filter").value.trim().toLowerCase();
    for (const card of all("#claims .card")) card.hidden = !card.textContent.toLowerCase().includes(wanted);
    for (const folded of all("#claims details.weaker")) {
      const found = all(".card", folded).some((card) => !card.hidden);
      folded.hidden = !found;
      if (wanted && found) folded.open = true;
    }
    for (const group of all("#claims .group")) group.hidden = !all(".card", group).some((card) => !card.hidden);
    if (cardOf(current)?.hidden) show(shown()[0], { focus: false });
  }

  // Clicking only moves.
  function onClick(event) {
    const mark = event.target.closest("#text mark");
    if (mark && getSelection().isCollapsed) {
      const claims = claimsOf(mark);
      const open = claims.find((claim) => isOpen(cardOf(claim))) || claims[0];
      return show(cardOf(claims.includes(current) ? claims[(claims.indexOf(current) + 1) % claims.length] : open));
    }
    if (event.target.closest("#add-claim")) return addClaim();
    if (event.target.closest("#show-keys")) return one("#keys").showModal();
    if (event.target.closest(".editor .cancel")) {
      event.preventDefault();
      return closeEditors();
    }
    const card = event.target.closest(".card");
    if (!card || event.target.closest("button, summary, input, select, textarea, label, .editor, a.edit")) return;
    if (event.target.closest(".quote a")) event.preventDefault();
    if (getSelection().isCollapsed) show(card);
  }

  // A form that is drawn again for another property

  let typed = null;  // what stood in it just before, typed while the answer was on its way; and the field in use

  const textsOf = (editor) => all(".fields input[type=text], .fields textarea", editor);
  const isRedrawn = (detail) => Boolean(detail.target?.matches?.(".editor") && detail.requestConfig?.elt.name === "property");

  function onRedraw(event) {
    if (!isRedrawn(event.detail)) return;
    const editor = event.detail.target;
    typed = {
      texts: new Map(textsOf(editor).map((field) => [field.name, field.value])),
      focused: editor.contains(document.activeElement) ? document.activeElement.name : "",
    };
  }

  function restoreTyped(editor) {
    for (const field of textsOf(editor)) {
      const text = typed.texts.get(field.name);
      if (text === undefined || text === field.value) continue;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    (one(`.fields [name="${typed.focused || "property"}"]`, editor) || one("select[name=property]", editor))?.focus();
  }

  function onSwap(event) {
    const editor = event.detail.target;
    if (!editor?.matches?.(".editor")) return;
    editor.scrollIntoView({ block: "nearest" });
    if (isRedrawn(event.detail)) return restoreTyped(editor);
    (one("[aria-invalid=true], .options input", editor) || one("[name=value]", editor) || one("input, select", editor))?.focus();
  }

  function begin() {
    const focus = one("#bench")?.dataset.focus;
    const card = (focus && cardOf(focus)) || shown().find(isOpen) || shown()[0];
    if (card) show(card, { focus: Boolean(focus) });
    one("#letters").checked = lettersAreOn();
    one("#add-claim").hidden = false;
  }

  document.addEventListener("keydown", onKey);
  document.addEventListener("click", onClick);
  document.addEventListener("mousedown", (event) => {
    if (event.target.closest("#add-claim")) event.preventDefault();  // the words stay selected
  });
  document.addEventListener("input", (event) => event.target.id === "filter" && filter());
  document.addEventListener("change", (event) => {
    if (event.target.id === "letters") localStorage.setItem(SWITCH, event.target.checked ? "on" : "off");
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.elt.matches?.("form.acts") && event.detail.requestConfig.verb === "post") setBusy(true);
  });
  document.addEventListener("htmx:afterRequest", decided);
  document.addEventListener("htmx:beforeSwap", onRedraw);
  document.addEventListener("htmx:afterSwap", onSwap);
  document.addEventListener("htmx:afterSettle", (event) => event.detail.elt.id === "bench" && begin());
  begin();
})();
