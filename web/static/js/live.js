// What arrives while a page is open: counts in the rail, and "3 new posts" above the feed. Nothing moves what one reads.
import { replaced } from "./acts.js";
import { fetched, said, toast, words } from "./page.js";

const stream = document.body.dataset.stream;
const fresh = document.querySelector("[data-new]");
const waiting = new Set(), own = new Set();
let lost = false;

function shown() {
  if (!fresh) return;
  const count = waiting.size;
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
    const all = [...page.querySelectorAll(".feed > *")], fresh = all.filter((each) => !known.has(each.id));
    if (known.size && fresh.length === all.length) return location.reload(); // More came than a page holds: no gap between.
    const posts = fresh.map((each) => document.importNode(each, true));
    feed.prepend(...posts);
    waiting.clear();
    shown();
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

/** Draw a post anew that was edited, where it is on the page. */
async function edited(id) {
  if (!document.querySelector(`[data-post="${id}"]`)) return;
  try { replaced(id, await fetched(`/posts/${id}`)); } catch { /* It is gone, or the next look shows it. */ }
}

/** What its reader has just published on this page is there already. */
document.addEventListener("composer:published", ({ detail }) => { own.add(detail); waiting.delete(detail); shown(); });

const HEARD = {
  post: ({ id }) => { if (!own.has(String(id))) waiting.add(String(id)); shown(); },
  edit: ({ id }) => edited(id),
  delete: ({ id }) => replaced(id, null),
  counts: counted,
  conversation: ({ id }) => document.dispatchEvent(new CustomEvent("conversation", { detail: String(id) })),
};

let source = null;

/** Listen while the page can be seen: browsers allow six connections to a site, and people have more tabs. */
function listen() {
  if (document.hidden || source) return;
  source = new EventSource(`/live${stream ? `?stream=${stream}` : ""}`);
  for (const [name, heard] of Object.entries(HEARD)) source.addEventListener(name, (event) => heard(JSON.parse(event.data)));
  source.addEventListener("open", () => { lost = false; });
  source.addEventListener("error", () => { if (!lost && !navigator.onLine) { lost = true; toast(words.offline); } });
}

/** Stop, and look what was missed when the page is seen again. */
async function seen() {
  if (document.hidden) { source?.close(); source = null; return; }
  listen();
  try { counted(await (await fetch("/live/counts", { headers: { Accept: "application/json" } })).json()); } catch { /* Offline: the stream says so. */ }
}

if ("EventSource" in window && document.body.dataset.token) {
  listen();
  document.addEventListener("visibilitychange", seen);
  addEventListener("pagehide", () => { source?.close(); source = null; });
}
