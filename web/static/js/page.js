// What every module stands on: the words of the page, answers of the server as parts of it, brief messages.

const WORKER = "/sw.js";
const rules = {
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (url !== WORKER) throw new TypeError(`no script of ours: ${url}`);
    return url;
  },
};
const policy = globalThis.trustedTypes?.createPolicy("parvis", rules) ?? rules;

/** Return the address of the one script that is started by its address. */
export const serviceWorker = () => policy.createScriptURL(WORKER);

/** Texts that scripts say, in the reader's language: <template id="words" data-…>. */
export const words = document.getElementById("words")?.dataset ?? {};

/** Return the elements of an answer of our own server. It never runs scripts: those of the page are modules in files. */
export function parsed(html) {
  return new DOMParser().parseFromString(policy.createHTML(html), "text/html");
}

/** Fetch a page or a part of one. Throws what `failure` tells from when it did not succeed. */
export async function fetched(path, options = {}) {
  const answer = await fetch(path, { credentials: "same-origin", ...options, headers: { "Parvis-Part": "1", Accept: "text/html", ...options.headers } });
  if (answer.redirected && new URL(answer.url).pathname === "/login") {
    location.assign(answer.url); // The session has ended: sign in, and come back here.
    throw new Error(words.failed);
  }
  const found = answer.status === 204 ? null : parsed(await answer.text());
  if (!answer.ok) throw new Error(found?.querySelector("[data-problem]")?.textContent.trim() || words.failed);
  return found;
}

/** Say something to screen readers, politely. */
export function said(text) {
  const live = document.getElementById("live");
  if (live) live.textContent = text;
}

/** Show a brief message: six seconds, longer while it is pointed at or has the focus. */
export function toast(text, action) {
  const shown = document.createElement("div");
  shown.className = "toast floating";
  shown.setAttribute("role", "status");
  shown.append(Object.assign(document.createElement("span"), { textContent: text }));
  if (action) {
    const button = Object.assign(document.createElement("button"), { className: "button small", textContent: action.label });
    button.addEventListener("click", () => { shown.remove(); action.run(); });
    shown.append(button);
  }
  document.querySelector(".toast.floating")?.remove();
  document.body.append(shown);
  const leave = () => (shown.matches(":hover, :focus-within") ? setTimeout(leave, 2000) : shown.remove());
  setTimeout(leave, 6000);
}
