// A conversation that is open: what is written in it meanwhile appears at its end, and is read by that.
import { fetched, said } from "./page.js";

const list = document.querySelector(".messages[data-conversation]");

async function arrive() {
  const page = await fetched(location.pathname), known = new Set([...list.children].map((each) => each.id));
  const fresh = [...page.querySelectorAll(".messages > article")].filter((each) => !known.has(each.id)).map((each) => document.importNode(each, true));
  list.append(...fresh);
  if (fresh.length) said(fresh.map((each) => each.querySelector(".text")?.textContent.trim() ?? "").join(" "));
}

if (list && !location.search) {
  document.addEventListener("conversation", ({ detail }) => {
    if (detail === list.dataset.conversation) arrive().catch(() => { /* The next look at the page shows it. */ });
  });
}
