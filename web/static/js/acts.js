// Buttons and forms of a post, in place. At once where the outcome is plain; undone with a word where it failed.
import { fetched, said, toast, words } from "./page.js";

/** What changes the question above and the order of its answers: the page is loaded anew. */
const ORDERING = /^(un)?(accept|verify)$/;

function pressed(button, on) {
  if (button.hasAttribute("aria-pressed")) button.setAttribute("aria-pressed", on);
}

/** Put a post into the page in the place of what it was, with the focus where it was. */
export function replaced(id, found) {
  const fresh = found?.querySelector(`[data-post="${id}"]`);
  for (const old of document.querySelectorAll(`[data-post="${id}"]`)) {
    if (!fresh) { old.remove(); continue; }
    const part = document.importNode(fresh, true);
    const again = old.contains(document.activeElement) && place(old, part);
    for (const name of ["className", "tabIndex"]) part[name] = old[name];
    old.replaceWith(part);
    again?.focus();
  }
}

/** Return what stands where the focus was: the same button, whatever it does now; else the post. */
function place(old, part) {
  const at = [...old.querySelectorAll("a, button, summary, input")].indexOf(document.activeElement);
  const action = document.activeElement.getAttribute("formaction")?.replace("/un", "/");
  const same = [...part.querySelectorAll("[formaction]")].find((each) => each.getAttribute("formaction").replace("/un", "/") === action && each.value === document.activeElement.value);
  return same ?? part.querySelectorAll("a, button, summary, input")[at] ?? part;
}

document.addEventListener("submit", async (event) => {
  const form = event.target, button = event.submitter;
  const action = button?.formAction && form.id === "act" ? new URL(button.formAction) : new URL(form.action);
  const match = /^\/posts\/(\d+)\/(\w+)$/.exec(action.pathname);
  if (!match || !document.querySelector(`[data-post="${match[1]}"]`)) return; // Where it is not drawn, the page is loaded anew.
  if (ORDERING.test(match[2])) return;
  event.preventDefault();
  if (button?.ariaBusy === "true") return;
  const body = new URLSearchParams(new FormData(form, button));
  const was = button?.getAttribute("aria-pressed");
  if (button) { button.ariaBusy = "true"; pressed(button, was !== "true"); }
  try {
    replaced(match[1], await fetched(action, { method: "POST", body }));
    said(words.done ?? "");
  } catch (error) {
    if (button) pressed(button, was);
    toast(error.message);
  } finally {
    if (button) button.ariaBusy = null;
  }
});
