// What the server draws below a post, in place: a link that leads to a page opens here as a menu (data-menu), or in the
// menu that it stands in (data-into). And emoji that are narrowed while one types.
import { fetched, toast } from "./page.js";

function menuOf(link, part) {
  const menu = document.createElement("details"), summary = document.createElement("summary"), popover = document.createElement("div");
  menu.className = `menu ${link.dataset.menu}`;
  menu.open = true;
  summary.className = "button quiet small";
  summary.append(...link.childNodes);
  const now = part.find((each) => each.dataset?.summary)?.dataset.summary; // How many they are by now.
  if (now) summary.lastChild.textContent = ` ${now}`;
  popover.className = "popover";
  popover.append(...part);
  menu.append(summary, popover);
  link.replaceWith(menu);
  summary.focus();
}

document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-menu], a[data-into]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  if (link.ariaBusy === "true") return;
  link.ariaBusy = "true";
  try {
    const found = await fetched(link.href);
    const part = [...found.body.children].map((each) => document.importNode(each, true));
    if ("menu" in link.dataset) return menuOf(link, part);
    const popover = link.closest(".popover");
    popover.replaceChildren(...part);
    popover.querySelector("input, button, a")?.focus();
  } catch (error) {
    toast(error.message);
  } finally {
    link.ariaBusy = null;
  }
});

document.addEventListener("input", ({ target }) => {
  if (!target.matches("[data-narrow]")) return;
  const wanted = target.value.trim().toLowerCase(), picker = target.closest("[data-picker]");
  for (const each of picker.querySelectorAll("[data-words]")) each.hidden = !each.dataset.words.toLowerCase().includes(wanted);
  for (const shelf of picker.querySelectorAll(".shelf")) shelf.hidden = !shelf.querySelector("[data-words]:not([hidden])");
});
