// What arrives while a page is open: counts in the rail, and "3 new posts" above the feed. Nothing moves what one reads.
import { fetched, said, toast, words } from "./page.js";

const stream = document.body.dataset.stream;
const fresh = document.querySelector("[data-new]");
let waiting = 0, lost = false;

function shown(count) {
  waiting = count;
  if (!fresh) return;
  fresh.hidden = count === 0;
  const text = (count === 1 ? words.one : words.many)?.replace("{count}", count) ?? "";
  fresh.querySelector("span").textContent = text;
  if (count === 1) said(text);
}

/** Put what is new above the feed, when the reader asks for it. */
async function arrive(event) {
  event.preventDefault();
  try {
    const page = await fetched(location.href, { headers: { "Parvis-Part": "" } });
    const feed = document.querySelector(".feed"), known = new Set([...feed.children].map((each) => each.id));
    const posts = [...page.querySelectorAll(".feed > *")].filter((each) => !known.has(each.id)).map((each) => document.importNode(each, true));
    feed.prepend(...posts);
    shown(0);
    posts[0]?.focus();
  } catch (error) {
    toast(error.message);
  }
}

export function counted(counts) {
  for (const link of document.querySelectorAll("[data-count]")) {
    const number = counts[link.dataset.count] ?? 0;
    let badge = link.querySelector(".count");
    if (!number) { badge?.remove(); continue; }
    if (!badge) link.append(badge = Object.assign(document.createElement("span"), { className: "count label" }));
    badge.textContent = number;
  }
}

fresh?.querySelector("a").addEventListener("click", arrive);

if ("EventSource" in window && document.body.dataset.token) {
  const source = new EventSource(`/live${stream ? `?stream=${stream}` : ""}`);
  source.addEventListener("update", () => shown(waiting + 1));
  source.addEventListener("counts", (event) => counted(JSON.parse(event.data)));
  source.addEventListener("delete", (event) => document.querySelector(`[data-post="${JSON.parse(event.data).id ?? event.data}"]`)?.remove());
  source.addEventListener("open", () => { if (lost) lost = false; });
  source.addEventListener("error", () => { if (!lost && !navigator.onLine) { lost = true; toast(words.offline); } });
  addEventListener("pagehide", () => source.close());
}
