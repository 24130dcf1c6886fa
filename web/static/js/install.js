// The site as an app: its service worker, the switch that keeps the last feed for when there is no connection, and the word
// that says so when one reads it.
import { serviceWorker, words } from "./page.js";

const KEPT = "parvis-kept", WANTS = "parvis-kept-for";
const { me, kept } = document.body.dataset;

/** Tell the worker whether to keep the feed, and of whom. Whoever else it kept one for leaves nothing behind. */
async function keep(on) {
  if (on) localStorage.setItem(WANTS, me);
  else localStorage.removeItem(WANTS);
  await settle();
}

async function settle() {
  const cache = (await caches.has(KEPT)) && (await caches.open(KEPT));
  const person = cache && (await (await cache.match("/person"))?.text());
  const wanted = localStorage.getItem(WANTS) === me;
  if (cache && (!wanted || person !== me)) await caches.delete(KEPT);
  if (wanted && person !== me) await (await caches.open(KEPT)).put("/person", new Response(me));
}

const box = document.querySelector("[data-keep-feed]");

function offered() {
  box.closest("[hidden]")?.removeAttribute("hidden");
  box.checked = localStorage.getItem(WANTS) === me;
  box.addEventListener("change", () => keep(box.checked));
}

function said() {
  const notice = Object.assign(document.createElement("div"), { className: "notice warn" });
  notice.setAttribute("role", "status");
  const time = new Date(kept).toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
  notice.append(Object.assign(document.createElement("p"), { textContent: (words.kept ?? "").replace("{time}", time) }));
  document.getElementById("main").prepend(notice);
}

if ("serviceWorker" in navigator && "caches" in window && me) {
  navigator.serviceWorker.register(serviceWorker());
  if (kept) said(); else settle();
  if (box) offered();
}
