// What one has begun to write is kept at each pause: on the server, and in this browser until it is published or its
// author signs out.
import { ask, drawn, typed } from "./compose.js";

const PAUSE_MS = 2500, PREFIX = "parvis-draft ";
const OF_PAGE = ["form_token", "writer", "size", "back", "do"];
const composer = () => document.getElementById("composer");
const value = (name) => composer().querySelector(`[name="${name}"]`)?.value ?? "";
const area = () => composer().querySelector("#text");
let timer = 0, dirty = false;

/** Name what is written: by whom, and what it answers or changes. */
const place = () => PREFIX + [value("writer").split(".")[0], value("reply"), value("edit"), value("quote")].join(" ");

function set(name, text) {
  let field = composer().querySelector(`input[type="hidden"][name="${name}"]`);
  if (!field) composer().append(field = Object.assign(document.createElement("input"), { type: "hidden", name }));
  field.value = text;
}

function told(text) {
  const line = composer().querySelector("[data-kept]");
  if (line) line.textContent = text;
}

function keepHere() {
  try {
    const fields = [...typed(composer())].filter(([name, each]) => !OF_PAGE.includes(name) && typeof each === "string");
    localStorage.setItem(place(), JSON.stringify(fields));
  } catch { /* Private windows may have no room: the server has it. */ }
}

function forget() {
  try { localStorage.removeItem(place()); } catch { /* There was none. */ }
}

const isEmpty = () => !area().value.trim() && !value("media_ids");

/** Keep it on the server. What another device has changed meanwhile is shown by the button for drafts. */
async function keep() {
  if (!dirty || isEmpty()) return;
  const key = value("key");
  dirty = false;
  try {
    const body = typed(composer());
    const answer = await fetch("/compose/draft", { method: "POST", body, credentials: "same-origin", headers: { Accept: "application/json" } });
    const kept = await answer.json();
    if (key !== value("key")) return;
    if (answer.status === 409) return conflict();
    if (!answer.ok) return told(kept.error);
    set("draft", kept.draft);
    set("revision", kept.revision);
    told(kept.said);
    keepHere();
  } catch { dirty = true; /* Offline: it is here, and goes there with the next pause. */ }
}

function conflict() {
  const button = Object.assign(document.createElement("button"), { name: "do", value: "keep", hidden: true });
  composer().append(button);
  composer().requestSubmit(button);
  button.remove();
}

function changed(event) {
  if ((event.target.form ?? null) !== composer()) return;
  dirty = true;
  keepHere();
  clearTimeout(timer);
  timer = setTimeout(keep, PAUSE_MS);
}

/** Go on with what was left in this browser, where the form is as it was begun: the server draws it with all its fields. */
async function restore() {
  let kept = [];
  try { kept = JSON.parse(localStorage.getItem(place())) ?? []; } catch { /* None, or none of ours. */ }
  const text = new Map(kept).get("text") ?? "", begun = area().value;
  if (!text.trim() || text === begun || value("draft") || value("edit") || /[?&](text|group|kind)=/.test(location.search)) return;
  area().value = text;
  const body = new FormData();
  for (const [name, each] of kept) body.append(name, each);
  for (const name of OF_PAGE.slice(0, -1)) body.append(name, value(name));
  body.append("do", "preview");
  try {
    const { found } = await ask(body);
    if (found?.getElementById("composer") && area().value === text) drawn(found);
  } catch { /* Offline: the text is there, the rest with the next look. */ }
  told(composer().querySelector("[data-kept]")?.dataset.restored ?? "");
}

if (composer()) {
  restore();
  document.addEventListener("input", changed);
  document.addEventListener("change", changed);
  document.addEventListener("composer:published", () => { dirty = false; clearTimeout(timer); forget(); });
  document.addEventListener("submit", ({ target }) => { if (target.id === "composer") clearTimeout(timer); });
  addEventListener("pagehide", () => { if (dirty && !isEmpty()) navigator.sendBeacon("/compose/draft", typed(composer())); });
}

/** Whoever signs out leaves nothing here. */
document.addEventListener("submit", ({ target }) => {
  if (new URL(target.action).pathname !== "/logout") return;
  dirty = false;
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
  } catch { /* Nothing could be kept either. */ }
});
