// Files of the composer: chosen, dropped or pasted, sent in pieces (tus 1.0, /uploads), with what is left to wait; a lost
// connection goes on where it stopped. Once a file is there, the server draws it with the field for its description.
import { ask, drawn, typed } from "./compose.js";
import { toast, words } from "./page.js";

const TRIES = 6, TUS = { "Tus-Resumable": "1.0.0" };
const language = document.documentElement.lang;
const composer = () => document.getElementById("composer");
const files = () => composer()?.querySelector("[data-files]");
const going = new Map();

// --- words ---

function size(bytes) {
  const [unit, by] = bytes < 1e6 ? ["kilobyte", 1e3] : bytes < 1e9 ? ["megabyte", 1e6] : ["gigabyte", 1e9];
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: bytes / by < 10 ? 1 : 0 }).format(bytes / by);
}

function wait(seconds) {
  const [unit, by] = seconds < 90 ? ["second", 1] : ["minute", 60];
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 0 }).format(Math.max(1, seconds / by));
}

const say = (name, values = {}) => Object.entries(values).reduce((text, [key, each]) => text.replace(`{${key}}`, each), files().dataset[name] ?? "");

// --- the line of a file ---

function line(file) {
  const row = document.createElement("li"), kind = document.createElement("span"), who = document.createElement("span");
  row.className = "file";
  kind.className = "kind";
  kind.ariaHidden = "true";
  kind.textContent = (file.name.split(".").at(-1) ?? "").slice(0, 4).toUpperCase();
  who.className = "who grow";
  const name = Object.assign(document.createElement("b"), { textContent: file.name });
  const state = document.createElement("span"), bar = document.createElement("progress");
  bar.max = 100;
  bar.setAttribute("aria-label", say("sending", { name: file.name }));
  who.append(name, state, bar);
  const remove = Object.assign(document.createElement("button"), { type: "button", className: "button quiet small", textContent: "×" });
  remove.setAttribute("aria-label", say("remove", { name: file.name }));
  row.append(kind, who, remove);
  let list = files().querySelector("ul.going");
  if (!list) files().prepend(list = Object.assign(document.createElement("ul"), { className: "stack going" }));
  list.append(row);
  return { row, state, bar, remove, who };
}

function failed(at, text, retry) {
  at.state.className = "bad-ink";
  at.state.textContent = text;
  if (!retry) { at.bar.remove(); return; }
  const button = Object.assign(document.createElement("button"), { type: "button", className: "button plain small", textContent: say("again") });
  button.addEventListener("click", () => { button.remove(); at.state.className = ""; retry(); });
  at.who.after(button);
}

// --- sending ---

class Upload {
  constructor(file) {
    this.file = file;
    this.at = line(file);
    this.at.remove.addEventListener("click", () => this.drop());
    this.path = "";
    this.tries = 0;
  }

  async run() {
    if (this.file.size > Number(files().dataset.largest)) return this.give(say("large", { size: size(this.file.size), limit: size(Number(files().dataset.largest)) }));
    try {
      if (!this.path) await this.begin();
      await this.goOn();
    } catch (error) {
      if (this.ended) return;
      if (error.final) return this.give(error.message);
      if (++this.tries >= TRIES) return failed(this.at, say("lost", { percent: this.percent() }), () => { this.tries = 0; this.run(); });
      this.at.state.className = "bad-ink";
      this.at.state.textContent = say("lost", { percent: this.percent() });
      setTimeout(() => this.run(), 1000 * 2 ** this.tries);
    }
  }

  percent() { return new Intl.NumberFormat(language, { style: "percent" }).format(this.at.bar.value / 100 || 0); }

  give(text) {
    this.ended = true;
    going.delete(this);
    failed(this.at, text);
    waits();
  }

  headers(more) { return { ...TUS, "X-Form-Token": document.body.dataset.token, Accept: "application/json", ...more }; }

  async begin() {
    const name = btoa(String.fromCharCode(...new TextEncoder().encode(this.file.name)));
    const answer = await fetch("/uploads", { method: "POST", headers: this.headers({ "Upload-Length": this.file.size, "Upload-Metadata": `filename ${name}` }) });
    if (!answer.ok) throw await refusal(answer, this.file);
    this.path = answer.headers.get("Location");
  }

  /** Ask how much is there, and send the rest. */
  async goOn() {
    const answer = await fetch(this.path, { headers: this.headers() });
    if (!answer.ok) throw await refusal(answer, this.file);
    const offset = Number(answer.headers.get("Upload-Offset"));
    const media = offset < this.file.size ? await this.send(offset) : (await answer.json()).media_attachment?.id;
    this.tries = 0;
    await this.read(media);
  }

  send(offset) {
    const request = this.request = new XMLHttpRequest(), began = performance.now();
    return new Promise((done, refused) => {
      request.open("PATCH", this.path);
      for (const [name, each] of Object.entries(this.headers({ "Upload-Offset": offset, "Content-Type": "application/offset+octet-stream" }))) request.setRequestHeader(name, each);
      request.upload.onprogress = ({ loaded }) => this.moved(offset + loaded, loaded / ((performance.now() - began) / 1000));
      request.onerror = request.ontimeout = () => refused(new Error("lost"));
      request.onabort = () => refused(new Error("dropped"));
      request.onload = async () => (request.status === 204 ? done(request.getResponseHeader("Parvis-Media")) : refused(refusalOf(request.status, request.responseText, this.file)));
      request.send(this.file.slice(offset));
    });
  }

  moved(sent, speed) {
    this.at.state.className = "";
    this.at.bar.value = (100 * sent) / this.file.size;
    this.at.state.textContent = say("moving", { sent: size(sent), total: size(this.file.size), left: wait((this.file.size - sent) / Math.max(speed, 1)) });
    waits();
  }

  /** Wait until the server has read it, then let it draw the file. */
  async read(media) {
    this.at.bar.removeAttribute("value");
    this.at.state.textContent = say("reading");
    for (;;) {
      const answer = await fetch(this.path, { headers: this.headers() });
      if (!answer.ok) throw await refusal(answer, this.file);
      const found = await answer.json();
      if (found.state === "failed") return this.give(refusalText(found.problem, this.file));
      if (found.state === "ready") return this.there(media ?? found.media_attachment.id);
      await new Promise((later) => setTimeout(later, 500));
    }
  }

  async there(media) {
    if (this.ended) return;
    this.ended = true;
    going.delete(this);
    composer().append(Object.assign(document.createElement("input"), { type: "hidden", name: "media_ids", value: media }));
    this.at.row.remove();
    const body = typed(composer());
    body.set("do", "preview");
    const { found } = await ask(body);
    if (!found?.getElementById("composer")) return toast(words.failed);
    drawn(found);
    const field = document.getElementById(`description-${media}`);
    if (field && /^image\//.test(this.file.type)) field.focus();
    composer().dispatchEvent(new Event("change", { bubbles: true }));
    waits();
  }

  drop() {
    this.ended = true;
    going.delete(this);
    this.request?.abort();
    this.at.row.remove();
    if (this.path) fetch(this.path, { method: "DELETE", headers: this.headers() });
    waits();
  }
}

async function refusal(answer, file) { return refusalOf(answer.status, await answer.text(), file); }

/** Say why the server did not take a file; what is none of its refusals may work later. */
function refusalOf(status, text, file) {
  let sentence = "";
  try { sentence = JSON.parse(text).error; } catch { /* No answer of ours. */ }
  const error = new Error(refusalText(sentence, file));
  error.final = status >= 400 && status < 500 && ![408, 409, 429].includes(status);
  return error;
}

function refusalText(sentence, file) {
  const [, number, unit] = /The file is larger than ([\d.]+) ([BKMGT])/.exec(sentence) ?? [];
  if (unit) return say("large", { size: size(file.size), limit: size(number * 1024 ** "BKMGT".indexOf(unit)) });
  for (const [begins, name] of [["With this file", "full"], ["Files of this type", "kind"], ["The file was recognised", "virus"]]) {
    if (sentence?.includes(begins)) return say(name);
  }
  return say("refused");
}

/** While something is on its way, the button says what it waits for. */
function waits() {
  const button = composer()?.querySelector('[value="publish"]');
  if (!button) return;
  let why = composer().querySelector("#waits");
  const [first] = going.keys();
  if (!first) { why?.remove(); button.removeAttribute("aria-disabled"); button.removeAttribute("aria-describedby"); return; }
  if (!why) button.closest(".row").before(why = Object.assign(document.createElement("p"), { id: "waits", className: "tiny soft" }));
  why.textContent = say("waits", { name: first.file.name, percent: first.percent() });
  button.setAttribute("aria-disabled", "true");
  button.setAttribute("aria-describedby", "waits");
}

function take(list) {
  const room = Number(files().dataset.most) - composer().querySelectorAll('[name="media_ids"]').length - going.size;
  for (const file of [...list].slice(0, Math.max(room, 0))) {
    const upload = new Upload(file);
    going.set(upload, true);
    upload.run();
  }
  if (list.length > room) toast(say("many"));
  waits();
}

document.addEventListener("click", (event) => {
  const summary = event.target.closest("#composer .adding > summary");
  if (!summary) return;
  event.preventDefault();
  const field = Object.assign(document.createElement("input"), { type: "file", multiple: true });
  field.addEventListener("change", () => take(field.files));
  field.click();
});

document.addEventListener("submit", (event) => {
  if (event.target.id === "composer" && event.submitter?.getAttribute("aria-disabled") === "true") {
    event.preventDefault();
    event.stopImmediatePropagation();
    toast(composer().querySelector("#waits").textContent);
  }
}, true);

document.addEventListener("paste", (event) => {
  if (event.target.id !== "text" || !event.clipboardData.files.length || !files()) return;
  event.preventDefault();
  take(event.clipboardData.files);
});

const hasFiles = (event) => event.dataTransfer?.types.includes("Files") && files();

document.addEventListener("dragover", (event) => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  composer().classList.toggle("over", composer().contains(event.target));
});
document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) composer()?.classList.remove("over"); });
document.addEventListener("drop", (event) => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  composer().classList.remove("over");
  take(event.dataTransfer.files);
});

document.addEventListener("composer:drawn", waits);
