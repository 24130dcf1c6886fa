// Following somebody, in place: the server answers with the button as it is now, which replaces it wherever it stands.
import { fetched, toast } from "./page.js";

const FOLLOWS = /^\/people\/(\d+)\/(?:un)?follow$/;

function replaced(id, found, at) {
  const fresh = found?.querySelector(`[data-person="${id}"]`);
  if (!fresh) return;
  for (const old of document.querySelectorAll(`[data-person="${id}"]`)) {
    const part = document.importNode(fresh, true), again = old.contains(at);
    old.replaceWith(part);
    if (again) part.querySelector("button")?.focus();
  }
}

document.addEventListener("submit", async (event) => {
  const button = event.submitter;
  if (!button?.closest("[data-person]")) return;
  const action = new URL(button.formAction), match = FOLLOWS.exec(action.pathname);
  if (!match) return;
  event.preventDefault();
  if (button.ariaBusy === "true") return;
  button.ariaBusy = "true";
  try {
    const body = new URLSearchParams(new FormData(event.target, button));
    replaced(match[1], await fetched(action, { method: "POST", body }), button);
  } catch (error) {
    toast(error.message);
  } finally {
    button.ariaBusy = null;
  }
});
