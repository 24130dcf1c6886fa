// "I have read it", in place: the banner goes, or the page says that it is done, and nothing else moves.
import { fetched, said, toast } from "./page.js";

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("form[data-acknowledge]")) return;
  event.preventDefault();
  const button = event.submitter, place = form.closest("[data-must]");
  if (button?.ariaBusy === "true") return;
  if (button) button.ariaBusy = "true";
  try {
    const found = await fetched(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, button)) });
    const done = document.importNode(found.body.firstElementChild, true);
    said(done.textContent.trim());
    place.replaceWith(done);
    done.tabIndex = -1;
    done.focus();
  } catch (error) {
    if (button) button.ariaBusy = null;
    toast(error.message);
  }
});
