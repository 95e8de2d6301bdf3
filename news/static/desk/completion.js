// Completion of names: the combobox of the ARIA practices with a list and manual selection.
// The options come as HTML; choosing one writes its name into the field, and its pick into the hidden field behind it.
"use strict";

(() => {
  const PAUSE = 120;  // milliseconds without a key before asking
  let waiting = 0;
  let asking = null;  // the request on its way

  function listOf(input) {
    const known = document.getElementById(`${input.id}_list`);
    if (known) return known;
    const list = document.createElement("ul");
    list.id = `${input.id}_list`;
    list.className = "options-list";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels[0]?.textContent || "");
    input.after(list);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) {
      input.setAttribute(name, value);
    }
    return list;
  }

  const optionsOf = (list) => [...list.querySelectorAll("[role=option]")];
  const activeOf = (list) => list.querySelector("[aria-selected=true]");

  function open(input, list, isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) input.removeAttribute("aria-activedescendant");
  }

  function activate(input, list, option) {
    activeOf(list)?.setAttribute("aria-selected", "false");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function pickOf(input) {
    const name = `${input.name}_pick`;
    // What the server asked about was another name.
    input.closest(".field")?.querySelector("fieldset.options")?.remove();
    const known = input.form.querySelector(`input[type=hidden][name="${name}"]`);
    if (known) return known;
    const pick = Object.assign(document.createElement("input"), { type: "hidden", name });
    input.parentElement.append(pick);
    return pick;
  }

  function choose(input, list, option) {
    input.value = option.dataset.name;
    pickOf(input).value = option.dataset.pick;
    open(input, list, false);
  }

  async function ask(input) {
    const list = listOf(input);
    asking?.abort();
    asking = new AbortController();
    if (!input.value.trim()) return open(input, list, false);
    try {
      const answer = await fetch(`${input.dataset.complete}&q=${encodeURIComponent(input.value)}`, { signal: asking.signal });
      list.innerHTML = answer.ok ? await answer.text() : "";
    } catch (error) {
      if (error.name === "AbortError") return;
      throw error;
    }
    optionsOf(list).forEach((option, place) => { option.id = `${list.id}_${place}`; });
    open(input, list, Boolean(optionsOf(list).length) && document.activeElement === input);
  }

  function onKey(event) {
    const input = event.target;
    if (!input.matches?.("input[data-complete]")) return;
    const list = listOf(input);
    const options = optionsOf(list);
    const place = options.indexOf(activeOf(list));
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) ask(input);
      else if (options.length) {
        const step = event.key === "ArrowDown" ? 1 : -1;
        activate(input, list, options[(Math.max(place, step > 0 ? -1 : 0) + step + options.length) % options.length]);
      }
    } else if (event.key === "Enter" && !list.hidden && place >= 0) {
      choose(input, list, options[place]);
    } else if (event.key === "Escape" && !list.hidden) {
      open(input, list, false);
    } else {
      return;
    }
    event.preventDefault();
  }

  document.addEventListener("input", (event) => {
    if (!event.target.matches?.("input[data-complete]")) return;
    pickOf(event.target).value = "";
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE, event.target);
  });
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("mousedown", (event) => {
    const option = event.target.closest?.(".options-list [role=option]");
    if (!option) return;
    event.preventDefault();
    const list = option.parentElement;
    choose(list.previousElementSibling, list, option);
  });
  document.addEventListener("focusin", (event) => {
    if (event.target.matches?.("input[data-complete]")) listOf(event.target);
  });
  document.addEventListener("focusout", (event) => {
    if (event.target.matches?.("input[data-complete]")) open(event.target, listOf(event.target), false);
  });
})();
