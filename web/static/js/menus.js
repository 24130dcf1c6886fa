// A menu is <details>: this adds Escape, a click outside, arrow keys, and that one closes when another opens.

const open = () => document.querySelectorAll("details.menu[open]");

function close(menu, focus) {
  menu.open = false;
  if (focus) menu.querySelector("summary").focus();
}

document.addEventListener("toggle", ({ target }) => {
  if (target.matches?.("details.menu[open]")) for (const each of open()) if (each !== target && !each.contains(target)) close(each);
}, true);

document.addEventListener("click", ({ target }) => {
  for (const each of open()) if (!each.contains(target)) close(each);
});

document.addEventListener("keydown", (event) => {
  const menu = event.target.closest?.("details.menu[open]");
  if (!menu) return;
  if (event.key === "Escape") return close(menu, true);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.target.matches("input, textarea, select")) return;
  const items = [...menu.querySelectorAll(".popover :is(a, button, summary)")];
  items.at((items.indexOf(event.target) + step + items.length) % items.length)?.focus();
  event.preventDefault();
});
