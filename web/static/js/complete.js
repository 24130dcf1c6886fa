// Completes @people, #hashtags and :emoji: in fields with data-complete, from /search/suggest. The list lies over the
// page, so that nothing moves; the focus stays in the field (aria-activedescendant).
import { fetched } from "./page.js";

const SIGN = /(?:^|[\s(])([@#:][\p{L}\p{N}_.@+-]*)$/u;
const PAUSE = 120;
let field = null, list = null, start = 0, wait = 0, asking = null;

const options = () => [...(list?.querySelectorAll('[role="option"]') ?? [])];
const chosen = () => list?.querySelector('[aria-selected="true"]');

function close() {
  clearTimeout(wait);
  asking?.abort();
  list?.remove();
  if (field) {
    for (const name of ["aria-activedescendant", "aria-controls"]) field.removeAttribute(name);
    if (field.getAttribute("role") === "combobox") field.setAttribute("aria-expanded", "false");
  }
  list = null;
}

function choose(option) {
  chosen()?.setAttribute("aria-selected", "false");
  option.setAttribute("aria-selected", "true");
  option.scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", option.id);
}

function insert(option) {
  const target = field, end = target.selectionStart, at = start;
  close();
  target.focus();
  target.setRangeText(`${option.dataset.insert} `, at, end, "end");
  target.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** Put the list below the field, above it where there is no room. */
function place() {
  const box = field.getBoundingClientRect(), height = list.offsetHeight, below = innerHeight - box.bottom;
  list.style.left = `${Math.max(8, Math.min(box.left, document.documentElement.clientWidth - list.offsetWidth - 8))}px`;
  list.style.top = `${below < height + 8 && box.top > height ? box.top - height - 4 : Math.min(box.bottom + 4, innerHeight - height - 8)}px`;
}

function open(found) {
  const fresh = document.importNode(found, true);
  list?.remove();
  list = fresh;
  list.id = "complete";
  options().forEach((each, n) => { each.id = `complete-${n}`; });
  field.closest("main, aside, dialog, body").append(list);
  field.setAttribute("aria-controls", list.id);
  if (field.getAttribute("role") === "combobox") field.setAttribute("aria-expanded", "true");
  place();
  choose(options()[0]);
}

async function ask(typed) {
  asking?.abort();
  const mine = asking = new AbortController();
  try {
    const answer = await fetched(`/search/suggest?q=${encodeURIComponent(typed)}`, { signal: mine.signal });
    if (mine.signal.aborted) return;
    const found = answer.querySelector('[role="listbox"]');
    if (found?.querySelector('[role="option"]') && document.activeElement === field) open(found); else close();
  } catch {
    if (!mine.signal.aborted) close(); // Completing is a convenience: one types on.
  }
}

function looked(target) {
  if (target !== field) close();
  field = target;
  if (!field.matches("textarea") && !field.hasAttribute("role")) {
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-expanded", "false");
  }
  field.setAttribute("aria-autocomplete", "list");
  const caret = field.selectionStart ?? 0, match = SIGN.exec(field.value.slice(0, caret));
  if (!match || field.selectionEnd !== caret) return close();
  start = caret - match[1].length;
  clearTimeout(wait);
  wait = setTimeout(ask, PAUSE, match[1]);
}

document.addEventListener("input", (event) => {
  if (event.target.matches?.("textarea[data-complete], input[data-complete]") && !event.isComposing) looked(event.target);
});

document.addEventListener("keydown", (event) => {
  if (!list || event.target !== field || event.isComposing) return;
  const all = options(), at = all.indexOf(chosen());
  if (event.key === "ArrowDown") choose(all[(at + 1) % all.length]);
  else if (event.key === "ArrowUp") choose(all.at(at - 1));
  else if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || (event.key === "Tab" && !event.shiftKey)) insert(chosen());
  else if (event.key === "Escape") close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}, true);

// Pressing must not take the focus from the field before the click arrives.
document.addEventListener("mousedown", (event) => { if (list?.contains(event.target)) event.preventDefault(); });
document.addEventListener("click", (event) => {
  const option = event.target.closest?.('[role="option"]');
  if (option && list?.contains(option)) insert(option);
  else if (list && event.target !== field) close();
});
document.addEventListener("focusout", (event) => { if (event.target === field) close(); });
for (const name of ["resize", "scroll"]) addEventListener(name, (event) => { if (list && !list.contains(event.target)) close(); }, { passive: true, capture: true });
