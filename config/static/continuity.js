/* What the public pages do beyond their links and forms. Without this script they say and do the same, one step further away. */

"use strict";

{
  /* Notes open beside the fact they stand behind. */
  const notes = document.querySelector(".notes[data-close]");
  const wide = matchMedia("(min-width: 40rem)");

  if (notes && "popover" in HTMLElement.prototype) {
    const box = document.createElement("div");
    const words = document.createElement("div");
    const close = document.createElement("button");
    let opener = null;
    let pressed = null; // the mark whose note was open when the pointer went down: pressing it closes

    box.className = "note-here";
    box.popover = "auto";
    box.tabIndex = -1;
    box.setAttribute("role", "dialog");
    close.type = "button";
    close.textContent = notes.dataset.close;
    close.addEventListener("click", () => box.hidePopover());
    box.append(close, words);
    document.body.append(box);

    const place = (mark) => {
      box.style.left = box.style.top = box.style.maxHeight = "";
      if (!wide.matches) return; // a sheet at the foot of the screen
      const at = mark.getBoundingClientRect();
      const size = box.getBoundingClientRect();
      const left = Math.max(8, Math.min(at.left - 24, document.documentElement.clientWidth - size.width - 8));
      const [above, under] = [at.top - 12, innerHeight - at.bottom - 12];
      const below = size.height <= under || above < under;
      const height = Math.min(size.height, below ? under : above);
      box.style.maxHeight = `${height}px`;
      box.style.left = `${left + scrollX}px`;
      box.style.top = `${(below ? at.bottom + 6 : at.top - height - 6) + scrollY}px`;
    };

    const open = (mark, note) => {
      if (box.matches(":popover-open")) box.hidePopover();
      const copy = note.cloneNode(true);
      copy.querySelector(".back").remove();
      words.replaceChildren(...copy.childNodes);
      box.setAttribute("aria-label", mark.getAttribute("aria-label"));
      opener = mark;
      mark.setAttribute("aria-expanded", "true");
      box.showPopover();
      place(mark);
      box.focus({ preventScroll: true });
    };

    box.addEventListener("toggle", (event) => {
      if (event.newState === "closed") opener?.setAttribute("aria-expanded", "false");
    });
    document.addEventListener("pointerdown", (event) => {
      pressed = box.matches(":popover-open") && event.target.closest(".mark a") === opener ? opener : null;
    }, true);
    document.addEventListener("click", (event) => {
      const mark = event.target.closest(".mark a");
      if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const note = document.getElementById(mark.hash.slice(1));
      if (!note) return;
      event.preventDefault();
      const again = pressed === mark;
      pressed = null;
      if (!again) open(mark, note);
    });
  }

  /* What is new since this browser last showed the page. It is kept in the browser's own storage, and nothing is sent. */
  const visit = document.querySelector("[data-visit]");
  const VISIT = 30 * 60 * 1000; // looking again within half an hour is the same visit

  const said = (line) => {
    const copy = line.cloneNode(true);
    for (const each of copy.querySelectorAll(".mark, .remark.sources, .remark.printed")) each.remove();
    const text = `${line.closest(".part").id} ${copy.textContent}`.replace(/\s+/g, " ").trim();
    let hash = 0;
    for (const letter of text) hash = (Math.imul(hash, 31) + letter.codePointAt(0)) | 0;
    return hash;
  };

  const remembered = (key) => {
    try {
      const found = JSON.parse(localStorage.getItem(key));
      return found && Array.isArray(found.seen) && found.at ? found : null;
    } catch {
      return null;
    }
  };

  const tell = (before, fresh) => {
    const day = new Date(before.at).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
    visit.textContent = visit.dataset[fresh.length ? "some" : "none"].replace("{day}", day);
    if (!fresh.length) return;
    const link = document.createElement("a");
    fresh[0].id ||= "new";
    link.href = `#${fresh[0].id}`;
    link.textContent = fresh.length;
    visit.append(" ", link);
    for (const line of fresh) {
      const word = document.createElement("span");
      word.className = "hidden";
      word.textContent = ` (${visit.dataset.new})`;
      line.classList.add("fresh");
      line.querySelector(".value").append(word);
    }
  };

  if (visit) {
    const key = `continuity:${visit.dataset.visit}`;
    const lines = [...document.querySelectorAll(".story .line")];
    const seen = lines.map(said);
    const last = remembered(key);
    const before = last && Date.now() - last.at < VISIT ? last.before : last && { at: last.at, seen: last.seen };
    try {
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), seen, before }));
    } catch {
      /* Storage is full or switched off: then nothing is remembered. */
    }
    if (before) tell(before, lines.filter((line, place) => !before.seen.includes(seen[place])));
  }
}
