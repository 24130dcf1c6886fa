// "Older" in place: a link that leads to the next page, which this appends to the one that is open.
import { fetched, toast } from "./page.js";

document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-older]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  if (link.ariaBusy === "true") return;
  link.ariaBusy = "true";
  try {
    const page = await fetched(link.href, { headers: { "Parvis-Part": "" } });
    const feed = document.querySelector(".feed"), known = new Set([...feed.children].map((each) => each.id));
    const fresh = [...page.querySelectorAll(".feed > *")].filter((each) => !known.has(each.id)).map((each) => document.importNode(each, true));
    feed.append(...fresh);
    const next = page.querySelector("a[data-older]");
    if (next) link.href = next.href; else link.closest("p").remove();
    fresh[0]?.focus();
  } catch (error) {
    toast(error.message);
  } finally {
    link.ariaBusy = null;
  }
});
