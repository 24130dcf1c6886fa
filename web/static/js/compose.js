// The composer in place: its buttons, the tools, who will read and the preview while one types.
// The server draws the form anew (templates/posts/composed.html); what is typed stays where it is.
import { parsed, said, toast, words } from "./page.js";

const PAUSE_MS = 700;
const composer = () => document.getElementById("composer");
let timer = 0, asked = 0, shownFor = "";

/** Return what the form holds, without the file field: files go by upload.js. */
export function typed(form, button) {
  const body = new FormData(form, button);
  if (!body.get("file")?.size) body.delete("file");
  return body;
}

/** Send the form as a browser does: where the session has ended, the login page keeps the text. */
function sendPlainly(form, button) {
  if (button) form.append(Object.assign(document.createElement("input"), { type: "hidden", name: button.name, value: button.value }));
  form.submit();
}

/** Send the form for a page's part; returns the status, and what was drawn or where to go. */
export async function ask(body) {
  const answer = await fetch("/compose", { method: "POST", body, credentials: "same-origin", headers: { "Parvis-Part": "1", Accept: "text/html" } });
  const found = answer.status === 204 ? null : parsed(await answer.text());
  return { status: answer.status, to: answer.headers.get("Parvis-Location"), found };
}

// --- the form drawn anew ---

/** Put the form into the page in the place of what it was. The text is not touched where it is the same. */
export function drawn(found, focus) {
  const old = composer(), fresh = document.importNode(found.getElementById("composer"), true);
  const at = focus ?? (old.contains(document.activeElement) ? document.activeElement : null);
  const area = old.querySelector("#text"), next = fresh.querySelector("#text");
  const kept = area && next && area.value === next.value;
  const going = old.querySelector(".going"); // files on their way: upload.js
  if (going?.children.length) fresh.querySelector("[data-files]")?.prepend(going);
  old.replaceWith(fresh);
  if (kept) {
    for (const name of ["aria-invalid", "aria-describedby"]) next.hasAttribute(name) ? area.setAttribute(name, next.getAttribute(name)) : area.removeAttribute(name);
    next.replaceWith(area);
  }
  const beside = document.getElementById("beside-composer"), besides = found.getElementById("beside-composer");
  if (beside && besides) beside.replaceWith(document.importNode(besides, true));
  again(at);
  begin();
}

/** Give the focus to what the form has to say, else to where it was. */
function again(at) {
  const form = composer(), wider = form.querySelector("[data-wider]");
  if (wider) return confirmed(wider);
  const first = form.querySelector("[data-problem], [data-conflict]");
  if (first) return first.focus();
  if (!at) return;
  const same = at.id ? document.getElementById(at.id) : [...form.querySelectorAll(`[name="${at.name}"]`)].find((each) => each.value === at.value);
  (same ?? form.querySelector("#text")).focus();
}

/** Ask in a dialog whether more may read an answer than what it answers. */
function confirmed(block) {
  const dialog = document.createElement("dialog"), title = block.querySelector("h2");
  title.id = "wider-title";
  dialog.setAttribute("aria-labelledby", title.id);
  block.className = "stack";
  block.removeAttribute("role");
  block.querySelector(".row").className = "acts";
  block.replaceWith(dialog);
  dialog.append(block);
  dialog.addEventListener("close", () => { dialog.remove(); composer().querySelector("#text").focus(); });
  dialog.showModal();
}

/** Put what was published into the page: above the feed, or below what it answers. */
function published(found) {
  const notice = found.querySelector("[data-said]"), post = found.querySelector("[data-post]");
  const isAnswer = Boolean(composer().querySelector('[name="reply"]'));
  const place = isAnswer ? answers() : document.querySelector(".feed");
  drawn(found);
  document.dispatchEvent(new CustomEvent("composer:published", { detail: post?.dataset.post }));
  if (post && place) place[isAnswer ? "append" : "prepend"](document.importNode(post, true));
  else if (post) return led(notice.dataset.path);
  toast(notice.textContent);
  composer().querySelector("#text").focus();
}

/** Go to a place, also on the page that is open, which is loaded anew. */
function led(path) {
  const to = new URL(path, location.href), isHere = to.pathname + to.search === location.pathname + location.search;
  location.assign(to);
  if (isHere) location.reload();
}

/** Return where answers stand in a thread; the first one gets a place of its own. */
function answers() {
  const before = document.getElementById("answer"), there = document.querySelector('[aria-labelledby="answers"]');
  if (there || !before) return there;
  const place = Object.assign(document.createElement("section"), { className: "card" });
  before.before(place);
  return place;
}

async function submitted(event) {
  const form = event.target, button = event.submitter;
  if (form.id !== "composer") return;
  if (button?.value === "full") return;
  event.preventDefault();
  if (form.ariaBusy === "true") return;
  clearTimeout(timer);
  form.ariaBusy = "true";
  if (button) button.ariaBusy = "true";
  const body = typed(form, button);
  if (!button) body.set("do", "preview");
  asked += 1;
  try {
    const { status, to, found } = await ask(body);
    if (status === 401) return sendPlainly(form, button);
    if (to) {
      document.dispatchEvent(new CustomEvent("composer:published"));
      return location.assign(to);
    }
    if (found?.querySelector("[data-path]")) return published(found);
    if (!found?.getElementById("composer")) return toast(found?.querySelector("h1 + p, main p")?.textContent || words.failed);
    drawn(found, button);
    const notice = found.querySelector("[data-said]");
    if (notice) toast(notice.textContent);
  } catch {
    toast(words.failed);
  } finally {
    form.ariaBusy = null;
    if (button) button.ariaBusy = null;
  }
}

// --- while one types ---

/** Draw who will read, the preview and the button's word anew, and nothing else. */
async function looked() {
  const form = composer(), body = typed(form), turn = ++asked;
  body.set("do", "preview");
  const now = new URLSearchParams([...body].filter(([, each]) => typeof each === "string")).toString();
  if (now === shownFor) return;
  try {
    const { status, found } = await ask(body);
    if (turn !== asked || !found || status === 401) return;
    shownFor = now;
    for (const piece of document.querySelectorAll("[data-piece]")) {
      const fresh = found.querySelector(`[data-piece="${piece.dataset.piece}"]`);
      if (fresh && fresh.textContent !== piece.textContent) piece.replaceChildren(...[...fresh.childNodes].map((each) => document.importNode(each, true)));
    }
  } catch { /* Offline: it is looked up again with the next pause. */ }
}

function paused() {
  clearTimeout(timer);
  timer = setTimeout(looked, PAUSE_MS);
}

const segments = "Segmenter" in Intl ? new Intl.Segmenter() : null;
const length = (text) => (segments ? [...segments.segment(text)].length : text.length);

/** Count the characters that may still be typed; shown when they get few. The server's count is what holds. */
function counted() {
  const form = composer(), left = form.querySelector("#left"), area = form.querySelector("#text");
  if (!left) return;
  left.dataset.most ??= Number(left.dataset.left) + length(area.defaultValue);
  const number = Number(left.dataset.most) - length(area.value);
  left.hidden = number > 500;
  left.classList.toggle("bad-ink", number < 0);
  left.querySelector("[data-count-left]").textContent = number.toLocaleString(document.documentElement.lang);
}

function changed(event) {
  const field = event.target;
  if ((field.form ?? field.closest("form"))?.id !== "composer") return;
  if (field.id === "text") counted();
  if (field.name === "group" && field.value) composerRadio("group");
  const isSmall = composer().dataset.composer === "small";
  if (!isSmall || ["audience", "group", "title"].includes(field.name) || /^\s*\?/.test(composer().querySelector("#text").value) || composer().querySelector("#text").value.includes("@")) paused();
  if (isSmall && field.name === "audience" && field.value !== "group") field.closest("details").open = false;
}

function composerRadio(value) {
  const radio = [...composer().elements].find((each) => each.name === "audience" && each.value === value);
  if (radio) radio.checked = true;
}

// --- tools ---

const TOOLS = {
  bold: (text) => [`**${text}**`, 2], italic: (text) => [`*${text}*`, 1],
  code: (text) => (text.includes("\n") ? [`\`\`\`\n${text}\n\`\`\``, 4] : [`\`${text}\``, 1]),
  link: (text) => (/^https?:\/\/\S+$/.test(text) ? [`[](${text})`, 1] : [`[${text}](https://)`, text ? text.length + 3 : 1]),
  list: (text) => [lines(text, "- "), 2], quote: (text) => [lines(text, "> "), 2],
};
const lines = (text, sign) => text.split("\n").map((each) => sign + each).join("\n");

function insert(area, text, start, end) {
  area.focus();
  area.setSelectionRange(start, end);
  // The one way in by which the browser's undo takes it back.
  if (!document.execCommand("insertText", false, text)) area.setRangeText(text, start, end, "end");
  area.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function tool(name) {
  const area = composer().querySelector("#text");
  let start = area.selectionStart;
  const end = area.selectionEnd, chosen = area.value.slice(start, end);
  if ((name === "list" || name === "quote") && !chosen) start = area.value.lastIndexOf("\n", start - 1) + 1;
  const text = area.value.slice(start, end), [made, into] = TOOLS[name](text);
  insert(area, made, start, end);
  area.setSelectionRange(...(text ? [start, start + made.length] : [start + into, start + into]));
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-tool], [data-emoji]");
  if (!button) return;
  if (button.dataset.tool) return tool(button.dataset.tool);
  const area = composer().querySelector("#text");
  insert(area, button.dataset.emoji, area.selectionStart, area.selectionEnd);
  button.closest("details").open = false;
});

document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.target.id !== "text" || !composer()) return;
  if (event.key === "Enter") return event.preventDefault(), composer().requestSubmit(composer().querySelector('[value="publish"]'));
  const name = { b: "bold", i: "italic" }[event.key];
  if (name && composer().querySelector("[data-tools]")) { event.preventDefault(); tool(name); }
});

/** Show what only scripts can do, and take away what they make needless. */
export function begin() {
  const form = composer();
  if (!form) return;
  for (const each of form.querySelectorAll("[data-tools]")) each.hidden = false;
  for (const each of form.querySelectorAll("[data-scriptless]")) each.hidden = true;
  counted();
  document.dispatchEvent(new CustomEvent("composer:drawn"));
}

if (composer()) {
  document.addEventListener("submit", submitted);
  document.addEventListener("input", changed);
  document.addEventListener("change", changed);
}
